//! The history of a story: who did what with it, and when.

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::steps::there;
use newsroom::StoryId;
use newsroom::act::Act;
use newsroom::permission::Action;

impl Desk {
    /// Oldest first.
    pub async fn history(&self, actor: &Actor, id: StoryId) -> Result<Vec<Act>> {
        let mut reader = self.store.read().await?;
        there(&mut reader, actor, Action::ReadStories, id).await?;
        let kept = reader.acts_of(&format!("story/{id}")).await?;
        Ok(kept.into_iter().map(|kept| kept.act).collect())
    }
}
