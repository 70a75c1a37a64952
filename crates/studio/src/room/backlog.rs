//! What was said to a room and is not heard yet, counted in bytes: as many messages as may wait, each as large as one may be, would fill the memory.

use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// So many KiB may wait for a room: four of the largest messages. Whoever sends more waits.
const MOST: usize = 32 << 10;

/// Cheap to clone; all clones are one room's.
#[derive(Clone)]
pub struct Backlog {
    places: Arc<Semaphore>,
}

/// A message's place in it, until it is heard.
pub type Place = OwnedSemaphorePermit;

impl Backlog {
    pub fn new() -> Backlog {
        Backlog { places: Arc::new(Semaphore::new(MOST)) }
    }

    /// Waits until there is place for a message of so many bytes.
    pub async fn place(&self, bytes: usize) -> Place {
        let kib = u32::try_from((bytes >> 10) + 1).unwrap_or(u32::MAX).min(MOST as u32);
        self.places.clone().acquire_many_owned(kib).await.expect("nobody closes it")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    #[tokio::test]
    async fn a_room_that_hears_nothing_is_sent_no_more_than_it_has_place_for() {
        let backlog = Backlog::new();
        let mut heavy = vec![];
        while let Some(place) = backlog.place((8 << 20) - 1).now_or_never() {
            heavy.push(place);
        }
        assert_eq!(heavy.len(), 4);
        assert!(backlog.place(30).now_or_never().is_none(), "what is said later is heard later");
        heavy.pop();
        for _ in 0..50 {
            drop(backlog.place(30).now_or_never().expect("there is place again"));
        }
        drop(heavy);
        assert!(backlog.place(usize::MAX).now_or_never().is_some(), "nobody waits for ever");
    }
}
