//! What is arranged rather than written: site, editions, fronts, topics in focus, channels. Each is one JSON value with a version.
//! The nouns' own files give them their types.

use crate::error::Result;
use crate::packed;
use crate::sql::args;
use crate::tx::{Reader, Tx, Versioned};
use serde::Serialize;
use serde::de::DeserializeOwned;

impl Reader {
    pub(crate) async fn setting<T: DeserializeOwned>(&mut self, noun: &str, code: &str) -> Result<Option<Versioned<T>>> {
        let text = "SELECT version, value FROM settings WHERE noun = $1 AND code = $2";
        let Some(row) = self.db().one("read a setting", text, args![noun, code]).await? else { return Ok(None) };
        Ok(Some(Versioned { version: row.get(0)?, value: packed::from_json(noun, &row.get::<String>(1)?)? }))
    }

    pub(crate) async fn settings<T: DeserializeOwned>(&mut self, noun: &str) -> Result<Vec<Versioned<T>>> {
        let text = "SELECT version, value FROM settings WHERE noun = $1 ORDER BY code";
        let rows = self.db().all("list settings", text, args![noun]).await?;
        rows.iter().map(|row| Ok(Versioned { version: row.get(0)?, value: packed::from_json(noun, &row.get::<String>(1)?)? })).collect()
    }
}

impl Tx {
    /// Writes over version `seen`; with `None` there must be nothing yet. Returns the new version, or `None` when what is there is not what was seen.
    pub(crate) async fn put_setting(&mut self, noun: &str, code: &str, value: &impl Serialize, seen: Option<i64>) -> Result<Option<i64>> {
        let value = packed::json(value)?;
        let written = match seen {
            Some(seen) => {
                let text = "UPDATE settings SET version = version + 1, value = $3 WHERE noun = $1 AND code = $2 AND version = $4";
                self.db().run("save a setting", text, args![noun, code, value, seen]).await?
            }
            None => {
                let text = "INSERT INTO settings (noun, code, version, value) VALUES ($1, $2, 1, $3) ON CONFLICT (noun, code) DO NOTHING";
                self.db().run("save a setting", text, args![noun, code, value]).await?
            }
        };
        Ok((written == 1).then_some(seen.unwrap_or(0) + 1))
    }
}
