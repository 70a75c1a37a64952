//! Families: the translations of one story, and how far each has fallen behind the text it was made from.

use crate::actor::Actor;
use crate::around::orphaned;
use crate::desk::Desk;
use crate::error::{DeskError, Result};
use crate::place::{may_read, permit_story};
use crate::steps::there;
use newsroom::StoryId;
use newsroom::changed::{self, Changed};
use newsroom::edition::EditionCode;
use newsroom::language::Language;
use newsroom::permission::Action;
use newsroom::story::{Revision, Story};
use newsroom::workflow::State;
use store::Reader;

/// A story of a family, with its newest text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub story: Story,
    pub newest: Revision,
    /// What changed in the story it translates since the revision it was made from; nothing for who may not read that story.
    pub changed: Vec<Changed>,
    /// Something of what it says was taken down.
    pub orphaned: bool,
}

/// A published story of a family, as readers have it: nothing else is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    pub id: StoryId,
    pub edition: EditionCode,
    pub language: Language,
    pub headline: String,
}

impl Desk {
    /// A story's family, oldest number first, itself among them: as much of it as they may read. What was taken down is in no family any more.
    pub async fn family(&self, actor: &Actor, id: StoryId) -> Result<Vec<Member>> {
        let mut reader = self.store.read().await?;
        let story = there(&mut reader, actor, Action::ReadStories, id).await?;
        let mut members = vec![];
        for story in reader.family(story.family).await? {
            let gone = story.state == State::TakenDown && story.id != id;
            if gone || !may_read(&mut reader, actor, &story).await? {
                continue;
            }
            let Some(newest) = reader.revision(story.id, story.revision).await? else { continue };
            let changed = if reads_source(&mut reader, actor, &story).await? { fallen_behind(&story, &mut reader).await? } else { vec![] };
            let orphaned = orphaned(&story, &mut reader).await?;
            members.push(Member { story, newest, changed, orphaned });
        }
        Ok(members)
    }

    /// What readers have of a story's family where somebody may not read it here: of that, others have to be told.
    pub async fn family_elsewhere(&self, actor: &Actor, id: StoryId) -> Result<Vec<Elsewhere>> {
        let mut reader = self.store.read().await?;
        let story = there(&mut reader, actor, Action::ReadStories, id).await?;
        let mut elsewhere = vec![];
        for other in reader.family(story.family).await? {
            let Some(number) = other.published_revision.filter(|_| other.id != id) else { continue };
            if may_read(&mut reader, actor, &other).await? {
                continue;
            }
            if let Some(out) = reader.revision(other.id, number).await? {
                elsewhere.push(Elsewhere { id: other.id, edition: other.edition, language: out.content.language, headline: out.content.headline });
            }
        }
        Ok(elsewhere)
    }
}

/// As whoever opens the source is asked: who translates it may read it.
async fn reads_source(reader: &mut Reader, actor: &Actor, story: &Story) -> Result<bool> {
    let Some(base) = story.translated_from else { return Ok(false) };
    let Some(source) = reader.story(base.story).await? else { return Ok(false) };
    match permit_story(reader, actor, Action::ReadStories, &source).await {
        Ok(()) => Ok(true),
        Err(DeskError::NotPermitted { .. } | DeskError::Missing(_)) => Ok(false),
        Err(other) => Err(other),
    }
}

/// What changed in the story this one translates since it was translated.
pub(crate) async fn fallen_behind(story: &Story, reader: &mut Reader) -> Result<Vec<Changed>> {
    let Some(base) = story.translated_from else { return Ok(vec![]) };
    let Some(source) = reader.story(base.story).await?.filter(|source| source.revision > base.revision) else { return Ok(vec![]) };
    let then = reader.revision(base.story, base.revision).await?;
    let now = reader.revision(base.story, source.revision).await?;
    Ok(then.zip(now).map(|(then, now)| changed::between(&then.content, &now.content)).unwrap_or_default())
}
