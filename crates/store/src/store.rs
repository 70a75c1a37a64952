//! The store as a whole: making a new one, opening one that is there, handing out transactions, closing it.

use crate::ballast::Ballast;
use crate::blobs::Blobs;
use crate::error::{Result, StoreError};
use crate::migration;
use crate::place::{Database, Place};
use crate::press::PressStore;
use crate::sql::{Conn, args};
use crate::sqlite::{self, File, Pool};
use crate::tx::{Reader, Session, SqliteWriting, Tx};
use crate::writer::Writer;
use crate::{check, figure, picture, postgres, words};
use futures_util::future::BoxFuture;
use sqlx::PgPool;
use std::io;
use std::path::Path;
use std::sync::Arc;
use tokio::sync::watch;

/// The content store with its press log and blobs. Cheap to clone; all clones are one store.
#[derive(Clone)]
pub struct Store {
    inside: Arc<Inside>,
}

struct Inside {
    db: Db,
    writer: Writer,
    press: PressStore,
    blobs: Blobs,
    ballast: Arc<Ballast>,
    noted: watch::Sender<i64>,
}

/// One of the two databases on one of the two engines.
#[derive(Clone)]
pub(crate) enum Db {
    /// One connection writes; the others read and are refused to write.
    Sqlite {
        writer: Pool,
        readers: Pool,
    },
    Postgres(PgPool),
}

impl Store {
    /// Makes a new, empty store; its stories are numbered from `first_number`. An error if there is one already.
    pub async fn init(place: &Place, first_number: i64) -> Result<Store> {
        for folder in [place.data(), &place.media] {
            make_folder(folder).map_err(|e| StoreError::file(format!("make the folder `{}`", folder.display()), e))?;
        }
        let there = place.newsroom_file().exists();
        let (content, press) = match &place.database {
            Database::Sqlite => {
                (sqlite::open(&place.newsroom_file(), File::Newsroom, true).await?, sqlite::open(&place.press_file(), File::Press, true).await?)
            }
            Database::Postgres(address) => {
                let db = Db::Postgres(postgres::open(address, place).await?);
                (db.clone(), db)
            }
        };
        let made = furnish(&content, &press, place, first_number).await;
        press.close().await;
        content.close().await;
        if made.is_err() && !there && matches!(place.database, Database::Sqlite) {
            // What was refused leaves nothing behind.
            let _ = std::fs::remove_file(place.newsroom_file());
        }
        made?;
        Store::open(place).await
    }

    /// Opens the store that is there and brings an older one up to date. Says clearly when there is none, or one this program cannot read.
    pub async fn open(place: &Place) -> Result<Store> {
        let missing = || StoreError::Missing(place.in_words());
        let (db, press) = match &place.database {
            Database::Sqlite => {
                match (place.newsroom_file().exists(), place.press_file().exists()) {
                    (true, true) => {}
                    (false, false) => return Err(missing()),
                    (true, false) => return Err(incomplete(place, "its press.db is missing")),
                    (false, true) => return Err(incomplete(place, "its newsroom.db is missing")),
                }
                (sqlite::open(&place.newsroom_file(), File::Newsroom, false).await?, PressStore::open(place).await?)
            }
            Database::Postgres(address) => {
                let db = Db::Postgres(postgres::open(address, place).await?);
                (db.clone(), PressStore::over(db, place).await?)
            }
        };
        if migration::found(&mut db.read().await?, migration::NEWSROOM).await?.is_none() {
            return Err(if let Db::Sqlite { .. } = db { incomplete(place, "its newsroom.db is empty") } else { missing() });
        }
        migration::apply(&db, migration::NEWSROOM, &place.in_words()).await?;
        words::catch_up(&db).await?;
        picture::catch_up(&db).await?;
        figure::catch_up(&db).await?;
        let ballast = Arc::new(Ballast::lay(place));
        let noted = watch::Sender::new(newest_change(&db).await?);
        let writer = Writer::start(db.clone(), noted.clone(), ballast.clone())?;
        let blobs = Blobs::new(place.media.clone());
        Ok(Store { inside: Arc::new(Inside { db, writer, press: press.with(ballast.clone()), blobs, ballast, noted }) })
    }

    /// Runs `work` in a write transaction of the content store and returns once what it did is durable. If it fails nothing of it is kept.
    ///
    /// Writers that wait share one commit, one after the other, and one that fails harms no other: work sees the store as the one before it left it.
    /// Work that was handed over is finished even if the caller goes away.
    ///
    /// ```ignore
    /// store.write(move |tx| Box::pin(async move { tx.insert_story(&story).await })).await?;
    /// ```
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send + 'static,
        E: From<StoreError> + Send + 'static,
        T: Send + 'static,
    {
        self.inside.writer.write(work).await
    }

    /// One moment of the content store to read from. Hold it briefly: while it is open SQLite cannot shorten its log.
    pub async fn read(&self) -> Result<Reader> {
        Ok(Reader::new(self.inside.db.read().await?))
    }

    pub(crate) fn db(&self) -> &Db {
        &self.inside.db
    }

    pub fn press(&self) -> &PressStore {
        &self.inside.press
    }

    pub fn blobs(&self) -> &Blobs {
        &self.inside.blobs
    }

    /// Tells of new changes: holds the number of the newest one saved by this program. Another program's changes are not told of, so look from
    /// time to time as well.
    pub fn changes(&self) -> watch::Receiver<i64> {
        self.inside.noted.subscribe()
    }

    /// Looks through everything for damage; can take minutes. Each complaint says what is wrong and how to mend it.
    pub async fn check(&self) -> Result<Vec<check::Complaint>> {
        check::everything(&self.inside.db, &self.inside.press, &self.inside.blobs, &self.inside.ballast).await
    }

    /// Whether the room kept for a full disk was gone, and is kept again since the store was opened.
    pub fn has_laid_ballast(&self) -> bool {
        self.inside.ballast.laid
    }

    /// Waits for the writes handed over, then closes both databases.
    pub async fn close(self) {
        self.inside.writer.stop().await;
        self.inside.press.close().await;
        self.inside.db.close().await;
    }
}

impl Db {
    /// A read transaction.
    pub(crate) async fn read(&self) -> Result<Session> {
        match self {
            Db::Sqlite { readers, .. } => {
                let mut conn = readers.lend().await?;
                Conn::sqlite(&mut conn).script("begin to read", "BEGIN").await?;
                Ok(Session::SqliteReading(conn))
            }
            Db::Postgres(pool) => {
                let begun = pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await;
                begun.map(Session::Postgres).map_err(|e| StoreError::sql("begin to read", e))
            }
        }
    }

    /// Whether what is written is where it will be looked for.
    pub(crate) fn is_there(&self) -> bool {
        match self {
            Db::Sqlite { writer, .. } => writer.is_there(),
            Db::Postgres(_) => true,
        }
    }

    /// A write transaction. SQLite has one at a time anyway.
    pub(crate) async fn write(&self) -> Result<Session> {
        match self {
            Db::Sqlite { writer, .. } => SqliteWriting::begin(writer.lend().await?).await.map(Session::SqliteWriting),
            Db::Postgres(pool) => pool.begin().await.map(Session::Postgres).map_err(|e| StoreError::sql("begin to write", e)),
        }
    }

    pub(crate) async fn close(&self) {
        match self {
            Db::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

/// Lays out the tables. The newsroom's come last, in one transaction with the counters' first numbers: what has them is a whole store, and
/// an `init` that was cut short can be done again.
async fn furnish(content: &Db, press: &Db, place: &Place, first_number: i64) -> Result<()> {
    if migration::found(&mut content.read().await?, migration::NEWSROOM).await?.is_some() {
        return Err(StoreError::Exists(place.in_words()));
    }
    migration::apply(press, migration::PRESS, &place.in_words()).await?;
    let mut session = press.read().await?;
    let head = session.conn().one("look at the press log", "SELECT head FROM press_state WHERE head > 0", vec![]).await?;
    if head.is_some() {
        return Err(incomplete(place, "its press.db holds what readers have had, and there is no newsroom beside it"));
    }
    drop(session);
    let mut session = content.write().await?;
    migration::take(&mut session, migration::NEWSROOM, &place.in_words()).await?;
    for (noun, next) in [("story", first_number), ("concept", 1), ("picture", 1), ("change", 1)] {
        let text = "INSERT INTO counters (noun, next) VALUES ($1, $2)";
        session.conn().run("set a counter", text, args![noun, next]).await?;
    }
    session.commit().await
}

fn incomplete(place: &Place, what: &'static str) -> StoreError {
    StoreError::Incomplete { place: place.in_words(), what }
}

/// The data folder is nobody's business but the house's own.
fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

async fn newest_change(db: &Db) -> Result<i64> {
    let mut session = db.read().await?;
    let row = session.conn().one("read the newest change", "SELECT next FROM counters WHERE noun = 'change'", vec![]).await?;
    Ok(row.ok_or_else(|| StoreError::damaged("the content store", "the counter `change` is missing"))?.get::<i64>(0)? - 1)
}
