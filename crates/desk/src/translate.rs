//! Link translations: stories that say the same in several editions are one family.

use crate::actor::Actor;
use crate::create::no_edition;
use crate::desk::{Desk, Done, SavedStory};
use crate::error::{DeskError, Result};
use crate::permit::permit_somewhere;
use crate::steps::{pick_up, put_back, there};
use newsroom::act::Deed;
use newsroom::body::Block;
use newsroom::edition::EditionCode;
use newsroom::language::Language;
use newsroom::permission::Action;
use newsroom::picture::Figure;
use newsroom::story::{Base, Content, Story};
use newsroom::workflow::{State, Verb};
use newsroom::{FamilyId, StoryId};
use store::{Change, Reader, Tx};

impl Desk {
    /// Makes a story a translation of another. Named with itself, it leaves its family.
    pub async fn link_translation(&self, actor: &Actor, id: StoryId, seen: i64, of: StoryId) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::LinkTranslations)?;
        self.act(actor, Deed::LinkTranslation, move |tx, actor| {
            Box::pin(async move {
                let mut story = pick_up(tx, actor, id, seen, Verb::LinkTranslation).await?;
                if of != id {
                    there(tx, actor, Action::ReadStories, of).await?;
                }
                let family = if of == id { FamilyId(id.0) } else { family(&story, of, tx).await? };
                let base = if of == id { None } else { Some(base(of, tx).await?) };
                let moves = family != story.family;
                if !moves && base.map(|base| base.story) == story.translated_from.map(|base| base.story) {
                    return Ok(Done { value: story, change: 0 });
                }
                (story.family, story.translated_from) = (family, base);
                put_back(tx, &mut story).await?;
                tx.join_family(id, family).await?;
                // It counts from the last publication, not from now: of an archived page readers see the translations too.
                let public = story.last_published.filter(|_| moves && story.state == State::Published);
                let change = if public.is_some() { tx.note_change(Change::Story(id), public).await? } else { 0 };
                Ok(Done { value: story, change })
            })
        })
        .await
    }

    /// Begins the translation of a story for another edition with all of it that is no text.
    pub async fn begin_translation(&self, actor: &Actor, edition: EditionCode, of: StoryId) -> Result<Done<SavedStory>> {
        let source = self.story(actor, of).await?.newest.content;
        let language = self.store.read().await?.edition(&edition).await?.ok_or_else(|| no_edition(&edition))?.value.language;
        self.create(actor, edition, structure(&source, language), Some(of)).await
    }

    /// Says that a translation holds what its source said in a revision; the newest if none is named.
    pub async fn mark_up_to_date(&self, actor: &Actor, id: StoryId, seen: i64, revision: Option<i64>) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::LinkTranslations)?;
        self.act(actor, Deed::LinkTranslation, move |tx, actor| {
            Box::pin(async move {
                let mut story = pick_up(tx, actor, id, seen, Verb::LinkTranslation).await?;
                let stood =
                    story.translated_from.ok_or_else(|| DeskError::invalid("revision", "it is not the translation of a story; link it to one first"))?;
                let newest = base(stood.story, tx).await?;
                let marked = Base { revision: revision.unwrap_or(newest.revision), ..newest };
                if !(1..=newest.revision).contains(&marked.revision) {
                    return Err(DeskError::Missing(format!("revision {} of story {}", marked.revision, marked.story)));
                }
                if marked != stood {
                    story.translated_from = Some(marked);
                    put_back(tx, &mut story).await?;
                }
                Ok(Done { value: story, change: 0 })
            })
        })
        .await
    }
}

/// A story's newest text, as what a translation is made from.
pub(crate) async fn base(of: StoryId, reader: &mut Reader) -> Result<Base> {
    let source = reader.story(of).await?.ok_or_else(|| DeskError::Missing(format!("story {of}")))?;
    Ok(Base { story: of, revision: source.revision })
}

/// What a translation begins with: all of its source that is no text.
pub(crate) fn structure(source: &Content, language: Language) -> Content {
    let bare = |figure: &Figure| Figure::of(figure.picture);
    let block = |block: &Block| match block {
        Block::Picture { figure } => Some(Block::Picture { figure: bare(figure) }),
        _ => None,
    };
    Content {
        kind: source.kind,
        picture: source.picture.as_ref().map(bare),
        body: source.body.iter().filter_map(block).collect(),
        section: source.section,
        regions: source.regions.clone(),
        subjects: source.subjects.clone(),
        places: source.places.clone(),
        topics: source.topics.clone(),
        programme: source.programme,
        ..Content::new(language, "")
    }
}

/// The family of another story, if this one may join it.
pub(crate) async fn family(story: &Story, of: StoryId, tx: &mut Tx) -> Result<FamilyId> {
    let other = tx.story(of).await?.ok_or_else(|| DeskError::Missing(format!("story {of}")))?;
    if other.state == State::Spiked {
        return Err(DeskError::invalid("of", format!("story {of} is on the spike; take it off before it is translated")));
    }
    let members = tx.family(other.family).await?;
    match members.iter().find(|m| m.id != story.id && m.edition == story.edition && m.state != State::TakenDown) {
        Some(there) if there.state == State::Spiked => {
            let message = format!("story {} is its translation in edition `{}`, and on the spike; take it off and go on there", there.id, there.edition);
            Err(DeskError::invalid("of", message))
        }
        Some(there) => {
            let message = format!("story {} is its translation in edition `{}` already; a family has one story an edition", there.id, there.edition);
            Err(DeskError::invalid("of", message))
        }
        None => Ok(other.family),
    }
}
