//! What is special about PostgreSQL: how it is reached, and what its errors mean.

use crate::error::{Result, StoreError, Trouble};
use crate::place::Place;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection, PgPool};
use std::str::FromStr;
use std::time::Duration;

pub(crate) async fn open(address: &str, place: &Place) -> Result<PgPool> {
    let unreachable = |why: String| StoreError::Unreachable { place: place.in_words(), why };
    let options = PgConnectOptions::from_str(address).map_err(|e| unreachable(e.to_string()))?.application_name("masthead");
    let pool = PgPoolOptions::new()
        .max_connections(10)
        .acquire_timeout(Duration::from_secs(10))
        // Asking whether a connection lives costs as much as a read; one used a moment ago does, nearly always.
        .test_before_acquire(false)
        .before_acquire(|conn, its| Box::pin(async move { Ok(its.idle_for < Duration::from_secs(5) || conn.ping().await.is_ok()) }));
    let pool = pool.connect_with(options).await;
    pool.map_err(|e| unreachable(e.to_string()))
}

/// PostgreSQL's codes are five letters or digits.
pub(crate) fn trouble(error: &sqlx::Error) -> Trouble {
    use sqlx::Error::{ColumnDecode, Database, Decode, Io, PoolTimedOut, Tls};
    match error {
        Database(said) if said.is_unique_violation() => Trouble::Taken(said.constraint().unwrap_or(said.message()).to_owned()),
        Database(said) => match &*said.code().unwrap_or_default() {
            "53100" => Trouble::Full,
            "55P03" | "40P01" | "40001" => Trouble::Busy,
            "XX001" | "XX002" => Trouble::Damaged,
            code if ["08", "57P", "28", "3D"].iter().any(|kind| code.starts_with(kind)) => Trouble::Away(said.to_string()),
            _ => Trouble::Other,
        },
        PoolTimedOut => Trouble::Away("it gave no connection within 10 seconds".to_owned()),
        ColumnDecode { .. } | Decode(_) => Trouble::Damaged,
        Io(why) => Trouble::Away(why.to_string()),
        Tls(why) => Trouble::Away(why.to_string()),
        _ => Trouble::Other,
    }
}
