//! A feed as RSS 2.0 (RSS Advisory Board, 2.0.11), with the modules readers expect: content:encoded for the full text,
//! dc:creator for names, Media RSS 1.5.1 for pictures, atom:link for the feed's own address.

use crate::Hosts;
use crate::escape::escaped;
use crate::feed_head::{FeedHead, authors, categories};
use crate::instant::{rfc822, rfc3339};
use crate::podcast;
use crate::prose;
use crate::renditions::{for_feed, media_type};
use crate::xml::Xml;
use newsroom::concept::ConceptKind;
use pressed::card::Shown;
use pressed::feed::Feed;
use pressed::page::ArticlePage;
use pressed::request::FeedFormat;

const NAMESPACES: [(&str, &str); 5] = [
    ("version", "2.0"),
    ("xmlns:atom", "http://www.w3.org/2005/Atom"),
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:media", "http://search.yahoo.com/mrss/"),
];

/// How long a reader may wait before it asks again, in minutes.
const MINUTES: &str = "5";

/// The RSS of a programme is its podcast.
pub fn write(feed: &Feed, hosts: &Hosts) -> String {
    if feed.of.as_ref().is_some_and(|f| f.kind == ConceptKind::Programme) {
        return podcast::write(feed, hosts);
    }
    let head = FeedHead::of(feed, FeedFormat::Rss, hosts);
    Xml::document("rss", &NAMESPACES, |xml| {
        xml.element("channel", &[], |xml| {
            channel(xml, &head, hosts);
            feed.stories.iter().for_each(|story| item(xml, story, &head, hosts));
        });
    })
}

/// What a channel says of itself, in a feed of stories and in a podcast alike.
pub(crate) fn channel(xml: &mut Xml, head: &FeedHead<'_>, hosts: &Hosts) {
    xml.line("title", &head.title);
    xml.line("link", &head.home);
    xml.line("description", head.description);
    xml.line("language", head.language);
    xml.empty("atom:link", &[("href", &head.own), ("rel", "self"), ("type", FeedFormat::Rss.media_type())]);
    if let Some(date) = head.updated.and_then(rfc822) {
        xml.line("lastBuildDate", &date);
    }
    xml.line("generator", "Masthead");
    xml.line("docs", "https://www.rssboard.org/rss-specification");
    xml.line("ttl", MINUTES);
    if let Some(cover) = head.cover {
        xml.element("image", &[], |xml| {
            xml.line("url", &hosts.file(&cover.file));
            xml.line("title", &head.title);
            xml.line("link", &head.home);
        });
    }
}

/// What an item says of its story, in a feed of stories and in a podcast alike.
pub(crate) fn about(xml: &mut Xml, story: &ArticlePage, head: &FeedHead<'_>, hosts: &Hosts) {
    xml.line("title", &story.headline);
    xml.line("link", &hosts.page(&story.common.address));
    // The permalink outlives every headline, and it is an address that opens.
    xml.text("guid", &[("isPermaLink", "true")], &hosts.page(&story.permalink));
    if let Some(date) = rfc822(story.published) {
        xml.line("pubDate", &date);
    }
    authors(story, head.publisher).iter().for_each(|name| xml.line("dc:creator", name));
    categories(story).iter().for_each(|name| xml.line("category", name));
    // Readers take it for HTML, so what looks like markup is escaped as such first.
    xml.line("description", &escaped(if story.standfirst.is_empty() { &story.headline } else { &story.standfirst }));
    xml.html("content:encoded", |out| prose::story_to(out, story, hosts));
}

fn item(xml: &mut Xml, story: &ArticlePage, head: &FeedHead<'_>, hosts: &Hosts) {
    xml.element("item", &[], |xml| {
        about(xml, story, head, hosts);
        if story.modified > story.published {
            xml.line("atom:updated", &rfc3339(story.modified));
        }
        enclosure(xml, story, hosts);
        if let Some(shown) = &story.picture {
            picture(xml, shown, hosts);
        }
    });
}

/// One to an item, as RSS has it: the recording, or else the picture.
pub(crate) fn enclosure(xml: &mut Xml, story: &ArticlePage, hosts: &Hosts) {
    let picture = story.picture.as_ref().and_then(for_feed);
    let (file, length, kind) = match (&story.recording, picture) {
        (Some(recording), _) => (&recording.file, recording.bytes, recording.media_type.as_str()),
        (None, Some(rendition)) => (&rendition.file, u64::from(rendition.bytes), media_type(&rendition.file)),
        (None, None) => return,
    };
    xml.empty("enclosure", &[("url", &hosts.file(file)), ("length", &length.to_string()), ("type", kind)]);
}

fn picture(xml: &mut Xml, shown: &Shown, hosts: &Hosts) {
    let Some(file) = for_feed(shown) else { return };
    let (width, height, bytes) = (file.width.to_string(), file.height.to_string(), file.bytes.to_string());
    let attributes = [
        ("url", hosts.file(&file.file)),
        ("type", media_type(&file.file).to_owned()),
        ("medium", "image".to_owned()),
        ("fileSize", bytes),
        ("width", width),
        ("height", height),
    ];
    xml.element("media:content", &attributes.each_ref().map(|(key, value)| (*key, value.as_str())), |xml| {
        if !shown.caption.is_empty() {
            xml.text("media:title", &[("type", "plain")], &shown.caption);
        }
        if !shown.alt.is_empty() {
            xml.text("media:description", &[("type", "plain")], &shown.alt);
        }
        if !shown.credit.is_empty() {
            xml.text("media:credit", &[("role", "photographer"), ("scheme", "urn:ebu")], &shown.credit);
        }
    });
}
