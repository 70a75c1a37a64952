//! The furnished newsroom that `masthead demo` opens: Ostrel, an invented broadcaster with stories in eight languages. Its words
//! and drawings are in this crate; prints, sounds and films are made when it is furnished, and every date is counted back from now.

pub mod body;
pub mod ffmpeg;
pub mod files;
pub mod inline;
pub mod keys;
pub mod pictures;
pub mod plan;
pub mod raster;
pub mod sound;
pub mod story;
