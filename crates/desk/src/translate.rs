//! Link translations: stories that say the same in several editions are one family.

use crate::act::{Object, act};
use crate::actor::Actor;
use crate::around;
use crate::create::no_edition;
use crate::desk::{Desk, Done, SavedStory};
use crate::error::{DeskError, Result};
use crate::permit::permit_somewhere;
use crate::place::{may_read, place_of};
use crate::steps::{pick_up, put_back, there};
use newsroom::act::Deed;
use newsroom::body::Block;
use newsroom::edition::EditionCode;
use newsroom::language::Language;
use newsroom::permission::{Action, allows};
use newsroom::picture::Figure;
use newsroom::story::{Base, Content, Story};
use newsroom::workflow::{State, Verb};
use newsroom::{FamilyId, StoryId, Timestamp};
use store::{Change, Reader, Tx};

impl Desk {
    /// Makes a story a translation of another. Named with itself, it leaves its family, and those that the family was called after stay together; where
    /// what it says was taken down it only stands alone.
    pub async fn link_translation(&self, actor: &Actor, id: StoryId, seen: i64, of: StoryId) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::LinkTranslations)?;
        let now = self.now();
        let deed = if of == id { Deed::StandAlone } else { Deed::LinkTranslation };
        self.act(actor, deed, move |tx, actor| {
            Box::pin(async move {
                let mut story = pick_up(tx, actor, id, seen, Verb::LinkTranslation).await?;
                if of != id {
                    there(tx, actor, Action::ReadStories, of).await?;
                }
                // What translates a story that was taken down leaves that one alone: the other translations stay beside it.
                let orphaned = of == id && around::orphaned(&story, tx).await?;
                let family = match of == id {
                    true if orphaned => story.family,
                    true => FamilyId(id.0),
                    false => family(actor, &story, of, tx).await?,
                };
                let base = if of == id { None } else { Some(base(of, tx).await?) };
                let goes = family != story.family || (of == id && !orphaned);
                // In older houses a founder may have gone and left its number to the others.
                let stays = if goes && (of == id || family != FamilyId(id.0)) { called_after(id, tx).await? } else { vec![] };
                let moves = family != story.family || !stays.is_empty();
                if !moves && base.map(|base| base.story) == story.translated_from.map(|base| base.story) {
                    return Ok(Done { value: story, change: 0 });
                }
                if base.map(|base| base.story) != story.translated_from.map(|base| base.story) {
                    leaves_no_embargo(tx, actor, &story, now).await?;
                }
                (story.family, story.translated_from) = (family, base);
                put_back(tx, &mut story).await?;
                let mut change = 0;
                if let Some(eldest) = stays.first().map(|story| FamilyId(story.id.0)) {
                    for mut other in stays {
                        other.family = eldest;
                        change = join(tx, &other).await?;
                        let detail = other.detail(Deed::LinkTranslation);
                        tx.note_act(&act(actor, now, Deed::LinkTranslation, other.object(), detail)).await?;
                    }
                }
                if moves {
                    change = join(tx, &story).await?;
                }
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
        self.act(actor, Deed::MarkUpToDate, move |tx, actor| {
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

/// Nobody takes a translation out from under the embargo of what it says who may not lift that.
async fn leaves_no_embargo(tx: &mut Tx, actor: &Actor, story: &Story, now: Timestamp) -> Result<()> {
    for source in around::sources(story, tx).await?.into_iter().filter(|source| source.embargo.is_some_and(|until| until > now)) {
        if !allows(&actor.grants, Action::Embargo, &place_of(tx, actor, &source).await?) {
            let message = "what it translates is under embargo; somebody who may lift that has to take it from there";
            return Err(DeskError::Case { code: "source-under-embargo", place: "of", message });
        }
    }
    Ok(())
}

/// The others of the family that has a story's number, oldest first. A story's number is nobody's family once it has gone to another: they take that
/// of one of them.
async fn called_after(id: StoryId, tx: &mut Tx) -> Result<Vec<Story>> {
    let mut others = tx.family(FamilyId(id.0)).await?;
    others.retain(|other| other.id != id);
    Ok(others)
}

/// Puts a story among its family, for readers too. It counts from the last publication, not from now: of an archived page they see the translations, too.
async fn join(tx: &mut Tx, story: &Story) -> Result<i64> {
    tx.join_family(story.id, story.family).await?;
    match story.last_published.filter(|_| story.state == State::Published) {
        Some(since) => Ok(tx.note_change(Change::Around(story.id), Some(since)).await?),
        None => Ok(0),
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

/// The family of another story, if this one may join it. Which story is in its place is told to who may read that one.
pub(crate) async fn family(actor: &Actor, story: &Story, of: StoryId, tx: &mut Tx) -> Result<FamilyId> {
    let other = tx.story(of).await?.ok_or_else(|| DeskError::Missing(format!("story {of}")))?;
    if other.state == State::Spiked {
        return Err(DeskError::invalid("of", format!("story {of} is on the spike; take it off before it is translated")));
    }
    let members = tx.family(other.family).await?;
    let Some(there) = members.iter().find(|m| m.id != story.id && m.edition == story.edition && m.state != State::TakenDown) else {
        return Ok(other.family);
    };
    let message = if !may_read(tx, actor, there).await? {
        format!("the edition `{}` has a translation of it already; a family has one story an edition", there.edition)
    } else if there.state == State::Spiked {
        format!("story {} is its translation in edition `{}`, and on the spike; take it off and go on there", there.id, there.edition)
    } else {
        format!("story {} is its translation in edition `{}` already; a family has one story an edition", there.id, there.edition)
    };
    Err(DeskError::invalid("of", message))
}
