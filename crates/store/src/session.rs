//! Sessions: who is signed in where. Of a session's secret only the SHA-256 is kept.

use crate::error::{Result, StoreError};
use crate::sql::{Row, Sql, args};
use crate::tx::{Reader, Tx};
use newsroom::session::Stage;
use newsroom::{PersonId, Timestamp};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptSession {
    /// Names it in lists and when ending it; says nothing of its secret.
    pub id: String,
    pub hash: [u8; 32],
    pub person: PersonId,
    pub stage: Stage,
    pub begun: Timestamp,
    /// Last used, to within minutes.
    pub seen: Timestamp,
    /// When they last proved who they are.
    pub proved: Timestamp,
    /// What the browser calls itself.
    pub device: String,
}

const COLUMNS: &str = "SELECT id, hash, person, stage, begun, seen, proved, device FROM sessions";

impl Reader {
    /// The session of a secret's hash, over or not; the caller looks at its times.
    pub async fn session_by_hash(&mut self, hash: &[u8; 32]) -> Result<Option<KeptSession>> {
        let text = Sql::Built(format!("{COLUMNS} WHERE hash = $1"));
        self.db().one("read a session", text, args![hash.to_vec()]).await?.as_ref().map(session).transpose()
    }

    /// Newest first; of one person, or of all.
    pub async fn sessions(&mut self, of: Option<PersonId>) -> Result<Vec<KeptSession>> {
        let narrow = if of.is_some() { "WHERE person = $1" } else { "" };
        let args = of.map(|person| args![person.0]).unwrap_or_default();
        self.db().all("list sessions", Sql::Built(format!("{COLUMNS} {narrow} ORDER BY begun DESC, id")), args).await?.iter().map(session).collect()
    }
}

impl Tx {
    pub async fn insert_session(&mut self, session: &KeptSession) -> Result<()> {
        let text = "INSERT INTO sessions (id, hash, person, stage, begun, seen, proved, device) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        let KeptSession { id, hash, person, stage, begun, seen, proved, device } = session;
        let values = args![id.as_str(), hash.to_vec(), person.0, stage.name(), *begun, *seen, *proved, device.as_str()];
        self.db().run("insert a session", text, values).await.map(drop)
    }

    pub async fn session_seen(&mut self, id: &str, at: Timestamp) -> Result<()> {
        self.db().run("note that a session is used", "UPDATE sessions SET seen = $2 WHERE id = $1", args![id, at]).await.map(drop)
    }

    /// `false` when there is no such session.
    pub async fn end_session(&mut self, id: &str) -> Result<bool> {
        Ok(self.db().run("end a session", "DELETE FROM sessions WHERE id = $1", args![id]).await? == 1)
    }

    /// Ends all of a person's sessions but one, and says how many that were.
    pub async fn end_sessions(&mut self, of: PersonId, but: Option<&str>) -> Result<u64> {
        let text = "DELETE FROM sessions WHERE person = $1 AND id <> $2";
        self.db().run("end sessions", text, args![of.0, but.unwrap_or_default()]).await
    }

    /// Ends those of a person's sessions, but one, that stand at a stage.
    pub async fn end_sessions_at(&mut self, of: PersonId, stage: Stage, but: &str) -> Result<u64> {
        let text = "DELETE FROM sessions WHERE person = $1 AND stage = $2 AND id <> $3";
        self.db().run("end sessions at a stage", text, args![of.0, stage.name(), but]).await
    }

    /// Forgets sessions that were last used, or begun, too long ago.
    pub async fn forget_sessions(&mut self, seen_before: Timestamp, begun_before: Timestamp) -> Result<u64> {
        let text = "DELETE FROM sessions WHERE seen < $1 OR begun < $2";
        self.db().run("forget sessions that are over", text, args![seen_before, begun_before]).await
    }
}

fn session(row: &Row) -> Result<KeptSession> {
    let stage: String = row.get(3)?;
    let damaged = |why: String| StoreError::damaged("a session", why);
    Ok(KeptSession {
        id: row.get(0)?,
        hash: row.get::<Vec<u8>>(1)?.try_into().map_err(|_| damaged("its hash is not 32 bytes long".to_owned()))?,
        person: PersonId(row.get(2)?),
        stage: Stage::from_name(&stage).ok_or_else(|| damaged(format!("there is no stage `{stage}`")))?,
        begun: row.time(4)?,
        seen: row.time(5)?,
        proved: row.time(6)?,
        device: row.get(7)?,
    })
}
