//! The desk itself: the store it writes, the clock it goes by, and what a verb gives back.

use newsroom::Timestamp;
use newsroom::story::{Revision, Story};
use std::ops::Deref;
use std::sync::Arc;
use store::Store;
use tokio::sync::Notify;

/// Cheap to clone; all clones are one desk.
#[derive(Clone)]
pub struct Desk {
    pub(crate) store: Store,
    clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    /// Wakes the scheduler when the schedule has changed.
    pub(crate) scheduled: Arc<Notify>,
}

/// What was done, and the change to wait for at the press; 0 when readers cannot notice it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done<T> {
    pub value: T,
    pub change: i64,
}

/// A story as a verb left it, with the text that was its newest then: whoever asked for the verb is answered without another look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedStory {
    pub story: Story,
    pub newest: Revision,
}

impl Deref for SavedStory {
    type Target = Story;

    fn deref(&self) -> &Story {
        &self.story
    }
}

impl Desk {
    pub fn new(store: Store) -> Desk {
        Desk::with_clock(store, Timestamp::now)
    }

    /// A desk that goes by another clock, so that a test need not wait.
    pub fn with_clock(store: Store, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Desk {
        Desk { store, clock: Arc::new(clock), scheduled: Arc::default() }
    }

    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Now, in whole milliseconds as the store keeps it, so that what was saved before is never later than what is saved after.
    pub fn now(&self) -> Timestamp {
        let now = (self.clock)();
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }
}

impl<T> Done<T> {
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Done<U> {
        Done { value: change(self.value), change: self.change }
    }
}
