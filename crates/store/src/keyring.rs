//! Keyrings: what people open the door with, one document a person. What is in it is for those who keep the door.

use crate::error::Result;
use crate::sql::{Row, args};
use crate::tx::{Reader, Tx};
use newsroom::PersonId;

#[derive(Clone, PartialEq, Eq)]
pub struct KeptKeyring {
    pub person: PersonId,
    /// What their devices know them by.
    pub handle: Vec<u8>,
    /// The document, as JSON.
    pub keyring: String,
}

const COLUMNS: &str = "SELECT person, handle, keyring FROM keyrings";

impl Reader {
    pub async fn keyring(&mut self, person: PersonId) -> Result<Option<KeptKeyring>> {
        self.keyring_where("person = $1", args![person.0]).await
    }

    pub async fn keyring_by_handle(&mut self, handle: &[u8]) -> Result<Option<KeptKeyring>> {
        self.keyring_where("handle = $1", args![handle.to_vec()]).await
    }

    async fn keyring_where(&mut self, condition: &str, args: Vec<crate::sql::Arg>) -> Result<Option<KeptKeyring>> {
        let text = crate::sql::Sql::Built(format!("{COLUMNS} WHERE {condition}"));
        self.db().one("read a keyring", text, args).await?.as_ref().map(keyring).transpose()
    }
}

impl Tx {
    pub async fn put_keyring(&mut self, kept: &KeptKeyring) -> Result<()> {
        let text = "INSERT INTO keyrings (person, handle, keyring) VALUES ($1, $2, $3) \
            ON CONFLICT (person) DO UPDATE SET handle = excluded.handle, keyring = excluded.keyring";
        let values = args![kept.person.0, kept.handle.clone(), kept.keyring.as_str()];
        self.db().run("save a keyring", text, values).await.map(drop)
    }
}

fn keyring(row: &Row) -> Result<KeptKeyring> {
    Ok(KeptKeyring { person: PersonId(row.get(0)?), handle: row.get(1)?, keyring: row.get(2)? })
}
