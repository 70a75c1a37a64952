//! Sessions: where people are signed in, and ending that.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json, nothing};
use crate::named::{Asked, Named};
use axum::extract::State;
use desk::KeptSession;
use newsroom::{PersonId, Timestamp};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    person: Option<PersonId>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    person: PersonId,
    begun: Timestamp,
    seen: Timestamp,
    device: String,
}

/// One's own unless somebody else is named.
pub async fn list(State(studio): State<Studio>, By(actor): By, Asked(asked): Asked<Listing>) -> Answer {
    let sessions = studio.desk.sessions(&actor, asked.person.or(actor.person())).await?;
    let shown = |KeptSession { id, person, begun, seen, device, .. }| Entry { id, person, begun, seen, device };
    json(&sessions.into_iter().map(shown).collect::<Vec<_>>())
}

pub async fn end(State(studio): State<Studio>, By(actor): By, Named(id): Named<String>) -> Answer {
    studio.desk.end_session(&actor, &id).await?;
    nothing()
}
