//! The furnished newsroom that `masthead demo` opens: Ostrel, an invented broadcaster with stories in eight languages. Its words
//! and drawings are in this crate; prints, sounds and films are made when it is furnished, and every date is counted back from now.

mod body;
mod drafts;
mod ffmpeg;
mod files;
mod fronts;
mod furnish;
mod inline;
mod keys;
mod media;
mod pictures;
mod plan;
mod raster;
mod sound;
mod story;
#[cfg(test)]
mod tests;
mod vocabulary;
mod writing;

/// What the site is called, by which it is known again.
pub const NAME: &str = "Ostrel";

pub use drafts::hand_out;
pub use furnish::{Furnished, furnish};
