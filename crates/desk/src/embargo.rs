//! Embargo: nothing of the story leaves the house before an instant. Lifting it is a decision of its own.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::permit::permit_somewhere;
use crate::steps::{pick_up, put_back};
use newsroom::permission::Action;
use newsroom::story::Story;
use newsroom::workflow::Verb;
use newsroom::{StoryId, Timestamp};

impl Desk {
    pub async fn embargo(&self, actor: &Actor, id: StoryId, seen: i64, until: Timestamp) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::Embargo)?;
        if until <= self.now() {
            return Err(DeskError::invalid("until", format!("{until} is past; an embargo ends in the future")));
        }
        self.hold(id, seen, Verb::Embargo, Some(until)).await
    }

    pub async fn lift_embargo(&self, actor: &Actor, id: StoryId, seen: i64) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::Embargo)?;
        self.hold(id, seen, Verb::LiftEmbargo, None).await
    }

    async fn hold(&self, id: StoryId, seen: i64, verb: Verb, until: Option<Timestamp>) -> Result<Done<Story>> {
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let mut story = pick_up(tx, id, seen, verb).await?;
                    if let (Some(until), Some(due)) = (until, story.scheduled)
                        && due < until
                    {
                        return Err(DeskError::invalid(
                            "until",
                            format!("the story is scheduled for {due}, before the embargo would end; schedule it later first"),
                        ));
                    }
                    story.embargo = until;
                    put_back(tx, &mut story).await?;
                    Ok(Done { value: story, change: 0 })
                })
            })
            .await
    }
}
