//! Whose page is made next. Pages as they stand are made on every core. Those of the past, of which there are as many as instants and which nobody
//! keeps, are made one at a time and from a short queue: however many are asked for, they do not stand in the way of today's.

use tokio::sync::{Semaphore, SemaphorePermit};

/// So many may wait for a page of the past; it takes a few milliseconds.
const QUEUE: usize = 64;

pub struct Presses {
    today: Semaphore,
    past: Semaphore,
    queue: Semaphore,
}

/// A page may be made as long as this is held.
pub struct Turn<'a> {
    _press: SemaphorePermit<'a>,
    _queued: Option<SemaphorePermit<'a>>,
}

impl Presses {
    pub fn new(cores: usize) -> Presses {
        Presses { today: Semaphore::new(cores), past: Semaphore::new(1), queue: Semaphore::new(QUEUE) }
    }

    /// Waits for a turn; none if too many wait already.
    pub async fn turn(&self, past: bool) -> Option<Turn<'_>> {
        let _queued = if past { Some(self.queue.try_acquire().ok()?) } else { None };
        let _press = if past { &self.past } else { &self.today }.acquire().await.ok()?;
        Some(Turn { _press, _queued })
    }
}
