//! `content/newsroom.toml`: the editions of the demo, what its stories are filed under, its programmes and its channel.

use crate::story::Manuscript;
use anyhow::{Context, ensure};
use jiff::civil::Time;
use newsroom::concept::Fact;
use newsroom::desk::DeskKey;
use newsroom::edition::EditionCode;
use newsroom::language::Language;
use newsroom::story::StoryKind;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One name an edition.
pub type Names = BTreeMap<EditionCode, String>;

#[derive(Debug, Deserialize)]
pub struct Newsroom {
    pub site: SitePlan,
    #[serde(rename = "edition")]
    pub editions: Vec<EditionPlan>,
    #[serde(rename = "section")]
    pub sections: Vec<Term>,
    #[serde(rename = "region")]
    pub regions: Vec<Term>,
    #[serde(rename = "place")]
    pub places: Vec<Term>,
    #[serde(rename = "topic")]
    pub topics: Vec<Term>,
    #[serde(rename = "desk")]
    pub desks: Vec<DeskPlan>,
    #[serde(rename = "programme")]
    pub programmes: Vec<Programme>,
    pub channel: ChannelPlan,
}

#[derive(Debug, Deserialize)]
pub struct SitePlan {
    pub name: String,
    pub default_edition: EditionCode,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionPlan {
    pub code: EditionCode,
    pub language: Language,
    pub name: String,
    #[serde(default)]
    pub site_name: Option<String>,
    pub time_zone: String,
}

/// A department.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskPlan {
    pub key: DeskKey,
    pub name: String,
    #[serde(default)]
    pub four_eyes: bool,
}

/// A section, region, place or topic.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub key: String,
    pub names: Names,
    #[serde(default)]
    pub summaries: Names,
    #[serde(default)]
    pub facts: BTreeMap<EditionCode, Vec<Fact>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    pub key: String,
    medium: Medium,
    /// The picture on its tile, by key.
    pub cover: Option<String>,
    pub names: Names,
    #[serde(default)]
    pub summary: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Medium {
    Audio,
    Video,
    /// It has no episodes and stands in the channel's schedule alone.
    Live,
}

/// One day of the channel, the same all week.
#[derive(Debug, Deserialize)]
pub struct ChannelPlan {
    pub edition: EditionCode,
    pub name: String,
    pub time_zone: String,
    pub day: Vec<SlotPlan>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SlotPlan {
    pub at: Time,
    pub programme: String,
    pub title: String,
    #[serde(default)]
    pub about: String,
}

/// `content/about.toml`: the "About" page of every edition, a paragraph an item.
pub type About = BTreeMap<EditionCode, Vec<String>>;

pub fn read() -> anyhow::Result<Newsroom> {
    let newsroom: Newsroom = toml::from_str(&crate::files::text("newsroom.toml")?).context("content/newsroom.toml cannot be read")?;
    for slot in &newsroom.channel.day {
        let known = newsroom.programmes.iter().any(|p| p.key == slot.programme);
        ensure!(known, "content/newsroom.toml: the slot at {} is of programme `{}`, which is not listed", slot.at, slot.programme);
    }
    Ok(newsroom)
}

impl Newsroom {
    /// An episode belongs to a programme that we have, in the programme's medium.
    pub fn check_episode(&self, episode: &Manuscript) -> anyhow::Result<()> {
        let Some(key) = &episode.front.programme else { return Ok(()) };
        let programme = self.programmes.iter().find(|p| p.key == *key);
        let programme = programme.with_context(|| format!("content/{}: there is no programme `{key}` in content/newsroom.toml", episode.path))?;
        let fits = matches!((programme.medium, episode.front.kind), (Medium::Audio, StoryKind::Audio) | (Medium::Video, StoryKind::Video));
        ensure!(fits, "content/{}: `{key}` is {:?}, the episode is {:?}", episode.path, programme.medium, episode.front.kind);
        Ok(())
    }
}

pub fn about() -> anyhow::Result<About> {
    toml::from_str(&crate::files::text("about.toml")?).context("content/about.toml cannot be read")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_site_bears_the_name_it_is_known_by() {
        assert_eq!(read().expect("the newsroom").site.name, crate::NAME);
    }

    #[test]
    fn the_plan_of_the_newsroom_is_whole() {
        let newsroom = read().expect("content/newsroom.toml");
        assert_eq!(newsroom.editions.len(), 8);
        assert_eq!((newsroom.sections.len(), newsroom.regions.len(), newsroom.topics.len()), (8, 7, 4));
        let shows = newsroom.programmes.iter().filter(|p| p.medium != Medium::Live);
        assert!(shows.count() >= 3, "three shows with episodes");
        for term in newsroom.sections.iter().chain(&newsroom.regions).chain(&newsroom.places).chain(&newsroom.topics) {
            for edition in &newsroom.editions {
                assert!(term.names.contains_key(&edition.code), "`{}` has no name in {}", term.key, edition.code);
            }
        }
    }

    #[test]
    fn concepts_are_told_by_their_names() {
        let newsroom = read().expect("content/newsroom.toml");
        let mut names: Vec<_> =
            [newsroom.sections, newsroom.regions, newsroom.places, newsroom.topics].into_iter().flatten().flat_map(|term| term.names).collect();
        names.sort();
        assert_eq!(names.windows(2).find(|two| two[0] == two[1]), None, "two stand in one list and look the same");
    }

    #[test]
    fn every_edition_says_what_it_is() {
        let (newsroom, about) = (read().expect("content/newsroom.toml"), about().expect("content/about.toml"));
        for edition in newsroom.editions {
            assert!(about.get(&edition.code).is_some_and(|text| text.len() >= 3), "{} says too little", edition.code);
        }
    }
}
