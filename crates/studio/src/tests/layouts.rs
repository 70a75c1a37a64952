//! What a layout names: whoever changes it answers for what they bring in, who launches it for the whole; and who sees it before readers do.

use super::drafts::{published, step};
use super::house::{House, Told, code};
use super::uploads::png;
use axum::http::Method;
use newsroom::permission::{Grant, Over, Role};
use serde_json::{Value, json};

const DRAFT: &str = "/api/v1/fronts/en/draft";

async fn picture(house: &House, words: Value) -> i64 {
    let told = house.ask(Method::POST, "/api/v1/pictures").by(Role::Admin).json(&words).told().await;
    assert_eq!(told.status, 201, "{}", told.text());
    told.json()["id"].as_i64().expect("a number")
}

async fn refused(house: &House, operation: Value) -> Told {
    house.ask(Method::POST, &format!("{DRAFT}/operations")).by(Role::DeskEditor).json(&json!({ "operations": [operation] })).told().await
}

async fn launch(house: &House) -> Told {
    let version = house.get(DRAFT).await.version();
    house.write(Method::POST, "/api/v1/fronts/en/launch", version, json!({})).await
}

const FIT: &str = r#"{"rights": "own", "alt": "A ship", "credit": "Ines Albrandt"}"#;

#[tokio::test]
async fn a_picture_that_has_become_unfit_stops_the_launch_alone_and_is_named() {
    let house = House::open().await;
    let (first, second) = (published(&house, "Ships wait").await, published(&house, "Bridge opens").await);
    let fit: Value = serde_json::from_str(FIT).expect("JSON");
    let unfit = json!({ "rights": "unknown", "alt": "A ship", "credit": "Ines Albrandt" });
    let mut pictures = vec![];
    for story in [first, second] {
        let picture = picture(&house, fit.clone()).await;
        step(&house, json!({ "do": "add", "container": "top", "pick": { "story": story, "picture": picture } })).await;
        pictures.push(picture);
    }
    assert_eq!(launch(&house).await.status, 200);
    for picture in &pictures {
        assert_eq!(house.write(Method::PUT, &format!("/api/v1/pictures/{picture}"), 1, unfit.clone()).await.status, 200);
    }
    // Everything else goes on: steps, what straightens it out, a line that cannot wait, going back to what is live.
    step(&house, json!({ "do": "breaking", "breaking": { "text": "Harbour closed" } })).await;
    let told = launch(&house).await;
    let said = told.json();
    assert_eq!((told.status.as_u16(), &said["code"]), (422, &json!("picture")), "{said}");
    assert_eq!(said["facts"], json!({ "container": "top", "story": second.to_string() }));
    assert!(told.detail().contains("rights") && told.detail().contains("`top`"), "{}", told.detail());
    let again = refused(&house, json!({ "do": "picture", "container": "top", "story": first, "picture": picture(&house, unfit.clone()).await })).await;
    assert_eq!((again.status.as_u16(), &again.json()["code"]), (422, &json!("picture")), "what is brought in must be fit");
    let live = house.get(DRAFT).await.json()["live"].clone();
    let version = house.get(DRAFT).await.version();
    assert_eq!(house.write(Method::PUT, DRAFT, version, live).await.status, 200, "what is live can be gone back to");
    let line = json!({ "containers": house.get("/api/v1/fronts/en").await.json()["containers"], "breaking": { "text": "Harbour closed" } });
    assert_eq!(house.write(Method::PUT, "/api/v1/fronts/en", 1, line).await.status, 200, "a program sets a line over what readers have");
    for story in [first, second] {
        step(&house, json!({ "do": "picture", "container": "top", "story": story, "picture": null })).await;
    }
    assert_eq!(launch(&house).await.status, 200);
}

#[tokio::test]
async fn a_picture_that_was_mended_on_a_card_is_a_change_to_launch() {
    let house = House::open().await;
    let story = published(&house, "Ships wait").await;
    let id = picture(&house, serde_json::from_str(FIT).expect("JSON")).await;
    let path = format!("/api/v1/pictures/{id}");
    let developed = house.ask(Method::PUT, &format!("{path}/file")).by(Role::Admin).over(1).raw("image/png", png()).told().await;
    step(&house, json!({ "do": "add", "container": "top", "pick": { "story": story, "picture": id } })).await;
    assert_eq!(launch(&house).await.status, 200);
    let words = json!({ "rights": "own", "alt": "A grey ship", "credit": "Ines Albrandt" });
    assert_eq!(house.write(Method::PUT, &path, developed.version(), words).await.status, 200);
    let changes = house.get(DRAFT).await.json()["changes"].clone();
    assert_eq!(changes, json!([{ "what": "dressed", "container": "top", "story": story, "fields": ["picture"] }]));
    let mended = async |of: &str| house.get(&format!("{DRAFT}/preview?of={of}")).await.text().contains("A grey ship");
    assert_eq!((mended("live").await, mended("draft").await), (false, true));
    let told = launch(&house).await;
    assert_eq!((told.status.as_u16(), &told.json()["changes"]), (200, &json!([])), "{}", told.text());
    assert!(mended("live").await);
}

#[tokio::test]
async fn a_concept_that_is_gone_comes_back_with_its_launch_and_is_named() {
    let house = House::open().await;
    let made = house.ask(Method::POST, "/api/v1/concepts").by(Role::Admin).json(&json!({ "kind": "topic", "names": { "en": { "name": "Delta floods" } } }));
    let topic = made.told().await.json()["id"].as_i64().expect("a number");
    step(&house, json!({ "do": "focus", "topic": topic })).await;
    assert_eq!(launch(&house).await.status, 200);
    step(&house, json!({ "do": "unfocus", "topic": topic })).await;
    assert_eq!(launch(&house).await.status, 200);
    assert_eq!(house.write(Method::DELETE, &format!("/api/v1/concepts/{topic}"), 1, json!({})).await.status, 204);
    let version = house.get(DRAFT).await.version();
    assert_eq!(house.write(Method::POST, "/api/v1/fronts/en/history/1/draft", version, json!({})).await.status, 200);
    step(&house, json!({ "do": "title", "container": "latest", "title": "Just in" })).await;
    let told = launch(&house).await;
    assert_eq!((told.status.as_u16(), &told.json()["code"]), (422, &json!("topic-gone")), "{}", told.text());
    step(&house, json!({ "do": "unfocus", "topic": topic })).await;
    assert_eq!(launch(&house).await.status, 200);
}

#[tokio::test]
async fn a_picture_of_another_editions_draft_is_none_for_a_front() {
    let house = House::open().await;
    house.person("dana@ostrel.example", vec![Grant { role: Role::DeskEditor, over: Over::Edition(code("en")) }]).await;
    let dana = house.signed_in("dana@ostrel.example").await;
    let story = published(&house, "Ships wait").await;
    step(&house, json!({ "do": "add", "container": "top", "pick": { "story": story } })).await;
    let hidden = picture(&house, serde_json::from_str(FIT).expect("JSON")).await;
    let show = async |picture: i64| {
        let step = json!({ "do": "picture", "container": "top", "story": story, "picture": picture });
        let told = house.ask(Method::POST, &format!("{DRAFT}/operations")).with(&dana).json(&json!({ "operations": [step] })).told().await;
        (told.status.as_u16(), told.text().replace(&picture.to_string(), "N"))
    };
    let (there, never) = (show(hidden).await, show(hidden + 100).await);
    assert_eq!((there.0, &there), (422, &never), "as if it had never been");
    // Once somebody who may has laid it out, it is part of the front that Dana works on and launches.
    step(&house, json!({ "do": "picture", "container": "top", "story": story, "picture": hidden })).await;
    let mine = json!({ "operations": [{ "do": "size", "container": "top", "story": story, "size": "large" }] });
    assert_eq!(house.ask(Method::POST, &format!("{DRAFT}/operations")).with(&dana).json(&mine).told().await.status, 200);
    let version = house.get(DRAFT).await.version();
    assert_eq!(house.ask(Method::POST, "/api/v1/fronts/en/launch").with(&dana).over(version).told().await.status, 200);
}

#[tokio::test]
async fn the_breaking_line_leads_where_a_storys_links_may() {
    let house = House::open().await;
    let line = |address: &str| json!({ "do": "breaking", "breaking": { "text": "Harbour closed", "link": { "address": address } } });
    let told = refused(&house, line("https://bank.example@evil.example/")).await;
    assert_eq!((told.status.as_u16(), &told.json()["code"], &told.json()["place"]), (422, &json!("address"), &json!("breaking")), "{}", told.text());
    let told = refused(&house, line("https://bank.example/")).await;
    assert_eq!(told.status, 200, "{}", told.text());
}

#[tokio::test]
async fn what_is_laid_out_for_later_is_for_those_who_read_the_edition() {
    let house = House::open().await;
    house.person("cleo@ostrel.example", vec![Grant::house(Role::Contributor)]).await;
    house.person("rosa@ostrel.example", vec![Grant { role: Role::Reporter, over: Over::Edition(code("en")) }]).await;
    let later = json!({ "containers": [], "breaking": { "text": "Minister resigns", "from": "2099-01-01T06:00:00Z" } });
    assert_eq!(house.write(Method::PUT, "/api/v1/fronts/en", 0, later).await.status, 201);
    let (cleo, rosa) = (house.signed_in("cleo@ostrel.example").await, house.signed_in("rosa@ostrel.example").await);
    let read = async |who: &str, edition: &str| house.ask(Method::GET, &format!("/api/v1/fronts/{edition}")).with(who).told().await;
    for (who, edition) in [(&cleo, "en"), (&rosa, "de")] {
        let told = read(who, edition).await;
        assert!(told.status == 404 && !told.text().contains("Minister"), "{}", told.text());
    }
    assert!(read(&rosa, "en").await.text().contains("Minister resigns"));
}
