//! What is special about SQLite: how its files are opened, where its work is done, and what its errors mean.
//!
//! Statements run on the thread that asks: a read from the page cache takes a few microseconds, and handing it to another thread and back
//! takes twenty. Only what may wait, for the disk to be sure or for another program, lets the thread's other work go on elsewhere.

mod pool;
mod statement;

use crate::error::{EngineError, Result, StoreError, Trouble};
use crate::store::Db;
pub(crate) use pool::{Lent, Pool};
use rusqlite::ffi;
pub(crate) use statement::{Row, all, run, script};
use std::path::Path;
use tokio::runtime::{Handle, RuntimeFlavor};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum File {
    Newsroom,
    Press,
}

/// Opens a database file: one connection that writes, a few that read.
pub(crate) async fn open(file: &Path, which: File, make: bool) -> Result<Db> {
    // What is withdrawn from readers is overwritten in the file, not just marked as free. And a run need not be on disk before the next:
    // the newsroom's changes are, and after a power cut those missing from the log are pressed again (`PressStore::settle`).
    let press = if which == File::Press { "PRAGMA secure_delete = on; PRAGMA synchronous = normal;" } else { "" };
    let readers = std::thread::available_parallelism().map_or(2, usize::from) + 2;
    let writer = Pool::open(file, make, 1, format!("PRAGMA cache_size = -16000;{press}"))?;
    let readers = Pool::open(file, false, readers.clamp(4, 8), format!("PRAGMA cache_size = -6000;{press}PRAGMA query_only = on;"))?;
    Ok(Db::Sqlite { writer, readers })
}

/// Does what may wait. A runtime of several threads lets another one take on what this thread would have done meanwhile.
pub(crate) fn waiting<T>(work: impl FnOnce() -> T) -> T {
    let several = Handle::try_current().is_ok_and(|runtime| runtime.runtime_flavor() == RuntimeFlavor::MultiThread);
    if several { tokio::task::block_in_place(work) } else { work() }
}

/// SQLite's codes are numbers: the low byte is the kind, the rest says more.
pub(crate) fn trouble(error: &rusqlite::Error) -> Trouble {
    match code(error) {
        Some(ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY) => Trouble::Taken(match error {
            rusqlite::Error::SqliteFailure(_, Some(said)) => said.clone(),
            other => other.to_string(),
        }),
        // The shared-memory file of the log could not grow.
        Some(ffi::SQLITE_IOERR_SHMSIZE) => Trouble::Full,
        Some(code) => match code & 0xff {
            ffi::SQLITE_FULL => Trouble::Full,
            ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => Trouble::Busy,
            ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB => Trouble::Damaged,
            _ => Trouble::Other,
        },
        None if matches!(error, rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::Utf8Error(..)) => Trouble::Damaged,
        None => Trouble::Other,
    }
}

/// Whether the disk reported an error (not merely that it is full) while something was written.
pub(crate) fn disk_failed(trouble: &StoreError) -> bool {
    let StoreError::Sql { source: EngineError::Sqlite(error), .. } = trouble else { return false };
    code(error).is_some_and(|code| code & 0xff == ffi::SQLITE_IOERR)
}

fn code(error: &rusqlite::Error) -> Option<i32> {
    match error {
        rusqlite::Error::SqliteFailure(said, _) | rusqlite::Error::SqlInputError { error: said, .. } => Some(said.extended_code),
        _ => None,
    }
}
