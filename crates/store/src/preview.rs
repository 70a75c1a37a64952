//! Links to previews that were shared. Only the SHA-256 of a link's secret is kept, so a stolen database opens none.

use crate::error::{Result, StoreError};
use crate::sql::{Row, Sql, args};
use crate::tx::{Reader, Tx};
use newsroom::{StoryId, Timestamp};

/// A link that shows one story to whoever has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedPreview {
    /// Names the link in lists and when revoking it; says nothing of its secret.
    pub id: String,
    pub story: StoryId,
    /// The text it shows; the newest at any time if none is named.
    pub revision: Option<i64>,
    /// The instant at which the page is shown, if not when it is asked for.
    pub at: Option<Timestamp>,
    /// SHA-256 of the secret.
    pub hash: [u8; 32],
    /// The name of whoever shared it.
    pub by: String,
    /// Who that is, as the log of acts names them. Empty: from before it was kept, and good for nothing.
    pub maker: String,
    pub created: Timestamp,
    pub expires: Timestamp,
    pub revoked: Option<Timestamp>,
}

const COLUMNS: &str = "SELECT id, story, revision, shown_at, hash, shared_by, created, expires, revoked, maker FROM previews";

impl Reader {
    /// The link of a secret's hash, whatever has become of it; the caller looks at `expires` and `revoked`.
    pub async fn preview_by_hash(&mut self, hash: &[u8; 32]) -> Result<Option<SharedPreview>> {
        let text = Sql::Built(format!("{COLUMNS} WHERE hash = $1"));
        self.db().one("read a shared preview", text, args![hash.to_vec()]).await?.as_ref().map(preview).transpose()
    }

    /// All links to a story's previews, newest first.
    pub async fn previews(&mut self, story: StoryId) -> Result<Vec<SharedPreview>> {
        let text = Sql::Built(format!("{COLUMNS} WHERE story = $1 ORDER BY created DESC, id"));
        self.db().all("list shared previews", text, args![story]).await?.iter().map(preview).collect()
    }
}

impl Tx {
    pub async fn insert_preview(&mut self, preview: &SharedPreview) -> Result<()> {
        let text = "INSERT INTO previews (id, story, revision, shown_at, hash, shared_by, created, expires, revoked, maker) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
        let p = preview;
        let values = args![p.id.as_str(), p.story, p.revision, p.at, p.hash.to_vec(), p.by.as_str(), p.created, p.expires, p.revoked, p.maker.as_str()];
        self.db().run("insert a shared preview", text, values).await.map(drop)
    }

    /// `false` when the story has no such link or it is revoked already.
    pub async fn revoke_preview(&mut self, story: StoryId, id: &str, at: Timestamp) -> Result<bool> {
        let text = "UPDATE previews SET revoked = $3 WHERE story = $1 AND id = $2 AND revoked IS NULL";
        Ok(self.db().run("revoke a shared preview", text, args![story, id, at]).await? == 1)
    }
}

fn preview(row: &Row) -> Result<SharedPreview> {
    let hash: Vec<u8> = row.get(4)?;
    Ok(SharedPreview {
        id: row.get(0)?,
        story: StoryId(row.get(1)?),
        revision: row.get(2)?,
        at: row.maybe_time(3)?,
        hash: hash.try_into().map_err(|_| StoreError::damaged("a shared preview", "its hash is not 32 bytes long"))?,
        by: row.get(5)?,
        created: row.time(6)?,
        expires: row.time(7)?,
        revoked: row.maybe_time(8)?,
        maker: row.get(9)?,
    })
}
