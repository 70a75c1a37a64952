//! Create: a story begins as a draft that readers know nothing of.

use crate::actor::Actor;
use crate::desk::{Desk, Done, SavedStory};
use crate::error::{DeskError, Result};
use crate::permit::{permit_at, permit_somewhere};
use crate::steps::there;
use crate::{limits, references, sign_off, translate};
use newsroom::act::Deed;
use newsroom::edition::EditionCode;
use newsroom::permission::{Action, Place};
use newsroom::story::{Content, Revision, Story};
use newsroom::workflow::State;
use newsroom::{FamilyId, StoryId, Timestamp};
use store::{Store, Tx};

/// A story to begin. What can be said without looking at the house was said.
pub(crate) struct Beginning {
    edition: EditionCode,
    content: Content,
    translation_of: Option<StoryId>,
    now: Timestamp,
    store: Store,
}

impl Desk {
    /// Begins a story, by itself or as the translation of another.
    pub async fn create(&self, actor: &Actor, edition: EditionCode, content: Content, translation_of: Option<StoryId>) -> Result<Done<SavedStory>> {
        let beginning = self.beginning(actor, edition, content, translation_of)?;
        self.act(actor, Deed::Create, move |tx, actor| Box::pin(async move { Ok(Done { value: beginning.carry_out(tx, actor).await?, change: 0 }) })).await
    }

    pub(crate) fn beginning(&self, actor: &Actor, edition: EditionCode, mut content: Content, translation_of: Option<StoryId>) -> Result<Beginning> {
        permit_somewhere(actor, Action::WriteStories)?;
        if translation_of.is_some() {
            permit_somewhere(actor, Action::LinkTranslations)?;
        }
        limits::content(&content)?;
        sign_off::by_writer(&mut content.sign_off, actor);
        Ok(Beginning { edition, content, translation_of, now: self.now(), store: self.store.clone() })
    }
}

impl Beginning {
    pub async fn carry_out(self, tx: &mut Tx, actor: &Actor) -> Result<SavedStory> {
        let Beginning { edition, content, translation_of, now, store } = self;
        if tx.edition(&edition).await?.is_none() {
            return Err(no_edition(&edition));
        }
        permit_at(actor, Action::WriteStories, &Place { own: true, ..Place::edition(&edition) })?;
        references::check(&content, None, &[actor], &store, tx).await?;
        let mut story = draft(tx.next_story_id().await?, edition, now);
        if let Some(other) = translation_of {
            permit_at(actor, Action::LinkTranslations, &Place { own: true, ..Place::edition(&story.edition) })?;
            there(tx, actor, Action::ReadStories, other).await?;
            story.family = translate::family(actor, &story, other, tx).await?;
            story.translated_from = Some(translate::base(other, tx).await?);
        }
        let first = Revision { story: story.id, number: 1, at: now, by: actor.name.clone(), content };
        let begun = (story, first);
        tx.insert_stories(std::slice::from_ref(&begun)).await?;
        let (story, newest) = begun;
        tx.note_begun(story.id, &actor.key()).await?;
        Ok(SavedStory { story, newest })
    }
}

pub(crate) fn no_edition(edition: &EditionCode) -> DeskError {
    DeskError::invalid("edition", format!("there is no edition `{edition}`; make it first"))
}

/// A story of which there is nothing but its number.
pub(crate) fn draft(id: StoryId, edition: EditionCode, now: Timestamp) -> Story {
    Story {
        id,
        edition,
        family: FamilyId(id.0),
        state: State::Draft,
        version: 1,
        revision: 1,
        published_revision: None,
        uri: None,
        embargo: None,
        embargo_as: None,
        scheduled: None,
        scheduled_as: None,
        first_published: None,
        last_published: None,
        corrections: vec![],
        takedown: None,
        translated_from: None,
        created: now,
    }
}
