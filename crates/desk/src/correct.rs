//! Correct: the newest revision is published with a dated note that tells readers what was wrong.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::Result;
use crate::permit::permit_somewhere;
use crate::publish::{put_out, ready};
use crate::steps::{newest, pick_up, put_back};
use crate::{four_eyes, limits};
use newsroom::StoryId;
use newsroom::act::Deed;
use newsroom::permission::Action;
use newsroom::story::{Correction, Story};
use newsroom::workflow::Verb;

impl Desk {
    pub async fn correct(&self, actor: &Actor, id: StoryId, seen: i64, note: &str) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::Correct)?;
        let note = limits::note("note", note)?;
        let (now, files) = (self.now(), self.store.blobs().clone());
        self.act(actor, Deed::Correct, move |tx, actor| {
            Box::pin(async move {
                let mut story = pick_up(tx, actor, id, seen, Verb::Correct).await?;
                four_eyes::check(tx, actor.id(), &story).await?;
                let revision = newest(tx, &story).await?;
                ready(&story, &revision, now, tx, &files).await?;
                story.corrections.push(Correction::new(now, note));
                let change = put_out(tx, &mut story, now).await?;
                put_back(tx, &mut story).await?;
                Ok(Done { value: story, change })
            })
        })
        .await
    }
}
