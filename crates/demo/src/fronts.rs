//! The fronts of the demo: what stands where, chosen by hand at the top and filled from the newest below.

use crate::plan::Newsroom;
use crate::story::Manuscript;
use crate::vocabulary::Vocabulary;
use crate::writing::Numbers;
use anyhow::Context;
use desk::{Actor, Desk};
use newsroom::Timestamp;
use newsroom::concept::ConceptKind;
use newsroom::edition::EditionCode;
use newsroom::front::{Container, Fill, Front, Pick, Role};

/// What an editor would lead with today, if the edition has it.
const LEADS: [&str; 4] = ["strait-accord", "kesh-ballot", "river-survey", "lumen-opening"];

/// What belongs to the first of them.
const BELOW: [&str; 2] = ["assembly-vote-today", "lanes-history"];

/// With fewer stories an edition has a shorter front, or its containers would stand empty.
const ENOUGH: usize = 40;

/// Arranges every edition's front twice: as it was filled by itself at first, and as it was picked when the leading story came out.
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
        desk.curate(&Actor::house(), front, Some(first.value.version), Some(now - picked)).await.with_context(about)?;
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
        keys.filter_map(|key| number(key.as_ref())).map(Pick::of).collect()
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
    let row = |kind, key: &str| anyhow::Ok(container(key, Role::Row, vec![], Some(Fill::Concept(vocabulary.find(kind, key)?)), 4));
    let whole = picks.own.len() >= ENOUGH;
    // A page of the carousel holds four.
    let mut out = vec![container("top-story", Role::TopStory, picks.leads(), Some(Fill::Newest), if whole { 12 } else { 4 })];
    if whole {
        out.push(container("live", Role::Live, picks.episodes(4), None, 4));
        out.push(row(ConceptKind::Topic, "election-in-kesh")?);
        out.push(row(ConceptKind::Section, "climate")?);
        out.push(row(ConceptKind::Section, "culture")?);
        out.push(row(ConceptKind::Section, "sport")?);
    } else {
        out.push(row(ConceptKind::Section, "society")?);
    }
    out.push(container("latest", Role::Latest, vec![], Some(Fill::Newest), 8));
    for region in &newsroom.regions {
        let fill = Fill::Concept(vocabulary.find(ConceptKind::Region, &region.key)?);
        out.push(container(&region.key, Role::Region, vec![], Some(fill), 1));
    }
    Ok(out)
}
