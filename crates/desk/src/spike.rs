//! Spike: a draft that will not be used is put aside, and no list shows it unless asked to. Unspike: it is a draft again, as it was left.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::Result;
use crate::permit::permit_somewhere;
use crate::steps::{pick_up, put_back};
use newsroom::StoryId;
use newsroom::act::Deed;
use newsroom::permission::Action;
use newsroom::story::Story;
use newsroom::workflow::Verb;

impl Desk {
    pub async fn spike(&self, actor: &Actor, id: StoryId, seen: i64) -> Result<Done<Story>> {
        self.turn(actor, id, seen, Deed::Spike, Verb::Spike).await
    }

    pub async fn unspike(&self, actor: &Actor, id: StoryId, seen: i64) -> Result<Done<Story>> {
        self.turn(actor, id, seen, Deed::Unspike, Verb::Unspike).await
    }

    async fn turn(&self, actor: &Actor, id: StoryId, seen: i64, deed: Deed, verb: Verb) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::Spike)?;
        let now = self.now();
        self.act(actor, deed, move |tx, actor| {
            Box::pin(async move {
                let mut story = pick_up(tx, actor, id, seen, verb).await?;
                put_back(tx, &mut story).await?;
                // Whoever looks for it finds it where lists begin.
                tx.touch_story(id, now).await?;
                Ok(Done { value: story, change: 0 })
            })
        })
        .await
    }
}
