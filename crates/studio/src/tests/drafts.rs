//! The draft of a front: steps that join, launches, who was faster, what it would look like.

use super::house::House;
use axum::http::Method;
use newsroom::permission::Role;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const DRAFT: &str = "/api/v1/fronts/en/draft";
const STEPS: &str = "/api/v1/fronts/en/draft/operations";

pub async fn step(house: &House, step: Value) -> Value {
    let told = house.ask(Method::POST, STEPS).by(Role::DeskEditor).json(&json!({ "operations": [step] })).told().await;
    assert_eq!(told.status, 200, "{}", told.text());
    told.json()
}

pub async fn published(house: &House, headline: &str) -> i64 {
    let id = house.story(headline).await;
    let told = house.write(Method::POST, &format!("/api/v1/stories/{id}/publication"), 1, json!({})).await;
    assert_eq!(told.status, 200, "{}", told.text());
    id
}

#[tokio::test]
async fn a_draft_is_what_readers_have_until_it_is_touched() {
    let house = House::open().await;
    let told = house.get(DRAFT).await;
    assert_eq!((told.status.as_u16(), told.version()), (200, 0));
    let draft = told.json();
    assert_eq!(draft["layout"], draft["live"]);
    assert_eq!(draft["changes"], json!([]));
    assert_eq!(house.get("/api/v1/fronts/xx/draft").await.status, 404);
    let nothing = house.write(Method::POST, "/api/v1/fronts/en/launch", 0, json!({})).await;
    assert_eq!(nothing.status, 409, "{}", nothing.text());
}

#[tokio::test]
async fn steps_are_launched_with_their_count_and_kept_in_the_history() {
    let house = House::open().await;
    let (first, second) = (published(&house, "Ships wait").await, published(&house, "Bridge opens").await);
    let top = |story: i64| json!({ "do": "add", "container": "top", "pick": { "story": story } });
    let edited = step(&house, top(first)).await;
    let undo = &edited["undo"][0];
    assert_eq!((&undo["do"], &undo["back"]), (&json!("undo"), &json!({ "do": "remove", "container": "top", "story": first })));
    let shown = edited["draft"]["shown"][0]["stories"].clone();
    assert_eq!(shown, json!([first, second]), "picked first, then filled, and no story twice");
    step(&house, json!({ "do": "headline", "container": "top", "story": first, "headline": "Still waiting" })).await;
    step(&house, json!({ "do": "size", "container": "top", "story": first, "size": "large" })).await;
    let draft = step(&house, json!({ "do": "breaking", "breaking": { "text": "Harbour closed" } })).await["draft"].clone();
    // The story came with its headline and size: one addition. The line is the other change.
    assert_eq!(draft["changes"].as_array().map(Vec::len), Some(2), "{}", draft["changes"]);
    assert_eq!(house.get("/api/v1/fronts/en").await.version(), 0, "readers' front is not touched by a draft");

    let version = draft["version"].as_i64().expect("a version");
    let launched = house.write(Method::POST, "/api/v1/fronts/en/launch", version, json!({})).await;
    assert_eq!(launched.status, 200, "{}", launched.text());
    assert_eq!(launched.json()["changes"], json!([]));
    let front = house.get("/api/v1/fronts/en").await.json();
    assert_eq!(front["containers"][0]["picks"][0], json!({ "story": first, "headline": "Still waiting", "size": "large" }));
    assert_eq!(front["breaking"]["text"], "Harbour closed");
    let history = house.get("/api/v1/fronts/en/history").await.json();
    assert_eq!((&history["launches"][0]["number"], &history["launches"][0]["changes"], &history["launches"][0]["by"]), (&json!(1), &json!(2), &json!("admin")));

    // The second launch is rolled back to the first, into the draft.
    let draft = step(&house, json!({ "do": "remove", "container": "top", "story": first })).await["draft"].clone();
    let version = draft["version"].as_i64().expect("a version");
    let launched = house.write(Method::POST, "/api/v1/fronts/en/launch", version, json!({})).await;
    let back = house.write(Method::POST, "/api/v1/fronts/en/history/1/draft", launched.version(), json!({})).await;
    assert_eq!(back.status, 200, "{}", back.text());
    assert_eq!(back.json()["changes"], json!([{ "what": "added", "container": "top", "story": first }]));
    assert_eq!(back.json()["edited"]["rolled_back_to"], history["launches"][0]["at"], "whoever has it open is told what was done");
    assert_eq!(house.write(Method::POST, "/api/v1/fronts/en/history/9/draft", back.version(), json!({})).await.status, 404);
    let after = step(&house, json!({ "do": "remove", "container": "top", "story": first })).await["draft"]["edited"].clone();
    assert!(after["at"].is_string() && after["rolled_back_to"].is_null(), "{after}");
}

#[tokio::test]
async fn what_is_picked_below_is_not_filled_in_above() {
    let house = House::open().await;
    let (first, second) = (published(&house, "Ships wait").await, published(&house, "Bridge opens").await);
    let row = json!({ "do": "open", "container": { "key": "row", "role": "row", "picks": [{ "story": second }] }, "after": "top" });
    let shown = step(&house, row).await["draft"]["shown"].clone();
    assert_eq!((&shown[0]["stories"], &shown[1]["stories"]), (&json!([first]), &json!([second])));
    let twice = json!({ "operations": [{ "do": "add", "container": "top", "pick": { "story": second } }] });
    let refused = house.ask(Method::POST, STEPS).by(Role::DeskEditor).json(&twice).told().await;
    assert_eq!((refused.status.as_u16(), refused.json()["place"].clone()), (409, json!("operations/0")));
    assert!(refused.detail().contains("stands in `row` already"), "{}", refused.detail());
}

#[tokio::test]
async fn what_is_linked_below_a_card_takes_no_card_of_its_own() {
    let house = House::open().await;
    let (first, second, third) = (published(&house, "Ships wait").await, published(&house, "Bridge opens").await, published(&house, "Ferry late").await);
    step(&house, json!({ "do": "add", "container": "top", "pick": { "story": first } })).await;
    let links = json!({ "do": "links", "container": "top", "story": first, "links": [second, third] });
    let linked = step(&house, links).await;
    assert_eq!(linked["undo"][0]["back"], json!({ "do": "links", "container": "top", "story": first, "links": [] }));
    assert_eq!(linked["draft"]["shown"][0]["stories"], json!([first]), "neither is filled in");
    let page = || async { house.get("/api/v1/fronts/en/draft/preview").await.text() };
    let below = |page: &str| page.split("sublinks").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap_or_default().to_owned();
    let said = below(&page().await);
    assert!(said.contains("Bridge opens") && said.contains("Ferry late"), "{said}");

    // One of them gets a card: then it is not linked as well.
    step(&house, json!({ "do": "add", "container": "top", "pick": { "story": third }, "after": first })).await;
    let said = below(&page().await);
    assert!(said.contains("Bridge opens") && !said.contains("Ferry late"), "{said}");
    let twice = json!({ "operations": [{ "do": "links", "container": "top", "story": first, "links": [second, second] }] });
    let refused = house.ask(Method::POST, STEPS).by(Role::DeskEditor).json(&twice).told().await;
    assert!(refused.status == 409 && refused.text().contains("twice"), "{} {}", refused.status, refused.text());
}

#[tokio::test]
async fn who_comes_second_is_told_who_was_first() {
    let house = House::open().await;
    let story = published(&house, "Ships wait").await;
    let draft = step(&house, json!({ "do": "add", "container": "top", "pick": { "story": story } })).await["draft"].clone();
    let version = draft["version"].as_i64().expect("a version");
    let launch = || house.ask(Method::POST, "/api/v1/fronts/en/launch").over(version);
    let (one, two) = tokio::join!(launch().by(Role::DeskEditor).told(), launch().by(Role::EditionEditor).told());
    let statuses = [one.status.as_u16(), two.status.as_u16()];
    assert!(statuses == [200, 412] || statuses == [412, 200], "{statuses:?}");
    let (refused, winner) = if statuses[0] == 412 { (one, "edition-editor") } else { (two, "desk-editor") };
    assert!(refused.detail().starts_with(&format!("{winner} has launched this draft")), "{}", refused.detail());
    let told = refused.json();
    assert_eq!((&told["code"], &told["facts"]["by"]), (&json!("launched"), &json!(winner)), "{told}");
    let stale = house.write(Method::PUT, DRAFT, version, json!({ "containers": [] })).await;
    assert_eq!(stale.status, 412);
    let gone = house
        .ask(Method::POST, STEPS)
        .by(Role::DeskEditor)
        .json(&json!({ "operations": [{ "do": "remove", "container": "nowhere", "story": story }] }))
        .told()
        .await;
    assert_eq!(gone.status, 409);
    assert!(gone.detail().contains("somebody has removed it"), "{}", gone.detail());
    assert_eq!((&gone.json()["code"], &gone.json()["facts"]), (&json!("no-container"), &json!({ "container": "nowhere" })));
}

#[tokio::test]
async fn what_is_refused_is_told_by_a_code_and_of_what_it_is() {
    let house = House::open().await;
    let story = published(&house, "Ships wait").await;
    step(&house, json!({ "do": "add", "container": "top", "pick": { "story": story } })).await;
    let hours = json!({ "from": "2026-12-02T10:00:00Z", "until": "2026-12-01T10:00:00Z" });
    let line = |link: Value| json!({ "do": "breaking", "breaking": { "text": "Ships move", "link": link } });
    for (operation, status, code, facts, place) in [
        (
            json!({ "do": "remove", "container": "latest", "story": story }),
            409,
            json!("moved"),
            json!({ "container": "latest", "story": story.to_string(), "now": "top" }),
            "operations/0",
        ),
        (
            json!({ "do": "add", "container": "latest", "pick": { "story": story } }),
            409,
            json!("stands"),
            json!({ "container": "top", "story": story.to_string() }),
            "operations/0",
        ),
        (
            json!({ "do": "hours", "container": "top", "story": story, "hours": hours }),
            409,
            json!("hours-backwards"),
            json!({ "container": "top" }),
            "operations/0",
        ),
        (line(json!({ "story": 999 })), 422, Value::Null, Value::Null, "breaking"),
    ] {
        let told = house.ask(Method::POST, STEPS).by(Role::DeskEditor).json(&json!({ "operations": [operation] })).told().await;
        let said = told.json();
        assert_eq!((told.status.as_u16(), &said["code"], &said["facts"], said["place"].as_str()), (status, &code, &facts, Some(place)), "{said}");
    }
}

#[tokio::test]
async fn an_undo_is_refused_once_a_colleague_has_changed_what_it_left() {
    let house = House::open().await;
    let story = published(&house, "Ships wait").await;
    step(&house, json!({ "do": "add", "container": "top", "pick": { "story": story } })).await;
    let say = |words: &str| json!({ "do": "headline", "container": "top", "story": story, "headline": words });
    let undo = step(&house, say("Mine")).await["undo"].clone();
    step(&house, say("Theirs")).await;
    let refused = house.ask(Method::POST, STEPS).by(Role::DeskEditor).json(&json!({ "operations": undo })).told().await;
    let told = refused.json();
    assert_eq!((refused.status.as_u16(), &told["code"], &told["facts"]["container"]), (409, &json!("changed-card"), &json!("top")), "{told}");
    assert_eq!(house.get(DRAFT).await.json()["layout"]["containers"][0]["picks"][0]["headline"], "Theirs");
}

#[tokio::test]
async fn a_story_that_a_program_moves_stands_once_in_the_draft() {
    let house = House::open().await;
    let story = published(&house, "Ships wait").await;
    let row = |key: &str, picks: Value| json!({ "key": key, "role": "row", "picks": picks });
    let put = async |version: i64, containers: Value| {
        let told = house.write(Method::PUT, "/api/v1/fronts/en", version, json!({ "containers": containers })).await;
        assert!(told.status.is_success(), "{}", told.text());
    };
    put(0, json!([row("a", json!([{ "story": story }])), row("b", json!([]))])).await;
    step(&house, json!({ "do": "headline", "container": "a", "story": story, "headline": "Still waiting" })).await;
    put(1, json!([row("a", json!([])), row("b", json!([{ "story": story }]))])).await;
    let draft = step(&house, json!({ "do": "title", "container": "b", "title": "Just in" })).await["draft"].clone();
    assert_eq!(draft["layout"]["containers"][0]["picks"], json!([{ "story": story, "headline": "Still waiting" }]));
    assert_eq!(draft["layout"]["containers"][1]["picks"], json!([]));
    let launched = house.write(Method::POST, "/api/v1/fronts/en/launch", draft["version"].as_i64().expect("a version"), json!({})).await;
    assert_eq!(launched.status, 200, "{}", launched.text());
}

#[tokio::test]
async fn the_history_is_read_to_its_beginning() {
    let house = House::open().await;
    for n in 0..102 {
        let title = json!({ "containers": [{ "key": "a", "role": "row", "title": format!("Row {n}") }] });
        let told = house.write(Method::PUT, "/api/v1/fronts/en", n, title).await;
        assert!(told.status.is_success(), "{}", told.text());
    }
    let numbers = async |query: &str| -> Vec<i64> {
        let told = house.get(&format!("/api/v1/fronts/en/history{query}")).await.json();
        told["launches"].as_array().expect("launches").iter().filter_map(|launch| launch["number"].as_i64()).collect()
    };
    assert_eq!(numbers("").await, (3..=102).rev().collect::<Vec<_>>());
    assert_eq!(numbers("?before=3").await, [2, 1]);
    assert_eq!(numbers("?before=1").await, [0; 0]);
}

#[tokio::test]
async fn a_draft_follows_what_programs_arrange() {
    let house = House::open().await;
    let story = published(&house, "Ships wait").await;
    step(&house, json!({ "do": "title", "container": "latest", "title": "Just in" })).await;
    let mut containers = house.get(DRAFT).await.json()["live"]["containers"].clone();
    containers[0]["picks"] = json!([{ "story": story }]);
    let put = house.ask(Method::PUT, "/api/v1/fronts/en").by(Role::Admin).json(&json!({ "containers": containers })).told().await;
    assert_eq!(put.status, 201, "{}", put.text());
    let draft = house.get(DRAFT).await.json();
    assert_eq!(draft["layout"]["containers"][0]["picks"], json!([{ "story": story }]), "readers' change is in the draft");
    assert_eq!(draft["changes"], json!([{ "what": "arranged", "container": "latest", "fields": ["title"] }]), "and the draft's own is still there");
}

#[tokio::test]
async fn whoever_saw_a_draft_before_something_went_straight_to_readers_is_told_by_whom() {
    let house = House::open().await;
    let untouched = house.get(DRAFT).await;
    let row = |key: &str| json!({ "containers": [{ "key": key, "role": "row" }] });
    let straight = house.write(Method::PUT, "/api/v1/fronts/en", 0, row("a")).await;
    assert!(straight.status.is_success(), "{}", straight.text());
    let late = house.write(Method::PUT, DRAFT, untouched.version(), json!({ "containers": untouched.json()["layout"]["containers"], "topics": [] })).await;
    assert_eq!(late.status, 412, "{}", late.text());
    assert_eq!((&late.json()["code"], house.get(DRAFT).await.json()["layout"]["containers"][0]["key"].clone()), (&json!("launched"), json!("a")));
    let seen = house.get(DRAFT).await.version();
    house.write(Method::PUT, "/api/v1/fronts/en", 1, row("b")).await;
    let late = house.write(Method::POST, "/api/v1/fronts/en/launch", seen, json!({})).await;
    assert_eq!((late.status.as_u16(), &late.json()["code"]), (412, &json!("launched")), "not the one who edited before: {}", late.text());
}

#[tokio::test]
async fn a_draft_is_seen_as_it_would_look_also_tomorrow() {
    let house = House::open().await;
    let story = published(&house, "Ships wait").await;
    let tomorrow = jiff_text(&house, 24);
    step(&house, json!({ "do": "add", "container": "top", "pick": { "story": story, "headline": "Morning ships", "kicker": "At six", "from": tomorrow } }))
        .await;
    let preview = async |query: &str| house.get(&format!("{DRAFT}/preview{query}")).await;
    let now = preview("").await;
    assert_eq!(now.status, 200, "{}", now.text());
    assert!(!now.text().contains("Morning ships") && now.text().contains("Ships wait"), "it stands there of itself until its hour");
    let policy = now.headers["content-security-policy"].to_str().expect("ascii").to_owned();
    assert!(policy.starts_with("sandbox;") && policy.contains("frame-ancestors 'self'"), "{policy}");
    let then = preview(&format!("?at={tomorrow}&theme=dark")).await.text();
    assert!(then.contains("Morning ships") && then.contains("At six") && then.contains("<html data-theme=\"dark\" "), "{then}");
    assert!(!preview(&format!("?at={tomorrow}&of=live")).await.text().contains("Morning ships"));
    let weight = house.get(&format!("{DRAFT}/weight")).await.json();
    let parts: i64 = ["html", "style", "script", "fonts", "pictures"].iter().map(|part| weight[part].as_i64().expect("a number")).sum();
    assert_eq!(weight["total"], parts);
    assert!(weight["html"].as_i64().is_some_and(|n| (500..50_000).contains(&n)) && weight["style"].as_i64().is_some_and(|n| n > 1000), "{weight}");
}

#[tokio::test]
async fn a_scheduled_story_stands_on_tomorrows_front() {
    let house = House::open().await;
    let id = house.story("Sunrise over Sarn").await;
    let due = jiff_text(&house, 5);
    let set = house.write(Method::PUT, &format!("/api/v1/stories/{id}/schedule"), 1, json!({ "at": due })).await;
    assert_eq!(set.status, 200, "{}", set.text());
    let preview = async |hours| house.get(&format!("{DRAFT}/preview?at={}", jiff_text(&house, hours))).await.text();
    assert!(!preview(4).await.contains("Sunrise over Sarn"));
    assert!(preview(6).await.contains("Sunrise over Sarn"));
}

#[tokio::test]
async fn two_editors_see_each_other_and_each_others_steps() {
    let house = House::open().await;
    let first = house.get(DRAFT).await.json();
    assert_eq!(first["people"], json!([]), "who only reads it once is not here");
    let waiting = |role, here: i64| house.ask(Method::GET, &format!("{DRAFT}?since=0&here={here}&container=top")).by(role).told();
    // The first to wait is news to themselves; from then on nothing is, until the second comes.
    let alone = waiting(Role::DeskEditor, first["here"].as_i64().expect("a number")).await.json();
    assert_eq!(alone["people"], json!([{ "id": alone["people"][0]["id"], "name": "desk-editor", "container": "top" }]));
    let here = alone["here"].as_i64().expect("a number");
    let second = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        waiting(Role::EditionEditor, 0).await.json()
    };
    let begun = Instant::now();
    let (one, two) = tokio::join!(waiting(Role::DeskEditor, here), second);
    assert!(begun.elapsed() < Duration::from_secs(10), "told at once, not at the end of its patience");
    assert_eq!((one.json()["people"].as_array().map(Vec::len), two["people"].as_array().map(Vec::len)), (Some(2), Some(2)));
    let here = two["here"].as_i64().expect("a number");
    let news = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        step(&house, json!({ "do": "title", "container": "latest", "title": "Just in" })).await
    };
    let (told, _) = tokio::join!(waiting(Role::EditionEditor, here), news);
    assert_eq!(told.version(), 1);
}

/// An instant so many hours from now, in whole seconds.
fn jiff_text(house: &House, hours: i64) -> String {
    let at = house.studio.desk.now().as_second() + hours * 3600;
    newsroom::Timestamp::from_second(at).expect("an instant").to_string()
}
