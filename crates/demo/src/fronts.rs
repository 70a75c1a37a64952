//! The fronts of the demo: what stands where, chosen by hand at the top and filled from the newest below.

use crate::plan::Newsroom;
use crate::story::Manuscript;
use crate::vocabulary::Vocabulary;
use crate::writing::Numbers;
use anyhow::Context;
use desk::{Actor, Desk};
use jiff::SignedDuration;
use newsroom::Timestamp;
use newsroom::concept::ConceptKind;
use newsroom::edition::EditionCode;
use newsroom::front::{Breaking, CardSize, Container, Fill, Front, Pick, Role};
use newsroom::text::Link;

/// What an editor would lead with today, if the edition has it.
const LEADS: [&str; 6] = ["strait-accord", "kesh-ballot", "river-survey", "lumen-opening", "delta-embankment", "mirel-solar"];

/// What stands large where it is picked.
const LARGE: [&str; 2] = ["mirel-solar", "glacier-shortest-winter"];

/// What belongs to the first of them.
const BELOW: [&str; 2] = ["assembly-vote-today", "lanes-history"];

/// What came in a moment ago and stands above every page for some hours.
const BREAKING: &str = "assembly-vote-today";
const HOURS_OF_BREAKING: i64 = 12;

/// What stands in a row before its newest: the kind of concept it is filled by, its key, how many it holds, its picks.
const ROWS: [(ConceptKind, &str, u8, &[&str]); 4] = [
    (ConceptKind::Topic, "election-in-kesh", 4, &["coalition-kesh", "onions-market", "kesh-lenders", "new-voters"]),
    (ConceptKind::Section, "climate", 4, &["glacier-shortest-winter", "northern-fires", "delta-warnings", "diesel-plant"]),
    (ConceptKind::Section, "culture", 4, &["lumen-projectionist", "lumen-school-film"]),
    (ConceptKind::Section, "sport", 6, &["referee-walk", "desert-marathon", "lake-league"]),
];

/// With fewer stories an edition has a shorter front, or its containers would stand empty.
const ENOUGH: usize = 40;

/// Arranges every edition's front: as it was filled by itself at first, as it was picked when the leading story came out, and with the breaking line
/// where there is one.
pub async fn arrange(
    desk: &Desk,
    newsroom: &Newsroom,
    vocabulary: &Vocabulary,
    stories: &[Manuscript],
    numbers: &Numbers,
    now: Timestamp,
) -> anyhow::Result<()> {
    let topics: Vec<String> = newsroom.topics.iter().map(|t| t.key.clone()).collect();
    let topics = vocabulary.find_all(ConceptKind::Topic, &topics)?;
    for edition in newsroom.editions.iter().map(|e| &e.code) {
        let own: Vec<&Manuscript> = stories.iter().filter(|s| s.edition == *edition).collect();
        let Some(oldest) = own.iter().map(|s| s.age).max() else { continue };
        let picked = own.iter().find(|s| s.key == LEADS[0]).map_or(oldest, |s| s.age);
        let about = || format!("the front `{edition}`");
        let picks = Picks { edition, own: &own, numbers };
        let front = Front { edition: edition.clone(), containers: containers(newsroom, vocabulary, &picks)?, breaking: None };
        let mut bare = front.clone();
        bare.containers.iter_mut().for_each(|c| c.picks.clear());
        let first = desk.curate(&Actor::house(), bare, None, Some(now - oldest)).await.with_context(about)?;
        let picked = desk.curate(&Actor::house(), front.clone(), Some(first.value.version), Some(now - picked)).await.with_context(about)?;
        if let Some(story) = own.iter().find(|s| s.key == BREAKING) {
            let (from, until) = (now - story.age, now + SignedDuration::from_hours(HOURS_OF_BREAKING));
            let breaking = picks.of([BREAKING].iter()).first().map(|pick| Breaking {
                text: story.front.front_headline.clone().unwrap_or_else(|| story.front.headline.clone()),
                link: Some(Link::Story(pick.story)),
                from: Some(from),
                until: Some(until),
            });
            desk.curate(&Actor::house(), Front { breaking, ..front }, Some(picked.value.version), Some(from)).await.with_context(about)?;
        }
        desk.focus(&Actor::house(), edition.clone(), topics.clone(), None, Some(now - oldest)).await.with_context(about)?;
    }
    Ok(())
}

/// The stories of one edition to pick from.
struct Picks<'a> {
    edition: &'a EditionCode,
    own: &'a [&'a Manuscript],
    numbers: &'a Numbers,
}

impl Picks<'_> {
    fn of(&self, keys: impl Iterator<Item = impl AsRef<str>>) -> Vec<Pick> {
        let number = |key: &str| self.numbers.get(&(self.edition.clone(), key.to_owned())).copied();
        let size = |key: &str| if LARGE.contains(&key) { CardSize::Large } else { CardSize::Medium };
        keys.filter_map(|key| Some(Pick { size: size(key.as_ref()), ..Pick::of(number(key.as_ref())?) })).collect()
    }

    fn leads(&self) -> Vec<Pick> {
        let mut leads = self.of(LEADS.iter());
        if let Some(first) = leads.first_mut() {
            first.links = self.of(BELOW.iter()).into_iter().map(|pick| pick.story).collect();
        }
        leads
    }

    /// Audio and video, newest first.
    fn episodes(&self, count: usize) -> Vec<Pick> {
        self.of(self.own.iter().rev().filter(|s| s.is_episode()).take(count).map(|s| &s.key))
    }
}

fn containers(newsroom: &Newsroom, vocabulary: &Vocabulary, picks: &Picks) -> anyhow::Result<Vec<Container>> {
    let container = |key: &str, role, picks, fill, size| Container { picks, fill, size, ..Container::new(key, role) };
    let row = |kind, key: &str, size, first| anyhow::Ok(container(key, Role::Row, first, Some(Fill::Concept(vocabulary.find(kind, key)?)), size));
    let whole = picks.own.len() >= ENOUGH;
    // A page of the carousel holds four.
    let mut out = vec![container("top-story", Role::TopStory, picks.leads(), Some(Fill::Newest), if whole { 12 } else { 4 })];
    if whole {
        out.push(container("live", Role::Live, picks.episodes(4), None, 4));
        for (kind, key, size, first) in ROWS {
            out.push(row(kind, key, size, picks.of(first.iter()))?);
        }
    } else {
        out.push(row(ConceptKind::Section, "society", 4, vec![])?);
    }
    out.push(container("latest", Role::Latest, vec![], Some(Fill::Newest), 8));
    for region in &newsroom.regions {
        let fill = Fill::Concept(vocabulary.find(ConceptKind::Region, &region.key)?);
        out.push(container(&region.key, Role::Region, vec![], Some(fill), 1));
    }
    Ok(out)
}
