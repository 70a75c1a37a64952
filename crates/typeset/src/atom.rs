//! A feed as Atom 1.0 (RFC 4287). An entry's id is its permalink: it stays when the headline and with it the address changes.

use crate::Hosts;
use crate::feed_head::{FeedHead, authors, categories};
use crate::instant::rfc3339;
use crate::prose;
use crate::renditions::{for_feed, media_type};
use crate::xml::Xml;
use newsroom::Timestamp;
use pressed::feed::Feed;
use pressed::page::ArticlePage;
use pressed::request::FeedFormat;

pub fn write(feed: &Feed, hosts: &Hosts) -> String {
    let head = FeedHead::of(feed, FeedFormat::Atom, hosts);
    let attributes = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", head.language)];
    Xml::document("feed", &attributes, |xml| {
        xml.line("id", &head.lasting);
        xml.line("title", &head.title);
        xml.line("subtitle", head.description);
        // Atom wants a date even where nothing has happened yet.
        xml.line("updated", &rfc3339(head.updated.unwrap_or(Timestamp::UNIX_EPOCH)));
        xml.empty("link", &[("rel", "self"), ("type", FeedFormat::Atom.media_type()), ("href", &head.own)]);
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("hreflang", head.language), ("href", &head.home)]);
        xml.element("author", &[], |xml| {
            xml.line("name", head.publisher);
            xml.line("uri", &hosts.site);
        });
        if let Some(cover) = head.cover {
            xml.line("icon", &hosts.file(&cover.file));
        }
        xml.line("generator", "Masthead");
        feed.stories.iter().for_each(|story| entry(xml, story, &head, hosts));
    })
}

fn entry(xml: &mut Xml, story: &ArticlePage, head: &FeedHead<'_>, hosts: &Hosts) {
    let language = story.language.plain();
    xml.element("entry", &[("xml:lang", language)], |xml| {
        xml.line("id", &hosts.page(&story.permalink));
        xml.line("title", &story.headline);
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("hreflang", language), ("href", &hosts.page(&story.common.address))]);
        enclosure(xml, story, hosts);
        xml.line("published", &rfc3339(story.published));
        xml.line("updated", &rfc3339(story.modified));
        for name in authors(story, head.publisher) {
            xml.element("author", &[], |xml| xml.line("name", name));
        }
        categories(story).iter().for_each(|name| xml.empty("category", &[("term", name)]));
        if !story.standfirst.is_empty() {
            xml.line("summary", &story.standfirst);
        }
        xml.text("content", &[("type", "html")], &prose::story(story, hosts));
    });
}

/// The recording and the picture, each as a link of its own.
fn enclosure(xml: &mut Xml, story: &ArticlePage, hosts: &Hosts) {
    let recording = story.recording.as_ref().map(|r| (&r.file, r.media_type.as_str(), r.bytes));
    let picture = story.picture.as_ref().and_then(for_feed).map(|r| (&r.file, media_type(&r.file), u64::from(r.bytes)));
    for (file, kind, bytes) in [recording, picture].into_iter().flatten() {
        xml.empty("link", &[("rel", "enclosure"), ("type", kind), ("length", &bytes.to_string()), ("href", &hosts.file(file))]);
    }
}
