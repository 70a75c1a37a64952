//! Embargo: nothing of the story leaves the house before an instant. Lifting it is a decision of its own.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::permit::permit_somewhere;
use crate::steps::{pick_up, put_back};
use newsroom::StoryId;
use newsroom::act::Deed;
use newsroom::appointment::Appointment;
use newsroom::permission::Action;
use newsroom::story::Story;
use newsroom::workflow::Verb;

impl Desk {
    pub async fn embargo(&self, actor: &Actor, id: StoryId, seen: i64, until: impl Into<Appointment>) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::Embargo)?;
        let until = until.into();
        DeskError::unless_ahead("until", until.at, self.now(), "set a later time at which the embargo ends, or set none")?;
        self.hold(actor, id, seen, Some(until)).await
    }

    pub async fn lift_embargo(&self, actor: &Actor, id: StoryId, seen: i64) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::Embargo)?;
        self.hold(actor, id, seen, None).await
    }

    async fn hold(&self, actor: &Actor, id: StoryId, seen: i64, until: Option<Appointment>) -> Result<Done<Story>> {
        let (deed, verb) = if until.is_some() { (Deed::Embargo, Verb::Embargo) } else { (Deed::LiftEmbargo, Verb::LiftEmbargo) };
        self.act(actor, deed, move |tx, actor| {
            Box::pin(async move {
                let mut story = pick_up(tx, actor, id, seen, verb).await?;
                if let (Some(until), Some(due)) = (&until, story.scheduled)
                    && due < until.at
                {
                    return Err(DeskError::DueUnderEmbargo { due });
                }
                story.hold(until);
                put_back(tx, &mut story).await?;
                Ok(Done { value: story, change: 0 })
            })
        })
        .await
    }
}
