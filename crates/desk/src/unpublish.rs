//! Unpublish: for readers it is as if the story had never been.

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
use store::{Change, Tx};

impl Desk {
    pub async fn unpublish(&self, actor: &Actor, id: StoryId, seen: i64) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::Unpublish)?;
        self.act(actor, Deed::Unpublish, move |tx, actor| {
            Box::pin(async move {
                let mut story = pick_up(tx, actor, id, seen, Verb::Unpublish).await?;
                let change = withdraw(tx, &mut story).await?;
                put_back(tx, &mut story).await?;
                Ok(Done { value: story, change })
            })
        })
        .await
    }
}

/// Takes a story from readers. The change names no instant, by which the press knows it from a publication: it holds for all of them.
pub(crate) async fn withdraw(tx: &mut Tx, story: &mut Story) -> Result<i64> {
    story.published_revision = None;
    story.schedule(None);
    Ok(tx.note_change(Change::Story(story.id), None).await?)
}
