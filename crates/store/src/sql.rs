//! One way to run a statement on either engine: a text with `$1`, values in, rows out. Only here are both drivers named side by side.

use crate::error::{EngineError, Result, StoreError};
use crate::sqlite;
use newsroom::edition::EditionCode;
use newsroom::{ConceptId, FamilyId, PictureId, StoryId, Timestamp};
use rusqlite::types::{FromSql, ValueRef};
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::{Arguments, AssertSqlSafe, PgConnection, Postgres, Row as _};
use std::borrow::Cow;
use tokio::task::coop::consume_budget;

/// A statement: one text for both engines, or one for each where they differ.
pub(crate) enum Sql {
    Same(&'static str),
    Differs {
        sqlite: &'static str,
        postgres: &'static str,
    },
    /// Put together from constant parts; values are always bound, never written into it.
    Built(String),
}

/// A value to bind. The kind stays known when there is none, because PostgreSQL asks for it.
pub(crate) enum Arg {
    Int(Option<i64>),
    Text(Option<String>),
    Bytes(Vec<u8>),
}

/// Values for a statement, in the order of its placeholders.
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$($crate::sql::Arg::from($value)),*] };
}
pub(crate) use args;

pub(crate) enum Row {
    Sqlite(sqlite::Row),
    Postgres(PgRow),
}

/// A connection of either engine.
pub(crate) struct Conn<'c> {
    engine: Engine<'c>,
    /// Set when a statement finds the disk full, whatever becomes of its error.
    full: Option<&'c mut bool>,
}

enum Engine<'c> {
    Sqlite(&'c mut rusqlite::Connection),
    Postgres(&'c mut PgConnection),
}

impl<'c> Conn<'c> {
    pub(crate) fn sqlite(conn: &'c mut rusqlite::Connection) -> Conn<'c> {
        Conn { engine: Engine::Sqlite(conn), full: None }
    }

    pub(crate) fn postgres(conn: &'c mut PgConnection) -> Conn<'c> {
        Conn { engine: Engine::Postgres(conn), full: None }
    }

    pub(crate) fn that_tells(self, full: &'c mut bool) -> Conn<'c> {
        Conn { full: Some(full), ..self }
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        matches!(self.engine, Engine::Sqlite(_))
    }

    pub(crate) async fn all(&mut self, doing: &str, sql: impl Into<Sql>, args: Vec<Arg>) -> Result<Vec<Row>> {
        self.rows(doing, sql.into(), args, usize::MAX).await
    }

    pub(crate) async fn one(&mut self, doing: &str, sql: impl Into<Sql>, args: Vec<Arg>) -> Result<Option<Row>> {
        Ok(self.rows(doing, sql.into(), args, 1).await?.pop())
    }

    async fn rows(&mut self, doing: &str, sql: Sql, args: Vec<Arg>, most: usize) -> Result<Vec<Row>> {
        let rows: Result<_, EngineError> = match &mut self.engine {
            Engine::Sqlite(conn) => {
                // Nothing here ever waits, so a long row of statements has to think of others by itself.
                consume_budget().await;
                sqlite::all(conn, &sql.for_sqlite(), &args, most).map(|rows| rows.into_iter().map(Row::Sqlite).collect()).map_err(EngineError::from)
            }
            Engine::Postgres(conn) => {
                let query = sqlx::query_with(sql.for_postgres(), for_postgres(args));
                let rows = if most == 1 { query.fetch_optional(&mut **conn).await.map(Vec::from_iter) } else { query.fetch_all(&mut **conn).await };
                rows.map(|rows| rows.into_iter().map(Row::Postgres).collect()).map_err(EngineError::from)
            }
        };
        rows.map_err(|e| self.told(doing, e))
    }

    /// Runs a statement and says how many rows it wrote.
    pub(crate) async fn run(&mut self, doing: &str, sql: impl Into<Sql>, args: Vec<Arg>) -> Result<u64> {
        let sql = sql.into();
        let done: Result<_, EngineError> = match &mut self.engine {
            Engine::Sqlite(conn) => {
                consume_budget().await;
                sqlite::run(conn, &sql.for_sqlite(), &args).map_err(EngineError::from)
            }
            Engine::Postgres(conn) => {
                let done = sqlx::query_with(sql.for_postgres(), for_postgres(args)).execute(&mut **conn).await;
                done.map(|done| done.rows_affected()).map_err(EngineError::from)
            }
        };
        done.map_err(|e| self.told(doing, e))
    }

    /// Runs several statements without values, as migrations are.
    pub(crate) async fn script(&mut self, doing: &str, sql: &'static str) -> Result<()> {
        let done: Result<_, EngineError> = match &mut self.engine {
            Engine::Sqlite(conn) => sqlite::script(conn, sql).map_err(EngineError::from),
            Engine::Postgres(conn) => sqlx::raw_sql(sql).execute(&mut **conn).await.map(drop).map_err(EngineError::from),
        };
        done.map_err(|e| self.told(doing, e))
    }

    fn told(&mut self, doing: &str, source: EngineError) -> StoreError {
        let error = StoreError::sql(doing, source);
        if let (StoreError::DiskFull(_), Some(full)) = (&error, &mut self.full) {
            **full = true;
        }
        error
    }

    /// Inserts many rows, many to a statement. `head` ends with `VALUES`, `tail` may say what to do on conflict.
    /// Statements come in few sizes (64, 32, 16 rows and so on) so that each is prepared only once.
    pub(crate) async fn insert(&mut self, doing: &str, head: &'static str, columns: usize, values: Vec<Arg>, tail: &'static str) -> Result<()> {
        let mut left = values.len() / columns;
        let mut values = values.into_iter();
        while left > 0 {
            let rows = if left >= 64 { 64 } else { 1 << left.ilog2() };
            let text = self.values_text(head, columns, rows, tail);
            self.run(doing, Sql::Built(text), values.by_ref().take(rows * columns).collect()).await?;
            left -= rows;
        }
        Ok(())
    }

    /// SQLite looks numbered placeholders up one by one, which is slow by the thousand; plain `?` are counted.
    fn values_text(&self, head: &str, columns: usize, rows: usize, tail: &str) -> String {
        let mut text = String::with_capacity(head.len() + tail.len() + rows * columns * 6);
        text.push_str(head);
        for row in 0..rows {
            text.push_str(if row == 0 { " (" } else { ",(" });
            for column in 0..columns {
                if column > 0 {
                    text.push(',');
                }
                match self.engine {
                    Engine::Sqlite(_) => text.push('?'),
                    Engine::Postgres(_) => text.push_str(&format!("${}", row * columns + column + 1)),
                }
            }
            text.push(')');
        }
        text.push(' ');
        text.push_str(tail);
        text
    }
}

impl Sql {
    fn for_sqlite(self) -> Cow<'static, str> {
        match self {
            Sql::Same(text) | Sql::Differs { sqlite: text, .. } => text.into(),
            Sql::Built(text) => text.into(),
        }
    }

    fn for_postgres(self) -> sqlx::SqlStr {
        match self {
            Sql::Same(text) | Sql::Differs { postgres: text, .. } => sqlx::SqlSafeStr::into_sql_str(text),
            Sql::Built(text) => sqlx::SqlSafeStr::into_sql_str(AssertSqlSafe(text)),
        }
    }
}

impl From<&'static str> for Sql {
    fn from(text: &'static str) -> Sql {
        Sql::Same(text)
    }
}

impl Row {
    /// The value of a column. A value of the wrong kind means that the row is damaged.
    pub(crate) fn get<T>(&self, column: usize) -> Result<T>
    where
        T: FromSql + for<'r> sqlx::Decode<'r, Postgres> + sqlx::Type<Postgres>,
    {
        match self {
            Row::Sqlite(row) => {
                T::column_result(row.get(column).map_or(ValueRef::Null, ValueRef::from)).map_err(|e| StoreError::damaged("a row of the database", e))
            }
            Row::Postgres(row) => row.try_get(column).map_err(|e| StoreError::damaged("a row of the database", e)),
        }
    }

    pub(crate) fn time(&self, column: usize) -> Result<Timestamp> {
        self.get(column).and_then(time)
    }

    pub(crate) fn maybe_time(&self, column: usize) -> Result<Option<Timestamp>> {
        self.get::<Option<i64>>(column)?.map(time).transpose()
    }
}

/// Times are kept as milliseconds since 1970 in UTC.
pub(crate) fn time(milliseconds: i64) -> Result<Timestamp> {
    Timestamp::from_millisecond(milliseconds).map_err(|e| StoreError::damaged("a time in the database", e))
}

/// A list of numbers as one value: JSON, which both engines can take apart.
pub(crate) fn numbers(ids: impl IntoIterator<Item = i64>) -> String {
    serde_json::to_string(&ids.into_iter().collect::<Vec<_>>()).expect("numbers are JSON")
}

const NEVER_FAILS: &str = "numbers, text and bytes can always be bound";

fn for_postgres(args: Vec<Arg>) -> PgArguments {
    let mut out = PgArguments::default();
    for arg in args {
        match arg {
            Arg::Int(value) => Arguments::add(&mut out, value),
            Arg::Text(value) => Arguments::add(&mut out, value),
            Arg::Bytes(value) => Arguments::add(&mut out, value),
        }
        .expect(NEVER_FAILS);
    }
    out
}

macro_rules! from {
    ($($type:ty => |$value:ident| $arg:expr;)*) => {$(
        impl From<$type> for Arg {
            fn from($value: $type) -> Arg {
                $arg
            }
        }
    )*};
}

from! {
    i64 => |n| Arg::Int(Some(n));
    Option<i64> => |n| Arg::Int(n);
    String => |s| Arg::Text(Some(s));
    &str => |s| Arg::Text(Some(s.to_owned()));
    Option<String> => |s| Arg::Text(s);
    Vec<u8> => |b| Arg::Bytes(b);
    Timestamp => |t| Arg::Int(Some(t.as_millisecond()));
    Option<Timestamp> => |t| Arg::Int(t.map(Timestamp::as_millisecond));
    StoryId => |id| Arg::Int(Some(id.0));
    ConceptId => |id| Arg::Int(Some(id.0));
    PictureId => |id| Arg::Int(Some(id.0));
    FamilyId => |id| Arg::Int(Some(id.0));
    &EditionCode => |code| Arg::Text(Some(code.to_string()));
}
