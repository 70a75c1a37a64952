//! People: who works here, and what each was granted.

use crate::Studio;
use crate::admission::{By, Me};
use crate::answer::{Answer, json, versioned};
use crate::given::Given;
use crate::named::Named;
use crate::problem::Problem;
use crate::version::Seen;
use axum::Extension;
use axum::extract::State;
use desk::{Others, SignedIn};
use newsroom::language::Language;
use newsroom::permission::Grant;
use newsroom::person::Person;
use newsroom::{PersonId, Timestamp};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonPatch {
    name: Option<String>,
    initials: Option<String>,
    language: Option<Language>,
    email: Option<String>,
    grants: Option<Vec<Grant>>,
    /// Whether they have left.
    left: Option<bool>,
}

/// As every colleague may know them.
#[derive(Serialize)]
struct Colleague {
    id: PersonId,
    name: String,
    initials: String,
}

/// What a person's keyring holds, without any key.
#[derive(Serialize)]
struct Keys {
    password: bool,
    codes: bool,
    recovery_codes: usize,
    provider: Option<LinkLine>,
    passkeys: Vec<PasskeyLine>,
}

/// That the house's identity provider opens for them.
#[derive(Serialize)]
struct LinkLine {
    issuer: String,
    linked: Timestamp,
}

#[derive(Serialize)]
struct PasskeyLine {
    id: String,
    name: String,
    added: Timestamp,
    used: Option<Timestamp>,
}

pub async fn list(State(studio): State<Studio>, By(actor): By) -> Answer {
    json(&studio.desk.people(&actor).await?.into_iter().map(|person| person.value).collect::<Vec<_>>())
}

pub async fn colleagues(State(studio): State<Studio>) -> Answer {
    let colleagues = studio.desk.colleagues().await?;
    json(&colleagues.into_iter().map(|Person { id, name, initials, .. }| Colleague { id, name, initials }).collect::<Vec<_>>())
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(id): Named<PersonId>) -> Answer {
    versioned(&studio.desk.person(&actor, id).await?)
}

pub async fn change(
    State(studio): State<Studio>,
    By(actor): By,
    me: Option<Extension<SignedIn>>,
    Named(id): Named<PersonId>,
    Seen(seen): Seen,
    Given(patch): Given<PersonPatch>,
) -> Answer {
    let rights = patch.grants.is_some() || patch.left.is_some() || patch.email.is_some();
    if rights && me.is_some_and(|Extension(me)| !me.has_proved(studio.desk.now())) {
        return Err(Problem::proof_needed());
    }
    let mut person = studio.desk.person(&actor, id).await?.value;
    person.name = patch.name.map(|name| name.trim().to_owned()).unwrap_or(person.name);
    person.initials = patch.initials.unwrap_or(person.initials);
    person.language = patch.language.unwrap_or(person.language);
    person.email = patch.email.map(|email| email.trim().to_lowercase()).unwrap_or(person.email);
    person.grants = patch.grants.unwrap_or(person.grants);
    person.left = match patch.left {
        Some(true) => person.left.or(Some(studio.desk.now())),
        Some(false) => None,
        None => person.left,
    };
    versioned(&studio.desk.edit_person(&actor, person, seen).await?.value)
}

/// One's own alone: what somebody opens the door with is nobody else's business.
pub async fn keys(State(studio): State<Studio>, Me(me): Me, Named(id): Named<PersonId>) -> Answer {
    own(&me, id)?;
    let keyring = studio.desk.keyring(id).await?;
    let passkeys = keyring.passkeys.iter().map(|kept| PasskeyLine { id: kept.id.clone(), name: kept.name.clone(), added: kept.added, used: kept.used });
    let (password, codes, recovery_codes) = (keyring.password.is_some(), keyring.has_codes(), keyring.recovery_left());
    let provider = studio.desk.provider_links(id).await?.pop().map(|link| LinkLine { issuer: link.issuer, linked: link.linked });
    json(&Keys { password, codes, recovery_codes, provider, passkeys: passkeys.collect() })
}

pub fn own(me: &SignedIn, id: PersonId) -> Result<(), Problem> {
    if me.person.id == id {
        Ok(())
    } else {
        Err(Problem::not_permitted("keys are changed by their owner alone; an invitation lets somebody in again who has lost theirs"))
    }
}

/// What becomes of somebody's other sessions when they add a second factor.
pub fn second_factor(me: &SignedIn) -> Others {
    Others::WaitingEnd { but: me.session.id.clone() }
}
