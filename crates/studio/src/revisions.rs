//! Revisions: every saved text of a story.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json};
use crate::named::Named;
use axum::extract::State;
use newsroom::{StoryId, Timestamp};
use serde::Serialize;

#[derive(Serialize)]
struct RevisionEntry {
    number: i64,
    at: Timestamp,
    by: String,
    /// Whether readers see this one.
    published: bool,
}

pub async fn list(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>) -> Answer {
    let public = studio.desk.story(&actor, id).await?.story.published_revision;
    let entry = |(number, at, by)| RevisionEntry { number, at, by, published: public == Some(number) };
    json(&studio.desk.revisions(&actor, id).await?.into_iter().map(entry).collect::<Vec<_>>())
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named((id, number)): Named<(StoryId, i64)>) -> Answer {
    json(&studio.desk.revision(&actor, id, number).await?)
}
