//! The site's own settings. There is one site in a house.

use crate::error::Result;
use crate::tx::{Reader, Tx, Versioned};
use newsroom::site::Site;

impl Reader {
    pub async fn site(&mut self) -> Result<Option<Versioned<Site>>> {
        self.setting("site", "").await
    }
}

impl Tx {
    /// Saves over version `seen` (`None`: there is none yet). Returns the new version; `None` when somebody was faster.
    pub async fn put_site(&mut self, site: &Site, seen: Option<i64>) -> Result<Option<i64>> {
        self.put_setting("site", "", site, seen).await
    }
}
