//! Copy from agencies: one ninjs item in, one [`Take`] and what was wrong with it out.
//! Nothing here opens a file, waits, or speaks to a database; nothing that comes out holds markup.

pub mod about;
pub mod complaint;
pub mod html;
pub mod items;
pub mod json;
pub mod ninjs;
pub mod pictures;
pub mod plain;
pub mod take;
pub mod told;
pub mod version;
pub mod when;
pub mod who;
pub mod words;

pub use complaint::{Complaint, Complaints, Rejected};
pub use items::{Item, Items, Unread};
pub use ninjs::parse;
pub use take::Take;
