//! Takedowns: a text is withdrawn for good, from every instant; a notice stays, whose words can be amended.

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
pub struct TakedownNotice {
    notice: String,
}

pub async fn take_down(
    State(studio): State<Studio>,
    By(actor): By,
    Named(id): Named<StoryId>,
    Seen(seen): Seen,
    Given(takedown): Given<TakedownNotice>,
) -> Answer {
    studio.out(studio.desk.take_down(&actor, id, seen, &takedown.notice).await?).await?;
    in_full(&studio, &actor, id).await
}

pub async fn amend(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Seen(seen): Seen, Given(takedown): Given<TakedownNotice>) -> Answer {
    studio.out(studio.desk.amend_notice(&actor, id, seen, &takedown.notice).await?).await?;
    in_full(&studio, &actor, id).await
}
