//! Translations: stories that say the same in different editions share a family.

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
pub struct TranslationLink {
    of: StoryId,
}

pub async fn link(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Seen(seen): Seen, Given(link): Given<TranslationLink>) -> Answer {
    studio.out(studio.desk.link_translation(&actor, id, seen, link.of).await?).await?;
    in_full(&studio, &actor, id).await
}

/// Which revision of its source a translation says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranslationBase {
    revision: Option<i64>,
}

pub async fn mark(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Seen(seen): Seen, Given(base): Given<TranslationBase>) -> Answer {
    studio.out(studio.desk.mark_up_to_date(&actor, id, seen, base.revision).await?).await?;
    in_full(&studio, &actor, id).await
}
