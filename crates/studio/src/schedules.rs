//! Schedules: a story that goes out by the clock.

use crate::Studio;
use crate::admission::By;
use crate::answer::Answer;
use crate::given::Given;
use crate::named::Named;
use crate::stories::in_full;
use crate::version::Seen;
use axum::extract::State;
use newsroom::{StoryId, Timestamp};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schedule {
    at: Timestamp,
}

pub async fn set(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Seen(seen): Seen, Given(schedule): Given<Schedule>) -> Answer {
    studio.out(studio.desk.schedule(&actor, id, seen, schedule.at).await?).await?;
    in_full(&studio, &actor, id).await
}

pub async fn clear(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Seen(seen): Seen) -> Answer {
    studio.out(studio.desk.unschedule(&actor, id, seen).await?).await?;
    in_full(&studio, &actor, id).await
}
