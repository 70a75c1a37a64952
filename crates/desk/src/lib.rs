//! What people do in the newsroom: each verb is a file. The desk is the only writer of content; whoever wants something changed asks here,
//! by name, with the version they have seen, and learns the number of the change to wait for at the press.

pub mod clock;
pub mod error;
pub mod notary;
pub mod receive;

mod act;
mod actor;
mod amend;
mod around;
mod assign;
mod audit;
mod channel;
mod concept;
mod correct;
mod cowrite;
mod create;
mod create_and_publish;
mod curate;
mod desk;
mod draft;
mod edition;
mod embargo;
mod family;
mod focus;
mod four_eyes;
mod history;
mod invitation;
mod keyring;
mod launch;
mod layout;
mod limits;
mod listing;
mod look;
mod name_revision;
mod object;
mod permit;
mod person;
mod picture;
mod place;
mod provider;
mod publish;
mod recording;
mod references;
mod remove_concept;
mod resolve;
mod revise;
mod saved_filter;
mod schedule;
mod secret;
mod session;
mod set_desk;
mod share;
mod sign_off;
mod site;
mod spike;
mod steps;
mod take_down;
mod token;
mod translate;
mod tree;
mod unpublish;
mod verbs;

pub use crate::cowrite::{Checked, LaidOver, Opened, Saved, Typed, WritingLog, Written, unsettled_in};
pub use crate::name_revision::check_revision_name;
pub use actor::{Actor, Who};
pub use assign::{Assigned, Reassignment};
pub use audit::{Head, Seal, Verdict};
pub use concept::NewConcept;
pub use desk::{Desk, Done, SavedStory};
pub use draft::Drafted;
pub use edition::check_language;
pub use error::DeskError;
pub use family::{Elsewhere, Member};
pub use invitation::{Acceptance, Invited};
pub use keyring::Others;
pub use layout::Unfit;
pub use listing::{Line, owner, owner_of};
pub use look::StoryInFull;
pub use person::email;
pub use picture::NewPicture;
pub use provider::{Stranger, Vouched};
pub use receive::{Expected, Outcome, Received, Reception};
pub use remove_concept::Use;
pub use session::{Browser, SignedIn};
pub use set_desk::DeskInUse;
pub use share::{NewLink, NewPreview};
pub use store::{
    ActFilter, Change, KeptAct, KeptInvitation, KeptSession, Mark, Order, ProviderLink, SavedFilter, SharedPreview, StoreError, StoryFilter, Token, Versioned,
};
pub use token::NewToken;

#[cfg(test)]
mod tests;
