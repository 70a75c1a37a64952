//! The vocabulary of the house: what a story, a concept, a front, a channel is, and the rules that hold for them.
//! Pure types and pure functions: nothing here waits, opens a file, or speaks to a database.

pub mod act;
pub mod align;
pub mod appointment;
pub mod assignment;
pub mod body;
pub mod byline;
pub mod changed;
pub mod channel;
pub mod checklist;
pub mod concept;
pub mod day_words;
pub mod desk;
pub mod difference;
pub mod draft;
pub mod edition;
pub mod front;
pub mod hours;
pub mod ids;
pub mod invitation;
pub mod language;
pub mod layout;
pub mod mediatopic;
pub mod operation;
pub mod permalink;
pub mod permission;
pub mod person;
pub mod picture;
pub mod recording;
pub mod session;
pub mod site;
pub mod slug;
pub mod story;
pub mod text;
pub mod workflow;

pub use ids::{ConceptId, FamilyId, FilterId, PersonId, PictureId, StoryId};
pub use jiff::Timestamp;
