//! Create and publish: a story that is ready begins and goes out in one step. What keeps it from readers keeps it from beginning, too.

use crate::act::{Object, act};
use crate::actor::Actor;
use crate::desk::{Desk, Done, SavedStory};
use crate::error::Result;
use crate::place::permit_story;
use newsroom::act::Deed;
use newsroom::edition::EditionCode;
use newsroom::story::Content;
use newsroom::workflow::Verb;
use newsroom::{StoryId, Timestamp};

impl Desk {
    /// The log tells both acts. `published`: as [`Desk::publish`] takes it.
    pub async fn create_and_publish(
        &self,
        actor: &Actor,
        edition: EditionCode,
        content: Content,
        translation_of: Option<StoryId>,
        published: Option<Timestamp>,
    ) -> Result<Done<SavedStory>> {
        let (beginning, publication, now) = (self.beginning(actor, edition, content, translation_of)?, self.publication(actor, published)?, self.now());
        let done = self.act(actor, Deed::Publish, move |tx, actor| {
            Box::pin(async move {
                let mut begun = beginning.carry_out(tx, actor).await?;
                tx.note_act(&act(actor, now, Deed::Create, begun.object(), begun.detail(Deed::Create))).await?;
                permit_story(tx, actor, Verb::Publish.action(), &begun.story).await?;
                begun.story.state = begun.story.after(Verb::Publish)?;
                publication.carry_out(tx, actor, begun).await
            })
        });
        Ok(done.await?.map(|of| of.value))
    }
}
