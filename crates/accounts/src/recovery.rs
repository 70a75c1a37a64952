//! Recovery codes: ten, each good once, for whoever has lost the phone with the authenticator. Printed once and kept as hashes.

use crate::secret::{self, Hash};
use crate::{NoRandom, random};

pub const COUNT: usize = 10;

/// Letters and digits that cannot be taken for one another.
const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789-";

/// New codes as they are shown (`k7pd-m2vq-x9rt-w4hb`): 78 bits each, so that hashes say nothing of them.
pub fn new() -> Result<Vec<String>, NoRandom> {
    (0..COUNT).map(|_| Ok(written(&random::<16>()?))).collect()
}

fn written(bytes: &[u8; 16]) -> String {
    let signs: Vec<u8> = bytes.iter().map(|byte| SIGNS[usize::from(*byte) % 31]).collect();
    signs.chunks(4).map(|four| String::from_utf8_lossy(four).into_owned()).collect::<Vec<_>>().join("-")
}

/// What is kept of a code. Spaces, hyphens and capitals do not matter.
pub fn hash(code: &str) -> Hash {
    let signs: String = code.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    secret::hash(&format!("recovery:{signs}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_codes_that_can_be_typed() {
        let codes = new().expect("random");
        assert_eq!(codes.len(), COUNT);
        let mut apart = codes.clone();
        apart.sort();
        apart.dedup();
        assert_eq!(apart.len(), COUNT);
        for code in &codes {
            assert_eq!(code.len(), 19, "{code}");
            assert_eq!(hash(code), hash(&code.to_uppercase().replace('-', " ")));
        }
    }
}
