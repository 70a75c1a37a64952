//! Pages as HTML.

use crate::assets::before_paint;
use crate::bands::bands;
use crate::head::Head;
use crate::hosts::Hosts;
use crate::jsonld;
use crate::sheet::Sheet;
use crate::stay::stay;
use crate::strips::{Set, Strips, Turn};
use crate::theme::{Fault, Listing, Theme, ThemePlace};
use crate::when::Dates;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use minijinja::value::Serde;
use minijinja::{Value, context};
use pressed::Page;
use pressed::page::LiveTvPage;
use std::rc::Rc;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

/// Sets pages by the rules of a theme. One is made at start and shared by all threads.
pub struct Typesetter {
    place: ThemePlace,
    theme: RwLock<Loaded>,
    strips: Strips,
}

struct Loaded {
    theme: Arc<Theme>,
    listing: Listing,
    /// How often it was read again.
    turn: u64,
}

/// A page's HTML, and the earliest instant at which some of its text is no longer true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typeset {
    pub body: String,
    pub until: Option<Timestamp>,
}

#[derive(Debug, thiserror::Error)]
pub enum TypesetError {
    #[error("the theme cannot be used: {0}")]
    Theme(#[from] Fault),
}

impl From<minijinja::Error> for TypesetError {
    fn from(error: minijinja::Error) -> TypesetError {
        TypesetError::Theme(error.into())
    }
}

impl Typesetter {
    pub fn new(place: ThemePlace) -> Result<Typesetter, TypesetError> {
        // Listed before it is read: what is saved between shows as a change.
        let listing = place.listing();
        let theme = Arc::new(Theme::load(&place)?);
        Ok(Typesetter { place, theme: RwLock::new(Loaded { theme, listing, turn: 0 }), strips: Strips::default() })
    }

    /// Sets by a theme that was read already.
    pub(crate) fn of(theme: Theme) -> Typesetter {
        let loaded = Loaded { theme: Arc::new(theme), listing: Listing::new(), turn: 0 };
        Typesetter { place: ThemePlace::default(), theme: RwLock::new(loaded), strips: Strips::default() }
    }

    pub fn html(&self, page: &Page, hosts: &Hosts) -> Result<Typeset, TypesetError> {
        let theme = self.theme();
        let common = page.common();
        let edition = &common.frame.edition;
        let dates = Dates::of(edition.language.as_str(), &edition.time_zone);
        let mut sheet = Sheet::new(theme.words.of(&edition.language).clone(), dates, common.now, hosts.clone());
        if let Page::LiveTv(live) = page {
            sheet.channel_zone = TimeZone::get(&live.time_zone).ok();
        }
        let turn = Turn { first: if turns(page) { common.top.max(1) } else { 1 }, turns: turns(page) };
        let strips = self.strips.set(&theme, common, turn, &sheet)?;
        for change in schedule(page) {
            sheet.changes_at(Some(change));
        }
        let sheet = Rc::new(sheet);
        let body = sheet.open(|| render(&theme, page, &strips, &sheet))?;
        let body = common.at.map(|at| stay(&body, at)).unwrap_or(body);
        // The dates of the page itself are all told now; those of the strips were told when they were set.
        let until = [sheet.until(), strips.until].into_iter().flatten().min();
        Ok(Typeset { body, until: until.filter(|_| common.at.is_none()) })
    }

    /// A number that is another one as soon as something in a watched theme has changed: a page set under an older one shows an older theme.
    pub fn turn(&self) -> u64 {
        if !self.place.watch {
            return 0;
        }
        self.look();
        self.loaded().turn
    }

    fn theme(&self) -> Arc<Theme> {
        if self.place.watch {
            self.look();
        }
        self.loaded().theme.clone()
    }

    /// Reads the theme again if a file of it has changed. While it cannot be read, pages are set as before, and the log says why.
    fn look(&self) {
        let listing = self.place.listing();
        if listing == self.loaded().listing {
            return;
        }
        let theme = Theme::load(&self.place);
        let mut loaded = self.theme.write().unwrap_or_else(PoisonError::into_inner);
        if listing == loaded.listing {
            return;
        }
        match theme {
            Ok(theme) => {
                loaded.theme = Arc::new(theme);
                loaded.turn += 1;
            }
            Err(fault) => tracing::error!(%fault, "the theme cannot be read; pages are set as before"),
        }
        loaded.listing = listing;
    }

    fn loaded(&self) -> RwLockReadGuard<'_, Loaded> {
        self.theme.read().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether `?top=` turns the carousel on this page.
fn turns(page: &Page) -> bool {
    matches!(page, Page::Article(_))
}

/// When programmes on the page begin or end.
fn schedule(page: &Page) -> Vec<Timestamp> {
    match page {
        Page::Front(front) => front.on_air.first().map(|b| vec![b.starts, b.ends]).unwrap_or_default(),
        Page::LiveTv(LiveTvPage { upcoming, schedule, time_zone, common, .. }) => {
            let zone = TimeZone::get(time_zone).unwrap_or(TimeZone::UTC);
            let tomorrow = common.now.to_zoned_datetime(zone).tomorrow().and_then(|z| z.start_of_day()).ok().map(|z| z.timestamp());
            upcoming.iter().chain(schedule).flat_map(|b| [b.starts, b.ends]).chain(tomorrow).collect()
        }
        _ => vec![],
    }
}

fn render(theme: &Theme, page: &Page, strips: &Set, sheet: &Sheet) -> Result<String, TypesetError> {
    let common = page.common();
    let bands = match page {
        Page::Front(front) => Value::from(Serde(bands(&front.containers))),
        _ => Value::UNDEFINED,
    };
    let given = context! {
        page => Serde(page),
        head => Serde(Head::of(page, sheet)?),
        frame => strips.frame.clone(),
        site => strips.frame.get_attr("site")?,
        edition => strips.frame.get_attr("edition")?,
        language => common.frame.edition.language.plain(),
        pieces => strips.pieces.clone(),
        bands => bands,
        structured_data => jsonld::of(page, &sheet.hosts).map(Value::from_safe_string),
        before_paint => Value::from_safe_string(before_paint().to_owned()),
    };
    Ok(theme.set(file(page), given)?)
}

/// The template that sets a page.
pub(crate) fn file(page: &Page) -> &'static str {
    match page {
        Page::Front(_) => "front.html",
        Page::Article(_) => "article.html",
        Page::Concept(_) => "concept.html",
        Page::Hub(_) => "hub.html",
        Page::LiveTv(_) => "live-tv.html",
        Page::Archive(_) => "archive.html",
        Page::Revisions(_) => "revisions.html",
        Page::Comparison(_) => "comparison.html",
        Page::About(_) => "about.html",
        Page::Problem(_) => "problem.html",
    }
}
