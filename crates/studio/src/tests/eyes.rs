//! Rules that must not be walked around: four eyes on another desk, in a translation, by the clock; rights over a desk that one carries stories to;
//! the embargo of what is translated. And what a translator must see.

use super::house::House;
use axum::http::Method;
use newsroom::desk::DeskKey;
use newsroom::permission::{Grant, Over, Role};
use serde_json::{Value, json};

/// A house with two desks, the first of which asks for four eyes, and a sub-editor who is signed in.
async fn desks() -> (House, String) {
    let house = House::open().await;
    for (key, four_eyes) in [("sport", true), ("world", false)] {
        let desk = json!({ "key": key, "name": key, "four_eyes": four_eyes });
        let told = house.ask(Method::PUT, &format!("/api/v1/desks/{key}")).by(Role::EditionEditor).json(&desk).told().await;
        assert_eq!(told.status, 201, "{}", told.text());
    }
    house.person("ines@ostrel.example", vec![Grant::house(Role::SubEditor)]).await;
    let hers = house.signed_in("ines@ostrel.example").await;
    (house, hers)
}

impl House {
    async fn begun(&self, cookie: &str, more: Value) -> i64 {
        let content = json!({ "language": "en", "headline": "Written alone", "subjects": [self.subject] });
        let mut story = json!({ "edition": "en", "content": content });
        story.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        let made = self.ask(Method::POST, "/api/v1/stories").with(cookie).json(&story).told().await;
        assert_eq!(made.status, 201, "{}", made.text());
        made.json()["id"].as_i64().expect("a number")
    }

    async fn carried(&self, cookie: &str, id: i64, desk: &str, seen: Option<i64>) -> u16 {
        let wanted = json!({ "desk": desk, "stage": "writing" });
        let asked = self.ask(Method::PUT, &format!("/api/v1/stories/{id}/assignment")).with(cookie).json(&wanted);
        let told = if let Some(seen) = seen { asked.over(seen).told().await } else { asked.told().await };
        told.status.as_u16()
    }

    async fn rewritten(&self, cookie: &str, id: i64, headline: &str) {
        let path = format!("/api/v1/stories/{id}");
        let version = self.get(&path).await.version();
        let told = self.ask(Method::PATCH, &path).with(cookie).over(version).json(&json!({ "headline": headline })).told().await;
        assert_eq!(told.status, 200, "{}", told.text());
    }

    async fn out(&self, cookie: &str, id: i64) -> (u16, String) {
        let version = self.get(&format!("/api/v1/stories/{id}")).await.version();
        let told = self.ask(Method::POST, &format!("/api/v1/stories/{id}/publication")).with(cookie).over(version).told().await;
        (told.status.as_u16(), told.text())
    }
}

#[tokio::test]
async fn nobody_leaves_four_eyes_behind_by_carrying_a_story_away() {
    let (house, hers) = desks().await;
    let id = house.begun(&hers, json!({})).await;
    assert_eq!(house.carried(&hers, id, "sport", None).await, 201);
    assert_eq!(house.carried(&hers, id, "world", Some(1)).await, 200);
    let (status, said) = house.out(&hers, id).await;
    assert!(status == 409 && said.contains("four-eyes"), "{said}");
    // Whoever else carries it away answers for it.
    let other = house.begun(&hers, json!({})).await;
    assert_eq!(house.carried(&hers, other, "sport", None).await, 201);
    let handed = house.write(Method::PUT, &format!("/api/v1/stories/{other}/assignment"), 1, json!({ "desk": "world", "stage": "writing" })).await;
    assert_eq!(handed.status, 200, "{}", handed.text());
    assert_eq!(house.out(&hers, other).await.0, 200);
}

#[tokio::test]
async fn the_newest_words_of_whoever_publishes_are_seen_by_another() {
    let (house, hers) = desks().await;
    house.person("ada@ostrel.example", vec![Grant::house(Role::SubEditor)]).await;
    let others = house.signed_in("ada@ostrel.example").await;
    let id = house.begun(&others, json!({})).await;
    assert_eq!(house.carried(&others, id, "sport", None).await, 201);
    house.rewritten(&hers, id, "Read and changed").await;
    let (status, said) = house.out(&hers, id).await;
    assert!(status == 409 && said.contains("four-eyes"), "what another wrote before says nothing of it: {said}");
    assert_eq!(house.out(&others, id).await.0, 200);
    house.rewritten(&hers, id, "And once more").await;
    assert_eq!(house.out(&hers, id).await.0, 409);
    house.rewritten(&others, id, "Seen").await;
    assert_eq!(house.out(&hers, id).await.0, 200);
}

#[tokio::test]
async fn a_second_pair_of_eyes_is_whoever_wrote_in_it_too() {
    let (house, hers) = desks().await;
    let id = house.begun(&hers, json!({})).await;
    let alone = async || house.get(&format!("/api/v1/stories/{id}/checklist")).await.text().contains("no-second-editor");
    assert!(alone().await);
    house.rewritten(&hers, id, "Read by her alone").await;
    assert!(alone().await);
    house.person("ada@ostrel.example", vec![Grant::house(Role::SubEditor)]).await;
    house.rewritten(&house.signed_in("ada@ostrel.example").await, id, "Read by another").await;
    assert!(!alone().await);
}

#[tokio::test]
async fn a_translation_is_seen_by_as_many_as_its_source() {
    let (house, hers) = desks().await;
    let source = house.begun(&hers, json!({})).await;
    assert_eq!(house.carried(&hers, source, "sport", None).await, 201);
    let translation = house.begun(&hers, json!({ "edition": "de", "translation_of": source })).await;
    let (status, said) = house.out(&hers, translation).await;
    assert!(status == 409 && said.contains("four-eyes"), "{said}");
    let source = house.begun(&hers, json!({})).await;
    assert_eq!(house.carried(&hers, source, "sport", None).await, 201);
    let content = json!({ "language": "de", "headline": "In einem Zug", "subjects": [house.subject] });
    let at_once = json!({ "edition": "de", "content": content, "translation_of": source, "publication": {} });
    let told = house.ask(Method::POST, "/api/v1/stories").with(&hers).json(&at_once).told().await;
    assert!(told.status == 409 && told.text().contains("four-eyes"), "nor in one request: {}", told.text());
}

#[tokio::test]
async fn a_translation_is_held_by_the_embargo_of_its_source() {
    let (house, hers) = desks().await;
    let source = house.begun(&hers, json!({})).await;
    let held = house.ask(Method::PUT, &format!("/api/v1/stories/{source}/embargo")).with(&hers).over(1).json(&json!({ "until": "2999-01-01T00:00:00Z" }));
    assert_eq!(held.told().await.status, 200);
    let translation = house.begun(&hers, json!({ "edition": "de", "translation_of": source })).await;
    let (status, said) = house.out(&hers, translation).await;
    assert!(status == 409 && said.contains("source-under-embargo"), "{said}");
    assert_eq!(house.ask(Method::DELETE, &format!("/api/v1/stories/{source}/embargo")).with(&hers).over(2).told().await.status, 200);
    assert_eq!(house.out(&hers, translation).await.0, 200);
    let due = json!({ "at": "2099-01-01T06:00:00Z" });
    let planned = house.ask(Method::PUT, &format!("/api/v1/stories/{source}/schedule")).with(&hers).over(3).json(&due).told().await;
    assert_eq!(planned.status, 200, "{}", planned.text());
    let late = house.ask(Method::PUT, &format!("/api/v1/stories/{source}/embargo")).with(&hers).over(4).json(&json!({ "until": "2999-01-01T00:00:00Z" }));
    let problem = late.told().await.json();
    assert_eq!((problem["code"].as_str(), problem["facts"]["due"].as_str()), (Some("due-under-embargo"), Some("2099-01-01T06:00:00Z")));
}

#[tokio::test]
async fn a_translation_that_stands_alone_leaves_no_rule_behind() {
    let (house, hers) = desks().await;
    let alone = async |cookie: &str, id: i64| {
        let path = format!("/api/v1/stories/{id}");
        let version = house.get(&path).await.version();
        house.ask(Method::PUT, &format!("{path}/translation")).with(cookie).over(version).json(&json!({ "of": id })).told().await
    };
    let source = house.begun(&hers, json!({})).await;
    assert_eq!(house.carried(&hers, source, "sport", None).await, 201);
    let translation = house.begun(&hers, json!({ "edition": "de", "translation_of": source })).await;
    assert_eq!(alone(&hers, translation).await.status, 200);
    let (status, said) = house.out(&hers, translation).await;
    assert!(status == 409 && said.contains("four-eyes"), "its source's desk asks for another: {said}");

    let german = Over::Edition("de".try_into().expect("a code"));
    house.person("dirk@ostrel.example", vec![Grant::house(Role::Reporter), Grant { role: Role::SubEditor, over: german }]).await;
    let his = house.signed_in("dirk@ostrel.example").await;
    let source = house.begun(&hers, json!({})).await;
    let held = house.ask(Method::PUT, &format!("/api/v1/stories/{source}/embargo")).with(&hers).over(1).json(&json!({ "until": "2999-01-01T00:00:00Z" }));
    assert_eq!(held.told().await.status, 200);
    let translation = house.begun(&his, json!({ "edition": "de", "translation_of": source })).await;
    let refused = alone(&his, translation).await;
    assert_eq!((refused.status.as_u16(), &refused.json()["code"]), (422, &json!("source-under-embargo")), "{}", refused.text());
    assert_eq!(house.out(&his, translation).await.0, 409);
    assert_eq!(alone(&hers, translation).await.status, 200, "she could lift the embargo");
}

#[tokio::test]
async fn a_role_over_one_desk_does_not_reach_another_s_stories() {
    let (house, _) = desks().await;
    let sport = Over::Desk(DeskKey::try_from("sport").expect("a key"));
    house.person("rosa@ostrel.example", vec![Grant::house(Role::Reporter), Grant { role: Role::SubEditor, over: sport }]).await;
    let hers = house.signed_in("rosa@ostrel.example").await;
    let id = house.story("Of the world desk").await;
    let path = format!("/api/v1/stories/{id}/assignment");
    let given = house.ask(Method::PUT, &path).by(Role::Admin).json(&json!({ "desk": "world", "stage": "writing" })).told().await;
    assert_eq!(given.status, 201);
    assert_eq!(house.out(&hers, id).await.0, 403);
    let carried = json!({ "stories": [{ "story": id, "version": 1 }], "change": { "desk": "sport" } });
    let refused = house.ask(Method::POST, "/api/v1/assignments").with(&hers).json(&carried).told().await.json();
    let problem = &refused[0]["problem"];
    assert_eq!((problem["status"].as_i64(), problem["code"].as_str(), problem["facts"]["desk"].as_str()), (Some(422), Some("handing-over"), Some("sport")));
    assert_eq!(house.out(&hers, id).await.0, 403);
    let own = house.begun(&hers, json!({})).await;
    assert_eq!(house.carried(&hers, own, "sport", None).await, 201, "what is on no desk yet comes to one's own");
    let free = house.story("Nobody's yet").await;
    assert_eq!(house.carried(&hers, free, "sport", None).await, 201, "and so does what nobody has seen");
    let public = house.story("Before readers").await;
    let told = house.ask(Method::POST, &format!("/api/v1/stories/{public}/publication")).by(Role::Admin).over(1).told().await;
    assert_eq!((told.status.as_u16(), house.carried(&hers, public, "sport", None).await), (200, 422), "not what readers have");
}

#[tokio::test]
async fn whoever_writes_a_translation_reads_its_source() {
    let (house, hers) = desks().await;
    let source = house.begun(&hers, json!({})).await;
    let german = Over::Edition("de".try_into().expect("a code"));
    house.person("dirk@ostrel.example", vec![Grant { role: Role::Reporter, over: german }]).await;
    let his = house.signed_in("dirk@ostrel.example").await;
    let read = async || house.ask(Method::GET, &format!("/api/v1/stories/{source}")).with(&his).told().await.status;
    assert_eq!(read().await, 404);
    house.begun(&hers, json!({ "edition": "de", "translation_of": source })).await;
    assert_eq!(read().await, 200);
}
