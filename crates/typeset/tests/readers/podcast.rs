//! Podcasts: what directories ask of a show and its episodes.

use crate::feed_fixture::{episode, filed_feed, hosts, programme};
use crate::{elements, keep};
use newsroom::concept::ConceptKind;
use newsroom::story::StoryKind;
use typeset::{podcast, rss};

#[test]
fn a_programme_is_a_podcast() {
    let document = rss::write(&programme(), &hosts());
    keep("podcast.rss", &document);
    let parsed = feed_rs::parser::parse(document.as_bytes()).expect("a feed");
    assert_eq!(parsed.title.expect("a title").content, "The Tide", "directories want the show's name alone");
    assert_eq!(parsed.entries.len(), 2, "a story without a recording is no episode");
    let media = &parsed.entries[0].media;
    let file = media.iter().flat_map(|m| &m.content).find(|c| c.url.is_some()).expect("an enclosure");
    assert_eq!(file.url.as_ref().map(|u| u.as_str()), Some("https://media.ostrel.example/media/tide.mp3"));
    assert_eq!(file.size, Some(5_650_889));
    assert_eq!(media.iter().find_map(|m| m.duration), Some(std::time::Duration::from_secs(761)));
}

#[test]
fn a_show_says_what_directories_ask() {
    let document = podcast::write(&programme(), &hosts());
    let names = elements(&document);
    for name in ["itunes:author", "itunes:category", "itunes:explicit", "itunes:image", "itunes:type", "podcast:guid", "podcast:medium", "podcast:locked"] {
        assert!(names.iter().any(|n| n == name), "{name}");
    }
    assert!(document.contains("<itunes:image href=\"https://media.ostrel.example/media/cover-3000.jpg\"/>"), "{document}");
    assert!(document.contains("<podcast:medium>podcast</podcast:medium>"));
}

#[test]
fn a_show_of_films_is_a_show_of_films_and_a_new_name_keeps_its_guid() {
    let show = |home| filed_feed(ConceptKind::Programme, "Harbour View", home, vec![episode(1_000_060, StoryKind::Video)]);
    let (before, after) = (podcast::write(&show("/en/harbour-view/s-41"), &hosts()), podcast::write(&show("/en/quay-view/s-41"), &hosts()));
    assert!(before.contains("<podcast:medium>video</podcast:medium>"), "{before}");
    let guid = |document: &str| document.split("<podcast:guid>").nth(1).map(|rest| rest[..36].to_owned());
    assert_eq!(guid(&before), guid(&after));
    keep("podcast-video.rss", &before);
}
