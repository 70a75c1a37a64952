//! Fronts: what an edition leads with, arranged whole or one container at a time.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, put, versioned};
use crate::causes::if_there;
use crate::given::Given;
use crate::named::Named;
use crate::problem::Problem;
use crate::version::{Seen, SeenIfAny};
use axum::extract::State;
use newsroom::Timestamp;
use newsroom::edition::EditionCode;
use newsroom::front::{Breaking, Container, Front, Pick};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrontDraft {
    containers: Vec<Container>,
    breaking: Option<Breaking>,
    /// From when readers see it so, for what is entered later than it stood.
    since: Option<Timestamp>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picks {
    picks: Vec<Pick>,
    since: Option<Timestamp>,
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(edition): Named<EditionCode>) -> Answer {
    versioned(&studio.desk.front(&actor, &edition).await?)
}

pub async fn arrange(
    State(studio): State<Studio>,
    By(actor): By,
    Named(edition): Named<EditionCode>,
    seen: SeenIfAny,
    Given(draft): Given<FrontDraft>,
) -> Answer {
    // The standard front may be seen or not; either way this makes the first.
    let stands = if_there(studio.desk.front(&actor, &edition).await)?.filter(|front| front.version > 0);
    let seen = seen.of(stands.as_ref())?;
    let front = Front { edition, containers: draft.containers, breaking: draft.breaking };
    match studio.desk.curate(&actor, front.clone(), seen, draft.since).await {
        Ok(done) => put(stands.is_none(), &studio.out(done).await?),
        Err(refused) => Err(Problem::from(refused).comparing(&front, stands.as_ref().map(|stands| &stands.value))),
    }
}

pub async fn pick(
    State(studio): State<Studio>,
    By(actor): By,
    Named((edition, key)): Named<(EditionCode, String)>,
    Seen(seen): Seen,
    Given(chosen): Given<Picks>,
) -> Answer {
    let done = studio.desk.pick(&actor, edition, &key, chosen.picks, seen, chosen.since).await?;
    versioned(&studio.out(done).await?)
}
