//! What can go wrong while pressing.

use pressed::log::ReadError;
use store::StoreError;

#[derive(Debug, Clone, thiserror::Error)]
pub enum PressError {
    #[error("cannot press: {0}")]
    Store(#[from] StoreError),
    #[error("cannot press: {0}")]
    Read(#[from] ReadError),
    #[error("the pressroom has closed; start the server again")]
    Closed,
}
