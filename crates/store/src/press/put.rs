//! Putting records into the log: a new version where something changed, and the story's places in lists with it.

use super::read::NEWEST_OF_MANY;
use super::write::Making;
use super::{PressItem, files};
use crate::error::Result;
use crate::packed;
use crate::sql::{Arg, Conn, Sql, args, numbers};
use newsroom::{StoryId, Timestamp};
use pressed::key::{ListKey, RecordKey};
use pressed::log::Stored;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// A place in a list: the list's name, and the time by which it is sorted.
type Place = (String, i64);

/// What the database holds of the records at hand, kept up to date while the batch goes through.
#[derive(Default)]
struct Held {
    /// The newest version of each record: since when, and its packed text.
    newest: HashMap<String, (i64, Vec<u8>)>,
    /// Each story's places now, and since when it has them.
    places: HashMap<StoryId, BTreeMap<Place, i64>>,
}

/// What is to be written.
#[derive(Default)]
struct Plan {
    records: BTreeMap<(String, i64), Vec<u8>>,
    /// Files, by the records that show them.
    shown: BTreeSet<(String, String)>,
    entered: BTreeMap<(Place, StoryId, i64), Option<i64>>,
    /// Places that end, and when.
    left: Vec<(Place, StoryId, i64, i64)>,
    /// Places that no instant has seen.
    unseen: Vec<(Place, StoryId, i64)>,
}

/// Every item is a `Put`.
pub(super) async fn put(db: &mut Conn<'_>, run: &mut Making, items: &[PressItem]) -> Result<()> {
    let mut held = Held::load(db, items).await?;
    let mut plan = Plan::default();
    for item in items {
        let PressItem::Put { key, since, record, lists, touched } = item else { continue };
        let (name, instant, since) = (key.to_string(), since, since.as_millisecond());
        let packed = packed::pack(record)?;
        let newest = held.newest.get(&name);
        let is_newest = newest.is_none_or(|(there, _)| *there <= since);
        let differs = newest.is_none_or(|(_, there)| *there != packed);
        if differs {
            plan.records.insert((name.clone(), since), packed.clone());
            plan.shown.extend(record.files().map(|file| (file.to_owned(), name.clone())));
        }
        let mut moved = false;
        if is_newest {
            if let RecordKey::Story(id) = key {
                moved = plan.place(run, held.places.entry(*id).or_default(), *id, since, lists, differs);
            }
            if differs {
                if let Some(newest) = &mut run.newest {
                    newest.push((key.clone(), Arc::new(Stored { since: *instant, run: run.number.unsigned_abs(), record: record.clone() })));
                }
                held.newest.insert(name, (since, packed));
            }
        }
        if differs || moved {
            run.touch(touched);
        }
    }
    plan.write(db, run.number).await
}

impl Held {
    async fn load(db: &mut Conn<'_>, items: &[PressItem]) -> Result<Held> {
        let keys = || items.iter().filter_map(|item| if let PressItem::Put { key, .. } = item { Some(key) } else { None });
        let names: BTreeSet<String> = keys().map(RecordKey::to_string).collect();
        let mut held = Held::default();
        for row in db.all("look at the newest versions", NEWEST_OF_MANY, args![packed::json(&names)?, Timestamp::MAX]).await? {
            held.newest.insert(row.get(0)?, (row.get(1)?, row.get(3)?));
        }
        let stories: BTreeSet<i64> = keys().filter_map(|key| if let RecordKey::Story(id) = key { Some(id.0) } else { None }).collect();
        let text = Sql::Differs {
            sqlite: "SELECT list, published, story, since FROM press_lists WHERE story IN (SELECT value FROM json_each($1)) AND until IS NULL",
            postgres: "SELECT list, published, story, since FROM press_lists \
                WHERE story IN (SELECT value::bigint FROM json_array_elements_text($1::json)) AND until IS NULL",
        };
        for row in db.all("look at the lists", text, args![numbers(stories)]).await? {
            held.places.entry(StoryId(row.get(2)?)).or_default().insert((row.get(0)?, row.get(1)?), row.get(3)?);
        }
        Ok(held)
    }
}

impl Plan {
    /// Plans a story's way from the places it has to those it shall have. `true` if any changes.
    fn place(&mut self, run: &mut Making, has: &mut BTreeMap<Place, i64>, story: StoryId, since: i64, lists: &[(ListKey, Timestamp)], differs: bool) -> bool {
        let wanted: BTreeSet<Place> = lists.iter().map(|(list, published)| (list.to_string(), published.as_millisecond())).collect();
        let gone: Vec<Place> = has.keys().filter(|place| !wanted.contains(*place)).cloned().collect();
        let new: Vec<Place> = wanted.iter().filter(|place| !has.contains_key(*place)).cloned().collect();
        if differs {
            wanted.iter().for_each(|(list, published)| run.days.changed(list, *published, since));
        }
        for place in &gone {
            let entered = has.remove(place).unwrap_or(since);
            run.days.count(&place.0, place.1, -1, since);
            let planned = self.entered.contains_key(&(place.clone(), story, entered));
            match (entered < since, planned) {
                (true, true) => drop(self.entered.insert((place.clone(), story, entered), Some(since))),
                (true, false) => self.left.push((place.clone(), story, entered, since)),
                (false, true) => drop(self.entered.remove(&(place.clone(), story, entered))),
                (false, false) => self.unseen.push((place.clone(), story, entered)),
            }
        }
        for place in &new {
            run.days.count(&place.0, place.1, 1, since);
            has.insert(place.clone(), since);
            self.entered.insert((place.clone(), story, since), None);
        }
        !(gone.is_empty() && new.is_empty())
    }

    async fn write(self, db: &mut Conn<'_>, run: i64) -> Result<()> {
        files::note(db, self.shown).await?;
        let rows: Vec<Arg> = self.records.into_iter().flat_map(|((key, since), record)| args![key, since, run, record]).collect();
        let head = "INSERT INTO press_records (key, since, run, record) VALUES";
        let tail = "ON CONFLICT (key, since, run) DO UPDATE SET record = excluded.record";
        db.insert("write records", head, 4, rows, tail).await?;
        for ((list, published), story, since) in self.unseen {
            let text = "DELETE FROM press_lists WHERE list = $1 AND published = $2 AND story = $3 AND since = $4";
            db.run("leave a list", text, args![list, published, story, since]).await?;
        }
        for ((list, published), story, since, until) in self.left {
            let text = "UPDATE press_lists SET until = $5 WHERE list = $1 AND published = $2 AND story = $3 AND since = $4";
            db.run("leave a list", text, args![list, published, story, since, until]).await?;
        }
        let rows: Vec<Arg> =
            self.entered.into_iter().flat_map(|(((list, published), story, since), until)| args![list, published, story, since, until]).collect();
        db.insert("enter lists", "INSERT INTO press_lists (list, published, story, since, until) VALUES", 5, rows, "").await
    }
}
