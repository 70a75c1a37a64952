//! Desks: the departments of the newsroom, their stages, and how much is on them.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json, put, versioned};
use crate::causes::if_there;
use crate::given::Given;
use crate::named::Named;
use crate::problem::Problem;
use crate::version::SeenIfAny;
use axum::extract::State;
use desk::{DeskInUse, Versioned};
use newsroom::desk::{Desk, DeskKey};
use newsroom::permission::{Action, Place, allows};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct DeskLine {
    #[serde(flatten)]
    desk: Desk,
    version: i64,
    counts: BTreeMap<String, i64>,
    may: Vec<Action>,
}

pub async fn list(State(studio): State<Studio>, By(actor): By) -> Answer {
    let line = |DeskInUse { desk: Versioned { value: desk, version }, counts }| {
        let place = Place { desk: Some(desk.key.clone()), ..Place::default() };
        let may = [Action::EditDesks].into_iter().filter(|action| allows(&actor.grants, *action, &place)).collect();
        DeskLine { desk, version, counts, may }
    };
    json(&studio.desk.desks(&actor).await?.into_iter().map(line).collect::<Vec<_>>())
}

pub async fn show(State(studio): State<Studio>, Named(key): Named<DeskKey>) -> Answer {
    versioned(&studio.desk.desk(&key).await?)
}

pub async fn set(State(studio): State<Studio>, By(actor): By, Named(key): Named<DeskKey>, seen: SeenIfAny, Given(desk): Given<Desk>) -> Answer {
    if desk.key != key {
        return Err(Problem::invalid("key", format!("the desk says it is `{}`, its address says `{key}`; they must agree", desk.key)));
    }
    let stands = if_there(studio.desk.desk(&key).await)?;
    let seen = seen.of(stands.as_ref())?;
    match studio.desk.set_desk(&actor, desk.clone(), seen).await {
        Ok(done) => put(stands.is_none(), &studio.out(done).await?),
        Err(refused) => Err(Problem::from(refused).comparing(&desk, stands.as_ref().map(|stands| &stands.value))),
    }
}
