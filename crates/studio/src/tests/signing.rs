//! Attacks on the door: other sites' pages, sessions that are over, guessed passwords, and asking who works here (S9, S10, S11).

use super::house::{House, PASSWORD, Told, passkey};
use crate::cookie::Cookie;
use crate::{Door, Rules};
use accounts::codes::Codes;
use axum::http::{HeaderMap, Method};
use axum::response::{IntoResponse, Response};
use desk::{Actor, Browser, Others};
use jiff::SignedDuration;
use newsroom::act::Deed;
use newsroom::permission::{Grant, Over, Role};
use newsroom::session::Stage;
use serde_json::{Value, json};
use std::sync::Arc;

const INES: &str = "ines@ostrel.example";

async fn knock(house: &House, email: &str, password: &str) -> Told {
    house.ask(Method::POST, "/api/v1/session").json(&json!({ "email": email, "password": password })).told().await
}

async fn opens(house: &House, cookie: &str) -> bool {
    house.ask(Method::GET, "/api/v1/session").header("cookie", cookie).told().await.status == 200
}

fn kind(told: &Told) -> String {
    told.json()["type"].as_str().and_then(|kind| kind.rsplit(':').next()).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_password_opens_and_the_session_says_what_one_may() {
    let house = House::open().await;
    house.person(INES, vec![Grant::house(Role::SubEditor)]).await;
    let told = knock(&house, " Ines@Ostrel.example ", PASSWORD).await;
    assert_eq!((told.status.as_u16(), told.json()["stage"].as_str()), (200, Some("whole")), "{}", told.text());
    let actions: Vec<Value> = told.json()["actions"].as_array().expect("a list").clone();
    assert!(actions.contains(&json!("publish")) && !actions.contains(&json!("take-down")), "{actions:?}");
    let cookie = told.cookie("masthead");
    assert!(opens(&house, &cookie).await);
    for (cookie, is_in) in [(cookie.as_str(), true), ("masthead=stranger", false)] {
        let ways = house.ask(Method::GET, "/api/v1/session/ways").header("cookie", cookie).told().await;
        assert_eq!((ways.status.as_u16(), ways.json()["signed_in"].as_bool()), (200, Some(is_in)), "whoever comes for the first time is no mistake");
    }
    assert_eq!(house.ask(Method::GET, "/api/v1/stories").header("cookie", &cookie).told().await.status, 200);
    assert_eq!(house.ask(Method::GET, "/api/v1/tokens").header("cookie", &cookie).told().await.status, 403);
}

#[tokio::test]
async fn what_one_may_in_the_whole_house_is_told_apart_from_what_one_may_somewhere() {
    let house = House::open().await;
    let english = Over::Edition("en".try_into().expect("a code"));
    for (over, in_house) in [(Over::House, true), (english, false)] {
        let email = format!("{in_house}@ostrel.example");
        house.person(&email, vec![Grant { role: Role::EditionEditor, over }]).await;
        let told = knock(&house, &email, PASSWORD).await.json();
        let has = |key: &str| told[key].as_array().expect("a list").contains(&json!("edit-desks"));
        assert_eq!((has("actions"), has("house_actions")), (true, in_house), "{told}");
    }
}

#[tokio::test]
async fn a_page_of_another_site_does_nothing_with_the_cookie() {
    let house = House::open().await;
    house.person(INES, vec![Grant::house(Role::Admin)]).await;
    let cookie = house.signed_in(INES).await;
    let story = house.story("Ships wait").await;
    for (method, path) in
        [(Method::POST, format!("/api/v1/stories/{story}/publication")), (Method::DELETE, "/api/v1/session".into()), (Method::POST, "/api/v1/tokens".into())]
    {
        let bare = house.ask(method.clone(), &path).header("cookie", &cookie).header("if-match", "\"1\"").told().await;
        assert_eq!((bare.status.as_u16(), kind(&bare)), (403, "no-header".into()), "{method} {path}: what a form can send");
        for (name, value) in [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "null")] {
            let told = house.ask(method.clone(), &path).with(&cookie).header("host", "127.0.0.1:8081").header(name, value).told().await;
            assert_eq!((told.status.as_u16(), kind(&told)), (403, "cross-site".into()), "{method} {path} {name}");
        }
    }
    let login = house.ask(Method::POST, "/api/v1/session").header("origin", "https://evil.example").header("host", "127.0.0.1:8081");
    assert_eq!(login.json(&json!({ "email": INES, "password": PASSWORD })).told().await.status, 403, "nobody is signed in by another site");
    assert!(opens(&house, &cookie).await, "nothing of it ended the session");
}

#[test]
fn cookies_are_for_this_host_alone_and_for_no_script() {
    for (address, name, secure) in [("https://desk.ostrel.example", "__Host-masthead=", true), ("http://127.0.0.1:8081", "masthead=", false)] {
        let door = Door::new(address, Rules::default());
        let mut answer: Response = ().into_response();
        Cookie::Session.set(&mut answer, &door, "secret");
        let line = answer.headers()["set-cookie"].to_str().expect("text").to_owned();
        assert!(line.starts_with(name) && line.contains("; HttpOnly") && line.contains("; SameSite=Strict") && line.contains("; Path=/;"), "{line}");
        assert!(!line.contains("Domain") && line.contains("; Secure") == secure, "{line}");
    }
    let door = Door::new("https://desk.ostrel.example", Rules::default());
    let mut answer: Response = ().into_response();
    Cookie::Provider.set(&mut answer, &door, "secret");
    let line = "__Host-masthead-provider=secret; Path=/; Max-Age=600; HttpOnly; SameSite=Lax; Secure";
    assert_eq!(answer.headers()["set-cookie"], line, "the provider's page leads back with it");
    let headers = |line: &str| HeaderMap::from_iter([(axum::http::header::COOKIE, line.parse().expect("a value"))]);
    assert_eq!(Cookie::Session.read(&headers("a=b; __Host-masthead=x"), &door).as_deref(), Some("x"));
    assert_eq!(Cookie::Session.read(&headers("__Host-masthead=x; __Host-masthead=y"), &door), None, "one was put there by somebody else");
    assert_eq!(Cookie::Session.read(&headers("masthead=x"), &door), None, "the name without TLS means nothing with it");
}

#[tokio::test]
async fn a_session_that_was_put_there_is_not_taken_over() {
    let house = House::open().await;
    house.person(INES, vec![Grant::house(Role::Reporter)]).await;
    let planted = "masthead=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let told = house.ask(Method::POST, "/api/v1/session").header("cookie", planted).json(&json!({ "email": INES, "password": PASSWORD })).told().await;
    let cookie = told.cookie("masthead");
    assert_ne!(cookie, planted);
    assert!(!opens(&house, planted).await && opens(&house, &cookie).await);
    let proved = house.ask(Method::POST, "/api/v1/session/proof").with(&cookie).json(&json!({ "password": PASSWORD })).told().await;
    assert_eq!(proved.status, 200, "{}", proved.text());
    let new = proved.cookie("masthead");
    assert!(new != cookie && opens(&house, &new).await, "a session that means more has a new secret");
    assert!(!opens(&house, &cookie).await, "and the old one opens nothing");
}

#[tokio::test]
async fn what_is_over_opens_nothing() {
    let house = House::open().await;
    let ines = house.person(INES, vec![Grant::house(Role::Admin)]).await;
    house.person("ada@ostrel.example", vec![Grant::house(Role::Admin)]).await;
    let admin = house.signed_in("ada@ostrel.example").await;
    let path = format!("/api/v1/people/{}", ines.id);

    let out = house.signed_in(INES).await;
    assert_eq!(house.ask(Method::DELETE, "/api/v1/session").with(&out).told().await.status, 204);
    assert!(!opens(&house, &out).await, "signed out");

    let (one, other) = (house.signed_in(INES).await, house.signed_in(INES).await);
    let list = house.ask(Method::GET, "/api/v1/sessions").header("cookie", &one).told().await.json();
    assert_eq!(list.as_array().map(Vec::len), Some(2), "{list}");
    let set = house.ask(Method::PUT, &format!("{path}/password")).with(&one).json(&json!({ "password": "seven herons at dusk" })).told().await;
    assert_eq!(set.status, 200, "{}", set.text());
    assert!(!opens(&house, &one).await && !opens(&house, &other).await, "another password ends them all");
    assert!(opens(&house, &set.cookie("masthead")).await, "but a new one for whoever changed it");
    assert_eq!(knock(&house, INES, PASSWORD).await.status, 401);

    let before = set.cookie("masthead");
    let demoted = house.ask(Method::PATCH, &path).with(&admin).over(1).json(&json!({ "grants": [{ "role": "reporter" }] })).told().await;
    assert_eq!(demoted.status, 200, "{}", demoted.text());
    assert!(!opens(&house, &before).await, "other rights end them");

    let told = knock(&house, INES, "seven herons at dusk").await;
    let reporter = told.cookie("masthead");
    assert_eq!(house.ask(Method::GET, "/api/v1/people").header("cookie", &reporter).told().await.status, 403);
    let left = house.ask(Method::PATCH, &path).with(&admin).over(2).json(&json!({ "left": true })).told().await;
    assert_eq!(left.status, 200, "{}", left.text());
    assert!(!opens(&house, &reporter).await, "whoever has left is out");
    let gone = knock(&house, INES, "seven herons at dusk").await;
    assert_eq!((gone.status.as_u16(), kind(&gone)), (401, "wrong-keys".into()));
}

#[tokio::test]
async fn nobody_learns_who_works_here() {
    let house = House::open().await;
    house.person(INES, vec![Grant::house(Role::Reporter)]).await;
    let (known, unknown) = (knock(&house, INES, "wrong wrong wrong").await, knock(&house, "nobody@ostrel.example", "wrong wrong wrong").await);
    assert_eq!((known.status, &known.headers, &known.body), (unknown.status, &unknown.headers, &unknown.body));
    let passkey = json!({ "id": "x", "rawId": "eA", "type": "public-key", "response": { "clientDataJSON": "e30", "authenticatorData": "", "signature": "" } });
    assert_eq!(kind(&house.ask(Method::POST, "/api/v1/session/passkey").json(&passkey).told().await), "wrong-keys");
    for secret in ["x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        let told = house.ask(Method::GET, &format!("/api/v1/invitations/{secret}")).told().await;
        assert_eq!(told.status, 404, "{secret}");
    }
}

#[tokio::test]
async fn guessing_is_held_up_and_whoever_is_known_is_not() {
    let house = House::open().await;
    house.person(INES, vec![Grant::house(Role::Reporter)]).await;
    let device = knock(&house, INES, PASSWORD).await.cookie("masthead-device");
    let (mut known, mut unknown) = (vec![], vec![]);
    for n in 0..25 {
        // Another address each time, as a header says that nobody believes.
        let guess = |email: &str| {
            let ask = house.ask(Method::POST, "/api/v1/session").header("x-forwarded-for", &format!("192.0.2.{n}"));
            ask.json(&json!({ "email": email, "password": format!("guess number {n} of many") }))
        };
        known.push(guess(INES).told().await.status.as_u16());
        unknown.push(guess("nobody@ostrel.example").told().await.status.as_u16());
    }
    assert_eq!(known.iter().filter(|status| **status == 401).count(), 20, "{known:?}");
    assert_eq!(known, unknown, "an unknown account is held up alike");
    let refused = knock(&house, INES, PASSWORD).await;
    assert_eq!(refused.status, 429);
    assert!(refused.headers.contains_key("retry-after"));
    let hers = house.ask(Method::POST, "/api/v1/session").header("cookie", &device).json(&json!({ "email": INES, "password": PASSWORD })).told().await;
    assert_eq!(hers.status, 200, "in a browser that is known she signs in all the same");
}

#[tokio::test]
async fn junk_passkeys_lock_out_nobody_elsewhere() {
    let rules = Rules { house: "Ostrel".into(), trusted_proxies: vec!["127.0.0.1".parse().expect("an address")], ..Rules::default() };
    let house = House::open().await.with_door(Arc::new(Door::new("http://127.0.0.1:8081", rules)));
    let send = async |path: &str, from: &str| {
        let junk = json!({ "id": "x", "rawId": "eA", "type": "public-key", "response": { "clientDataJSON": "e30", "authenticatorData": "", "signature": "" } });
        house.ask(Method::POST, path).header("x-forwarded-for", from).json(&junk).told().await.status.as_u16()
    };
    for (path, heard, most) in [("/api/v1/session/passkey", 401, 60), ("/api/v1/session/passkey/challenge", 200, 120)] {
        let mut told = vec![];
        for _ in 0..most + 5 {
            told.push(send(path, "192.0.2.1").await);
        }
        assert_eq!(told.iter().filter(|status| **status == heard).count(), most, "{path}: {told:?}");
        assert_eq!((told.last(), send(path, "192.0.2.2").await), (Some(&429), heard), "{path}");
    }
}

#[tokio::test]
async fn a_code_is_asked_for_beside_the_password_and_a_recovery_code_opens_once() {
    let house = House::open().await;
    let ines = house.person(INES, vec![Grant::house(Role::Reporter)]).await;
    let (desk, now) = (&house.studio.desk, house.studio.desk.now());
    let second = u64::try_from(now.as_second()).expect("after 1970");
    let add = move |keyring: &mut accounts::Keyring| {
        let codes: Codes = keyring.offer_codes()?.clone();
        assert!(keyring.confirm_codes(&codes.at(second - 30), now));
        Ok((codes, keyring.new_recovery()?))
    };
    let (codes, recovery) = desk.change_keys(&Actor::house(), ines.id, Deed::AddCodes, Others::Stay, add).await.expect("added");
    let bare = knock(&house, INES, PASSWORD).await;
    assert_eq!((bare.status.as_u16(), kind(&bare)), (401, "code-needed".into()));
    assert!(!bare.headers.contains_key("set-cookie"));
    let by = async |field: &str, code: &str| {
        let ask = house.ask(Method::POST, "/api/v1/session").json(&json!({ "email": INES, "password": PASSWORD, field: code }));
        ask.told().await.status.as_u16()
    };
    let code = codes.at(second);
    assert_eq!(by("code", &code).await, 200);
    assert_eq!(by("code", &code).await, 401, "a code opens once");
    assert_eq!(by("recovery_code", &recovery[0]).await, 200);
    assert_eq!(by("recovery_code", &recovery[0]).await, 401, "and so does a recovery code");
    assert_eq!(key_acts(&house).await, ["use-code", "use-code", "add-codes"], "a code that opens nothing was not used");
}

/// A house that asks for a second factor.
async fn strict() -> House {
    let rules = Rules { house: "Ostrel".into(), ..Rules::default() };
    House::open().await.with_door(Arc::new(Door::new("http://127.0.0.1:8081", rules)))
}

/// Somebody with a password and a passkey, and the cookie of a session of theirs.
async fn with_passkey(house: &House) -> (String, String) {
    let ines = house.person(INES, vec![Grant::house(Role::Reporter)]).await;
    let add = |keyring: &mut accounts::Keyring| {
        keyring.passkeys.push(passkey("p1"));
        Ok(())
    };
    house.studio.desk.change_keys(&Actor::house(), ines.id, Deed::AddPasskey, Others::Stay, add).await.expect("added");
    let browser = Browser { name: "a browser".into(), session: None };
    let (secret, _) = house.studio.desk.sign_in(&ines, Stage::Whole, "passkey", browser).await.expect("signed in");
    (format!("/api/v1/people/{}", ines.id), format!("masthead={}", secret.text()))
}

#[test]
fn a_passkey_that_is_taken_away_while_it_is_shown_opens_nothing() {
    let mut keyring = accounts::Keyring::new().expect("random");
    keyring.passkeys.push(passkey("p1"));
    assert!(keyring.note_use(passkey("p1")));
    assert!(keyring.drop_passkey("p1") && !keyring.note_use(passkey("p1")));
    assert!(keyring.passkeys.is_empty());
}

#[tokio::test]
async fn a_recovery_code_stands_in_for_a_lost_passkey() {
    let house = strict().await;
    let (path, cookie) = with_passkey(&house).await;
    let bare = knock(&house, INES, PASSWORD).await;
    assert_eq!((bare.status.as_u16(), kind(&bare)), (401, "passkey-needed".into()), "no codes were made");
    let made = house.ask(Method::POST, &format!("{path}/recovery-codes")).with(&cookie).told().await;
    assert_eq!(made.status, 200, "{}", made.text());
    let codes = made.json()["codes"].clone();
    let bare = knock(&house, INES, PASSWORD).await;
    assert_eq!((bare.status.as_u16(), kind(&bare), &bare.json()["code"]), (401, "code-needed".into(), &json!("recovery")));
    let by = async |password: &str, code: &Value| {
        let keys = json!({ "email": INES, "password": password, "recovery_code": code });
        house.ask(Method::POST, "/api/v1/session").json(&keys).told().await
    };
    assert_eq!(kind(&by("not the password", &codes[0]).await), "wrong-keys");
    assert_eq!(kind(&by(PASSWORD, &json!("k7pd-m2vq-x9rt-w4hb")).await), "wrong-keys");
    let inside = by(PASSWORD, &codes[0]).await;
    assert_eq!((inside.status.as_u16(), &inside.json()["stage"]), (200, &json!("whole")), "{}", inside.text());
    assert_eq!(kind(&by(PASSWORD, &codes[0]).await), "wrong-keys", "once");
    assert_eq!(key_acts(&house).await[0], "use-code");
}

#[tokio::test]
async fn recovery_codes_are_made_only_where_they_will_open_something() {
    let house = strict().await;
    let ines = house.person(INES, vec![Grant::house(Role::Reporter)]).await;
    let cookie = knock(&house, INES, PASSWORD).await.cookie("masthead");
    let refused = house.ask(Method::POST, &format!("/api/v1/people/{}/recovery-codes", ines.id)).with(&cookie).told().await;
    assert!(refused.status == 409 && refused.detail().contains("beside a password"), "{}", refused.text());
}

#[tokio::test]
async fn the_last_second_factor_stays_where_the_house_asks_for_one() {
    let house = strict().await;
    let (path, cookie) = with_passkey(&house).await;
    let drop = async |house: &House| house.ask(Method::DELETE, &format!("{path}/passkeys/p1")).with(&cookie).told().await;
    let refused = drop(&house).await;
    assert!(refused.status == 409 && refused.detail().contains("second factor"), "{}", refused.text());
    let keys = house.ask(Method::GET, &format!("{path}/keys")).with(&cookie).told().await.json();
    assert_eq!(keys["passkeys"].as_array().map(Vec::len), Some(1), "{keys}");
    let rules = Rules { house: "Ostrel".into(), password_alone: true, ..Rules::default() };
    let house = house.with_door(Arc::new(Door::new("http://127.0.0.1:8081", rules)));
    assert_eq!(drop(&house).await.status, 204, "where a password alone opens it may go");
}

#[tokio::test]
async fn what_is_no_address_is_not_counted_and_one_that_is_known_is_let_in_beside_a_flood() {
    let house = House::open().await;
    house.person(INES, vec![Grant::house(Role::Reporter)]).await;
    let device = knock(&house, INES, PASSWORD).await.cookie("masthead-device");
    for wrong in [format!("{}@ostrel.example", "i".repeat(300)), "ines@ostrel.example\nWARN all is well".into(), "ines".into()] {
        for _ in 0..25 {
            let told = knock(&house, &wrong, PASSWORD).await;
            assert_eq!((told.status.as_u16(), &told.json()["place"]), (422, &json!("email")), "{wrong}");
        }
    }
    // While they come, tries are given back: how many come through hangs on how slow the machine is.
    let mut wrong = 0;
    while knock(&house, &format!("{wrong}@ostrel.example"), "guess").await.status == 401 {
        wrong += 1;
        assert!(wrong < 200, "strangers are never held up");
    }
    assert!(wrong >= 60, "held up after {wrong}");
    let hers = house.ask(Method::POST, "/api/v1/session").header("cookie", &device).json(&json!({ "email": INES, "password": PASSWORD })).told().await;
    assert_eq!(hers.status, 200, "a browser that is known is counted by itself: {}", hers.text());
    let passkey = json!({ "id": "x", "rawId": "eA", "type": "public-key", "response": { "clientDataJSON": "e30", "authenticatorData": "", "signature": "" } });
    assert_eq!(kind(&house.ask(Method::POST, "/api/v1/session/passkey").json(&passkey).told().await), "wrong-keys", "passkeys are counted apart");
}

#[tokio::test]
async fn what_a_window_asks_by_itself_does_not_use_the_session() {
    let house = House::open().await;
    let ines = house.person(INES, vec![Grant::house(Role::Reporter)]).await;
    let cookie = house.signed_in(INES).await;
    let long_ago = house.studio.desk.now() - SignedDuration::from_hours(6);
    let session = async || house.studio.desk.sessions(&Actor::house(), Some(ines.id)).await.expect("looked").remove(0);
    let id = session().await.id;
    house.studio.desk.store().write(move |tx| Box::pin(async move { tx.session_seen(&id, long_ago).await })).await.expect("noted");
    let list = "/api/v1/stories?mine=true";
    assert_eq!(house.ask(Method::GET, list).header("cookie", &cookie).told().await.status, 200);
    assert_eq!(session().await.seen, long_ago, "a window that is left open");
    assert_eq!(house.ask(Method::GET, list).with(&cookie).told().await.status, 200);
    assert!(session().await.seen > long_ago, "somebody is there");
}

#[tokio::test]
async fn signing_in_once_more_leaves_no_session_behind() {
    let house = House::open().await;
    house.person(INES, vec![Grant::house(Role::Reporter)]).await;
    let first = house.signed_in(INES).await;
    let again = house.ask(Method::POST, "/api/v1/session").header("cookie", &first).json(&json!({ "email": INES, "password": PASSWORD })).told().await;
    assert!(!opens(&house, &first).await && opens(&house, &again.cookie("masthead")).await);
}

#[tokio::test]
async fn whoever_came_by_the_password_alone_before_there_was_a_second_factor_is_out() {
    let house = strict().await;
    let ines = house.person(INES, vec![Grant::house(Role::Admin)]).await;
    let (thief, hers) = (knock(&house, INES, PASSWORD).await.cookie("masthead"), knock(&house, INES, PASSWORD).await.cookie("masthead"));
    let keys = format!("/api/v1/people/{}", ines.id);
    let offered = house.ask(Method::POST, &format!("{keys}/totp")).with(&hers).told().await.json();
    let codes: Codes = serde_json::from_value(json!({ "secret": offered["secret"] })).expect("codes");
    let second = u64::try_from(house.studio.desk.now().as_second()).expect("after 1970");
    let confirmed = house.ask(Method::PUT, &format!("{keys}/totp")).with(&hers).json(&json!({ "code": codes.at(second) })).told().await;
    assert_eq!((confirmed.status.as_u16(), &confirmed.json()["stage"]), (200, &json!("whole")), "{}", confirmed.text());
    let set = house.ask(Method::PUT, &format!("{keys}/password")).with(&thief).json(&json!({ "password": "quiet harbour lamps" })).told().await;
    assert_eq!(set.status, 401, "{}", set.text());
    assert!(opens(&house, &confirmed.cookie("masthead")).await);
}

/// What was done with keys, the newest first.
async fn key_acts(house: &House) -> Vec<&'static str> {
    let log = house.studio.desk.acts(&Actor::house(), desk::ActFilter { limit: 100, ..desk::ActFilter::default() }).await.expect("looked");
    log.iter().map(|kept| kept.act.deed.name()).filter(|name| ["codes", "code", "passkey"].iter().any(|end| name.ends_with(end))).collect()
}

#[tokio::test]
async fn the_log_tells_of_a_key_once_it_is_one() {
    let house = House::open().await;
    let ines = house.person(INES, vec![Grant::house(Role::Reporter)]).await;
    let cookie = house.signed_in(INES).await;
    let keys = format!("/api/v1/people/{}", ines.id);
    let offered = house.ask(Method::POST, &format!("{keys}/totp")).with(&cookie).told().await;
    assert_eq!(offered.status, 200, "{}", offered.text());
    let asked = house.ask(Method::POST, &format!("{keys}/passkeys/challenge")).with(&cookie).told().await;
    assert_eq!(asked.status, 200, "{}", asked.text());
    let confirm = async |code: &str| house.ask(Method::PUT, &format!("{keys}/totp")).with(&cookie).json(&json!({ "code": code })).told().await.status.as_u16();
    assert_eq!(confirm("no code").await, 422);
    assert_eq!(key_acts(&house).await, [""; 0], "an offer and a wrong code add nothing");
    let secret = offered.json()["secret"].as_str().expect("a secret").to_owned();
    let codes: Codes = serde_json::from_value(json!({ "secret": secret })).expect("codes");
    let second = u64::try_from(house.studio.desk.now().as_second()).expect("after 1970");
    assert_eq!(confirm(&codes.at(second)).await, 200);
    assert_eq!(key_acts(&house).await, ["add-codes"]);
}

#[tokio::test]
async fn an_invitation_is_good_once_and_carries_no_more_than_its_maker_has() {
    let house = House::open().await;
    house.person("ada@ostrel.example", vec![Grant::house(Role::Admin)]).await;
    let admin = house.signed_in("ada@ostrel.example").await;
    let new = json!({ "email": "Jon@ostrel.example", "name": "Jon Weil", "grants": [{ "role": "reporter", "over": { "edition": "en" } }] });
    let made = house.ask(Method::POST, "/api/v1/invitations").with(&admin).json(&new).told().await;
    assert_eq!(made.status, 201, "{}", made.text());
    let link = made.json()["link"].as_str().expect("a link").to_owned();
    let secret = link.rsplit('/').next().expect("a secret");
    assert!(!house.ask(Method::GET, "/api/v1/invitations").with(&admin).told().await.text().contains(secret));
    let shown = house.ask(Method::GET, &format!("/api/v1/invitations/{secret}")).told().await.json();
    assert_eq!((&shown["email"], &shown["by"]), (&json!("jon@ostrel.example"), &json!("Ada Albrandt")));
    let accept = |password: &str| {
        let body = json!({ "name": "Jon Weil", "language": "en", "password": password });
        house.ask(Method::POST, &format!("/api/v1/invitations/{secret}/acceptance")).json(&body)
    };
    assert_eq!(accept("password1234").told().await.status, 422, "a bad password uses nothing up");
    let come = accept("quiet harbour lamps").told().await;
    assert_eq!((come.status.as_u16(), &come.json()["grants"]), (200, &new["grants"]), "{}", come.text());
    assert_eq!(accept("quiet harbour lamps").told().await.status, 404, "once");
    assert_eq!(house.ask(Method::GET, &format!("/api/v1/invitations/{secret}")).told().await.status, 404);
    let jon = come.cookie("masthead");
    let wish = json!({ "email": "eve@ostrel.example", "grants": [{ "role": "admin" }] });
    assert_eq!(house.ask(Method::POST, "/api/v1/invitations").with(&jon).json(&wish).told().await.status, 403);
    let raise = house.ask(Method::PATCH, &format!("/api/v1/people/{}", come.json()["person"]["id"])).with(&jon).over(1);
    assert_eq!(raise.json(&json!({ "grants": [{ "role": "admin" }] })).told().await.status, 403, "a reporter does not become an admin");
}
