//! Editions: the language and market faces of the site.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json, put, versioned};
use crate::causes::if_there;
use crate::given::Given;
use crate::named::Named;
use crate::problem::Problem;
use crate::version::SeenIfAny;
use axum::extract::State;
use newsroom::edition::{Edition, EditionCode};

pub async fn list(State(studio): State<Studio>) -> Answer {
    let editions = studio.desk.editions().await?;
    json(&editions.into_iter().map(|edition| edition.value).collect::<Vec<_>>())
}

pub async fn show(State(studio): State<Studio>, Named(code): Named<EditionCode>) -> Answer {
    versioned(&studio.desk.edition(&code).await?)
}

pub async fn set(State(studio): State<Studio>, By(actor): By, Named(code): Named<EditionCode>, seen: SeenIfAny, Given(edition): Given<Edition>) -> Answer {
    if edition.code != code {
        return Err(Problem::invalid("code", format!("the edition says it is `{}`, its address says `{code}`; they must agree", edition.code)));
    }
    let stands = if_there(studio.desk.edition(&code).await)?;
    let seen = seen.of(stands.as_ref())?;
    match studio.desk.set_edition(&actor, edition.clone(), seen).await {
        Ok(done) => put(stands.is_none(), &studio.out(done).await?),
        Err(refused) => Err(Problem::from(refused).comparing(&edition, stands.as_ref().map(|stands| &stands.value))),
    }
}
