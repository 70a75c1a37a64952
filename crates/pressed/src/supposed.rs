//! The log as it would read if something in it were otherwise: a front's draft in place of the front, a scheduled story as if it were out.
//! For previews; nothing of it is ever written.

use crate::key::{ListKey, RecordKey};
use crate::log::{Day, Listed, PressLog, Reading, Run, Slice, Stored};
use crate::record::Record;
use newsroom::edition::EditionCode;
use newsroom::{ConceptId, StoryId, Timestamp};
use std::collections::HashMap;
use std::sync::Arc;

pub struct Supposed<'a> {
    log: &'a dyn PressLog,
    records: HashMap<RecordKey, Arc<Stored>>,
    places: HashMap<ListKey, Vec<Listed>>,
}

impl<'a> Supposed<'a> {
    pub fn over(log: &'a dyn PressLog) -> Supposed<'a> {
        Supposed { log, records: HashMap::new(), places: HashMap::new() }
    }

    /// Supposes that a record reads so.
    pub fn put(&mut self, key: RecordKey, record: Record, since: Timestamp) {
        self.records.insert(key, Arc::new(Stored { since, run: 0, record }));
    }

    /// Supposes that a story stands in a list.
    pub fn place(&mut self, key: ListKey, place: Listed) {
        self.places.entry(key).or_default().push(place);
    }

    fn supposed_story(&self, id: StoryId) -> Option<&Arc<Stored>> {
        self.records.get(&RecordKey::Story(id))
    }
}

impl PressLog for Supposed<'_> {
    fn head(&self) -> Reading<'_, u64> {
        self.log.head()
    }

    fn runs_after(&self, number: u64, limit: u32) -> Reading<'_, Vec<Run>> {
        self.log.runs_after(number, limit)
    }

    fn record<'b>(&'b self, key: &'b RecordKey, at: Option<Timestamp>) -> Reading<'b, Option<Arc<Stored>>> {
        match self.records.get(key) {
            Some(supposed) => Box::pin(async move { Ok(Some(supposed.clone())) }),
            None => self.log.record(key, at),
        }
    }

    fn stories<'b>(&'b self, ids: &'b [StoryId], at: Option<Timestamp>) -> Reading<'b, Vec<Arc<Stored>>> {
        if ids.iter().all(|id| self.supposed_story(*id).is_none()) {
            return self.log.stories(ids, at);
        }
        Box::pin(async move {
            let real: Vec<StoryId> = ids.iter().copied().filter(|id| self.supposed_story(*id).is_none()).collect();
            let found = self.log.stories(&real, at).await?;
            let of = |id: StoryId| found.iter().find(|stored| stored.record.story() == Some(id));
            Ok(ids.iter().filter_map(|id| self.supposed_story(*id).or_else(|| of(*id)).cloned()).collect())
        })
    }

    fn list<'b>(&'b self, key: &'b ListKey, at: Option<Timestamp>, slice: Slice) -> Reading<'b, Vec<Listed>> {
        // Only the heads of lists stand on fronts; what is supposed is supposed there.
        let Some(more) = self.places.get(key).filter(|_| slice.offset == 0 && slice.between.is_none()) else { return self.log.list(key, at, slice) };
        Box::pin(async move {
            let mut listed = self.log.list(key, at, slice).await?;
            listed.retain(|place| more.iter().all(|m| m.story != place.story));
            listed.extend(more);
            listed.sort_by_key(|place| std::cmp::Reverse((place.published, place.story)));
            listed.truncate(slice.limit as usize);
            Ok(listed)
        })
    }

    /// A preview is of one page and no part of it.
    fn meeting<'b>(&'b self, lists: [&'b ListKey; 2], at: Option<Timestamp>, slice: Slice) -> Reading<'b, Vec<Listed>> {
        self.log.meeting(lists, at, slice)
    }

    fn filed<'b>(&'b self, edition: &'b EditionCode, at: Option<Timestamp>) -> Reading<'b, Vec<ConceptId>> {
        self.log.filed(edition, at)
    }

    fn versions(&self, story: StoryId) -> Reading<'_, Vec<Arc<Stored>>> {
        self.log.versions(story)
    }

    fn days<'b>(&'b self, edition: Option<&'b EditionCode>) -> Reading<'b, Vec<Day>> {
        self.log.days(edition)
    }
}
