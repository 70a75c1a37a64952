//! The whole house, from outside: the real binary on free ports, a newsroom that speaks to its API, and readers.

mod beside;
mod clock;
mod commands;
mod crash;
mod fronts;
mod hiding;
mod house;
mod importing;
mod instants;
mod limits;
mod origins;
mod people;
mod previews;
mod publishing;
mod receipts;
mod translating;
mod versions;
mod window;
mod withdrawing;
mod writing;
