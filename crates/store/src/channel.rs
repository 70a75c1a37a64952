//! Live channels: at most one an edition.

use crate::error::Result;
use crate::tx::{Reader, Tx, Versioned};
use newsroom::channel::Channel;
use newsroom::edition::EditionCode;

impl Reader {
    pub async fn channel(&mut self, edition: &EditionCode) -> Result<Option<Versioned<Channel>>> {
        self.setting("channel", edition.as_str()).await
    }
}

impl Tx {
    /// Saves over version `seen` (`None`: there is none yet). Returns the new version; `None` when somebody was faster.
    pub async fn put_channel(&mut self, channel: &Channel, seen: Option<i64>) -> Result<Option<i64>> {
        self.put_setting("channel", channel.edition.as_str(), channel, seen).await
    }
}
