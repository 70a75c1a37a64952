//! Names of revisions, by which they are found again.

use crate::act::{Object, act};
use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::{DeskError, Result};
use crate::limits;
use crate::steps::there;
use newsroom::StoryId;
use newsroom::act::Deed;
use newsroom::permission::Action;
use serde_json::json;

/// Whether a revision can be called so: asked before one is made to bear the name.
pub fn check_revision_name(name: &str) -> Result<()> {
    limits::name("name", name)
}

impl Desk {
    /// Names a revision. One that has a name gets another only `instead_of` that: no name is replaced that whoever gives theirs has not seen.
    pub async fn name_revision(&self, actor: &Actor, id: StoryId, number: i64, name: &str, instead_of: Option<&str>) -> Result<()> {
        check_revision_name(name)?;
        let (actor, now, name, instead_of) = (actor.clone(), self.now(), name.trim().to_owned(), instead_of.map(str::to_owned));
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let story = there(tx, &actor, Action::WriteStories, id).await?;
                    let stands = tx.revision_names(id).await?.into_iter().find_map(|(of, name)| (of == number).then_some(name));
                    match stands {
                        Some(stands) if stands == name => return Ok(()),
                        Some(stands) if instead_of.is_none_or(|seen| seen != stands) => return Err(DeskError::Named { name: stands }),
                        _ => tx.name_revision(id, number, &name).await?,
                    }
                    let detail = json!({ "revision": number, "name": name });
                    Ok(tx.note_act(&act(&actor, now, Deed::NameRevision, story.object(), detail)).await?)
                })
            })
            .await
    }

    /// The names that revisions of a story were given.
    pub async fn revision_names(&self, id: StoryId) -> Result<Vec<(i64, String)>> {
        Ok(self.store.read().await?.revision_names(id).await?)
    }
}
