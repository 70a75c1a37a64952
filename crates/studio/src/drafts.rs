//! Drafts of fronts: read, waited for, edited in small steps or as a whole, launched, rolled back.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json, versioned};
use crate::drafted::{DraftInFull, in_full};
use crate::given::Given;
use crate::named::{Asked, Named};
use crate::problem::Problem;
use crate::version::Seen;
use axum::extract::State;
use desk::{Unfit, Versioned};
use newsroom::Timestamp;
use newsroom::draft::Launch;
use newsroom::edition::EditionCode;
use newsroom::layout::Layout;
use newsroom::operation::{Operation, Refused};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long a question for news is kept open.
const PATIENCE: Duration = Duration::from_secs(25);
/// How often it is looked whether another program of this house has changed the draft.
const LOOK: Duration = Duration::from_secs(2);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    /// Answer once the draft is at another version than this.
    since: Option<i64>,
    /// Answer, too, once others are here than this number says.
    here: Option<u32>,
    /// The container the asker is in.
    container: Option<String>,
    /// The asker's window, by a name it has given itself.
    window: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    operations: Vec<Operation>,
}

#[derive(Serialize)]
struct Edited {
    /// Steps that undo these, in the order in which to take them.
    undo: Vec<Operation>,
    draft: DraftInFull,
}

#[derive(Serialize)]
struct LaunchLine {
    number: i64,
    at: Timestamp,
    by: String,
    changes: u32,
}

#[derive(Serialize)]
struct LaunchList {
    launches: Vec<LaunchLine>,
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(edition): Named<EditionCode>, Asked(asked): Asked<Waiting>) -> Answer {
    let [container, window] = [asked.container, asked.window].map(|name| name.filter(|name| name.len() <= 40));
    // Only who waits for news is at the front; a program that reads it once is not.
    if let Some(since) = asked.since {
        studio.desk.draft(&actor, &edition).await?;
        let mut news = studio.presence.news();
        let _here = studio.presence.sit(&edition, &actor, &window.unwrap_or_default(), container)?;
        let deadline = tokio::time::Instant::now() + PATIENCE;
        loop {
            let others = studio.presence.at(&edition).1;
            let stands = studio.desk.draft(&actor, &edition).await?.version;
            if stands != since || asked.here.is_none_or(|here| here != others) || tokio::time::Instant::now() >= deadline {
                break;
            }
            let look = (tokio::time::Instant::now() + LOOK).min(deadline);
            let _ = tokio::time::timeout_at(look, news.changed()).await;
        }
        return versioned(&in_full(&studio, &actor, &edition).await?);
    }
    versioned(&in_full(&studio, &actor, &edition).await?)
}

pub async fn lay(State(studio): State<Studio>, By(actor): By, Named(edition): Named<EditionCode>, Seen(seen): Seen, Given(layout): Given<Layout>) -> Answer {
    studio.desk.lay_draft(&actor, edition.clone(), layout, seen).await?;
    studio.presence.stir();
    versioned(&in_full(&studio, &actor, &edition).await?)
}

pub async fn edit(State(studio): State<Studio>, By(actor): By, Named(edition): Named<EditionCode>, Given(steps): Given<Steps>) -> Answer {
    let undo = studio.desk.edit_draft(&actor, edition.clone(), steps.operations).await?;
    studio.presence.stir();
    let Versioned { version, value: draft } = in_full(&studio, &actor, &edition).await?;
    versioned(&Versioned { version, value: Edited { undo: undo.value, draft } })
}

pub async fn launch(State(studio): State<Studio>, By(actor): By, Named(edition): Named<EditionCode>, Seen(seen): Seen) -> Answer {
    let done = studio.desk.launch(&actor, edition.clone(), seen).await?;
    studio.presence.stir();
    studio.out(done).await?;
    versioned(&in_full(&studio, &actor, &edition).await?)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Before {
    before: Option<i64>,
}

pub async fn history(State(studio): State<Studio>, By(actor): By, Named(edition): Named<EditionCode>, Asked(asked): Asked<Before>) -> Answer {
    let line = |Launch { number, at, by, changes, .. }| LaunchLine { number, at, by, changes };
    json(&LaunchList { launches: studio.desk.launches(&actor, &edition, asked.before).await?.into_iter().map(line).collect() })
}

pub async fn roll_back(State(studio): State<Studio>, By(actor): By, Named((edition, number)): Named<(EditionCode, i64)>, Seen(seen): Seen) -> Answer {
    studio.desk.roll_back(&actor, edition.clone(), number, seen).await?;
    studio.presence.stir();
    versioned(&in_full(&studio, &actor, &edition).await?)
}

impl Problem {
    /// A step on a draft that no longer fits what stands.
    pub fn refused(place: String, why: &Refused) -> Problem {
        let (code, facts) = why.told();
        Problem::conflict(why.to_string()).in_place(place).about(code, facts)
    }

    /// What a layout names and no front can show.
    pub fn unfit(Unfit { code, place, container, story, message }: Unfit) -> Problem {
        let story = story.map(|story| ("story", story.to_string()));
        Problem::invalid(place, message).about(code, container.map(|key| ("container", key)).into_iter().chain(story).collect())
    }
}
