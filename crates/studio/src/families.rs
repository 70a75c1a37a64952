//! Families: a story and its translations side by side.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json};
use crate::named::Named;
use axum::extract::State;
use newsroom::StoryId;
use newsroom::changed::Changed;
use newsroom::edition::EditionCode;
use newsroom::language::Language;
use newsroom::story::Base;
use newsroom::workflow;
use serde::Serialize;

#[derive(Serialize)]
struct Family {
    members: Vec<Member>,
    elsewhere: Vec<Elsewhere>,
}

#[derive(Serialize)]
struct Member {
    id: StoryId,
    edition: EditionCode,
    language: Language,
    state: workflow::State,
    version: i64,
    revision: i64,
    published_revision: Option<i64>,
    headline: String,
    translated_from: Option<Base>,
    changed: Vec<Changed>,
    orphaned: bool,
}

#[derive(Serialize)]
struct Elsewhere {
    id: StoryId,
    edition: EditionCode,
    language: Language,
    headline: String,
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>) -> Answer {
    let members = studio.desk.family(&actor, id).await?.into_iter().map(Member::from).collect();
    let elsewhere = studio.desk.family_elsewhere(&actor, id).await?.into_iter().map(Elsewhere::from).collect();
    json(&Family { members, elsewhere })
}

impl From<desk::Member> for Member {
    fn from(desk::Member { story, newest, changed, orphaned }: desk::Member) -> Member {
        Member {
            id: story.id,
            edition: story.edition,
            language: newest.content.language,
            state: story.state,
            version: story.version,
            revision: story.revision,
            published_revision: story.published_revision,
            headline: newest.content.headline,
            translated_from: story.translated_from,
            changed,
            orphaned,
        }
    }
}

impl From<desk::Elsewhere> for Elsewhere {
    fn from(desk::Elsewhere { id, edition, language, headline }: desk::Elsewhere) -> Elsewhere {
        Elsewhere { id, edition, language, headline }
    }
}
