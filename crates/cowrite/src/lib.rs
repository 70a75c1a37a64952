//! Writing together: a story's text as a document that several people change at once (Yjs), and the way between it and a revision's content.
//! Pure: it knows no socket, no database and no clock.

pub mod frame;
pub mod presence;

mod authors;
mod comments;
mod complaint;
mod cost;
mod depth;
mod document;
mod edit;
mod fields;
mod json;
mod laying;
mod lib0;
mod line;
mod look;
mod node;
mod reading;
mod suggestions;
mod sweep;
mod update;
mod writing;

pub use authors::Author;
pub use complaint::Complaint;
pub use document::{Applied, Document, Touched};
pub use update::{Malformed, Update};
