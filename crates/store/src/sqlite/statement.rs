//! Running a statement: prepared once for each connection, its values bound, its rows copied out.

use crate::sql::Arg;
use rusqlite::types::{Null, Value};
use rusqlite::{CachedStatement, Connection, Result};

pub(crate) type Row = Vec<Value>;

/// The rows, at most so many.
pub(crate) fn all(conn: &Connection, text: &str, args: &[Arg], most: usize) -> Result<Vec<Row>> {
    let mut statement = prepared(conn, text, args)?;
    let columns = statement.column_count();
    let mut rows = statement.raw_query();
    let mut out = vec![];
    while out.len() < most
        && let Some(row) = rows.next()?
    {
        out.push((0..columns).map(|column| row.get_ref(column).map(Value::try_from)).collect::<Result<std::result::Result<_, _>>>()??);
    }
    Ok(out)
}

/// Runs a statement to its end and says how many rows it wrote.
pub(crate) fn run(conn: &Connection, text: &str, args: &[Arg]) -> Result<u64> {
    let mut statement = prepared(conn, text, args)?;
    let mut rows = statement.raw_query();
    while rows.next()?.is_some() {}
    Ok(conn.changes())
}

/// Statements without values. A single one is begun and ended with all day, so it is kept prepared as others are.
pub(crate) fn script(conn: &Connection, text: &str) -> Result<()> {
    if text.contains(';') { conn.execute_batch(text) } else { run(conn, text, &[]).map(drop) }
}

fn prepared<'c>(conn: &'c Connection, text: &str, args: &[Arg]) -> Result<CachedStatement<'c>> {
    let mut statement = conn.prepare_cached(text)?;
    for at in 1..=statement.parameter_count() {
        // `$2` may be written before `$1`; SQLite counts by place, we by number. A plain `?` has no name.
        let number = statement.parameter_name(at).and_then(|name| name[1..].parse().ok()).unwrap_or(at);
        match args.get(number - 1) {
            Some(Arg::Int(value)) => statement.raw_bind_parameter(at, value)?,
            Some(Arg::Text(value)) => statement.raw_bind_parameter(at, value)?,
            Some(Arg::Bytes(value)) => statement.raw_bind_parameter(at, value)?,
            None => statement.raw_bind_parameter(at, Null)?,
        }
    }
    Ok(statement)
}
