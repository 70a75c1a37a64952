//! Pictures: first the words, then the file, which the darkroom develops into what readers get.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json, made, versioned};
use crate::given::Given;
use crate::lists::words;
use crate::named::{Asked, Named};
use crate::problem::Problem;
use crate::stories::limit;
use crate::uploads::{COMING_IN, DEVELOPING, Places, Turn};
use crate::version::Seen;
use axum::body::{Body, Bytes};
use axum::extract::State;
use darkroom::LARGEST;
use desk::{Actor, NewPicture};
use newsroom::PictureId;
use newsroom::picture::{Focus, Picture, Rights};
use serde::Deserialize;

const USUAL: u32 = 50;
const MOST: u32 = 200;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    q: Option<String>,
    before: Option<PictureId>,
    limit: Option<u32>,
}

/// A picture's words as they are sent; number, size and renditions are ours to give.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PictureWords {
    #[serde(default)]
    alt: String,
    #[serde(default)]
    caption: String,
    #[serde(default)]
    credit: String,
    rights: Rights,
    #[serde(default = "Focus::centre")]
    focus: Focus,
}

pub async fn list(State(studio): State<Studio>, By(actor): By, Asked(asked): Asked<Listing>) -> Answer {
    let words = words(asked.q)?;
    let pictures = studio.desk.newest_pictures(&actor, words.as_deref(), asked.before, limit(asked.limit, USUAL, MOST)?).await?;
    json(&pictures.into_iter().map(|picture| picture.value).collect::<Vec<_>>())
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(id): Named<PictureId>) -> Answer {
    versioned(&studio.desk.picture(&actor, id).await?)
}

pub async fn create(State(studio): State<Studio>, By(actor): By, Given(words): Given<PictureWords>) -> Answer {
    let PictureWords { alt, caption, credit, rights, focus } = words;
    let new = NewPicture { alt, caption, credit, rights, focus, width: 0, height: 0, renditions: vec![] };
    let picture = studio.out(studio.desk.add_picture(&actor, new).await?).await?;
    made(format!("/api/v1/pictures/{}", picture.value.id), &picture)
}

pub async fn change(State(studio): State<Studio>, By(actor): By, Named(id): Named<PictureId>, Seen(seen): Seen, Given(words): Given<PictureWords>) -> Answer {
    let stands = studio.desk.picture(&actor, id).await?.value;
    let PictureWords { alt, caption, credit, rights, focus } = words;
    save(&studio, &actor, seen, Picture { alt, caption, credit, rights, focus, ..stands.clone() }, &stands).await
}

pub async fn develop(State(studio): State<Studio>, By(actor): By, Named(id): Named<PictureId>, Seen(seen): Seen, body: Body) -> Answer {
    let stands = studio.desk.picture(&actor, id).await?;
    studio.desk.permit_picture(&actor, id).await?;
    // A large file is not developed for a writer who is late anyway.
    if stands.version != seen {
        return Err(Problem::stale(stands.version));
    }
    let (file, places) = COMING_IN.receive(&actor, body, LARGEST).await?;
    let turns = (places, DEVELOPING.take(1).await?);
    let picture = print(&studio, file, stands.value.clone(), turns).await?;
    save(&studio, &actor, seen, picture, &stands.value).await
}

async fn save(studio: &Studio, actor: &Actor, seen: i64, picture: Picture, stands: &Picture) -> Answer {
    match studio.desk.edit_picture(actor, picture.clone(), seen).await {
        Ok(done) => versioned(&studio.out(done).await?),
        Err(refused) => Err(Problem::from(refused).comparing(&picture, Some(stands))),
    }
}

/// Develops a file and keeps its prints, away from the threads that answer.
async fn print(studio: &Studio, file: Bytes, picture: Picture, turns: (Places, Turn)) -> Result<Picture, Problem> {
    let blobs = studio.desk.store().blobs().clone();
    let work = move || {
        // They last as long as the work, even if whoever sent it goes away.
        let _turns = turns;
        let developed = darkroom::develop(&file)?;
        let renditions = developed.keep(|jpeg| blobs.put(jpeg, "jpg"))?;
        let mut picture = Picture { width: developed.width, height: developed.height, renditions, ..picture };
        developed.words.fill(&mut picture.alt, &mut picture.caption, &mut picture.credit);
        Ok(picture)
    };
    tokio::task::spawn_blocking(work).await.map_err(|error| Problem::ours(&error))?
}
