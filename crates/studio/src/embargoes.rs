//! Embargoes: until when nothing of a story leaves the house.

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
pub struct Embargo {
    until: Option<Timestamp>,
    wall: Option<DateTime>,
    zone: Option<String>,
    fold: Option<Fold>,
}

pub async fn set(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Seen(seen): Seen, Given(embargo): Given<Embargo>) -> Answer {
    let Embargo { until, wall, zone, fold } = embargo;
    let when = appointment("until", Time { at: until, wall, zone, fold }, studio.desk.now())?;
    studio.out(studio.desk.embargo(&actor, id, seen, when).await?).await?;
    in_full(&studio, &actor, id).await
}

pub async fn lift(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Seen(seen): Seen) -> Answer {
    studio.out(studio.desk.lift_embargo(&actor, id, seen).await?).await?;
    in_full(&studio, &actor, id).await
}
