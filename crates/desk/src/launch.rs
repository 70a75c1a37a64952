//! Launch: the draft of a front becomes what readers see, and every change of what they see is kept, so that it can be rolled back.

use crate::act::act;
use crate::actor::Actor;
use crate::curate::{Hand, permit_curating};
use crate::desk::{Desk, Done};
use crate::draft::{Drafted, known, lay, note, seen_draft};
use crate::error::{DeskError, Result};
use crate::layout;
use newsroom::act::Deed;
use newsroom::difference;
use newsroom::draft::{Draft, Launch};
use newsroom::edition::EditionCode;
use newsroom::layout::Layout;
use serde_json::json;
use std::collections::BTreeSet;
use store::{Change, Tx, Versioned};

/// How much of the history is shown at once.
const HISTORY: u32 = 100;

impl Desk {
    /// Brings the draft before readers, in one transaction: front, topics in focus and breaking line.
    pub async fn launch(&self, actor: &Actor, edition: EditionCode, seen: i64) -> Result<Done<Launch>> {
        permit_curating(actor, &edition)?;
        let (hand, files) = (self.hand(actor), self.store.blobs().clone());
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let stands = seen_draft(tx, &edition, seen).await?;
                    let changes = stands.value.changes().len();
                    let Drafted { draft, live, mended, .. } = stands.value.clone();
                    if changes == 0 {
                        return Err(DeskError::NothingToLaunch { edition });
                    }
                    draft.check().map_err(|why| DeskError::Refused { place: "containers".to_owned(), why: why.into() })?;
                    layout::whole(&draft, &edition, &hand.actor, &files, tx).await?;
                    let mut noted = vec![];
                    let (front, before) = (draft.front(edition.clone()), live.front(edition.clone()));
                    if front != before {
                        let version = tx.front(&edition).await?.map(|f| f.version);
                        tx.put_front(&front, version).await?;
                    }
                    if front != before || !mended.is_empty() {
                        noted.push((Change::Front(edition.clone()), None));
                    }
                    if draft.topics != live.topics {
                        let version = tx.focus(&edition).await?.map(|f| f.version);
                        tx.put_focus(&edition, &draft.topics, version).await?;
                        noted.push((Change::Focus(edition.clone()), None));
                    }
                    lay(tx, &edition, stands, hand.clone(), None).await?;
                    let launch = note_launch(tx, &edition, draft, changes, &hand).await?;
                    let detail = json!({ "launch": launch.number, "changes": launch.changes });
                    tx.note_act(&act(&hand.actor, hand.at, Deed::Launch, format!("front/{edition}"), detail)).await?;
                    Ok(Done { change: tx.note_changes(&noted).await?, value: launch })
                })
            })
            .await
    }

    /// What was brought before readers, the newest first: the last, or those before one.
    pub async fn launches(&self, actor: &Actor, edition: &EditionCode, before: Option<i64>) -> Result<Vec<Launch>> {
        permit_curating(actor, edition)?;
        let mut reader = self.store.read().await?;
        known(&mut reader, edition).await?;
        Ok(reader.launches(edition, before, HISTORY).await?)
    }

    /// Makes an earlier launch the draft, also where it names what is gone since. Readers see it once it is launched again, and that names what is in the way.
    pub async fn roll_back(&self, actor: &Actor, edition: EditionCode, number: i64, seen: i64) -> Result<i64> {
        permit_curating(actor, &edition)?;
        let hand = self.hand(actor);
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let launch = tx.launch(&edition, number).await?.ok_or_else(|| DeskError::Missing(format!("launch {number} of the front `{edition}`")))?;
                    let mut stands = seen_draft(tx, &edition, seen).await?;
                    stands.value.draft = launch.layout;
                    let version = lay(tx, &edition, stands, hand.clone(), Some(launch.at)).await?;
                    note(tx, &hand, &edition, json!({ "version": version, "rolled_back_to": number })).await?;
                    Ok(version)
                })
            })
            .await
    }
}

/// Notes what readers got, and lets a draft in the making follow.
pub(crate) async fn brought(tx: &mut Tx, edition: &EditionCode, before: &Layout, after: Layout, hand: Hand) -> Result<()> {
    let changes = difference::changes(before, &after, &BTreeSet::new()).len();
    if changes > 0 {
        follow(tx, edition, before, &after, &hand).await?;
        note_launch(tx, edition, after, changes, &hand).await?;
    }
    Ok(())
}

async fn note_launch(tx: &mut Tx, edition: &EditionCode, layout: Layout, changes: usize, hand: &Hand) -> Result<Launch> {
    let last = tx.launches(edition, None, 1).await?.pop();
    let launch = Launch {
        number: last.map_or(0, |l| l.number) + 1,
        at: hand.at,
        by: hand.actor.name.clone(),
        changes: u32::try_from(changes).unwrap_or(u32::MAX),
        layout,
    };
    tx.insert_launch(edition, &launch).await?;
    Ok(launch)
}

/// Lets a draft take over what went straight to readers. One that nobody has touched begins with it, so that whoever saw it as it was is told.
async fn follow(tx: &mut Tx, edition: &EditionCode, before: &Layout, after: &Layout, hand: &Hand) -> Result<()> {
    let (layout, seen) = match tx.draft(edition).await? {
        Some(Versioned { version, value: Draft { mut layout, .. } }) => {
            layout.follow(before, after);
            (layout, Some(version))
        }
        None => (after.clone(), None),
    };
    let draft = Draft { layout, by: hand.actor.name.clone(), at: hand.at, rolled_back_to: None };
    tx.put_draft(edition, &draft, seen).await?;
    Ok(())
}
