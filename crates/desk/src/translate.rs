//! Link translations: stories that say the same in several editions are one family.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::permit::permit_somewhere;
use crate::steps::{pick_up, put_back, there};
use newsroom::act::Deed;
use newsroom::permission::Action;
use newsroom::story::Story;
use newsroom::workflow::{State, Verb};
use newsroom::{FamilyId, StoryId};
use store::{Change, Tx};

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
                if family == story.family {
                    return Ok(Done { value: story, change: 0 });
                }
                story.family = family;
                put_back(tx, &mut story).await?;
                // It counts from the last publication, not from now: of an archived page readers see the translations too.
                let public = story.last_published.filter(|_| story.state == State::Published);
                let change = if public.is_some() { tx.note_change(Change::Story(id), public).await? } else { 0 };
                Ok(Done { value: story, change })
            })
        })
        .await
    }
}

/// The family of another story, if this one may join it.
pub(crate) async fn family(story: &Story, of: StoryId, tx: &mut Tx) -> Result<FamilyId> {
    let other = tx.story(of).await?.ok_or_else(|| DeskError::Missing(format!("story {of}")))?;
    let members = tx.family(other.family).await?;
    match members.iter().find(|m| m.id != story.id && m.edition == story.edition && m.state != State::TakenDown) {
        Some(there) => {
            let message = format!("story {} is its translation in edition `{}` already; a family has one story an edition", there.id, there.edition);
            Err(DeskError::invalid("of", message))
        }
        None => Ok(other.family),
    }
}
