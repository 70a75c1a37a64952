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
fn a_concept_that_was_taken_away_has_a_page_as_it_stood_alone() {
    let house = House::new();
    let (topic, place) = (house.concept("topic", "Harbour strike"), house.concept("place", "Port Sarn"));
    let (path, address) = (format!("/en/harbour-strike/t-{topic}"), format!("/api/v1/concepts/{topic}"));
    let mut written = content("Ferry returns", place);
    written["topics"] = json!([topic]);
    let mut story = house.create(written);
    house.publish(&mut story);
    assert_eq!(house.read(&path).status, 200);
    std::thread::sleep(std::time::Duration::from_millis(3));
    let then = Timestamp::now();
    house.done("PATCH", &mut story, "", Some(json!({ "topics": [] })));
    let used = house.ask("DELETE", &address, Some(1), None);
    assert!(used.status == 409 && used.body.contains(&format!("is used: story {}; take it out", story.id)), "readers have it: {} {}", used.status, used.body);
    let told = used.json();
    assert_eq!((&told["code"], &told["uses"]), (&json!("used"), &json!([{ "code": "story", "of": story.id.to_string(), "name": "Ferry returns" }])));
    house.publish(&mut story);
    assert_eq!(house.ask("DELETE", &address, None, None).status, 428);
    assert_eq!(house.ask("DELETE", &address, Some(1), None).status, 204);
    assert_eq!((house.read(&path).status, house.read(&format!("{path}?at={then}")).status), (404, 200));
    assert_eq!((house.ask("GET", &address, None, None).status, house.ask("DELETE", &address, Some(1), None).status), (404, 404));
}

#[test]
fn files_go_with_the_story_that_alone_showed_them() {
    let mut house = House::new();
    let place = house.concept("place", "Port Sarn");
    let recording = |house: &House, sound: u8| {
        let kept = house.send("/api/v1/recordings?seconds=9", &[&b"RIFF\x28\0\0\0WAVEfmt "[..], &[sound; 32]].concat());
        assert_eq!(kept.status, 201, "{}", kept.body);
        kept.json()
    };
    let episode = |house: &House, recording: &serde_json::Value| {
        let mut written = content("Ferry heard", place);
        (written["kind"], written["recording"]) = (json!("audio"), recording.clone());
        let mut story = house.create(written);
        house.publish(&mut story);
        story
    };
    let (own, shared) = (recording(&house, 1), recording(&house, 2));
    let address = |house: &House, recording: &serde_json::Value| format!("{}/media/{}", house.media(), recording["file"].as_str().expect("a name"));
    let (mut alone, mut one, mut other) = (episode(&house, &own), episode(&house, &shared), episode(&house, &shared));
    let told = |recording: &serde_json::Value| {
        let mut answer = house.read(&address(&house, recording));
        answer.headers.retain(|(name, _)| name != "date");
        answer
    };
    house.done("DELETE", &mut alone, "/publication", None);
    house.done("DELETE", &mut one, "/publication", None);
    assert_eq!(told(&own), told(&json!({ "file": format!("{:032x}.wav", 7) })), "it is as if it had never been");
    assert_eq!(told(&shared).status, 200, "another story still plays it");
    house.publish(&mut alone);
    assert_eq!(told(&own).status, 200, "and comes again with its story");
    for story in [&mut alone, &mut one] {
        house.done("POST", story, "/takedown", Some(json!({ "notice": "Withdrawn." })));
    }
    assert_eq!(house.read(&address(&house, &own)).status, 404, "it went with its story");
    assert_eq!(house.read(&address(&house, &shared)).status, 200, "another story still plays it");
    house.done("POST", &mut other, "/takedown", Some(json!({ "notice": "Withdrawn." })));
    assert_eq!(house.read(&address(&house, &shared)).status, 404, "nothing plays it any more");
    // Nobody publishes what readers could not hear; the house has it aside, and it comes back when it is sent in again.
    let mut written = content("Ferry heard again", place);
    (written["kind"], written["recording"]) = (json!("audio"), own.clone());
    let mut again = house.create(written);
    let refused = house.ask("POST", &format!("/api/v1/stories/{}/publication", again.id), Some(again.version), None);
    assert!(refused.status == 409 || refused.status == 422, "{}", refused.body);
    assert!(refused.body.contains("file-is-withdrawn") && refused.body.contains("send it in again"), "{}", refused.body);
    assert_eq!(house.stop(), Some(0));
    let (status, said, _) = crate::house::run(&["check", "--data", &house.data()]);
    assert_eq!(status, 0, "{said}");
    house.open();
    assert_eq!(recording(&house, 1), own);
    house.publish(&mut again);
    assert_eq!(house.read(&address(&house, &own)).status, 200);
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

#[test]
fn what_was_withdrawn_edited_and_published_anew_brings_nothing_old_back() {
    let mut house = House::new();
    let place = house.concept("place", "Port Sarn");
    // Words of no pattern, so that they would be found as they are even in packed records.
    let secret = "rB5nYq8WcD3jHs6M";
    let mut written = content(&format!("Ferry {secret}"), place);
    written["body"][0]["text"] = json!(format!("The name is {secret}."));
    let mut story = house.create(written);
    house.publish(&mut story);
    let old = story.path.clone();
    std::thread::sleep(std::time::Duration::from_millis(3));
    let then = Timestamp::now();
    house.done("DELETE", &mut story, "/publication", None);
    let mended = json!({ "headline": "Ferry returns", "standfirst": "What it means.", "body": [{ "type": "paragraph", "text": "The name is withheld." }] });
    house.done("PATCH", &mut story, "", Some(mended));
    house.publish(&mut story);
    let anew = story.path.clone();
    house.done("POST", &mut story, "/correction", Some(json!({ "note": "An earlier version gave a name." })));
    house.done("PATCH", &mut story, "", Some(json!({ "slug": "ferry-is-back" })));
    house.publish(&mut story);
    let path = story.path.clone();
    let id = newsroom::StoryId(story.id);
    for moved in [&old, &anew, &format!("/p/{}", newsroom::permalink::encode(id))] {
        let answer = house.read(moved);
        assert_eq!((answer.status, answer.header("location").map(|to| to.ends_with(&path))), (308, Some(true)), "{moved}");
    }
    let mut surfaces = vec![path.clone(), format!("{path}/revisions"), format!("/api/v1/stories/{id}"), format!("/en/port-sarn/s-{place}")];
    surfaces.extend(["/en", "/en/feed.rss", "/en/feed.atom", "/en/feed.json", "/sitemap-news.xml"].map(String::from));
    for surface in &surfaces {
        for tail in ["", "?format=text", &format!("?at={then}"), &format!("?at={}", Timestamp::now())] {
            let page = house.read(&format!("{surface}{tail}"));
            assert!(page.status < 500 && !page.body.contains(secret), "{surface}{tail} brings it back");
        }
    }
    for (from, to) in [(1, 2), (2, 3), (1, 3)] {
        assert!(!house.read(&format!("{path}/revisions?from={from}&to={to}")).body.contains(secret));
    }
    assert_eq!(house.read(&format!("{path}?at={then}")).status, 404, "it was taken back from that instant too");
    assert!(house.read(&path).body.contains("An earlier version gave a name."), "corrections stay");
    assert_eq!(house.stop(), Some(0));
    let kept = bytes_of(&house.path("site"), "press.db");
    assert!(!kept.windows(secret.len()).any(|w| w == secret.as_bytes()), "the old text is still in the press log");
}
