//! Presence: which stories have somebody in them now, for lists.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json};
use crate::rooms::Here;
use axum::extract::State;
use newsroom::{StoryId, workflow};
use serde::Serialize;

#[derive(Serialize)]
struct Present {
    story: StoryId,
    state: workflow::State,
    people: Vec<Here>,
}

pub async fn list(State(studio): State<Studio>, By(actor): By) -> Answer {
    let mut present = vec![];
    for (story, people) in studio.rooms.here() {
        // What somebody may not read, they may not learn of here.
        if let Some(stands) = studio.desk.readable(&actor, story).await {
            present.push(Present { story, state: stands.state, people });
        }
    }
    json(&present)
}
