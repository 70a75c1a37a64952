//! What a page says of itself in its `<head>`: to search engines, to those who share it, and to browsers that load it.

use crate::Hosts;
use crate::assets;
use crate::icon::icon;
use crate::renditions;
use crate::sheet::Sheet;
use crate::theme::{Fault, refuse};
use fluent_bundle::FluentArgs;
use newsroom::edition::EditionCode;
use newsroom::site::Site;
use pressed::Page;
use pressed::address;
use pressed::card::Shown;
use pressed::frame::OtherEdition;
use pressed::page::{Alternate, Medium, Pager};
use pressed::request::FeedFormat;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct Head {
    pub title: String,
    /// The title without the site's name, for cards elsewhere.
    pub name: String,
    pub description: String,
    /// Absolute, with the query that makes it another page.
    pub canonical: String,
    pub shortlink: Option<String>,
    /// Neither the past nor a list of revisions belongs into a search index.
    pub hidden: bool,
    pub newer: Option<String>,
    pub older: Option<String>,
    pub alternates: Vec<Hreflang>,
    /// The language menu: this page in other editions, or their fronts.
    pub languages: Vec<OtherEdition>,
    pub feeds: Vec<Feed>,
    pub image: Option<Image>,
    pub preload_font: Option<String>,
    pub brand: Option<String>,
    /// What a browser shows in the page's tab.
    pub icon: String,
    /// The same page as plain text.
    pub text_only: String,
    /// The same page as it is now; set where it is shown as it stood.
    pub current: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Hreflang {
    pub language: String,
    pub address: String,
}

#[derive(Debug, Serialize)]
pub struct Feed {
    pub media_type: &'static str,
    pub address: String,
}

#[derive(Debug, Serialize)]
pub struct Image {
    pub address: String,
    /// Not known of a logo.
    pub width: Option<u32>,
    pub height: Option<u32>,
    pub alt: String,
}

impl Head {
    pub fn of(page: &Page, sheet: &Sheet) -> Result<Head, Fault> {
        let common = page.common();
        let (frame, hosts) = (&common.frame, &sheet.hosts);
        let site = frame.site.name.as_str();
        let name = name(page, sheet)?;
        let query = query(page);
        let address = |query: &str| if query.is_empty() { common.address.clone() } else { format!("{}?{query}", common.address) };
        let with = |more: String| address(&joined([query.clone(), common.at.map(|at| format!("at={at}")).unwrap_or_default(), more]));
        // The days of a schedule that can be asked for move on: one of the past is not there now.
        let lasting = if common.at.is_some() && matches!(page, Page::LiveTv(_)) { "" } else { query.as_str() };
        let pager = pager(page);
        let number = pager.map_or(1, |p| p.page).max(common.top.into());
        let numbered_name = if number > 1 { format!("{name} | {}", page_word(sheet, number)?) } else { name.clone() };
        let at = common.at.map(|at| format!("at={at}")).unwrap_or_default();
        let part = part(page).unwrap_or_default();
        let numbered = |n: Option<u16>| {
            let page = |n: u16| if n > 1 { format!("page={n}") } else { String::new() };
            n.map(|n| address(&joined([part.clone(), page(n), at.clone()])))
        };
        Ok(Head {
            title: if matches!(page, Page::Front(_)) { numbered_name } else { format!("{numbered_name} | {site}") },
            description: description(page, &name),
            canonical: hosts.page(&address(lasting)),
            shortlink: if let Page::Article(article) = page { Some(hosts.page(&article.permalink)) } else { None },
            hidden: common.at.is_some() || matches!(page, Page::Revisions(_) | Page::Comparison(_) | Page::Problem(_)),
            newer: numbered(pager.and_then(|p| p.newer)),
            older: numbered(pager.and_then(|p| p.older)),
            alternates: if common.at.is_none() && query.is_empty() { alternates(page, sheet) } else { vec![] },
            languages: languages(page),
            feeds: feeds(common.feeds.as_deref().unwrap_or(&address::front(&frame.edition.code))),
            image: picture(page).and_then(|shown| card_picture(shown, hosts)).or_else(|| logo(&frame.site, hosts)),
            preload_font: assets::first_font(frame.edition.language.primary()),
            brand: assets::brand_address(&frame.site.colours),
            icon: icon(&frame.site, hosts),
            text_only: with("format=text".into()),
            current: common.at.map(|_| address(lasting)),
            name,
        })
    }
}

/// Query keys that make a page another page, in one order.
fn query(page: &Page) -> String {
    match page {
        Page::LiveTv(live) if live.days.iter().any(|d| d.shown && !d.today) => format!("day={}", live.day),
        Page::Comparison(comparison) => format!("from={}&to={}", comparison.from.number, comparison.to.number),
        _ => joined([part(page), pager(page).filter(|p| p.page > 1).map(|p| format!("page={}", p.page))].map(Option::unwrap_or_default)),
    }
}

fn part(page: &Page) -> Option<String> {
    if let Page::Concept(concept) = page { concept.part().map(|tab| format!("in={}", tab.part)) } else { None }
}

/// Those keys of a query that there are.
fn joined<const N: usize>(keys: [String; N]) -> String {
    keys.into_iter().filter(|key| !key.is_empty()).collect::<Vec<_>>().join("&")
}

fn pager(page: &Page) -> Option<&Pager> {
    match page {
        Page::Concept(concept) => Some(&concept.pager),
        Page::Hub(hub) => Some(&hub.pager),
        Page::Archive(archive) => archive.pager.as_ref(),
        _ => None,
    }
}

fn name(page: &Page, sheet: &Sheet) -> Result<String, Fault> {
    let site = page.common().frame.site.name.as_str();
    let word = |key: &str| sheet.words.word(key).map(|w| w.to_string()).map_err(|e| Fault::from(refuse(e)));
    let frame = &page.common().frame;
    let of = |key: &str, value: &str| {
        let mut args = FluentArgs::new();
        args.set("name", value);
        // What an edition has not got it does not promise.
        args.set(
            "has",
            match (frame.has_channel, frame.has_audio) {
                (true, true) => "all",
                (true, false) => "tv",
                (false, true) => "audio",
                (false, false) => "news",
            },
        );
        sheet.words.word_with(key, &args).map_err(|e| Fault::from(refuse(e)))
    };
    match page {
        Page::Front(_) => of("front-title", site),
        Page::Article(article) => Ok(article.headline.clone()),
        Page::Concept(concept) => Ok(match concept.part() {
            None => concept.name.clone(),
            Some(tab) => format!("{}: {}", concept.name, tab.name.clone().map_or_else(|| word(&tab.part.to_string()), Ok)?),
        }),
        Page::Hub(hub) if hub.medium == Medium::Audio => word("latest-audio"),
        Page::Hub(_) => word("latest-videos"),
        Page::LiveTv(live) => {
            let tv = word("live-tv")?;
            Ok(if query(page).is_empty() { tv } else { format!("{tv}: {}", sheet.dates.day(live.day)) })
        }
        Page::Archive(archive) => {
            let archive_word = word("archive")?;
            let dates = &sheet.dates;
            let period = archive.date.map(|date| match archive.period.len() {
                4 => dates.year(date),
                7 => dates.month(date),
                _ => dates.day(date),
            });
            Ok(period.map_or(archive_word.clone(), |period| format!("{archive_word}: {period}")))
        }
        Page::Revisions(revisions) => of("revisions-of", &revisions.headline),
        Page::Comparison(comparison) => of("changes-to", &comparison.headline),
        Page::About(_) => of("about", site),
        Page::Problem(problem) => word(match problem.status {
            410 => "gone",
            503 => "unavailable",
            _ => "not-found",
        }),
    }
}

/// "Page 2"
fn page_word(sheet: &Sheet, number: u16) -> Result<String, Fault> {
    let mut args = FluentArgs::new();
    args.set("page", number);
    sheet.words.word_with("page", &args).map_err(|e| Fault::from(refuse(e)))
}

fn description(page: &Page, name: &str) -> String {
    let text = match page {
        Page::Article(article) => article.standfirst.as_str(),
        Page::Concept(concept) => concept.summary.as_str(),
        Page::About(about) => about.paragraphs.first().map_or("", String::as_str),
        Page::Front(_) => page.common().frame.edition.about.first().map_or("", String::as_str),
        _ => "",
    };
    if text.is_empty() { name.to_owned() } else { text.to_owned() }
}

fn picture(page: &Page) -> Option<&Shown> {
    match page {
        Page::Article(article) => article.picture.as_ref(),
        Page::Front(front) => front.containers.first()?.cards.first()?.picture.as_ref(),
        Page::Concept(concept) => concept.cover.as_ref().or_else(|| concept.cards.first()?.picture.as_ref()),
        _ => None,
    }
}

fn card_picture(shown: &Shown, hosts: &Hosts) -> Option<Image> {
    let chosen = renditions::for_feed(shown)?;
    Some(Image { address: hosts.file(&chosen.file), width: Some(chosen.width), height: Some(chosen.height), alt: shown.alt.clone() })
}

/// In the place of a picture, for those who share a page that has none.
fn logo(site: &Site, hosts: &Hosts) -> Option<Image> {
    let file = renditions::raster(site.logo.as_deref()?)?;
    Some(Image { address: hosts.file(file), width: None, height: None, alt: site.name.clone() })
}

/// The page in all its languages, and the default edition's for readers of none of them.
fn alternates(page: &Page, sheet: &Sheet) -> Vec<Hreflang> {
    let common = page.common();
    hreflangs(&common.alternates, &common.frame.site.default_edition, &sheet.hosts)
}

pub(crate) fn hreflangs(alternates: &[Alternate], default: &EditionCode, hosts: &Hosts) -> Vec<Hreflang> {
    let own = alternates.iter().map(|a| (a.language.plain(), a));
    let otherwise = alternates.iter().find(|a| a.edition == *default).map(|a| ("x-default", a));
    own.chain(otherwise).map(|(language, a)| Hreflang { language: language.to_owned(), address: hosts.page(&a.address) }).collect()
}

fn languages(page: &Page) -> Vec<OtherEdition> {
    let common = page.common();
    let there = |edition: &OtherEdition| common.alternates.iter().find(|a| a.edition == edition.code).map(|a| a.address.clone());
    common.frame.editions.iter().map(|e| OtherEdition { address: there(e).unwrap_or_else(|| e.address.clone()), ..e.clone() }).collect()
}

fn feeds(of: &str) -> Vec<Feed> {
    FeedFormat::ALL.iter().map(|format| Feed { media_type: format.media_type(), address: format!("{of}/{}", format.file()) }).collect()
}
