//! Secrets: made by the system's own randomness, shown once, kept as a hash. Whoever steals the database cannot show one.

use crate::error::{DeskError, Result};
use sha2::{Digest, Sha256};
use std::fmt::Write;

pub(crate) fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

/// So many random bytes, as hexadecimal digits.
pub(crate) fn random<const N: usize>() -> Result<String> {
    let mut bytes = [0u8; N];
    getrandom::fill(&mut bytes).map_err(|e| DeskError::invalid("secret", format!("the system gives no random numbers ({e}); try again")))?;
    Ok(bytes.iter().fold(String::new(), |mut out, byte| {
        // Writing to a string cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    }))
}
