//! RSS, Atom and JSON Feed, read back by feed-rs, which knows all three.

use crate::feed_fixture::{TROUBLE_READ, arabic, article, episode, feed, filed_feed, hosts};
use crate::{elements, keep};
use newsroom::concept::ConceptKind;
use newsroom::story::StoryKind;
use pressed::feed::Feed;
use typeset::{atom, json_feed, rss};

/// A feed in all its formats, kept and parsed.
fn read(name: &str, feed: &Feed) -> [feed_rs::model::Feed; 3] {
    let documents = [("rss", rss::write(feed, &hosts())), ("atom", atom::write(feed, &hosts())), ("json", json_feed::write(feed, &hosts()))];
    documents.map(|(ending, document)| {
        keep(&format!("{name}.{ending}"), &document);
        feed_rs::parser::parse(document.as_bytes()).unwrap_or_else(|e| panic!("{name}.{ending}: {e}\n{document}"))
    })
}

fn title(text: &Option<feed_rs::model::Text>) -> &str {
    text.as_ref().map_or("", |t| t.content.as_str())
}

#[test]
fn every_format_tells_the_same_stories() {
    let feed = feed("en", "en", vec![article(), episode(1_000_050, StoryKind::Audio)]);
    for parsed in read("front", &feed) {
        let format = &parsed.feed_type;
        assert_eq!(title(&parsed.title), "Ostrel – English", "{format:?}");
        assert_eq!(parsed.language.as_deref(), Some("en"), "{format:?}");
        assert!(parsed.links.iter().any(|l| l.href.starts_with("https://ostrel.example/en")), "{format:?} {:?}", parsed.links);
        assert_eq!(parsed.entries.len(), 2);
        let entry = &parsed.entries[0];
        assert_eq!(entry.id, "https://ostrel.example/p/4NoWB", "{format:?}");
        assert!(entry.links.iter().any(|l| l.href == "https://ostrel.example/en/talveras-top-envoy-calls-ties-rock-solid/a-64781083"));
        assert_eq!(entry.published.expect("a date").to_rfc3339(), "2026-11-23T09:15:00+00:00");
        // RSS holds HTML there, Atom and JSON Feed hold text.
        let and = if *format == feed_rs::model::FeedType::RSS2 { "&amp;" } else { "&" };
        assert_eq!(title(&entry.summary), format!("The most senior envoy of the island republic is in Port Sarn {and} stays."), "{format:?}");
        let authors: Vec<&str> = entry.authors.iter().map(|a| a.name.as_deref().unwrap_or_default()).collect();
        assert_eq!(authors, ["Mara Fenn", "Aron Reyl"], "{format:?}");
    }
}

#[test]
fn trouble_stays_text_in_every_format() {
    for parsed in read("trouble", &feed("en", "en", vec![article()])) {
        let format = &parsed.feed_type;
        let content = parsed.entries[0].content.as_ref().and_then(|c| c.body.as_deref()).expect("full text");
        assert!(content.contains("]]&gt; &lt;/script&gt;&lt;script&gt;alert(1)"), "{format:?}: {content}");
        assert!(!content.contains("<script"), "{format:?}");
        assert!(title(&parsed.entries[0].title).contains("<script>alert(1)") || title(&parsed.entries[0].title).contains("&lt;script"), "{format:?}");
    }
    // An XML reader gives the headline back letter for letter, without what XML does not know.
    let document = rss::write(&feed("en", "en", vec![article()]), &hosts());
    let mut reader = quick_xml::Reader::from_str(&document);
    let mut titles = vec![];
    loop {
        match reader.read_event().expect("well-formed XML") {
            quick_xml::events::Event::Start(tag) if tag.name().as_ref() == "title" => {
                let raw = reader.read_text(tag.name()).expect("text");
                titles.push(quick_xml::escape::unescape(&raw).expect("known entities").into_owned());
            }
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert!(titles.iter().any(|t| t.ends_with(TROUBLE_READ)), "{titles:?}");
}

#[test]
fn full_text_has_every_block_and_only_absolute_addresses() {
    let [parsed, ..] = read("blocks", &feed("en", "en", vec![article()]));
    let content = parsed.entries[0].content.as_ref().and_then(|c| c.body.clone()).expect("full text");
    for part in [
        "<img src=\"https://media.ostrel.example/media/harbour-1280.jpg\" alt=\"Cranes",
        "<small>Ines Albrandt/Nordwire</small></figcaption>",
        "<a href=\"https://ostrel.example/en/how-kesh-city-balances/a-8\"><strong>the timetable had allowed</strong></a>",
        "<em><span lang=\"de\">Schulterschluss</span></em>",
        "draft?a=1&amp;b=2",
        "<h2>Fear of standing alone</h2>",
        "<cite>Tomas Okade",
        "<ol><li>talk</li>",
        "<p><a href=\"https://vimeo.com/12345\">https://vimeo.com/12345</a> (Vimeo)</p>",
        "<th>State</th>",
        "<h3>The strait</h3>",
        "<time datetime=\"2026-11-23T09:40:00Z\">2026-11-23</time>: An earlier version",
        "<p>mf/ar (Nordwire, Corex)</p>",
    ] {
        assert!(content.contains(part), "{part} in {content}");
    }
    assert!(!content.contains("href=\"/") && !content.contains("src=\"/"), "{content}");
}

#[test]
fn a_feed_of_the_other_direction_says_so() {
    let feed = feed("ar", "ar", vec![arabic()]);
    for parsed in read("arabic", &feed) {
        assert_eq!(title(&parsed.title), "Ostrel – العربية");
        let entry = &parsed.entries[0];
        assert_eq!(entry.authors[0].name.as_deref(), Some("Ostrel"), "without a byline the house is the author");
        let content = entry.content.as_ref().and_then(|c| c.body.as_deref()).expect("full text");
        assert!(content.starts_with("<div dir=\"rtl\" lang=\"ar\">"), "{content}");
    }
}

#[test]
fn a_topics_feed_and_an_empty_one_are_feeds() {
    let topic = filed_feed(ConceptKind::Topic, "Delta floods", "/en/delta-floods/t-12", vec![]);
    for parsed in read("empty", &topic) {
        assert_eq!(title(&parsed.title), "Delta floods – Ostrel");
        assert_eq!(title(&parsed.description), "What the water brings & takes, every week.");
        assert_eq!(parsed.entries.len(), 0);
    }
    let atom = atom::write(&topic, &hosts());
    assert!(atom.contains("<id>https://ostrel.example/en/-/t-12/feed.atom</id>"), "a new name keeps the id: {atom}");
    assert!(elements(&atom).iter().any(|name| name == "updated"));
}
