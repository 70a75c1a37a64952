//! Uploads: files that come in whole are held in memory, and a picture is many times larger while it is developed than as a file. So only a few come in
//! at once, one is developed at a time, and whoever waits too long is told to try again.

use crate::problem::Problem;
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// Of the whole process, as its memory is.
pub static COMING_IN: Turns = Turns::new(8, Duration::from_secs(30));
pub static DEVELOPING: Turns = Turns::new(1, Duration::from_secs(120));

pub type Turn = SemaphorePermit<'static>;

pub struct Turns {
    free: Semaphore,
    patience: Duration,
}

impl Turns {
    const fn new(at_once: usize, patience: Duration) -> Turns {
        Turns { free: Semaphore::const_new(at_once), patience }
    }

    /// Waits for one's turn; it lasts until what is given is dropped.
    pub async fn take(&'static self) -> Result<Turn, Problem> {
        let turn = tokio::time::timeout(self.patience, self.free.acquire()).await;
        let turn = turn.map_err(|_| Problem::unavailable("many files are coming in at the moment; nothing was kept of this one. Send it again in a minute"))?;
        turn.map_err(|error| Problem::ours(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn whoever_comes_too_many_waits_and_is_told() {
        static ONE: Turns = Turns::new(1, Duration::from_millis(20));
        let first = ONE.take().await.expect("free");
        assert_eq!(ONE.take().await.map(drop).map_err(|problem| problem.status()), Err(503));
        let (second, ()) = tokio::join!(ONE.take(), async { drop(first) });
        assert!(second.is_ok(), "who waits comes next");
    }
}
