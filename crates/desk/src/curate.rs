//! Curate: what readers see on an edition's front, set straight away. Editors lay out a draft first and launch it (`draft.rs`); this is how
//! programs and the archive arrange a front. A draft in the making follows.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::draft::{front, live};
use crate::error::{DeskError, Result};
use crate::launch::brought;
use crate::object::AsOf;
use crate::permit::permit_at;
use crate::{layout, limits};
use newsroom::Timestamp;
use newsroom::act::Deed;
use newsroom::edition::EditionCode;
use newsroom::front::{Front, Pick};
use newsroom::layout::Layout;
use newsroom::permission::{Action, Place};
use store::{Change, Store, Tx, Versioned};

/// Who writes, and when.
#[derive(Clone)]
pub(crate) struct Hand {
    pub actor: Actor,
    pub at: Timestamp,
}

impl Desk {
    /// Arranges a whole front. `since` enters it into the archive.
    pub async fn curate(&self, actor: &Actor, front: Front, seen: Option<i64>, since: Option<Timestamp>) -> Result<Done<Versioned<Front>>> {
        permit_curating(actor, &front.edition)?;
        let since = self.in_the_past(actor, &front.edition, since)?;
        let (hand, store) = (self.hand(actor), self.store.clone());
        let done = self.act(actor, Deed::Curate, move |tx, _| Box::pin(async move { arrange(tx, &store, front, seen, since, hand).await }));
        Ok(done.await?.map(|of| of.value))
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
        permit_curating(actor, &edition)?;
        let since = self.in_the_past(actor, &edition, since)?;
        let (key, hand, store) = (key.to_owned(), self.hand(actor), self.store.clone());
        let done = self.act(actor, Deed::Curate, move |tx, _| {
            Box::pin(async move {
                let mut front = front(tx, &edition).await?.value;
                let container = front.containers.iter_mut().find(|c| c.key == key);
                container.ok_or_else(|| DeskError::Missing(format!("container `{key}` on the front `{edition}`")))?.picks = picks;
                arrange(tx, &store, front, Some(seen), since, hand).await
            })
        });
        Ok(done.await?.map(|of| of.value))
    }

    pub(crate) fn hand(&self, actor: &Actor) -> Hand {
        Hand { actor: actor.clone(), at: self.now() }
    }

    /// To say that something was public at an earlier instant changes what readers are told of the past.
    pub(crate) fn in_the_past(&self, actor: &Actor, edition: &EditionCode, since: Option<Timestamp>) -> Result<Option<Timestamp>> {
        let Some(since) = since else { return Ok(None) };
        permit_at(actor, Action::Backdate, &Place::edition(edition))?;
        limits::past("since", since, self.now()).map(Some)
    }
}

pub(crate) fn permit_curating(actor: &Actor, edition: &EditionCode) -> Result<()> {
    permit_at(actor, Action::Curate, &Place::edition(edition))
}

async fn arrange(tx: &mut Tx, store: &Store, front: Front, seen: Option<i64>, since: Option<Timestamp>, hand: Hand) -> Result<Done<AsOf<Versioned<Front>>>> {
    let edition = front.edition.clone();
    let before = live(tx, &edition).await?;
    let after = Layout::of(front.clone(), before.topics.clone());
    front.check().map_err(|e| DeskError::invalid("containers", e.to_string()))?;
    layout::brings_in(&after, &[&before], &edition, &hand.actor, store, tx).await?;
    // The standard front is nowhere kept: who has seen it makes the first.
    match tx.put_front(&front, seen.filter(|seen| *seen > 0)).await? {
        Some(version) => {
            brought(tx, &edition, &before, after, hand).await?;
            let value = AsOf { value: Versioned { version, value: front }, since };
            Ok(Done { change: tx.note_change(Change::Front(edition), since).await?, value })
        }
        None => Err(DeskError::Stale { current: tx.front(&edition).await?.map_or(0, |f| f.version) }),
    }
}
