//! Secrets that the house hands out and recognises again: sessions, invitations, known devices, tokens. 256 random bits, shown once; what is kept
//! is their SHA-256, so that a stolen database opens no door. They are too long to be guessed, so a fast hash is enough.

use crate::{NoRandom, random};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

pub type Hash = [u8; 32];

/// Told to one person or program, once. It has no `Debug`, so that it stands in no log.
pub struct Secret(String);

impl Secret {
    pub fn new() -> Result<Secret, NoRandom> {
        Ok(Secret(URL_SAFE_NO_PAD.encode(random::<32>()?)))
    }

    pub fn text(&self) -> &str {
        &self.0
    }

    pub fn hash(&self) -> Hash {
        hash(&self.0)
    }
}

/// What is kept of a secret.
pub fn hash(text: &str) -> Hash {
    Sha256::digest(text.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_long_its_own_and_known_by_its_hash() {
        let (one, other) = (Secret::new().expect("random"), Secret::new().expect("random"));
        assert_eq!(one.text().len(), 43, "256 bits");
        assert_ne!(one.text(), other.text());
        assert_eq!(hash(one.text()), one.hash());
        assert_ne!(one.hash(), other.hash());
    }
}
