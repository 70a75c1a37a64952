//! The history of a story: who did what with it, and when, from the log of acts.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json};
use crate::named::Named;
use axum::extract::State;
use newsroom::{StoryId, Timestamp};
use serde::Serialize;

#[derive(Serialize)]
struct HistoryEntry {
    at: Timestamp,
    /// Their name as it was then.
    by: String,
    what: &'static str,
    /// A public note or notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<i64>,
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>) -> Answer {
    let entry = |act: newsroom::act::Act| HistoryEntry {
        at: act.at,
        by: act.name,
        what: act.deed.name(),
        detail: act.detail["note"].as_str().or(act.detail["notice"].as_str()).map(str::to_owned),
        revision: act.detail["revision"].as_i64(),
    };
    json(&studio.desk.history(&actor, id).await?.into_iter().map(entry).collect::<Vec<_>>())
}
