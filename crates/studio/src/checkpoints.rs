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
    /// The name that it has already and that this one is to replace.
    instead_of: Option<String>,
}

pub async fn make(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Perhaps(checkpoint): Perhaps<Checkpoint>) -> Answer {
    studio.desk.permit_writing(&actor, id).await?;
    if let Some(name) = &checkpoint.name {
        desk::check_revision_name(name)?;
    }
    let revision = studio.rooms.checkpoint(id).await?;
    if let Some(name) = &checkpoint.name {
        studio.desk.name_revision(&actor, id, revision, name, checkpoint.instead_of.as_deref()).await?;
    }
    in_full(&studio, &actor, id).await
}
