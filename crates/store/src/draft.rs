//! Drafts of fronts, one an edition, and the launches that brought them before readers.

use crate::error::{Result, StoreError};
use crate::packed;
use crate::sql::{Row, args};
use crate::tx::{Reader, Tx, Versioned};
use newsroom::draft::{Draft, Launch};
use newsroom::edition::EditionCode;

const COLUMNS: &str = "SELECT number, launched, by_name, changes, layout FROM launches WHERE edition = $1";

impl Reader {
    pub async fn draft(&mut self, edition: &EditionCode) -> Result<Option<Versioned<Draft>>> {
        self.setting("draft", edition.as_str()).await
    }

    /// The newest launches first, or those before one; at most `limit`.
    pub async fn launches(&mut self, edition: &EditionCode, before: Option<i64>, limit: u32) -> Result<Vec<Launch>> {
        let text = crate::sql::Sql::Built(format!("{COLUMNS} AND number < $2 ORDER BY number DESC LIMIT $3"));
        self.db().all("list launches", text, args![edition.as_str(), before.unwrap_or(i64::MAX), i64::from(limit)]).await?.iter().map(launch).collect()
    }

    pub async fn launch(&mut self, edition: &EditionCode, number: i64) -> Result<Option<Launch>> {
        let text = crate::sql::Sql::Built(format!("{COLUMNS} AND number = $2"));
        self.db().one("read a launch", text, args![edition.as_str(), number]).await?.as_ref().map(launch).transpose()
    }
}

impl Tx {
    /// Saves over version `seen` (`None`: there is none yet). Returns the new version; `None` when somebody was faster.
    pub async fn put_draft(&mut self, edition: &EditionCode, draft: &Draft, seen: Option<i64>) -> Result<Option<i64>> {
        self.put_setting("draft", edition.as_str(), draft, seen).await
    }

    pub async fn insert_launch(&mut self, edition: &EditionCode, launch: &Launch) -> Result<()> {
        let text = "INSERT INTO launches (edition, number, launched, by_name, changes, layout) VALUES ($1, $2, $3, $4, $5, $6)";
        let values = args![edition.as_str(), launch.number, launch.at, launch.by.as_str(), i64::from(launch.changes), packed::pack(&launch.layout)?];
        self.db().run("note a launch", text, values).await.map(drop)
    }
}

fn launch(row: &Row) -> Result<Launch> {
    let damaged = |why: String| StoreError::damaged("a launch", why);
    let layout: Vec<u8> = row.get(4)?;
    Ok(Launch {
        number: row.get(0)?,
        at: row.time(1)?,
        by: row.get(2)?,
        changes: row.get::<i64>(3)?.try_into().map_err(|_| damaged("it counts fewer than no changes".to_owned()))?,
        layout: packed::unpack(&layout).map_err(damaged)?,
    })
}
