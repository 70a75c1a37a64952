//! Links to previews (E4): for one story, for a while, for whoever holds it; and afterwards as if they had never been.

use crate::house::{Answer, House, Story, bytes_of, content};
use serde_json::{Value, json};

fn share(house: &House, story: &Story, wish: Value) -> (String, String) {
    let made = house.ask("POST", &format!("/api/v1/stories/{}/previews", story.id), None, Some(&wish));
    assert_eq!(made.status, 201, "{}", made.body);
    let told = made.json();
    let text = |field: &str| told[field].as_str().expect("text").to_owned();
    (text("address"), text("id"))
}

fn without_date(mut answer: Answer) -> Answer {
    answer.headers.retain(|(name, _)| name != "date");
    answer
}

#[test]
fn a_link_shows_a_draft_and_is_dead_once_it_is_revoked() {
    let mut house = House::closed();
    house.open_with(&["--log", "trace"]);
    let place = house.concept("place", "Port Sarn");
    let mut story = house.create(content("Ferry returns", place));
    let (newest, id) = share(&house, &story, json!({}));
    let (first, _) = share(&house, &story, json!({ "revision": 1, "expires": 72 }));
    let secret = newest.rsplit('/').next().expect("a secret").to_owned();
    assert!(newest.starts_with(&format!("{}/preview/", house.media())) && secret.len() == 64, "256 bits on an origin of their own: {newest}");

    let page = house.read(&newest);
    assert!(page.status == 200 && page.body.contains("Ferry returns"), "{}", page.status);
    for (name, value) in [("cache-control", "no-store"), ("referrer-policy", "no-referrer"), ("x-content-type-options", "nosniff")] {
        assert_eq!(page.header(name), Some(value), "{name}");
    }
    assert!(page.header("x-robots-tag").is_some_and(|tag| tag.contains("noindex")));
    assert!(page.header("content-security-policy").is_some_and(|policy| policy.starts_with("sandbox;") && policy.contains("default-src 'none'")));
    assert!(page.header("etag").is_none() && page.header("set-cookie").is_none() && page.header("last-modified").is_none());
    assert!(!page.body.contains(&secret), "the page itself does not name its secret");

    house.done("PATCH", &mut story, "", Some(json!({ "headline": "Ferry sinks" })));
    assert!(house.read(&newest).body.contains("Ferry sinks"), "without a revision it shows the newest text");
    let old = house.read(&first).body;
    assert!(old.contains("Ferry returns") && !old.contains("Ferry sinks"), "one revision stays that revision");

    let list = house.ask("GET", &format!("/api/v1/stories/{}/previews", story.id), None, None);
    assert!(list.json().as_array().is_some_and(|links| links.len() == 2) && !list.body.contains(&secret), "{}", list.body);
    let nothing = without_date(house.read(&format!("{}/media/nothing.jpg", house.media())));
    let revoked = house.ask("DELETE", &format!("/api/v1/stories/{}/previews/{id}", story.id), None, None);
    assert_eq!(revoked.status, 204, "{}", revoked.body);
    for dead in [&newest, &format!("{}/preview/{}", house.media(), "0".repeat(64))] {
        assert_eq!(without_date(house.read(dead)), nothing, "{dead}");
    }
    assert_eq!(house.read(&first).status, 200, "the other link lives on");

    let path = format!("/api/v1/stories/{}", story.id);
    house.publish(&mut story);
    house.done("POST", &mut story, "/takedown", Some(json!({ "notice": "Withdrawn." })));
    assert_eq!(without_date(house.read(&first)), nothing, "what was taken down is shown by no link");
    assert_eq!(house.ask("GET", &path, None, None).status, 200);
    assert_eq!(house.stop(), Some(0));
    for secret in [&newest, &first].map(|link| link.rsplit('/').next().expect("a secret")) {
        assert!(!house.log().contains(secret), "the log names a secret");
        let kept = bytes_of(&house.path("site"), "newsroom.db");
        assert!(!kept.windows(secret.len()).any(|w| w == secret.as_bytes()), "the secret itself is kept");
    }
}

#[test]
fn a_link_holds_for_three_days_at_most_and_for_what_is_there() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let story = house.create(content("Ferry returns", place));
    let path = format!("/api/v1/stories/{}/previews", story.id);
    for (wish, status) in [(json!({ "expires": 73 }), 422), (json!({ "expires": 0 }), 422), (json!({ "revision": 9 }), 404), (json!({ "secret": "mine" }), 422)]
    {
        assert_eq!(house.ask("POST", &path, None, Some(&wish)).status, status, "{wish}");
    }
    assert_eq!(house.ask("POST", "/api/v1/stories/777777777/previews", None, Some(&json!({}))).status, 404);
    let (_, id) = share(&house, &story, json!({}));
    let other = house.create(content("Another", place));
    let foreign = format!("/api/v1/stories/{}/previews/{id}", other.id);
    assert_eq!(house.ask("DELETE", &foreign, None, None).status, 404, "a link is revoked where it belongs");
}

#[test]
fn files_of_a_draft_are_had_by_the_newsroom_and_by_who_looks_at_its_page() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let kept = house.send("/api/v1/recordings?seconds=9", &[&b"RIFF\x28\0\0\0WAVEfmt "[..], &[7; 32]].concat());
    let name = kept.json()["file"].as_str().expect("a name").to_owned();
    let mut written = content("Ferry heard", place);
    (written["kind"], written["recording"]) = (json!("audio"), kept.json());
    let mut story = house.create(written);

    let (public, own) = (format!("{}/media/{name}", house.media()), format!("/api/v1/media/{name}"));
    let nothing = without_date(house.read(&format!("{}/media/{}.wav", house.media(), "0".repeat(32))));
    assert_eq!(without_date(house.read(&public)), nothing, "whoever has the file cannot tell that the house has it");
    assert_eq!(kept.header("location"), Some(own.as_str()));
    let file = house.ask("GET", &own, None, None);
    for (header, value) in [
        ("content-type", "audio/wav"),
        ("cache-control", "private, max-age=86400"),
        ("content-security-policy", "sandbox; default-src 'none'"),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!((file.status, file.header(header)), (200, Some(value)), "{header}");
    }
    assert_eq!(house.stranger("GET", &own).status, 401);
    assert_eq!(house.ask("GET", &format!("/api/v1/media/{}.wav", "0".repeat(32)), None, None).status, 404);

    let (link, id) = share(&house, &story, json!({}));
    let named = |page: &str| {
        let begins = format!("{}/preview/", house.media());
        let at = page.find(&begins).unwrap_or_else(|| panic!("no file in {page}"));
        let end = page[at..].find(&name).expect("its name") + name.len();
        page[at..at + end].to_owned()
    };
    let shared = named(&house.read(&link).body);
    let looked = named(&house.ask("GET", &format!("/api/v1/stories/{}/preview", story.id), None, None).body);
    for address in [&shared, &looked] {
        let file = house.read(address);
        assert_eq!((file.status, file.header("cache-control")), (200, Some("no-store")), "{address}");
    }
    assert_eq!(house.ask("DELETE", &format!("/api/v1/stories/{}/previews/{id}", story.id), None, None).status, 204);
    assert_eq!(without_date(house.read(&shared)), nothing, "it ends with the link");
    assert_eq!(house.read(&looked).status, 200);
    assert_eq!(without_date(house.read(&public)), nothing);

    house.publish(&mut story);
    assert_eq!(house.read(&public).status, 200, "readers are shown it");
}
