//! What is special about SQLite: how its files are opened, and what its errors mean.

use crate::error::{Result, StoreError};
use crate::store::Db;
use sqlx::Connection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::path::Path;
use std::time::Duration;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum File {
    Newsroom,
    Press,
}

/// Opens a database file: one connection that writes, a few that read.
pub(crate) async fn open(file: &Path, which: File, make: bool) -> Result<Db> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(make)
        // A record and its row fit a page of this size; it is set when the file is made.
        .page_size(8192)
        .journal_mode(SqliteJournalMode::Wal)
        // Whoever is told "saved" must find it after a power cut.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        // A log that grew in a storm is cut back to this.
        .pragma("journal_size_limit", "67108864")
        // Memory-mapped, a file that is cut off or on a failing disk would end the program; read calls give an error.
        .pragma("mmap_size", "0")
        .pragma("temp_store", "memory");
    // What is withdrawn from readers is overwritten in the file, not just marked as free.
    let options = if which == File::Press { options.pragma("secure_delete", "on") } else { options };
    let readers = std::thread::available_parallelism().map_or(2, |n| n.get() as u32).clamp(2, 8);
    let (writing_cache, reading_cache) = ("-16000", "-6000");
    let pool = || SqlitePoolOptions::new().test_before_acquire(false).idle_timeout(None).max_lifetime(None).acquire_timeout(Duration::from_secs(10));
    let doing = |e| match StoreError::sql("open the database", e) {
        StoreError::Damaged { why, .. } => StoreError::damaged(format!("`{}`", file.display()), why),
        other => other,
    };
    let writer = pool().max_connections(1).connect_with(options.clone().pragma("cache_size", writing_cache)).await.map_err(doing)?;
    let reading = options.pragma("cache_size", reading_cache).pragma("query_only", "on");
    // A connection whose transaction could not be ended after a failing read is replaced.
    let readers = pool().max_connections(readers).before_acquire(|conn, _| Box::pin(async { Ok(!conn.is_in_transaction()) }));
    let readers = readers.connect_with(reading).await.map_err(doing)?;
    Ok(Db::Sqlite { writer, readers })
}

/// Whether the disk reported an error (not merely that it is full) while something was written.
pub(crate) fn disk_failed(trouble: &StoreError) -> bool {
    let StoreError::Sql { source, .. } = trouble else { return false };
    let code = source.as_database_error().and_then(|e| e.code()).and_then(|code| code.parse::<u32>().ok());
    code.is_some_and(|code| code & 0xff == 10)
}
