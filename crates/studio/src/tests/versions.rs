//! Nobody's change is lost: versions on every write of what is there (C2).

use super::house::House;
use crate::route::{Takes, Versions};
use crate::routes::ROUTES;
use axum::http::Method;
use newsroom::permission::Role;
use serde_json::json;

#[tokio::test]
async fn no_version_is_428_an_old_one_412_with_what_differs() {
    let house = House::open().await;
    let id = house.story("Ships wait").await;
    let path = format!("/api/v1/stories/{id}");
    let patch = json!({"headline": "Ships sail"});
    let bare = house.ask(Method::PATCH, &path).by(Role::Admin).json(&patch).told().await;
    assert_eq!(bare.status, 428);
    assert!(bare.detail().contains("If-Match"), "{}", bare.detail());
    for (given, status) in [("*", 428), ("\"x\"", 400), ("1", 400), ("\"1\", \"2\"", 400), ("\"99\"", 412), ("W/\"2\"", 412)] {
        assert_eq!(house.ask(Method::PATCH, &path).by(Role::Admin).header("if-match", given).json(&patch).told().await.status, status, "{given}");
    }
    assert_eq!(house.write(Method::PATCH, &path, 1, json!({"headline": "Ships turn", "standfirst": "Back."})).await.version(), 2);
    let late = house.write(Method::PATCH, &path, 1, json!({"headline": "Ships sail", "standfirst": "Back."})).await;
    assert_eq!((late.status.as_u16(), late.version()), (412, 2));
    assert_eq!((&late.json()["current"], &late.json()["differs"]), (&json!(2), &json!(["headline"])));
}

#[tokio::test]
async fn of_many_writers_of_one_version_one_wins() {
    let house = House::open().await;
    let id = house.story("Ships wait").await;
    let path = format!("/api/v1/stories/{id}");
    let writers = (0..20).map(|n| house.ask(Method::PATCH, &path).by(Role::Reporter).over(1).json(&json!({"headline": format!("Writer {n}")})).told());
    let told = futures_util::future::join_all(writers).await;
    assert_eq!(told.iter().filter(|told| told.status == 200).count(), 1);
    assert_eq!(told.iter().filter(|told| told.status == 412).count(), 19);
}

#[tokio::test]
async fn a_long_list_is_not_sent_once_more_to_whoever_has_it() {
    let house = House::open().await;
    let ask = || house.ask(Method::GET, "/api/v1/concepts").by(Role::Reporter);
    let first = ask().told().await;
    let tag = first.headers["etag"].to_str().expect("a tag").to_owned();
    let again = ask().header("if-none-match", &tag).told().await;
    assert_eq!((again.status.as_u16(), again.headers["etag"].to_str().ok(), again.text().as_str()), (304, Some(tag.as_str()), ""));
    let topic = json!({"kind": "topic", "names": {"en": {"name": "Sarn strait"}}});
    house.ask(Method::POST, "/api/v1/concepts").by(Role::Admin).json(&topic).told().await;
    assert_eq!(ask().header("if-none-match", &tag).told().await.json().as_array().map(Vec::len), first.json().as_array().map(|all| all.len() + 1));
}

#[tokio::test]
async fn a_first_put_needs_no_version_and_every_further_one_does() {
    let house = House::open().await;
    let front = json!({"containers": []});
    let put = || house.ask(Method::PUT, "/api/v1/fronts/de").by(Role::Admin).json(&front);
    assert_eq!(put().over(1).told().await.status, 412, "there is none yet");
    assert_eq!(put().told().await.status, 201);
    assert_eq!(put().told().await.status, 428);
    assert_eq!(put().over(1).told().await.status, 200);
    let late = house.write(Method::PUT, "/api/v1/fronts/de", 1, json!({"containers": [{"key": "a", "role": "row"}]})).await;
    assert_eq!((late.status.as_u16(), &late.json()["differs"]), (412, &json!(["containers"])));
}

#[tokio::test]
async fn every_route_that_changes_what_is_there_asks_for_a_version() {
    let house = House::open().await;
    let id = house.story("Ships wait").await;
    let picture = house.ask(Method::POST, "/api/v1/pictures").by(Role::Admin).json(&json!({"rights": "own"})).told().await.json()["id"].clone();
    house.ask(Method::PUT, "/api/v1/fronts/en").by(Role::Admin).json(&json!({"containers": [{"key": "top", "role": "row"}]})).told().await;
    for route in ROUTES.iter().filter(|route| route.versions == Versions::Needed) {
        let number = match route.noun() {
            "pictures" => picture.to_string(),
            "concepts" => house.subject.to_string(),
            _ => id.to_string(),
        };
        let path = route.path.replace("{id}", &number).replace("{edition}", "en").replace("{key}", "top").replace("{number}", "1");
        let ask = house.ask(route.method.clone(), &path).by(Role::Admin);
        let ask = if route.takes == Takes::Nothing { ask } else { ask.json(&json!({})) };
        assert_eq!(ask.told().await.status, 428, "{} {path}", route.method);
    }
}
