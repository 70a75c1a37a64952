//! Grants over an edition, one's own and others' stories, tokens with scopes: what the matrix of roles and routes cannot show by roles alone (S12).

use super::house::House;
use axum::http::Method;
use newsroom::permission::{Grant, Over, Role};
use serde_json::json;

fn in_edition(role: Role, code: &str) -> Grant {
    Grant { role, over: Over::Edition(super::house::code(code)) }
}

async fn begun(house: &House, cookie: &str, edition: &str) -> i64 {
    let content = json!({ "language": "en", "headline": "Ships wait", "subjects": [house.subject] });
    let told = house.ask(Method::POST, "/api/v1/stories").with(cookie).json(&json!({ "edition": edition, "content": content })).told().await;
    assert_eq!(told.status, 201, "{}", told.text());
    told.json()["id"].as_i64().expect("a number")
}

#[tokio::test]
async fn a_role_over_an_edition_holds_there_and_nowhere_else() {
    let house = House::open().await;
    house.person("dana@ostrel.example", vec![in_edition(Role::DeskEditor, "de")]).await;
    let dana = house.signed_in("dana@ostrel.example").await;
    let english = house.story("Ships wait").await;
    let german = begun(&house, &dana, "de").await;
    let status = async |method: Method, path: String, version: i64| house.ask(method, &path).with(&dana).over(version).told().await.status.as_u16();
    assert_eq!(status(Method::POST, format!("/api/v1/stories/{german}/publication"), 1).await, 200);
    for (method, noun) in [
        (Method::GET, ""),
        (Method::GET, "/revisions"),
        (Method::GET, "/revisions/1"),
        (Method::GET, "/checklist"),
        (Method::GET, "/preview"),
        (Method::GET, "/previews"),
        (Method::POST, "/publication"),
        (Method::DELETE, "/publication"),
    ] {
        let path = format!("/api/v1/stories/{english}{noun}");
        assert_eq!(status(method.clone(), path.clone(), 1).await, 404, "{method} {path} is told as what does not exist");
    }
    let list = house.ask(Method::GET, "/api/v1/stories").header("cookie", &dana).told().await.text();
    assert!(list.contains(&german.to_string()) && !list.contains(&english.to_string()), "{list}");
    for (edition, may) in [("de", 201), ("en", 403)] {
        let front = house.ask(Method::PUT, &format!("/api/v1/fronts/{edition}")).with(&dana).json(&json!({ "containers": [] })).told().await;
        assert_eq!(front.status, may, "{edition}: {}", front.text());
    }
    let begin = json!({ "edition": "en", "content": { "language": "en", "headline": "x" } });
    let told = house.ask(Method::POST, "/api/v1/stories").with(&dana).json(&begin).told().await;
    assert_eq!(told.status, 201, "what one begins is one's own: {}", told.text());
}

#[tokio::test]
async fn a_contributor_sees_their_own_stories_and_no_sign_of_others() {
    let house = House::open().await;
    house.person("cleo@ostrel.example", vec![Grant::house(Role::Contributor)]).await;
    let cleo = house.signed_in("cleo@ostrel.example").await;
    let (secret, own) = (house.story("A secret").await, begun(&house, &cleo, "en").await);
    let get = async |path: String| house.ask(Method::GET, &path).header("cookie", &cleo).told().await;
    let (there, none) = (get(format!("/api/v1/stories/{secret}")).await, get(format!("/api/v1/stories/{}", own + 100)).await);
    let plain = |text: String, id: i64| text.replace(&id.to_string(), "ID");
    assert_eq!((there.status, plain(there.text(), secret)), (none.status, plain(none.text(), own + 100)), "no telling it from what does not exist");
    assert_eq!(get(format!("/api/v1/stories/{own}")).await.status, 200);
    let list = get("/api/v1/stories".into()).await.json();
    assert_eq!(list["stories"].as_array().map(Vec::len), Some(1), "{list}");
    let revise = house.ask(Method::PATCH, &format!("/api/v1/stories/{own}")).with(&cleo).over(1).json(&json!({ "standfirst": "Dozens." })).told().await;
    assert_eq!(revise.status, 200, "{}", revise.text());
    assert_eq!(house.ask(Method::POST, &format!("/api/v1/stories/{own}/publication")).with(&cleo).over(2).told().await.status, 403);
}

#[tokio::test]
async fn a_token_never_does_more_than_its_maker_may() {
    let house = House::open().await;
    let ada = house.person("ada@ostrel.example", vec![Grant::house(Role::Admin)]).await;
    house.person("eve@ostrel.example", vec![Grant::house(Role::Admin)]).await;
    let (admin, eve) = (house.signed_in("ada@ostrel.example").await, house.signed_in("eve@ostrel.example").await);
    let new = json!({ "name": "German desk", "grants": [{ "role": "sub-editor", "over": { "edition": "de" } }] });
    let made = house.ask(Method::POST, "/api/v1/tokens").with(&admin).json(&new).told().await;
    assert_eq!(made.status, 201, "{}", made.text());
    let bearer = format!("Bearer {}", made.json()["secret"].as_str().expect("a secret"));
    let english = house.story("Ships wait").await;
    let by_token = async |path: String| house.ask(Method::GET, &path).header("authorization", &bearer).told().await.status.as_u16();
    assert_eq!(by_token(format!("/api/v1/stories/{english}")).await, 404, "its scope is another edition");
    assert_eq!(by_token("/api/v1/stories".into()).await, 200);
    let both = house.ask(Method::GET, "/api/v1/session").header("authorization", &bearer).header("cookie", &admin).told().await;
    assert_eq!(both.status, 403, "a token is no person, whatever cookie comes with it");
    let demoted = house.ask(Method::PATCH, &format!("/api/v1/people/{}", ada.id)).with(&eve).over(1).json(&json!({ "grants": [{ "role": "reporter" }] }));
    assert_eq!(demoted.told().await.status, 200);
    assert_eq!(by_token("/api/v1/stories".into()).await, 403, "what its maker lost, it lost");
}
