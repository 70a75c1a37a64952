//! The press log: what readers see, as `press` wrote it. Reading is open to all through [`pressed::PressLog`]; there is one door for writing.

mod days;
pub(crate) mod files;
mod forget;
mod line;
mod put;
mod read;
mod write;

use crate::ballast::Ballast;
use crate::blobs::Blobs;
use crate::error::{Result, StoreError};
use crate::migration;
use crate::place::{Database, Place};
use crate::sqlite::{self, File};
use crate::store::Db;
use newsroom::Timestamp;
use pressed::key::{ListKey, RecordKey, Source};
use pressed::log::{Stored, Written};
use pressed::record::Record;
use std::sync::Arc;

/// The press log in its database. Needs nothing of the content store. Cheap to clone.
#[derive(Clone)]
pub struct PressStore {
    db: Db,
    line: Arc<line::Line>,
    blobs: Blobs,
    /// A house that only serves readers has none.
    ballast: Option<Arc<Ballast>>,
}

/// What one run shall do. All of it happens, or nothing.
#[derive(Debug, Clone)]
pub struct Pressing {
    /// The last content change the presser knows to be in the log. If it is not, somebody else pressed meanwhile: [`StoreError::Stale`].
    pub after_change: i64,
    /// The last content change that will be in the log.
    pub upto_change: i64,
    /// When it happens.
    pub at: Timestamp,
    /// Done in this order.
    pub items: Vec<PressItem>,
}

#[derive(Debug, Clone)]
pub enum PressItem {
    /// A version of a record, and for a story the lists it is in.
    Put {
        key: RecordKey,
        /// From when it stands. A version with the same `since` as one before takes its place.
        since: Timestamp,
        record: Record,
        /// All lists the story is in from then on, each with the time it is sorted by. Lists it is no longer in remember it for earlier instants.
        /// Not looked at when a version with a later `since` is there already.
        lists: Vec<(ListKey, Timestamp)>,
        touched: Vec<Source>,
    },
    /// Deletes every version of a record and, of a story, every place in a list: for readers it has never been, nor have the files that nothing else
    /// shows. After a takedown these leave the media folder too.
    Forget {
        key: RecordKey,
        /// After a takedown: what stands in its place, and since when.
        notice: Option<(Timestamp, Record)>,
        touched: Vec<Source>,
    },
}

impl PressStore {
    /// Opens the press log alone, for a house that only serves readers.
    pub async fn open(place: &Place) -> Result<PressStore> {
        match &place.database {
            Database::Sqlite => {
                let file = place.press_file();
                if !file.exists() {
                    return Err(StoreError::Missing(file.display().to_string()));
                }
                PressStore::over(sqlite::open(&file, File::Press, false).await?, place).await
            }
            Database::Postgres(address) => PressStore::over(Db::Postgres(crate::postgres::open(address, place).await?), place).await,
        }
    }

    pub(crate) async fn over(db: Db, place: &Place) -> Result<PressStore> {
        if migration::found(&mut db.read().await?, migration::PRESS).await?.is_none() {
            return Err(if let Db::Sqlite { .. } = db {
                StoreError::Incomplete { place: place.in_words(), what: "its press.db is empty" }
            } else {
                StoreError::Missing(place.in_words())
            });
        }
        migration::apply(&db, migration::PRESS, &place.in_words()).await?;
        files::catch_up(&db).await?;
        let store = PressStore { db, line: Arc::default(), blobs: Blobs::new(place.media.clone()), ballast: None };
        store.wipe_at_start(place).await;
        Ok(store)
    }

    pub(crate) fn with(self, ballast: Arc<Ballast>) -> PressStore {
        PressStore { ballast: Some(ballast), ..self }
    }

    pub(crate) fn db(&self) -> &Db {
        &self.db
    }

    /// The number of the last content change that is in the log; 0 before the first.
    pub async fn last_change(&self) -> Result<i64> {
        self.state().await.map(|(_, last_change)| last_change)
    }

    /// A record as it stands. The presser must tell damage, which it mends, from a disk that cannot be read just now.
    pub async fn standing(&self, key: &RecordKey) -> Result<Option<Arc<Stored>>> {
        self.record_at(key, None).await
    }

    /// Writes one run in one transaction. `None` when there is nothing in it that readers could notice; the changes count as pressed all the same.
    pub async fn press(&self, batch: Pressing) -> Result<Option<Written>> {
        let pressed = write::press(self, batch).await;
        if let (Err(StoreError::DiskFull(_)), Some(ballast)) = (&pressed, &self.ballast) {
            ballast.drop_it();
        }
        pressed
    }

    pub async fn close(&self) {
        self.db.close().await;
    }
}
