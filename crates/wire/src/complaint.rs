//! What was wrong with an item: complaints travel with the take that could be read, a rejection stands in its place.

use std::fmt;

/// Something that did not fit and what became of it. The take is used all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The field it is about, as the item spells it: `bodies`, `associations/2`.
    pub place: String,
    pub message: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

/// An item that could not be read at all: no JSON object, no `uri`, or a kind that is no story.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Rejected {
    /// Which item it was, if it said so.
    pub uri: Option<String>,
    pub reason: String,
}

impl Rejected {
    pub fn because(reason: impl Into<String>) -> Rejected {
        Rejected { uri: None, reason: reason.into() }
    }
}

/// Complaints as they gather. The same one is made once, and a hostile item cannot make more than a page of them.
#[derive(Debug, Default)]
pub struct Complaints(Vec<Complaint>);

const MOST: usize = 100;

impl Complaints {
    pub fn add(&mut self, place: &str, message: impl Into<String>) {
        let complaint = Complaint { place: place.to_owned(), message: message.into() };
        if self.0.len() < MOST && !self.0.contains(&complaint) {
            self.0.push(complaint);
        }
    }

    pub fn into_vec(self) -> Vec<Complaint> {
        self.0
    }

    pub fn iter(&self) -> impl Iterator<Item = &Complaint> {
        self.0.iter()
    }
}

/// The beginning of a value, to be quoted in a message.
pub fn excerpt(value: &str) -> String {
    let mut short: String = value.chars().filter(|c| !c.is_control()).take(60).collect();
    if value.chars().nth(60).is_some() {
        short.push('…');
    }
    short
}
