//! The log of writing together: the text as it stands there and who typed when, for bringing back what became no revision, as when a story was
//! taken down while somebody was typing.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json};
use crate::named::Named;
use axum::extract::State;
use newsroom::story::Content;
use newsroom::{StoryId, Timestamp};
use serde::Serialize;

#[derive(Serialize)]
struct Writing {
    content: Content,
    seq: i64,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    seq: i64,
    at: Timestamp,
    by: String,
    bytes: usize,
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>) -> Answer {
    let log = studio.desk.writing_log(&actor, id).await?;
    let entries = log.entries.into_iter().map(|(seq, at, by, bytes)| Entry { seq, at, by, bytes }).collect();
    json(&Writing { content: log.content, seq: log.seq, entries })
}
