//! The list a desk works from: stories with what one needs to know of each before opening it.

use crate::actor::{Actor, key_of};
use crate::desk::Desk;
use crate::error::Result;
use crate::place::{may_read, seen_by};
use crate::verbs::verbs_at;
use newsroom::assignment::Assignment;
use newsroom::concept::Concept;
use newsroom::permission::Place;
use newsroom::story::{Revision, Story};
use newsroom::workflow::Verb;
use newsroom::{ConceptId, FamilyId, PersonId, StoryId, Timestamp};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use store::{Mark, Owner, Reader, StoryFilter, Versioned};

/// One story of a list.
#[derive(Debug, Clone)]
pub struct Line {
    pub story: Story,
    pub newest: Revision,
    pub changed: Timestamp,
    pub mark: Mark,
    pub assignment: Option<Versioned<Assignment>>,
    /// The first subject and place, and the first topic, by their names.
    pub kicker: Vec<String>,
    pub topic: Option<(ConceptId, String)>,
    /// Languages of the family, as far as whoever asks may read it: language and story.
    pub languages: Vec<(String, StoryId)>,
    /// Whether its open comments name whoever asks.
    pub mentions: bool,
    /// What its state allows whoever asks to do with it.
    pub verbs: Vec<Verb>,
}

type Families = BTreeMap<FamilyId, Vec<(String, StoryId)>>;

impl Desk {
    pub async fn list(&self, actor: &Actor, filter: StoryFilter) -> Result<Vec<Line>> {
        let mut reader = self.store.read().await?;
        let found = reader.stories(&StoryFilter { seen_by: seen_by(actor), ..filter }).await?;
        if found.is_empty() {
            return Ok(vec![]);
        }
        let ids: Vec<StoryId> = found.iter().map(|listed| listed.story.id).collect();
        let mut newest: BTreeMap<StoryId, Revision> = reader.newest_revisions(&ids).await?.into_iter().map(|r| (r.story, r)).collect();
        let mut assignments = reader.assignments(&ids).await?;
        let families: BTreeSet<FamilyId> = found.iter().map(|listed| listed.story.family).collect();
        let languages = reader.languages(&families.into_iter().collect::<Vec<_>>()).await?;
        let languages = readable(&mut reader, actor, languages).await?;
        let begun = reader.begun_by_many(&ids).await?;
        let mentioned = match actor.person() {
            Some(me) => reader.mentioned_in(me, &ids).await?,
            None => BTreeSet::new(),
        };
        let mut concepts = Names { known: BTreeMap::new() };
        let mut lines = vec![];
        for listed in found {
            let story = listed.story;
            let Some(newest) = newest.remove(&story.id) else { continue };
            let content = &newest.content;
            let mut kicker = vec![];
            for id in content.subjects.first().into_iter().chain(content.places.first()) {
                kicker.extend(concepts.name(*id, &story, &mut reader).await?);
            }
            let topic = match content.topics.first() {
                Some(id) => concepts.name(*id, &story, &mut reader).await?.map(|name| (*id, name)),
                None => None,
            };
            let assignment = assignments.remove(&story.id);
            let people = assignment.as_ref().map(|a| a.value.people.as_slice()).unwrap_or_default();
            let own = begun.get(&story.id).is_some_and(|who| *who == actor.key()) || actor.person().is_some_and(|me| people.contains(&me));
            let place = Place { edition: Some(story.edition.clone()), desk: assignment.as_ref().map(|a| a.value.desk.clone()), own };
            let verbs = verbs_at(actor, &story, &place);
            let mut languages = languages.get(&story.family).cloned().unwrap_or_default();
            // What is spiked or taken down counts for no other story; of its own line it is the language.
            if !languages.iter().any(|(_, of)| *of == story.id) {
                languages.push((content.language.to_string(), story.id));
            }
            let mentions = mentioned.contains(&story.id);
            lines.push(Line { newest, mentions, changed: listed.changed, mark: listed.mark, assignment, kicker, topic, languages, verbs, story });
        }
        Ok(lines)
    }
}

/// As much of families as somebody may read.
async fn readable(reader: &mut Reader, actor: &Actor, mut families: Families) -> Result<Families> {
    if seen_by(actor).is_none() {
        return Ok(families);
    }
    let members: Vec<StoryId> = families.values().flatten().map(|(_, story)| *story).collect();
    let mut seen = BTreeSet::new();
    for story in reader.stories_by_id(&members).await? {
        if may_read(reader, actor, &story).await? {
            seen.insert(story.id);
        }
    }
    families.values_mut().for_each(|members| members.retain(|(_, story)| seen.contains(story)));
    Ok(families)
}

/// Whose a story has to be to be somebody's own.
pub fn owner(actor: &Actor) -> Owner {
    Owner { who: actor.key(), person: actor.person() }
}

/// The same of somebody else.
pub fn owner_of(person: PersonId) -> Owner {
    Owner { who: key_of(person), person: Some(person) }
}

/// Names of concepts, each read once.
struct Names {
    known: BTreeMap<ConceptId, Option<Concept>>,
}

impl Names {
    async fn name(&mut self, id: ConceptId, story: &Story, reader: &mut Reader) -> Result<Option<String>> {
        let concept = match self.known.entry(id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(reader.concept(id).await?.map(|concept| concept.value)),
        };
        Ok(concept.as_ref().and_then(|concept| concept.names.get(&story.edition).or_else(|| concept.names.values().next())).map(|name| name.name.clone()))
    }
}
