//! What the head of a feed says, whatever its format: its names in the edition's language and its addresses.

use crate::Hosts;
use crate::renditions;
use newsroom::Timestamp;
use newsroom::concept::ConceptKind;
use newsroom::picture::Rendition;
use pressed::feed::Feed;
use pressed::page::ArticlePage;
use pressed::request::FeedFormat;

pub(crate) struct FeedHead<'a> {
    pub(crate) title: String,
    pub(crate) description: &'a str,
    /// The page the feed belongs to.
    pub(crate) home: String,
    /// The feed's own address.
    pub(crate) own: String,
    /// An address of the feed that no new name changes: a number stands in it where the name would.
    pub(crate) lasting: String,
    pub(crate) language: &'a str,
    /// Who publishes it.
    pub(crate) publisher: &'a str,
    /// `None` as long as it is empty.
    pub(crate) updated: Option<Timestamp>,
    pub(crate) cover: Option<&'a Rendition>,
}

impl<'a> FeedHead<'a> {
    pub(crate) fn of(feed: &'a Feed, format: FeedFormat, hosts: &Hosts) -> FeedHead<'a> {
        let frame = &feed.common.frame;
        let publisher = frame.site.name.as_str();
        let title = match &feed.of {
            // Podcast directories want a show's name and nothing else.
            Some(filed) if filed.kind == ConceptKind::Programme => filed.name.clone(),
            Some(filed) => format!("{} – {publisher}", filed.name),
            None if frame.editions.len() > 1 => format!("{publisher} – {}", frame.edition.name),
            None => publisher.to_owned(),
        };
        let summary = feed.of.as_ref().map(|f| f.summary.as_str()).filter(|s| !s.is_empty());
        let file = |address: &str| format!("{}/{}", hosts.page(address), format.file());
        FeedHead {
            title,
            description: summary.or(frame.edition.about.first().map(String::as_str)).unwrap_or(publisher),
            home: hosts.page(&feed.home),
            own: file(&feed.home),
            lasting: file(&lasting(&feed.home)),
            language: frame.edition.language.plain(),
            publisher,
            updated: feed.updated,
            cover: feed.of.as_ref().and_then(|f| f.cover.as_ref()).and_then(renditions::cover),
        }
    }
}

/// The authors of a story: its byline, or else the house.
pub(crate) fn authors<'a>(page: &'a ArticlePage, publisher: &'a str) -> Vec<&'a str> {
    if page.byline.is_empty() { vec![publisher] } else { page.byline.iter().map(String::as_str).collect() }
}

/// What a story is filed under, each name once: section, then topics, subjects and places.
pub(crate) fn categories(page: &ArticlePage) -> Vec<&str> {
    let mut out: Vec<&str> = vec![];
    for link in page.section.iter().chain(&page.filed) {
        if !out.contains(&link.name.as_str()) {
            out.push(&link.name);
        }
    }
    out
}

/// `/en/delta-floods/t-12` as `/en/-/t-12` ([`pressed::address::concept_by_id`]); a front's address lasts as it is.
fn lasting(home: &str) -> String {
    let parts: Vec<&str> = home.split('/').collect();
    match parts.as_slice() {
        ["", edition, _slug, number] => format!("/{edition}/-/{number}"),
        _ => home.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_keeps_an_address_when_its_subject_is_renamed() {
        assert_eq!(lasting("/en/delta-floods/t-12"), "/en/-/t-12");
        assert_eq!(lasting("/zh-hans"), "/zh-hans");
    }
}
