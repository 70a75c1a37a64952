//! Publications: a story goes out to readers, and comes back.

use crate::Studio;
use crate::admission::By;
use crate::answer::Answer;
use crate::given::Perhaps;
use crate::named::Named;
use crate::stories::{in_full, saved};
use crate::version::Seen;
use axum::extract::State;
use newsroom::{StoryId, Timestamp};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publication {
    /// Since when it counts as published, for what appeared before it was entered here.
    pub published: Option<Timestamp>,
}

pub async fn publish(
    State(studio): State<Studio>,
    By(actor): By,
    Named(id): Named<StoryId>,
    Seen(seen): Seen,
    Perhaps(publication): Perhaps<Publication>,
) -> Answer {
    let out = studio.out(studio.desk.publish(&actor, id, seen, publication.published).await?).await?;
    saved(&studio, &actor, out).await
}

pub async fn unpublish(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Seen(seen): Seen) -> Answer {
    studio.out(studio.desk.unpublish(&actor, id, seen).await?).await?;
    in_full(&studio, &actor, id).await
}
