//! What is special about PostgreSQL: how it is reached.

use crate::error::{Result, StoreError};
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
