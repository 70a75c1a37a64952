//! Invitations: links by which people become part of the house.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, created, json, nothing};
use crate::door::Peer;
use crate::given::Given;
use crate::named::Named;
use crate::passwords;
use crate::problem::Problem;
use crate::session::{browser, opened};
use axum::Extension;
use axum::extract::State;
use axum::http::HeaderMap;
use desk::{Acceptance, KeptInvitation};
use newsroom::language::Language;
use newsroom::permission::Grant;
use newsroom::session::Stage;
use newsroom::{PersonId, Timestamp};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewInvitation {
    email: Option<String>,
    #[serde(default)]
    name: String,
    #[serde(default)]
    grants: Vec<Grant>,
    /// Somebody who works here and has lost their keys.
    person: Option<PersonId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    name: String,
    language: Language,
    password: Option<String>,
}

#[derive(Serialize)]
struct Line {
    id: String,
    email: String,
    name: String,
    grants: Vec<Grant>,
    by: String,
    created: Timestamp,
    expires: Timestamp,
}

#[derive(Serialize)]
struct LineWithLink {
    #[serde(flatten)]
    line: Line,
    /// Shown this once.
    link: String,
}

/// What whoever holds the link is told.
#[derive(Serialize)]
struct Shown {
    house: String,
    email: String,
    name: String,
    by: String,
    expires: Timestamp,
    /// A password alone will not do; a second factor is added after it.
    second_factor: bool,
}

pub async fn list(State(studio): State<Studio>, By(actor): By) -> Answer {
    json(&studio.desk.invitations(&actor).await?.into_iter().map(Line::of).collect::<Vec<_>>())
}

pub async fn create(State(studio): State<Studio>, By(actor): By, Given(new): Given<NewInvitation>) -> Answer {
    let invited = match (new.person, new.email) {
        (Some(person), _) => studio.desk.invite_back(&actor, person).await?.value,
        (None, Some(email)) => studio.desk.invite(&actor, &email, &new.name, new.grants).await?.value,
        (None, None) => return Err(Problem::invalid("email", "say whom: an address, or somebody who works here")),
    };
    let link = format!("{}/#/invitation/{}", studio.address, invited.secret.text());
    let line = Line::of(invited.kept);
    created(format!("/api/v1/invitations/{}", line.id), &LineWithLink { line, link })
}

pub async fn show(State(studio): State<Studio>, Named(secret): Named<String>) -> Answer {
    let kept = studio.desk.invitation(&secret).await?;
    let (expires, invitation) = (kept.expires, kept.invitation);
    let rules = &studio.door.rules;
    let (house, second_factor) = (rules.house.clone(), !rules.password_alone);
    json(&Shown { house, email: invitation.email, name: invitation.name, by: invitation.by, expires, second_factor })
}

pub async fn take_back(State(studio): State<Studio>, By(actor): By, Named(id): Named<String>) -> Answer {
    studio.desk.take_back_invitation(&actor, &id).await?;
    nothing()
}

/// Somebody comes in. Without a password they are to add a passkey next.
pub async fn accept(
    State(studio): State<Studio>,
    Extension(peer): Extension<Peer>,
    headers: HeaderMap,
    Named(secret): Named<String>,
    Given(said): Given<Accepted>,
) -> Answer {
    let a_try = studio.door.knock_unnamed(None, peer, studio.desk.now().as_millisecond())?;
    let email = studio.desk.invitation(&secret).await?.invitation.email;
    let password = match said.password {
        Some(password) => Some(passwords::hashed(&studio, password, vec![said.name.clone(), email]).await?),
        None => None,
    };
    let stage = if password.is_some() && studio.door.rules.password_alone { Stage::Whole } else { Stage::Enrol };
    let person = studio.desk.accept(&secret, Acceptance { name: said.name, language: said.language, password }).await?.value.value;
    a_try.was_right();
    let (secret, me) = studio.desk.sign_in(&person, stage, "invitation", browser(&studio, &headers).await?).await?;
    opened(&studio, &secret, &me)
}

impl Line {
    fn of(kept: KeptInvitation) -> Line {
        let KeptInvitation { id, expires, invitation, .. } = kept;
        Line { id, email: invitation.email, name: invitation.name, grants: invitation.grants, by: invitation.by, created: invitation.created, expires }
    }
}
