//! Topics in focus: which an edition shows on every page, in which order.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, put, versioned};
use crate::causes::if_there;
use crate::given::Given;
use crate::named::Named;
use crate::problem::Problem;
use crate::version::SeenIfAny;
use axum::extract::State;
use desk::Versioned;
use newsroom::edition::EditionCode;
use newsroom::{ConceptId, Timestamp};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Focus {
    topics: Vec<ConceptId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FocusDraft {
    topics: Vec<ConceptId>,
    /// From when readers see it so, for what is entered later than it stood.
    since: Option<Timestamp>,
}

pub async fn show(State(studio): State<Studio>, Named(edition): Named<EditionCode>) -> Answer {
    versioned(&focus(studio.desk.in_focus(&edition).await?))
}

pub async fn order(
    State(studio): State<Studio>,
    By(actor): By,
    Named(edition): Named<EditionCode>,
    seen: SeenIfAny,
    Given(draft): Given<FocusDraft>,
) -> Answer {
    let stands = if_there(studio.desk.in_focus(&edition).await)?.map(focus);
    let seen = seen.of(stands.as_ref())?;
    match studio.desk.focus(&actor, edition, draft.topics.clone(), seen, draft.since).await {
        Ok(done) => put(stands.is_none(), &focus(studio.out(done).await?)),
        Err(refused) => Err(Problem::from(refused).comparing(&Focus { topics: draft.topics }, stands.as_ref().map(|stands| &stands.value))),
    }
}

fn focus(stands: Versioned<Vec<ConceptId>>) -> Versioned<Focus> {
    Versioned { version: stands.version, value: Focus { topics: stands.value } }
}
