//! A batch: the changes that wait, folded into the items of one run.

use crate::error::PressError;
use crate::lists::Parents;
use crate::setting;
use crate::story::{self, Before, pictures_of};
use newsroom::picture::Picture;
use newsroom::story::{Revision, Story};
use newsroom::{PictureId, StoryId, Timestamp};
use pressed::PressLog;
use pressed::log::Stored;
use pressed::record::Record;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use store::{Change, PressItem, Pressing, Reader, Store, StoreError};

/// So many changes go into one run at most: it bounds the work and the memory of a storm.
pub const MOST: u32 = 512;

/// Gathers what changed after a number; `None` when nothing waits.
pub async fn gather(store: &Store, after: i64, parents: &mut Parents, now: Timestamp) -> Result<Option<Pressing>, PressError> {
    let mut reader = store.read().await?;
    let changes = reader.changes_after(after, MOST).await?;
    let Some(upto) = changes.last().map(|(number, ..)| *number) else { return Ok(None) };
    // What changed twice is pressed once, as it is now, in the place of its last change.
    let mut last: HashMap<&Change, usize> = HashMap::new();
    for (i, (_, change, _)) in changes.iter().enumerate() {
        last.insert(change, i);
    }
    let ids: Vec<StoryId> = changes.iter().filter_map(|(_, change, _)| if let Change::Story(id) = change { Some(*id) } else { None }).collect();
    let stories = Stories::read(store, &mut reader, &ids).await?;
    let mut items = Vec::with_capacity(last.len());
    for (i, (_, change, since)) in changes.iter().enumerate().filter(|(i, (_, change, _))| last.get(change) == Some(i)) {
        let item = match change {
            Change::Story(id) => stories.item(*id, parents, &mut reader, now).await,
            other => setting::put(other, since.unwrap_or(now), &mut reader).await,
        };
        match item {
            Ok(item) => items.extend(item),
            // One damaged row must not keep everything else from readers.
            Err(StoreError::Damaged { what, why }) => tracing::error!(change = i, "left out of the press log: {what} is damaged: {why}"),
            Err(other) => return Err(other.into()),
        }
    }
    for item in &items {
        if let PressItem::Put { record: Record::Concept(concept), .. } = item {
            parents.learn(concept);
        }
    }
    Ok(Some(Pressing { after_change: after, upto_change: upto, at: now, items }))
}

/// Everything of the batch's stories, read in a few statements.
struct Stories {
    stories: HashMap<StoryId, Story>,
    newest: HashMap<StoryId, Revision>,
    pictures: BTreeMap<PictureId, Picture>,
    before: HashMap<StoryId, Arc<Stored>>,
}

impl Stories {
    async fn read(store: &Store, reader: &mut Reader, ids: &[StoryId]) -> Result<Stories, PressError> {
        if ids.is_empty() {
            return Ok(Stories { stories: HashMap::new(), newest: HashMap::new(), pictures: BTreeMap::new(), before: HashMap::new() });
        }
        let stories = reader.stories_by_id(ids).await?.into_iter().map(|s| (s.id, s)).collect();
        let newest: HashMap<StoryId, Revision> = reader.newest_revisions(ids).await?.into_iter().map(|r| (r.story, r)).collect();
        let shown: Vec<PictureId> = newest.values().flat_map(|r| pictures_of(&r.content)).collect();
        let pictures = if shown.is_empty() { vec![] } else { reader.pictures(&shown).await? };
        let before = store.press().stories(ids, None).await?;
        let id_of = |stored: &Stored| match &stored.record {
            Record::Story(story) => Some(story.id),
            Record::Withdrawn(withdrawn) => Some(withdrawn.id),
            _ => None,
        };
        Ok(Stories {
            stories,
            newest,
            pictures: pictures.into_iter().map(|p| (p.value.id, p.value)).collect(),
            before: before.into_iter().filter_map(|s| Some((id_of(&s)?, s))).collect(),
        })
    }

    async fn item(&self, id: StoryId, parents: &mut Parents, reader: &mut Reader, now: Timestamp) -> Result<Option<PressItem>, StoreError> {
        let (Some(story), Some(newest)) = (self.stories.get(&id), self.newest.get(&id)) else { return Ok(None) };
        let stored = self.before.get(&id);
        let old = stored.and_then(|s| if let Record::Story(story) = &s.record { Some(&**story) } else { None });
        let before = Before { story: old, there: stored.is_some() };
        let Some(public) = story.published_revision else { return story::forget(story, newest, &before, parents, reader).await };
        if public == newest.number {
            return story::put(story, newest, &self.pictures, &before, parents, reader, now).await.map(Some);
        }
        // A newer text is being written; readers keep the one that was published.
        let Some(revision) = reader.revision(id, public).await? else { return Ok(None) };
        let shown: Vec<PictureId> = pictures_of(&revision.content).collect();
        let pictures = reader.pictures(&shown).await?.into_iter().map(|p| (p.value.id, p.value)).collect();
        story::put(story, &revision, &pictures, &before, parents, reader, now).await.map(Some)
    }
}
