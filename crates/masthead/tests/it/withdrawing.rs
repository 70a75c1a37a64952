//! Correction, unpublication, takedown: what readers see afterwards, and what they can no longer find.

use crate::house::{House, bytes_of, content};
use newsroom::Timestamp;
use serde_json::json;

#[test]
fn a_correction_is_public_and_dated() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let mut story = house.published("Ferry returns", place);
    house.done("POST", &mut story, "/correction", Some(json!({ "note": "There was one goat, not two." })));
    for surface in [story.path.clone(), format!("{}?format=text", story.path)] {
        assert!(house.read(&surface).body.contains("There was one goat, not two."), "{surface}");
    }
}

#[test]
fn what_was_taken_down_is_gone_from_every_instant() {
    let mut house = House::new();
    let place = house.concept("place", "Port Sarn");
    // Words of no pattern, so that they would be found as they are even in packed records.
    let secret = "qZ7vKx2LmP9wTfB4";
    let mut written = content("Ferry returns", place);
    written["body"][0]["text"] = json!(format!("The name is {secret}."));
    let mut story = house.create(written);
    house.publish(&mut story);
    let path = story.path.clone();
    assert!(house.read(&path).body.contains(secret));
    std::thread::sleep(std::time::Duration::from_millis(3));
    let then = Timestamp::now();
    house.done("POST", &mut story, "/takedown", Some(json!({ "notice": "Withdrawn after a court's order." })));
    for gone in [path.clone(), format!("{path}?at={then}"), format!("{path}?format=text"), format!("/api/v1/stories/{}", story.id)] {
        let page = house.read(&gone);
        assert_eq!(page.status, 410, "{gone}");
        assert!(!page.body.contains(secret), "{gone}");
    }
    assert!(house.read(&path).body.contains("Withdrawn after a court"), "the notice stays");
    for surface in ["/en", "/en/feed.rss", "/en/feed.json", "/sitemap-news.xml", "/en?format=text"] {
        let page = house.read(surface);
        assert!(page.status == 200 && !page.body.contains(secret) && !page.body.contains("Ferry returns"), "{surface}");
    }
    let old = house.read(&format!("/en?at={then}"));
    assert!(!old.body.contains(secret), "an old front must not show it");
    assert_eq!(house.stop(), Some(0));
    let kept = bytes_of(&house.path("site"), "press.db");
    assert!(!kept.windows(secret.len()).any(|w| w == secret.as_bytes()), "its text is still in the press log");
}

#[test]
fn what_was_unpublished_is_as_if_it_had_never_been() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let mut story = house.published("Ferry returns", place);
    let path = story.path.clone();
    let draft = house.create(content("Not yet", place));
    house.done("DELETE", &mut story, "/publication", None);
    let plain = |path: &str| {
        let mut page = house.read(path);
        page.headers.retain(|(name, _)| name != "date");
        page
    };
    let nothing = plain("/en/ferry-returns/a-999999999");
    assert_eq!(nothing.status, 404);
    assert_eq!(plain(&path), nothing, "unpublished and never been must answer alike");
    assert_eq!(plain(&format!("/en/not-yet/a-{}", draft.id)), nothing, "a draft and never been must answer alike");
    assert!(!house.read("/en/feed.rss").body.contains("Ferry returns"));
}
