//! Languages by their BCP 47 tag, and the direction in which they are written.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A BCP 47 language tag such as `en`, `ar` or `zh-Hans`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}

#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not a language tag; write it as in BCP 47, for example `en`, `pt-BR` or `zh-Hans`")]
pub struct NotALanguage(String);

impl Language {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script or region: `zh` of `zh-Hans`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The tag without extensions: `hi` of `hi-u-nu-latn`, which says how we write numbers and nothing about the words.
    pub fn plain(&self) -> &str {
        self.0.split_once("-u-").map_or(&self.0, |(plain, _)| plain)
    }

    pub fn direction(&self) -> Direction {
        let by_script = self.0.split('-').nth(1).filter(|s| s.len() == 4);
        let rtl = match by_script {
            Some(script) => matches!(script, "Arab" | "Hebr" | "Thaa" | "Nkoo" | "Syrc" | "Adlm"),
            None => matches!(self.primary(), "ar" | "fa" | "ur" | "he" | "ps" | "sd" | "ug" | "yi" | "dv" | "ckb"),
        };
        if rtl { Direction::Rtl } else { Direction::Ltr }
    }
}

impl TryFrom<String> for Language {
    type Error = NotALanguage;

    /// Accepts any case and `_`, and keeps the conventional one: `ZH_hans` becomes `zh-Hans`.
    fn try_from(tag: String) -> Result<Self, NotALanguage> {
        let parts: Vec<&str> = tag.split(['-', '_']).collect();
        let well_formed = (2..=3).contains(&parts[0].len())
            && tag.len() <= 35
            && parts[0].bytes().all(|b| b.is_ascii_alphabetic())
            && parts[1..].iter().all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !well_formed {
            return Err(NotALanguage(tag.chars().take(40).collect()));
        }
        let mut out = parts[0].to_ascii_lowercase();
        for part in &parts[1..] {
            out.push('-');
            match part.len() {
                4 if part.bytes().all(|b| b.is_ascii_alphabetic()) => {
                    out.push_str(&part[..1].to_ascii_uppercase());
                    out.push_str(&part[1..].to_ascii_lowercase());
                }
                2 => out.push_str(&part.to_ascii_uppercase()),
                _ => out.push_str(&part.to_ascii_lowercase()),
            }
        }
        Ok(Language(out))
    }
}

impl TryFrom<&str> for Language {
    type Error = NotALanguage;

    fn try_from(tag: &str) -> Result<Self, NotALanguage> {
        Language::try_from(tag.to_owned())
    }
}

impl From<Language> for String {
    fn from(language: Language) -> String {
        language.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_kept_in_their_conventional_case() {
        for (given, kept) in [("EN", "en"), ("pt_br", "pt-BR"), ("zh-HANS", "zh-Hans"), ("en-au", "en-AU")] {
            assert_eq!(Language::try_from(given).map(|l| l.to_string()).ok().as_deref(), Some(kept));
        }
        for wrong in ["", "e", "english language", "x-", "en--us", "../en"] {
            assert!(Language::try_from(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn extensions_are_for_the_house_alone() {
        for (tag, plain) in [("hi-u-nu-latn", "hi"), ("zh-Hans-u-nu-hanidec", "zh-Hans"), ("pt-BR", "pt-BR")] {
            assert_eq!(Language::try_from(tag).expect("a tag").plain(), plain);
        }
    }

    #[test]
    fn arabic_script_runs_right_to_left() {
        for (tag, direction) in [("ar", Direction::Rtl), ("uz-Arab", Direction::Rtl), ("pa", Direction::Ltr), ("ku-Latn", Direction::Ltr)] {
            assert_eq!(Language::try_from(tag).expect("a tag").direction(), direction, "{tag}");
        }
    }
}
