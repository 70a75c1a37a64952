//! Desks at work: assignments with versions of their own, lists by desk, stage, words and owner, four eyes.

use super::house::House;
use axum::http::Method;
use desk::Actor;
use newsroom::StoryId;
use newsroom::permission::{Grant, Role};
use newsroom::story::Content;
use serde_json::json;

async fn world(house: &House, four_eyes: bool) {
    let desk = json!({ "key": "world", "name": "World", "four_eyes": four_eyes });
    let told = house.ask(Method::PUT, "/api/v1/desks/world").by(Role::EditionEditor).json(&desk).told().await;
    assert_eq!(told.status, 201, "{}", told.text());
}

async fn assigned(house: &House, id: i64, stage: &str) -> i64 {
    let told =
        house.ask(Method::PUT, &format!("/api/v1/stories/{id}/assignment")).by(Role::Admin).json(&json!({ "desk": "world", "stage": stage })).told().await;
    assert_eq!(told.status, 201, "{}", told.text());
    told.version()
}

#[tokio::test]
async fn a_story_is_assigned_moved_and_found() {
    let house = House::open().await;
    world(&house, false).await;
    let (first, second) = (house.story("Ships wait off Talvera").await, house.story("مُحادثات المضيق").await);
    assert_eq!(house.get(&format!("/api/v1/stories/{first}/assignment")).await.json(), json!(null), "on no desk yet");
    let version = assigned(&house, first, "writing").await;
    let path = format!("/api/v1/stories/{first}/assignment");
    let ready = json!({ "desk": "world", "stage": "ready", "due": "2026-12-01T05:00:00Z" });
    let same = json!({ "desk": "world", "stage": "writing" });
    assert_eq!(house.write(Method::PUT, &path, version, same).await.status, 200, "nothing is made by it");
    assert_eq!(house.ask(Method::PUT, &path).by(Role::Admin).json(&ready).told().await.status, 428, "what is there is not written over unseen");
    assert_eq!(house.write(Method::PUT, &path, version, ready.clone()).await.status, 200);
    assert_eq!(house.write(Method::PUT, &path, version, ready).await.status, 412, "somebody was faster");
    for wrong in [
        json!({ "desk": "moon", "stage": "ready" }),
        json!({ "desk": "world", "stage": "printed" }),
        json!({ "desk": "world", "stage": "ready", "people": [99] }),
    ] {
        assert_eq!(house.write(Method::PUT, &path, 2, wrong.clone()).await.status, 422, "{wrong}");
    }
    let numbers = async |query: &str| -> Vec<i64> {
        let told = house.get(&format!("/api/v1/stories?{query}")).await.json();
        told["stories"].as_array().expect("stories").iter().filter_map(|line| line["id"].as_i64()).collect()
    };
    assert_eq!(numbers("desk=world").await, [first]);
    assert_eq!(numbers("stage=ready&sort=due").await, [first]);
    assert_eq!(numbers("q=talv").await, [first]);
    assert_eq!(numbers("q=%D9%85%D8%AD%D8%A7%D8%AF%D8%AB%D8%A7%D8%AA").await, [second], "without the vowel sign");
    assert_eq!(numbers(&format!("q={second}")).await, [second]);
    assert_eq!(house.get("/api/v1/stories?mentions=true").await.status, 400, "comments name people, and a token is none");
    assert!(numbers("q=%28%28%28").await.is_empty() && numbers("mine=true&desk=sport").await.is_empty());
    let desks = house.get("/api/v1/desks").await.json();
    assert_eq!((&desks[0]["counts"], &desks[0]["may"]), (&json!({ "ready": 1 }), &json!(["edit-desks"])), "{desks}");
    let seen = house.ask(Method::GET, "/api/v1/desks").by(Role::DeskEditor).told().await.json();
    assert_eq!(seen[0]["may"], json!([]), "who may not arrange it is told so");
    let many = json!({ "stories": [{ "story": first, "version": 2 }, { "story": second, "version": null }, { "story": second, "version": 9 }], "change": { "desk": "world", "stage": "idea" } });
    let receipts = house.ask(Method::POST, "/api/v1/assignments").by(Role::Admin).json(&many).told().await.json();
    let done: Vec<bool> = receipts.as_array().expect("receipts").iter().map(|receipt| receipt["assignment"].is_object()).collect();
    assert_eq!(done, [true, true, false], "{receipts}");
}

#[tokio::test]
async fn a_contributor_lists_what_is_their_own() {
    let house = House::open().await;
    house.story("Not theirs").await;
    let content = json!({ "language": "en", "headline": "Theirs", "subjects": [house.subject] });
    let told = house.ask(Method::POST, "/api/v1/stories").by(Role::Contributor).json(&json!({ "edition": "en", "content": content })).told().await;
    let own = told.json()["id"].clone();
    let list = house.ask(Method::GET, "/api/v1/stories").by(Role::Contributor).told().await.json();
    let stories = list["stories"].as_array().expect("stories");
    assert_eq!(stories.iter().map(|line| &line["id"]).collect::<Vec<_>>(), [&own], "{list}");
    assert_eq!(stories[0]["verbs"], json!(["revise", "assign", "spike"]));
    let found = house.ask(Method::GET, "/api/v1/stories?q=not").by(Role::Contributor).told().await.json();
    assert_eq!(found["stories"], json!([]), "a search finds no more than a list shows");
    world(&house, false).await;
    let other = house.story("Not theirs either").await;
    assigned(&house, other, "writing").await;
    let counts = async |role| house.ask(Method::GET, "/api/v1/desks").by(role).told().await.json()[0]["counts"].clone();
    assert_eq!((counts(Role::Contributor).await, counts(Role::Reporter).await), (json!({}), json!({ "writing": 1 })));
    let german = json!({ "edition": "de", "content": { "language": "de", "headline": "Ihre" }, "translation_of": own });
    let translation = house.ask(Method::POST, "/api/v1/stories").by(Role::Admin).json(&german).told().await;
    assert_eq!(translation.status, 201, "{}", translation.text());
    let languages = async |role| {
        let list = house.ask(Method::GET, "/api/v1/stories?q=theirs&language=en").by(role).told().await.json();
        let line = list["stories"].as_array().expect("stories").iter().find(|line| line["id"] == own).expect("it").clone();
        line["languages"].as_array().expect("languages").len()
    };
    assert_eq!((languages(Role::Contributor).await, languages(Role::Reporter).await), (1, 2), "nor does a line tell of what may not be read");
}

#[tokio::test]
async fn a_history_says_where_a_story_was_assigned() {
    let house = House::open().await;
    world(&house, false).await;
    let ines = house.person("ines@ostrel.example", vec![Grant::house(Role::Reporter)]).await;
    let id = house.story("Ships wait").await;
    let wanted = json!({ "desk": "world", "stage": "writing", "people": [ines.id], "note": "Call the harbour." });
    let told = house.ask(Method::PUT, &format!("/api/v1/stories/{id}/assignment")).by(Role::Admin).json(&wanted).told().await;
    assert_eq!(told.status, 201, "{}", told.text());
    let history = house.get(&format!("/api/v1/stories/{id}/history")).await.json();
    let (begun, given) = (&history[0], &history[1]);
    assert_eq!(
        (&given["what"], &given["desk"], &given["stage"], &given["detail"]),
        (&json!("assign"), &json!("world"), &json!("writing"), &json!("Call the harbour."))
    );
    assert_eq!(given["people"][0]["name"], "Ines Albrandt");
    assert!(begun.get("stage").is_none() && begun.get("people").is_none(), "{begun}");
}

#[tokio::test]
async fn four_eyes_are_somebody_elses_whatever_their_name() {
    let house = House::open().await;
    world(&house, true).await;
    let ines = house.person("ines@ostrel.example", vec![Grant::house(Role::SubEditor)]).await;
    house.person("ada@ostrel.example", vec![Grant::house(Role::SubEditor)]).await;
    let (hers, other) = (house.signed_in("ines@ostrel.example").await, house.signed_in("ada@ostrel.example").await);
    let content = json!({ "language": "en", "headline": "Written alone", "subjects": [house.subject] });
    let made = house.ask(Method::POST, "/api/v1/stories").with(&hers).json(&json!({ "edition": "en", "content": content })).told().await;
    let id = made.json()["id"].as_i64().expect("a number");
    assigned(&house, id, "ready").await;
    let path = format!("/api/v1/people/{}", ines.id);
    let renamed = house.ask(Method::PATCH, &path).with(&hers).over(1).json(&json!({ "name": "Somebody Else" })).told().await;
    assert_eq!(renamed.status, 200, "{}", renamed.text());
    let by_house = Content { standfirst: "Brought back.".into(), ..house.studio.desk.story(&Actor::house(), StoryId(id)).await.expect("there").newest.content };
    house.studio.desk.revise(&Actor::house(), StoryId(id), 1, by_house).await.expect("revised");
    let publish = async |cookie: &str| house.ask(Method::POST, &format!("/api/v1/stories/{id}/publication")).with(cookie).over(2).told().await;
    let alone = publish(&hers).await;
    assert!(alone.status == 409 && alone.detail().contains("alone"), "another name is nobody else, nor is the house: {}", alone.text());
    assert_eq!(publish(&other).await.status, 200, "a colleague is");
}

#[tokio::test]
async fn four_eyes_see_more_than_two() {
    let house = House::open().await;
    world(&house, true).await;
    let id = house.story("Written alone").await;
    assigned(&house, id, "ready").await;
    let path = format!("/api/v1/stories/{id}/publication");
    let alone = house.ask(Method::POST, &path).by(Role::Admin).over(1).told().await;
    assert_eq!(alone.status, 409, "{}", alone.text());
    assert!(alone.detail().contains("alone"), "{}", alone.detail());
    let other = house.ask(Method::POST, &path).by(Role::DeskEditor).over(1).told().await;
    assert_eq!(other.status, 200, "{}", other.text());
}
