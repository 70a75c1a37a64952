//! Signed heads of the log of acts, kept beside it.

use crate::error::Result;
use crate::sql::{Row, args};
use crate::tx::{Reader, Tx};
use newsroom::Timestamp;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptHead {
    /// How many acts it holds for.
    pub size: i64,
    pub at: Timestamp,
    /// Of the tree over all of them (RFC 6962).
    pub root: Vec<u8>,
    pub signature: Vec<u8>,
}

impl Reader {
    /// All heads, oldest first.
    pub async fn heads(&mut self) -> Result<Vec<KeptHead>> {
        self.db().all("read heads of the log", "SELECT size, at, root, signature FROM heads ORDER BY size", args![]).await?.iter().map(head).collect()
    }
}

impl Tx {
    pub async fn put_head(&mut self, head: &KeptHead) -> Result<()> {
        let text = "INSERT INTO heads (size, at, root, signature) VALUES ($1, $2, $3, $4) ON CONFLICT (size) DO NOTHING";
        self.db().run("keep a head of the log", text, args![head.size, head.at, head.root.clone(), head.signature.clone()]).await.map(drop)
    }

    /// Makes room for a head of the same size, by another key.
    pub async fn forget_head(&mut self, size: i64) -> Result<()> {
        self.db().run("forget a head of the log", "DELETE FROM heads WHERE size = $1", args![size]).await.map(drop)
    }
}

fn head(row: &Row) -> Result<KeptHead> {
    Ok(KeptHead { size: row.get(0)?, at: row.time(1)?, root: row.get(2)?, signature: row.get(3)? })
}
