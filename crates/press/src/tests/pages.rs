//! What the log says of pages over time: what they are made from, and when they change by themselves.

use super::house::{House, at, chief, code};
use newsroom::site::{Colours, Site};
use pressed::key::{ListKey, Source};
use pressed::{View, sitemap};

#[tokio::test]
async fn the_sitemaps_follow_what_is_published_and_news_ages() {
    let house = House::open().await;
    let editions = vec![code("en"), code("de")];
    let site = Site { name: "Ostrel".into(), default_edition: code("en"), editions, colours: Colours::default(), logo: None };
    house.desk.set_site(&chief(), site, None).await.expect("a site");
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
