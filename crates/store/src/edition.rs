//! Editions: the faces of the site, one a language or market.

use crate::error::Result;
use crate::tx::{Reader, Tx, Versioned};
use newsroom::edition::{Edition, EditionCode};

impl Reader {
    pub async fn edition(&mut self, code: &EditionCode) -> Result<Option<Versioned<Edition>>> {
        self.setting("edition", code.as_str()).await
    }

    /// All editions, by code; the site says in which order readers see them.
    pub async fn editions(&mut self) -> Result<Vec<Versioned<Edition>>> {
        self.settings("edition").await
    }
}

impl Tx {
    /// Saves over version `seen` (`None`: there is none yet). Returns the new version; `None` when somebody was faster.
    pub async fn put_edition(&mut self, edition: &Edition, seen: Option<i64>) -> Result<Option<i64>> {
        self.put_setting("edition", edition.code.as_str(), edition, seen).await
    }
}
