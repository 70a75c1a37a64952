//! The stories of a batch: which of their publications are to be pressed, and of which revision each was.

use crate::error::PressError;
use crate::lists::Parents;
use crate::story::{self, Before};
use newsroom::picture::Picture;
use newsroom::story::{Revision, Story};
use newsroom::{PictureId, StoryId, Timestamp};
use pressed::PressLog;
use pressed::key::RecordKey;
use pressed::log::Stored;
use pressed::record::Record;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use store::{Change, PressItem, Reader, Store, StoreError};

/// What was told of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Its text of then counts from an instant on.
    Published(Timestamp),
    /// What stands around its text, as of an instant.
    Around(Timestamp),
    Withdrawn,
}

impl Told {
    pub fn of(change: &Change, since: Option<Timestamp>) -> Option<(StoryId, Told)> {
        match (change, since) {
            (Change::Story(id), Some(since)) => Some((*id, Told::Published(since))),
            (Change::Story(id), None) => Some((*id, Told::Withdrawn)),
            (Change::Around(id), Some(since)) => Some((*id, Told::Around(since))),
            _ => None,
        }
    }
}

/// Everything of the batch's stories, read in a few statements.
pub struct Stories {
    stories: HashMap<StoryId, Story>,
    newest: HashMap<StoryId, Revision>,
    pictures: BTreeMap<PictureId, Picture>,
    /// `None` where the record is damaged: what is pressed next mends it.
    before: HashMap<StoryId, Option<Arc<Stored>>>,
}

impl Stories {
    pub async fn read(store: &Store, reader: &mut Reader, ids: &[StoryId]) -> Result<Stories, PressError> {
        if ids.is_empty() {
            return Ok(Stories { stories: HashMap::new(), newest: HashMap::new(), pictures: BTreeMap::new(), before: HashMap::new() });
        }
        match Stories::together(store, reader, ids).await {
            Err(PressError::Store(StoreError::Damaged { .. })) if ids.len() > 1 => {}
            read => return read,
        }
        // One damaged row must not keep everything else from readers.
        let mut sound = Stories { stories: HashMap::new(), newest: HashMap::new(), pictures: BTreeMap::new(), before: HashMap::new() };
        for id in ids {
            match Stories::together(store, reader, &[*id]).await {
                Ok(one) => sound.take_in(one),
                Err(PressError::Store(StoreError::Damaged { what, why })) => {
                    tracing::error!(story = id.0, "left out of the press log: {what} is damaged: {why}");
                }
                Err(other) => return Err(other),
            }
        }
        Ok(sound)
    }

    async fn together(store: &Store, reader: &mut Reader, ids: &[StoryId]) -> Result<Stories, PressError> {
        let stories = reader.stories_by_id(ids).await?.into_iter().map(|s| (s.id, s)).collect();
        let newest: HashMap<StoryId, Revision> = reader.newest_revisions(ids).await?.into_iter().map(|r| (r.story, r)).collect();
        let shown: Vec<PictureId> = newest.values().flat_map(|r| r.content.pictures()).collect();
        let pictures = read_pictures(&shown, reader).await?;
        Ok(Stories { stories, newest, pictures, before: before(store, ids).await? })
    }

    fn take_in(&mut self, other: Stories) {
        self.stories.extend(other.stories);
        self.newest.extend(other.newest);
        self.pictures.extend(other.pictures);
        self.before.extend(other.before);
    }

    /// What goes into the log for one story. `told` are its changes, in their order.
    pub async fn items(&self, id: StoryId, told: &[Told], parents: &mut Parents, reader: &mut Reader) -> Result<Vec<PressItem>, PressError> {
        let (Some(story), Some(newest)) = (self.stories.get(&id), self.newest.get(&id)) else { return Ok(vec![]) };
        let stored = self.before.get(&id).and_then(Option::as_ref);
        let old = stored.and_then(|s| if let Record::Story(story) = &s.record { Some(&**story) } else { None });
        let before = Before { story: old, there: self.before.contains_key(&id) };
        let Some(public) = story.published_revision else {
            return Ok(story::forget(story, newest, &before, parents, reader).await?.into_iter().collect());
        };
        let withdrawn = told.iter().rposition(|told| *told == Told::Withdrawn);
        let mut items = vec![];
        // As readers have it before the next of its changes.
        let mut stands = old.filter(|_| withdrawn.is_none()).cloned();
        if withdrawn.is_some() {
            // It was taken from readers and published anew: what they saw before must not come back with it.
            items.extend(story::forget(story, newest, &before, parents, reader).await?);
        }
        for what in &told[withdrawn.map_or(0, |i| i + 1)..] {
            let (Told::Published(since) | Told::Around(since)) = *what else { continue };
            let current = story.last_published.is_none_or(|last| since >= last);
            let number = if current { public } else { revision_of(story, public, since, reader).await? };
            // What is current stands after all that was there before, wherever the clock has been set meanwhile.
            let stood = stored.filter(|_| current && withdrawn.is_none()).map_or(since, |s| s.since);
            let since = since.max(stood);
            let record = match stands.take().filter(|_| matches!(what, Told::Around(_))) {
                Some(stands) => story::around(story, stands, since),
                None if number == newest.number => story::pressed(story, newest, &self.pictures, since),
                None => {
                    // A newer text was saved since, published or not; readers get the one of then.
                    let Some(revision) = reader.revision(id, number).await? else { continue };
                    let shown: Vec<PictureId> = revision.content.pictures().collect();
                    let pictures = read_pictures(&shown, reader).await?;
                    story::pressed(story, &revision, &pictures, since)
                }
            };
            stands = Some(record.clone());
            items.push(story::put(record, since, &before, parents, reader).await?);
        }
        Ok(items)
    }
}

/// What the log holds of stories before this run.
async fn before(store: &Store, ids: &[StoryId]) -> Result<HashMap<StoryId, Option<Arc<Stored>>>, PressError> {
    let id_of = |stored: &Stored| match &stored.record {
        Record::Story(story) => Some(story.id),
        Record::Withdrawn(withdrawn) => Some(withdrawn.id),
        _ => None,
    };
    if let Ok(stored) = store.press().stories(ids, None).await {
        return Ok(stored.into_iter().filter_map(|s| Some((id_of(&s)?, Some(s)))).collect());
    }
    let mut before = HashMap::new();
    for id in ids {
        match store.press().standing(&RecordKey::Story(*id)).await {
            Ok(None) => {}
            Ok(stored) => drop(before.insert(*id, stored)),
            Err(StoreError::Damaged { what, why }) => {
                tracing::error!(story = id.0, "pressed anew, because in the press log {what} is damaged: {why}");
                before.insert(*id, None);
            }
            Err(other) => return Err(other.into()),
        }
    }
    Ok(before)
}

/// The revision that went out at an instant: the newest saved by then. The desk saves an archived text with the instant it counts from.
async fn revision_of(story: &Story, public: i64, at: Timestamp, reader: &mut Reader) -> Result<i64, StoreError> {
    if public == 1 {
        return Ok(1);
    }
    let saved = reader.revisions(story.id).await?;
    let by_then = saved.iter().filter(|(number, saved, _)| *number <= public && *saved <= at).map(|(number, ..)| *number).max();
    Ok(by_then.unwrap_or(public))
}

async fn read_pictures(ids: &[PictureId], reader: &mut Reader) -> Result<BTreeMap<PictureId, Picture>, StoreError> {
    let found = if ids.is_empty() { vec![] } else { reader.pictures(ids).await? };
    Ok(found.into_iter().map(|p| (p.value.id, p.value)).collect())
}
