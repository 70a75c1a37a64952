//! Previews: the page readers would get if a story's text were published as it is, set by the same typesetter; and links that show one to
//! somebody without an account. The links' pages are served from another origin than the newsroom's.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, created, json, nothing};
use crate::given::Given;
use crate::named::{Asked, Named};
use crate::passes::Look;
use crate::problem::Problem;
use axum::extract::State;
use axum::http::header;
use axum::response::{Html, IntoResponse};
use desk::{NewPreview, SharedPreview, StoryInFull};
use newsroom::{StoryId, Timestamp};
use pressed::page::preview;
use pressed::{Page, View};
use serde::{Deserialize, Serialize};
use typeset::elsewhere::{self, Frames, Shade};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Looking {
    revision: Option<i64>,
    at: Option<Timestamp>,
    theme: Option<Theme>,
}

/// The light in which a page is looked at.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    Light,
    Dark,
}

impl From<Theme> for Shade {
    fn from(theme: Theme) -> Shade {
        match theme {
            Theme::Light => Shade::Light,
            Theme::Dark => Shade::Dark,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreviewWish {
    revision: Option<i64>,
    at: Option<Timestamp>,
    /// Hours.
    expires: Option<i64>,
}

/// A link without its secret, of which we keep only a hash.
#[derive(Serialize)]
struct PreviewLink {
    id: String,
    revision: Option<i64>,
    at: Option<Timestamp>,
    by: String,
    created: Timestamp,
    expires: Timestamp,
    revoked: Option<Timestamp>,
}

#[derive(Serialize)]
struct NewPreviewLink {
    #[serde(flatten)]
    link: PreviewLink,
    /// Whoever has it can read the story.
    address: String,
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Asked(asked): Asked<Looking>) -> Answer {
    let story = studio.desk.story_with(&actor, id, asked.revision).await?;
    let page = studio.preview(&story, asked.at, asked.theme.map(Shade::from), Look::Person { who: actor.id(), at: format!("story/{id}") }).await?;
    let policy = elsewhere::policy(&studio.hosts, Frames::Own);
    Ok(([(header::CONTENT_SECURITY_POLICY, policy)], Html(page)).into_response())
}

pub async fn list(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>) -> Answer {
    json(&studio.desk.shared_previews(&actor, id).await?.into_iter().map(PreviewLink::from).collect::<Vec<_>>())
}

pub async fn share(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>, Given(wish): Given<PreviewWish>) -> Answer {
    let PreviewWish { revision, at, expires } = wish;
    let made = studio.out(studio.desk.share_preview(&actor, id, NewPreview { revision, at, hours: expires }).await?).await?;
    let address = format!("{}/preview/{}", studio.hosts.media, made.secret);
    let link = PreviewLink::from(made.preview);
    created(format!("/api/v1/stories/{id}/previews/{}", link.id), &NewPreviewLink { link, address })
}

pub async fn revoke(State(studio): State<Studio>, By(actor): By, Named((id, link)): Named<(StoryId, String)>) -> Answer {
    studio.out(studio.desk.revoke_preview(&actor, id, &link).await?).await?;
    nothing()
}

impl Studio {
    /// The page that a shared link's secret opens; nothing for one that opens none. The secret is in no message of ours.
    pub async fn shared_preview(&self, secret: &str) -> Option<String> {
        let (story, at) = match self.desk.preview_of(secret).await {
            Ok(found) => found?,
            Err(error) => {
                tracing::error!(%error, "a shared preview cannot be looked up");
                return None;
            }
        };
        self.preview(&story, at, None, Look::Link(secret.to_owned())).await.ok()
    }

    /// The page of a text. At an instant of the past its surroundings are as they stood, at one to come as they stand.
    async fn preview(&self, full: &StoryInFull, at: Option<Timestamp>, shade: Option<Shade>, look: Look) -> Result<String, Problem> {
        let now = self.desk.now();
        let shown = at.unwrap_or(now);
        let record = press::pressed(&full.story, &full.newest, &full.pictures, shown);
        let view = if shown < now { View::as_it_stood(&*self.log, shown) } else { View::now(&*self.log, shown, &[]) };
        let page = preview(&view, &record).await?.ok_or_else(|| {
            Problem::conflict(format!("readers do not have the edition `{}` yet, so there is no page to show it on", record.edition)).case("not-live")
        })?;
        let page = Page::Article(Box::new(page));
        self.passes.page(&self.hosts, look, |hosts| Ok(elsewhere::page(&self.typesetter.html(&page, hosts)?.body, hosts, shade)))
    }
}

impl From<SharedPreview> for PreviewLink {
    fn from(kept: SharedPreview) -> PreviewLink {
        let SharedPreview { id, revision, at, by, created, expires, revoked, story: _, hash: _, maker: _ } = kept;
        PreviewLink { id, revision, at, by, created, expires, revoked }
    }
}
