//! Writes name the version they saw; roles do what the table says.

use crate::house::{House, content, run};
use serde_json::json;

#[test]
fn a_write_without_the_version_it_saw_is_refused() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let mut story = house.create(content("Ferry returns", place));
    let path = format!("/api/v1/stories/{}", story.id);
    let change = json!({ "headline": "Ferry is late" });
    assert_eq!(house.ask("PATCH", &path, None, Some(&change)).status, 428);
    let seen = story.version;
    house.done("PATCH", &mut story, "", Some(change.clone()));
    let stale = house.ask("PATCH", &path, Some(seen), Some(&json!({ "headline": "Ferry sinks" })));
    assert_eq!(stale.status, 412, "{}", stale.body);
    assert!(stale.header("content-type").is_some_and(|t| t.starts_with("application/problem+json")));
    assert_eq!(house.ask("GET", &path, None, None).json()["content"]["headline"], "Ferry is late");
}

#[test]
fn of_many_writers_one_wins() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let story = house.create(content("Ferry returns", place));
    let path = format!("/api/v1/stories/{}", story.id);
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..16)
            .map(|i| {
                let (house, path) = (&house, &path);
                scope.spawn(move || house.ask("PATCH", path, Some(story.version), Some(&json!({ "headline": format!("Version {i}") }))).status)
            })
            .collect();
        writers.into_iter().map(|w| w.join().expect("a writer")).collect()
    });
    assert_eq!(statuses.iter().filter(|s| **s == 200).count(), 1, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|s| **s == 412).count(), 15, "{statuses:?}");
}

#[test]
fn a_story_without_a_kicker_is_not_published() {
    let house = House::new();
    let story = house.create(json!({ "language": "en", "headline": "Ferry returns", "body": [] }));
    let refused = house.ask("POST", &format!("/api/v1/stories/{}/publication", story.id), Some(story.version), None);
    assert!(matches!(refused.status, 409 | 422) && refused.body.contains("kicker"), "{} {}", refused.status, refused.body);
}

#[test]
fn a_revoked_token_opens_nothing() {
    let house = House::new();
    assert_eq!(house.ask("GET", "/api/v1/stories", None, None).status, 200);
    let (status, said, _) = run(&["token", "revoke", "tests", "--data", &house.data()]);
    assert_eq!(status, 0, "{said}");
    assert_eq!(house.ask("GET", "/api/v1/stories", None, None).status, 401);
}
