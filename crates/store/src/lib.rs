//! Where the house keeps things: the content store (what the newsroom works on), the press log (what readers see) and the blobs
//! (files of pictures and recordings). Two engines, SQLite and PostgreSQL, behind one set of methods; nobody else speaks SQL.

mod ballast;
mod blobs;
mod change;
mod channel;
mod check;
mod concept;
mod edition;
mod error;
mod focus;
mod front;
mod imported;
mod migration;
mod packed;
mod picture;
mod place;
mod postgres;
mod press;
mod preview;
mod revision;
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

pub use blobs::Blobs;
pub use change::Change;
pub use check::Complaint;
pub use error::StoreError;
pub use futures_util::future::BoxFuture;
pub use imported::ImportMark;
pub use place::{Database, Place};
pub use press::{PressItem, PressStore, Pressing};
pub use preview::SharedPreview;
pub use store::Store;
pub use story::StoryFilter;
pub use token::Token;
pub use tx::{Reader, Tx, Versioned};
