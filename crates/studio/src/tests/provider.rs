//! The house's identity provider as far as it can be met without one: none, one that is down, and answers nobody asked for. A real one is met in
//! `tests/browser/oidc.test.mjs`.

use super::house::{House, PASSWORD, Told};
use crate::{Door, ProviderRules, Rules};
use axum::http::Method;
use newsroom::permission::{Grant, Role};
use serde_json::json;
use std::sync::Arc;

const INES: &str = "ines@ostrel.example";

/// A house whose provider answers at an address.
async fn house(issuer: &str) -> House {
    let provider = ProviderRules { issuer: issuer.into(), client_id: "newsroom".into(), client_secret: Some("s3cret".into()), label: "Ostrel <ID>".into() };
    let rules = Rules { house: "Ostrel".into(), password_alone: true, provider: Some(provider), ..Rules::default() };
    House::open().await.with_door(Arc::new(Door::new("http://127.0.0.1:8081", rules)))
}

async fn leave(house: &House) -> Told {
    house.ask(Method::POST, "/api/v1/session/provider").json(&json!({ "to": "desk" })).told().await
}

async fn come_back(house: &House, query: &str, cookie: &str) -> Told {
    house.ask(Method::GET, &format!("/api/v1/session/provider/return{query}")).header("cookie", cookie).told().await
}

/// An address that nobody answers at.
fn nobody() -> String {
    let held = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    format!("http://{}", held.local_addr().expect("an address"))
}

#[tokio::test]
async fn without_a_provider_there_is_no_such_way() {
    let house = House::open().await;
    assert_eq!(leave(&house).await.status, 404);
    assert_eq!(house.ask(Method::GET, "/api/v1/session/ways").told().await.json()["provider"], json!(null));
    let back = come_back(&house, "?code=x&state=y", "").await;
    assert_eq!((back.status.as_u16(), &back.headers["location"]), (303, &"/#/desk?refused=stale".parse().expect("a value")));
}

#[tokio::test]
async fn a_provider_that_is_down_is_told_and_holds_up_nobody_else() {
    let house = house(&nobody()).await;
    house.person(INES, vec![Grant::house(Role::Reporter)]).await;
    assert_eq!(house.ask(Method::GET, "/api/v1/session/ways").told().await.json()["provider"], json!("Ostrel <ID>"));
    let told = leave(&house).await;
    assert_eq!(told.status, 503, "{}", told.text());
    assert!(told.text().contains("sign in another way") && !told.headers.contains_key("set-cookie"), "{}", told.text());
    let page = house.ask(Method::GET, "/").told().await.text();
    assert!(!page.contains("<ID>"), "what it is called stays text: {page}");
    let told = house.ask(Method::POST, "/api/v1/session").json(&json!({ "email": INES, "password": PASSWORD })).told().await;
    assert_eq!(told.status, 200, "{}", told.text());
}

#[tokio::test]
async fn what_nobody_asked_for_opens_nothing_and_is_held_up_when_it_is_much() {
    let house = house(&nobody()).await;
    house.person(INES, vec![Grant::house(Role::Admin)]).await;
    let mut places = vec![];
    for n in 0..70 {
        let query = ["?code=x&state=y", "", "?error=access_denied", "?state=y&extra=1"][n % 4];
        let back = come_back(&house, query, "masthead-provider=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").await;
        let cookies: Vec<_> = back.headers.get_all("set-cookie").iter().filter_map(|line| line.to_str().ok()).collect();
        assert!(back.status == 303 && cookies.iter().all(|line| line.starts_with("masthead-provider=;")), "{cookies:?}");
        places.push(back.headers["location"].to_str().expect("text").to_owned());
    }
    assert_eq!(places[0], "/#/desk?refused=stale");
    assert_eq!(places[69], "/#/desk?refused=too-often");
    let acts = house.get("/api/v1/audit").await.text();
    assert!(!acts.contains("refuse-sign-in"), "strangers fill no log: {acts}");
}

#[tokio::test]
async fn a_link_is_ones_own_to_take_away() {
    let house = House::open().await;
    let ines = house.person(INES, vec![Grant::house(Role::Reporter)]).await;
    let vouched = desk::Vouched { issuer: "https://id.ostrel.example".into(), subject: "i".into(), email: Some(INES.into()) };
    assert!(house.studio.desk.known_by_provider(&vouched).await.expect("judged").is_ok());
    let (path, cookie) = (format!("/api/v1/people/{}", ines.id), house.signed_in(INES).await);
    let keys = house.ask(Method::GET, &format!("{path}/keys")).with(&cookie).told().await.json();
    assert_eq!(keys["provider"]["issuer"], "https://id.ostrel.example", "{keys}");
    assert_eq!(house.ask(Method::DELETE, "/api/v1/people/424242/provider").with(&cookie).told().await.status, 403);
    assert_eq!(house.ask(Method::DELETE, &format!("{path}/provider")).with(&cookie).told().await.status, 204);
    assert_eq!(house.ask(Method::DELETE, &format!("{path}/provider")).with(&cookie).told().await.status, 404);
    assert_eq!(house.ask(Method::GET, &format!("{path}/keys")).with(&cookie).told().await.json()["provider"], json!(null));
}
