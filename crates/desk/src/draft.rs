//! The draft of a front: edited in small steps that join, or laid anew as a whole.

use crate::act::act;
use crate::actor::Actor;
use crate::curate::{Hand, permit_curating};
use crate::desk::Desk;
use crate::error::{DeskError, Result};
use crate::{layout, picture};
use newsroom::act::Deed;
use newsroom::difference::{self, Difference};
use newsroom::draft::{Draft, Launch};
use newsroom::edition::EditionCode;
use newsroom::front::Front;
use newsroom::layout::Layout;
use newsroom::operation::Operation;
use newsroom::{PictureId, Timestamp};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use store::{Reader, Tx, Versioned};

/// The most steps that are taken at once.
const STEPS: usize = 200;

/// An edition's draft beside what readers have.
#[derive(Debug, Clone, PartialEq)]
pub struct Drafted {
    pub draft: Layout,
    pub live: Layout,
    /// Who touched the draft last; nobody while it has never been one.
    pub edited: Option<Draft>,
    /// What was last brought before readers.
    pub launched: Option<Launch>,
    /// Pictures of cards that somebody has changed since: readers have them as they were.
    pub mended: BTreeSet<PictureId>,
}

impl Drafted {
    pub fn changes(&self) -> Vec<Difference> {
        difference::changes(&self.live, &self.draft, &self.mended)
    }
}

impl Desk {
    /// The draft; while nobody has touched it, it is what readers have, at version 0.
    pub async fn draft(&self, actor: &Actor, edition: &EditionCode) -> Result<Versioned<Drafted>> {
        permit_curating(actor, edition)?;
        drafted(&mut self.store.read().await?, edition).await
    }

    /// Takes steps, all or none. Gives the new version, and the steps that undo these, in the order in which to take them.
    pub async fn edit_draft(&self, actor: &Actor, edition: EditionCode, steps: Vec<Operation>) -> Result<Versioned<Vec<Operation>>> {
        permit_curating(actor, &edition)?;
        if steps.len() > STEPS {
            return Err(DeskError::invalid("operations", format!("{} are too many at once; {STEPS} are the most", steps.len())));
        }
        let (hand, store) = (self.hand(actor), self.store.clone());
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let mut stands = drafted(tx, &edition).await?;
                    let before = stands.value.draft.clone();
                    let mut undo = vec![];
                    for (i, step) in steps.into_iter().enumerate() {
                        let back = stands.value.draft.apply(step);
                        undo.push(back.map_err(|refused| DeskError::Refused { place: format!("operations/{i}"), why: refused })?);
                    }
                    undo.reverse();
                    let Drafted { draft, live, .. } = &stands.value;
                    layout::brings_in(draft, &[&before, live], &edition, &hand.actor, &store, tx).await?;
                    let version = lay(tx, &edition, stands, hand.clone(), None).await?;
                    note(tx, &hand, &edition, json!({ "version": version, "steps": undo.len() })).await?;
                    Ok(Versioned { version, value: undo })
                })
            })
            .await
    }

    /// Lays the whole draft anew over the version seen.
    pub async fn lay_draft(&self, actor: &Actor, edition: EditionCode, laid: Layout, seen: i64) -> Result<i64> {
        permit_curating(actor, &edition)?;
        laid.check().map_err(|e| DeskError::invalid("containers", e.to_string()))?;
        let (hand, store) = (self.hand(actor), self.store.clone());
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let mut stands = seen_draft(tx, &edition, seen).await?;
                    let Drafted { draft, live, .. } = &stands.value;
                    layout::brings_in(&laid, &[draft, live], &edition, &hand.actor, &store, tx).await?;
                    stands.value.draft = laid;
                    let version = lay(tx, &edition, stands, hand.clone(), None).await?;
                    note(tx, &hand, &edition, json!({ "version": version })).await?;
                    Ok(version)
                })
            })
            .await
    }
}

/// The front readers have: as it was arranged, or the standard one, which has version 0.
pub(crate) async fn front(reader: &mut Reader, edition: &EditionCode) -> Result<Versioned<Front>> {
    match reader.front(edition).await? {
        Some(front) => Ok(front),
        None => Ok(Versioned { version: 0, value: Front::standard(&known(reader, edition).await?) }),
    }
}

/// What readers have of all that is laid out.
pub(crate) async fn live(reader: &mut Reader, edition: &EditionCode) -> Result<Layout> {
    let front = front(reader, edition).await?.value;
    let topics = reader.focus(edition).await?.map(|f| f.value).unwrap_or_default();
    Ok(Layout::of(front, topics))
}

pub(crate) async fn known(reader: &mut Reader, edition: &EditionCode) -> Result<newsroom::edition::Edition> {
    let found = reader.edition(edition).await?.map(|e| e.value);
    found.ok_or_else(|| DeskError::Missing(format!("edition `{edition}`; make it first")))
}

async fn drafted(reader: &mut Reader, edition: &EditionCode) -> Result<Versioned<Drafted>> {
    known(reader, edition).await?;
    let live = live(reader, edition).await?;
    let launched = reader.launches(edition, None, 1).await?.pop();
    let shown = layout::overrides(&live).map(|(.., id)| id).collect();
    let mended = picture::edited_since(reader, shown, launched.as_ref().map(|launch| launch.at)).await?;
    Ok(match reader.draft(edition).await? {
        Some(Versioned { version, value }) => {
            Versioned { version, value: Drafted { draft: value.layout.clone(), live, edited: Some(value), launched, mended } }
        }
        None => Versioned { version: 0, value: Drafted { draft: live.clone(), live, edited: None, launched, mended } },
    })
}

/// The draft if it is at the version seen; else who was faster.
pub(crate) async fn seen_draft(tx: &mut Tx, edition: &EditionCode, seen: i64) -> Result<Versioned<Drafted>> {
    let stands = drafted(tx, edition).await?;
    if stands.version == seen {
        return Ok(stands);
    }
    let launch = stands.value.launched;
    match stands.value.edited {
        // A launch touches the draft, too, so that the next one who saw the draft as it was before is told.
        Some(Draft { by, at, .. }) => {
            let launched = launch.is_some_and(|launch| launch.at == at && launch.by == by);
            Err(DeskError::Overtaken { current: stands.version, by, at, launched })
        }
        None => Err(DeskError::Stale { current: stands.version }),
    }
}

pub(crate) async fn lay(tx: &mut Tx, edition: &EditionCode, stands: Versioned<Drafted>, hand: Hand, rolled_back_to: Option<Timestamp>) -> Result<i64> {
    let draft = Draft { layout: stands.value.draft, by: hand.actor.name, at: hand.at, rolled_back_to };
    let seen = Some(stands.version).filter(|version| *version > 0);
    // Both were read in this transaction, so nobody can have been faster.
    tx.put_draft(edition, &draft, seen).await?.ok_or(DeskError::Stale { current: stands.version })
}

pub(crate) async fn note(tx: &mut Tx, hand: &Hand, edition: &EditionCode, detail: Value) -> Result<()> {
    Ok(tx.note_act(&act(&hand.actor, hand.at, Deed::EditDraft, format!("front/{edition}"), detail)).await?)
}
