//! Who gets in: every route for every role, strangers, other sites' pages, and addresses that are none (S9, S12).

use super::house::{House, PASSWORD};
use crate::route::{Access, Proof, Route};
use crate::routes::ROUTES;
use crate::{Door, Rules};
use axum::http::Method;
use desk::{Actor, Browser};
use newsroom::PersonId;
use newsroom::permission::{Grant, Role, allows_somewhere};
use serde_json::json;
use std::iter::repeat_with;
use std::sync::Arc;

fn path_of(pattern: &str) -> String {
    let segment = |segment: &str| match segment {
        "{id}" | "{number}" => "424242".to_owned(),
        "{edition}" | "{code}" => "en".to_owned(),
        "{key}" => "top".to_owned(),
        other => other.to_owned(),
    };
    pattern.split('/').map(segment).collect::<Vec<_>>().join("/")
}

fn signing_out_last() -> impl Iterator<Item = &'static Route> {
    let is_out = |route: &&Route| route.method == Method::DELETE && route.path == "/api/v1/session";
    ROUTES.iter().filter(move |route| !is_out(route)).chain(ROUTES.iter().filter(is_out))
}

#[tokio::test]
async fn every_route_lets_in_whom_the_table_says_and_nobody_else() {
    let house = House::open().await;
    for route in ROUTES {
        let path = path_of(route.path);
        if route.access == Access::Open {
            let status = house.ask(route.method.clone(), &path).told().await.status.as_u16();
            assert!(![401, 403, 405, 500].contains(&status), "{} {path} is open: {status}", route.method);
            continue;
        }
        let anonymous = house.ask(route.method.clone(), &path).told().await;
        assert_eq!(anonymous.status, 401, "{} {path}", route.method);
        assert!(anonymous.headers.contains_key("www-authenticate"));
        if route.method == Method::GET {
            assert_eq!(house.ask(Method::HEAD, &path).status_alone().await, 401, "HEAD {path}");
        }
        for role in Role::ALL {
            let status = house.ask(route.method.clone(), &path).by(role).told().await.status.as_u16();
            let Access::To(action) = route.access else {
                assert!(![401, 405, 500].contains(&status), "{} {path} by a token: {status}", route.method);
                continue;
            };
            match allows_somewhere(&[Grant::house(role)], action) {
                true => assert!(![401, 403, 405, 500].contains(&status), "{} {path} by {role:?}: {status}", route.method),
                false => assert_eq!(status, 403, "{} {path} by {role:?}", route.method),
            }
        }
    }
}

#[tokio::test]
async fn without_the_second_factor_that_is_still_to_be_added_nothing_is_done_but_that() {
    let rules = Rules { house: "Ostrel".into(), ..Rules::default() };
    let house = House::open().await.with_door(Arc::new(Door::new("http://127.0.0.1:8081", rules)));
    let ada = house.person("ada@ostrel.example", vec![Grant::house(Role::Admin)]).await;
    let keys = json!({ "email": "ada@ostrel.example", "password": PASSWORD });
    let told = house.ask(Method::POST, "/api/v1/session").json(&keys).told().await;
    assert_eq!(told.json()["stage"], "enrol", "{}", told.text());
    let cookie = told.cookie("masthead");
    let own = |path: &str| path == "/api/v1/session" || path == "/api/v1/session/proof" || path.starts_with(&format!("/api/v1/people/{}/", ada.id));
    for route in signing_out_last().filter(|route| route.access != Access::Open) {
        let path = path_of(&route.path.replace("people/{id}", &format!("people/{}", ada.id)));
        let told = house.ask(route.method.clone(), &path).with(&cookie).told().await;
        let kept_out = told.status == 403 && told.json()["type"] == "urn:masthead:problem:second-factor-needed";
        assert_eq!(kept_out, !own(&path), "{} {path}: {} {}", route.method, told.status, told.text());
    }
    assert!(ROUTES.iter().any(|route| route.access == Access::Entering));
}

#[tokio::test]
async fn whoever_finds_a_browser_open_changes_no_key_and_gives_no_right() {
    let house = House::open().await;
    let ada = house.person("ada@ostrel.example", vec![Grant::house(Role::Admin)]).await;
    // A provider that does not say when somebody proved to it who they are has not proved it.
    let browser = Browser { name: "a browser".into(), session: None };
    let (secret, _) = house.studio.desk.sign_in_by_provider(&ada, None, browser).await.expect("a session");
    let cookie = format!("masthead={}", secret.text());
    let mut walked = 0;
    for route in signing_out_last().filter(|route| route.access != Access::Open) {
        let path = path_of(&route.path.replace("people/{id}", &format!("people/{}", ada.id)));
        let ask = house.ask(route.method.clone(), &path).with(&cookie);
        let told = match route.proof {
            Proof::NeededFor(_) => ask.over(1).raw("application/merge-patch+json", r#"{"grants":[]}"#).told().await,
            Proof::Needed | Proof::Unasked => ask.told().await,
        };
        let kept_out = told.status == 403 && told.json()["type"] == "urn:masthead:problem:proof-needed";
        assert_eq!(kept_out, route.proof != Proof::Unasked, "{} {path}: {} {}", route.method, told.status, told.text());
        walked += usize::from(kept_out);
    }
    assert_eq!(walked, 13, "keys, invitations, tokens and rights");
}

#[tokio::test]
async fn a_token_whose_maker_has_left_learns_nothing() {
    let house = House::open().await;
    house.person("ines@ostrel.example", vec![Grant::house(Role::Admin)]).await;
    let ada = house.person("ada@ostrel.example", vec![Grant::house(Role::Admin)]).await;
    let made = house.studio.desk.create_token(&Actor::of(&ada), "Weather", vec![Grant::house(Role::Reporter)]).await.expect("a token").value;
    let colleagues = async || house.ask(Method::GET, "/api/v1/colleagues").header("authorization", &format!("Bearer {}", made.secret)).told().await.status;
    assert_eq!(colleagues().await, 200);
    let left = house.write(Method::PATCH, &format!("/api/v1/people/{}", ada.id), 1, json!({ "left": true })).await;
    assert_eq!(left.status, 200, "{}", left.text());
    assert_eq!(colleagues().await, 403);
}

#[tokio::test]
async fn a_stranger_cannot_tell_what_is_there() {
    let house = House::open().await;
    let there = house.story("A secret").await;
    let mut answers = vec![];
    for id in [there.to_string(), (there + 1).to_string(), "0".into(), "x".into(), "9".repeat(40), "%2e%2e".into()] {
        let told = house.ask(Method::GET, &format!("/api/v1/stories/{id}")).told().await;
        answers.push((told.status, told.headers, told.body));
    }
    assert_eq!(answers[0].0, 401);
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{answers:?}");
}

#[tokio::test]
async fn only_a_known_bearer_token_opens() {
    let house = House::open().await;
    for wrong in ["", "Bearer", "Bearer ", "Bearer masthead_0000", "Basic YWRtaW46YWRtaW4=", "bearer\tx", "Bearer a b c"] {
        let told = house.ask(Method::GET, "/api/v1/stories").header("authorization", wrong).told().await;
        assert_eq!(told.status, 401, "{wrong}");
    }
    let made = house.ask(Method::POST, "/api/v1/tokens").by(Role::Admin).json(&json!({"name": "Jon Weil", "role": "reporter"})).told().await;
    let bearer = format!("bearer {}", made.json()["secret"].as_str().expect("a secret"));
    assert_eq!(house.ask(Method::GET, "/api/v1/stories").header("authorization", &bearer).told().await.status, 200);
    let list = house.get("/api/v1/tokens").await.text();
    assert!(list.contains("Jon Weil") && !list.contains("secret") && !list.contains("hash"), "{list}");
    let revoke = format!("/api/v1/tokens/{}", made.json()["id"].as_str().expect("an id"));
    assert_eq!(house.ask(Method::DELETE, &revoke).by(Role::Admin).told().await.status, 204);
    assert_eq!(house.ask(Method::DELETE, &revoke).by(Role::Admin).told().await.status, 404);
    assert_eq!(house.ask(Method::GET, "/api/v1/stories").header("authorization", &bearer).told().await.status, 401);
}

#[tokio::test]
async fn other_sites_pages_change_nothing() {
    let house = House::open().await;
    let id = house.story("Ships wait").await;
    let path = format!("/api/v1/stories/{id}/publication");
    for (name, value) in [("origin", "https://evil.example"), ("origin", "null"), ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site")] {
        let told = house.ask(Method::POST, &path).by(Role::Admin).over(1).header("host", "127.0.0.1:8081").header(name, value).told().await;
        assert_eq!((told.status.as_u16(), told.json()["type"].as_str()), (403, Some("urn:masthead:problem:cross-site")), "{name}: {value}");
        assert!(!told.headers.contains_key("access-control-allow-origin"));
    }
    let ours = house.ask(Method::POST, &path).by(Role::Admin).over(1).header("host", "127.0.0.1:8081").header("origin", "http://127.0.0.1:8081");
    assert_eq!(ours.header("sec-fetch-site", "same-origin").told().await.status, 200);
}

#[tokio::test]
async fn what_is_no_address_of_ours_is_none() {
    let house = House::open().await;
    for path in ["/api", "/api/v1/stories/", "/API/v1/stories", "/api/v1//stories", "/api/v1/stories;x=1", "/api/v1/stories/1/../2", "/newsroom.css"] {
        assert_eq!(house.get(path).await.status, 404, "{path}");
    }
    for method in [Method::PUT, Method::DELETE, Method::OPTIONS, Method::TRACE] {
        let told = house.ask(method.clone(), "/api/v1/stories").by(Role::Admin).header("x-http-method-override", "GET").told().await;
        assert_eq!(told.status, 405, "{method}");
        assert_eq!(told.headers.get("allow").and_then(|allow| allow.to_str().ok()).map(|allow| allow.contains("POST")), Some(true), "{method}");
    }
}

#[tokio::test]
async fn a_room_lets_nobody_bring_the_words_of_another() {
    let house = House::open().await;
    let path = format!("/api/v1/stories/{}/room", house.story("Twelve ships wait").await);
    let reporter = || vec![Grant::house(Role::Reporter)];
    let [ines, jonas] = [house.person("ines@ostrel.example", reporter()).await, house.person("jonas@ostrel.example", reporter()).await];
    let hers = house.signed_in("ines@ostrel.example").await;
    let of = async |person: PersonId| house.ask(Method::GET, &format!("{path}?of={}", person.0)).with(&hers).told().await.status;
    assert_eq!(of(ines.id).await, 400, "a socket would be opened");
    assert_eq!(of(jonas.id).await, 401, "what Jonas wrote here does not go out as Ines's");
}

#[tokio::test]
async fn a_room_says_without_a_socket_that_too_many_windows_are_open() {
    let house = House::open().await;
    let path = format!("/api/v1/stories/{}/room", house.story("Twelve ships wait").await);
    let made = house.studio.desk.create_token(&Actor::house(), "Mira", vec![Grant::house(Role::Reporter)]).await.expect("a token");
    let secret = made.value.secret;
    let mira = house.studio.desk.actor(&secret).await.expect("looked").expect("known");
    let ask = async || house.ask(Method::GET, &path).header("authorization", &format!("Bearer {secret}")).told().await;
    assert_eq!(ask().await.status, 400, "a socket would be opened");
    let windows: Vec<_> = repeat_with(|| house.studio.rooms.admit(&mira)).map_while(Result::ok).collect();
    let told = ask().await;
    assert_eq!((told.status.as_u16(), told.json()["type"].as_str()), (429, Some("urn:masthead:problem:too-many")));
    drop(windows);
    assert_eq!(ask().await.status, 400, "closing some mends it");
}
