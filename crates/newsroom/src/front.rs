//! Fronts: the curated face of an edition, made of containers that hold picks and are filled up from a list.

use crate::edition::{Edition, EditionCode};
use crate::hours::{Daily, Hours, HoursError};
use crate::text::Link;
use crate::{ConceptId, PictureId, StoryId, Timestamp};
use serde::{Deserialize, Serialize};

/// An edition's front: containers in page order. No story stands twice on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Front {
    pub edition: EditionCode,
    pub containers: Vec<Container>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breaking: Option<Breaking>,
}

/// The one line above every page of an edition while something breaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Breaking {
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Container {
    /// Names the container in the API and in page anchors: small letters, digits, hyphens; unique on its front.
    pub key: String,
    pub role: Role,
    /// The heading; without one it is the concept's name or the role's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Stories chosen by hand, in order.
    #[serde(default)]
    pub picks: Vec<Pick>,
    /// What fills the places that picks leave open; `None` shows picks alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fill: Option<Fill>,
    /// How many stories it holds at most.
    #[serde(default = "Container::four")]
    pub size: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// A part of every day by the edition's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub daily: Option<Daily>,
}

/// What a container is on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The edition's lead: first on the front and, as a carousel, "Top Story" on every page.
    TopStory,
    /// One region under "More stories", here and on every page; leads to the region's own page.
    Region,
    /// A titled row on the front alone.
    Row,
    /// On air now, with the newest audio and video.
    Live,
    /// A ranked list of the newest stories.
    Latest,
}

/// A story chosen by hand. Words given here win over the story's own on this card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pick {
    pub story: StoryId,
    #[serde(default, skip_serializing_if = "CardSize::is_medium")]
    pub size: CardSize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kicker: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureId>,
    /// Stories linked below the card, in order: what belongs to it and takes no card of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<StoryId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub daily: Option<Daily>,
}

/// How much room a card takes in its place on the front.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardSize {
    /// Words alone.
    Small,
    /// As its place is drawn.
    #[default]
    Medium,
    /// Larger than its neighbours, with the standfirst.
    Large,
}

/// The list from which open places are filled, newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fill {
    /// Everything in the edition.
    Newest,
    Concept(ConceptId),
}

impl Breaking {
    pub fn hours(&self) -> Hours {
        Hours { from: self.from, until: self.until, daily: None }
    }
}

impl Role {
    /// Whether a container of this role shows what stands elsewhere on the front, too: a ranked list does so on purpose.
    pub fn repeats(self) -> bool {
        self == Role::Latest
    }
}

impl CardSize {
    pub fn is_medium(&self) -> bool {
        *self == CardSize::Medium
    }
}

impl Pick {
    pub fn of(story: StoryId) -> Pick {
        Pick { story, size: CardSize::Medium, kicker: None, headline: None, picture: None, links: vec![], from: None, until: None, daily: None }
    }

    pub fn hours(&self) -> Hours {
        Hours { from: self.from, until: self.until, daily: self.daily }
    }
}

impl Container {
    pub fn new(key: impl Into<String>, role: Role) -> Container {
        Container { key: key.into(), role, title: None, picks: vec![], fill: None, size: Container::four(), from: None, until: None, daily: None }
    }

    fn four() -> u8 {
        4
    }

    pub fn concept(&self) -> Option<ConceptId> {
        match self.fill {
            Some(Fill::Concept(id)) => Some(id),
            _ => None,
        }
    }

    pub fn hours(&self) -> Hours {
        Hours { from: self.from, until: self.until, daily: self.daily }
    }
}

#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum FrontError {
    #[error("container key `{0}` stands twice; give each container a key of its own")]
    Twice(String),
    #[error("container key `{0}` must be 1 to 40 small letters, digits or hyphens")]
    Key(String),
    #[error("container `{0}` has size {1}; a container holds 1 to 40 stories")]
    Size(String, u8),
    #[error("a region container must be filled from its region's concept; set `fill` to `{{\"concept\": ID}}` in `{0}`")]
    Region(String),
    #[error("a front holds at most {CONTAINERS} containers, this one has {0}")]
    Long(usize),
    #[error("container `{0}` has {1} picks; 100 are the most")]
    Picks(String, usize),
    #[error("story {0} is picked twice; no story stands twice on a front")]
    Picked(StoryId),
    #[error("the card of story {0} has {1} links below it; {LINKS} are the most")]
    Links(StoryId, usize),
    #[error("the card of story {0} links to story {1} twice, or to itself")]
    Linked(StoryId, StoryId),
    #[error("in `{0}`: {1}")]
    Hours(String, HoursError),
}

/// The most containers on a front.
pub const CONTAINERS: usize = 60;

/// The most links below a card.
pub const LINKS: usize = 4;

impl Front {
    /// What an edition shows until somebody arranges a front: the newest, its regions, a ranked list. It is no record, so the first front
    /// that is arranged also stands for every instant before it.
    pub fn standard(edition: &Edition) -> Front {
        let container = |key: &str, role, fill, size| Container { fill: Some(fill), size, ..Container::new(key, role) };
        let mut containers = vec![container("top", Role::TopStory, Fill::Newest, 12)];
        let regions = edition.regions.iter().map(|id| container(&format!("region-{id}"), Role::Region, Fill::Concept(*id), 1));
        containers.extend(regions.take(40));
        containers.push(container("latest", Role::Latest, Fill::Newest, 10));
        Front { edition: edition.code.clone(), containers, breaking: None }
    }

    pub fn check(&self) -> Result<(), FrontError> {
        check(&self.containers)?;
        let hours = self.breaking.as_ref().map_or(Ok(()), |b| b.hours().check());
        hours.map_err(|e| FrontError::Hours("breaking".into(), e))
    }
}

/// What must hold for the containers of a front together.
pub fn check(containers: &[Container]) -> Result<(), FrontError> {
    if containers.len() > CONTAINERS {
        return Err(FrontError::Long(containers.len()));
    }
    let mut picked = std::collections::BTreeSet::new();
    for (i, container) in containers.iter().enumerate() {
        let key = &container.key;
        let shape = (1..=40).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !shape {
            return Err(FrontError::Key(key.chars().take(60).collect()));
        }
        if containers[..i].iter().any(|c| c.key == *key) {
            return Err(FrontError::Twice(key.clone()));
        }
        if !(1..=40).contains(&container.size) {
            return Err(FrontError::Size(key.clone(), container.size));
        }
        if container.role == Role::Region && container.concept().is_none() {
            return Err(FrontError::Region(key.clone()));
        }
        if container.picks.len() > 100 {
            return Err(FrontError::Picks(key.clone(), container.picks.len()));
        }
        for hours in [container.hours()].into_iter().chain(container.picks.iter().map(Pick::hours)) {
            hours.check().map_err(|e| FrontError::Hours(key.clone(), e))?;
        }
        if let Some(twice) = container.picks.iter().find(|pick| !picked.insert(pick.story)) {
            return Err(FrontError::Picked(twice.story));
        }
        container.picks.iter().try_for_each(links)?;
    }
    Ok(())
}

fn links(pick: &Pick) -> Result<(), FrontError> {
    if pick.links.len() > LINKS {
        return Err(FrontError::Links(pick.story, pick.links.len()));
    }
    match pick.links.iter().enumerate().find(|(i, link)| **link == pick.story || pick.links[..*i].contains(link)) {
        Some((_, link)) => Err(FrontError::Linked(pick.story, *link)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn container(key: &str, role: Role, fill: Option<Fill>) -> Container {
        Container { fill, ..Container::new(key, role) }
    }

    #[test]
    fn the_standard_front_is_a_right_one() {
        let code = EditionCode::try_from("en").expect("a code");
        let language = crate::language::Language::try_from("en").expect("a tag");
        let regions = (1..=50).map(ConceptId).collect();
        let edition = Edition { code, language, name: "English".into(), time_zone: "UTC".into(), menu: vec![], regions, about: vec![], site_name: None };
        assert_eq!(Front::standard(&edition).check(), Ok(()));
    }

    #[test]
    fn a_front_is_checked_before_it_is_kept() {
        let edition = EditionCode::try_from("en").expect("a code");
        let front = |containers| Front { edition: edition.clone(), containers, breaking: None }.check();
        assert_eq!(front(vec![container("lead", Role::TopStory, Some(Fill::Newest))]), Ok(()));
        let twice = || container("lead", Role::Row, None);
        assert_eq!(front(vec![twice(), twice()]), Err(FrontError::Twice("lead".into())));
        assert_eq!(front(vec![container("A", Role::Row, None)]), Err(FrontError::Key("A".into())));
        assert_eq!(front(vec![container("africa", Role::Region, Some(Fill::Newest))]), Err(FrontError::Region("africa".into())));
        let with = |key: &str| Container { picks: vec![Pick::of(StoryId(7))], ..container(key, Role::Row, None) };
        assert_eq!(front(vec![with("a"), with("b")]), Err(FrontError::Picked(StoryId(7))));
        let linked = |links: &[i64]| {
            let pick = Pick { links: links.iter().copied().map(StoryId).collect(), ..Pick::of(StoryId(7)) };
            front(vec![Container { picks: vec![pick], ..container("a", Role::Row, None) }])
        };
        assert_eq!(linked(&[1, 2, 3, 4]), Ok(()));
        assert_eq!(linked(&[1, 2, 3, 4, 5]), Err(FrontError::Links(StoryId(7), 5)));
        assert_eq!(linked(&[1, 1]), Err(FrontError::Linked(StoryId(7), StoryId(1))));
        assert_eq!(linked(&[7]), Err(FrontError::Linked(StoryId(7), StoryId(7))));
    }

    #[test]
    fn a_front_from_before_sizes_and_hours_reads_as_it_was() {
        let old = r#"{"edition":"en","containers":[{"key":"top","role":"top-story","picks":[{"story":7,"headline":"Ships wait"}],"fill":"newest","size":12}]}"#;
        let front: Front = serde_json::from_str(old).expect("it is read");
        assert_eq!(front.containers[0].picks, [Pick { headline: Some("Ships wait".into()), ..Pick::of(StoryId(7)) }]);
        assert_eq!(serde_json::to_string(&front).expect("JSON"), old, "and is written as it was");
    }
}
