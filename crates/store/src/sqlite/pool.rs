//! Connections to one file, lent out and given back. Opening one costs as much as fifty reads, so they are kept.

use super::{script, waiting};
use crate::error::{Result, StoreError};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, TryAcquireError};

/// How long a connection, or another program's lock, is waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often another program's lock is looked at again.
const LOOK: Duration = Duration::from_millis(2);
/// Statements a connection keeps prepared: more than the store has.
const PREPARED: usize = 256;

/// What holds for every connection.
const MANNERS: &str = "
    -- Whole pages go to the log, and a verb changes a few rows in each of many trees. It is set when the file is made.
    PRAGMA page_size = 4096;
    PRAGMA journal_mode = wal;
    -- Whoever is told `saved` must find it after a power cut.
    PRAGMA synchronous = full;
    PRAGMA foreign_keys = on;
    -- A log that grew in a storm is cut back to this.
    PRAGMA journal_size_limit = 67108864;
    -- Memory-mapped, a file that is cut off or on a failing disk would end the program; read calls give an error.
    PRAGMA mmap_size = 0;
    PRAGMA temp_store = memory;";

/// Cheap to clone.
#[derive(Clone)]
pub(crate) struct Pool {
    inside: Arc<Inside>,
}

struct Inside {
    file: PathBuf,
    /// What holds for the connections of this pool, as SQL.
    manners: String,
    /// Which file it was when it was opened.
    was: Option<Identity>,
    idle: Mutex<Vec<Connection>>,
    seats: Arc<Semaphore>,
    most: usize,
}

/// A connection on loan. It is given back when dropped, unless it is in a state that nobody should inherit.
pub(crate) struct Lent {
    conn: Option<Connection>,
    pool: Pool,
    _seat: OwnedSemaphorePermit,
}

impl Pool {
    /// Opens the first connection, so that a file which cannot be used is noticed now.
    pub(super) fn open(file: &Path, make: bool, most: usize, manners: String) -> Result<Pool> {
        let mut inside = Inside { file: file.to_owned(), manners, was: None, idle: Mutex::default(), seats: Arc::new(Semaphore::new(most)), most };
        let first = inside.connect(make).map_err(|e| match StoreError::sql("open the database", e) {
            StoreError::Damaged { why, .. } => StoreError::damaged(format!("`{}`", file.display()), why),
            other => other,
        })?;
        inside.idle().push(first);
        inside.was = identity(file);
        Ok(Pool { inside: Arc::new(inside) })
    }

    pub(crate) async fn lend(&self) -> Result<Lent> {
        let seats = self.inside.seats.clone();
        let closed = |_| StoreError::Unreachable { place: self.inside.file.display().to_string(), why: "it has been closed".to_owned() };
        let seat = match seats.clone().try_acquire_owned() {
            Ok(seat) => seat,
            Err(TryAcquireError::Closed) => return Err(closed(())),
            Err(TryAcquireError::NoPermits) => {
                let seat = tokio::time::timeout(PATIENCE, seats.acquire_owned()).await.map_err(|_| StoreError::Busy)?;
                seat.map_err(|_| closed(()))?
            }
        };
        let idle = self.inside.idle().pop();
        let conn = match idle {
            Some(conn) => conn,
            None => self.inside.connect(false).map_err(|e| StoreError::sql("open the database", e))?,
        };
        Ok(Lent { conn: Some(conn), pool: self.clone(), _seat: seat })
    }

    /// Whether the file is still the one that was opened. Of one that was deleted or replaced the system goes on taking what is written, for nobody.
    pub(crate) fn is_there(&self) -> bool {
        self.inside.was.is_none() || identity(&self.inside.file) == self.inside.was
    }

    /// Waits for everything that is on loan, then closes the file.
    pub(crate) async fn close(&self) {
        // An error means that it is closed already.
        let _all = self.inside.seats.acquire_many(self.inside.most as u32).await;
        self.inside.seats.close();
        self.inside.idle().clear();
    }
}

/// Device and number of a file.
type Identity = (u64, u64);

#[cfg(unix)]
fn identity(file: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(file).ok().map(|of| (of.dev(), of.ino()))
}

#[cfg(not(unix))]
fn identity(_: &Path) -> Option<Identity> {
    None
}

impl Inside {
    fn connect(&self, make: bool) -> rusqlite::Result<Connection> {
        let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        flags.set(OpenFlags::SQLITE_OPEN_CREATE, make);
        let conn = Connection::open_with_flags(&self.file, flags)?;
        conn.busy_handler(Some(|looked| {
            waiting(|| std::thread::sleep(LOOK));
            LOOK * u32::try_from(looked).unwrap_or(u32::MAX) < PATIENCE
        }))?;
        conn.set_prepared_statement_cache_capacity(PREPARED);
        // A statement is planned once, whatever values it is given; otherwise SQLite reads its text again for nearly every value.
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        conn.execute_batch(MANNERS)?;
        conn.execute_batch(&self.manners)?;
        Ok(conn)
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().expect("nothing panics while holding it")
    }
}

impl Lent {
    /// Closes the connection, and with it whatever it had begun.
    pub(crate) fn lose(&mut self) {
        self.conn = None;
    }
}

impl Deref for Lent {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.conn.as_ref().expect("it is lost last")
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut Connection {
        self.conn.as_mut().expect("it is lost last")
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let Some(conn) = self.conn.take() else { return };
        // A transaction that a failing disk does not let us end is ended by closing the connection.
        if conn.is_autocommit() || script(&conn, "ROLLBACK").is_ok() {
            self.pool.inside.idle().push(conn);
        }
    }
}
