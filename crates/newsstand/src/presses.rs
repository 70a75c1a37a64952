//! Whose page is made next. Pages as they stand are made on every core. Those of the past, of which there are as many as instants, and comparisons of
//! any two revisions are made one at a time and from a short queue: however many are asked for, they do not stand in the way of the others.

use pressed::PublicRequest;
use pressed::request::Wanted;
use tokio::sync::{Semaphore, SemaphorePermit};

/// So many may wait for such a page; it takes a few milliseconds.
const QUEUE: usize = 64;

pub struct Presses {
    usual: Semaphore,
    aside: Semaphore,
    queue: Semaphore,
}

/// A page may be made as long as this is held.
pub struct Turn<'a> {
    _press: SemaphorePermit<'a>,
    _queued: Option<SemaphorePermit<'a>>,
}

impl Presses {
    pub fn new(cores: usize) -> Presses {
        Presses { usual: Semaphore::new(cores), aside: Semaphore::new(1), queue: Semaphore::new(QUEUE) }
    }

    /// Waits for a turn; none if too many wait already.
    pub async fn turn(&self, request: &PublicRequest) -> Option<Turn<'_>> {
        let aside = request.at.is_some() || matches!(request.wanted, Wanted::Comparison { .. });
        let _queued = if aside { Some(self.queue.try_acquire().ok()?) } else { None };
        let _press = if aside { &self.aside } else { &self.usual }.acquire().await.ok()?;
        Some(Turn { _press, _queued })
    }
}
