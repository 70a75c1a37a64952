//! A story's record: its public revision with the pictures it shows, or the notice that it was taken down.

use crate::lists::{self, Parents};
use newsroom::picture::Picture;
use newsroom::story::{Revision, Story};
use newsroom::workflow::State;
use newsroom::{PictureId, StoryId, Timestamp};
use pressed::key::{ListKey, RecordKey, Source};
use pressed::record::{PressedStory, Record, Withdrawn};
use std::collections::{BTreeMap, BTreeSet};
use store::{PressItem, Reader, StoreError};

/// What the log holds of a story before this run.
pub struct Before<'a> {
    pub story: Option<&'a PressedStory>,
    /// Whether anything stands at its number, be it a notice.
    pub there: bool,
}

/// The record readers get of a story's revision from an instant on, published or (for a preview) not yet.
pub fn pressed(story: &Story, revision: &Revision, pictures: &BTreeMap<PictureId, Picture>, since: Timestamp) -> PressedStory {
    let shown: BTreeSet<PictureId> = revision.content.pictures().collect();
    let first_published = story.first_published.unwrap_or(since);
    // The public revision says when it was published, an earlier one what it counted from.
    let current = story.published_revision == Some(revision.number);
    let modified = story.last_published.filter(|_| current).unwrap_or(since).max(first_published);
    PressedStory {
        id: story.id,
        edition: story.edition.clone(),
        family: story.family,
        uri: story.uri.clone(),
        content: revision.content.clone(),
        pictures: shown.iter().filter_map(|id| Some((*id, pictures.get(id)?.clone()))).collect(),
        first_published,
        modified,
        corrections: story.corrections.iter().filter(|c| current || c.at <= since).cloned().collect(),
    }
}

/// The record that stands, with what has changed around its text.
pub fn around(story: &Story, stands: PressedStory, since: Timestamp) -> PressedStory {
    let current = story.last_published.is_none_or(|last| since >= last);
    let modified = story.last_published.filter(|_| current).unwrap_or(since).max(stands.first_published);
    let corrections = story.corrections.iter().filter(|c| current || c.at <= since).cloned().collect();
    PressedStory { family: story.family, modified, corrections, ..stands }
}

/// A record goes into the log.
pub async fn put(record: PressedStory, since: Timestamp, before: &Before<'_>, parents: &mut Parents, reader: &mut Reader) -> Result<PressItem, StoreError> {
    let story = record.id;
    let lists = lists::of(&record, parents, reader).await?;
    let mut touched = vec![Source::Record(RecordKey::Story(story))];
    if before.story.is_none_or(|old| old.card_facet() != record.card_facet()) {
        touched.push(Source::Card(story));
    }
    let stood = match before.story {
        Some(old) => lists::of(old, parents, reader).await?,
        None => vec![],
    };
    touched.extend(moved(&stood, &lists));
    Ok(PressItem::Put { key: RecordKey::Story(story), since, record: Record::Story(Box::new(record)), lists, touched })
}

/// The story leaves the log; after a takedown a notice stays in its place, at every instant.
pub async fn forget(
    story: &Story,
    newest: &Revision,
    before: &Before<'_>,
    parents: &mut Parents,
    reader: &mut Reader,
) -> Result<Option<PressItem>, StoreError> {
    let notice = story.takedown.as_ref().filter(|_| story.state == State::TakenDown).map(|takedown| {
        let withdrawn = Withdrawn { id: story.id, edition: story.edition.clone(), kind: newest.content.kind, takedown: takedown.clone() };
        (Timestamp::MIN, Record::Withdrawn(withdrawn))
    });
    if !before.there && notice.is_none() {
        return Ok(None);
    }
    let stood = match before.story {
        Some(old) => lists::of(old, parents, reader).await?,
        None => vec![],
    };
    let mut touched = touched_by_leaving(story.id);
    touched.extend(moved(&stood, &[]));
    Ok(Some(PressItem::Forget { key: RecordKey::Story(story.id), notice, touched }))
}

fn touched_by_leaving(id: StoryId) -> Vec<Source> {
    vec![Source::Record(RecordKey::Story(id)), Source::Card(id)]
}

/// Lists the story joins, leaves, or stands elsewhere in.
fn moved(stood: &[(ListKey, Timestamp)], stands: &[(ListKey, Timestamp)]) -> Vec<Source> {
    let left = stood.iter().filter(|place| !stands.contains(place));
    let joined = stands.iter().filter(|place| !stood.contains(place));
    let keys: BTreeSet<&ListKey> = left.chain(joined).map(|(key, _)| key).collect();
    keys.into_iter().map(|key| Source::List(key.clone())).collect()
}
