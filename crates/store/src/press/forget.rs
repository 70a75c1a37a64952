//! Forgetting: after it, no version and no place in a list is left of a thing, at any instant, nor its text in the file.

use super::write::Making;
use super::{PressStore, files};
use crate::error::{Result, StoreError};
use crate::packed;
use crate::place::Place;
use crate::sql::{Conn, Row, args};
use crate::sqlite;
use crate::store::Db;
use newsroom::Timestamp;
use pressed::key::{RecordKey, Source};
use pressed::record::Record;

pub(super) async fn forget(db: &mut Conn<'_>, run: &mut Making, key: &RecordKey, notice: Option<&(Timestamp, Record)>, touched: &[Source]) -> Result<()> {
    let name = key.to_string();
    match notice {
        Some(_) => files::withdraw(db, run, &name).await?,
        None => files::hide(db, &name).await?,
    }
    let notice = notice.map(|(since, record)| Ok((since.as_millisecond(), packed::pack(record)?))).transpose()?;
    let there = db.all("look at what shall go", "SELECT since, record FROM press_records WHERE key = $1", args![name.as_str()]).await?;
    let there: Vec<(i64, Vec<u8>)> = there.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect::<Result<_>>()?;
    let mut changed = there != notice.clone().into_iter().collect::<Vec<_>>();
    if changed {
        db.run("forget a record", "DELETE FROM press_records WHERE key = $1", args![name.as_str()]).await?;
        if let Some((since, record)) = notice {
            let text = "INSERT INTO press_records (key, since, run, record) VALUES ($1, $2, $3, $4)";
            db.run("put a notice", text, args![name, since, run.number, record]).await?;
        }
    }
    if let RecordKey::Story(id) = key {
        let places = db.all("look at the lists", "SELECT list, published FROM press_lists WHERE story = $1 AND until IS NULL", args![*id]).await?;
        for place in &places {
            run.days.count(&place.get::<String>(0)?, place.get(1)?, -1, run.at.as_millisecond());
        }
        changed |= db.run("leave all lists", "DELETE FROM press_lists WHERE story = $1", args![*id]).await? > 0;
    }
    if changed {
        run.forgot |= !there.is_empty();
        run.touch(touched);
    }
    Ok(())
}

impl PressStore {
    /// After a crash the log may still hold what was withdrawn just before.
    pub(super) async fn wipe_at_start(&self, place: &Place) {
        let log = place.press_file().with_extension("db-wal");
        if matches!(self.db, Db::Sqlite { .. }) && std::fs::metadata(log).is_ok_and(|log| log.len() > 0) {
            self.wipe().await;
        }
    }

    /// Deleted text is overwritten in `press.db`, but SQLite's log beside it still holds pages from before; this carries the log over and empties it.
    /// If a reader stands in the way for longer than the busy timeout, the next run that forgets, or the next start, does it.
    pub(super) async fn wipe(&self) {
        match self.carry_over("PRAGMA wal_checkpoint(TRUNCATE)").await {
            Ok(0) => {}
            Ok(_) => tracing::warn!("withdrawn text stays in `press.db-wal` until a long read ends and the next text is withdrawn, or until the next start"),
            Err(e) => tracing::error!("withdrawn text stays in `press.db-wal`: {e}"),
        }
    }

    /// Everything pressed so far is on disk when this returns, so that the changes it was made from may be forgotten.
    pub async fn settle(&self) -> Result<()> {
        match self.carry_over("PRAGMA wal_checkpoint(PASSIVE)").await? {
            0 => Ok(()),
            // Another program is carrying it over at this moment.
            _ => Err(StoreError::Busy),
        }
    }

    /// SQLite's log is written to disk, then into the file as far as no reader stands in the way; 0: all of it. PostgreSQL waits for its disk at every commit.
    async fn carry_over(&self, how: &'static str) -> Result<i64> {
        let Db::Sqlite { writer, .. } = &self.db else { return Ok(0) };
        let conn = writer.lend().await?;
        let row = sqlite::waiting(|| sqlite::all(&conn, how, &[], 1)).map_err(|e| StoreError::sql("carry the log over", e))?;
        row.into_iter().next().map_or(Ok(1), |row| Row::Sqlite(row).get::<i64>(0))
    }
}
