//! The session: signing in with password and code, who is signed in, proving it once more, signing out.

use crate::Studio;
use crate::admission::{Me, signed_in};
use crate::answer::{Answer, json, nothing};
use crate::cookie::Cookie;
use crate::door::Peer;
use crate::given::Given;
use crate::passkeys::vouched;
use crate::problem::Problem;
use accounts::{Keyring, Secret};
use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use desk::{Browser, Others, SignedIn};
use newsroom::PersonId;
use newsroom::act::Deed;
use newsroom::language::Language;
use newsroom::permission::{Action, Grant, Place, TABLE, allows, allows_somewhere};
use newsroom::person::Person;
use newsroom::session::Stage;
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    email: String,
    password: String,
    /// Of the authenticator app.
    code: Option<String>,
    recovery_code: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    password: Option<String>,
    code: Option<String>,
    passkey: Option<Value>,
}

/// Who is signed in, and what they may do somewhere.
#[derive(Serialize)]
struct Session {
    id: String,
    /// `enrol`: a second factor has to be added before anything else.
    stage: Stage,
    person: Who,
    grants: Vec<Grant>,
    /// Allowed somewhere.
    actions: Vec<Action>,
    /// Allowed over the whole house.
    house_actions: Vec<Action>,
}

#[derive(Serialize)]
struct Who {
    id: PersonId,
    name: String,
    initials: String,
    email: String,
    language: Language,
}

/// Ways in, for the page that asks who it is.
#[derive(Serialize)]
struct Ways {
    house: String,
    passkeys: bool,
    /// The house's identity provider, by what it is called here.
    provider: Option<String>,
    /// Somebody has come in already by this browser.
    signed_in: bool,
}

pub async fn ways(State(studio): State<Studio>, headers: HeaderMap) -> Answer {
    let rules = &studio.door.rules;
    json(&Ways {
        signed_in: signed_in(&studio, &headers).await?.is_some(),
        house: rules.house.clone(),
        passkeys: studio.door.ceremonies.is_some(),
        provider: rules.provider.as_ref().map(|provider| provider.label.clone()),
    })
}

pub async fn show(Me(me): Me) -> Answer {
    json(&shown(&me))
}

fn shown(me: &SignedIn) -> Session {
    let Person { id, email, name, initials, language, grants, .. } = me.person.clone();
    let is_whole = me.session.stage == Stage::Whole;
    let allowed = |allows: &dyn Fn(Action) -> bool| TABLE.iter().map(|row| row.0).filter(|action| is_whole && allows(*action)).collect();
    let actions = allowed(&|action| allows_somewhere(&grants, action));
    let house_actions = allowed(&|action| allows(&grants, action, &Place::default()));
    Session { id: me.session.id.clone(), stage: me.session.stage, person: Who { id, name, initials, email, language }, grants, actions, house_actions }
}

/// Signs in. Whatever is wrong, the answer and the time it takes are the same, so that nobody learns who works here.
pub async fn sign_in(State(studio): State<Studio>, Extension(peer): Extension<Peer>, headers: HeaderMap, Given(keys): Given<Keys>) -> Answer {
    // What is no address is counted and looked for nowhere.
    let email = desk::email(&keys.email)?;
    let found = studio.desk.at_the_door(&email).await?;
    let device = known_device(&studio, &headers).await?.filter(|(_, whose)| found.as_ref().is_some_and(|(person, _)| person.id == *whose));
    let device = device.map(|(device, _)| device);
    let a_try = studio.door.knock(email, device.clone(), peer, studio.desk.now().as_millisecond())?;
    let (password, keyring) = (keys.password, found.as_ref().map(|(_, keyring)| keyring.clone()));
    let opens = studio.door.work(move || Keyring::opens(keyring.as_ref(), &password)).await?;
    let Some((person, keyring)) = found.filter(|_| opens) else { return Err(Problem::wrong_keys()) };
    let wanted = beside_the_password(&keyring, studio.door.rules.password_alone);
    let stage = match (wanted, keys.code.or(keys.recovery_code)) {
        (Beside::Code | Beside::RecoveryCode, Some(code)) => {
            take_code(&studio, &person, code).await?;
            Stage::Whole
        }
        (Beside::Nothing, _) => Stage::Whole,
        (Beside::Enrolment, _) => Stage::Enrol,
        (lacking, _) => {
            a_try.was_right();
            return Err(match lacking {
                Beside::Code => Problem::code_needed(),
                Beside::RecoveryCode => Problem::recovery_code_needed(),
                _ => Problem::passkey_needed(),
            });
        }
    };
    a_try.was_right();
    let begun = studio.desk.sign_in_by_password(&person, &keyring, stage, browser(&studio, &headers).await?).await?;
    let (secret, me) = begun.ok_or_else(Problem::wrong_keys)?;
    let mut answer = opened(&studio, &secret, &me)?;
    if device.is_none() {
        let device = studio.desk.know_device(person.id).await?;
        Cookie::Device.set(&mut answer, &studio.door, device.text());
    }
    Ok(answer)
}

/// What a right password still lacks.
enum Beside {
    Nothing,
    /// A code of the app, or a recovery code.
    Code,
    /// There is no app, and a recovery code stands in for a passkey that is lost.
    RecoveryCode,
    /// Nothing but the passkey itself: whoever has a second factor adds no other by the first alone.
    Passkey,
    /// There is no second factor; one is added before anything else.
    Enrolment,
}

fn beside_the_password(keyring: &Keyring, alone: bool) -> Beside {
    match () {
        () if keyring.has_codes() => Beside::Code,
        () if alone => Beside::Nothing,
        () if !keyring.has_second_factor() => Beside::Enrolment,
        () if keyring.recovery_left() > 0 => Beside::RecoveryCode,
        () => Beside::Passkey,
    }
}

/// Proves once more who it is, as is asked for before rights are given or keys changed. The session gets a new secret.
pub async fn prove(State(studio): State<Studio>, Me(me): Me, Extension(peer): Extension<Peer>, Given(proof): Given<Proof>) -> Answer {
    let a_try = studio.door.knock(me.person.email.clone(), Some(me.session.id.clone()), peer, studio.desk.now().as_millisecond())?;
    let keyring = studio.desk.keyring(me.person.id).await?;
    match (proof.password, proof.code, proof.passkey) {
        (Some(password), _, _) => {
            if !studio.door.work(move || Keyring::opens(Some(&keyring), &password)).await? {
                return Err(Problem::wrong_keys());
            }
        }
        (None, Some(code), _) => take_code(&studio, &me.person, code).await?,
        // Of several people at one machine each has keys there: another's proves nothing here.
        (None, None, Some(answer)) if vouched(&studio, answer.clone()).await?.id != me.person.id => return Err(Problem::wrong_keys()),
        (None, None, Some(_)) => {}
        (None, None, None) => return Err(Problem::invalid("password", "send a password, a code, or a passkey's answer")),
    }
    a_try.was_right();
    let (secret, me) = studio.desk.renew(&me, me.session.stage, "proof").await?;
    opened(&studio, &secret, &me)
}

pub async fn sign_out(State(studio): State<Studio>, Me(me): Me) -> Answer {
    studio.desk.end_session(&me.actor(), &me.session.id).await?;
    let mut answer = nothing()?;
    Cookie::Session.clear(&mut answer, &studio.door);
    Ok(answer)
}

async fn take_code(studio: &Studio, person: &Person, code: String) -> Result<(), Problem> {
    let (actor, now) = (desk::Actor::of(person), studio.desk.now());
    let taken = studio.desk.change_keys(&actor, person.id, Deed::UseCode, Others::Stay, move |keyring| Ok(keyring.takes_code(&code, now))).await?;
    if taken { Ok(()) } else { Err(Problem::wrong_keys()) }
}

/// The answer to whoever has come in: who they are, and the session's cookie.
pub fn opened(studio: &Studio, secret: &Secret, me: &SignedIn) -> Answer {
    let mut answer: Response = json(&shown(me))?;
    Cookie::Session.set(&mut answer, &studio.door, secret.text());
    Ok(answer)
}

/// The mark of a browser in which somebody signed in before, and who that was.
pub async fn known_device(studio: &Studio, headers: &HeaderMap) -> Result<Option<(String, PersonId)>, Problem> {
    let Some(secret) = Cookie::Device.read(headers, &studio.door) else { return Ok(None) };
    Ok(studio.desk.device_of(&secret).await?.map(|whose| (secret, whose)))
}

/// The browser of a request, with the session that it has.
pub async fn browser(studio: &Studio, headers: &HeaderMap) -> Result<Browser, Problem> {
    let name = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    Ok(Browser { name, session: signed_in(studio, headers).await?.map(|me| me.session.id) })
}
