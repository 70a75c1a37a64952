//! Devices: browsers in which somebody signed in before. One that is known is not held up when strangers try passwords on its person's account.

use crate::error::Result;
use crate::sql::args;
use crate::tx::{Reader, Tx};
use newsroom::{PersonId, Timestamp};

impl Reader {
    pub async fn device_of(&mut self, hash: &[u8; 32]) -> Result<Option<PersonId>> {
        let row = self.db().one("read a device", "SELECT person FROM devices WHERE hash = $1", args![hash.to_vec()]).await?;
        row.map(|row| row.get(0).map(PersonId)).transpose()
    }
}

impl Tx {
    pub async fn know_device(&mut self, hash: &[u8; 32], person: PersonId, at: Timestamp) -> Result<()> {
        let text = "INSERT INTO devices (hash, person, known) VALUES ($1, $2, $3) ON CONFLICT (hash) DO NOTHING";
        self.db().run("know a device", text, args![hash.to_vec(), person.0, at]).await.map(drop)
    }

    pub async fn forget_devices(&mut self, of: PersonId) -> Result<()> {
        self.db().run("forget devices", "DELETE FROM devices WHERE person = $1", args![of.0]).await.map(drop)
    }
}
