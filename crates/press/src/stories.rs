//! The stories of a batch: which of their publications are to be pressed, and of which revision each was.

use crate::error::PressError;
use crate::lists::Parents;
use crate::story::{self, Before, pictures_of};
use newsroom::picture::Picture;
use newsroom::story::{Revision, Story};
use newsroom::{PictureId, StoryId, Timestamp};
use pressed::PressLog;
use pressed::log::Stored;
use pressed::record::Record;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use store::{PressItem, Reader, Store, StoreError};

/// Everything of the batch's stories, read in a few statements.
pub struct Stories {
    stories: HashMap<StoryId, Story>,
    newest: HashMap<StoryId, Revision>,
    pictures: BTreeMap<PictureId, Picture>,
    before: HashMap<StoryId, Arc<Stored>>,
}

impl Stories {
    pub async fn read(store: &Store, reader: &mut Reader, ids: &[StoryId]) -> Result<Stories, PressError> {
        if ids.is_empty() {
            return Ok(Stories { stories: HashMap::new(), newest: HashMap::new(), pictures: BTreeMap::new(), before: HashMap::new() });
        }
        let stories = reader.stories_by_id(ids).await?.into_iter().map(|s| (s.id, s)).collect();
        let newest: HashMap<StoryId, Revision> = reader.newest_revisions(ids).await?.into_iter().map(|r| (r.story, r)).collect();
        let shown: Vec<PictureId> = newest.values().flat_map(|r| pictures_of(&r.content)).collect();
        let pictures = read_pictures(&shown, reader).await?;
        let before = store.press().stories(ids, None).await?;
        let id_of = |stored: &Stored| match &stored.record {
            Record::Story(story) => Some(story.id),
            Record::Withdrawn(withdrawn) => Some(withdrawn.id),
            _ => None,
        };
        Ok(Stories { stories, newest, pictures, before: before.into_iter().filter_map(|s| Some((id_of(&s)?, s))).collect() })
    }

    /// What goes into the log for one story. `told` are its changes: a publication tells from when it counts, a withdrawal tells nothing.
    pub async fn items(&self, id: StoryId, told: &[Option<Timestamp>], parents: &mut Parents, reader: &mut Reader) -> Result<Vec<PressItem>, PressError> {
        let (Some(story), Some(newest)) = (self.stories.get(&id), self.newest.get(&id)) else { return Ok(vec![]) };
        let stored = self.before.get(&id);
        let old = stored.and_then(|s| if let Record::Story(story) = &s.record { Some(&**story) } else { None });
        let before = Before { story: old, there: stored.is_some() };
        let Some(public) = story.published_revision else {
            return Ok(story::forget(story, newest, &before, parents, reader).await?.into_iter().collect());
        };
        let withdrawn = told.iter().rposition(Option::is_none);
        let mut items = vec![];
        if withdrawn.is_some() {
            // It was taken from readers and published anew: what they saw before must not come back with it.
            items.extend(story::forget(story, newest, &before, parents, reader).await?);
        }
        for since in told[withdrawn.map_or(0, |i| i + 1)..].iter().flatten() {
            let current = story.last_published.is_none_or(|last| *since >= last);
            let number = if current { public } else { revision_of(story, public, *since, reader).await? };
            // What is current stands after all that was there before, wherever the clock has been set meanwhile.
            let stood = stored.filter(|_| current && withdrawn.is_none()).map_or(*since, |s| s.since);
            let since = (*since).max(stood);
            let item = if number == newest.number {
                story::put(story, newest, since, &self.pictures, &before, parents, reader).await?
            } else {
                // A newer text was saved since, published or not; readers get the one of then.
                let Some(revision) = reader.revision(id, number).await? else { continue };
                let shown: Vec<PictureId> = pictures_of(&revision.content).collect();
                let pictures = read_pictures(&shown, reader).await?;
                story::put(story, &revision, since, &pictures, &before, parents, reader).await?
            };
            items.push(item);
        }
        Ok(items)
    }
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
