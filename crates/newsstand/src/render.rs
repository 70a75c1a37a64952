//! From a typed request to finished bytes: compose from the shelf, typeset, and say how long it is right.

use crate::finished::Made;
use crate::headers::Keep;
use crate::shelf::Shelf;
use bytes::Bytes;
use http::StatusCode;
use newsroom::Timestamp;
use newsroom::concept::ConceptKind;
use newsroom::edition::EditionCode;
use pressed::card::links;
use pressed::feed::{Feed, FeedAnswer};
use pressed::frame::Frame;
use pressed::log::{PressLog, ReadError};
use pressed::page::{Answer, Page};
use pressed::request::{FeedFormat, FeedOf, Form, PublicRequest, Wanted};
use pressed::{View, sitemap};
use std::sync::Arc;
use typeset::{Hosts, Typesetter};

#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Typeset(#[from] typeset::TypesetError),
}

pub struct Renderer {
    pub shelf: Arc<Shelf>,
    pub typesetter: Arc<Typesetter>,
    pub hosts: Hosts,
}

const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
const XML: &str = "application/xml; charset=utf-8";

impl Renderer {
    pub async fn render(&self, request: &PublicRequest, now: Timestamp) -> Result<Made, RenderError> {
        self.shelf.keep_hours(now).await?;
        let frames = self.shelf.frames();
        let view = self.view(request.at, now, &frames);
        let mut made = self.answer(&view, request).await?;
        made.turns = view.until();
        made.until = [made.until, made.turns].into_iter().flatten().min();
        if request.at.is_some() {
            made.keep = Keep::No;
            made.noindex = true;
            (made.until, made.turns) = (None, None);
        }
        made.sources = view.into_sources();
        Ok(made)
    }

    fn view<'a>(&'a self, at: Option<Timestamp>, now: Timestamp, frames: &'a [Arc<Frame>]) -> View<'a> {
        let log: &dyn PressLog = &*self.shelf;
        match at {
            Some(at) => View::as_it_stood(log, at),
            None => View::now(log, now, frames),
        }
    }

    async fn answer(&self, view: &View<'_>, request: &PublicRequest) -> Result<Made, RenderError> {
        let hosts = &self.hosts;
        Ok(match &request.wanted {
            Wanted::Feed { edition, of, format } => self.feed(view, edition, of, *format).await?,
            Wanted::SitemapIndex => {
                let editions = view.site().await?.map(|site| site.editions.clone()).unwrap_or_default();
                made(XML, typeset::sitemap::index(&editions, &sitemap::index(view).await?, hosts))
            }
            Wanted::SitemapPages { edition } => match (view.site().await?, sitemap::pages(view, edition).await?) {
                (Some(site), places) if !places.is_empty() => made(XML, typeset::sitemap::pages(&places, &site.default_edition, hosts)),
                _ => self.problem(view, StatusCode::NOT_FOUND, None, Form::Html).await?,
            },
            Wanted::SitemapDay { edition, date } => {
                let entries = sitemap::day(view, edition, *date).await?;
                if entries.is_empty() {
                    self.problem(view, StatusCode::NOT_FOUND, None, Form::Html).await?
                } else {
                    made(XML, typeset::sitemap::day(&entries, hosts))
                }
            }
            Wanted::SitemapNews => {
                let name = view.site().await?.map(|s| s.name.clone()).unwrap_or_default();
                made(XML, typeset::sitemap::news(&sitemap::news(view).await?, &name, hosts))
            }
            Wanted::Robots => made(TEXT, typeset::robots::write(hosts)),
            Wanted::Ninjs { id } => self.ninjs(view, *id).await?,
            wanted => match Page::compose(view, wanted).await? {
                Answer::Page(page) => self.page(&page, request.form, StatusCode::OK)?,
                Answer::Gone(page) => self.page(&page, request.form, StatusCode::GONE)?,
                Answer::Moved(address) => moved(&address, request),
                Answer::Missing => {
                    let edition = edition_of(wanted);
                    self.problem(view, StatusCode::NOT_FOUND, edition, request.form).await?
                }
            },
        })
    }

    fn page(&self, page: &Page, form: Form, status: StatusCode) -> Result<Made, RenderError> {
        let typeset = self.typesetter.html(page, &self.hosts)?;
        let (media_type, body) = match form {
            Form::Html => (HTML, typeset.body),
            Form::Text => (TEXT, typeset::text::of(&typeset.body)),
        };
        Ok(Made { status, until: typeset.until, noindex: status != StatusCode::OK || form == Form::Text, ..made(media_type, body) })
    }

    /// An error page in the words of an edition, or of the default one. The same bytes for whatever is not there.
    pub async fn problem(&self, view: &View<'_>, status: StatusCode, edition: Option<&EditionCode>, form: Form) -> Result<Made, RenderError> {
        let frames = self.shelf.frames();
        let known = edition.filter(|e| frames.iter().any(|f| f.edition.code == **e));
        let default = view.site().await?.map(|s| s.default_edition.clone());
        let Some(edition) = known.cloned().or(default) else {
            return Ok(Made { status, keep: Keep::No, ..made(TEXT, format!("{status}\n")) });
        };
        match Page::problem(view, &edition, status.as_u16()).await? {
            Some(page) => Ok(Made { keep: Keep::No, ..self.page(&page, form, status)? }),
            None => Ok(Made { status, keep: Keep::No, ..made(TEXT, format!("{status}\n")) }),
        }
    }

    /// The error page without asking the log for anything new, for when it cannot be read.
    pub async fn unavailable(&self, now: Timestamp) -> Made {
        let frames = self.shelf.frames();
        let view = self.view(None, now, &frames);
        let plain = || Made {
            status: StatusCode::SERVICE_UNAVAILABLE,
            keep: Keep::No,
            ..made(TEXT, "503: the page cannot be shown right now; try again in a moment\n".to_owned())
        };
        let edition = frames.first().map(|f| f.edition.code.clone());
        self.problem(&view, StatusCode::SERVICE_UNAVAILABLE, edition.as_ref(), Form::Html).await.unwrap_or_else(|_| plain())
    }

    async fn feed(&self, view: &View<'_>, edition: &EditionCode, of: &FeedOf, format: FeedFormat) -> Result<Made, RenderError> {
        let hosts = &self.hosts;
        let feed = match Feed::compose(view, edition, of).await? {
            FeedAnswer::Feed(feed) => feed,
            FeedAnswer::Moved(address) => return Ok(redirect(format!("{address}/{}", format.file()))),
            FeedAnswer::Missing => return self.problem(view, StatusCode::NOT_FOUND, Some(edition), Form::Html).await,
        };
        Ok(match format {
            FeedFormat::Rss if feed.of.as_ref().is_some_and(|f| f.kind == ConceptKind::Programme) => {
                made("application/rss+xml; charset=utf-8", typeset::podcast::write(&feed, hosts))
            }
            FeedFormat::Rss => made("application/rss+xml; charset=utf-8", typeset::rss::write(&feed, hosts)),
            FeedFormat::Atom => made("application/atom+xml; charset=utf-8", typeset::atom::write(&feed, hosts)),
            FeedFormat::Json => made("application/feed+json; charset=utf-8", typeset::json_feed::write(&feed, hosts)),
        })
    }

    async fn ninjs(&self, view: &View<'_>, id: newsroom::StoryId) -> Result<Made, RenderError> {
        let Some(story) = view.story(id).await? else {
            let (status, title) = match view.at_number(id).await? {
                Some(_) => (StatusCode::GONE, "this story was taken down; its page says why"),
                None => (StatusCode::NOT_FOUND, "there is no public story with this number"),
            };
            let body = format!("{{\"type\":\"about:blank\",\"title\":\"{title}\",\"status\":{}}}\n", status.as_u16());
            return Ok(Made { status, keep: Keep::No, ..made("application/problem+json", body) });
        };
        let mut concepts = vec![];
        for id in story.content.concepts() {
            if let Some(concept) = view.concept(id).await?
                && !links(view, &story.edition, &[id]).await?.is_empty()
            {
                concepts.push((*concept).clone());
            }
        }
        let page = pressed::page::preview(view, &story).await?;
        let body = page.map(|page| typeset::ninjs::write(&page, &story, &concepts.iter().collect::<Vec<_>>(), &self.hosts)).unwrap_or_default();
        Ok(made("application/json; charset=utf-8", body))
    }
}

fn made(media_type: &'static str, body: String) -> Made {
    Made {
        status: StatusCode::OK,
        media_type,
        keep: Keep::Page,
        body: Bytes::from(body),
        location: None,
        noindex: false,
        until: None,
        turns: None,
        sources: Default::default(),
    }
}

fn redirect(location: String) -> Made {
    Made { status: StatusCode::PERMANENT_REDIRECT, location: Some(location), ..made(TEXT, String::new()) }
}

/// A redirect keeps what the reader asked of the page: its form and its instant.
fn moved(address: &str, request: &PublicRequest) -> Made {
    let mut keys = vec![];
    if request.form == Form::Text {
        keys.push("format=text".to_owned());
    }
    keys.extend(request.at.map(|at| format!("at={at}")));
    if let Wanted::Comparison { from, to, .. } = &request.wanted {
        keys.push(format!("from={from}&to={to}"));
    }
    if let Wanted::Concept { part, page, .. } = &request.wanted {
        keys.extend(part.map(|part| format!("in={part}")));
        keys.extend((*page > 1).then(|| format!("page={page}")));
    }
    let query = if keys.is_empty() { String::new() } else { format!("?{}", keys.join("&")) };
    redirect(format!("{address}{query}"))
}

fn edition_of(wanted: &Wanted) -> Option<&EditionCode> {
    match wanted {
        Wanted::Front { edition, .. }
        | Wanted::Story { edition, .. }
        | Wanted::Revisions { edition, .. }
        | Wanted::Comparison { edition, .. }
        | Wanted::Concept { edition, .. }
        | Wanted::Audio { edition, .. }
        | Wanted::Video { edition, .. }
        | Wanted::LiveTv { edition, .. }
        | Wanted::Archive { edition, .. }
        | Wanted::About { edition }
        | Wanted::Feed { edition, .. }
        | Wanted::SitemapPages { edition }
        | Wanted::SitemapDay { edition, .. } => Some(edition),
        Wanted::Home { .. } | Wanted::SitemapIndex | Wanted::SitemapNews | Wanted::Robots | Wanted::Permalink { .. } | Wanted::Ninjs { .. } => None,
    }
}
