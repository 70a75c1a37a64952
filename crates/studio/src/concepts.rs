//! Concepts: sections, regions, subjects, places, topics and programmes.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, lasting, made, nothing, versioned};
use crate::given::Given;
use crate::named::{Asked, Named};
use crate::problem::Problem;
use crate::version::Seen;
use axum::extract::State;
use axum::http::HeaderMap;
use desk::NewConcept;
use newsroom::ConceptId;
use newsroom::concept::{Concept, ConceptKind, Name};
use newsroom::edition::EditionCode;
use newsroom::picture::Picture;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    kind: Option<ConceptKind>,
}

/// A concept as it is sent: its number is ours to give.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConceptDraft {
    kind: ConceptKind,
    code: Option<String>,
    parent: Option<ConceptId>,
    names: BTreeMap<EditionCode, Name>,
    cover: Option<Picture>,
}

pub async fn list(State(studio): State<Studio>, headers: HeaderMap, Asked(asked): Asked<Listing>) -> Answer {
    let concepts = studio.desk.concepts(asked.kind).await?;
    lasting(&headers, &concepts.into_iter().map(|concept| concept.value).collect::<Vec<_>>())
}

pub async fn show(State(studio): State<Studio>, Named(id): Named<ConceptId>) -> Answer {
    versioned(&studio.desk.concept(id).await?)
}

pub async fn create(State(studio): State<Studio>, By(actor): By, Given(draft): Given<ConceptDraft>) -> Answer {
    let ConceptDraft { kind, code, parent, names, cover } = draft;
    let concept = studio.out(studio.desk.create_concept(&actor, NewConcept { kind, code, parent, names, cover }).await?).await?;
    made(format!("/api/v1/concepts/{}", concept.value.id), &concept)
}

pub async fn change(State(studio): State<Studio>, By(actor): By, Named(id): Named<ConceptId>, Seen(seen): Seen, Given(draft): Given<ConceptDraft>) -> Answer {
    let stands = studio.desk.concept(id).await?.value;
    let ConceptDraft { kind, code, parent, names, cover } = draft;
    let concept = Concept { id, kind, code, parent, names, cover };
    match studio.desk.edit_concept(&actor, concept.clone(), seen).await {
        Ok(done) => versioned(&studio.out(done).await?),
        Err(refused) => Err(Problem::from(refused).comparing(&concept, Some(&stands))),
    }
}

pub async fn remove(State(studio): State<Studio>, By(actor): By, Named(id): Named<ConceptId>, Seen(seen): Seen) -> Answer {
    studio.out(studio.desk.remove_concept(&actor, id, seen).await?).await?;
    nothing()
}
