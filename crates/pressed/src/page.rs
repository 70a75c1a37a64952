//! A page, composed and ready to be typeset. These structs are what a theme's templates see.

mod archive;
mod article;
mod concept;
mod front;
mod hub;
mod live_tv;
mod parts;
mod revisions;

pub use archive::{ArchivePage, Calendar, CalendarEntry, bounds as day_bounds};
pub use article::{ArticlePage, Drawn, Run, alone, preview};
pub use concept::ConceptPage;
pub(crate) use concept::{all_met, is_met};
pub use front::FrontPage;
pub use hub::{Episode, HubPage, Medium, Show};
pub use live_tv::{LiveTvPage, ScheduleDay};
pub use parts::{Row, Tab};
pub use revisions::{Change, ComparisonPage, Piece, RevisionEntry, RevisionsPage};

use crate::address;
use crate::frame::{Frame, OtherEdition};
use crate::log::ReadError;
use crate::record::{Record, Withdrawn};
use crate::request::Wanted;
use crate::view::View;
use newsroom::edition::EditionCode;
use newsroom::language::Language;
use newsroom::{StoryId, Timestamp};
use serde::Serialize;
use std::sync::Arc;

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Page {
    Front(FrontPage),
    Article(Box<ArticlePage>),
    Concept(ConceptPage),
    Hub(HubPage),
    LiveTv(LiveTvPage),
    Archive(ArchivePage),
    Revisions(RevisionsPage),
    Comparison(ComparisonPage),
    About(AboutPage),
    Problem(ProblemPage),
}

/// What every page has besides its own matter.
#[derive(Debug, Clone, Serialize)]
pub struct Common {
    /// Large and shared: typeset hands it to templates once, not with every page.
    #[serde(skip_serializing)]
    pub frame: Arc<Frame>,
    /// The page's own address, without query.
    pub address: String,
    /// The same page in other editions.
    pub alternates: Vec<Alternate>,
    /// Feeds of this page, without the file name: `/en` or `/en/africa/s-9`. `None` where there are none.
    pub feeds: Option<String>,
    /// Set when the page is shown as it stood.
    pub at: Option<Timestamp>,
    /// From which instant relative dates are told.
    pub now: Timestamp,
    /// Which page of the Top Story carousel is shown first, from 1.
    pub top: u8,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alternate {
    pub edition: EditionCode,
    pub language: Language,
    pub name: String,
    pub address: String,
}

impl Alternate {
    pub(crate) fn of(edition: &OtherEdition, address: String) -> Alternate {
        Alternate { edition: edition.code.clone(), language: edition.language.clone(), name: edition.name.clone(), address }
    }
}

/// Where a list continues.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pager {
    pub page: u16,
    pub newer: Option<u16>,
    pub older: Option<u16>,
}

#[derive(Debug, Clone, Serialize)]
pub struct AboutPage {
    pub common: Common,
    pub paragraphs: Vec<String>,
}

/// 404, 410 and 503 pages. A 410 carries the notice that stands where a text was.
#[derive(Debug, Clone, Serialize)]
pub struct ProblemPage {
    pub common: Common,
    pub status: u16,
    pub notice: Option<Notice>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Notice {
    pub at: Timestamp,
    pub text: String,
}

/// The answer to a request for a page.
#[derive(Debug, Clone)]
pub enum Answer {
    Page(Page),
    /// The page has another address; say so with 308.
    Moved(String),
    /// There was a story here; what is left is a notice (410).
    Gone(Page),
    /// Nothing is here, or nothing that readers may know of: the two are the same answer.
    Missing,
}

impl Page {
    pub fn common(&self) -> &Common {
        match self {
            Page::Front(p) => &p.common,
            Page::Article(p) => &p.common,
            Page::Concept(p) => &p.common,
            Page::Hub(p) => &p.common,
            Page::LiveTv(p) => &p.common,
            Page::Archive(p) => &p.common,
            Page::Revisions(p) => &p.common,
            Page::Comparison(p) => &p.common,
            Page::About(p) => &p.common,
            Page::Problem(p) => &p.common,
        }
    }

    /// Composes the page that is asked for. Feeds, sitemaps and the like have their own functions.
    pub async fn compose(view: &View<'_>, wanted: &Wanted) -> Result<Answer, ReadError> {
        match wanted {
            Wanted::Home { top } => match view.site().await? {
                Some(site) => front::compose(view, &site.default_edition, *top).await,
                None => Ok(Answer::Missing),
            },
            Wanted::Front { edition, top } => front::compose(view, edition, *top).await,
            Wanted::Story { edition, slug, prefix, id, top } => article::compose(view, &article::Asked { edition, slug, prefix, id: *id }, *top).await,
            Wanted::Revisions { edition, slug, prefix, id } => revisions::list(view, &article::Asked { edition, slug, prefix, id: *id }).await,
            Wanted::Comparison { edition, slug, prefix, id, from, to } => {
                revisions::compare(view, &article::Asked { edition, slug, prefix, id: *id }, *from, *to).await
            }
            Wanted::Concept { edition, slug, letter, id, part, page } => {
                concept::compose(view, &concept::Asked { edition, slug, letter: *letter, id: *id, part: *part, page: *page }).await
            }
            Wanted::Audio { edition, page } => hub::compose(view, edition, hub::Medium::Audio, *page).await,
            Wanted::Video { edition, page } => hub::compose(view, edition, hub::Medium::Video, *page).await,
            Wanted::LiveTv { edition, day } => live_tv::compose(view, edition, *day).await,
            Wanted::Archive { edition, period, page } => archive::compose(view, edition, *period, *page).await,
            Wanted::About { edition } => about(view, edition).await,
            Wanted::Permalink { id } => permalink(view, *id).await,
            Wanted::Feed { .. }
            | Wanted::SitemapIndex
            | Wanted::SitemapPages { .. }
            | Wanted::SitemapDay { .. }
            | Wanted::SitemapNews
            | Wanted::Robots
            | Wanted::Ninjs { .. } => Ok(Answer::Missing),
        }
    }

    /// A page that says what went wrong, in an edition's words; `None` if there is no such edition.
    pub async fn problem(view: &View<'_>, edition: &EditionCode, status: u16) -> Result<Option<Page>, ReadError> {
        let common = Common::of(view, edition, address::front(edition)).await?;
        Ok(common.map(|common| Page::Problem(ProblemPage { common, status, notice: None })))
    }
}

impl Common {
    /// `None` if there is no such edition.
    pub(crate) async fn of(view: &View<'_>, edition: &EditionCode, address: String) -> Result<Option<Common>, ReadError> {
        let frame = view.frame(edition).await?;
        Ok(frame.map(|frame| Common { frame, address, alternates: vec![], feeds: None, at: view.at(), now: view.instant(), top: 1 }))
    }

    /// The same kind of page in every other edition for which `address` gives one.
    fn alternates(mut self, address: impl Fn(&EditionCode) -> Option<String>) -> Common {
        self.alternates = self.frame.editions.iter().filter_map(|e| Some(Alternate::of(e, address(&e.code)?))).collect();
        self
    }
}

impl Pager {
    /// `more` says whether the list goes on after this page.
    fn of(page: u16, more: bool) -> Pager {
        let page = page.max(1);
        Pager { page, newer: (page > 1).then(|| page - 1), older: (more && page < crate::request::LAST_PAGE).then_some(page + 1) }
    }
}

async fn about(view: &View<'_>, edition: &EditionCode) -> Result<Answer, ReadError> {
    let Some(common) = Common::of(view, edition, address::about(edition)).await? else { return Ok(Answer::Missing) };
    let paragraphs = common.frame.edition.about.clone();
    let common = common.alternates(|code| Some(address::about(code)));
    Ok(Answer::Page(Page::About(AboutPage { common, paragraphs })))
}

async fn permalink(view: &View<'_>, id: StoryId) -> Result<Answer, ReadError> {
    let Some(stored) = view.at_number(id).await? else { return Ok(Answer::Missing) };
    match &stored.record {
        Record::Story(story) => Ok(Answer::Moved(address::story(&story.edition, story.content.kind, &story.content.slug(), id))),
        Record::Withdrawn(withdrawn) => gone(view, withdrawn).await,
        _ => Ok(Answer::Missing),
    }
}

async fn gone(view: &View<'_>, withdrawn: &Withdrawn) -> Result<Answer, ReadError> {
    let address = address::permalink(withdrawn.id);
    let Some(common) = Common::of(view, &withdrawn.edition, address).await? else { return Ok(Answer::Missing) };
    let notice = Some(Notice { at: withdrawn.takedown.at, text: withdrawn.takedown.notice.clone() });
    Ok(Answer::Gone(Page::Problem(ProblemPage { common, status: 410, notice })))
}
