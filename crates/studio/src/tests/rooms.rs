//! Rooms that come and go: what is asked of one is answered, though it was about to end. Versions that are named.

use super::house::House;
use axum::http::{Method, StatusCode};
use newsroom::StoryId;
use newsroom::permission::Role;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::sleep;

#[tokio::test]
async fn no_name_of_a_version_is_replaced_unseen_and_the_log_says_who_gave_it() {
    let house = House::open().await;
    let story = house.story("Ships wait").await;
    let path = format!("/api/v1/stories/{story}/checkpoint");
    let name = async |by, named: Value| house.ask(Method::POST, &path).by(by).json(&named).told().await;
    let (first, second) = ("Before the lawyers", "Sent to Omar");
    let (one, two) = tokio::join!(name(Role::Reporter, json!({ "name": first })), name(Role::Reporter, json!({ "name": second })));
    let (stands, other, refused) = if one.status == 200 { (first, second, two) } else { (second, first, one) };
    assert_eq!((refused.status, &refused.json()["code"], &refused.json()["facts"]["name"]), (StatusCode::CONFLICT, &json!("named"), &json!(stands)));
    assert_eq!(name(Role::SubEditor, json!({ "name": stands })).await.status, 200, "both mean the same");
    assert_eq!(name(Role::SubEditor, json!({ "name": other, "instead_of": stands })).await.status, 200, "it was seen");
    let names = house.studio.desk.revision_names(StoryId(story)).await.expect("names");
    assert_eq!(names, [(1, other.to_owned())]);
    let history = house.get(&format!("/api/v1/stories/{story}/history")).await.json();
    let named = history.as_array().expect("acts").iter().filter(|act| act["what"] == "name-revision");
    let named: Vec<_> = named.map(|act| (act["by"].as_str(), act["detail"].as_str(), act["revision"].as_i64())).collect();
    assert_eq!(named, [(Some("reporter"), Some(stands), Some(1)), (Some("sub-editor"), Some(other), Some(1))]);
}

/// With nobody in it each question opens a room, which ends soon after it has answered: the next question comes about then.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_room_that_is_about_to_end_hears_what_is_asked_of_it() {
    let house = House::open().await;
    let mut asking = JoinSet::new();
    for _ in 0..8 {
        let (rooms, story) = (house.studio.rooms.clone(), StoryId(house.story("Ships wait").await));
        asking.spawn(async move {
            for pause in 0..120 {
                if let Err(refused) = rooms.checkpoint(story).await {
                    return Some(format!("{refused:?}"));
                }
                sleep(Duration::from_micros(pause * 50)).await;
            }
            None
        });
    }
    let refused: Vec<String> = asking.join_all().await.into_iter().flatten().collect();
    assert_eq!(refused, Vec::<String>::new());
    house.studio.rooms.close().await;
    let late = house.studio.rooms.checkpoint(StoryId(house.story("Ships wait").await)).await;
    assert!(late.is_err(), "a house that has closed opens no room");
}
