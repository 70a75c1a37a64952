//! Passwords: which are taken, and how they are kept (Argon2id, with the parameters OWASP names). Length is asked for and nothing of what
//! is in them, save that it must not be what everybody tries first.

use crate::{NoRandom, random};
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use std::sync::LazyLock;

pub const SHORTEST: usize = 12;
/// Longer ones are no safer, and hashing them is work.
pub const LONGEST: usize = 256;

/// Words that most guessed passwords are made of, whatever stands before and after them.
const COMMON: &str = include_str!("common.txt");

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Weak {
    #[error("a password has at least {SHORTEST} characters; a sentence is easy to remember")]
    Short,
    #[error("a password has at most {LONGEST} characters")]
    Long,
    #[error("this is one of the passwords that are tried first; choose one nobody else would, such as a few words that do not belong together")]
    Common,
    #[error("a password must not be made of one's own name or address")]
    Personal,
}

/// Whether a password is good enough. `about` is what others know of its owner: name, address.
pub fn judge(password: &str, about: &[&str]) -> Result<(), Weak> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(Weak::Short);
    }
    if length > LONGEST {
        return Err(Weak::Long);
    }
    let plain = plain(password);
    let bare = bare(&plain);
    if few_signs(password) || runs(&password.to_lowercase()) || runs(&plain) || COMMON.lines().any(|word| repeats(bare, word) || repeats(&plain, word)) {
        return Err(Weak::Common);
    }
    let theirs = about.iter().flat_map(|known| known.split(|c: char| !c.is_alphanumeric())).filter(|word| word.chars().count() >= 4);
    let left = theirs.fold(plain.clone(), |left, word| left.replace(&word.to_lowercase(), ""));
    if left != plain && left.chars().filter(|c| c.is_alphabetic()).count() < 4 { Err(Weak::Personal) } else { Ok(()) }
}

/// Small letters, with the usual signs for letters turned back: `P4$$w0rd` is `password`.
fn plain(password: &str) -> String {
    let back = |c| match c {
        '@' | '4' => 'a',
        '3' => 'e',
        '0' => 'o',
        '$' | '5' => 's',
        '1' | '!' => 'i',
        '7' => 't',
        other => other,
    };
    let lower = password.to_lowercase();
    // Numbers at the ends are years and counters, not letters.
    let inner = lower.trim_matches(|c: char| !c.is_alphabetic() && !"@$".contains(c));
    if inner.chars().any(char::is_alphabetic) { inner.chars().map(back).collect() } else { lower }
}

/// Without what is put before and after a word to make it longer.
fn bare(plain: &str) -> &str {
    plain.trim_matches(|c: char| !c.is_alphabetic())
}

/// `word`, or it several times over.
fn repeats(text: &str, word: &str) -> bool {
    !word.is_empty() && !text.is_empty() && text.split(word).all(|rest| rest.chars().all(|c| !c.is_alphabetic()))
}

fn few_signs(password: &str) -> bool {
    let mut signs: Vec<char> = password.to_lowercase().chars().collect();
    signs.sort_unstable();
    signs.dedup();
    signs.len() < 5
}

/// Mostly neighbours of the alphabet, of the numbers or of the keyboard: `abcdefghijkl`, `1234567890ab`, `qwertyuiopas`.
fn runs(text: &str) -> bool {
    const ROWS: [&str; 8] = [
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890",
        "qwertyuiopasdfghjklzxcvbnm",
        "qwertzuiopasdfghjklyxcvbnm",
        "azertyuiopqsdfghjklmwxcvbn",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
        "1q2w3e4r5t6y7u8i9o0p",
        "йцукенгшщзхъфывапролджэячсмитьбю",
    ];
    let signs: Vec<char> = text.chars().collect();
    let beside = |pair: &[char]| {
        ROWS.iter().any(|row| {
            let (forth, back): (String, String) = (pair.iter().collect(), pair.iter().rev().collect());
            row.contains(&forth) || row.contains(&back)
        })
    };
    let neighbours = signs.windows(2).filter(|pair| beside(pair)).count();
    neighbours * 10 >= (signs.len() - 1) * 8
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).expect("parameters within Argon2's bounds");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// What is kept of a password.
pub fn hash(password: &str) -> Result<String, NoRandom> {
    let salt = random::<16>()?;
    let hashed = argon2().hash_password_with_salt(password.as_bytes(), &salt).map_err(|why| NoRandom(why.to_string()))?;
    Ok(hashed.to_string())
}

/// Whether a password is the one of a hash. Without one (nobody of that address, or one who has none) it does the same work and says no, so that
/// how long it takes says nothing.
pub fn is(password: &str, kept: Option<&str>) -> bool {
    static NOBODYS: LazyLock<String> = LazyLock::new(|| hash("nobody's password").unwrap_or_default());
    let tried: String = password.chars().take(LONGEST + 1).collect();
    let matches = argon2().verify_password(tried.as_bytes(), kept.unwrap_or(&NOBODYS)).is_ok();
    matches && kept.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOUT: [&str; 2] = ["Ines Albrandt", "ines.albrandt@ostrel.example"];

    #[test]
    fn what_is_tried_first_is_refused() {
        for password in [
            "password1234",
            "Password2026!",
            "P4$$w0rdP4$$w0rd",
            "passwordpassword",
            "123456789012",
            "1234567890123",
            "qwertyuiop12",
            "qwertyuiopas",
            "abcdefghijkl",
            "aaaaaaaaaaaa",
            "abababababab",
            "letmein12345",
            "iloveyou2024",
            "newsroom2026",
            "masthead12345",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "йцукенгшщзхъ",
            "administrator",
            "changeme1234",
        ] {
            assert_eq!(judge(password, &ABOUT), Err(Weak::Common), "{password}");
        }
    }

    #[test]
    fn length_counts_and_nothing_else_is_asked() {
        assert_eq!(judge("elevenchars", &[]), Err(Weak::Short));
        assert_eq!(judge(&"a long one ".repeat(30), &[]), Err(Weak::Long));
        for good in ["copper kettle north", "correct horse battery", "сорок тысяч обезьян", "نهر يمر تحت جسرين", "vkQ83-pLm2x-Zz", "ferry lanterns drift"]
        {
            assert_eq!(judge(good, &ABOUT), Ok(()), "{good}");
        }
        assert_eq!(judge("inesalbrandt1990", &ABOUT), Err(Weak::Personal));
        assert_eq!(judge("ines and seven herons", &ABOUT), Ok(()), "a name in a sentence is no harm");
    }

    #[test]
    fn a_password_is_known_again_and_nobodys_never() {
        let kept = hash("copper kettle north").expect("hashed");
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert!(is("copper kettle north", Some(&kept)));
        assert!(!is("copper kettle south", Some(&kept)));
        assert!(!is("nobody's password", None));
        assert_ne!(kept, hash("copper kettle north").expect("hashed"), "each has a salt of its own");
    }
}
