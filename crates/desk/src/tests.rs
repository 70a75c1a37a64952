//! The desk at work on a real store, with a clock that can be set.

mod archive;
mod audit;
mod eyes;
pub(crate) mod furnish;
mod life;
mod people;
mod pictures;
mod receiving;
mod rules;
mod scheduler;
mod settings;
mod sharing;
mod spiking;
mod writing;
