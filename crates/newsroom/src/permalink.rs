//! The permalink: a story's number in base 62 (digits, capitals, small letters), as in `/p/4NoWB`.

use crate::StoryId;

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Writes a story's number in base 62, most significant digit first.
pub fn encode(id: StoryId) -> String {
    let mut rest = id.0.unsigned_abs();
    let mut out = Vec::new();
    loop {
        out.push(DIGITS[(rest % 62) as usize]);
        rest /= 62;
        if rest == 0 {
            break;
        }
    }
    out.reverse();
    out.into_iter().map(char::from).collect()
}

/// Reads a permalink back. Anything but the one canonical spelling of a positive number is `None`.
pub fn decode(code: &str) -> Option<StoryId> {
    if code.is_empty() || code.len() > 11 || code.starts_with('0') {
        return None;
    }
    let mut number: i64 = 0;
    for byte in code.bytes() {
        let digit = DIGITS.iter().position(|&d| d == byte)?;
        number = number.checked_mul(62)?.checked_add(digit as i64)?;
    }
    Some(StoryId(number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_reference_page_has_this_permalink() {
        assert_eq!(encode(StoryId(64_781_083)), "4NoWB");
        assert_eq!(decode("4NoWB"), Some(StoryId(64_781_083)));
    }

    #[test]
    fn other_spellings_are_refused() {
        for wrong in ["", "0", "04NoWB", "4NoW-", "zzzzzzzzzzzz", "zzzzzzzzzzz", "é"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_number_comes_back(n in 1i64..) {
            prop_assert_eq!(decode(&encode(StoryId(n))), Some(StoryId(n)));
        }
    }
}
