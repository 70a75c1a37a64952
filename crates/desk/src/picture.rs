//! Pictures: their words and rights, and the renditions the darkroom has made; who may see and who may change them.

use crate::act::Object;
use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::limits;
use crate::permit::permit_somewhere;
use crate::place::{place_of, seen_by};
use crate::schedule::take_off;
use crate::steps::{newest, put_back, there};
use newsroom::act::Deed;
use newsroom::permission::{Action, allows};
use newsroom::picture::{Focus, Picture, Rendition, Rights};
use newsroom::story::{Content, Story};
use newsroom::workflow::State;
use newsroom::{PictureId, StoryId, Timestamp};
use std::collections::BTreeSet;
use store::{PressStore, Reader, Tx, Versioned};

const WORDS: usize = 2_000;
/// So many pictures are looked at together, though fewer are asked for.
const AT_ONCE: u32 = 50;

/// A picture that has no number yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPicture {
    pub alt: String,
    pub caption: String,
    pub credit: String,
    pub rights: Rights,
    pub width: u32,
    pub height: u32,
    pub focus: Focus,
    pub renditions: Vec<Rendition>,
}

impl NewPicture {
    pub(crate) fn numbered(self, id: PictureId) -> Picture {
        let NewPicture { alt, caption, credit, rights, width, height, focus, renditions } = self;
        Picture { id, alt, caption, credit, rights, width, height, focus, renditions }
    }
}

impl Desk {
    pub async fn add_picture(&self, actor: &Actor, picture: NewPicture) -> Result<Done<Versioned<Picture>>> {
        permit_somewhere(actor, Action::AddPictures)?;
        let picture = picture.numbered(PictureId(0));
        check(&picture)?;
        self.act(actor, Deed::AddPicture, move |tx, actor| {
            Box::pin(async move {
                let picture = Picture { id: tx.next_picture_id().await?, ..picture };
                tx.insert_picture(&picture, &actor.id()).await?;
                Ok(Done { value: Versioned { version: 1, value: picture }, change: 0 })
            })
        })
        .await
    }

    /// A picture that whoever asks may see.
    pub async fn picture(&self, actor: &Actor, id: PictureId) -> Result<Versioned<Picture>> {
        let mut reader = self.store.read().await?;
        let missing = || DeskError::Missing(format!("picture {id}"));
        let found = reader.picture(id).await?.ok_or_else(missing)?;
        let seen = seen(&mut reader, self.store.press(), actor, &[&found.value]).await?;
        if seen.contains(&id) { Ok(found) } else { Err(missing()) }
    }

    /// Those whoever asks may see: all, or those in whose words every word asked for begins one.
    pub async fn newest_pictures(&self, actor: &Actor, asked: Option<&str>, before: Option<PictureId>, limit: u32) -> Result<Vec<Versioned<Picture>>> {
        let mut reader = self.store.read().await?;
        let (mut found, mut before) = (vec![], before);
        let at_once = limit.max(AT_ONCE);
        loop {
            let mut page = reader.newest_pictures(asked, before, at_once).await?;
            let ended = page.len() < at_once as usize;
            before = page.last().map(|last| last.value.id);
            let seen = seen(&mut reader, self.store.press(), actor, &page.iter().map(|picture| &picture.value).collect::<Vec<_>>()).await?;
            page.retain(|picture| seen.contains(&picture.value.id));
            found.extend(page);
            if ended || found.len() >= limit as usize {
                found.truncate(limit as usize);
                return Ok(found);
            }
        }
    }

    /// Whether they may change a picture: before its new file is developed.
    pub async fn permit_picture(&self, actor: &Actor, id: PictureId) -> Result<()> {
        permit_picture(&mut self.store.read().await?, actor, id).await
    }

    /// Changes a picture. Stories show it so from their next publication on; what was published stays as it was. What goes out by itself is what somebody
    /// let out: like a text, a picture that somebody changes who may not schedule takes the stories that show it off the schedule.
    pub async fn edit_picture(&self, actor: &Actor, picture: Picture, seen: i64) -> Result<Done<Versioned<Picture>>> {
        permit_somewhere(actor, Action::AddPictures)?;
        check(&picture)?;
        self.picture(actor, picture.id).await?;
        let now = self.now();
        self.act(actor, Deed::EditPicture, move |tx, actor| {
            Box::pin(async move {
                let id = picture.id;
                permit_picture(tx, actor, id).await?;
                let there = tx.picture(id).await?.ok_or_else(|| DeskError::Missing(format!("picture {id}")))?;
                let version = tx.update_picture(&picture, seen).await?.ok_or(DeskError::Stale { current: there.version })?;
                if there.value != picture {
                    for mut story in scheduled_with(tx, id).await? {
                        let place = place_of(tx, actor, &story).await?;
                        if !allows(&actor.grants, Action::Schedule, &place) {
                            take_off(tx, actor, &mut story, now).await?;
                            put_back(tx, &mut story).await?;
                        }
                    }
                }
                Ok(Done { value: Versioned { version, value: picture }, change: 0 })
            })
        })
        .await
    }
}

/// What others have added is changed by whoever may read others' work too.
async fn permit_picture(reader: &mut Reader, actor: &Actor, id: PictureId) -> Result<()> {
    if permit_somewhere(actor, Action::EditPictures).is_ok() {
        return Ok(());
    }
    let own = reader.pictures_added_by(&actor.id(), &[id]).await?.contains(&id);
    if own { permit_somewhere(actor, Action::AddPictures) } else { permit_somewhere(actor, Action::EditPictures) }
}

/// The stories that are to go out by themselves with a picture.
async fn scheduled_with(tx: &mut Tx, id: PictureId) -> Result<Vec<Story>> {
    let showing: Vec<StoryId> = tx.shown_in(&[id]).await?.into_iter().map(|(_, story)| story).collect();
    let mut found = vec![];
    for story in tx.stories_by_id(&showing).await?.into_iter().filter(|story| story.state == State::Scheduled) {
        if newest(tx, &story).await?.content.pictures().any(|shown| shown == id) {
            found.push(story);
        }
    }
    Ok(found)
}

/// The pictures that somebody has changed since readers got the newest text; none where they have an older one. What was archived went out later than it
/// says.
pub(crate) async fn changed_since(reader: &mut Reader, story: &Story, content: &Content) -> Result<BTreeSet<PictureId>> {
    if story.published_revision != Some(story.revision) {
        return Ok(BTreeSet::new());
    }
    let acts = reader.acts_of(&story.object()).await?;
    let out = acts.iter().rfind(|kept| matches!(kept.act.deed, Deed::Publish | Deed::PublishOnTime | Deed::Correct)).map(|kept| kept.act.at);
    edited_since(reader, content.pictures().collect(), out.max(story.last_published)).await
}

/// Those of some pictures that somebody has changed since they went out.
pub(crate) async fn edited_since(reader: &mut Reader, mut pictures: BTreeSet<PictureId>, out: Option<Timestamp>) -> Result<BTreeSet<PictureId>> {
    for id in pictures.clone() {
        let acts = reader.acts_of(&format!("picture/{id}")).await?;
        if !acts.iter().any(|kept| kept.act.deed == Deed::EditPicture && Some(kept.act.at) > out) {
            pictures.remove(&id);
        }
    }
    Ok(pictures)
}

/// Which of some pictures somebody may see: all, for whoever may read every story; else what they added, what readers have been shown, and what stands
/// in stories they may read.
pub(crate) async fn seen(reader: &mut Reader, press: &PressStore, actor: &Actor, pictures: &[&Picture]) -> Result<BTreeSet<PictureId>> {
    let ids: Vec<PictureId> = pictures.iter().map(|picture| picture.id).collect();
    if ids.is_empty() || seen_by(actor).is_none() {
        return Ok(ids.into_iter().collect());
    }
    let mut seen = reader.pictures_added_by(&actor.id(), &ids).await?;
    for picture in pictures {
        if !seen.contains(&picture.id) && is_public(press, picture).await? {
            seen.insert(picture.id);
        }
    }
    let left: Vec<PictureId> = ids.into_iter().filter(|id| !seen.contains(id)).collect();
    for (picture, story) in reader.shown_in(&left).await? {
        if !seen.contains(&picture) && (reads(reader, actor, story).await? || stands_in_public(reader, picture, story).await?) {
            seen.insert(picture);
        }
    }
    Ok(seen)
}

async fn is_public(press: &PressStore, picture: &Picture) -> Result<bool> {
    for rendition in &picture.renditions {
        if press.has_shown(&rendition.file).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn reads(reader: &mut Reader, actor: &Actor, story: StoryId) -> Result<bool> {
    match there(reader, actor, Action::ReadStories, story).await {
        Ok(_) => Ok(true),
        Err(DeskError::Missing(_) | DeskError::NotPermitted { .. }) => Ok(false),
        Err(other) => Err(other),
    }
}

/// Of a picture of which we hold the words alone, the press log knows no file.
async fn stands_in_public(reader: &mut Reader, picture: PictureId, story: StoryId) -> Result<bool> {
    let Some(public) = reader.story(story).await?.filter(|story| story.state == State::Published).and_then(|story| story.published_revision) else {
        return Ok(false);
    };
    Ok(reader.revision(story, public).await?.is_some_and(|revision| revision.content.pictures().any(|id| id == picture)))
}

fn check(picture: &Picture) -> Result<()> {
    limits::line("alt", &picture.alt, WORDS)?;
    limits::line("caption", &picture.caption, WORDS)?;
    limits::line("credit", &picture.credit, WORDS)?;
    if picture.focus.x > 1000 || picture.focus.y > 1000 {
        return Err(DeskError::invalid("focus", "the point is given in thousandths, from 0 to 1000"));
    }
    Ok(())
}
