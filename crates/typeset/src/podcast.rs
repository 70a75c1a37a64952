//! A programme's feed as a podcast: RSS 2.0 with Apple's iTunes tags (podcasts-connect, as of 2025) and the Podcast
//! namespace 1.0 (podcastindex.org).

use crate::Hosts;
use crate::feed_head::FeedHead;
use crate::renditions;
use crate::rss;
use crate::xml::Xml;
use newsroom::recording::Recording;
use newsroom::story::StoryKind;
use pressed::feed::Feed;
use pressed::page::ArticlePage;
use pressed::request::FeedFormat;
use uuid::Uuid;

const NAMESPACES: [(&str, &str); 6] = [
    ("version", "2.0"),
    ("xmlns:atom", "http://www.w3.org/2005/Atom"),
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
    ("xmlns:podcast", "https://podcastindex.org/namespace/1.0"),
];

/// The namespace in which the Podcast standard makes its names.
const PODCASTS: Uuid = Uuid::from_u128(0xead4c236_bf58_58c6_a2c6_a6b28d128cb6);

/// A story without a recording is no episode and is left out.
pub fn write(feed: &Feed, hosts: &Hosts) -> String {
    let head = FeedHead::of(feed, FeedFormat::Rss, hosts);
    let episodes: Vec<(&ArticlePage, &Recording)> = feed.stories.iter().filter_map(|s| Some((s, s.recording.as_ref()?))).collect();
    let film = !episodes.is_empty() && episodes.iter().all(|(story, _)| story.story_kind == StoryKind::Video);
    Xml::document("rss", &NAMESPACES, |xml| {
        xml.element("channel", &[], |xml| {
            rss::channel(xml, &head, hosts);
            xml.line("itunes:author", head.publisher);
            xml.line("itunes:summary", head.description);
            xml.line("itunes:type", "episodic");
            xml.line("itunes:explicit", "false");
            xml.empty("itunes:category", &[("text", "News")]);
            if let Some(cover) = feed.of.as_ref().and_then(|f| f.cover.as_ref()).and_then(renditions::directory_cover) {
                xml.empty("itunes:image", &[("href", &hosts.file(&cover.file))]);
            }
            xml.line("podcast:guid", &guid(&head.lasting));
            xml.line("podcast:medium", if film { "video" } else { "podcast" });
            xml.line("podcast:locked", "no");
            episodes.iter().for_each(|(story, recording)| episode(xml, story, recording, &head, hosts));
        });
    })
}

fn episode(xml: &mut Xml, story: &ArticlePage, recording: &Recording, head: &FeedHead<'_>, hosts: &Hosts) {
    xml.element("item", &[], |xml| {
        rss::about(xml, story, head, hosts);
        rss::enclosure(xml, story, hosts);
        xml.line("itunes:title", &story.headline);
        xml.line("itunes:summary", if story.standfirst.is_empty() { &story.headline } else { &story.standfirst });
        xml.line("itunes:duration", &recording.seconds.to_string());
        xml.line("itunes:episodeType", "full");
        xml.line("itunes:explicit", "false");
        if let Some(cover) = story.picture.as_ref().and_then(renditions::directory_cover) {
            xml.empty("itunes:image", &[("href", &hosts.file(&cover.file))]);
        }
    });
}

/// UUID version 5 (RFC 9562) of the feed's address without scheme and without slashes at the end. It must never change in
/// the show's life, so it is made from the address that a new name does not change.
fn guid(address: &str) -> String {
    let bare = address.split_once("://").map_or(address, |(_, rest)| rest).trim_end_matches('/');
    Uuid::new_v5(&PODCASTS, bare.as_bytes()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guid_is_that_of_the_standard() {
        // The example of the Podcast namespace's own page.
        for address in ["https://podnews.net/rss", "http://podnews.net/rss/"] {
            assert_eq!(guid(address), "9b024349-ccf0-5f69-a609-6b82873eab3c");
        }
    }
}
