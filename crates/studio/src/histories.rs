//! The history of a story: who did what with it, and when, from the log of acts.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json};
use crate::assignments::Person;
use crate::named::Named;
use axum::extract::State;
use newsroom::act::{Act, Deed};
use newsroom::assignment::Assignment;
use newsroom::desk::DeskKey;
use newsroom::person::Person as Somebody;
use newsroom::{StoryId, Timestamp};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct HistoryEntry {
    at: Timestamp,
    /// Their name as it was then.
    by: String,
    what: &'static str,
    /// A public note or notice, the note of an assignment, or the name of a revision.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<i64>,
    /// Where an assignment put it.
    #[serde(flatten)]
    assigned: Option<Assigned>,
}

#[derive(Serialize)]
struct Assigned {
    desk: DeskKey,
    stage: String,
    /// As they are called now, whether they still work here or not.
    people: Vec<Person>,
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>) -> Answer {
    let people = studio.desk.ever_here().await?;
    let entries = studio.desk.history(&actor, id).await?.into_iter().map(|act| HistoryEntry::of(act, &people));
    json(&entries.collect::<Vec<_>>())
}

impl HistoryEntry {
    fn of(act: Act, people: &[Somebody]) -> HistoryEntry {
        let said = ["note", "notice", "name"].iter().find_map(|part| act.detail[*part].as_str()).filter(|said| !said.is_empty());
        HistoryEntry {
            at: act.at,
            what: act.deed.name(),
            detail: said.map(str::to_owned),
            version: act.detail["version"].as_i64(),
            revision: act.detail["revision"].as_i64(),
            assigned: (act.deed == Deed::Assign).then(|| Assigned::of(&act, people)).flatten(),
            by: act.name,
        }
    }
}

impl Assigned {
    fn of(act: &Act, people: &[Somebody]) -> Option<Assigned> {
        let Assignment { desk, stage, people: given, .. } = Assignment::deserialize(&act.detail).ok()?;
        let people = given.iter().filter_map(|id| people.iter().find(|person| person.id == *id)).map(Person::from).collect();
        Some(Assigned { desk, stage, people })
    }
}
