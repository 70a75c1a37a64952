//! What is special about PostgreSQL: how it is reached.

use crate::error::{Result, StoreError};
use crate::place::Place;
use sqlx::PgPool;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use std::str::FromStr;
use std::time::Duration;

pub(crate) async fn open(address: &str, place: &Place) -> Result<PgPool> {
    let unreachable = |why: String| StoreError::Unreachable { place: place.in_words(), why };
    let options = PgConnectOptions::from_str(address).map_err(|e| unreachable(e.to_string()))?.application_name("masthead");
    let pool = PgPoolOptions::new().max_connections(10).acquire_timeout(Duration::from_secs(10)).connect_with(options).await;
    pool.map_err(|e| unreachable(e.to_string()))
}
