//! Receipts: what readers get after something was done with a story. Every surface is asked as readers ask it, and the bytes that come back
//! are looked through for the story; nothing is concluded from what the newsroom knows.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json};
use crate::named::Named;
use crate::problem::Problem;
use crate::surfaces::{Surface, surfaces};
use axum::extract::State;
use desk::StoryInFull;
use newsroom::act::{Act, Deed};
use newsroom::story::Content;
use newsroom::workflow::State as Stands;
use newsroom::{StoryId, Timestamp};
use serde::Serialize;

#[derive(Serialize)]
struct Receipt {
    /// Whether readers should see it.
    expects: Expects,
    /// When what was done last was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    asked: Option<Timestamp>,
    surfaces: Vec<Seen>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Expects {
    Shown,
    Gone,
}

/// What one surface answered.
#[derive(Serialize)]
struct Seen {
    surface: &'static str,
    /// Of a concept's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    address: String,
    status: u16,
    /// Whether the story, as it was published last, is in the answer.
    shown: bool,
    /// Whether that is as it should be. A front shows what its editors chose.
    right: bool,
    measured: Timestamp,
    /// Milliseconds from when it was asked for to this answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<i64>,
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>) -> Answer {
    let full = studio.desk.story(&actor, id).await?;
    let public = match full.story.published_revision.or(went_out(&studio.desk.history(&actor, id).await?)) {
        Some(number) if number != full.story.revision => studio.desk.revision(&actor, id, number).await?.content,
        _ => full.newest.content.clone(),
    };
    json(&receipt(&studio, &full, &public).await?)
}

/// The revision that readers had last, of what they have no more: by its words it is looked for.
fn went_out(history: &[Act]) -> Option<i64> {
    let out = |act: &&Act| matches!(act.deed, Deed::Publish | Deed::PublishOnTime | Deed::Correct | Deed::Receive);
    let left = history.iter().filter(out).rfind(|act| act.detail["state"] == Stands::Published.name())?;
    left.detail["revision"].as_i64()
}

async fn receipt(studio: &Studio, full: &StoryInFull, public: &Content) -> Result<Receipt, Problem> {
    let story = &full.story;
    let expects = if story.state == Stands::Published { Expects::Shown } else { Expects::Gone };
    let asked = match story.state {
        Stands::Published => story.last_published,
        _ => story.takedown.as_ref().map(|takedown| takedown.at),
    };
    let mut seen = vec![];
    for surface in surfaces(studio, story, public).await? {
        let told = (studio.readers)(surface.address.clone()).await;
        let measured = studio.desk.now();
        let shown = surface.shows(&told);
        let right = match expects {
            Expects::Shown => shown || !surface.must,
            Expects::Gone => !shown && (!surface.own || matches!(told.status, 404 | 410)),
        };
        let after = asked.map(|asked| measured.as_millisecond() - asked.as_millisecond());
        let Surface { kind, name, address, .. } = surface;
        seen.push(Seen { surface: kind, name, address: studio.hosts.page(&address), status: told.status, shown, right, measured, after });
    }
    Ok(Receipt { expects, asked, surfaces: seen })
}
