//! Corrections: the newest revision goes out with a public, dated note of what was wrong. The note can be said in other words afterwards.

use crate::Studio;
use crate::admission::By;
use crate::answer::Answer;
use crate::given::Given;
use crate::named::Named;
use crate::stories::in_full;
use crate::version::Seen;
use axum::extract::State;
use newsroom::StoryId;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CorrectionNote {
    note: String,
}

pub async fn correct(
    State(studio): State<Studio>,
    By(actor): By,
    Named(id): Named<StoryId>,
    Seen(seen): Seen,
    Given(correction): Given<CorrectionNote>,
) -> Answer {
    studio.out(studio.desk.correct(&actor, id, seen, &correction.note).await?).await?;
    in_full(&studio, &actor, id).await
}

pub async fn amend(
    State(studio): State<Studio>,
    By(actor): By,
    Named((id, number)): Named<(StoryId, i64)>,
    Seen(seen): Seen,
    Given(correction): Given<CorrectionNote>,
) -> Answer {
    studio.out(studio.desk.amend_correction(&actor, id, seen, number, &correction.note).await?).await?;
    in_full(&studio, &actor, id).await
}
