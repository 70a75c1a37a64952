//! JSON-LD, as a search engine's reader sees it.

use crate::feed_fixture::{article, card, common, cover, episode, frame, hosts, live_tv};
use crate::keep;
use newsroom::ConceptId;
use newsroom::concept::ConceptKind;
use newsroom::story::StoryKind;
use pressed::page::{ArchivePage, ConceptPage, Episode, FrontPage, HubPage, Medium, Page, Pager, Tab};
use pressed::request::Part;
use serde_json::Value;
use typeset::jsonld;

fn graph(name: &str, page: Page) -> Vec<Value> {
    let json = jsonld::of(&page, &hosts()).expect("structured data");
    assert!(!json.contains(['<', '\u{2028}', '\u{2029}']), "nothing in it ends a script: {json}");
    keep(&format!("{name}.jsonld"), &json);
    let mut document: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(document["@context"], "https://schema.org");
    serde_json::from_value(document["@graph"].take()).expect("a graph")
}

fn find<'a>(graph: &'a [Value], kind: &str) -> &'a Value {
    graph.iter().find(|thing| thing["@type"] == kind).unwrap_or_else(|| panic!("a {kind} in {graph:#?}"))
}

#[test]
fn a_story_is_a_news_article() {
    let graph = graph("article", Page::Article(Box::new(article())));
    let story = find(&graph, "NewsArticle");
    for key in ["headline", "description", "datePublished", "dateModified", "mainEntityOfPage", "inLanguage", "articleSection", "wordCount", "correction"] {
        assert!(!story[key].is_null(), "{key}");
    }
    assert_eq!(story["alternativeHeadline"], "Envoy: ties ‘rock solid’");
    assert_eq!(story["image"][0]["creditText"], "Ines Albrandt/Nordwire");
    assert_eq!(story["image"][0]["url"], "https://media.ostrel.example/media/harbour-2400.jpg");
    assert_eq!(story["author"][1]["name"], "Aron Reyl");
    assert_eq!(story["isAccessibleForFree"], true);
    assert_eq!(story["workTranslation"].as_array().map(Vec::len), Some(1), "not a translation of itself");
    let house = find(&graph, "NewsMediaOrganization");
    assert_eq!((&house["@id"], &house["logo"]["url"]), (&story["publisher"]["@id"], &"https://media.ostrel.example/media/mark.png".into()));
    let steps = find(&graph, "BreadcrumbList")["itemListElement"].as_array().expect("steps");
    assert_eq!(steps.iter().map(|s| s["position"].as_i64()).collect::<Vec<_>>(), [Some(1), Some(2), Some(3)]);
}

#[test]
fn a_drawing_is_no_logo_for_search_engines() {
    let mut story = article();
    let frame = (*story.common.frame).clone();
    let site = newsroom::site::Site { logo: Some("mark.svg".into()), ..frame.site.clone() };
    story.common.frame = std::sync::Arc::new(pressed::frame::Frame { site, ..frame });
    let graph = graph("article", Page::Article(Box::new(story)));
    let house = find(&graph, "NewsMediaOrganization");
    assert_eq!((&house["name"], &house["url"], &house["logo"]), (&"Ostrel".into(), &"https://ostrel.example/".into(), &Value::Null));
}

#[test]
fn recordings_are_media_objects() {
    let heard = graph("audio", Page::Article(Box::new(episode(1_000_050, StoryKind::Audio))));
    assert_eq!(find(&heard, "AudioObject")["duration"], "PT12M41S");
    assert_eq!(find(&heard, "PodcastEpisode")["partOfSeries"]["webFeed"], "https://ostrel.example/en/the-tide/s-40/feed.rss");
    assert_eq!(find(&heard, "NewsArticle")["audio"], serde_json::json!({ "@id": find(&heard, "AudioObject")["@id"] }));
    let seen = graph("video", Page::Article(Box::new(episode(1_000_051, StoryKind::Video))));
    for key in ["name", "description", "thumbnailUrl", "uploadDate", "contentUrl", "duration"] {
        assert!(!find(&seen, "VideoObject")[key].is_null(), "Google asks for {key}");
    }
}

#[test]
fn the_schedule_is_a_list_of_broadcasts() {
    let graph = graph("live-tv", Page::LiveTv(live_tv()));
    let service = find(&graph, "BroadcastService");
    let events: Vec<&Value> = graph.iter().filter(|t| t["@type"] == "BroadcastEvent").collect();
    assert_eq!(events.iter().map(|e| e["name"].as_str()).collect::<Vec<_>>(), [Some("Night line"), Some("The Morning")]);
    assert!(events.iter().all(|e| e["publishedOn"]["@id"] == service["@id"]));
}

#[test]
fn lists_name_each_story_once() {
    let pager = || Pager { page: 1, newer: None, older: None };
    let filled = frame("en", "en").regions;
    let front = FrontPage { common: common("en", "en", "/en"), containers: [filled.clone(), filled].concat(), on_air: vec![], streams: false };
    let front = graph("front", Page::Front(front));
    assert_eq!(find(&front, "WebSite")["name"], "Ostrel");
    assert_eq!(find(&front, "CollectionPage")["mainEntity"]["numberOfItems"], 1);
    let concept = ConceptPage {
        common: common("en", "en", "/en/the-tide/s-40"),
        id: ConceptId(40),
        concept_kind: ConceptKind::Programme,
        name: "The Tide".into(),
        summary: "Every week.".into(),
        facts: vec![],
        cover: Some(cover()),
        cards: vec![pressed::card::Card { kind: StoryKind::Audio, ..card(9) }],
        tabs: vec![],
        row: None,
        played: vec![],
        pager: pager(),
    };
    let tab = Tab { part: Part::Audio, name: None, address: "/en/the-tide/s-40?in=audio".into(), shown: true };
    let part = graph("part", Page::Concept(ConceptPage { tabs: vec![tab], ..concept.clone() }));
    assert_eq!(find(&part, "CollectionPage")["@id"], "https://ostrel.example/en/the-tide/s-40?in=audio#page");
    let show = graph("programme", Page::Concept(concept));
    assert_eq!(find(&show, "PodcastSeries")["@id"], find(&show, "CollectionPage")["about"]["@id"]);
    let hub = HubPage {
        common: common("en", "en", "/en/audio"),
        medium: Medium::Audio,
        episodes: vec![Episode { card: card(9), recording: None }],
        shows: vec![],
        pager: pager(),
    };
    graph("hub", Page::Hub(hub));
    let day = ArchivePage {
        common: common("en", "en", "/en/archive/2026-11-23"),
        period: "2026-11-23".into(),
        date: "2026-11-23".parse().ok(),
        calendar: None,
        cards: vec![card(8)],
        pager: Some(pager()),
    };
    graph("archive", Page::Archive(day));
}
