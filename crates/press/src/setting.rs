//! Records of everything that is not a story: site, editions, fronts, topics in focus, channels, concepts.

use crate::error::PressError;
use newsroom::Timestamp;
use pressed::key::{RecordKey, Source};
use pressed::record::{PressedFront, Record};
use store::{Change, PressItem, Reader, Store, StoreError};

/// The newest state of what changed, to stand from `since`, or from now. `None` when it is not there, or is a story.
pub async fn put(change: &Change, since: Option<Timestamp>, now: Timestamp, store: &Store, reader: &mut Reader) -> Result<Vec<PressItem>, PressError> {
    let found = match change {
        Change::Site => reader.site().await?.map(|s| (RecordKey::Site, Record::Site(s.value))),
        Change::Edition(code) => reader.edition(code).await?.map(|e| (RecordKey::Edition(code.clone()), Record::Edition(e.value))),
        Change::Front(code) => match reader.front(code).await? {
            Some(front) => {
                let shown = PressedFront::shown(&front.value.containers);
                let pictures = if shown.is_empty() { vec![] } else { reader.pictures(&shown).await? };
                let pictures = pictures.into_iter().map(|p| (p.value.id, p.value)).collect();
                Some((RecordKey::Front(code.clone()), Record::Front(PressedFront::new(front.value, pictures))))
            }
            None => None,
        },
        Change::Focus(code) => reader.focus(code).await?.map(|f| (RecordKey::Focus(code.clone()), Record::Focus(f.value))),
        Change::Channel(code) => reader.channel(code).await?.map(|c| (RecordKey::Channel(code.clone()), Record::Channel(c.value))),
        Change::Concept(id) => reader.concept(*id).await?.map(|c| (RecordKey::Concept(*id), Record::Concept(c.value))),
        Change::Story(_) | Change::Around(_) => None,
    };
    let Some((key, record)) = found else { return Ok(vec![]) };
    let since = match since {
        Some(since) => since,
        // After all that was there before, wherever the clock has been set meanwhile.
        None => match store.press().standing(&key).await {
            Ok(stored) => stored.map_or(now, |stored| stored.since.max(now)),
            Err(StoreError::Damaged { what, why }) => {
                tracing::error!("pressed anew, because in the press log {what} is damaged: {why}");
                now
            }
            Err(other) => return Err(other.into()),
        },
    };
    Ok(vec![PressItem::Put { since, record, lists: vec![], touched: vec![Source::Record(key.clone())], key }])
}
