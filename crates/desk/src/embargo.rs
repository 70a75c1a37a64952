//! Embargo: nothing of the story leaves the house before an instant. Lifting it is a decision of its own.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::permit::permit_somewhere;
use crate::steps::{pick_up, put_back};
use newsroom::act::Deed;
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
        self.hold(actor, id, seen, Some(until)).await
    }

    pub async fn lift_embargo(&self, actor: &Actor, id: StoryId, seen: i64) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::Embargo)?;
        self.hold(actor, id, seen, None).await
    }

    async fn hold(&self, actor: &Actor, id: StoryId, seen: i64, until: Option<Timestamp>) -> Result<Done<Story>> {
        let (deed, verb) = if until.is_some() { (Deed::Embargo, Verb::Embargo) } else { (Deed::LiftEmbargo, Verb::LiftEmbargo) };
        self.act(actor, deed, move |tx, actor| {
            Box::pin(async move {
                let mut story = pick_up(tx, actor, id, seen, verb).await?;
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
