//! Topics in focus: one list of concepts an edition.

use crate::error::Result;
use crate::tx::{Reader, Tx, Versioned};
use newsroom::ConceptId;
use newsroom::edition::EditionCode;

impl Reader {
    pub async fn focus(&mut self, edition: &EditionCode) -> Result<Option<Versioned<Vec<ConceptId>>>> {
        self.setting("focus", edition.as_str()).await
    }
}

impl Tx {
    /// Saves over version `seen` (`None`: there is none yet). Returns the new version; `None` when somebody was faster.
    pub async fn put_focus(&mut self, edition: &EditionCode, concepts: &[ConceptId], seen: Option<i64>) -> Result<Option<i64>> {
        self.put_setting("focus", edition.as_str(), &concepts, seen).await
    }
}
