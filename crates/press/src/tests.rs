//! From a verb at the desk to what readers find in the log, on a real store.

mod house;
mod imports;
mod pages;
mod pressing;
mod rooms;
mod withdrawals;
