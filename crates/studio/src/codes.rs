//! One-time codes of an authenticator app, and the recovery codes for whoever has lost it.

use crate::Studio;
use crate::admission::Me;
use crate::answer::{Answer, json, nothing};
use crate::given::Given;
use crate::named::Named;
use crate::people::{own, second_factor};
use crate::problem::Problem;
use crate::session::opened;
use axum::extract::State;
use desk::Others;
use newsroom::PersonId;
use newsroom::act::Deed;
use newsroom::session::Stage;
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    code: String,
}

/// A secret for an app. It counts once a code of it was sent.
#[derive(Serialize)]
struct Offered {
    secret: String,
    /// For a picture that the app reads.
    address: String,
}

#[derive(Serialize)]
struct RecoveryCodes {
    codes: Vec<String>,
}

pub async fn offer(State(studio): State<Studio>, Me(me): Me, Named(id): Named<PersonId>) -> Answer {
    own(&me, id)?;
    let (house, email) = (studio.door.rules.house.clone(), me.person.email.clone());
    let offer = move |keyring: &mut accounts::Keyring| {
        let codes = keyring.offer_codes()?;
        Ok(Offered { secret: codes.secret().to_owned(), address: codes.address(&email, &house) })
    };
    json(&studio.desk.prepare_keys(id, offer).await?)
}

/// The app shows codes: from now on one is asked for beside the password.
pub async fn confirm(State(studio): State<Studio>, Me(me): Me, Named(id): Named<PersonId>, Given(given): Given<Code>) -> Answer {
    own(&me, id)?;
    let now = studio.desk.now();
    let confirm = move |keyring: &mut accounts::Keyring| Ok(keyring.confirm_codes(&given.code, now));
    if !studio.desk.change_keys(&me.actor(), id, Deed::AddCodes, second_factor(&me), confirm).await? {
        return Err(Problem::invalid("code", "this is not the code that the app shows now; wait for the next one and try again"));
    }
    let (secret, me) = studio.desk.renew(&me, Stage::Whole, "code").await?;
    opened(&studio, &secret, &me)
}

pub async fn remove(State(studio): State<Studio>, Me(me): Me, Named(id): Named<PersonId>) -> Answer {
    own(&me, id)?;
    let alone = studio.door.rules.password_alone;
    let change = move |keyring: &mut accounts::Keyring| {
        let goes_on = alone || !keyring.passkeys.is_empty();
        if goes_on {
            keyring.drop_codes();
        }
        Ok(goes_on)
    };
    if !studio.desk.change_keys(&me.actor(), id, Deed::DropCodes, Others::Stay, change).await? {
        return Err(Problem::conflict("this newsroom asks for a second factor; add a passkey before you take the codes away").case("second-factor-stays"));
    }
    nothing()
}

/// A recovery code stands beside the password, for a passkey or an app that is lost: without the two it would open nothing.
pub async fn recovery(State(studio): State<Studio>, Me(me): Me, Named(id): Named<PersonId>) -> Answer {
    own(&me, id)?;
    let make = |keyring: &mut accounts::Keyring| match keyring.password.is_some() && keyring.has_second_factor() {
        true => Ok(Some(keyring.new_recovery()?)),
        false => Ok(None),
    };
    match studio.desk.change_keys(&me.actor(), id, Deed::NewRecoveryCodes, Others::Stay, make).await? {
        Some(codes) => json(&RecoveryCodes { codes }),
        None => Err(Problem::conflict("recovery codes stand beside a password, for a lost passkey or app; set a password and add one of the two first")
            .case("no-recovery")),
    }
}
