//! Previews of a front: the page readers would get, by their own typesetter, if the draft were launched; now or at an instant to come; and what
//! it would weigh.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json};
use crate::named::{Asked, Named};
use crate::passes::Look;
use crate::previews::Theme;
use crate::problem::Problem;
use crate::supposing;
use crate::weight;
use axum::extract::State;
use axum::http::header;
use axum::response::{Html, IntoResponse};
use desk::Actor;
use newsroom::Timestamp;
use newsroom::edition::EditionCode;
use pressed::page::Answer as Composed;
use pressed::request::Wanted;
use pressed::{Page, View};
use serde::Deserialize;
use typeset::elsewhere::{self, Frames, Shade};

/// How far ahead a front can be looked at.
const AHEAD: i64 = 366;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Looking {
    at: Option<Timestamp>,
    of: Option<Of>,
    theme: Option<Theme>,
    /// Any number: a browser asks anew for an address it has not asked for yet.
    version: Option<u32>,
}

/// Which layout is looked at.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Of {
    #[default]
    Draft,
    Live,
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(edition): Named<EditionCode>, Asked(asked): Asked<Looking>) -> Answer {
    let page = compose(&studio, &actor, &edition, &asked).await?;
    let shade = asked.theme.map(Shade::from);
    let look = Look::Person { who: actor.id(), at: format!("front/{edition}") };
    let html = studio.passes.page(&studio.hosts, look, |hosts| Ok(elsewhere::page(&studio.typesetter.html(&page, hosts)?.body, hosts, shade)))?;
    let policy = elsewhere::policy(&studio.hosts, Frames::Own);
    Ok(([(header::CONTENT_SECURITY_POLICY, policy)], Html(html)).into_response())
}

pub async fn weigh(State(studio): State<Studio>, By(actor): By, Named(edition): Named<EditionCode>, Asked(asked): Asked<Looking>) -> Answer {
    let page = compose(&studio, &actor, &edition, &asked).await?;
    let html = studio.typesetter.html(&page, &studio.hosts)?.body;
    let Page::Front(front) = &page else { return Err(no_page(&edition)) };
    json(&weight::of(front, &html))
}

async fn compose(studio: &Studio, actor: &Actor, edition: &EditionCode, asked: &Looking) -> Result<Page, Problem> {
    let now = studio.desk.now();
    let at = asked.at.unwrap_or(now);
    if at.as_second() - now.as_second() > AHEAD * 86_400 {
        let detail = format!("`at` is more than {AHEAD} days ahead; ask for an earlier instant");
        return Err(Problem::unreadable(detail).about("far-ahead", [("days", AHEAD.to_string())].into()));
    }
    let _ = asked.version;
    let drafted = studio.desk.draft(actor, edition).await?.value;
    let supposed = match asked.of.unwrap_or_default() {
        Of::Draft => supposing::draft(studio, actor, edition, &drafted.draft, at).await?,
        Of::Live => supposing::live(studio, actor, edition, at).await?,
    };
    // The draft at an instant is the newsroom as it is now, looked at by that instant's clock.
    let view = View::now(&supposed, at, &[]);
    match Page::compose(&view, &Wanted::Front { edition: edition.clone(), top: 1 }).await? {
        Composed::Page(page) => Ok(page),
        _ => Err(no_page(edition)),
    }
}

fn no_page(edition: &EditionCode) -> Problem {
    Problem::conflict(format!("readers do not have the edition `{edition}` yet, so there is no front to show")).case("not-live")
}
