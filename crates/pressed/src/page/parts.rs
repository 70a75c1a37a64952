//! What the page of a region or a section is divided into: a region by the topics in focus and the sections of the menu, a section by the regions,
//! both by sound and film. Editors order all these already, so there is nothing more to arrange. What nobody has written of lately is left out.

use super::ConceptPage;
use crate::card::{Card, Link};
use crate::key::ListKey;
use crate::log::{ReadError, Slice};
use crate::record::PressedStory;
use crate::request::Part;
use crate::view::{Of, View};
use newsroom::concept::{Concept, ConceptKind};
use newsroom::edition::EditionCode;
use newsroom::story::StoryKind;
use newsroom::{ConceptId, StoryId};
use serde::Serialize;
use std::collections::BTreeSet;

/// So many of the newest stories tell what there is.
const TELLING: u32 = 96;
/// Parts that are concepts, at most.
const MOST: usize = 7;
/// Fewest and most cards of a row.
const ROW: (usize, usize) = (3, 4);
/// Cards before the list on the first page.
const LEAD: usize = 4;
/// What there is to watch and to listen to, at most.
const PLAYED: usize = 2;

/// A link to a part of the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tab {
    pub part: Part,
    /// None of sound and film, which the theme names.
    pub name: Option<String>,
    pub address: String,
    /// Whether it is the part that is shown.
    pub shown: bool,
}

/// A topic in focus, with what is new of it here.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    pub topic: Link,
    pub cards: Vec<Card>,
}

/// All the parts that a concept's page may have, in the order in which editors have put them.
pub async fn of(view: &View<'_>, edition: &EditionCode, concept: &Concept) -> Result<Vec<Part>, ReadError> {
    let Some(home) = view.edition(edition).await? else { return Ok(vec![]) };
    let concepts = match concept.kind {
        ConceptKind::Region => view.focus(edition).await?.into_iter().chain(home.menu.iter().copied()).collect(),
        ConceptKind::Section => home.regions.clone(),
        _ => return Ok(vec![]),
    };
    // A topic in focus may stand in the menu, too.
    let mut known = BTreeSet::from([concept.id]);
    let others = concepts.into_iter().filter(|id| known.insert(*id));
    Ok(others.map(Part::Concept).chain([Part::Video, Part::Audio]).collect())
}

/// The newest stories under a concept, whole.
pub struct Newest(Vec<Of<PressedStory>>);

impl Newest {
    pub async fn of(view: &View<'_>, edition: &EditionCode, concept: &Concept) -> Result<Newest, ReadError> {
        if !matches!(concept.kind, ConceptKind::Region | ConceptKind::Section) {
            return Ok(Newest(vec![]));
        }
        let ids = view.list(ListKey::Concept(edition.clone(), concept.id), Slice::first(TELLING)).await?;
        Ok(Newest(view.stories(&ids).await?))
    }

    /// All they are filed under, with what stands above it.
    async fn filed(&self, view: &View<'_>) -> Result<BTreeSet<ConceptId>, ReadError> {
        let mut above: Vec<ConceptId> = self.0.iter().flat_map(|story| story.content.concepts()).collect();
        let mut filed = BTreeSet::new();
        while let Some(id) = above.pop() {
            if filed.insert(id) {
                above.extend(view.concept(id).await?.and_then(|concept| concept.parent));
            }
        }
        Ok(filed)
    }

    fn has(&self, kind: StoryKind) -> bool {
        self.0.iter().any(|story| story.content.kind == kind)
    }

    /// Of the parts a page may have those that there is something new in, and the one that is shown.
    pub async fn tabs(&self, view: &View<'_>, edition: &EditionCode, page: &str, parts: Vec<Part>, shown: Option<Part>) -> Result<Vec<Tab>, ReadError> {
        let filed = self.filed(view).await?;
        let mut tabs = vec![];
        for part in parts {
            let is_new = match part {
                Part::Concept(id) => filed.contains(&id) && tabs.len() < MOST,
                Part::Audio => self.has(StoryKind::Audio),
                Part::Video => self.has(StoryKind::Video),
            };
            if !is_new && shown != Some(part) {
                continue;
            }
            let name = match part {
                Part::Concept(id) => view.link(edition, id).await?.map(|link| Some(link.name)),
                Part::Audio | Part::Video => Some(None),
            };
            tabs.extend(name.map(|name| Tab { part, name, address: format!("{page}?in={part}"), shown: shown == Some(part) }));
        }
        Ok(tabs)
    }

    /// Gives a first page a topic in focus and what there is to watch and to listen to; no story stands on it twice.
    pub async fn furnish(&self, view: &View<'_>, edition: &EditionCode, page: &mut ConceptPage) -> Result<(), ReadError> {
        let mut taken: BTreeSet<StoryId> = page.cards.iter().take(LEAD).map(|card| card.id).collect();
        let (fewest, most) = ROW;
        for topic in view.focus(edition).await? {
            let new = self.0.iter().filter(|s| s.content.kind == StoryKind::Article && s.content.topics.contains(&topic) && !taken.contains(&s.id));
            let of: Vec<StoryId> = new.map(|s| s.id).take(most).collect();
            if of.len() >= fewest
                && topic != page.id
                && let Some(link) = view.link(edition, topic).await?
            {
                page.row = Some(Row { topic: link, cards: view.cards(&of).await? });
                taken.extend(of);
                break;
            }
        }
        let new = self.0.iter().filter(|s| s.content.kind != StoryKind::Article && !taken.contains(&s.id));
        let played: Vec<StoryId> = new.map(|s| s.id).take(PLAYED).collect();
        // They stand beside a list. Where they are all of it, they are the list.
        if page.cards.iter().skip(LEAD).any(|card| !taken.contains(&card.id) && !played.contains(&card.id)) {
            page.played = view.cards(&played).await?;
            taken.extend(played);
        }
        let mut place = 0;
        page.cards.retain(|card| {
            place += 1;
            place <= LEAD || !taken.contains(&card.id)
        });
        Ok(())
    }
}
