//! What can go wrong with the store, told to whoever runs the house, with the next step.

use crate::{postgres, sqlite};
use std::io;
use std::sync::Arc;

#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    #[error("there is no newsroom in `{0}`; make one with `masthead init`, or name the right folder with `--data` or its PostgreSQL with `--database`")]
    Missing(String),
    #[error(
        "`{place}` holds a part of a newsroom: {what}. Put both databases and `audit.key` of the newest backup there (docs/howto/back-up-and-restore.md); after an `init` that was cut short, run it again"
    )]
    Incomplete { place: String, what: &'static str },
    #[error("there is a newsroom in `{0}` already; open it, or choose an empty folder")]
    Exists(String),
    #[error("`{place}` was written by a newer Masthead (form {found}; this program knows {known}); install that version or a newer one")]
    Newer { place: String, found: i64, known: i64 },
    #[error("{what} is damaged: {why}; run `masthead check`, and restore the newest backup (docs/howto/back-up-and-restore.md) if it does not help")]
    Damaged { what: String, why: String },
    #[error("cannot {0}: the disk is full and nothing was saved; make room or enlarge the disk, then try again. Readers are served as before")]
    DiskFull(String),
    #[error("the database was busy for longer than 10 seconds; another program may be holding it open. Try again, or stop that program")]
    Busy,
    /// Somebody else pressed first.
    #[error("the press log stands after change {found}, not {expected}; another presser was faster. Read the changes again and go on from there")]
    Stale { expected: i64, found: i64 },
    #[error("{0} exists already; choose another or change the one that is there")]
    Taken(String),
    #[error("the database ({place}) cannot be reached: {why}; check that it runs and that address, name and password are right")]
    Unreachable { place: String, why: String },
    #[error(
        "the database's file was deleted or replaced while Masthead was using it, and nothing more is saved; put it back, or the newest backup, and start again"
    )]
    Gone,
    /// After the disk failed to confirm a write nobody knows what it holds; writing on could make it worse.
    #[error("writing has stopped because the disk failed to save earlier ({0}); check the disk, then start Masthead again")]
    Halted(String),
    #[error("`{0}` cannot be the name of a media file; names are 32 hexadecimal digits, a dot and a short ending, as this store makes them")]
    BlobName(String),
    #[error("the work was abandoned before it was saved; nothing of it was kept, so it can be tried again")]
    Abandoned,
    #[error("the system gives no further thread ({0}); raise its limit (`ulimit -u`), then start Masthead again")]
    NoThread(Arc<io::Error>),
    #[error("cannot {doing}: {source}; check that the folder exists and may be written")]
    File { doing: String, source: Arc<io::Error> },
    #[error("cannot {doing}: {source}")]
    Sql { doing: String, source: EngineError },
}

/// What an engine said, in its own words.
#[derive(Debug, Clone, thiserror::Error)]
pub enum EngineError {
    #[error(transparent)]
    Sqlite(Arc<rusqlite::Error>),
    #[error(transparent)]
    Postgres(Arc<sqlx::Error>),
}

/// An engine's error by what somebody can do about it.
pub(crate) enum Trouble {
    Full,
    Busy,
    Damaged,
    /// What exists already.
    Taken(String),
    /// Why the server cannot be reached.
    Away(String),
    Other,
}

pub(crate) type Result<T, E = StoreError> = std::result::Result<T, E>;

impl StoreError {
    pub(crate) fn file(doing: impl Into<String>, source: io::Error) -> StoreError {
        let doing = doing.into();
        if source.kind() == io::ErrorKind::StorageFull { StoreError::DiskFull(doing) } else { StoreError::File { doing, source: Arc::new(source) } }
    }

    pub(crate) fn no_thread(source: io::Error) -> StoreError {
        StoreError::NoThread(Arc::new(source))
    }

    pub fn damaged(what: impl Into<String>, why: impl ToString) -> StoreError {
        StoreError::Damaged { what: what.into(), why: why.to_string() }
    }

    pub(crate) fn sql(doing: &str, source: impl Into<EngineError>) -> StoreError {
        let source = source.into();
        let trouble = match &source {
            EngineError::Sqlite(error) => sqlite::trouble(error),
            EngineError::Postgres(error) => postgres::trouble(error),
        };
        match trouble {
            Trouble::Full => StoreError::DiskFull(doing.to_owned()),
            Trouble::Busy => StoreError::Busy,
            Trouble::Damaged => StoreError::damaged("the database", source),
            Trouble::Taken(what) => StoreError::Taken(what),
            Trouble::Away(why) => StoreError::Unreachable { place: "PostgreSQL".to_owned(), why },
            Trouble::Other => StoreError::Sql { doing: doing.to_owned(), source },
        }
    }
}

impl From<rusqlite::Error> for EngineError {
    fn from(error: rusqlite::Error) -> EngineError {
        EngineError::Sqlite(Arc::new(error))
    }
}

impl From<sqlx::Error> for EngineError {
    fn from(error: sqlx::Error) -> EngineError {
        EngineError::Postgres(Arc::new(error))
    }
}
