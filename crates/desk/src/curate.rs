//! Curate: which stories stand on an edition's front, in which containers, in which order.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::permit::permit_at;
use crate::{limits, references};
use newsroom::act::Deed;
use newsroom::edition::EditionCode;
use newsroom::front::{Front, Pick};
use newsroom::permission::{Action, Place};
use newsroom::{StoryId, Timestamp};
use std::collections::BTreeSet;
use store::{Change, Tx, Versioned};

/// What may be picked from one story, at most, in words.
const HEADLINE: usize = 500;

impl Desk {
    /// Arranges a whole front. `since` enters it into the archive.
    pub async fn curate(&self, actor: &Actor, front: Front, seen: Option<i64>, since: Option<Timestamp>) -> Result<Done<Versioned<Front>>> {
        permit_at(actor, Action::Curate, &Place::edition(&front.edition))?;
        let since = self.in_the_past(actor, &front.edition, since)?;
        front.check().map_err(|e| DeskError::invalid("containers", e.to_string()))?;
        self.act(actor, Deed::Curate, move |tx, _| Box::pin(async move { arrange(tx, front, seen, since).await })).await
    }

    /// Chooses the picks of one container and leaves the rest of the front as it is.
    pub async fn pick(
        &self,
        actor: &Actor,
        edition: EditionCode,
        key: &str,
        picks: Vec<Pick>,
        seen: i64,
        since: Option<Timestamp>,
    ) -> Result<Done<Versioned<Front>>> {
        permit_at(actor, Action::Curate, &Place::edition(&edition))?;
        let since = self.in_the_past(actor, &edition, since)?;
        let key = key.to_owned();
        self.act(actor, Deed::Curate, move |tx, _| {
            Box::pin(async move {
                let mut front = tx.front(&edition).await?.ok_or_else(|| DeskError::Missing(format!("front `{edition}`; arrange it first")))?.value;
                let container = front.containers.iter_mut().find(|c| c.key == key);
                container.ok_or_else(|| DeskError::Missing(format!("container `{key}` on the front `{edition}`")))?.picks = picks;
                arrange(tx, front, Some(seen), since).await
            })
        })
        .await
    }

    /// To say that something was public at an earlier instant changes what readers are told of the past.
    pub(crate) fn in_the_past(&self, actor: &Actor, edition: &EditionCode, since: Option<Timestamp>) -> Result<Option<Timestamp>> {
        let Some(since) = since else { return Ok(None) };
        permit_at(actor, Action::Backdate, &Place::edition(edition))?;
        limits::past("since", since, self.now()).map(Some)
    }
}

async fn arrange(tx: &mut Tx, front: Front, seen: Option<i64>, since: Option<Timestamp>) -> Result<Done<Versioned<Front>>> {
    let edition = front.edition.clone();
    if tx.edition(&edition).await?.is_none() {
        return Err(DeskError::Missing(format!("edition `{edition}`; make it first")));
    }
    let mut picked: BTreeSet<StoryId> = BTreeSet::new();
    for (i, container) in front.containers.iter().enumerate() {
        let place = format!("containers/{i}");
        if let Some(title) = &container.title {
            limits::line(&place, title, HEADLINE)?;
        }
        if let Some(id) = container.concept() {
            references::concept(&place, id, None, tx).await?;
        }
        for pick in &container.picks {
            if !picked.insert(pick.story) {
                return Err(DeskError::invalid(place, format!("story {} is picked twice; no story stands twice on a front", pick.story)));
            }
            if let Some(headline) = &pick.headline {
                limits::line(&place, headline, HEADLINE)?;
            }
        }
    }
    let ids: Vec<StoryId> = picked.into_iter().collect();
    let found = if ids.is_empty() { vec![] } else { tx.stories_by_id(&ids).await? };
    for id in ids {
        match found.iter().find(|s| s.id == id) {
            None => return Err(DeskError::invalid("containers", format!("there is no story {id} to pick"))),
            Some(story) if story.edition != edition => {
                return Err(DeskError::invalid(
                    "containers",
                    format!("story {id} is of edition `{}`; a front shows stories of its own edition", story.edition),
                ));
            }
            Some(_) => {}
        }
    }
    match tx.put_front(&front, seen).await? {
        Some(version) => Ok(Done { change: tx.note_change(Change::Front(edition), since).await?, value: Versioned { version, value: front } }),
        None => Err(DeskError::Stale { current: tx.front(&edition).await?.map_or(0, |f| f.version) }),
    }
}
