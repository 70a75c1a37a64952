//! The checklist: what stands between a story and its readers, as the desk will judge it when asked to publish.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json};
use crate::named::Named;
use axum::extract::State;
use newsroom::StoryId;

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>) -> Answer {
    // It speaks of what stands now, also while somebody types.
    if studio.desk.readable(&actor, id).await.is_some() {
        studio.rooms.catch_up(id).await;
    }
    json(&studio.desk.checklist(&actor, id).await?)
}
