//! Invitations: links by which somebody becomes one of the house. Of a link's secret only the SHA-256 is kept.

use crate::error::Result;
use crate::packed;
use crate::sql::{Row, Sql, args};
use crate::tx::{Reader, Tx};
use newsroom::Timestamp;
use newsroom::invitation::Invitation;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptInvitation {
    pub id: String,
    pub expires: Timestamp,
    /// Accepted, or taken back.
    pub used: Option<Timestamp>,
    pub invitation: Invitation,
}

const COLUMNS: &str = "SELECT id, expires, used, invitation FROM invitations";

impl Reader {
    /// The invitation of a secret's hash, used, expired or not.
    pub async fn invitation_by_hash(&mut self, hash: &[u8; 32]) -> Result<Option<KeptInvitation>> {
        let text = Sql::Built(format!("{COLUMNS} WHERE hash = $1"));
        self.db().one("read an invitation", text, args![hash.to_vec()]).await?.as_ref().map(invitation).transpose()
    }

    /// Those that are still open at an instant.
    pub async fn open_invitations(&mut self, now: Timestamp) -> Result<Vec<KeptInvitation>> {
        let text = Sql::Built(format!("{COLUMNS} WHERE used IS NULL AND expires > $1 ORDER BY expires, id"));
        self.db().all("list invitations", text, args![now]).await?.iter().map(invitation).collect()
    }
}

impl Tx {
    pub async fn insert_invitation(&mut self, kept: &KeptInvitation, hash: &[u8; 32]) -> Result<()> {
        let text = "INSERT INTO invitations (id, hash, expires, used, invitation) VALUES ($1, $2, $3, $4, $5)";
        let values = args![kept.id.as_str(), hash.to_vec(), kept.expires, kept.used, packed::json(&kept.invitation)?];
        self.db().run("insert an invitation", text, values).await.map(drop)
    }

    /// `false` when it is used already: of two who accept at once, one does.
    pub async fn use_invitation(&mut self, id: &str, at: Timestamp) -> Result<bool> {
        Ok(self.db().run("use an invitation", "UPDATE invitations SET used = $2 WHERE id = $1 AND used IS NULL", args![id, at]).await? == 1)
    }
}

fn invitation(row: &Row) -> Result<KeptInvitation> {
    let invitation = packed::from_json("an invitation", &row.get::<String>(3)?)?;
    Ok(KeptInvitation { id: row.get(0)?, expires: row.time(1)?, used: row.maybe_time(2)?, invitation })
}
