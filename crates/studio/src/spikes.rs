//! The spike: a draft that will not be used is put aside, and taken off again.

use crate::Studio;
use crate::admission::By;
use crate::answer::Answer;
use crate::named::Named;
use crate::stories::in_full;
use crate::version::Seen;
use axum::extract::State;
use newsroom::StoryId;

pub async fn put(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Seen(seen): Seen) -> Answer {
    studio.out(studio.desk.spike(&actor, id, seen).await?).await?;
    // Whoever is writing in it is told at once.
    studio.rooms.look(id).await;
    in_full(&studio, &actor, id).await
}

pub async fn take_off(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Seen(seen): Seen) -> Answer {
    studio.out(studio.desk.unspike(&actor, id, seen).await?).await?;
    studio.rooms.look(id).await;
    in_full(&studio, &actor, id).await
}
