//! What in a document could not be read as it stands. Nothing is dropped in silence: whatever is left out, or read as something else, is told to the caller;
//! a room writes the first of it into the server's log.

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Where: `body/3`, `fields/slug`.
    pub place: String,
    pub message: String,
}

/// Complaints as they come up.
#[derive(Default)]
pub(crate) struct Complaints(pub Vec<Complaint>);

impl Complaints {
    pub fn tell(&mut self, place: impl Into<String>, message: impl Into<String>) {
        self.0.push(Complaint { place: place.into(), message: message.into() });
    }
}
