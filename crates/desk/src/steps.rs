//! The steps every verb takes with a story: pick it up at the version that was seen, put it back one version on.

use crate::actor::Actor;
use crate::error::{DeskError, Result};
use crate::place::permit_story;
use newsroom::StoryId;
use newsroom::permission::Action;
use newsroom::story::{Revision, Story};
use newsroom::workflow::Verb;
use store::{Reader, Tx};

/// The story as it stands, with the state the verb leads to. Refuses when whoever asks may not do it with this story, when it was changed since,
/// or when its state does not allow the verb.
pub(crate) async fn pick_up(tx: &mut Tx, actor: &Actor, id: StoryId, seen: i64, verb: Verb) -> Result<Story> {
    let mut story = there(tx, actor, verb.action(), id).await?;
    if story.version != seen {
        return Err(DeskError::Stale { current: story.version });
    }
    story.state = story.after(verb)?;
    Ok(story)
}

/// A story that somebody may do something with.
pub(crate) async fn there(reader: &mut Reader, actor: &Actor, action: Action, id: StoryId) -> Result<Story> {
    let story = reader.story(id).await?.ok_or_else(|| DeskError::Missing(format!("story {id}")))?;
    permit_story(reader, actor, action, &story).await?;
    Ok(story)
}

pub(crate) async fn put_back(tx: &mut Tx, story: &mut Story) -> Result<()> {
    if !tx.update_story(story, story.version).await? {
        let current = tx.story(story.id).await?.map_or(0, |s| s.version);
        return Err(DeskError::Stale { current });
    }
    story.version += 1;
    Ok(())
}

pub(crate) async fn newest(tx: &mut Tx, story: &Story) -> Result<Revision> {
    tx.revision(story.id, story.revision).await?.ok_or_else(|| DeskError::Missing(format!("revision {} of story {}", story.revision, story.id)))
}
