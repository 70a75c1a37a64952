//! The records of the log: what readers may know of each thing, whole and in one piece.

use newsroom::byline::SignOff;
use newsroom::channel::Channel;
use newsroom::concept::Concept;
use newsroom::edition::{Edition, EditionCode};
use newsroom::front::{Breaking, Container, Front};
use newsroom::language::Language;
use newsroom::picture::{Figure, Picture};
use newsroom::site::Site;
use newsroom::story::{Content, Correction, StoryKind, Takedown};
use newsroom::{ConceptId, FamilyId, PictureId, StoryId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Record {
    Site(Site),
    Edition(Edition),
    Front(PressedFront),
    Focus(Vec<ConceptId>),
    Channel(Channel),
    Concept(Concept),
    Story(Box<PressedStory>),
    /// Stands in place of every version of a story that was taken down.
    Withdrawn(Withdrawn),
}

/// A front with the pictures its picks put in place of the stories' own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PressedFront {
    pub edition: EditionCode,
    pub containers: Vec<Container>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breaking: Option<Breaking>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pictures: BTreeMap<PictureId, Picture>,
}

/// A published story: its record is its page. Cards, lists, feeds and translations of it are drawn from this one text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PressedStory {
    pub id: StoryId,
    pub edition: EditionCode,
    pub family: FamilyId,
    /// The agency's URI of an imported item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    pub content: Content,
    /// The pictures its figures name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pictures: BTreeMap<PictureId, Picture>,
    pub first_published: Timestamp,
    pub modified: Timestamp,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawn {
    pub id: StoryId,
    pub edition: EditionCode,
    pub kind: StoryKind,
    pub takedown: Takedown,
}

/// What a card shows of a story. A change that leaves it equal touches no front.
#[derive(PartialEq, Eq)]
pub struct Facet<'a> {
    language: &'a Language,
    headline: &'a str,
    standfirst: &'a str,
    slug: String,
    kind: StoryKind,
    kicker: (Option<ConceptId>, Option<ConceptId>),
    picture: Option<(&'a Figure, Option<&'a Picture>)>,
    seconds: Option<u32>,
    programme: Option<ConceptId>,
    first_published: Timestamp,
}

impl Record {
    /// The number of the story it is of, or was of.
    pub fn story(&self) -> Option<StoryId> {
        match self {
            Record::Story(story) => Some(story.id),
            Record::Withdrawn(withdrawn) => Some(withdrawn.id),
            _ => None,
        }
    }

    /// The files of the media folder that it shows.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        let (pictures, recording) = match self {
            Record::Story(story) => (story.pictures.values().collect(), story.content.recording.as_ref()),
            Record::Front(front) => (front.pictures.values().collect(), None),
            Record::Concept(concept) => (concept.cover.iter().collect(), None),
            _ => (vec![], None),
        };
        let renditions = pictures.into_iter().flat_map(|picture: &Picture| picture.renditions.iter().map(|rendition| rendition.file.as_str()));
        let logo = if let Record::Site(site) = self { site.logo.as_deref() } else { None };
        renditions.chain(recording.map(|recording| recording.file.as_str())).chain(logo)
    }
}

impl PressedFront {
    pub fn new(front: Front, pictures: BTreeMap<PictureId, Picture>) -> PressedFront {
        PressedFront { edition: front.edition, containers: front.containers, breaking: front.breaking, pictures }
    }

    /// The pictures a front needs besides those of its stories.
    pub fn shown(containers: &[Container]) -> Vec<PictureId> {
        containers.iter().flat_map(|c| c.picks.iter().filter_map(|p| p.picture)).collect()
    }
}

impl PressedStory {
    /// The headline for cards.
    pub fn card_headline(&self) -> &str {
        self.content.front_headline.as_deref().unwrap_or(&self.content.headline)
    }

    pub fn card_facet(&self) -> Facet<'_> {
        let content = &self.content;
        Facet {
            language: &content.language,
            headline: self.card_headline(),
            standfirst: &content.standfirst,
            slug: content.slug().into(),
            kind: content.kind,
            kicker: self.kicker(),
            picture: content.picture.as_ref().map(|f| (f, self.pictures.get(&f.picture))),
            seconds: content.recording.as_ref().map(|r| r.seconds),
            programme: content.programme,
            first_published: self.first_published,
        }
    }

    /// Subject and place, in that order.
    pub fn kicker(&self) -> (Option<ConceptId>, Option<ConceptId>) {
        (self.content.subjects.first().copied(), self.content.places.first().copied())
    }

    pub fn sign_off(&self) -> &SignOff {
        &self.content.sign_off
    }
}
