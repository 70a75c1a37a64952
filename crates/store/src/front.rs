//! Fronts: one an edition.

use crate::error::Result;
use crate::tx::{Reader, Tx, Versioned};
use newsroom::edition::EditionCode;
use newsroom::front::Front;

impl Reader {
    pub async fn front(&mut self, edition: &EditionCode) -> Result<Option<Versioned<Front>>> {
        self.setting("front", edition.as_str()).await
    }
}

impl Tx {
    /// Saves over version `seen` (`None`: there is none yet). Returns the new version; `None` when somebody was faster.
    pub async fn put_front(&mut self, front: &Front, seen: Option<i64>) -> Result<Option<i64>> {
        self.put_setting("front", front.edition.as_str(), front, seen).await
    }
}
