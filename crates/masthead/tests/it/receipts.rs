//! Receipts: what readers get after something was done, measured at the surfaces themselves; and what is set by the clocks of a zone.

use crate::house::{House, content};
use serde_json::{Value, json};

fn seen<'a>(receipt: &'a Value, surface: &str) -> Vec<&'a Value> {
    receipt["surfaces"].as_array().expect("surfaces").iter().filter(|seen| seen["surface"] == surface).collect()
}

#[test]
fn a_receipt_tells_what_each_surface_shows() {
    let house = House::new();
    let (place, region, topic) = (house.concept("place", "Port Sarn"), house.concept("region", "Africa"), house.concept("topic", "Strait talks"));
    let mut filed = content("Ferry returns", place);
    (filed["regions"], filed["topics"]) = (json!([region]), json!([topic]));
    let mut story = house.create(filed);
    let path = format!("/api/v1/stories/{}/receipt", story.id);
    let receipt = || house.ask("GET", &path, None, None).json();
    let before = receipt();
    assert_eq!(before["expects"], "gone");
    assert!(before["surfaces"].as_array().expect("surfaces").iter().all(|seen| seen["shown"] == false && seen["right"] == true), "{before:#}");

    house.publish(&mut story);
    let after = receipt();
    assert_eq!(after["expects"], "shown");
    for surface in ["page", "permalink", "text", "ninjs", "rss", "atom", "json-feed", "news-sitemap", "place", "region", "topic"] {
        let found = seen(&after, surface);
        assert!(found.len() == 1 && found[0]["shown"] == true && found[0]["right"] == true, "{surface}: {found:?}");
        let took = found[0]["after"].as_i64().expect("milliseconds");
        assert!((0..10_000).contains(&took), "{surface}: {took} ms");
    }
    assert_eq!(seen(&after, "region")[0]["name"], "Africa");

    // A newer text that is saved and not published is on no surface, and the receipt is of the published one.
    house.done("PATCH", &mut story, "", Some(json!({ "headline": "Ferry sinks" })));
    assert!(receipt()["surfaces"].as_array().expect("surfaces").iter().filter(|s| s["surface"] != "front").all(|seen| seen["shown"] == true));
    house.done("POST", &mut story, "/correction", Some(json!({ "note": "It sank." })));
    assert!(seen(&receipt(), "page")[0]["address"].as_str().is_some_and(|address| address.contains("ferry-sinks")));

    house.done("POST", &mut story, "/takedown", Some(json!({ "notice": "Withdrawn." })));
    let gone = receipt();
    assert_eq!((gone["expects"].as_str(), seen(&gone, "page")[0]["status"].as_i64()), (Some("gone"), Some(410)));
    assert!(gone["surfaces"].as_array().expect("surfaces").iter().all(|seen| seen["shown"] == false && seen["right"] == true), "{gone:#}");
}

#[test]
fn what_is_gone_is_looked_for_by_the_words_that_readers_had() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let mut story = house.create(content("Ferry returns", place));
    house.publish(&mut story);
    house.done("PATCH", &mut story, "", Some(json!({ "headline": "Ferry sinks" })));
    house.done("DELETE", &mut story, "/publication", None);
    let gone = house.ask("GET", &format!("/api/v1/stories/{}/receipt", story.id), None, None).json();
    assert_eq!(gone["expects"], "gone");
    let page = seen(&gone, "page")[0];
    assert!(page["address"].as_str().is_some_and(|address| address.contains("ferry-returns")) && page["status"] == 404, "{page}");
    assert!(gone["surfaces"].as_array().expect("surfaces").iter().all(|seen| seen["right"] == true), "{gone:#}");
}

#[test]
fn long_headlines_of_every_script_are_found_in_a_column_of_text() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    for headline in
        ["港口关闭三天之后第一批船只终于离开海峡前往远方的目的地数十艘船仍在等待天气好转之后才能继续航行", "The harbour\u{ad}master’s long wait ends"]
    {
        let mut story = house.create(content(headline, place));
        house.publish(&mut story);
        let receipt = house.ask("GET", &format!("/api/v1/stories/{}/receipt", story.id), None, None).json();
        assert_eq!(seen(&receipt, "text")[0]["shown"], true, "{receipt:#}");
    }
}

#[test]
fn a_time_that_is_past_is_told_in_one_sentence_with_its_instants_beside_it() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let story = house.create(content("Ferry returns", place));
    // The second clock time never came: of what is past nobody is asked which instant is meant.
    for (tail, field, given, at) in [
        ("schedule", "at", json!({ "at": "1999-01-01T00:00:00Z" }), "1999-01-01T00:00:00Z"),
        ("schedule", "at", json!({ "wall": "2021-03-28T02:30", "zone": "Europe/Berlin" }), "2021-03-28T01:30:00Z"),
        ("embargo", "until", json!({ "until": "1999-01-01T00:00:00Z" }), "1999-01-01T00:00:00Z"),
    ] {
        let refused = house.ask("PUT", &format!("/api/v1/stories/{}/{tail}", story.id), Some(story.version), Some(&given));
        let problem = refused.json();
        assert_eq!((refused.status, problem["type"].as_str(), problem["place"].as_str()), (422, Some("urn:masthead:problem:past"), Some(field)), "{problem}");
        assert_eq!(problem["facts"]["at"], at);
        assert!(
            problem["facts"]["now"].is_string() && problem["detail"].as_str().is_some_and(|said| !said.contains("1999") && !said.contains("2021")),
            "{problem}"
        );
    }
}

#[test]
fn clocks_that_jump_are_asked_about() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let mut story = house.create(content("Ferry returns", place));
    let path = format!("/api/v1/stories/{}/schedule", story.id);
    // Python: datetime(2099, 3, 29, 2, 30, tzinfo=ZoneInfo("Europe/Berlin")).astimezone(timezone.utc), with fold=1 and fold=0; and 25 October.
    for (wall, earlier, later) in
        [("2099-03-29T02:30", "2099-03-29T00:30:00Z", "2099-03-29T01:30:00Z"), ("2099-10-25T02:30", "2099-10-25T00:30:00Z", "2099-10-25T01:30:00Z")]
    {
        let asked = house.ask("PUT", &path, Some(story.version), Some(&json!({ "wall": wall, "zone": "Europe/Berlin" })));
        let problem = asked.json();
        assert_eq!((asked.status, problem["type"].as_str()), (422, Some("urn:masthead:problem:ambiguous-time")), "{problem}");
        let choices: Vec<_> =
            problem["choices"].as_array().expect("choices").iter().map(|choice| choice["at"].as_str().expect("an instant").to_owned()).collect();
        assert_eq!(choices, [earlier, later], "{wall}");
        let set = house.done("PUT", &mut story, "/schedule", Some(json!({ "wall": wall, "zone": "Europe/Berlin", "fold": "later" }))).json();
        assert_eq!((set["scheduled"].as_str(), &set["scheduled_as"]), (Some(later), &json!({ "wall": format!("{wall}:00"), "zone": "Europe/Berlin" })));
        house.done("DELETE", &mut story, "/schedule", None);
    }
    for wrong in [
        json!({}),
        json!({ "wall": "2099-01-01T06:00" }),
        json!({ "wall": "2099-01-01T06:00", "zone": "Mars" }),
        json!({ "at": "2099-01-01T06:00Z", "zone": "UTC" }),
    ] {
        assert_eq!(house.ask("PUT", &path, Some(story.version), Some(&wrong)).status, 422, "{wrong}");
    }
    let held = house.done("PUT", &mut story, "/embargo", Some(json!({ "wall": "2099-01-01T06:00", "zone": "Asia/Kathmandu" }))).json();
    assert_eq!((held["embargo"].as_str(), held["embargo_as"]["zone"].as_str()), (Some("2099-01-01T00:15:00Z"), Some("Asia/Kathmandu")));
    let lifted = house.done("DELETE", &mut story, "/embargo", None).json();
    assert!(lifted["embargo"].is_null() && lifted["embargo_as"].is_null());
}

#[test]
fn the_history_says_who_did_what() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let mut story = house.create(content("Ferry returns", place));
    house.publish(&mut story);
    house.done("POST", &mut story, "/correction", Some(json!({ "note": "It was late." })));
    house.ask("POST", &format!("/api/v1/stories/{}/previews", story.id), None, Some(&json!({})));
    house.done("DELETE", &mut story, "/publication", None);
    let history = house.ask("GET", &format!("/api/v1/stories/{}/history", story.id), None, None).json();
    let what: Vec<_> = history.as_array().expect("entries").iter().map(|entry| (entry["what"].as_str().expect("a deed"), entry["by"].as_str())).collect();
    assert_eq!(what, ["create", "publish", "correct", "share-preview", "unpublish"].map(|deed| (deed, Some("tests"))));
    assert_eq!(history[2]["detail"], "It was late.");
}
