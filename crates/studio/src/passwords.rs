//! Passwords: setting one's own. All other sessions end with the old one.

use crate::Studio;
use crate::admission::Me;
use crate::answer::Answer;
use crate::given::Given;
use crate::named::Named;
use crate::people::own;
use crate::problem::Problem;
use crate::session::{browser, opened};
use accounts::password;
use axum::extract::State;
use axum::http::HeaderMap;
use desk::Others;
use newsroom::PersonId;
use newsroom::act::Deed;
use newsroom::session::Stage;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPassword {
    password: String,
}

pub async fn set(State(studio): State<Studio>, Me(me): Me, headers: HeaderMap, Named(id): Named<PersonId>, Given(new): Given<NewPassword>) -> Answer {
    own(&me, id)?;
    let hash = hashed(&studio, new.password, vec![me.person.name.clone(), me.person.email.clone()]).await?;
    let now = studio.desk.now();
    let change = move |keyring: &mut accounts::Keyring| {
        keyring.set_password(hash, now);
        Ok(())
    };
    studio.desk.change_keys(&me.actor(), id, Deed::SetPassword, Others::End, change).await?;
    let whole = me.session.stage == Stage::Whole || studio.door.rules.password_alone;
    let (secret, me) = studio.desk.sign_in(&me.person, if whole { Stage::Whole } else { Stage::Enrol }, "password", browser(&studio, &headers).await?).await?;
    opened(&studio, &secret, &me)
}

/// What is kept of a password, if it is good enough. `about` is what others know of whose it is.
pub async fn hashed(studio: &Studio, password: String, about: Vec<String>) -> Result<String, Problem> {
    let work = move || {
        let about: Vec<&str> = about.iter().map(String::as_str).collect();
        match password::judge(&password, &about) {
            Err(weak) => Err(Problem::invalid("password", weak.to_string())),
            Ok(()) => password::hash(&password).map_err(|error| Problem::ours(&error)),
        }
    };
    studio.door.work(work).await?
}
