//! Desks: who works on what (Politics, World), and the stages a story passes there before it is published.

use crate::edition::EditionCode;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Names a desk in addresses and grants: small letters, digits and hyphens, 1 to 40.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DeskKey(String);

#[derive(Debug, thiserror::Error)]
#[error("`{0}` cannot name a desk; use 1 to 40 small letters, digits and hyphens")]
pub struct NotADeskKey(String);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Desk {
    pub key: DeskKey,
    /// As the house calls it: `World`.
    pub name: String,
    /// Editions it writes for; empty: all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub editions: Vec<EditionCode>,
    /// In order. A story enters at the first; one on the last is ready to be published.
    #[serde(default = "Stage::usual")]
    pub stages: Vec<Stage>,
    /// Nobody publishes here what was last written by them alone.
    #[serde(default)]
    pub four_eyes: bool,
}

/// Where a story stands on a desk before readers see it. Afterwards its state says where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Small letters, digits and hyphens; unique on its desk.
    pub key: String,
    /// The house's own word for it. The usual stages have none: the studio says them in each person's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl Stage {
    /// What a desk has unless it arranges otherwise.
    pub fn usual() -> Vec<Stage> {
        ["idea", "writing", "needs-edit", "ready"].map(|key| Stage { key: key.to_owned(), name: None }).to_vec()
    }
}

impl DeskKey {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for DeskKey {
    type Error = NotADeskKey;

    fn try_from(key: String) -> Result<Self, NotADeskKey> {
        let shape = (1..=40).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if shape { Ok(DeskKey(key)) } else { Err(NotADeskKey(key.chars().take(60).collect())) }
    }
}

impl TryFrom<&str> for DeskKey {
    type Error = NotADeskKey;

    fn try_from(key: &str) -> Result<Self, NotADeskKey> {
        DeskKey::try_from(key.to_owned())
    }
}

impl From<DeskKey> for String {
    fn from(key: DeskKey) -> String {
        key.0
    }
}

impl fmt::Display for DeskKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
