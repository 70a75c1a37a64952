//! Tokens that people and programs show to the newsroom. Only the SHA-256 of a token is kept, so a stolen database opens no door.

use crate::error::{Result, StoreError};
use crate::packed;
use crate::sql::{Row, args};
use crate::tx::{Reader, Tx};
use newsroom::permission::{Grant, Over, Role};
use newsroom::{PersonId, Timestamp};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Names the token in lists and when revoking it; says nothing of its secret.
    pub id: String,
    /// Whose it is: `Ines Albrandt`, `agency import`.
    pub name: String,
    /// What it may do where.
    pub grants: Vec<Grant>,
    /// The person who made it, whose own grants bound it; `None` if it was made at the command line.
    pub maker: Option<PersonId>,
    /// SHA-256 of the secret.
    pub hash: [u8; 32],
    pub created: Timestamp,
    pub revoked: Option<Timestamp>,
}

const COLUMNS: &str = "SELECT id, name, role, hash, created, revoked, grants, maker FROM tokens";

impl Reader {
    /// The token of a secret's hash, revoked or not; the caller looks at `revoked`.
    pub async fn token_by_hash(&mut self, hash: &[u8; 32]) -> Result<Option<Token>> {
        let text = crate::sql::Sql::Built(format!("{COLUMNS} WHERE hash = $1"));
        self.db().one("read a token", text, args![hash.to_vec()]).await?.as_ref().map(token).transpose()
    }

    /// All tokens, oldest first.
    pub async fn tokens(&mut self) -> Result<Vec<Token>> {
        let text = crate::sql::Sql::Built(format!("{COLUMNS} ORDER BY created, id"));
        self.db().all("list tokens", text, args![]).await?.iter().map(token).collect()
    }
}

impl Tx {
    pub async fn insert_token(&mut self, token: &Token) -> Result<()> {
        let text = "INSERT INTO tokens (id, name, role, hash, created, revoked, grants, maker) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        // An older program knows only a role over the whole house, so it is told the least where that would be too much.
        let role = token.grants.iter().filter(|grant| grant.over == Over::House).map(|grant| grant.role).max().unwrap_or(Role::Contributor);
        let values = args![
            token.id.as_str(),
            token.name.as_str(),
            role.name(),
            token.hash.to_vec(),
            token.created,
            token.revoked,
            packed::json(&token.grants)?,
            token.maker.map(|maker| maker.0)
        ];
        self.db().run("insert a token", text, values).await.map(drop)
    }

    /// `false` when there is no such token or it is revoked already.
    pub async fn revoke_token(&mut self, id: &str, at: Timestamp) -> Result<bool> {
        let text = "UPDATE tokens SET revoked = $2 WHERE id = $1 AND revoked IS NULL";
        Ok(self.db().run("revoke a token", text, args![id, at]).await? == 1)
    }
}

fn token(row: &Row) -> Result<Token> {
    let role: String = row.get(2)?;
    let hash: Vec<u8> = row.get(3)?;
    Ok(Token {
        id: row.get(0)?,
        name: row.get(1)?,
        grants: match row.get::<Option<String>>(6)? {
            Some(grants) => packed::from_json("a token's grants", &grants)?,
            None => vec![Grant::house(Role::from_name(&role).ok_or_else(|| StoreError::damaged("a token", format!("there is no role `{role}`")))?)],
        },
        maker: row.get::<Option<i64>>(7)?.map(PersonId),
        hash: hash.try_into().map_err(|_| StoreError::damaged("a token", "its hash is not 32 bytes long"))?,
        created: row.time(4)?,
        revoked: row.maybe_time(5)?,
    })
}
