//! Take away a concept that was made by mistake. Nothing that is used goes: whoever asks is told by what, to take it out there first.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::draft::live;
use crate::error::{DeskError, Result};
use crate::permit::{permit_at, permit_somewhere};
use crate::place::may_read;
use newsroom::act::Deed;
use newsroom::concept::Concept;
use newsroom::layout::Layout;
use newsroom::permission::{Action, Place};
use newsroom::{ConceptId, StoryId};
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt;
use store::{PressStore, Reader, Versioned};

/// Something that names a concept, and so keeps it here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Use {
    /// What it is: `menu`, `story`.
    pub code: &'static str,
    /// Which: the code of an edition, the number of a story or concept, how many filters; nothing of stories of others.
    pub of: String,
    /// What people call it, if they call it anything.
    pub name: String,
}

impl fmt::Display for Use {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = &self.of;
        match self.code {
            "story" => write!(f, "story {of}"),
            "others" => write!(f, "stories of others"),
            "below" => write!(f, "concept {of}, which stands below it"),
            "filters" => write!(f, "{of} of the filters that people keep"),
            "menu" => write!(f, "the menu of `{of}`"),
            "regions" => write!(f, "the regions of `{of}`"),
            "front" => write!(f, "the front of `{of}`"),
            "focus" => write!(f, "the topics in focus of `{of}`"),
            "draft" => write!(f, "the draft of the front of `{of}`"),
            "channel" => write!(f, "the week of the channel of `{of}`"),
            other => write!(f, "{other} {of}"),
        }
    }
}

/// All of them, as a sentence lists them.
pub(crate) fn listed(uses: &[Use]) -> String {
    uses.iter().map(Use::to_string).collect::<Vec<_>>().join(", ")
}

impl Desk {
    pub async fn remove_concept(&self, actor: &Actor, id: ConceptId, seen: i64) -> Result<Done<Versioned<Concept>>> {
        permit_somewhere(actor, Action::RemoveConcepts)?;
        let press = self.store.press().clone();
        self.act(actor, Deed::RemoveConcept, move |tx, actor| {
            Box::pin(async move {
                let there = tx.concept(id).await?.ok_or_else(|| DeskError::Missing(format!("concept {id}")))?;
                if there.version != seen {
                    return Err(DeskError::Stale { current: there.version });
                }
                there.value.names.keys().try_for_each(|code| permit_at(actor, Action::RemoveConcepts, &Place::edition(code)))?;
                let uses = uses(tx, &press, actor, &there.value).await?;
                if !uses.is_empty() {
                    return Err(DeskError::Used { concept: id, uses });
                }
                tx.delete_concept(id).await?;
                // Readers met it nowhere, and pages as they stood still know it.
                Ok(Done { value: there, change: 0 })
            })
        })
        .await
    }
}

/// All that names a concept.
async fn uses(reader: &mut Reader, press: &PressStore, actor: &Actor, concept: &Concept) -> Result<Vec<Use>> {
    let id = concept.id;
    let found = reader.concept_use(concept).await?;
    let mut stories: BTreeSet<StoryId> = found.stories.into_iter().collect();
    let mut uses = vec![];
    for edition in reader.editions().await?.into_iter().map(|edition| edition.value) {
        let code = &edition.code;
        stories.extend(press.public_under(code, id).await?);
        let front = reader.front(code).await?.map(|front| front.value);
        let topics = reader.focus(code).await?.map(|focus| focus.value).unwrap_or_default();
        // A draft that is what readers have follows it.
        let live = live(reader, code).await?;
        let draft = reader.draft(code).await?.map(|draft| draft.value.layout).filter(|draft| *draft != live);
        let channel = reader.channel(code).await?.map(|channel| channel.value);
        let places = [
            (edition.menu.contains(&id), "menu"),
            (edition.regions.contains(&id), "regions"),
            (front.is_some_and(|front| front.containers.iter().any(|container| container.concept() == Some(id))), "front"),
            (topics.contains(&id), "focus"),
            (draft.is_some_and(|draft| lays_out(&draft, id)), "draft"),
            (channel.is_some_and(|channel| channel.week.iter().any(|slot| slot.programme == Some(id))), "channel"),
        ];
        let of = |(_, place): (bool, &'static str)| Use { code: place, of: code.to_string(), name: edition.name.clone() };
        uses.extend(places.into_iter().filter(|(names, _)| *names).map(of));
    }
    uses.extend(named(reader, actor, stories).await?);
    for below in reader.concepts_by_id(&found.below).await?.into_iter().map(|below| below.value) {
        let name = below.names.values().next().map(|name| name.name.clone()).unwrap_or_default();
        uses.push(Use { code: "below", of: below.id.to_string(), name });
    }
    uses.extend((found.filters > 0).then(|| Use { code: "filters", of: found.filters.to_string(), name: String::new() }));
    Ok(uses)
}

fn lays_out(draft: &Layout, id: ConceptId) -> bool {
    draft.topics.contains(&id) || draft.containers.iter().any(|container| container.concept() == Some(id))
}

/// Stories by their numbers; of those that whoever asks may not read, that there are some.
async fn named(reader: &mut Reader, actor: &Actor, stories: BTreeSet<StoryId>) -> Result<Vec<Use>> {
    let (mut read, mut hidden) = (vec![], false);
    for story in reader.stories_by_id(&stories.into_iter().collect::<Vec<_>>()).await? {
        match may_read(reader, actor, &story).await? {
            true => read.push(story.id),
            false => hidden = true,
        }
    }
    let newest = if read.is_empty() { vec![] } else { reader.newest_revisions(&read).await? };
    let headline = |id: StoryId| newest.iter().find(|revision| revision.story == id).map(|revision| revision.content.headline.clone()).unwrap_or_default();
    let mut named: Vec<Use> = read.into_iter().map(|id| Use { code: "story", of: id.to_string(), name: headline(id) }).collect();
    named.extend(hidden.then(|| Use { code: "others", of: String::new(), name: String::new() }));
    Ok(named)
}
