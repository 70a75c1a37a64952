//! Schedule: the clock will publish it. Unschedule: it is a draft again, or unpublished where readers have had it.

use crate::act::{Object, act};
use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::four_eyes;
use crate::permit::permit_somewhere;
use crate::place::place_of;
use crate::publish::{approve, ready};
use crate::steps::{newest, pick_up, put_back};
use newsroom::act::Deed;
use newsroom::appointment::Appointment;
use newsroom::permission::{Action, allows};
use newsroom::story::Story;
use newsroom::workflow::{State, Verb};
use newsroom::{StoryId, Timestamp};
use store::Tx;

impl Desk {
    /// It must be ready to go out at that instant: nobody will be there to mend it.
    pub async fn schedule(&self, actor: &Actor, id: StoryId, seen: i64, when: impl Into<Appointment>) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::Schedule)?;
        let when = when.into();
        let (at, now, files) = (when.at, self.now(), self.store.blobs().clone());
        DeskError::unless_ahead("at", at, now, "publish it instead, or set a later time")?;
        let done = self
            .act(actor, Deed::Schedule, move |tx, actor| {
                Box::pin(async move {
                    let mut story = pick_up(tx, actor, id, seen, Verb::Schedule).await?;
                    four_eyes::check(tx, actor.id(), &story).await?;
                    let mut revision = newest(tx, &story).await?;
                    approve(tx, &mut story, &mut revision, actor, now).await?;
                    ready(&story, &revision, at, tx, &files).await?;
                    story.schedule(Some(when));
                    put_back(tx, &mut story).await?;
                    Ok(Done { value: story, change: 0 })
                })
            })
            .await?;
        self.scheduled.notify_one();
        Ok(done)
    }

    pub async fn unschedule(&self, actor: &Actor, id: StoryId, seen: i64) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::Schedule)?;
        self.act(actor, Deed::Unschedule, move |tx, actor| {
            Box::pin(async move {
                let mut story = pick_up(tx, actor, id, seen, Verb::Unschedule).await?;
                story.schedule(None);
                put_back(tx, &mut story).await?;
                Ok(Done { value: story, change: 0 })
            })
        })
        .await
    }
}

/// A text was saved after the story was scheduled. What goes out by itself is what somebody let out, so a text by others takes it off the schedule.
/// `writers` are all who have a part in that text; none if nobody is known to. The history names the first who may not let it out, else `actor`.
pub(crate) async fn lose(tx: &mut Tx, actor: &Actor, writers: &[Actor], story: &mut Story, now: Timestamp) -> Result<()> {
    if story.state != State::Scheduled {
        return Ok(());
    }
    let by = if writers.is_empty() { Some(actor) } else { first_who_may_not(tx, writers, story).await? };
    match by {
        Some(by) => take_off(tx, by, story, now).await,
        None => Ok(()),
    }
}

/// What somebody did takes a story off the schedule; the history says so.
pub(crate) async fn take_off(tx: &mut Tx, actor: &Actor, story: &mut Story, now: Timestamp) -> Result<()> {
    story.state = story.after(Verb::Unschedule)?;
    story.schedule(None);
    Ok(tx.note_act(&act(actor, now, Deed::LoseSchedule, story.object(), story.detail(Deed::LoseSchedule))).await?)
}

async fn first_who_may_not<'w>(tx: &mut Tx, writers: &'w [Actor], story: &Story) -> Result<Option<&'w Actor>> {
    for writer in writers {
        let place = place_of(tx, writer, story).await?;
        // Where several write, there is a second pair of eyes.
        let unseen = writers.len() == 1 && four_eyes::alone(tx, writer.id(), story, true).await?.is_some();
        if !allows(&writer.grants, Action::Schedule, &place) || unseen {
            return Ok(Some(writer));
        }
    }
    Ok(None)
}
