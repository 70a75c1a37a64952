//! Previews: the page readers would get if the newest revision were published as it is, set by the same typesetter.

use crate::Studio;
use crate::answer::Answer;
use crate::named::Named;
use crate::problem::Problem;
use axum::extract::State;
use axum::http::header;
use axum::response::{Html, IntoResponse};
use newsroom::StoryId;
use pressed::page::preview;
use pressed::{Page, View};
use typeset::Hosts;

pub async fn show(State(studio): State<Studio>, Named(id): Named<StoryId>) -> Answer {
    let found = studio.desk.story(id).await?;
    let now = studio.desk.now();
    let record = press::pressed(&found.story, &found.newest, &found.pictures, now);
    let view = View::now(&*studio.log, now, &[]);
    let page = preview(&view, &record).await?;
    let page =
        page.ok_or_else(|| Problem::conflict(format!("readers do not have the edition `{}` yet, so there is no page to show the story on", record.edition)))?;
    let typeset = studio.typesetter.html(&Page::Article(Box::new(page)), &studio.hosts)?;
    let answer = Html(with_base(&typeset.body, &studio.hosts));
    Ok(([(header::CONTENT_SECURITY_POLICY, policy(&studio.hosts))], answer).into_response())
}

/// The page's own addresses lead to the readers' origin, where its style and its links are.
fn with_base(page: &str, hosts: &Hosts) -> String {
    page.replacen("<head>", &format!("<head><base href=\"{}/\">", hosts.site), 1)
}

/// A preview is a readers' page on the newsroom's origin, so it gets an origin of its own (`sandbox`) and runs nothing.
fn policy(hosts: &Hosts) -> String {
    let Hosts { site, media } = hosts;
    format!(
        "sandbox; default-src 'none'; style-src {site}; font-src {site}; img-src {site} {media} data:; media-src {media}; \
         base-uri {site}; form-action 'none'; frame-ancestors 'none'"
    )
}
