//! The clock: publishes what is due, never early and at most a second late, and knows after a restart what it has not done yet.

use crate::act::{Object, act};
use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::{DeskError, Result};
use crate::publish::{put_out, ready};
use crate::steps::{newest, put_back};
use newsroom::act::Deed;
use newsroom::workflow::{State, Verb, after};
use newsroom::{StoryId, Timestamp};
use std::pin::pin;
use std::time::Duration;
use store::Tx;

/// The wall clock can be set while we sleep, and other programs schedule too: never sleep longer than this.
const LONGEST_NAP: Duration = Duration::from_millis(500);
const AFTER_A_FAILURE: Duration = Duration::from_millis(250);

/// Publishes due stories until `shutdown` comes. What is being published then is finished first.
pub async fn run(desk: Desk, shutdown: impl Future<Output = ()>) {
    let mut shutdown = pin!(shutdown);
    loop {
        let nap = match desk.publish_due().await {
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

impl Desk {
    /// Publishes every story that is due by the wall clock. A clock that was set back publishes nothing twice: what is out is not scheduled any more.
    pub async fn publish_due(&self) -> Result<Vec<StoryId>> {
        let now = self.now();
        let due = self.store.read().await?.due(now).await?;
        if due.is_empty() {
            return Ok(vec![]);
        }
        // All in one transaction: a thousand stories may be due in the same minute.
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let mut out = vec![];
                    for id in due {
                        if publish_one(tx, id, now).await? {
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

/// `false` when somebody changed it meanwhile, or it cannot go out: then it is a draft again and the log says why.
async fn publish_one(tx: &mut Tx, id: StoryId, now: Timestamp) -> Result<bool> {
    let Some(mut story) = tx.story(id).await?.filter(|s| s.state == State::Scheduled && s.scheduled.is_some_and(|at| at <= now)) else {
        return Ok(false);
    };
    let revision = newest(tx, &story).await?;
    let (out, deed) = match ready(&story, &revision, now, tx).await {
        Ok(()) => {
            story.state = after(story.state, Verb::Publish)?;
            put_out(tx, &mut story, now).await?;
            (true, Deed::PublishOnTime)
        }
        Err(blocked @ DeskError::Blocked(_)) => {
            tracing::error!(story = id.0, "was due but is taken off the schedule: {blocked}");
            story.state = after(story.state, Verb::Unschedule)?;
            story.schedule(None);
            (false, Deed::Hold)
        }
        Err(other) => return Err(other),
    };
    put_back(tx, &mut story).await?;
    tx.note_act(&act(&Actor::clock(), now, deed, story.object(), story.detail(deed))).await?;
    Ok(out)
}
