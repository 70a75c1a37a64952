//! Embargo and schedule: never early, at most a second late, and across a restart.

use crate::house::{House, content};
use jiff::ToSpan;
use newsroom::Timestamp;
use serde_json::json;
use std::time::{Duration, Instant};

fn in_millis(millis: i64) -> Timestamp {
    Timestamp::now().checked_add(millis.milliseconds()).expect("soon")
}

#[test]
fn nothing_leaves_the_house_before_its_embargo() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let mut story = house.create(content("Ferry returns", place));
    house.done("PUT", &mut story, "/embargo", Some(json!({ "until": in_millis(3_600_000) })));
    let refused = house.ask("POST", &format!("/api/v1/stories/{}/publication", story.id), Some(story.version), None);
    assert!(matches!(refused.status, 409 | 422) && refused.body.contains("embargo"), "{} {}", refused.status, refused.body);
    assert!(!house.read("/en").body.contains("Ferry returns"));
    house.done("DELETE", &mut story, "/embargo", None);
    house.publish(&mut story);
    assert!(house.read("/en").body.contains("Ferry returns"));
}

#[test]
fn a_schedule_fires_on_time() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let mut story = house.create(content("Ferry returns", place));
    let due = in_millis(1_500);
    house.done("PUT", &mut story, "/schedule", Some(json!({ "at": due })));
    let path = format!("/en/ferry-returns/a-{}", story.id);
    loop {
        let asked = Timestamp::now();
        let out = house.read(&path).status == 200;
        let answered = Timestamp::now();
        assert!(!out || answered >= due, "it was out {} early", due.duration_since(answered));
        if out {
            break;
        }
        assert!(asked.duration_since(due).as_millis() <= 1_000, "it is more than a second late");
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(house.read("/en/feed.rss").body.contains("Ferry returns"));
}

#[test]
fn a_schedule_is_kept_across_a_crash() {
    let mut house = House::new();
    let place = house.concept("place", "Port Sarn");
    let mut story = house.create(content("Ferry returns", place));
    let due = in_millis(700);
    house.done("PUT", &mut story, "/schedule", Some(json!({ "at": due })));
    house.kill();
    while Timestamp::now() < due {
        std::thread::sleep(Duration::from_millis(20));
    }
    house.open();
    let begun = Instant::now();
    let path = format!("/en/ferry-returns/a-{}", story.id);
    while house.read(&path).status != 200 {
        assert!(begun.elapsed() < Duration::from_secs(5), "it was due before the restart");
        std::thread::sleep(Duration::from_millis(20));
    }
}
