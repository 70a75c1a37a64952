//! What the log says of pages over time: what they are made from, and when they change by themselves.

use super::house::{House, NOON, at, chief, code};
use newsroom::concept::ConceptKind;
use newsroom::front::{Container, Front, Pick, Role};
use newsroom::recording::Recording;
use newsroom::site::{Colours, Site};
use newsroom::story::{Content, StoryKind};
use pressed::key::{ListKey, Source};
use pressed::page::{Answer, ArchivePage};
use pressed::request::{Period, Wanted};
use pressed::{Page, View, sitemap};
use std::sync::Arc;

impl House {
    /// The house with a site of its two editions.
    async fn with_site() -> House {
        let house = House::open().await;
        let editions = vec![code("en"), code("de")];
        let site = Site { name: "Ostrel".into(), default_edition: code("en"), editions, colours: Colours::default(), logo: None };
        house.desk.set_site(&chief(), site, None).await.expect("a site");
        house
    }
}

async fn archive(view: &View<'_>, period: Period) -> ArchivePage {
    match Page::compose(view, &Wanted::Archive { edition: code("en"), period, page: 1 }).await.expect("composed") {
        Answer::Page(Page::Archive(page)) => page,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_sitemaps_follow_what_is_published_and_news_ages() {
    let house = House::with_site().await;
    house.publish("Ferry returns").await;
    house.set_clock("2026-11-23T18:00:00Z");
    house.publish("Goat on board").await;
    house.press().await;
    let log = house.store.press();
    let view = View::now(log, at("2026-11-23T18:00:10Z"), &[]);
    assert_eq!(sitemap::index(&view).await.expect("an index").len(), 1);
    assert_eq!(view.until(), Some(at("2026-11-23T18:01:10Z")), "a correction touches no list, and shows within a minute");
    let sources = view.into_sources();
    for edition in ["en", "de"] {
        assert!(sources.contains(&Source::List(ListKey::Edition(code(edition)))), "{edition}: {sources:?}");
    }
    let view = View::now(log, at("2026-11-25T11:00:00Z"), &[]);
    assert_eq!(sitemap::news(&view).await.expect("the news").len(), 2);
    assert_eq!(view.until(), Some(at("2026-11-25T12:00:00Z")), "when the older is two days old");
}

#[tokio::test]
async fn the_archive_leads_only_where_something_was_published() {
    let house = House::with_site().await;
    house.publish("Ferry returns").await;
    house.press().await;
    let log = house.store.press();
    let view = View::now(log, at("2026-11-24T00:00:00Z"), &[]);
    for (period, expect) in [
        (Period::All, &["en", "de"][..]),
        (Period::Year(2026), &["en"]),
        (Period::Month(2026, 11), &["en"]),
        (Period::Day("2026-11-23".parse().expect("a day")), &["en"]),
    ] {
        let page = archive(&view, period).await;
        assert_eq!(page.common.alternates.iter().map(|a| a.edition.as_str()).collect::<Vec<_>>(), expect, "{period:?}");
    }
}

#[tokio::test]
async fn the_archive_as_it_stood_tells_nothing_of_what_came_later() {
    let house = House::with_site().await;
    house.publish("Ferry returns").await;
    house.press().await;
    let log = house.store.press();
    let counts = async |instant| {
        let page = archive(&View::as_it_stood(log, at(instant)), Period::All).await;
        page.calendar.map(|c| c.entries.into_iter().map(|e| e.stories).collect::<Vec<_>>()).unwrap_or_default()
    };
    assert_eq!(counts("2026-11-23T11:59:00Z").await, [], "the day had no story yet");
    assert_eq!(counts("2026-11-23T12:01:00Z").await, [None], "how many there were then is not counted");
    let now = archive(&View::now(log, at("2026-11-23T12:01:00Z"), &[]), Period::All).await;
    assert_eq!(now.calendar.map(|c| c.entries[0].stories), Some(Some(1)));
}

#[tokio::test]
async fn the_pages_of_an_edition_are_those_that_readers_meet() {
    let house = House::with_site().await;
    let [met, unmet] =
        ["Harbours", "Drafts"].map(|name| desk::NewConcept::of(ConceptKind::Topic, [(code("en"), name.to_owned()), (code("de"), name.to_owned())]));
    let met = house.desk.create_concept(&chief(), met).await.expect("a topic").value.value.id;
    house.desk.create_concept(&chief(), unmet).await.expect("a topic");
    let content = Content { topics: vec![met], ..house.content("Ferry returns") };
    let story = house.desk.create(&chief(), code("en"), content, None).await.expect("a draft").value;
    house.desk.publish(&chief(), story.id, 1, None).await.expect("published");
    house.press().await;
    let view = View::now(house.store.press(), at("2026-11-24T00:00:00Z"), &[]);
    let pages = async |edition: &str| sitemap::pages(&view, &code(edition)).await.expect("pages");
    let english = pages("en").await;
    let addresses: Vec<&str> = english.iter().map(|place| place.address.as_str()).collect();
    assert!(addresses.starts_with(&["/en", "/en/archive"]), "{addresses:?}");
    assert_eq!(
        addresses.iter().filter(|address| address.contains("/t-")).collect::<Vec<_>>(),
        [&format!("/en/harbours/t-{met}")],
        "of what stands on no public story nobody learns"
    );
    for place in &english {
        let languages: Vec<_> = place.alternates.iter().map(|other| other.edition.as_str()).collect();
        let both = ["/en", "/en/archive"].contains(&place.address.as_str());
        assert_eq!(languages, if both { vec!["en", "de"] } else { vec!["en"] }, "{}: as the page itself leads on", place.address);
    }
    assert!(pages("de").await.iter().all(|place| !place.address.contains("/t-")));
    assert!(pages("fr").await.is_empty(), "the site lists no such edition");
}

#[tokio::test]
async fn a_region_of_four_articles_and_episodes_loses_none() {
    let house = House::with_site().await;
    let region = desk::NewConcept::of(ConceptKind::Region, [(code("en"), "Africa".to_owned())]);
    let region = house.desk.create_concept(&chief(), region).await.expect("a region").value.value.id;
    let file = house.store.blobs().put(b"sound", "mp3").expect("kept");
    let recording = Recording { file, media_type: "audio/mpeg".into(), bytes: 5, seconds: 61 };
    let mut filed = vec![];
    // The episodes are older: they stand below the four that lead.
    for n in 0..6 {
        house.set_clock(&format!("2026-11-23T12:0{n}:00Z"));
        let mut content = Content { regions: vec![region], ..house.content(&format!("News {n}")) };
        if n < 2 {
            (content.kind, content.recording) = (StoryKind::Audio, Some(recording.clone()));
        }
        let story = house.desk.create(&chief(), code("en"), content, None).await.expect("a draft").value.story;
        house.desk.publish(&chief(), story.id, story.version, None).await.expect("published");
        filed.insert(0, story.id);
    }
    house.press().await;
    let view = View::now(house.store.press(), at("2026-11-23T13:00:00Z"), &[]);
    let wanted = Wanted::Concept { edition: code("en"), slug: "africa".into(), letter: 's', id: region, part: None, page: 1 };
    let Answer::Page(Page::Concept(page)) = Page::compose(&view, &wanted).await.expect("composed") else { panic!("no page") };
    assert_eq!(page.cards.iter().map(|card| card.id).collect::<Vec<_>>(), filed, "there is no list that a column could stand beside");
    assert!(page.row.is_none() && page.played.is_empty());
}

#[tokio::test]
async fn what_the_stories_of_a_feed_share_is_composed_once() {
    let house = House::with_site().await;
    house.publish("Ferry returns").await;
    house.press().await;
    let view = View::as_it_stood(house.store.press(), at("2026-11-24T00:00:00Z"));
    let frame = async |edition| view.frame(&code(edition)).await.expect("read").expect("an edition");
    let (english, german) = (frame("en").await, frame("de").await);
    assert!(Arc::ptr_eq(&english, &frame("en").await) && Arc::ptr_eq(&german, &frame("de").await));
    assert_eq!(german.edition.code, code("de"));
}

#[tokio::test]
async fn what_is_chosen_and_not_out_makes_no_room_among_related_stories() {
    let house = House::with_site().await;
    let mut related = vec![];
    for n in 0..3 {
        related.push(house.publish(&format!("Chosen {n}")).await.id);
    }
    for n in 0..6 {
        house.publish(&format!("Newest {n}")).await;
    }
    for n in 0..2 {
        related.push(house.draft(&format!("Not out {n}")).await.id);
    }
    let content = Content { related: related.clone(), ..house.content("Ferry returns") };
    let story = house.desk.create(&chief(), code("en"), content, None).await.expect("a draft").value.story;
    house.desk.publish(&chief(), story.id, story.version, None).await.expect("published");
    house.press().await;
    let slug = "ferry-returns".into();
    let wanted = Wanted::Story { edition: code("en"), slug, prefix: "a", id: story.id, top: 1 };
    let view = View::now(house.store.press(), at("2026-11-23T13:00:00Z"), &[]);
    let Answer::Page(Page::Article(page)) = Page::compose(&view, &wanted).await.expect("composed") else { panic!("no page") };
    let shown: Vec<_> = page.related.iter().map(|card| card.id).collect();
    assert_eq!((shown.len(), &shown[..3]), (4, &related[..3]), "as many as with the three alone");
}

#[tokio::test]
async fn the_hours_of_what_is_not_out_turn_no_page() {
    let house = House::with_site().await;
    let (out, hidden) = (house.publish("Ferry returns").await, house.draft("Goat on board").await);
    let from = Some(at("2026-11-23T12:00:30Z"));
    let picks = vec![Pick::of(out.id), Pick { from, ..Pick::of(hidden.id) }];
    let containers = vec![Container { picks, ..Container::new("top", Role::TopStory) }];
    house.desk.curate(&chief(), Front { edition: code("en"), containers, breaking: None }, None, None).await.expect("a front");
    house.press().await;
    let turns = async || {
        let view = View::now(house.store.press(), at(NOON), &[]);
        Page::compose(&view, &Wanted::Front { edition: code("en"), top: 1 }).await.expect("composed");
        view.until()
    };
    assert_eq!(turns().await, None);
    house.desk.publish(&chief(), hidden.id, 1, None).await.expect("published");
    house.press().await;
    assert_eq!(turns().await, from, "readers have it, and it will stand there");
}
