//! Passkeys: signing in with one, adding one to one's own account, taking one away.

use crate::Studio;
use crate::admission::Me;
use crate::answer::{Answer, json, nothing};
use crate::cookie::Cookie;
use crate::door::Peer;
use crate::given::Given;
use crate::named::Named;
use crate::people::{own, second_factor};
use crate::problem::Problem;
use crate::session::{browser, known_device, opened};
use accounts::KeptPasskey;
use accounts::passkey::Answered;
use axum::Extension;
use axum::extract::State;
use axum::http::HeaderMap;
use desk::{Actor, DeskError, Others};
use newsroom::PersonId;
use newsroom::act::Deed;
use newsroom::person::Person;
use newsroom::session::Stage;
use serde::Deserialize;
use serde_json::Value;

/// More keys than this nobody can tell apart.
const MOST: usize = 20;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPasskey {
    /// As its owner calls it.
    name: String,
    credential: Value,
}

/// What to hand to `navigator.credentials.get`.
pub async fn ask(State(studio): State<Studio>, Extension(peer): Extension<Peer>, headers: HeaderMap) -> Answer {
    studio.door.ask(known_device(&studio, &headers).await?.map(|(device, _)| device), peer, studio.desk.now().as_millisecond())?;
    let (asked, state) = studio.door.ceremonies()?.ask().map_err(|error| Problem::ours(&error))?;
    studio.door.asking().keep(challenge(&asked["publicKey"]["challenge"]), peer, state);
    json(&asked)
}

pub async fn sign_in(State(studio): State<Studio>, Extension(peer): Extension<Peer>, headers: HeaderMap, Given(answer): Given<Value>) -> Answer {
    let known = known_device(&studio, &headers).await?.map(|(device, _)| device);
    let a_try = studio.door.knock_unnamed(known, peer, studio.desk.now().as_millisecond())?;
    let person = vouched(&studio, answer).await?;
    a_try.was_right();
    let (secret, me) = studio.desk.sign_in(&person, Stage::Whole, "passkey", browser(&studio, &headers).await?).await?;
    let mut opened = opened(&studio, &secret, &me)?;
    if Cookie::Device.read(&headers, &studio.door).is_none() {
        Cookie::Device.set(&mut opened, &studio.door, studio.desk.know_device(person.id).await?.text());
    }
    Ok(opened)
}

/// For whom a passkey vouches by its answer to what was asked.
pub async fn vouched(studio: &Studio, answer: Value) -> Result<Person, Problem> {
    let state = answered(&answer).and_then(|challenge| studio.door.asking().take(&challenge)).ok_or_else(Problem::wrong_keys)?;
    let answer = Answered::read(answer).map_err(|_| Problem::wrong_keys())?;
    let Some(handle) = answer.handle() else { return Err(Problem::wrong_keys()) };
    let Some((person, mut keyring)) = studio.desk.known_as(handle).await? else { return Err(Problem::wrong_keys()) };
    let now = studio.desk.now();
    let kept = keyring.passkey(answer.key_id()).ok_or_else(Problem::wrong_keys)?;
    studio.door.ceremonies()?.verify(&state, &answer, &mut kept.key).map_err(|_| Problem::wrong_keys())?;
    kept.used = Some(now);
    let used = kept.clone();
    let note = move |keyring: &mut accounts::Keyring| Ok(keyring.note_use(used));
    let is_there = studio.desk.change_keys(&Actor::of(&person), person.id, Deed::UsePasskey, Others::Stay, note).await?;
    if is_there { Ok(person) } else { Err(Problem::wrong_keys()) }
}

/// What to hand to `navigator.credentials.create`.
pub async fn offer(State(studio): State<Studio>, Me(me): Me, Extension(peer): Extension<Peer>, Named(id): Named<PersonId>) -> Answer {
    own(&me, id)?;
    // Kept first: what devices know somebody by must not change between asking and answering.
    let keyring = studio.desk.prepare_keys(id, |keyring| Ok(keyring.clone())).await?;
    let have: Vec<_> = keyring.passkeys.iter().map(|kept| &kept.key).collect();
    let offered = studio.door.ceremonies()?.register(keyring.handle, &me.person.email, &me.person.name, &have);
    let (asked, state) = offered.map_err(|error| Problem::ours(&error))?;
    studio.door.registering().keep(challenge(&asked["publicKey"]["challenge"]), peer, state);
    json(&asked)
}

pub async fn add(State(studio): State<Studio>, Me(me): Me, Named(id): Named<PersonId>, Given(new): Given<NewPasskey>) -> Answer {
    own(&me, id)?;
    let refused = |why: String| Problem::invalid("credential", why);
    let state = answered(&new.credential).and_then(|challenge| studio.door.registering().take(&challenge));
    let state = state.ok_or_else(|| refused("this is not an answer to a challenge of ours, or it came too late; begin again".to_owned()))?;
    let key = studio.door.ceremonies()?.registered(&state, new.credential).map_err(|error| refused(error.to_string()))?;
    let name = new.name.trim().chars().filter(|c| !c.is_control()).take(100).collect::<String>();
    let kept = KeptPasskey { id: studio.desk.new_name()?, name, added: studio.desk.now(), used: None, key };
    let add = move |keyring: &mut accounts::Keyring| {
        if keyring.passkeys.len() >= MOST {
            return Err(DeskError::Invalid { place: "name".to_owned(), message: format!("{MOST} passkeys are the most; take one away first") });
        }
        keyring.passkeys.push(kept);
        Ok(())
    };
    studio.desk.change_keys(&me.actor(), id, Deed::AddPasskey, second_factor(&me), add).await?;
    let (secret, me) = studio.desk.renew(&me, Stage::Whole, "passkey").await?;
    opened(&studio, &secret, &me)
}

pub async fn remove(State(studio): State<Studio>, Me(me): Me, Named((id, passkey)): Named<(PersonId, String)>) -> Answer {
    own(&me, id)?;
    let alone = studio.door.rules.password_alone;
    let change = move |keyring: &mut accounts::Keyring| {
        let mut without = keyring.clone();
        if !without.drop_passkey(&passkey) {
            return Err(DeskError::Missing("such passkey".to_owned()));
        }
        if without.is_empty() {
            let message = "it is your only way in; set a password or add another passkey first";
            return Err(DeskError::Case { code: "last-way-in", place: "", message });
        }
        let goes_on = alone || without.has_second_factor();
        if goes_on {
            *keyring = without;
        }
        Ok(goes_on)
    };
    if !studio.desk.change_keys(&me.actor(), id, Deed::DropPasskey, Others::Stay, change).await? {
        return Err(Problem::conflict(
            "this newsroom asks for a second factor; add another passkey, or an authenticator app, before you take the last one away",
        )
        .case("second-factor-stays"));
    }
    nothing()
}

fn challenge(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The challenge an answer says it answers; what is signed is judged later.
fn answered(answer: &Value) -> Option<String> {
    let client = accounts::passkey::client_data(answer["response"]["clientDataJSON"].as_str()?)?;
    Some(client["challenge"].as_str()?.to_owned())
}
