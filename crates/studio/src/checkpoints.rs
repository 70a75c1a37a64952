//! Checkpoints: a revision of what is being written, now.

use crate::Studio;
use crate::admission::By;
use crate::answer::Answer;
use crate::given::Perhaps;
use crate::named::Named;
use crate::stories::in_full;
use axum::extract::State;
use newsroom::StoryId;
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// What this revision is called, as in `Before the lawyers`.
    name: Option<String>,
}

pub async fn make(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Perhaps(checkpoint): Perhaps<Checkpoint>) -> Answer {
    studio.desk.permit_writing(&actor, id).await?;
    if let Some(name) = &checkpoint.name {
        desk::check_revision_name(name)?;
    }
    studio.rooms.checkpoint(id, checkpoint.name).await?;
    in_full(&studio, &actor, id).await
}
