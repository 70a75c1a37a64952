//! Schedules: a story that goes out by the clock.

use crate::Studio;
use crate::admission::By;
use crate::answer::Answer;
use crate::given::Given;
use crate::named::Named;
use crate::stories::in_full;
use crate::times::{Time, appointment};
use crate::version::Seen;
use axum::extract::State;
use jiff::civil::DateTime;
use newsroom::appointment::Fold;
use newsroom::{StoryId, Timestamp};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schedule {
    at: Option<Timestamp>,
    wall: Option<DateTime>,
    zone: Option<String>,
    fold: Option<Fold>,
}

pub async fn set(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Seen(seen): Seen, Given(schedule): Given<Schedule>) -> Answer {
    let Schedule { at, wall, zone, fold } = schedule;
    let when = appointment("at", Time { at, wall, zone, fold }, studio.desk.now())?;
    studio.out(studio.desk.schedule(&actor, id, seen, when).await?).await?;
    in_full(&studio, &actor, id).await
}

pub async fn clear(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Seen(seen): Seen) -> Answer {
    studio.out(studio.desk.unschedule(&actor, id, seen).await?).await?;
    in_full(&studio, &actor, id).await
}
