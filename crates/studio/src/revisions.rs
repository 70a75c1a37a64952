//! Revisions: every saved text of a story.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json};
use crate::named::Named;
use axum::extract::State;
use newsroom::{StoryId, Timestamp};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct RevisionEntry {
    number: i64,
    at: Timestamp,
    by: String,
    /// Whether readers see this one.
    published: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

pub async fn list(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>) -> Answer {
    let public = studio.desk.story(&actor, id).await?.story.published_revision;
    let mut names: BTreeMap<i64, String> = studio.desk.revision_names(id).await?.into_iter().collect();
    let entry = |(number, at, by)| RevisionEntry { number, at, by, published: public == Some(number), name: names.remove(&number) };
    json(&studio.desk.revisions(&actor, id).await?.into_iter().map(entry).collect::<Vec<_>>())
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named((id, number)): Named<(StoryId, i64)>) -> Answer {
    json(&studio.desk.revision(&actor, id, number).await?)
}
