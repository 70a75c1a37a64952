//! The line on which readers' questions go to PostgreSQL. While the server is away nobody waits for it: they get what is kept, and one look after
//! another finds out when it is back.

use crate::error::{Result, StoreError};
use sqlx::pool::PoolConnection;
use sqlx::{PgPool, Postgres};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Longer than a server that is there takes, and short enough for somebody who reads.
const AT_ONCE: Duration = Duration::from_millis(300);

#[derive(Default)]
pub(super) struct Line {
    away: AtomicBool,
    looking: AtomicBool,
}

impl Line {
    pub(super) async fn lend(self: &Arc<Self>, pool: &PgPool) -> Result<PoolConnection<Postgres>> {
        if !self.away.load(Ordering::Relaxed) {
            match tokio::time::timeout(AT_ONCE, pool.acquire()).await {
                Ok(Ok(conn)) => return Ok(conn),
                Ok(Err(sqlx::Error::PoolClosed)) => return Err(StoreError::sql("reach the press log", sqlx::Error::PoolClosed)),
                Ok(Err(error)) => tracing::error!(%error, "PostgreSQL is away; readers get what is kept"),
                Err(_) => tracing::error!("PostgreSQL does not answer; readers get what is kept"),
            }
            self.away.store(true, Ordering::Relaxed);
        }
        self.look_for(pool.clone());
        Err(StoreError::Unreachable { place: "PostgreSQL".to_owned(), why: "it does not answer".to_owned() })
    }

    /// One at a time; it waits as long as the pool does.
    fn look_for(self: &Arc<Self>, pool: PgPool) {
        if self.looking.swap(true, Ordering::Relaxed) {
            return;
        }
        let line = self.clone();
        tokio::spawn(async move {
            if pool.acquire().await.is_ok() {
                tracing::info!("PostgreSQL is back");
                line.away.store(false, Ordering::Relaxed);
            }
            line.looking.store(false, Ordering::Relaxed);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;
    use sqlx::postgres::PgPoolOptions;

    #[tokio::test]
    async fn only_the_first_waits_for_a_server_that_is_away() {
        // Nothing listens there.
        let pool = PgPoolOptions::new().connect_lazy("postgres://masthead@127.0.0.1:1/none").expect("a pool");
        let line = Arc::new(Line::default());
        assert!(matches!(line.lend(&pool).await, Err(StoreError::Unreachable { .. })));
        for _ in 0..3 {
            assert!(matches!(line.lend(&pool).now_or_never(), Some(Err(StoreError::Unreachable { .. }))), "it is told at once");
        }
    }
}
