//! Asked again by the same key, nothing is done twice.

use super::house::House;
use axum::http::Method;
use newsroom::permission::Role;
use serde_json::{Value, json};

fn new_story() -> Value {
    json!({"edition": "en", "content": {"language": "en", "headline": "Ships wait"}})
}

async fn begin(house: &House, role: Role, key: &str, story: &Value) -> (u16, Value) {
    let told = house.ask(Method::POST, "/api/v1/stories").by(role).header("idempotency-key", key).json(story).told().await;
    (told.status.as_u16(), told.json())
}

async fn stories(house: &House) -> usize {
    house.get("/api/v1/stories").await.json()["stories"].as_array().map_or(0, Vec::len)
}

#[tokio::test]
async fn a_story_whose_answer_was_lost_is_begun_once() {
    let (house, story) = (House::open().await, new_story());
    let first = begin(&house, Role::Reporter, "a", &story).await;
    assert_eq!(first.0, 201);
    assert_eq!(begin(&house, Role::Reporter, "a", &story).await, first, "asked again");
    assert_ne!(begin(&house, Role::Reporter, "b", &story).await.1["id"], first.1["id"], "another question");
    assert_ne!(begin(&house, Role::Admin, "a", &story).await.1["id"], first.1["id"], "somebody else's");
    assert_eq!(stories(&house).await, 3);
    for wrong in ["", &"a".repeat(65)] {
        assert_eq!(begin(&house, Role::Reporter, wrong, &story).await.0, 400, "{wrong}");
    }
}

#[tokio::test]
async fn whoever_asks_meanwhile_or_is_gone_is_counted_once() {
    let (house, story) = (House::open().await, new_story());
    let gone = tokio::time::timeout(std::time::Duration::ZERO, begin(&house, Role::Reporter, "a", &story)).await;
    assert!(gone.is_err(), "the line broke before the answer came");
    let told = futures_util::future::join_all((0..8).map(|_| begin(&house, Role::Reporter, "a", &story))).await;
    assert!(told.iter().all(|one| one == &told[0] && one.0 == 201), "{told:?}");
    assert_eq!(stories(&house).await, 1);
}

#[tokio::test]
async fn a_refusal_is_tried_anew() {
    let house = House::open().await;
    let nowhere = json!({"edition": "xx", "content": {"language": "en", "headline": "Ships wait"}});
    assert_eq!(begin(&house, Role::Admin, "a", &nowhere).await.0, 422);
    assert_eq!(begin(&house, Role::Admin, "a", &new_story()).await.0, 201);
}
