//! Any page as it stood at an instant.

use crate::house::House;
use newsroom::Timestamp;
use serde_json::json;
use std::time::Duration;

/// An instant that is later than everything before and earlier than everything after.
fn between() -> Timestamp {
    std::thread::sleep(Duration::from_millis(3));
    let now = Timestamp::now();
    std::thread::sleep(Duration::from_millis(3));
    now
}

#[test]
fn a_page_is_shown_as_it_stood() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let before = between();
    let mut story = house.published("Ferry returns", place);
    let first = between();
    house.done("PATCH", &mut story, "", Some(json!({ "headline": "Ferry sinks" })));
    house.publish(&mut story);
    let path = story.path.clone();
    let old_path = path.replace("ferry-sinks", "ferry-returns");

    assert_eq!(house.read(&format!("{old_path}?at={before}")).status, 404, "it was not yet published");
    for old in [format!("{old_path}?at={first}"), format!("/en?at={first}"), format!("/en?at={first}&format=text")] {
        let page = house.read(&old);
        assert_eq!(page.status, 200, "{old}");
        assert!(page.body.contains("Ferry returns") && !page.body.contains("Ferry sinks"), "{old}");
    }
    let page = house.read(&format!("{old_path}?at={first}"));
    assert!(page.header("x-robots-tag").is_some_and(|t| t.contains("noindex")) || page.body.contains("noindex"), "an old page must not be indexed");
    assert!(house.read(&path).body.contains("Ferry sinks"));
}

#[test]
fn settings_and_picks_are_those_of_then() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    house.published("Ferry returns", place);
    let first = between();
    let site = house.ask("GET", "/api/v1/site", None, None);
    let version = site.header("etag").and_then(|t| t.trim_matches('"').parse().ok());
    let mut renamed = site.json();
    renamed["name"] = json!("The Harbour Post");
    let done = house.ask("PUT", "/api/v1/site", version, Some(&renamed));
    assert_eq!(done.status, 200, "{}", done.body);
    assert!(house.read("/en").body.contains("The Harbour Post"));
    assert!(!house.read(&format!("/en?at={first}")).body.contains("The Harbour Post"));
}

#[test]
fn an_instant_that_cannot_be_read_is_told() {
    let house = House::new();
    for wrong in ["yesterday", "2999-01-01T00:00Z", ""] {
        assert_eq!(house.read(&format!("/en?at={wrong}")).status, 400, "{wrong}");
    }
}
