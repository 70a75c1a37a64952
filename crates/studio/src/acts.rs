//! The log of acts, for whoever may read it.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json};
use crate::named::Asked;
use crate::problem::Problem;
use crate::stories::limit;
use axum::extract::State;
use desk::{ActFilter, KeptAct};
use newsroom::Timestamp;
use newsroom::act::Deed;
use serde::{Deserialize, Serialize};
use serde_json::Value;

const USUAL: u32 = 100;
const MOST: u32 = 500;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    who: Option<String>,
    object: Option<String>,
    deed: Option<String>,
    before: Option<i64>,
    limit: Option<u32>,
}

#[derive(Serialize)]
struct Act {
    seq: i64,
    at: Timestamp,
    who: String,
    name: String,
    deed: &'static str,
    object: String,
    detail: Value,
}

#[derive(Serialize)]
struct ActList {
    acts: Vec<Act>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<i64>,
}

pub async fn list(State(studio): State<Studio>, By(actor): By, Asked(asked): Asked<Listing>) -> Answer {
    let limit = limit(asked.limit, USUAL, MOST)?;
    let deed = match &asked.deed {
        Some(name) => {
            Some(Deed::from_name(name).ok_or_else(|| Problem::unreadable(format!("nothing is called `{name}` in the log; the deeds are: {}", names())))?)
        }
        None => None,
    };
    // One more than is shown tells whether there is a next page.
    let mut acts = studio.desk.acts(&actor, ActFilter { who: asked.who, object: asked.object, deed, before: asked.before, limit: limit + 1 }).await?;
    let more = acts.len() > limit as usize;
    acts.truncate(limit as usize);
    let before = acts.last().filter(|_| more).map(|act| act.seq);
    json(&ActList { acts: acts.into_iter().map(Act::of).collect(), before })
}

fn names() -> String {
    Deed::ALL.iter().map(|deed| deed.name()).collect::<Vec<_>>().join(", ")
}

impl Act {
    fn of(kept: KeptAct) -> Act {
        let newsroom::act::Act { at, who, name, deed, object, detail } = kept.act;
        Act { seq: kept.seq, at, who, name, deed: deed.name(), object, detail }
    }
}
