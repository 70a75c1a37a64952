//! ninjs, as a partner's reader sees it.

use crate::feed_fixture::{article, episode, hosts, language, shown};
use crate::keep;
use newsroom::body::Block;
use newsroom::byline::SignOff;
use newsroom::concept::{Concept, ConceptKind, Name};
use newsroom::picture::{Figure, Picture, Rights};
use newsroom::story::{Content, StoryKind};
use newsroom::{ConceptId, FamilyId, PictureId, StoryId};
use pressed::page::ArticlePage;
use pressed::record::PressedStory;
use serde_json::Value;
use std::collections::BTreeMap;
use typeset::ninjs;

fn concept(id: i64, kind: ConceptKind, name: &str, code: Option<&str>) -> Concept {
    let names = BTreeMap::from([(crate::feed_fixture::code("en"), Name::of(name))]);
    Concept { id: ConceptId(id), kind, code: code.map(str::to_owned), parent: None, names, cover: None }
}

fn record(page: &ArticlePage) -> PressedStory {
    let picture = shown("harbour");
    let asset = Picture {
        id: PictureId(7),
        alt: picture.alt,
        caption: picture.caption,
        credit: picture.credit,
        rights: Rights::Agency,
        width: picture.width,
        height: picture.height,
        focus: picture.focus,
        renditions: picture.renditions,
    };
    let mut content = Content::new(language("en"), page.headline.clone());
    content.kind = page.story_kind;
    content.front_headline = page.front_headline.clone();
    content.standfirst = page.standfirst.clone();
    content.sign_off = SignOff::parse("mf/ar (Nordwire, Corex)");
    content.picture = Some(Figure { alt: Some("A ship".into()), ..Figure::of(PictureId(7)) });
    content.body = vec![Block::Paragraph { text: "The meeting was long.".into() }, Block::Subheading { text: "After it".into() }];
    content.related = vec![StoryId(8)];
    PressedStory {
        id: page.id,
        edition: crate::feed_fixture::code("en"),
        family: FamilyId(page.id.0),
        uri: None,
        content,
        pictures: BTreeMap::from([(PictureId(7), asset)]),
        first_published: page.published,
        modified: page.modified,
        corrections: page.corrections.clone(),
    }
}

fn item(name: &str, page: &ArticlePage, story: &PressedStory) -> Value {
    let concepts = [
        concept(5, ConceptKind::Subject, "Conflicts", Some("medtop:16000000")),
        concept(30, ConceptKind::Place, "Talvera", None),
        concept(21, ConceptKind::Region, "Asia", Some("region:asia")),
        concept(11, ConceptKind::Topic, "Sarn Strait talks", None),
    ];
    let document = ninjs::write(page, story, &concepts.each_ref(), &hosts());
    keep(&format!("{name}.ninjs.json"), &document);
    serde_json::from_str(&document).expect("JSON")
}

#[test]
fn a_story_is_an_item_of_text() {
    let page = article();
    let item = item("article", &page, &record(&page));
    assert_eq!(item["uri"], "https://ostrel.example/p/4NoWB");
    assert_eq!((&item["type"], &item["version"], &item["pubStatus"]), (&"text".into(), &"3".into(), &"usable".into()));
    assert_eq!(item["firstCreated"], "2026-11-23T09:15:00Z");
    assert_eq!(item["headlines"][1], serde_json::json!({ "role": "front", "contentType": "text/plain", "value": "Envoy: ties ‘rock solid’" }));
    assert_eq!(item["bodies"][1]["value"], "The meeting was long.\n\nAfter it");
    assert_eq!(item["by"], "Mara Fenn, Aron Reyl");
    assert_eq!(item["infoSources"], serde_json::json!([{ "name": "Nordwire" }, { "name": "Corex" }]));
    assert_eq!(item["subjects"][0]["uri"], "http://cv.iptc.org/newscodes/mediatopic/16000000");
    assert_eq!(
        item["places"][1],
        serde_json::json!({ "name": "Asia", "rel": "region", "uri": "https://ostrel.example/en/asia/s-21", "literal": "region:asia" })
    );
    let picture = &item["associations"][0];
    assert_eq!(picture["descriptions"][1]["value"], "A ship", "the story's own words win");
    assert_eq!(picture["renditions"][0]["href"], "https://media.ostrel.example/media/harbour-640.jpg");
    assert_eq!(item["associations"][1]["uri"], "https://ostrel.example/p/8");
}

#[test]
fn an_episode_carries_its_recording_and_an_agencys_item_its_uri() {
    let page = episode(1_000_050, StoryKind::Audio);
    let mut story = record(&page);
    story.uri = Some("urn:newsml:nordwire.example:20261123:1".into());
    let heard = item("audio", &page, &story);
    assert_eq!((&heard["type"], &heard["uri"]), (&"audio".into(), &"urn:newsml:nordwire.example:20261123:1".into()));
    assert_eq!(heard["renditions"][0]["duration"], 761);
    story.uri = Some("not a uri".into());
    assert_eq!(item("audio-own", &page, &story)["uri"], heard["altIds"][0]["value"], "what is no URI names nothing");
}

#[test]
fn what_a_story_has_not_is_not_said() {
    let mut page = crate::feed_fixture::arabic();
    (page.sign_off, page.related, page.body) = (None, vec![], vec![]);
    let mut story = record(&page);
    story.content = Content::new(language("ar"), page.headline.clone());
    let bare = item("bare", &page, &story);
    for key in ["by", "bodies", "descriptions", "infoSources", "associations", "renditions", "edNote"] {
        assert!(bare[key].is_null(), "{key}");
    }
}
