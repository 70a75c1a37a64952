//! Reading the press log. Each read is one statement on one short-lived connection, and needs nothing of the newsroom.

use super::PressStore;
use super::days::DAY;
use crate::error::{Result, StoreError};
use crate::packed;
use crate::sql::{Arg, Conn, Row, Sql, args, time};
use crate::sqlite;
use crate::store::Db;
use newsroom::edition::EditionCode;
use newsroom::{ConceptId, StoryId, Timestamp};
use pressed::PressLog;
use pressed::key::{ListKey, RecordKey};
use pressed::log::{Day, Listed, ReadError, Reading, Run, Slice, Stored};
use pressed::record::Record;
use sqlx::Postgres;
use sqlx::pool::PoolConnection;
use std::collections::HashMap;
use std::sync::Arc;

/// A connection borrowed for one read.
enum Lent {
    Sqlite(sqlite::Lent),
    Postgres(PoolConnection<Postgres>),
}

impl Lent {
    fn conn(&mut self) -> Conn<'_> {
        match self {
            Lent::Sqlite(conn) => Conn::sqlite(conn),
            Lent::Postgres(conn) => Conn::postgres(conn),
        }
    }
}

impl PressStore {
    async fn lend(&self) -> Result<Lent> {
        match &self.db {
            Db::Sqlite { readers, .. } => readers.lend().await.map(Lent::Sqlite),
            Db::Postgres(pool) => self.line.lend(pool).await.map(Lent::Postgres),
        }
    }

    async fn all(&self, sql: impl Into<Sql>, args: Vec<Arg>) -> Result<Vec<Row>> {
        self.lend().await?.conn().all("read the press log", sql, args).await
    }

    async fn one(&self, sql: impl Into<Sql>, args: Vec<Arg>) -> Result<Option<Row>> {
        self.lend().await?.conn().one("read the press log", sql, args).await
    }

    /// Head and last content change.
    pub(super) async fn state(&self) -> Result<(i64, i64)> {
        let row = self.one("SELECT head, last_change FROM press_state", args![]).await?;
        let row = row.ok_or_else(|| StoreError::damaged("the press log", "its state is missing"))?;
        Ok((row.get(0)?, row.get(1)?))
    }

    /// Whether readers have been shown a file, at any instant, by something that was not taken back.
    pub async fn has_shown(&self, file: &str) -> Result<bool> {
        Ok(self.one("SELECT 1 FROM press_files WHERE file = $1 AND shown = 1 LIMIT 1", args![file]).await?.is_some())
    }

    /// Stories that readers find under a concept in an edition now, a few of them.
    pub async fn public_under(&self, edition: &EditionCode, concept: ConceptId) -> Result<Vec<StoryId>> {
        let text = "SELECT story FROM press_lists WHERE list = $1 AND until IS NULL ORDER BY published DESC LIMIT 6";
        let rows = self.all(text, args![ListKey::Concept(edition.clone(), concept).to_string()]).await?;
        rows.iter().map(|row| row.get(0).map(StoryId)).collect()
    }

    pub(super) async fn record_at(&self, key: &RecordKey, at: Option<Timestamp>) -> Result<Option<Arc<Stored>>> {
        let newest = "SELECT since, run, record FROM press_records WHERE key = $1 AND since <= $2 ORDER BY since DESC, run DESC LIMIT 1";
        let name = key.to_string();
        let mut row = self.one(newest, args![name.as_str(), instant(at)]).await?;
        if row.is_none() && at.is_some() && !matches!(key, RecordKey::Story(_)) {
            let first = "SELECT since, run, record FROM press_records WHERE key = $1 ORDER BY since, run DESC LIMIT 1";
            row = self.one(first, args![name.as_str()]).await?;
        }
        row.map(|row| stored(key, &row, 0).map(Arc::new)).transpose()
    }

    async fn stories_at(&self, ids: &[StoryId], at: Option<Timestamp>) -> Result<Vec<Arc<Stored>>> {
        if ids.is_empty() {
            return Ok(vec![]);
        }
        let keys: Vec<String> = ids.iter().map(|id| RecordKey::Story(*id).to_string()).collect();
        let rows = self.all(NEWEST_OF_MANY, args![packed::json(&keys)?, instant(at)]).await?;
        let mut found = HashMap::with_capacity(rows.len());
        for row in &rows {
            let name: String = row.get(0)?;
            let id: StoryId =
                name.strip_prefix("story/").and_then(|n| n.parse().ok()).ok_or_else(|| StoreError::damaged(name.as_str(), "it is no story's name"))?;
            found.insert(id, Arc::new(stored(&RecordKey::Story(id), row, 1)?));
        }
        Ok(ids.iter().filter_map(|id| found.get(id).cloned()).collect())
    }

    async fn list_at(&self, key: &ListKey, at: Option<Timestamp>, slice: Slice) -> Result<Vec<Listed>> {
        let (from, to) = slice.between.map_or((i64::MIN, i64::MAX), |(from, to)| (from.as_millisecond(), to.as_millisecond()));
        let (offset, limit) = (i64::from(slice.offset), i64::from(slice.limit));
        let rows = match at {
            None => {
                let text = "SELECT story, published FROM press_lists WHERE list = $1 AND published >= $2 AND published < $3 AND until IS NULL \
                    ORDER BY published DESC, story DESC LIMIT $4 OFFSET $5";
                self.all(text, args![key.to_string(), from, to, limit, offset]).await?
            }
            Some(at) => {
                // What was published later is cut off by the one upper bound, so that reading begins at the instant and not at the newest story.
                let to = to.min(at.as_millisecond() + 1);
                let text = "SELECT story, published FROM press_lists WHERE list = $1 AND published >= $2 AND published < $3 \
                    AND since <= $6 AND (until IS NULL OR until > $6) ORDER BY published DESC, story DESC LIMIT $4 OFFSET $5";
                self.all(text, args![key.to_string(), from, to, limit, offset, at]).await?
            }
        };
        rows.iter().map(listed).collect()
    }

    /// Both lists have a story at the instant it was published, so each of the first is looked up in the second by its place.
    async fn meeting_at(&self, [first, second]: [&ListKey; 2], at: Option<Timestamp>, slice: Slice) -> Result<Vec<Listed>> {
        let (from, to) = slice.between.map_or((i64::MIN, i64::MAX), |(from, to)| (from.as_millisecond(), to.as_millisecond()));
        let to = at.map_or(to, |at| to.min(at.as_millisecond() + 1));
        let args = args![
            first.to_string(),
            second.to_string(),
            from,
            to,
            instant(at),
            i64::from(slice.limit),
            i64::from(slice.offset),
            i64::from(pressed::log::MEETING)
        ];
        self.all(MEETING_OF_TWO, args).await?.iter().map(listed).collect()
    }

    /// The few hundred concepts are looked up in the lists, not the other way round: an edition's lists hold its whole archive.
    async fn filed_in(&self, edition: &EditionCode, at: Option<Timestamp>) -> Result<Vec<ConceptId>> {
        let rows = self.all(FILED_UNDER, args![edition, instant(at)]).await?;
        let id = |row: &Row| {
            let name: String = row.get(0)?;
            name.strip_prefix("concept/").and_then(|n| n.parse().ok()).ok_or_else(|| StoreError::damaged(name.as_str(), "it is no concept's name"))
        };
        rows.iter().map(id).collect()
    }

    async fn versions_of(&self, story: StoryId) -> Result<Vec<Arc<Stored>>> {
        let key = RecordKey::Story(story);
        let rows = self.all("SELECT since, run, record FROM press_records WHERE key = $1 ORDER BY since, run", args![key.to_string()]).await?;
        let mut versions: Vec<Arc<Stored>> = Vec::with_capacity(rows.len());
        for row in &rows {
            let version = stored(&key, row, 0)?;
            // A version that was replaced from its first instant was never seen.
            versions.pop_if(|before| before.since == version.since);
            if matches!(version.record, Record::Story(_)) {
                versions.push(Arc::new(version));
            }
        }
        Ok(versions)
    }

    async fn runs_since(&self, number: u64, limit: u32) -> Result<Vec<Run>> {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        let text = "SELECT number, at, touched FROM press_runs WHERE number > $1 ORDER BY number LIMIT $2";
        let rows = self.all(text, args![number, i64::from(limit)]).await?;
        let run = |row: &Row| Ok(Run { number: counted(row.get(0)?)?, at: row.time(1)?, touched: packed::from_json("a run", &row.get::<String>(2)?)? });
        rows.iter().map(run).collect()
    }

    async fn days_of(&self, edition: Option<&EditionCode>) -> Result<Vec<Day>> {
        let rows = match edition {
            Some(code) => {
                let text = "SELECT edition, day, stories, changed FROM press_days WHERE edition = $1 AND stories > 0 ORDER BY day DESC";
                self.all(text, args![code]).await?
            }
            None => self.all("SELECT edition, day, stories, changed FROM press_days WHERE stories > 0 ORDER BY day DESC, edition", args![]).await?,
        };
        rows.iter().map(day).collect()
    }
}

/// For each key asked the version in force at an instant. SQLite cannot join sideways, so it looks the row's number up first.
pub(super) const NEWEST_OF_MANY: Sql = Sql::Differs {
    sqlite: "SELECT r.key, r.since, r.run, r.record FROM json_each($1) w JOIN press_records r ON r.id = \
        (SELECT id FROM press_records WHERE key = w.value AND since <= $2 ORDER BY since DESC, run DESC LIMIT 1)",
    postgres: "SELECT r.key, r.since, r.run, r.record FROM json_array_elements_text($1::json) w (value) CROSS JOIN LATERAL \
        (SELECT * FROM press_records WHERE key = w.value AND since <= $2 ORDER BY since DESC, run DESC LIMIT 1) r",
};

/// `$8` is how far back the first list is looked through; what stands there is counted by its index alone.
const MEETING_OF_TWO: &str = "SELECT a.story, a.published FROM press_lists a WHERE a.list = $1 AND a.published >= $3 AND a.published < $4 \
    AND a.since <= $5 AND (a.until IS NULL OR a.until > $5) \
    AND a.published >= COALESCE((SELECT published FROM press_lists WHERE list = $1 AND published < $4 ORDER BY published DESC LIMIT 1 OFFSET $8), $3) \
    AND EXISTS (SELECT 1 FROM press_lists b WHERE b.list = $2 AND b.published = a.published AND b.story = a.story \
        AND b.since <= $5 AND (b.until IS NULL OR b.until > $5)) \
    ORDER BY a.published DESC, a.story DESC LIMIT $6 OFFSET $7";

/// SQLite uses its index for a beginning as `GLOB` writes it, and for no `LIKE`.
const FILED_UNDER: Sql = Sql::Differs {
    sqlite: "SELECT DISTINCT r.key FROM press_records r WHERE r.key GLOB 'concept/*' AND EXISTS (SELECT 1 FROM press_lists l \
        WHERE l.list = $1 || '/' || substr(r.key, 9) AND l.since <= $2 AND (l.until IS NULL OR l.until > $2))",
    postgres: "SELECT DISTINCT r.key FROM press_records r WHERE r.key LIKE 'concept/%' AND EXISTS (SELECT 1 FROM press_lists l \
        WHERE l.list = $1 || '/' || substr(r.key, 9) AND l.since <= $2 AND (l.until IS NULL OR l.until > $2))",
};

/// Now is the end of time: the newest version there is.
fn instant(at: Option<Timestamp>) -> i64 {
    at.map_or(i64::MAX, Timestamp::as_millisecond)
}

/// A record from three columns beginning at `first`. A row that holds another thing's record is damaged, too.
fn stored(key: &RecordKey, row: &Row, first: usize) -> Result<Stored> {
    let record = packed::unpack(&row.get::<Vec<u8>>(first + 2)?).map_err(|why| StoreError::damaged(key.to_string(), why))?;
    if !is_of(key, &record) {
        return Err(StoreError::damaged(key.to_string(), "its row holds the record of something else"));
    }
    Ok(Stored { since: row.time(first)?, run: counted(row.get(first + 1)?)?, record })
}

fn is_of(key: &RecordKey, record: &Record) -> bool {
    match (key, record) {
        (RecordKey::Site, Record::Site(_)) | (RecordKey::Focus(_), Record::Focus(_)) => true,
        (RecordKey::Edition(code), Record::Edition(it)) => *code == it.code,
        (RecordKey::Front(code), Record::Front(it)) => *code == it.edition,
        (RecordKey::Channel(code), Record::Channel(it)) => *code == it.edition,
        (RecordKey::Concept(id), Record::Concept(it)) => *id == it.id,
        (RecordKey::Story(id), Record::Story(it)) => *id == it.id,
        (RecordKey::Story(id), Record::Withdrawn(it)) => *id == it.id,
        _ => false,
    }
}

fn day(row: &Row) -> Result<Day> {
    let damaged = |why: String| StoreError::damaged("a day of the archive", why);
    let edition = EditionCode::try_from(row.get::<String>(0)?).map_err(|e| damaged(e.to_string()))?;
    let noon = row.get::<i64>(1)?.checked_mul(DAY).ok_or_else(|| damaged("it lies too far away".to_owned())).and_then(time)?;
    Ok(Day { edition, date: noon.to_zoned_datetime(jiff::tz::TimeZone::UTC).date(), stories: counted(row.get(2)?)?, changed: row.time(3)? })
}

fn listed(row: &Row) -> Result<Listed> {
    Ok(Listed { story: StoryId(row.get(0)?), published: row.time(1)? })
}

fn counted(number: i64) -> Result<u64> {
    u64::try_from(number).map_err(|e| StoreError::damaged("a number in the press log", e))
}

/// Readers are told what could not be read, and why, without the caretaker's advice.
fn told<T>(what: impl FnOnce() -> String, read: Result<T>) -> Result<T, ReadError> {
    read.map_err(|why| ReadError { what: what(), why: why.to_string() })
}

impl PressLog for PressStore {
    fn head(&self) -> Reading<'_, u64> {
        Box::pin(async move { told(|| "the newest run".into(), self.state().await.and_then(|(head, _)| counted(head))) })
    }

    fn runs_after(&self, number: u64, limit: u32) -> Reading<'_, Vec<Run>> {
        Box::pin(async move { told(|| format!("the runs after {number}"), self.runs_since(number, limit).await) })
    }

    fn record<'a>(&'a self, key: &'a RecordKey, at: Option<Timestamp>) -> Reading<'a, Option<Arc<Stored>>> {
        Box::pin(async move { told(|| key.to_string(), self.record_at(key, at).await) })
    }

    fn stories<'a>(&'a self, ids: &'a [StoryId], at: Option<Timestamp>) -> Reading<'a, Vec<Arc<Stored>>> {
        Box::pin(async move { told(|| format!("{} stories", ids.len()), self.stories_at(ids, at).await) })
    }

    fn list<'a>(&'a self, key: &'a ListKey, at: Option<Timestamp>, slice: Slice) -> Reading<'a, Vec<Listed>> {
        Box::pin(async move { told(|| format!("the list {key}"), self.list_at(key, at, slice).await) })
    }

    fn meeting<'a>(&'a self, lists: [&'a ListKey; 2], at: Option<Timestamp>, slice: Slice) -> Reading<'a, Vec<Listed>> {
        Box::pin(async move { told(|| format!("what {} and {} share", lists[0], lists[1]), self.meeting_at(lists, at, slice).await) })
    }

    fn filed<'a>(&'a self, edition: &'a EditionCode, at: Option<Timestamp>) -> Reading<'a, Vec<ConceptId>> {
        Box::pin(async move { told(|| format!("what the stories of {edition} are filed under"), self.filed_in(edition, at).await) })
    }

    fn versions(&self, story: StoryId) -> Reading<'_, Vec<Arc<Stored>>> {
        Box::pin(async move { told(|| format!("the versions of story {story}"), self.versions_of(story).await) })
    }

    fn days<'a>(&'a self, edition: Option<&'a EditionCode>) -> Reading<'a, Vec<Day>> {
        Box::pin(async move { told(|| "the days of the archive".into(), self.days_of(edition).await) })
    }
}
