//! Take away a concept that was made by mistake. Nothing that is used goes: whoever asks is told by what, to take it out there first.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::permit::{permit_at, permit_somewhere};
use crate::place::may_read;
use newsroom::act::Deed;
use newsroom::concept::Concept;
use newsroom::layout::Layout;
use newsroom::permission::{Action, Place};
use newsroom::{ConceptId, StoryId};
use std::collections::BTreeSet;
use store::{PressStore, Reader, Versioned};

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
                    return Err(DeskError::Used(format!("concept {id} is used: {}; take it out there first", uses.join(", "))));
                }
                tx.delete_concept(id).await?;
                // Readers met it nowhere, and pages as they stood still know it.
                Ok(Done { value: there, change: 0 })
            })
        })
        .await
    }
}

/// All that names a concept, as the sentence of a refusal lists it.
async fn uses(reader: &mut Reader, press: &PressStore, actor: &Actor, concept: &Concept) -> Result<Vec<String>> {
    let id = concept.id;
    let found = reader.concept_use(concept).await?;
    let mut stories: BTreeSet<StoryId> = found.stories.into_iter().collect();
    let mut uses = vec![];
    for edition in reader.editions().await?.into_iter().map(|edition| edition.value) {
        let code = &edition.code;
        stories.extend(press.public_under(code, id).await?);
        let front = reader.front(code).await?.map(|front| front.value);
        let topics = reader.focus(code).await?.map(|focus| focus.value).unwrap_or_default();
        let draft = reader.draft(code).await?.map(|draft| draft.value.layout);
        let channel = reader.channel(code).await?.map(|channel| channel.value);
        let places = [
            (edition.menu.contains(&id), "the menu of"),
            (edition.regions.contains(&id), "the regions of"),
            (front.is_some_and(|front| front.containers.iter().any(|container| container.concept() == Some(id))), "the front of"),
            (topics.contains(&id), "the topics in focus of"),
            (draft.is_some_and(|draft| lays_out(&draft, id)), "the draft of the front of"),
            (channel.is_some_and(|channel| channel.week.iter().any(|slot| slot.programme == Some(id))), "the week of the channel of"),
        ];
        uses.extend(places.into_iter().filter(|(names, _)| *names).map(|(_, place)| format!("{place} `{code}`")));
    }
    uses.extend(named(reader, actor, stories).await?);
    uses.extend(found.below.iter().map(|below| format!("concept {below}, which stands below it")));
    uses.extend((found.filters > 0).then(|| format!("{} of the filters that people keep", found.filters)));
    Ok(uses)
}

fn lays_out(draft: &Layout, id: ConceptId) -> bool {
    draft.topics.contains(&id) || draft.containers.iter().any(|container| container.concept() == Some(id))
}

/// Stories by their numbers; of those that whoever asks may not read, that there are some.
async fn named(reader: &mut Reader, actor: &Actor, stories: BTreeSet<StoryId>) -> Result<Vec<String>> {
    let (mut named, mut hidden) = (vec![], false);
    for story in reader.stories_by_id(&stories.into_iter().collect::<Vec<_>>()).await? {
        match may_read(reader, actor, &story).await? {
            true => named.push(format!("story {}", story.id)),
            false => hidden = true,
        }
    }
    named.extend(hidden.then(|| "stories of others".to_owned()));
    Ok(named)
}
