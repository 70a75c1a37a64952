//! What can go wrong with the store, told to whoever runs the house, with the next step.

use std::io;
use std::sync::Arc;

#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    #[error("there is no newsroom in `{0}`; make one with `masthead init`, or name the right folder with `--data`")]
    Missing(String),
    #[error("there is a newsroom in `{0}` already; open it, or choose an empty folder")]
    Exists(String),
    #[error("`{place}` was written by a newer Masthead (form {found}; this program knows {known}); install that version or a newer one")]
    Newer { place: String, found: i64, known: i64 },
    #[error("{what} is damaged: {why}; run `masthead check`, and restore the newest backup if it does not help")]
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
    #[error("the database at `{place}` cannot be reached: {why}; check that it runs and that address, name and password are right")]
    Unreachable { place: String, why: String },
    /// After the disk failed to confirm a write nobody knows what it holds; writing on could make it worse.
    #[error("writing has stopped because the disk failed to save earlier ({0}); check the disk, then start Masthead again")]
    Halted(String),
    #[error("`{0}` cannot be the name of a media file; names are 32 hexadecimal digits, a dot and a short ending, as this store makes them")]
    BlobName(String),
    #[error("the work was abandoned before it was saved; nothing of it was kept, so it can be tried again")]
    Abandoned,
    #[error("cannot {doing}: {source}; check that the folder exists and may be written")]
    File { doing: String, source: Arc<io::Error> },
    #[error("cannot {doing}: {source}")]
    Sql { doing: String, source: Arc<sqlx::Error> },
}

pub(crate) type Result<T, E = StoreError> = std::result::Result<T, E>;

impl StoreError {
    pub(crate) fn file(doing: impl Into<String>, source: io::Error) -> StoreError {
        let doing = doing.into();
        if source.kind() == io::ErrorKind::StorageFull { StoreError::DiskFull(doing) } else { StoreError::File { doing, source: Arc::new(source) } }
    }

    pub(crate) fn damaged(what: impl Into<String>, why: impl ToString) -> StoreError {
        StoreError::Damaged { what: what.into(), why: why.to_string() }
    }

    /// Sorts an engine's error by what somebody can do about it.
    pub(crate) fn sql(doing: &str, source: sqlx::Error) -> StoreError {
        use sqlx::Error::{ColumnDecode, Database, Decode, Io, PoolTimedOut, Tls};
        match &source {
            Database(of_engine) => match Trouble::of(of_engine.as_ref()) {
                Trouble::Full => StoreError::DiskFull(doing.to_owned()),
                Trouble::Busy => StoreError::Busy,
                Trouble::Damaged => StoreError::damaged("the database", of_engine),
                Trouble::Taken => StoreError::Taken(of_engine.constraint().unwrap_or(of_engine.message()).to_owned()),
                Trouble::Away => StoreError::Unreachable { place: "the database server".to_owned(), why: of_engine.to_string() },
                Trouble::Other => StoreError::Sql { doing: doing.to_owned(), source: Arc::new(source) },
            },
            PoolTimedOut => StoreError::Busy,
            ColumnDecode { .. } | Decode(_) => StoreError::damaged("the database", source),
            Io(why) => StoreError::Unreachable { place: "the database server".to_owned(), why: why.to_string() },
            Tls(why) => StoreError::Unreachable { place: "the database server".to_owned(), why: why.to_string() },
            _ => StoreError::Sql { doing: doing.to_owned(), source: Arc::new(source) },
        }
    }
}

enum Trouble {
    Full,
    Busy,
    Damaged,
    Taken,
    Away,
    Other,
}

impl Trouble {
    /// SQLite's codes are numbers (the low byte is the kind), PostgreSQL's are five letters or digits.
    fn of(error: &dyn sqlx::error::DatabaseError) -> Trouble {
        if error.is_unique_violation() {
            return Trouble::Taken;
        }
        let code = error.code().unwrap_or_default();
        if code.len() == 5 {
            return match &*code {
                "53100" => Trouble::Full,
                "55P03" | "40P01" | "40001" => Trouble::Busy,
                "XX001" | "XX002" => Trouble::Damaged,
                _ if code.starts_with("08") || code.starts_with("57P") || code.starts_with("28") || code.starts_with("3D") => Trouble::Away,
                _ => Trouble::Other,
            };
        }
        // 4874: the shared-memory file of the log could not grow.
        match code.parse::<u32>() {
            Ok(4874) => Trouble::Full,
            Ok(code) => match code & 0xff {
                13 => Trouble::Full,
                5 | 6 => Trouble::Busy,
                11 | 26 => Trouble::Damaged,
                _ => Trouble::Other,
            },
            Err(_) => Trouble::Other,
        }
    }
}
