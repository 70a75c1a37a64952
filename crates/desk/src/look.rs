//! Looking: what those who work in the newsroom read. Readers never come here.

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::{DeskError, Result};
use crate::permit::permit_at;
use crate::steps::there;
use crate::{around, draft, four_eyes, references};
use newsroom::channel::Channel;
use newsroom::checklist::{self, Finding};
use newsroom::concept::{Concept, ConceptKind};
use newsroom::edition::{Edition, EditionCode};
use newsroom::front::Front;
use newsroom::permission::{Action, Place, allows_somewhere};
use newsroom::picture::Picture;
use newsroom::site::Site;
use newsroom::story::{Revision, Story};
use newsroom::{ConceptId, PictureId, StoryId, Timestamp};
use std::collections::BTreeMap;
use store::{Reader, Versioned};

/// A story, its newest text, and the pictures it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoryInFull {
    pub story: Story,
    pub newest: Revision,
    pub pictures: BTreeMap<PictureId, Picture>,
}

impl Desk {
    /// Whether somebody, as the log of acts names them, may still read anything here.
    pub async fn still_reads(&self, who: &str) -> Result<bool> {
        let actor = Actor::again(&mut self.store.read().await?, who, who).await?;
        Ok(allows_somewhere(&actor.grants, Action::ReadStories))
    }

    pub async fn story(&self, actor: &Actor, id: StoryId) -> Result<StoryInFull> {
        self.story_with(actor, id, None).await
    }

    /// A story with one of its texts in the place of the newest.
    pub async fn story_with(&self, actor: &Actor, id: StoryId, revision: Option<i64>) -> Result<StoryInFull> {
        in_full(&mut self.store.read().await?, actor, id, revision).await
    }

    /// Stories by their numbers, with their newest texts, in no order; those that are not there are left out.
    pub async fn stories_by_number(&self, ids: &[StoryId]) -> Result<Vec<(Story, Revision)>> {
        if ids.is_empty() {
            return Ok(vec![]);
        }
        let mut reader = self.store.read().await?;
        let stories = reader.stories_by_id(ids).await?;
        let mut newest: BTreeMap<StoryId, Revision> = reader.newest_revisions(ids).await?.into_iter().map(|r| (r.story, r)).collect();
        Ok(stories.into_iter().filter_map(|s| newest.remove(&s.id).map(|r| (s, r))).collect())
    }

    /// Pictures by their numbers; those that are not there are left out.
    pub async fn pictures(&self, ids: &[PictureId]) -> Result<Vec<Picture>> {
        let found = if ids.is_empty() { vec![] } else { self.store.read().await?.pictures(ids).await? };
        Ok(found.into_iter().map(|p| p.value).collect())
    }

    /// What stands between a story and its readers.
    pub async fn checklist(&self, actor: &Actor, id: StoryId) -> Result<Vec<Finding>> {
        // One moment of the store for all: what is found must be true of one and the same text.
        let mut reader = self.store.read().await?;
        let StoryInFull { story, newest, .. } = in_full(&mut reader, actor, id, None).await?;
        let around = around::of(&story, &newest, self.now(), &mut reader, self.store.blobs()).await?;
        let mut found = checklist::look_over(&newest.content, &around);
        found.extend(four_eyes::finding(&mut reader, actor.id(), &story).await?);
        Ok(found)
    }

    pub async fn revision(&self, actor: &Actor, id: StoryId, number: i64) -> Result<Revision> {
        let mut reader = self.store.read().await?;
        there(&mut reader, actor, Action::ReadStories, id).await?;
        let found = reader.revision(id, number).await?;
        found.ok_or_else(|| DeskError::Missing(format!("revision {number} of story {id}")))
    }

    /// Number, time and author of a story's revisions, oldest first.
    pub async fn revisions(&self, actor: &Actor, id: StoryId) -> Result<Vec<(i64, Timestamp, String)>> {
        let mut reader = self.store.read().await?;
        there(&mut reader, actor, Action::ReadStories, id).await?;
        Ok(reader.revisions(id).await?)
    }

    pub async fn concept(&self, id: ConceptId) -> Result<Versioned<Concept>> {
        self.store.read().await?.concept(id).await?.ok_or_else(|| DeskError::Missing(format!("concept {id}")))
    }

    pub async fn concepts(&self, kind: Option<ConceptKind>) -> Result<Vec<Versioned<Concept>>> {
        Ok(self.store.read().await?.concepts(kind).await?)
    }

    pub async fn edition(&self, code: &EditionCode) -> Result<Versioned<Edition>> {
        self.store.read().await?.edition(code).await?.ok_or_else(|| DeskError::Missing(format!("edition `{code}`")))
    }

    pub async fn editions(&self) -> Result<Vec<Versioned<Edition>>> {
        Ok(self.store.read().await?.editions().await?)
    }

    /// The front with all that is laid out for later: only for whoever may read every story of its edition. For others there is none, as with stories.
    pub async fn front(&self, actor: &Actor, code: &EditionCode) -> Result<Versioned<Front>> {
        permit_at(actor, Action::ReadStories, &Place::edition(code)).map_err(|_| DeskError::Missing(format!("front of edition `{code}`")))?;
        draft::front(&mut self.store.read().await?, code).await
    }

    pub async fn in_focus(&self, code: &EditionCode) -> Result<Versioned<Vec<ConceptId>>> {
        self.store.read().await?.focus(code).await?.ok_or_else(|| DeskError::Missing(format!("list of topics in focus for `{code}`")))
    }

    pub async fn channel(&self, code: &EditionCode) -> Result<Versioned<Channel>> {
        self.store.read().await?.channel(code).await?.ok_or_else(|| DeskError::Missing(format!("channel of `{code}`")))
    }

    pub async fn site(&self) -> Result<Versioned<Site>> {
        self.store.read().await?.site().await?.ok_or_else(|| DeskError::Missing("site; make one with `masthead init`".to_owned()))
    }
}

async fn in_full(reader: &mut Reader, actor: &Actor, id: StoryId, revision: Option<i64>) -> Result<StoryInFull> {
    let story = there(reader, actor, Action::ReadStories, id).await?;
    let number = revision.unwrap_or(story.revision);
    let newest = reader.revision(id, number).await?.ok_or_else(|| DeskError::Missing(format!("revision {number} of story {id}")))?;
    let pictures = references::pictures(&newest.content, reader).await?;
    Ok(StoryInFull { story, newest, pictures })
}
