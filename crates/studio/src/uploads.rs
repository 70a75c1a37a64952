//! Uploads: files that come in whole are held in memory, and a picture is many times larger while it is developed than as a file. So only so many mebibytes
//! come in at once, one is developed at a time, and whoever waits too long is told to try again.

use crate::problem::Problem;
use axum::body::{Body, HttpBody};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// Of the whole process, as its memory is: mebibytes that come in, and pictures in the darkroom.
pub static COMING_IN: Turns = Turns::new(96, Duration::from_secs(60));
pub static DEVELOPING: Turns = Turns::new(1, Duration::from_secs(120));

pub type Turn = SemaphorePermit<'static>;

/// The mebibytes that a body says it has; else the most it may.
pub fn weight(body: &Body, most: usize) -> u32 {
    let bytes = body.size_hint().exact().map_or(most, |said| most.min(said as usize));
    (bytes >> 20) as u32 + 1
}

pub struct Turns {
    free: Semaphore,
    patience: Duration,
}

impl Turns {
    const fn new(at_once: usize, patience: Duration) -> Turns {
        Turns { free: Semaphore::const_new(at_once), patience }
    }

    /// Waits for one's turn; it lasts until what is given is dropped.
    pub async fn take(&'static self, weight: u32) -> Result<Turn, Problem> {
        let turn = tokio::time::timeout(self.patience, self.free.acquire_many(weight)).await;
        let turn = turn.map_err(|_| Problem::busy("many files are coming in at the moment; nothing was kept of this one. Send it again in a minute"))?;
        turn.map_err(|error| Problem::ours(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use axum::response::IntoResponse;

    #[tokio::test]
    async fn whoever_comes_too_many_waits_and_is_told() {
        static ROOM: Turns = Turns::new(3, Duration::from_millis(20));
        let first = ROOM.take(2).await.expect("free");
        let refused = ROOM.take(2).await.map(drop).expect_err("no room").into_response();
        assert_eq!((refused.status().as_u16(), &refused.headers()["retry-after"]), (503, &HeaderValue::from_static("60")));
        assert!(ROOM.take(1).await.is_ok(), "what is small fits in beside");
        let (second, ()) = tokio::join!(ROOM.take(2), async { drop(first) });
        assert!(second.is_ok(), "who waits comes next");
    }

    #[test]
    fn a_body_weighs_what_it_says_or_the_most_it_may() {
        let chunked = Body::from_stream(futures_util::stream::empty::<Result<Vec<u8>, std::io::Error>>());
        for (body, expect) in [(Body::from(vec![0; 10]), 1), (Body::from(vec![0; 3 << 20]), 4), (Body::from(vec![0; 9 << 20]), 9), (chunked, 9)] {
            assert_eq!(weight(&body, 8 << 20), expect);
        }
    }
}
