//! Concepts: sections, regions, subjects, places, topics and programmes are added and changed here.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::limits;
use crate::permit::{permit_at, permit_somewhere};
use crate::picture;
use newsroom::act::Deed;
use newsroom::concept::{Concept, ConceptKind, Name};
use newsroom::edition::EditionCode;
use newsroom::permission::{Action, Place};
use newsroom::picture::Picture;
use newsroom::{ConceptId, checklist};
use std::collections::{BTreeMap, BTreeSet};
use store::{Change, Reader, Store, StoreError, Versioned};

/// A vocabulary deeper than this is a mistake.
const DEEPEST: usize = 12;
/// So many facts stand at a glance on a concept's page, at most.
const FACTS: usize = 12;

/// A concept that has no number yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewConcept {
    pub kind: ConceptKind,
    pub code: Option<String>,
    pub parent: Option<ConceptId>,
    pub names: BTreeMap<EditionCode, Name>,
    pub cover: Option<Picture>,
}

impl NewConcept {
    /// A concept of a kind with its names alone.
    pub fn of(kind: ConceptKind, names: impl IntoIterator<Item = (EditionCode, String)>) -> NewConcept {
        let names = names.into_iter().map(|(edition, name)| (edition, Name::of(name))).collect();
        NewConcept { kind, code: None, parent: None, names, cover: None }
    }

    pub(crate) fn numbered(self, id: ConceptId) -> Concept {
        let NewConcept { kind, code, parent, names, cover } = self;
        Concept { id, kind, code, parent, names, cover }
    }
}

impl Desk {
    pub async fn create_concept(&self, actor: &Actor, concept: NewConcept) -> Result<Done<Versioned<Concept>>> {
        permit_somewhere(actor, Action::EditConcepts)?;
        let concept = concept.numbered(ConceptId(0));
        permit_in(actor, concept.names.keys())?;
        let store = self.store.clone();
        self.act(actor, Deed::CreateConcept, move |tx, actor| {
            Box::pin(async move {
                let concept = Concept { id: tx.next_concept_id().await?, ..concept };
                check(&concept, tx).await?;
                let concept = covered(concept, None, actor, &store, tx).await?;
                tx.insert_concept(&concept).await.map_err(|e| code_taken(e, &concept))?;
                let change = tx.note_change(Change::Concept(concept.id), None).await?;
                Ok(Done { value: Versioned { version: 1, value: concept }, change })
            })
        })
        .await
    }

    /// Changes a concept. Its kind stays: stories are filed under it as what it is.
    pub async fn edit_concept(&self, actor: &Actor, concept: Concept, seen: i64) -> Result<Done<Versioned<Concept>>> {
        permit_somewhere(actor, Action::EditConcepts)?;
        let store = self.store.clone();
        self.act(actor, Deed::EditConcept, move |tx, actor| {
            Box::pin(async move {
                let id = concept.id;
                let there = tx.concept(id).await?.ok_or_else(|| DeskError::Missing(format!("concept {id}")))?;
                if there.version != seen {
                    return Err(DeskError::Stale { current: there.version });
                }
                if there.value.kind != concept.kind {
                    return Err(DeskError::invalid(
                        "kind",
                        format!("concept {id} is a {} and stays one; add another concept instead", there.value.kind.name()),
                    ));
                }
                permit_in(actor, touched(&there.value, &concept))?;
                check(&concept, tx).await?;
                let concept = covered(concept, there.value.cover.as_ref(), actor, &store, tx).await?;
                let updated = tx.update_concept(&concept, seen).await.map_err(|e| code_taken(e, &concept))?;
                let version = updated.ok_or(DeskError::Stale { current: there.version })?;
                let change = tx.note_change(Change::Concept(id), None).await?;
                Ok(Done { value: Versioned { version, value: concept }, change })
            })
        })
        .await
    }
}

/// The editions that notice a change: those whose name for it changes, or all that have one when more than a name does.
fn touched<'c>(before: &'c Concept, after: &'c Concept) -> Vec<&'c EditionCode> {
    let names_alone = (&before.code, before.parent, &before.cover) == (&after.code, after.parent, &after.cover);
    let codes: BTreeSet<&EditionCode> = before.names.keys().chain(after.names.keys()).collect();
    codes.into_iter().filter(|code| !names_alone || before.names.get(code) != after.names.get(code)).collect()
}

/// A concept is its editions' together.
fn permit_in<'c>(actor: &Actor, editions: impl IntoIterator<Item = &'c EditionCode>) -> Result<()> {
    editions.into_iter().try_for_each(|code| permit_at(actor, Action::EditConcepts, &Place::edition(code)))
}

async fn check(concept: &Concept, reader: &mut Reader) -> Result<()> {
    if concept.names.is_empty() {
        return Err(DeskError::invalid("names", "give a name in at least one edition"));
    }
    for (edition, name) in &concept.names {
        let place = format!("names/{edition}");
        if reader.edition(edition).await?.is_none() {
            return Err(DeskError::invalid(place, format!("there is no edition `{edition}`; make it first")));
        }
        limits::name(&place, &name.name)?;
        limits::line(&place, &name.summary, 2_000)?;
        if name.facts.len() > FACTS {
            return Err(DeskError::invalid(format!("{place}/facts"), format!("a page tells at most {FACTS} facts at a glance; leave some out")));
        }
        for (i, fact) in name.facts.iter().enumerate() {
            limits::name(&format!("{place}/facts/{i}/label"), &fact.label)?;
            limits::name(&format!("{place}/facts/{i}/value"), &fact.value)?;
        }
    }
    if let Some(code) = &concept.code {
        let plain = (1..=200).contains(&code.len()) && !code.chars().any(|c| c.is_control() || c.is_whitespace());
        if !plain {
            return Err(DeskError::invalid("code", "a code is 1 to 200 bytes without spaces, as in `medtop:16000000`"));
        }
    }
    let mut above = concept.parent;
    for _ in 0..DEEPEST {
        let Some(id) = above else { return Ok(()) };
        if id == concept.id {
            return Err(DeskError::invalid("parent", "a concept cannot stand below itself"));
        }
        let parent = reader.concept(id).await?.ok_or_else(|| DeskError::invalid("parent", format!("there is no concept {id}; add it first")))?;
        if parent.value.kind != concept.kind {
            return Err(DeskError::invalid(
                "parent",
                format!("concept {id} is a {}; the parent of a {} is one too", parent.value.kind.name(), concept.kind.name()),
            ));
        }
        above = parent.value.parent;
    }
    Err(DeskError::invalid("parent", format!("more than {DEEPEST} concepts stand above it")))
}

/// A cover is a picture of the house, as it stands there when it is chosen, whatever else is said of it. One that stays is not looked at again.
async fn covered(concept: Concept, before: Option<&Picture>, actor: &Actor, store: &Store, reader: &mut Reader) -> Result<Concept> {
    let Some(chosen) = concept.cover.as_ref().filter(|chosen| before != Some(*chosen)).map(|chosen| chosen.id) else { return Ok(concept) };
    let found = reader.picture(chosen).await?.map(|found| found.value);
    let seen = picture::seen(reader, store.press(), actor, &found.iter().collect::<Vec<_>>()).await?;
    let cover = found.filter(|found| seen.contains(&found.id));
    let cover = cover.ok_or_else(|| DeskError::invalid("cover", format!("picture {chosen} is not in the house; add it first")))?;
    match checklist::of_picture(&cover, |file| store.blobs().is_withdrawn(file)).into_iter().next() {
        Some(finding) => Err(DeskError::invalid("cover", finding)),
        None => Ok(Concept { cover: Some(cover), ..concept }),
    }
}

fn code_taken(error: StoreError, concept: &Concept) -> DeskError {
    match (error, &concept.code) {
        (StoreError::Taken(_), Some(code)) => DeskError::invalid("code", format!("another concept has the code `{code}` already; change that one")),
        (other, _) => other.into(),
    }
}
