//! The press log as its readers see it: runs, records in versions, lists. `store` implements it; `press` alone writes it.

use crate::key::{ListKey, RecordKey, Source};
use crate::record::Record;
use jiff::civil::Date;
use newsroom::edition::EditionCode;
use newsroom::{ConceptId, StoryId, Timestamp};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// One numbered step of the log, all or nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub number: u64,
    pub at: Timestamp,
    /// What it changed, written as [`Source`]s are.
    pub touched: Vec<String>,
}

/// A version of a record, and since when it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    pub since: Timestamp,
    pub run: u64,
    pub record: Record,
}

/// A run that was just written. Of few records it brings along those that are the newest now, so that who takes it in need not read them.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    pub run: Run,
    pub newest: Vec<(RecordKey, Arc<Stored>)>,
}

/// A story's place in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    pub story: StoryId,
    pub published: Timestamp,
}

/// Which part of a list is wanted, newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slice {
    pub offset: u32,
    pub limit: u32,
    /// Only stories published in `[from, to)`.
    pub between: Option<(Timestamp, Timestamp)>,
}

impl Slice {
    pub fn first(limit: u32) -> Slice {
        Slice { offset: 0, limit, between: None }
    }
}

/// So far back two lists are compared: years of a region's news. Without an end, two large lists that share nothing would be read whole.
pub const MEETING: u32 = 3_000;

/// A day of the archive (UTC) on which an edition published something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    pub edition: EditionCode,
    pub date: Date,
    pub stories: u64,
    /// When a story of that day last changed.
    pub changed: Timestamp,
}

#[derive(Debug, Clone, thiserror::Error)]
#[error("cannot read {what} from the press log: {why}")]
pub struct ReadError {
    pub what: String,
    pub why: String,
}

/// What a read gives, when it is done.
pub type Reading<'a, T> = Pin<Box<dyn Future<Output = Result<T, ReadError>> + Send + 'a>>;

pub trait PressLog: Send + Sync {
    /// The newest run's number; 0 before the first.
    fn head(&self) -> Reading<'_, u64>;

    /// Runs after a number, oldest first, at most `limit`.
    fn runs_after(&self, number: u64, limit: u32) -> Reading<'_, Vec<Run>>;

    /// A record now (`None`) or as it stood at an instant. Before its first version a story is `None`; everything else
    /// (settings, fronts, concepts) is as it first was, so that an archive older than the site itself can be read.
    fn record<'a>(&'a self, key: &'a RecordKey, at: Option<Timestamp>) -> Reading<'a, Option<Arc<Stored>>>;

    /// Several stories' records in one read, in the order asked; missing ones are left out.
    fn stories<'a>(&'a self, ids: &'a [StoryId], at: Option<Timestamp>) -> Reading<'a, Vec<Arc<Stored>>>;

    /// A part of a list, now or as it stood.
    fn list<'a>(&'a self, key: &'a ListKey, at: Option<Timestamp>, slice: Slice) -> Reading<'a, Vec<Listed>>;

    /// A part of what stands in two lists, now or as it stood; only the newest [`MEETING`] of the first are looked at.
    fn meeting<'a>(&'a self, lists: [&'a ListKey; 2], at: Option<Timestamp>, slice: Slice) -> Reading<'a, Vec<Listed>>;

    /// Concepts that public stories of an edition are filed under, now or as it stood.
    fn filed<'a>(&'a self, edition: &'a EditionCode, at: Option<Timestamp>) -> Reading<'a, Vec<ConceptId>>;

    /// All public versions of a story, oldest first; empty if it is not public.
    fn versions(&self, story: StoryId) -> Reading<'_, Vec<Arc<Stored>>>;

    /// Days with published stories, newest first, of all editions or of one.
    fn days<'a>(&'a self, edition: Option<&'a EditionCode>) -> Reading<'a, Vec<Day>>;
}

impl Run {
    pub fn touches(&self, source: &Source) -> bool {
        let written = source.to_string();
        self.touched.contains(&written)
    }
}
