//! People: who works here, what each was granted where, and leaving.

use crate::act::Object;
use crate::actor::{Actor, Who};
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::limits;
use crate::permit::{not_permitted, permit_at, permit_somewhere};
use newsroom::PersonId;
use newsroom::act::Deed;
use newsroom::permission::{Action, Grant, Over, Role, allows_somewhere, covers};
use newsroom::person::Person;
use serde_json::{Value, json};
use store::{Reader, Tx, Versioned, folded};

/// More places than this one person cannot look after.
const MOST_GRANTS: usize = 40;

impl Desk {
    /// By name, those whom whoever asks manages.
    pub async fn people(&self, actor: &Actor) -> Result<Vec<Versioned<Person>>> {
        permit_somewhere(actor, Action::ManagePeople)?;
        let mut people = self.store.read().await?.people().await?;
        people.retain(|person| manages(actor, &person.value));
        Ok(people)
    }

    /// Names and initials of all who work here, which everybody who works here may know.
    pub async fn colleagues(&self) -> Result<Vec<Person>> {
        Ok(self.ever_here().await?.into_iter().filter(|person| person.left.is_none()).collect())
    }

    /// Whoever works here or has: for what was given to them once.
    pub async fn ever_here(&self) -> Result<Vec<Person>> {
        Ok(self.store.read().await?.people().await?.into_iter().map(|person| person.value).collect())
    }

    pub async fn person(&self, actor: &Actor, id: PersonId) -> Result<Versioned<Person>> {
        if actor.person() != Some(id) {
            permit_somewhere(actor, Action::ManagePeople)?;
        }
        let person = self.store.read().await?.person(id).await?.ok_or_else(|| missing(id))?;
        if manages(actor, &person.value) { Ok(person) } else { Err(not_permitted(actor, Action::ManagePeople)) }
    }

    /// Changes somebody. Their own name, initials and language are theirs to change; grants, address and leaving are for those who manage people, who
    /// can neither give nor take what they do not have themselves. Whoever's grants change, or who leaves, is signed out everywhere.
    pub async fn edit_person(&self, actor: &Actor, person: Person, seen: i64) -> Result<Done<Versioned<Person>>> {
        check(&person)?;
        self.act(actor, Deed::EditPerson, move |tx, actor| {
            Box::pin(async move {
                let id = person.id;
                let own = actor.person() == Some(id);
                if !own {
                    permit_somewhere(actor, Action::ManagePeople)?;
                }
                let there = tx.person(id).await?.ok_or_else(|| missing(id))?;
                if there.version != seen {
                    return Err(DeskError::Stale { current: there.version });
                }
                let before = there.value;
                let rights = (&before.grants, before.left, &before.email) != (&person.grants, person.left, &person.email);
                if rights || !own {
                    permit_over(actor, &before.grants)?;
                    permit_over(actor, &person.grants)?;
                }
                if before.grants != person.grants {
                    check_places(&person.grants, tx).await?;
                }
                if rights {
                    if own {
                        return Err(DeskError::invalid("grants", "nobody changes their own grants or address, or lets themselves go; ask another admin"));
                    }
                    keep_an_admin(tx, &before, &person).await?;
                    tx.end_sessions(id, None).await?;
                    tx.forget_devices(id).await?;
                }
                if before.email != person.email && tx.person_by_email(&person.email).await?.is_some() {
                    return Err(DeskError::invalid("email", "somebody else has this address"));
                }
                if own {
                    let (name, initials) = (before.name != person.name, before.initials != person.initials);
                    is_free(tx, &person, name, initials).await?;
                }
                let version = tx.update_person(&person, seen).await?.ok_or(DeskError::Stale { current: seen })?;
                Ok(Done { value: Versioned { version, value: person }, change: 0 })
            })
        })
        .await
    }
}

/// Refuses a name or initials of one's own choice that a colleague has: under them their work would pass for one's own, and the other way round.
pub(crate) async fn is_free(reader: &mut Reader, person: &Person, name: bool, initials: bool) -> Result<()> {
    let same = |a: &str, b: &str| folded(a) == folded(b);
    for other in reader.people().await?.into_iter().map(|other| other.value).filter(|other| other.id != person.id && other.left.is_none()) {
        if name && same(&other.name, &person.name) {
            let message = "a colleague has this name; add something that tells you apart, as a second name";
            return Err(DeskError::Case { code: "name-taken", place: "name", message });
        }
        if initials && same(&other.initials, &person.initials) {
            let message = "a colleague signs with these; choose others, of up to eight letters";
            return Err(DeskError::Case { code: "initials-taken", place: "initials", message });
        }
    }
    Ok(())
}

pub(crate) fn missing(id: PersonId) -> DeskError {
    DeskError::Missing(format!("person {id}"))
}

/// Whether somebody may hand out, or take away, these grants: they manage people there, and have as much themselves.
pub(crate) fn permit_over(actor: &Actor, grants: &[Grant]) -> Result<()> {
    for grant in grants {
        permit_at(actor, Action::ManagePeople, &grant.over.place())?;
        if !covers(&actor.grants, grant) {
            return Err(DeskError::invalid("grants", format!("you have not the role {} there yourself, so you cannot hand it on", grant.role.name())));
        }
    }
    Ok(())
}

/// Whether somebody is theirs to look after: what a person has elsewhere, or above them, is no business of theirs. Everybody looks after themselves.
pub(crate) fn manages(actor: &Actor, person: &Person) -> bool {
    actor.person() == Some(person.id) || allows_somewhere(&actor.grants, Action::ManagePeople) && permit_over(actor, &person.grants).is_ok()
}

/// A house in which nobody manages people could only be opened from the command line.
async fn keep_an_admin(tx: &mut Tx, before: &Person, after: &Person) -> Result<()> {
    let is_admin = |person: &Person| person.left.is_none() && person.grants.contains(&Grant { role: Role::Admin, over: Over::House });
    if !is_admin(before) || is_admin(after) {
        return Ok(());
    }
    let others = tx.people().await?.into_iter().filter(|other| other.value.id != before.id && is_admin(&other.value)).count();
    let message = "this is the house's only admin; make somebody else one first";
    if others == 0 { Err(DeskError::Case { code: "last-admin", place: "grants", message }) } else { Ok(()) }
}

/// An address as it is kept, and as it is asked for at the door.
pub fn email(given: &str) -> Result<String> {
    let email = given.trim().to_lowercase();
    let plain = email.len() <= 254 && !email.chars().any(|c| c.is_control() || c.is_whitespace());
    let parted = email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'));
    if plain && parted { Ok(email) } else { Err(DeskError::invalid("email", "write an address, as in `ines@ostrel.example`")) }
}

pub(crate) fn check(person: &Person) -> Result<()> {
    limits::name("name", &person.name)?;
    if email(&person.email)? != person.email {
        return Err(DeskError::invalid("email", "write the address in small letters, without spaces"));
    }
    let initials = person.initials.chars().count();
    if !(1..=8).contains(&initials) || !person.initials.chars().all(char::is_alphanumeric) {
        return Err(DeskError::invalid("initials", "one to eight letters, as in `ia`"));
    }
    check_grants(&person.grants)
}

pub(crate) fn check_grants(grants: &[Grant]) -> Result<()> {
    if grants.len() > MOST_GRANTS {
        return Err(DeskError::invalid("grants", format!("{} are too many; {MOST_GRANTS} are the most", grants.len())));
    }
    match grants.iter().enumerate().find(|(i, grant)| grants[..*i].contains(grant)) {
        Some((i, _)) => Err(DeskError::invalid(format!("grants/{i}"), "this grant stands twice")),
        None => Ok(()),
    }
}

/// Refuses a grant over an edition or a desk that is not there: one that is made later under this name would be theirs at once.
pub(crate) async fn check_places(grants: &[Grant], reader: &mut Reader) -> Result<()> {
    for (i, grant) in grants.iter().enumerate() {
        let missing = match &grant.over {
            Over::House => None,
            Over::Edition(code) => reader.edition(code).await?.is_none().then(|| format!("edition `{code}`")),
            Over::Desk(key) => reader.desk(key).await?.is_none().then(|| format!("desk `{key}`")),
        };
        if let Some(missing) = missing {
            return Err(DeskError::invalid(format!("grants/{i}"), format!("there is no {missing}; make it first, or name one that is there")));
        }
    }
    Ok(())
}

impl Object for Person {
    fn object(&self) -> String {
        format!("person/{}", self.id)
    }

    fn detail(&self, _: Deed) -> Value {
        json!({ "name": self.name, "email": self.email, "grants": self.grants, "left": self.left.is_some() })
    }
}

impl Actor {
    /// Somebody who works here, as they stand in their record.
    pub fn of(person: &Person) -> Actor {
        let grants = if person.left.is_some() { vec![] } else { person.grants.clone() };
        Actor { name: person.name.clone(), who: Who::Person(person.id), grants }
    }
}
