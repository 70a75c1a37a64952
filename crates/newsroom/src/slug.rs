//! The words of a headline as they stand in an address. The story's number, not the slug, finds the page.

use icu::normalizer::ComposingNormalizerBorrowed;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;

/// At most this many characters, cut between words.
const LONGEST: usize = 80;

/// Letters and digits of any script, joined by single hyphens; never empty. What looks the same is the same: it is in NFC.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Slug(String);

impl Slug {
    /// Makes a slug of any text. Text without a single letter or digit becomes `story`.
    pub fn of(text: &str) -> Slug {
        let text = if text.is_ascii() { Cow::Borrowed(text) } else { ComposingNormalizerBorrowed::new_nfc().normalize(text) };
        // In one pass: every link on a page has one.
        let mut out = String::with_capacity(text.len().min(4 * LONGEST));
        let (mut signs, mut whole, mut parted) = (0, 0, false);
        'text: for c in text.chars().filter(|c| !is_apostrophe(*c)) {
            if !(c.is_alphanumeric() || is_mark(c)) {
                (whole, parted) = (out.len(), true);
                continue;
            }
            // A sign with no letter before it belongs to no word.
            if is_mark(c) && (parted || out.is_empty()) {
                continue;
            }
            if parted && whole > 0 {
                out.push('-');
                signs += 1;
            }
            parted = false;
            for c in c.to_lowercase() {
                if signs >= LONGEST {
                    // A word that has no room is left out, unless it is the only one.
                    out.truncate(if whole > 0 { whole } else { out.len() });
                    break 'text;
                }
                out.push(c);
                signs += 1;
            }
        }
        if out.is_empty() {
            out.push_str("story");
        }
        Slug(out)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Vowel signs and the like belong to their word in Hindi, Arabic and Thai though they are not letters.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0900}'..='\u{0903}' | '\u{093A}'..='\u{094F}' | '\u{0951}'..='\u{0957}' | '\u{0981}'..='\u{0983}' | '\u{09BC}'..='\u{09CD}' | '\u{0E31}' | '\u{0E34}'..='\u{0E4E}')
}

/// `what's` becomes `whats`, not `what-s`.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

impl From<String> for Slug {
    fn from(text: String) -> Slug {
        Slug::of(&text)
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> String {
        slug.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn headlines_of_every_script_become_slugs() {
        for (headline, slug) in [
            ("Talvera’s top envoy calls ties ‘rock solid’", "talveras-top-envoy-calls-ties-rock-solid"),
            ("Größe & Maß", "größe-maß"),
            ("दुनिया की ख़बर", "दुनिया-की-ख़बर"),
            ("محادثات مضيق سارن", "محادثات-مضيق-سارن"),
            ("!!!", "story"),
            ("../../etc/passwd", "etc-passwd"),
            (" ’ it’s, ’, all ", "its-all"),
            ("Cafe\u{301}", "caf\u{e9}"),
            ("Caf\u{e9}", "caf\u{e9}"),
            ("\u{301}", "story"),
            ("a \u{301}b", "a-b"),
        ] {
            assert_eq!(Slug::of(headline).as_str(), slug);
        }
    }

    #[test]
    fn a_long_headline_ends_with_a_whole_word() {
        let words = |n: usize| vec!["harbour"; n].join(" ");
        assert_eq!(Slug::of(&words(10)).as_str(), words(10).replace(' ', "-"), "79 signs");
        assert_eq!(Slug::of(&words(11)).as_str(), words(10).replace(' ', "-"));
        assert_eq!(Slug::of(&format!("{} !", words(10))).as_str().len(), 79);
        assert_eq!(Slug::of(&"x".repeat(200)).as_str(), "x".repeat(80), "the only word is cut");
    }

    proptest! {
        #[test]
        fn a_slug_is_short_and_its_own_slug(text in ".{0,300}") {
            let slug = Slug::of(&text);
            prop_assert!(slug.as_str().chars().count() <= LONGEST + 20);
            prop_assert!(!slug.as_str().contains(['/', '?', '#', '%', ' ', '.']));
            prop_assert!(!slug.as_str().is_empty());
        }
    }
}
