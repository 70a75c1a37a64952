//! Assignments: on which desk a story is, how far, with whom and until when; of one story, or of many at once, each answered for itself.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json, put, versioned};
use crate::given::{Given, present};
use crate::named::Named;
use crate::problem::Problem;
use crate::version::SeenIfAny;
use axum::extract::State;
use desk::{Reassignment, Versioned};
use newsroom::assignment::Assignment;
use newsroom::desk::DeskKey;
use newsroom::person::Person as Somebody;
use newsroom::{PersonId, StoryId, Timestamp};
use serde::{Deserialize, Serialize};

/// So many stories are changed at once at most.
const MOST: usize = 200;

/// An assignment with its people by name and its version, as answers carry it.
#[derive(Serialize)]
pub struct Shown {
    desk: DeskKey,
    stage: String,
    people: Vec<Person>,
    due: Option<Timestamp>,
    note: String,
    version: i64,
}

/// Somebody, as colleagues see them.
#[derive(Clone, Serialize)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub initials: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Many {
    stories: Vec<Which>,
    change: Change,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Which {
    story: StoryId,
    /// The version of its assignment that was seen; `null` says that it had none.
    version: Option<i64>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    desk: Option<DeskKey>,
    stage: Option<String>,
    people: Option<Vec<PersonId>>,
    #[serde(default, deserialize_with = "present")]
    due: Option<Option<Timestamp>>,
    note: Option<String>,
}

#[derive(Serialize)]
struct Receipt {
    story: StoryId,
    #[serde(skip_serializing_if = "Option::is_none")]
    assignment: Option<Shown>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<Problem>,
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>) -> Answer {
    let Some(found) = studio.desk.assignment(&actor, id).await? else { return json(&None::<Shown>) };
    let (version, people) = (found.version, studio.desk.colleagues().await?);
    versioned(&Versioned { version, value: Shown::of(found, &people) })
}

pub async fn set(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, seen: SeenIfAny, Given(wanted): Given<Assignment>) -> Answer {
    let stands = studio.desk.assignment(&actor, id).await?;
    let done = studio.desk.assign(&actor, id, seen.of(stands.as_ref())?, wanted).await?;
    let Versioned { version, value } = studio.out(done).await?.assignment;
    let people = studio.desk.colleagues().await?;
    put(stands.is_none(), &Versioned { version, value: Shown::of(Versioned { version, value }, &people) })
}

pub async fn change_many(State(studio): State<Studio>, By(actor): By, Given(many): Given<Many>) -> Answer {
    if many.stories.len() > MOST {
        return Err(Problem::invalid("stories", format!("{MOST} stories at once are the most")));
    }
    let people = studio.desk.colleagues().await?;
    let mut receipts = vec![];
    for Which { story, version } in many.stories {
        let Change { desk, stage, people: given, due, note } = many.change.clone();
        let change = Reassignment { desk, stage, people: given, due, note };
        let (assignment, problem) = match studio.desk.reassign(&actor, story, version, change).await {
            Ok(done) => (Some(Shown::of(done.value.assignment, &people)), None),
            Err(refused) => (None, Some(Problem::from(refused))),
        };
        receipts.push(Receipt { story, assignment, problem });
    }
    json(&receipts)
}

impl Shown {
    pub fn stage(&self) -> &str {
        &self.stage
    }

    /// Who has left is shown no more; their name stays under what they did.
    pub fn of(Versioned { version, value }: Versioned<Assignment>, people: &[Somebody]) -> Shown {
        let named = value.people.iter().filter_map(|id| people.iter().find(|person| person.id == *id)).map(Person::from).collect();
        Shown { desk: value.desk, stage: value.stage, people: named, due: value.due, note: value.note, version }
    }
}

impl From<&Somebody> for Person {
    fn from(person: &Somebody) -> Person {
        Person { id: person.id, name: person.name.clone(), initials: person.initials.clone() }
    }
}
