//! What is found in a story that is looked over: how much it weighs, where it is, and what to do about it.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};
use std::collections::BTreeMap;

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub weight: Weight,
    /// A name that programs can rely on, whatever the words become: `no-headline`.
    pub code: &'static str,
    /// Which field or block it is about: `headline`, `body/3`.
    pub place: String,
    /// What is the matter and what to do about it.
    pub message: String,
    /// What the message names, for whoever says it in another language: `until`, `picture`, `story`.
    pub facts: BTreeMap<&'static str, String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// The story cannot go out with it.
    Blocks,
    Warns,
    /// Nothing is to be done.
    Good,
}

impl Serialize for Finding {
    /// `blocks` is what programs asked before there were weights.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut fields = to.serialize_struct("Finding", 6)?;
        fields.serialize_field("blocks", &(self.weight == Weight::Blocks))?;
        fields.serialize_field("weight", &self.weight)?;
        fields.serialize_field("code", self.code)?;
        fields.serialize_field("place", &self.place)?;
        fields.serialize_field("message", &self.message)?;
        fields.serialize_field("facts", &self.facts)?;
        fields.end()
    }
}

impl Finding {
    pub fn blocks(&self) -> bool {
        self.weight == Weight::Blocks
    }
}
