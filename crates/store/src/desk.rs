//! Desks: the departments of a newsroom, with their stages.

use crate::error::Result;
use crate::tx::{Reader, Tx, Versioned};
use newsroom::desk::{Desk, DeskKey};

impl Reader {
    pub async fn desk(&mut self, key: &DeskKey) -> Result<Option<Versioned<Desk>>> {
        self.setting("desk", key.as_str()).await
    }

    /// All desks, by key.
    pub async fn desks(&mut self) -> Result<Vec<Versioned<Desk>>> {
        self.settings("desk").await
    }
}

impl Tx {
    /// Saves over version `seen` (`None`: there is none yet). Returns the new version; `None` when somebody was faster.
    pub async fn put_desk(&mut self, desk: &Desk, seen: Option<i64>) -> Result<Option<i64>> {
        self.put_setting("desk", desk.key.as_str(), desk, seen).await
    }
}
