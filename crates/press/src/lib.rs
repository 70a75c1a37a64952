//! The press: takes what the desk has changed, makes records of it, and writes them as the next run of the press log.
//! It is the only writer of the log, and the only reader of the newsroom's tables on the way to readers.

mod batch;
mod error;
mod lists;
mod pressroom;
mod setting;
mod stories;
mod story;

pub use error::PressError;
pub use lists::places;
pub use pressroom::{OnRun, Pressroom, press_now};
pub use story::pressed;

#[cfg(test)]
mod tests;
