//! Share a preview: a link shows one story, published or not, to somebody without an account. It ends by itself within three days, and at once
//! when it is revoked or the story is taken down; while that is on the spike it shows nothing.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::look::StoryInFull;
use crate::permit::permit_somewhere;
use crate::secret::{hash, random};
use crate::steps::there;
use jiff::SignedDuration;
use newsroom::act::Deed;
use newsroom::permission::Action;
use newsroom::workflow::Verb;
use newsroom::{StoryId, Timestamp};
use store::{Reader, SharedPreview};

/// Longer nobody should have to read a draft.
const LONGEST_HOURS: i64 = 72;
const USUAL_HOURS: i64 = 24;

/// What a link is to show.
#[derive(Debug, Clone, Default)]
pub struct NewPreview {
    /// One saved text; the newest at any time if none is named.
    pub revision: Option<i64>,
    /// The instant at which the page is shown, if not when it is asked for.
    pub at: Option<Timestamp>,
    /// After how many hours the link ends.
    pub hours: Option<i64>,
}

/// A link just made.
pub struct NewLink {
    pub preview: SharedPreview,
    /// To be shown once and written down nowhere.
    pub secret: String,
}

impl Desk {
    pub async fn share_preview(&self, actor: &Actor, story: StoryId, wish: NewPreview) -> Result<Done<NewLink>> {
        permit_somewhere(actor, Action::SharePreviews)?;
        let hours = wish.hours.unwrap_or(USUAL_HOURS);
        if !(1..=LONGEST_HOURS).contains(&hours) {
            return Err(DeskError::invalid("expires", format!("a link holds for 1 to {LONGEST_HOURS} hours")));
        }
        let (now, secret) = (self.now(), random::<32>()?);
        let preview = SharedPreview {
            id: random::<6>()?,
            story,
            revision: wish.revision,
            at: wish.at,
            hash: hash(&secret),
            by: actor.name.clone(),
            maker: actor.id(),
            created: now,
            expires: now + SignedDuration::from_hours(hours),
            revoked: None,
        };
        let made = self.act(actor, Deed::SharePreview, move |tx, actor| {
            Box::pin(async move {
                there(tx, actor, Action::SharePreviews, story).await?.after(Verb::SharePreview)?;
                if let Some(number) = preview.revision {
                    tx.revision(story, number).await?.ok_or_else(|| DeskError::Missing(format!("revision {number} of story {story}")))?;
                }
                tx.insert_preview(&preview).await?;
                Ok(Done { value: preview, change: 0 })
            })
        });
        Ok(made.await?.map(|preview| NewLink { preview, secret }))
    }

    /// All links to previews of a story, newest first, but for those that ended with the rights of whoever shared them.
    pub async fn shared_previews(&self, actor: &Actor, story: StoryId) -> Result<Vec<SharedPreview>> {
        let mut reader = self.store.read().await?;
        there(&mut reader, actor, Action::ReadStories, story).await?;
        let mut links = vec![];
        for link in reader.previews(story).await? {
            if is_backed(&mut reader, &link).await? {
                links.push(link);
            }
        }
        Ok(links)
    }

    pub async fn revoke_preview(&self, actor: &Actor, story: StoryId, id: &str) -> Result<Done<()>> {
        permit_somewhere(actor, Action::SharePreviews)?;
        let (id, now) = (id.to_owned(), self.now());
        let revoked = self.act(actor, Deed::RevokePreview, move |tx, actor| {
            Box::pin(async move {
                there(tx, actor, Action::SharePreviews, story).await?;
                let missing = || DeskError::Missing("such link, or it is revoked already".to_owned());
                let link = tx.previews(story).await?.into_iter().find(|link| link.id == id).ok_or_else(missing)?;
                if tx.revoke_preview(story, &id, now).await? { Ok(Done { value: link, change: 0 }) } else { Err(missing()) }
            })
        });
        Ok(revoked.await?.map(drop))
    }

    /// What a link shows, and at which instant. Nothing if its secret is unknown, it has ended, was revoked, or the story was taken down or is on the spike;
    /// or if whoever shared it could not share it any more.
    pub async fn preview_of(&self, secret: &str) -> Result<Option<(StoryInFull, Option<Timestamp>)>> {
        let mut reader = self.store.read().await?;
        let found = reader.preview_by_hash(&hash(secret)).await?;
        let Some(link) = found.filter(|link| link.revoked.is_none() && self.now() < link.expires) else { return Ok(None) };
        if !is_backed(&mut reader, &link).await? {
            return Ok(None);
        }
        drop(reader);
        let shown = self.story_with(&Actor::house(), link.story, link.revision).await?;
        Ok(Some((shown, link.at)).filter(|(shown, _)| shown.story.after(Verb::SharePreview).is_ok()))
    }
}

/// Whether whoever shared a story could share it now.
async fn is_backed(reader: &mut Reader, link: &SharedPreview) -> Result<bool> {
    let maker = Actor::again(reader, &link.maker, &link.by).await?;
    match there(reader, &maker, Action::SharePreviews, link.story).await {
        Ok(_) => Ok(true),
        Err(DeskError::NotPermitted { .. } | DeskError::Missing(_)) => Ok(false),
        Err(other) => Err(other),
    }
}
