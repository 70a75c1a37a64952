//! Where the house keeps things: the content store (what the newsroom works on), the press log (what readers see) and the blobs
//! (files of pictures and recordings). Two engines, SQLite and PostgreSQL, behind one set of methods; nobody else speaks SQL.

mod audit;
mod ballast;
mod begun;
mod blobs;
mod change;
mod channel;
mod check;
mod concept;
mod device;
mod edition;
mod error;
mod focus;
mod front;
mod imported;
mod invitation;
mod keyring;
mod migration;
mod packed;
mod person;
mod picture;
mod place;
mod postgres;
mod press;
mod preview;
mod revision;
mod session;
mod setting;
mod site;
mod sql;
mod sqlite;
mod store;
mod story;
#[cfg(test)]
mod tests;
mod token;
mod tx;
mod writer;

pub use audit::{ActFilter, ActHash, KeptAct};
pub use blobs::Blobs;
pub use change::Change;
pub use check::Complaint;
pub use error::StoreError;
pub use futures_util::future::BoxFuture;
pub use imported::ImportMark;
pub use invitation::KeptInvitation;
pub use keyring::KeptKeyring;
pub use place::{Database, Place};
pub use press::{PressItem, PressStore, Pressing};
pub use preview::SharedPreview;
pub use session::KeptSession;
pub use store::Store;
pub use story::{SeenBy, StoryFilter};
pub use token::Token;
pub use tx::{Reader, Tx, Versioned};
