//! A batch: the changes that wait, folded into the items of one run.

use crate::error::PressError;
use crate::lists::Parents;
use crate::setting;
use crate::stories::{Stories, Told};
use newsroom::{StoryId, Timestamp};
use pressed::record::Record;
use std::collections::HashMap;
use store::{Change, PressItem, Pressing, Store, StoreError};

/// So many changes go into one run at most: it bounds the work and the memory of a storm.
pub const MOST: u32 = 512;

/// Gathers what changed after a number; `None` when nothing waits.
pub async fn gather(store: &Store, after: i64, parents: &mut Parents, now: Timestamp) -> Result<Option<Pressing>, PressError> {
    let mut reader = store.read().await?;
    let changes = reader.changes_after(after, MOST).await?;
    let Some(upto) = changes.last().map(|(number, ..)| *number) else { return Ok(None) };
    // What changed twice is pressed once, as it is now, in the place of its last change. Of a story every publication counts.
    let mut last: HashMap<Change, usize> = HashMap::new();
    let mut told: HashMap<StoryId, Vec<Told>> = HashMap::new();
    for (i, (_, change, since)) in changes.iter().enumerate() {
        last.insert(of(change), i);
        if let Some((id, what)) = Told::of(change, *since) {
            told.entry(id).or_default().push(what);
        }
    }
    let ids: Vec<StoryId> = told.keys().copied().collect();
    let stories = Stories::read(store, &mut reader, &ids).await?;
    let mut items: Vec<PressItem> = Vec::with_capacity(last.len());
    for (number, change, since) in changes.iter().enumerate().filter(|(i, (_, change, _))| last.get(&of(change)) == Some(i)).map(|(_, change)| change) {
        let made = match change {
            Change::Story(id) | Change::Around(id) => stories.items(*id, told.get(id).map_or(&[], Vec::as_slice), parents, &mut reader).await,
            other => setting::put(other, *since, now, store, &mut reader).await,
        };
        match made {
            Ok(made) => items.extend(made),
            // One damaged row must not keep everything else from readers.
            Err(PressError::Store(StoreError::Damaged { what, why })) => {
                tracing::error!(change = number, "left out of the press log: {what} is damaged: {why}");
            }
            Err(other) => return Err(other),
        }
    }
    for item in &items {
        if let PressItem::Put { record: Record::Concept(concept), .. } = item {
            parents.learn(concept);
        }
    }
    Ok(Some(Pressing { after_change: after, upto_change: upto, at: now, items }))
}

/// What is pressed by a change: of a story there is one record, whatever was told of it.
fn of(change: &Change) -> Change {
    match change {
        Change::Around(id) => Change::Story(*id),
        other => other.clone(),
    }
}
