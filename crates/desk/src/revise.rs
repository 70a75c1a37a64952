//! Revise: a new text beside the old ones. Readers keep what they see until it is published.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::Result;
use crate::permit::permit_somewhere;
use crate::schedule::lose;
use crate::steps::{newest, pick_up, put_back};
use crate::{limits, references};
use newsroom::StoryId;
use newsroom::act::Deed;
use newsroom::permission::Action;
use newsroom::story::{Content, Revision, Story};
use newsroom::workflow::Verb;

impl Desk {
    /// Saves a text as the newest revision. One that equals the newest changes nothing, not even the version.
    pub async fn revise(&self, actor: &Actor, id: StoryId, seen: i64, content: Content) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::WriteStories)?;
        limits::content(&content)?;
        let now = self.now();
        let store = self.store.clone();
        self.act(actor, Deed::Revise, move |tx, actor| {
            Box::pin(async move {
                let mut story = pick_up(tx, actor, id, seen, Verb::Revise).await?;
                let stood = newest(tx, &story).await?.content;
                references::check(&content, Some(&stood), &[actor], &store, tx).await?;
                if stood != content {
                    story.revision += 1;
                    tx.insert_revision(&Revision { story: id, number: story.revision, at: now, by: actor.name.clone(), content }).await?;
                    lose(tx, actor, std::slice::from_ref(actor), &mut story, now).await?;
                    put_back(tx, &mut story).await?;
                }
                Ok(Done { value: story, change: 0 })
            })
        })
        .await
    }
}
