//! Concepts, in IPTC's sense: what stories are filed under. Sections, regions, subjects, places, topics and programmes
//! are kinds of concept; each has a page and feeds of its own in every edition that has a name for it.

use crate::ConceptId;
use crate::edition::EditionCode;
use crate::slug::Slug;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConceptKind {
    Section,
    Region,
    /// What a story is about, from IPTC Media Topics where there is a code.
    Subject,
    Place,
    /// A running story of its time, in focus for a while: an election, a flood.
    Topic,
    /// A show with episodes, in audio or video, or a title in the channel's schedule.
    Programme,
}

impl ConceptKind {
    pub const ALL: [ConceptKind; 6] =
        [ConceptKind::Section, ConceptKind::Region, ConceptKind::Subject, ConceptKind::Place, ConceptKind::Topic, ConceptKind::Programme];

    pub fn name(self) -> &'static str {
        match self {
            ConceptKind::Section => "section",
            ConceptKind::Region => "region",
            ConceptKind::Subject => "subject",
            ConceptKind::Place => "place",
            ConceptKind::Topic => "topic",
            ConceptKind::Programme => "programme",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Concept {
    pub id: ConceptId,
    pub kind: ConceptKind,
    /// A stable code from a vocabulary, such as `medtop:16000000`, or our own such as `region:africa`. Unique where given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<ConceptId>,
    /// One entry an edition that has a page for it.
    pub names: BTreeMap<EditionCode, Name>,
    /// The cover of a programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<crate::picture::Picture>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    pub name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// What its page tells at a glance, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
}

/// One thing to know of a concept: `Capital`, `Port Sarn`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub label: String,
    pub value: String,
}

impl Name {
    /// A name alone.
    pub fn of(name: impl Into<String>) -> Name {
        Name { name: name.into(), summary: String::new(), facts: vec![] }
    }
}

impl Concept {
    pub fn name(&self, edition: &EditionCode) -> Option<&str> {
        self.names.get(edition).map(|n| n.name.as_str())
    }

    pub fn slug(&self, edition: &EditionCode) -> Option<Slug> {
        self.name(edition).map(Slug::of)
    }
}
