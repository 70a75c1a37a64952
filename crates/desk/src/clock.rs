//! The clock: publishes what is due, never early and at most a second late, and knows after a restart what it has not done yet.

mod running;
mod wall;

use crate::act::{Object, act};
use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::{DeskError, Result, reasons};
use crate::four_eyes;
use crate::publish::{put_out, ready};
use crate::steps::{newest, put_back};
use newsroom::act::Deed;
use newsroom::story::Story;
use newsroom::workflow::{State, Verb};
use newsroom::{StoryId, Timestamp};
use running::running;
use std::collections::BTreeMap;
use std::pin::pin;
use std::time::Duration;
use store::{Blobs, StoreError, Tx};
use wall::Wall;

/// The wall clock can be set while we sleep, and other programs schedule too: never sleep longer than this.
const LONGEST_NAP: Duration = Duration::from_millis(500);
const AFTER_A_FAILURE: Duration = Duration::from_millis(250);
/// A story that could not be looked at is tried again after this.
const AGAIN: Duration = Duration::from_secs(60);

/// Publishes due stories until `shutdown` comes. What is being published then is finished first.
pub async fn run(desk: Desk, shutdown: impl Future<Output = ()>) {
    let mut shutdown = pin!(shutdown);
    let (mut rounds, begun) = (Rounds::new(desk.clone()), running());
    loop {
        let nap = match rounds.next(running().saturating_sub(begun)).await {
            Ok(_) if rounds.holds_back() => LONGEST_NAP,
            Ok(_) => desk.until_due().await,
            Err(error) => {
                tracing::error!(%error, "cannot publish what is due; trying again");
                AFTER_A_FAILURE
            }
        };
        tokio::select! {
            () = &mut shutdown => return,
            () = desk.scheduled.notified() => {}
            () = tokio::time::sleep(nap) => {}
        }
    }
}

/// Looks at the schedule again and again, and remembers what it must not rely on.
pub(crate) struct Rounds {
    desk: Desk,
    wall: Wall,
    /// Stories that could not be looked at, and when to try again.
    stuck: BTreeMap<StoryId, Duration>,
}

impl Rounds {
    pub(crate) fn new(desk: Desk) -> Rounds {
        Rounds { wall: Wall::new(desk.now()), stuck: BTreeMap::new(), desk }
    }

    /// Something is due and waits all the same.
    fn holds_back(&self) -> bool {
        !self.wall.is_believed() || !self.stuck.is_empty()
    }

    /// Publishes every story that is due by the wall clock; `running` is the time since the first round, by a clock that nobody sets. A clock that
    /// was set back publishes nothing twice: what is out is not scheduled any more.
    pub(crate) async fn next(&mut self, running: Duration) -> Result<Vec<StoryId>> {
        let now = self.desk.now();
        if !self.wall.look(now, running) {
            return Ok(vec![]);
        }
        self.stuck.retain(|_, again| *again > running);
        let mut due = self.desk.store.read().await?.due(now).await?;
        due.retain(|id| !self.stuck.contains_key(id));
        if due.is_empty() {
            return Ok(vec![]);
        }
        // All in one transaction: a thousand stories may be due in the same minute.
        match self.desk.publish_due(due.clone(), now).await {
            Err(error) if is_of_a_story(&error) => {}
            done => return done,
        }
        // One that cannot be looked at must not keep the others in the house.
        let mut out = vec![];
        for id in due {
            match self.desk.publish_due(vec![id], now).await {
                Ok(done) => out.extend(done),
                Err(error) if is_of_a_story(&error) => {
                    tracing::error!(story = id.0, %error, "is due and cannot be published; trying again in a minute");
                    self.stuck.insert(id, running + AGAIN);
                }
                Err(other) => return Err(other),
            }
        }
        Ok(out)
    }
}

/// Whether it is the trouble of one story, if only a panic at it, and not of the whole house: a full disk, a database that is away.
fn is_of_a_story(error: &DeskError) -> bool {
    !matches!(error, DeskError::Store(error) if !matches!(error, StoreError::Damaged { .. } | StoreError::Abandoned))
}

impl Desk {
    async fn publish_due(&self, due: Vec<StoryId>, now: Timestamp) -> Result<Vec<StoryId>> {
        let files = self.store.blobs().clone();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let mut out = vec![];
                    for id in due {
                        if publish_one(tx, id, now, &files).await? {
                            out.push(id);
                        }
                    }
                    Ok(out)
                })
            })
            .await
    }

    async fn until_due(&self) -> Duration {
        let next = match self.store.read().await {
            Ok(mut reader) => reader.next_due().await.ok().flatten(),
            Err(_) => None,
        };
        let wait = next.map_or(LONGEST_NAP, |at| at.duration_since(self.now()).try_into().unwrap_or(Duration::ZERO));
        // Waking a millisecond early would mean looking again at once.
        (wait + Duration::from_millis(1)).min(LONGEST_NAP)
    }
}

/// Who let it out at that time, as the log of acts names them.
async fn scheduled_by(tx: &mut Tx, story: &Story) -> Result<String> {
    let acts = tx.acts_of(&story.object()).await?;
    Ok(acts.into_iter().rfind(|kept| kept.act.deed == Deed::Schedule).map_or_else(|| Actor::house().id(), |kept| kept.act.who))
}

/// `false` when somebody changed it meanwhile, or it cannot go out: then it is taken off the schedule and the log says why.
async fn publish_one(tx: &mut Tx, id: StoryId, now: Timestamp, files: &Blobs) -> Result<bool> {
    let Some(mut story) = tx.story(id).await?.filter(|s| s.state == State::Scheduled && s.scheduled.is_some_and(|at| at <= now)) else {
        return Ok(false);
    };
    let revision = newest(tx, &story).await?;
    let judged = match ready(&story, &revision, now, tx, files).await {
        // It may have come to another desk since.
        Ok(()) => {
            let who = scheduled_by(tx, &story).await?;
            four_eyes::check(tx, who, &story).await
        }
        refused => refused,
    };
    let (deed, why) = match judged {
        Ok(()) => {
            story.state = story.after(Verb::Publish)?;
            put_out(tx, &mut story, now).await?;
            (Deed::PublishOnTime, None)
        }
        Err(DeskError::Blocked(findings)) => {
            let why = reasons(&findings);
            tracing::error!(story = id.0, "was due but is taken off the schedule: {why}");
            story.state = story.after(Verb::Unschedule)?;
            story.schedule(None);
            (Deed::Hold, Some(why))
        }
        Err(other) => return Err(other),
    };
    put_back(tx, &mut story).await?;
    let mut detail = story.detail(deed);
    if let Some(why) = &why {
        detail["note"] = why.as_str().into();
    }
    tx.note_act(&act(&Actor::clock(), now, deed, story.object(), detail)).await?;
    Ok(why.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_at_one_story_keeps_no_other_in_the_house() {
        assert!(is_of_a_story(&StoreError::Abandoned.into()) && !is_of_a_story(&StoreError::Busy.into()));
    }
}
