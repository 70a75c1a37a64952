//! Keyrings: what people open the door with. The desk keeps them; what a right key is, the crate `accounts` knows.

use crate::act::Object;
use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::person::missing;
use accounts::passkey::Handle;
use accounts::{Keyring, NoRandom};
use newsroom::PersonId;
use newsroom::act::Deed;
use newsroom::person::Person;
use newsroom::session::Stage;
use serde_json::{Value, json};
use store::{KeptKeyring, Reader, StoreError, Tx};

/// Whether other sessions go on when a key changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Others {
    Stay,
    /// A second factor was added: those end, but the one with this id, that came by the first alone and wait for it.
    WaitingEnd {
        but: String,
    },
    /// All end.
    End,
}

impl Desk {
    /// Who has this address and works here, with their keyring. Both are nothing for everybody else.
    pub async fn at_the_door(&self, email: &str) -> Result<Option<(Person, Keyring)>> {
        let mut reader = self.store.read().await?;
        let email = email.trim().to_lowercase();
        let Some(person) = reader.person_by_email(&email).await?.filter(|person| person.value.left.is_none()) else { return Ok(None) };
        let keyring = read(reader.keyring(person.value.id).await?)?;
        Ok(keyring.map(|keyring| (person.value, keyring)))
    }

    /// A name for a key in lists and addresses.
    pub fn new_name(&self) -> Result<String> {
        crate::secret::random::<6>()
    }

    /// Whose device knows them by this.
    pub async fn known_as(&self, handle: Handle) -> Result<Option<(Person, Keyring)>> {
        let mut reader = self.store.read().await?;
        let kept = reader.keyring_by_handle(handle.bytes()).await?;
        with_person(&mut reader, kept).await
    }

    pub async fn keyring(&self, id: PersonId) -> Result<Keyring> {
        let mut reader = self.store.read().await?;
        match read(reader.keyring(id).await?)? {
            Some(keyring) => Ok(keyring),
            None if reader.person(id).await?.is_some() => Ok(Keyring::new()?),
            None => Err(missing(id)),
        }
    }

    /// Changes somebody's own keyring. `change` says what it gives; if it leaves the keys as they were, as a wrong code does, nothing was done.
    pub async fn change_keys<T: Send + 'static>(
        &self,
        actor: &Actor,
        id: PersonId,
        deed: Deed,
        others: Others,
        change: impl FnOnce(&mut Keyring) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let done = self.act(actor, deed, move |tx, _| {
            Box::pin(async move {
                let (given, is_other) = changed(tx, id, change).await?;
                match others {
                    Others::WaitingEnd { but } if is_other => drop(tx.end_sessions_at(id, Stage::Enrol, &but).await?),
                    Others::Stay | Others::WaitingEnd { .. } => {}
                    Others::End => {
                        tx.end_sessions(id, None).await?;
                        tx.forget_devices(id).await?;
                    }
                }
                Ok(Done { value: Keys { of: id, given }, change: 0 })
            })
        });
        Ok(done.await?.value.given)
    }

    /// Keeps what a key will be made from: the secret that is offered to an app, what devices know somebody by. No key was added, so no act tells of one.
    pub async fn prepare_keys<T: Send + 'static>(&self, id: PersonId, change: impl FnOnce(&mut Keyring) -> Result<T> + Send + 'static) -> Result<T> {
        Ok(self.store.write(move |tx: &mut Tx| Box::pin(changed(tx, id, change))).await?.0)
    }
}

/// What the change gives, and whether the keyring is another by it.
async fn changed<T>(tx: &mut Tx, id: PersonId, change: impl FnOnce(&mut Keyring) -> Result<T>) -> Result<(T, bool)> {
    let kept = tx.keyring(id).await?;
    let before = kept.as_ref().map(|kept| kept.keyring.clone());
    let mut keyring = match read(kept)? {
        Some(keyring) => keyring,
        None => Keyring::new()?,
    };
    let given = change(&mut keyring)?;
    // Two keyrings are compared as they are kept: what is equal among passkeys says nothing of how often one was used.
    let is_other = before != Some(text_of(&keyring)?);
    if is_other {
        put(tx, id, &keyring).await?;
    }
    Ok((given, is_other))
}

/// A keyring that was changed, and what that gave.
struct Keys<T> {
    of: PersonId,
    given: T,
}

impl<T> Object for Keys<T> {
    fn object(&self) -> String {
        format!("person/{}", self.of)
    }

    fn detail(&self, _: Deed) -> Value {
        json!({})
    }
}

async fn with_person(reader: &mut Reader, kept: Option<KeptKeyring>) -> Result<Option<(Person, Keyring)>> {
    let Some(kept) = kept else { return Ok(None) };
    let person = reader.person(kept.person).await?.filter(|person| person.value.left.is_none());
    Ok(person.zip(read(Some(kept))?).map(|(person, keyring)| (person.value, keyring)))
}

/// The keyring as it stands in a change.
pub(crate) async fn of(tx: &mut Tx, person: PersonId) -> Result<Option<Keyring>> {
    read(tx.keyring(person).await?)
}

pub(crate) async fn put(tx: &mut Tx, person: PersonId, keyring: &Keyring) -> Result<()> {
    Ok(tx.put_keyring(&KeptKeyring { person, handle: keyring.handle.bytes().to_vec(), keyring: text_of(keyring)? }).await?)
}

fn text_of(keyring: &Keyring) -> Result<String> {
    serde_json::to_string(keyring).map_err(|why| DeskError::invalid("keyring", why.to_string()))
}

fn read(kept: Option<KeptKeyring>) -> Result<Option<Keyring>> {
    let Some(kept) = kept else { return Ok(None) };
    let damaged = |why: serde_json::Error| StoreError::Damaged { what: format!("the keyring of person {}", kept.person), why: why.to_string() };
    serde_json::from_str(&kept.keyring).map(Some).map_err(|why| damaged(why).into())
}

impl From<NoRandom> for DeskError {
    fn from(why: NoRandom) -> DeskError {
        DeskError::invalid("", why.to_string())
    }
}
