//! What is named in the press log: records, lists of stories, and the sources a page was made from.

use newsroom::edition::EditionCode;
use newsroom::{ConceptId, FamilyId, StoryId};
use std::fmt;

/// One thing in the log; the newest version of its record is how readers know it now.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKey {
    Site,
    Edition(EditionCode),
    Front(EditionCode),
    /// Topics in focus.
    Focus(EditionCode),
    Channel(EditionCode),
    Concept(ConceptId),
    Story(StoryId),
}

impl fmt::Display for RecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RecordKey::Site => write!(f, "site"),
            RecordKey::Edition(code) => write!(f, "edition/{code}"),
            RecordKey::Front(code) => write!(f, "front/{code}"),
            RecordKey::Focus(code) => write!(f, "focus/{code}"),
            RecordKey::Channel(code) => write!(f, "channel/{code}"),
            RecordKey::Concept(id) => write!(f, "concept/{id}"),
            RecordKey::Story(id) => write!(f, "story/{id}"),
        }
    }
}

/// A list of published stories, newest first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListKey {
    /// Everything in an edition.
    Edition(EditionCode),
    Audio(EditionCode),
    Video(EditionCode),
    /// What is filed under a concept, in one edition.
    Concept(EditionCode, ConceptId),
    /// The translations of one story.
    Family(FamilyId),
}

impl fmt::Display for ListKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ListKey::Edition(code) => write!(f, "{code}"),
            ListKey::Audio(code) => write!(f, "{code}/audio"),
            ListKey::Video(code) => write!(f, "{code}/video"),
            ListKey::Concept(code, id) => write!(f, "{code}/{id}"),
            ListKey::Family(id) => write!(f, "family/{id}"),
        }
    }
}

/// Something a page was made from. Recorded while composing, never declared by hand.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    Record(RecordKey),
    /// Only what a card shows of a story: a new paragraph must not touch the fronts.
    Card(StoryId),
    List(ListKey),
    /// Menu, topics in focus, Top Story and regions: what every page of an edition shares.
    Frame(EditionCode),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::Record(key) => write!(f, "{key}"),
            Source::Card(id) => write!(f, "card/{id}"),
            Source::List(key) => write!(f, "list/{key}"),
            Source::Frame(code) => write!(f, "frame/{code}"),
        }
    }
}
