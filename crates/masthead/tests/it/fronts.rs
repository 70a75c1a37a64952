//! Fronts laid out by hand: what their hours keep from readers, and when.

use crate::house::House;
use newsroom::Timestamp;
use serde_json::json;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

/// Reads a page over and over, from its cache too, until it says something or no longer does; gives the instant of the first such answer.
fn until(house: &House, path: &str, said: bool, words: &str) -> Timestamp {
    let begun = Timestamp::now();
    loop {
        let page = house.read(path);
        assert_eq!(page.status, 200);
        let now = Timestamp::now();
        if page.body.contains(words) == said {
            return now;
        }
        assert!(now.duration_since(begun).as_secs() < 15, "{path} went on {} `{words}`", if said { "without" } else { "with" });
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_scheduled_card_comes_and_goes_at_its_instant_from_the_cache_too() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let story = house.published("Ferry returns", place);
    let other = house.published("Harbour reopens", place);
    assert!(!house.read("/en").body.contains("Morning ferry"));
    let whole = |at: Timestamp| Timestamp::from_second(at.as_second()).expect("an instant");
    let (from, until_then) = (whole(Timestamp::now() + 3 * SECOND), whole(Timestamp::now() + 6 * SECOND));
    let steps = json!({ "operations": [
        { "do": "add", "container": "top", "pick": { "story": story.id, "headline": "Morning ferry", "size": "large", "from": from, "until": until_then } },
        { "do": "breaking", "breaking": { "text": "Port closed", "link": { "story": other.id }, "from": from, "until": until_then } },
    ] });
    let draft = house.ask("POST", "/api/v1/fronts/en/draft/operations", None, Some(&steps));
    assert_eq!(draft.status, 200, "{}", draft.body);
    let version = draft.header("etag").and_then(|t| t.trim_matches('"').parse().ok());
    let launched = house.ask("POST", "/api/v1/fronts/en/launch", version, None);
    assert_eq!(launched.status, 200, "{}", launched.body);
    assert!(Timestamp::now() < from, "the test was too slow to see the card come");
    // Kept by the newsstand now, both the front and a page that only shares its frame.
    assert!(!house.read("/en").body.contains("Morning ferry") && !house.read(&other.path).body.contains("Morning ferry"));

    for (said, due) in [(true, from), (false, until_then)] {
        let seen = until(&house, "/en", said, "Morning ferry");
        assert!(seen >= due && seen.duration_since(due).as_millis() < 1000, "due {due}, seen {seen}");
        let shared = until(&house, &other.path, said, "Port closed");
        assert!(shared >= due && shared.duration_since(due).as_millis() < 1000, "due {due}, seen {shared} on another page");
        assert_eq!(house.read("/en?format=text").body.contains("Morning ferry"), said);
    }
    // Also the past goes by the hours.
    let then = house.read(&format!("/en?at={}", from + SECOND));
    assert!(then.body.contains("Morning ferry") && then.body.contains("Port closed") && then.body.contains(&other.path));
    assert!(!house.read(&format!("/en?at={}", from - Duration::from_millis(1))).body.contains("Morning ferry"));
    assert!(house.read("/en").body.contains("Ferry returns"), "it stands there of itself again");
}

#[test]
fn the_top_story_bears_the_title_it_is_given() {
    let house = House::new();
    let story = house.published("Ferry returns", house.concept("place", "Port Sarn"));
    assert!(house.read(&story.path).body.contains("’s Top Story"));
    let top = json!({ "key": "top", "role": "top-story", "title": "The day", "fill": "newest" });
    let put = house.ask("PUT", "/api/v1/fronts/en", Some(0), Some(&json!({ "containers": [top] })));
    assert_eq!(put.status, 201, "{}", put.body);
    let page = house.read(&story.path).body;
    assert!(page.contains("The day") && !page.contains("’s Top Story"), "{page}");
    assert!(house.read("/en").body.contains("aria-label=\"The day\""));
}
