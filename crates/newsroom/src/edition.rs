//! An edition: a language or market face of the site (`/en`, `/ar`, `/pt-br`), with its own fronts, zone and direction.

use crate::ConceptId;
use crate::language::{Direction, Language};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The edition's code in addresses: small letters, digits and hyphens, at most 16.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EditionCode(String);

#[derive(Debug, thiserror::Error)]
#[error("`{0}` cannot be an edition's code; use 2 to 16 small letters, digits and hyphens, and none of the site's own addresses ({1})")]
pub struct NotAnEditionCode(String, String);

/// First segments of addresses that belong to the site itself, so no edition may take them.
const TAKEN: [&str; 10] = ["api", "p", "media", "assets", "healthz", "readyz", "metrics", "robots", "sitemap", "preview"];

impl EditionCode {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for EditionCode {
    type Error = NotAnEditionCode;

    fn try_from(code: String) -> Result<Self, NotAnEditionCode> {
        let shape = (2..=16).contains(&code.len())
            && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && code.starts_with(|c: char| c.is_ascii_lowercase());
        if shape && !TAKEN.contains(&code.as_str()) { Ok(EditionCode(code)) } else { Err(NotAnEditionCode(code.chars().take(40).collect(), TAKEN.join(", "))) }
    }
}

impl TryFrom<&str> for EditionCode {
    type Error = NotAnEditionCode;

    fn try_from(code: &str) -> Result<Self, NotAnEditionCode> {
        EditionCode::try_from(code.to_owned())
    }
}

impl From<EditionCode> for String {
    fn from(code: EditionCode) -> String {
        code.0
    }
}

impl fmt::Display for EditionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    pub code: EditionCode,
    pub language: Language,
    /// The edition's name in its own language: `العربية`.
    pub name: String,
    /// The site's name as this edition writes it, in its own script; without one it is the site's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site_name: Option<String>,
    /// IANA time zone in which the edition's dates are written.
    pub time_zone: String,
    /// Sections of the main menu, in order.
    #[serde(default)]
    pub menu: Vec<ConceptId>,
    /// Regions in order; each has a page of its own. They divide a section's page, and stand under "More stories" until a front is arranged.
    #[serde(default)]
    pub regions: Vec<ConceptId>,
    /// The text of the "About" page, a paragraph an item.
    #[serde(default)]
    pub about: Vec<String>,
}

impl Edition {
    pub fn direction(&self) -> Direction {
        self.language.direction()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_short_plain_and_free() {
        assert!(EditionCode::try_from("zh-hans").is_ok());
        for wrong in ["", "e", "EN", "p", "api", "en/..", "a-very-long-edition-code", "1en", "ар"] {
            assert!(EditionCode::try_from(wrong).is_err(), "{wrong}");
        }
    }
}
