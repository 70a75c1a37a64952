//! The story: its content, the revision that keeps one saved text of it, and where it stands.

use crate::appointment::{Appointment, WallTime};
use crate::body::{self, Body};
use crate::byline::SignOff;
use crate::edition::EditionCode;
use crate::language::Language;
use crate::picture::Figure;
use crate::recording::Recording;
use crate::slug::Slug;
use crate::workflow::{self, NotAllowed, State, Verb};
use crate::{ConceptId, FamilyId, PictureId, StoryId, Timestamp};
use serde::{Deserialize, Serialize};

/// What a story is to a reader. The address says it: `a-`, `av-`, `l-` or `g-` before the number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StoryKind {
    #[default]
    Article,
    Audio,
    Video,
}

impl StoryKind {
    /// The letters before the number in a story's address.
    pub fn prefix(self) -> &'static str {
        match self {
            StoryKind::Article => "a",
            StoryKind::Audio | StoryKind::Video => "av",
        }
    }
}

/// Everything an editor writes. A revision holds one of these whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    #[serde(default)]
    pub kind: StoryKind,
    pub language: Language,
    pub headline: String,
    /// A shorter headline for fronts and cards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub front_headline: Option<String>,
    #[serde(default)]
    pub standfirst: String,
    /// Names as printed: `Ines Albrandt`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub byline: Vec<String>,
    #[serde(default)]
    pub sign_off: SignOff,
    /// A chosen slug; without one it is made from the headline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<Slug>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Figure>,
    #[serde(default)]
    pub body: Body,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<ConceptId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<ConceptId>,
    /// The first subject and the first place make the kicker.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<ConceptId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<ConceptId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<ConceptId>,
    /// "Explore more", as editors chose it; completed by machine.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<StoryId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<ConceptId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recording: Option<Recording>,
}

impl Content {
    pub fn new(language: Language, headline: impl Into<String>) -> Content {
        Content {
            kind: StoryKind::Article,
            language,
            headline: headline.into(),
            front_headline: None,
            standfirst: String::new(),
            byline: vec![],
            sign_off: SignOff::default(),
            slug: None,
            picture: None,
            body: vec![],
            section: None,
            regions: vec![],
            subjects: vec![],
            places: vec![],
            topics: vec![],
            related: vec![],
            programme: None,
            recording: None,
        }
    }

    pub fn slug(&self) -> Slug {
        self.slug.clone().unwrap_or_else(|| Slug::of(&self.headline))
    }

    /// All concepts the story is filed under, each once, in the order section, regions, subjects, places, topics, programme.
    pub fn concepts(&self) -> Vec<ConceptId> {
        let filed = self.section.iter().chain(&self.regions).chain(&self.subjects).chain(&self.places).chain(&self.topics).chain(&self.programme);
        each_once(filed)
    }

    /// Every picture the story shows, as often as it does.
    pub fn pictures(&self) -> impl Iterator<Item = PictureId> {
        self.picture.iter().map(|figure| figure.picture).chain(body::pictures(&self.body))
    }
}

/// In the order they come, each at its first place.
pub fn each_once<'a, T: Copy + PartialEq + 'a>(ids: impl Iterator<Item = &'a T>) -> Vec<T> {
    let mut out = vec![];
    for id in ids {
        if !out.contains(id) {
            out.push(*id);
        }
    }
    out
}

/// A story as the newsroom holds it: who it is and where it stands. Its text is in its revisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    pub id: StoryId,
    pub edition: EditionCode,
    pub family: FamilyId,
    pub state: State,
    /// Counts every change; a write must name the version it saw.
    pub version: i64,
    /// The newest revision's number.
    pub revision: i64,
    /// The revision that readers see, if any.
    pub published_revision: Option<i64>,
    /// Where it came from, if not from here: an agency's item URI.
    pub uri: Option<String>,
    /// Nothing leaves the house before this instant.
    pub embargo: Option<Timestamp>,
    /// By which clock the embargo was set.
    pub embargo_as: Option<WallTime>,
    /// When the scheduled publication is due.
    pub scheduled: Option<Timestamp>,
    /// By which clock it was scheduled.
    pub scheduled_as: Option<WallTime>,
    pub first_published: Option<Timestamp>,
    pub last_published: Option<Timestamp>,
    /// Dated public notes, oldest first.
    pub corrections: Vec<Correction>,
    pub takedown: Option<Takedown>,
    /// The text it was translated from, if it was.
    pub translated_from: Option<Base>,
    pub created: Timestamp,
}

impl Story {
    /// The state that a verb leads to, or why it cannot be done with it now.
    pub fn after(&self, verb: Verb) -> Result<State, NotAllowed> {
        workflow::after(self.state, verb, self.first_published.is_some())
    }

    /// When the clock will publish it, if it will.
    pub fn schedule(&mut self, when: Option<Appointment>) {
        self.scheduled = when.as_ref().map(|when| when.at);
        self.scheduled_as = when.and_then(|when| when.wall);
    }

    /// Until when nothing of it leaves the house.
    pub fn hold(&mut self, until: Option<Appointment>) {
        self.embargo = until.as_ref().map(|until| until.at);
        self.embargo_as = until.and_then(|until| until.wall);
    }
}

/// A text that another story was translated from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Base {
    pub story: StoryId,
    pub revision: i64,
}

/// One saved text of a story; never overwritten.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    pub story: StoryId,
    pub number: i64,
    pub at: Timestamp,
    /// Who saved it: a token's or person's name.
    pub by: String,
    pub content: Content,
}

/// A published change that readers are told of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    pub at: Timestamp,
    pub note: String,
    /// When its note was last said in other words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amended: Option<Timestamp>,
}

/// The notice that stands where a withdrawn text was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Takedown {
    pub at: Timestamp,
    /// What readers are told.
    pub notice: String,
}

impl Correction {
    pub fn new(at: Timestamp, note: String) -> Correction {
        Correction { at, note, amended: None }
    }
}
