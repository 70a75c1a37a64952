//! A draft in full, as the studio's screen needs it: what is laid out, what readers would see of it now, how it differs from what they have,
//! the stories and topics it names, and who is here.

use crate::Studio;
use crate::front_presence::Present;
use crate::media;
use crate::problem::Problem;
use crate::supposing;
use desk::{Actor, Versioned};
use newsroom::difference::Difference;
use newsroom::edition::EditionCode;
use newsroom::layout::Layout;
use newsroom::story::{Revision, Story, StoryKind};
use newsroom::workflow::State;
use newsroom::{ConceptId, PictureId, StoryId, Timestamp};
use pressed::frame::{Filled, fill};
use pressed::{PressLog, View};
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
pub struct DraftInFull {
    edition: EditionCode,
    version: i64,
    layout: Layout,
    /// What readers have.
    live: Layout,
    changes: Vec<Difference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    edited: Option<Touch>,
    #[serde(skip_serializing_if = "Option::is_none")]
    launched: Option<Touch>,
    /// What readers would see in each container now, if this were launched.
    shown: Vec<Shown>,
    stories: Vec<Line>,
    topics: Vec<Named>,
    people: Vec<Present>,
    /// Another number as soon as others are here.
    here: u32,
}

#[derive(Serialize)]
struct Touch {
    by: String,
    at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    rolled_back_to: Option<Timestamp>,
}

#[derive(Serialize)]
struct Shown {
    container: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    stories: Vec<StoryId>,
}

/// A story as a card in the studio.
#[derive(Serialize)]
struct Line {
    id: StoryId,
    kind: StoryKind,
    state: State,
    headline: String,
    /// Subject and place.
    kicker: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scheduled: Option<Timestamp>,
}

#[derive(Serialize)]
struct Named {
    id: ConceptId,
    name: String,
}

pub async fn in_full(studio: &Studio, actor: &Actor, edition: &EditionCode) -> Result<Versioned<DraftInFull>, Problem> {
    let Versioned { version, value: drafted } = studio.desk.draft(actor, edition).await?;
    let now = studio.desk.now();
    let supposed = supposing::draft(studio, actor, edition, &drafted.draft, now).await?;
    let shown = filled(&supposed, edition, now).await?;
    let mut named: BTreeSet<StoryId> = drafted.draft.named().collect();
    named.extend(drafted.live.named());
    named.extend(shown.iter().flat_map(|f| f.cards.iter().map(|c| c.id)));
    let (people, here) = studio.presence.at(edition);
    let changes = drafted.changes();
    let stories = lines(studio, edition, named.into_iter().collect()).await?;
    let topics = names(studio, edition, &drafted.draft.topics).await?;
    Ok(Versioned {
        version,
        value: DraftInFull {
            edition: edition.clone(),
            version,
            changes,
            edited: drafted.edited.map(|d| Touch { by: d.by, at: d.at, rolled_back_to: d.rolled_back_to }),
            launched: drafted.launched.map(|l| Touch { by: l.by, at: l.at, rolled_back_to: None }),
            shown: shown.into_iter().map(|f| Shown { container: f.key, title: f.title, stories: f.cards.iter().map(|c| c.id).collect() }).collect(),
            stories,
            topics,
            people,
            here,
            layout: drafted.draft,
            live: drafted.live,
        },
    })
}

async fn filled(log: &dyn PressLog, edition: &EditionCode, now: Timestamp) -> Result<Vec<Filled>, Problem> {
    let view = View::now(log, now, &[]);
    match view.front(edition).await? {
        Some(front) => Ok(fill(&view, &front, |_| true).await?),
        None => Ok(vec![]),
    }
}

async fn lines(studio: &Studio, edition: &EditionCode, ids: Vec<StoryId>) -> Result<Vec<Line>, Problem> {
    let found = studio.desk.stories_by_number(&ids).await?;
    let figure = |revision: &Revision| revision.content.picture.as_ref().map(|f| f.picture);
    let pictures: Vec<PictureId> = found.iter().filter_map(|(_, newest)| figure(newest)).collect();
    let pictures = studio.desk.pictures(&pictures).await?;
    let mut out = Vec::with_capacity(found.len());
    for (story, newest) in found {
        let Story { id, state, first_published, scheduled, .. } = story;
        let content = &newest.content;
        let kicker: Vec<ConceptId> = content.subjects.first().into_iter().chain(content.places.first()).copied().collect();
        let picture = figure(&newest).and_then(|id| pictures.iter().find(|p| p.id == id)).and_then(|p| p.renditions.first());
        out.push(Line {
            id,
            kind: content.kind,
            state,
            headline: content.front_headline.clone().unwrap_or_else(|| content.headline.clone()),
            kicker: names(studio, edition, &kicker).await?.into_iter().map(|n| n.name).collect(),
            picture: picture.map(|rendition| media::address(&rendition.file)),
            published: first_published.filter(|_| state == State::Published),
            scheduled,
        });
    }
    Ok(out)
}

async fn names(studio: &Studio, edition: &EditionCode, ids: &[ConceptId]) -> Result<Vec<Named>, Problem> {
    let view = View::now(&*studio.log, studio.desk.now(), &[]);
    let mut out = Vec::with_capacity(ids.len());
    for id in ids {
        let name = view.concept(*id).await?.and_then(|c| c.name(edition).map(str::to_owned));
        out.push(Named { id: *id, name: name.unwrap_or_else(|| id.to_string()) });
    }
    Ok(out)
}
