//! Invitations: a link that makes somebody one of the house, good for three days and once. It can carry no more than whoever invites has.

use crate::act::Object;
use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::permit::permit_somewhere;
use crate::person::{self, check_grants, check_places, email, permit_over};
use crate::sign_off::initials;
use accounts::{Keyring, Secret, secret};
use jiff::SignedDuration;
use newsroom::act::Deed;
use newsroom::invitation::Invitation;
use newsroom::language::Language;
use newsroom::permission::{Action, Grant};
use newsroom::person::Person;
use newsroom::{PersonId, Timestamp};
use serde_json::{Value, json};
use store::{KeptInvitation, Reader, Tx, Versioned};

const GOOD_FOR: SignedDuration = SignedDuration::from_hours(72);

/// An invitation just made.
pub struct Invited {
    pub kept: KeptInvitation,
    /// The end of the link; shown once and written down nowhere.
    pub secret: Secret,
}

/// What somebody who accepts says of themselves.
pub struct Acceptance {
    pub name: String,
    pub language: Language,
    /// The hash of a password that was judged good; `None` if they will use a passkey.
    pub password: Option<String>,
}

impl Desk {
    pub async fn invite(&self, actor: &Actor, address: &str, name: &str, grants: Vec<Grant>) -> Result<Done<Invited>> {
        permit_somewhere(actor, Action::ManagePeople)?;
        check_grants(&grants)?;
        if grants.is_empty() {
            return Err(DeskError::invalid("grants", "say what they may do: at least one role"));
        }
        permit_over(actor, &grants)?;
        let (email, name) = (email(address)?, name.trim().chars().take(200).collect());
        self.send(actor, Invitation { email, name, grants, by: actor.name.clone(), maker: actor.id(), person: None, created: self.now() }).await
    }

    /// A link by which somebody who has lost their keys gets new ones. Until it is used, the old ones open.
    pub async fn invite_back(&self, actor: &Actor, id: PersonId) -> Result<Done<Invited>> {
        permit_somewhere(actor, Action::ManagePeople)?;
        let person = self.person(actor, id).await?.value;
        permit_over(actor, &person.grants)?;
        let Person { email, name, grants, .. } = person;
        self.send(actor, Invitation { email, name, grants, by: actor.name.clone(), maker: actor.id(), person: Some(id), created: self.now() }).await
    }

    async fn send(&self, actor: &Actor, invitation: Invitation) -> Result<Done<Invited>> {
        let secret = Secret::new()?;
        let expires = self.now().checked_add(GOOD_FOR).unwrap_or(self.now());
        let kept = KeptInvitation { id: crate::secret::random::<6>()?, expires, used: None, invitation };
        let hash = secret.hash();
        let now = self.now();
        let made = self.act(actor, Deed::Invite, move |tx, actor| {
            Box::pin(async move {
                if kept.invitation.person.is_none() && tx.person_by_email(&kept.invitation.email).await?.is_some() {
                    return Err(DeskError::invalid("email", "somebody with this address works here already; change their grants instead"));
                }
                if kept.invitation.person.is_none() {
                    check_places(&kept.invitation.grants, tx).await?;
                }
                replace(tx, actor, &kept.invitation, now).await?;
                tx.insert_invitation(&kept, &hash).await?;
                Ok(Done { value: kept, change: 0 })
            })
        });
        Ok(made.await?.map(|kept| Invited { kept, secret }))
    }

    pub async fn invitations(&self, actor: &Actor) -> Result<Vec<KeptInvitation>> {
        permit_somewhere(actor, Action::ManagePeople)?;
        let now = self.now();
        let mut reader = self.store.read().await?;
        let mut open = vec![];
        for kept in reader.open_invitations(now).await?.into_iter().filter(|kept| permit_over(actor, &kept.invitation.grants).is_ok()) {
            if is_backed(&mut reader, &kept.invitation).await? {
                open.push(kept);
            }
        }
        Ok(open)
    }

    /// The invitation of a link; nothing if it was used, taken back, is too old or never was, or if whoever made it could not make it any more.
    pub async fn invitation(&self, secret: &str) -> Result<KeptInvitation> {
        still_open(&mut self.store.read().await?, secret, self.now()).await
    }

    pub async fn take_back_invitation(&self, actor: &Actor, id: &str) -> Result<Done<()>> {
        permit_somewhere(actor, Action::ManagePeople)?;
        let (id, now) = (id.to_owned(), self.now());
        let taken = self.act(actor, Deed::TakeBackInvitation, move |tx, actor| {
            Box::pin(async move {
                let found = tx.open_invitations(now).await?.into_iter().find(|kept| kept.id == id).ok_or_else(gone)?;
                permit_over(actor, &found.invitation.grants)?;
                if tx.use_invitation(&id, now).await? { Ok(Done { value: found, change: 0 }) } else { Err(gone()) }
            })
        });
        Ok(taken.await?.map(drop))
    }

    /// Somebody has come by a link. They are one of the house from now on, with what the link carried.
    pub async fn accept(&self, secret: &str, acceptance: Acceptance) -> Result<Done<Versioned<Person>>> {
        let (secret, now) = (secret.to_owned(), self.now());
        let guest = Actor { name: acceptance.name.trim().to_owned(), who: crate::Who::Guest, grants: vec![] };
        self.act(&guest, Deed::Accept, move |tx, _| {
            Box::pin(async move {
                let found = still_open(tx, &secret, now).await?;
                if !tx.use_invitation(&found.id, now).await? {
                    return Err(gone());
                }
                let person = match found.invitation.person {
                    Some(id) => come_back(tx, id).await?,
                    None => come_in(tx, &found.invitation, &acceptance, now).await?,
                };
                let mut keyring = Keyring::new()?;
                if let Some(hash) = acceptance.password {
                    keyring.set_password(hash, now);
                }
                crate::keyring::put(tx, person.value.id, &keyring).await?;
                Ok(Done { value: person, change: 0 })
            })
        })
        .await
    }
}

async fn still_open(reader: &mut Reader, secret: &str, now: Timestamp) -> Result<KeptInvitation> {
    let found = reader.invitation_by_hash(&secret::hash(secret)).await?;
    let kept = found.filter(|kept| kept.used.is_none() && kept.expires > now).ok_or_else(gone)?;
    if is_backed(reader, &kept.invitation).await? { Ok(kept) } else { Err(gone()) }
}

/// Whether whoever made it could make it now: they still manage people, and have all that it opens, what somebody was granted since among it.
async fn is_backed(reader: &mut Reader, invitation: &Invitation) -> Result<bool> {
    let maker = Actor::again(reader, &invitation.maker, &invitation.by).await?;
    let opens = match invitation.person {
        // A link went to the address they had then; what was theirs may be somebody else's now.
        Some(id) => match reader.person(id).await?.filter(|person| person.value.email == invitation.email) {
            Some(person) => person.value.grants,
            None => return Ok(false),
        },
        None => invitation.grants.clone(),
    };
    Ok(permit_somewhere(&maker, Action::ManagePeople).is_ok() && permit_over(&maker, &opens).is_ok())
}

/// The newest invitation of an address, or of somebody, is the only one: by an older link somebody could come in with more than was meant at last.
async fn replace(tx: &mut Tx, actor: &Actor, newest: &Invitation, now: Timestamp) -> Result<()> {
    let replaced = |older: &Invitation| older.email == newest.email || (older.person.is_some() && older.person == newest.person);
    for older in tx.open_invitations(now).await?.into_iter().filter(|older| replaced(&older.invitation)) {
        // One that opens nothing any more stands in nobody's way.
        if is_backed(tx, &older.invitation).await? {
            permit_over(actor, &older.invitation.grants)?;
        }
        tx.use_invitation(&older.id, now).await?;
    }
    Ok(())
}

/// One answer for what was used, is too old and never was.
fn gone() -> DeskError {
    DeskError::Missing("such invitation, or it was used or is older than three days; ask for a new one".to_owned())
}

/// Of a name in letters without case: the first of each word; of one word its first.
fn first_letters(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let letters: Vec<char> = match words.as_slice() {
        [one] => one.chars().filter(|c| c.is_alphanumeric()).take(3).collect(),
        more => more.iter().filter_map(|word| word.chars().find(|c| c.is_alphanumeric())).take(3).collect(),
    };
    letters.into_iter().flat_map(char::to_lowercase).collect()
}

async fn come_in(tx: &mut Tx, invitation: &Invitation, acceptance: &Acceptance, now: Timestamp) -> Result<Versioned<Person>> {
    if tx.person_by_email(&invitation.email).await?.is_some() {
        return Err(gone());
    }
    let name = acceptance.name.trim().to_owned();
    let person = Person {
        id: tx.next_person_id().await?,
        email: invitation.email.clone(),
        initials: initials(&name).unwrap_or_else(|| first_letters(&name)),
        name,
        language: acceptance.language.clone(),
        grants: invitation.grants.clone(),
        left: None,
        created: now,
    };
    person::check(&person)?;
    // Initials are made of the name; who has the same as somebody else may choose others.
    person::is_free(tx, &person, true, false).await?;
    tx.insert_person(&person).await?;
    Ok(Versioned { version: 1, value: person })
}

/// No key or session from before opens anything any more. Tokens they made go on, as programs use them: an admin revokes them in the list.
async fn come_back(tx: &mut Tx, id: PersonId) -> Result<Versioned<Person>> {
    let person = tx.person(id).await?.filter(|person| person.value.left.is_none()).ok_or_else(gone)?;
    tx.end_sessions(id, None).await?;
    tx.forget_devices(id).await?;
    tx.end_provider_links(id).await?;
    Ok(person)
}

impl Object for KeptInvitation {
    fn object(&self) -> String {
        format!("invitation/{}", self.id)
    }

    fn detail(&self, _: Deed) -> Value {
        json!({ "email": self.invitation.email, "grants": self.invitation.grants, "person": self.invitation.person })
    }
}

#[cfg(test)]
mod tests {
    use super::first_letters;

    #[test]
    fn letters_without_case_begin_words_too() {
        assert_eq!(["प्रिया नायर", "李明", "ines"].map(first_letters), ["पन", "李明", "ine"]);
    }
}
