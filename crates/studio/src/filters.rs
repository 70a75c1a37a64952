//! Filters that a person keeps for themselves.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, created, json, nothing};
use crate::given::Given;
use crate::named::Named;
use axum::extract::State;
use newsroom::FilterId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewFilter {
    name: String,
    filter: BTreeMap<String, String>,
}

#[derive(Serialize)]
struct SavedFilter {
    id: FilterId,
    name: String,
    filter: BTreeMap<String, String>,
}

pub async fn list(State(studio): State<Studio>, By(actor): By) -> Answer {
    let saved = studio.desk.saved_filters(&actor).await?;
    json(&saved.into_iter().map(SavedFilter::from).collect::<Vec<_>>())
}

pub async fn keep(State(studio): State<Studio>, By(actor): By, Given(new): Given<NewFilter>) -> Answer {
    let saved = studio.desk.save_filter(&actor, &new.name, new.filter).await?.value;
    created(format!("/api/v1/filters/{}", saved.id), &SavedFilter::from(saved))
}

pub async fn forget(State(studio): State<Studio>, By(actor): By, Named(id): Named<FilterId>) -> Answer {
    studio.desk.forget_filter(&actor, id).await?;
    nothing()
}

impl From<desk::SavedFilter> for SavedFilter {
    fn from(desk::SavedFilter { id, name, filter, person: _ }: desk::SavedFilter) -> SavedFilter {
        SavedFilter { id, name, filter }
    }
}
