//! The two ways to hold the content store: a `Reader` sees one moment of it, a `Tx` may also change it.
//! The nouns' own files say what can be read and written.

use crate::audit::ActHash;
use crate::error::{Result, StoreError};
use crate::sql::Conn;
use crate::sqlite::{self, Lent};
use sqlx::{Postgres, Transaction};
use std::ops::{Deref, DerefMut};

/// A value and how often it has been changed. Whoever writes it names the version they saw, so that no change is lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versioned<T> {
    pub version: i64,
    pub value: T,
}

/// One moment of the content store: all that is read through it belongs together. Ends when dropped.
pub struct Reader {
    session: Session,
}

/// A write transaction of the content store; it reads what a [`Reader`] reads.
pub struct Tx {
    reader: Reader,
    /// The newest change noted in it, so that the press can be woken once it is saved.
    pub(crate) noted: Option<i64>,
    /// Whether the piece of work has changed anything.
    written: bool,
    /// The newest act of the log, once it was looked at, and as it was before this piece of work.
    pub(crate) last_act: Option<(i64, ActHash)>,
    act_before: Option<(i64, ActHash)>,
}

pub(crate) enum Session {
    SqliteReading(Lent),
    SqliteWriting(SqliteWriting),
    Postgres(Transaction<'static, Postgres>),
}

/// SQLite's one writing connection in a transaction. SQLite ends a transaction by itself when the disk is full or fails, after which nothing can
/// be rolled back; so a transaction that was neither saved nor undone is ended by closing the connection, which always works.
pub(crate) struct SqliteWriting {
    conn: Lent,
    ended: bool,
    /// Whether a statement found the disk full; the work may keep the error to itself.
    full: bool,
}

impl Reader {
    pub(crate) fn new(session: Session) -> Reader {
        Reader { session }
    }

    pub(crate) fn db(&mut self) -> Conn<'_> {
        self.session.conn()
    }
}

impl Tx {
    pub(crate) fn new(session: Session) -> Tx {
        Tx { reader: Reader::new(session), noted: None, written: false, last_act: None, act_before: None }
    }

    /// What writes asks for the connection here, what only reads asks the reader for it.
    pub(crate) fn db(&mut self) -> Conn<'_> {
        self.written = true;
        self.reader.db()
    }

    /// Whether this piece of work has changed anything so far.
    pub fn has_written(&self) -> bool {
        self.written
    }

    pub(crate) fn begin_piece(&mut self) {
        (self.noted, self.written, self.act_before) = (None, false, self.last_act);
    }

    pub(crate) fn undo_piece(&mut self) {
        self.last_act = self.act_before;
    }

    pub(crate) async fn commit(self) -> Result<()> {
        self.reader.session.commit().await
    }

    /// As if nothing had been done. This fails when the engine has given it up already, as on a full disk.
    pub(crate) async fn undo(self) -> Result<()> {
        self.reader.session.undo().await
    }

    pub(crate) fn met_a_full_disk(&self) -> bool {
        matches!(&self.reader.session, Session::SqliteWriting(writing) if writing.full)
    }
}

impl Session {
    pub(crate) fn conn(&mut self) -> Conn<'_> {
        match self {
            Session::SqliteReading(conn) => Conn::sqlite(conn),
            Session::SqliteWriting(writing) => Conn::sqlite(&mut writing.conn).that_tells(&mut writing.full),
            Session::Postgres(tx) => Conn::postgres(&mut *tx),
        }
    }

    pub(crate) async fn commit(self) -> Result<()> {
        match self {
            // A reader has nothing to save; its moment ends when the connection is given back.
            Session::SqliteReading(_) => Ok(()),
            Session::SqliteWriting(mut writing) => {
                sqlite::waiting(|| sqlite::script(&writing.conn, "COMMIT")).map_err(|e| StoreError::sql("save", e))?;
                writing.ended = true;
                Ok(())
            }
            Session::Postgres(tx) => tx.commit().await.map_err(|e| StoreError::sql("save", e)),
        }
    }

    async fn undo(self) -> Result<()> {
        match self {
            Session::SqliteReading(_) => Ok(()),
            Session::SqliteWriting(mut writing) => {
                sqlite::script(&writing.conn, "ROLLBACK").map_err(|e| StoreError::sql("undo a piece of work", e))?;
                writing.ended = true;
                Ok(())
            }
            Session::Postgres(tx) => tx.rollback().await.map_err(|e| StoreError::sql("undo a piece of work", e)),
        }
    }
}

impl SqliteWriting {
    pub(crate) async fn begin(conn: Lent) -> Result<SqliteWriting> {
        let mut writing = SqliteWriting { conn, ended: false, full: false };
        Conn::sqlite(&mut writing.conn).script("begin to write", "BEGIN IMMEDIATE").await?;
        Ok(writing)
    }
}

impl Drop for SqliteWriting {
    fn drop(&mut self) {
        if !self.ended {
            self.conn.lose();
        }
    }
}

impl Deref for Tx {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Reader {
        &mut self.reader
    }
}
