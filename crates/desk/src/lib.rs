//! What people do in the newsroom: each verb is a file. The desk is the only writer of content; whoever wants something changed asks here,
//! by name, with the version they have seen, and learns the number of the change to wait for at the press.

pub mod clock;
pub mod error;
pub mod receive;

mod actor;
mod channel;
mod concept;
mod correct;
mod create;
mod curate;
mod desk;
mod edition;
mod embargo;
mod focus;
mod limits;
mod look;
mod permit;
mod picture;
mod publish;
mod references;
mod resolve;
mod revise;
mod schedule;
mod secret;
mod share;
mod sign_off;
mod site;
mod steps;
mod take_down;
mod token;
mod translate;
mod unpublish;

pub use actor::{Actor, Who};
pub use concept::NewConcept;
pub use desk::{Desk, Done};
pub use error::DeskError;
pub use look::StoryInFull;
pub use picture::NewPicture;
pub use receive::{Outcome, Received, Reception};
pub use share::{NewLink, NewPreview};
pub use store::{Change, SharedPreview, StoreError, StoryFilter, Token, Versioned};
pub use token::NewToken;

#[cfg(test)]
mod tests;
