//! Bad input gets a clear answer and changes nothing (S13, issue 2 part 6).

use super::house::House;
use axum::http::Method;
use newsroom::permission::Role;
use serde_json::{Value, json};

async fn begin(house: &House, kind: &str, body: impl Into<axum::body::Body>) -> super::house::Told {
    house.ask(Method::POST, "/api/v1/stories").by(Role::Reporter).raw(kind, body).told().await
}

fn content(field: &str, value: Value) -> String {
    let mut content = json!({"language": "en", "headline": "Ships wait"});
    content[field] = value;
    json!({"edition": "en", "content": content}).to_string()
}

#[tokio::test]
async fn a_body_must_be_json_of_a_sensible_size() {
    let house = House::open().await;
    assert_eq!(begin(&house, "text/plain", "{}").await.status, 415);
    assert_eq!(begin(&house, "application/x-www-form-urlencoded", "a=b").await.status, 415);
    assert_eq!(begin(&house, "application/json; charset=utf-8", content("standfirst", json!("x"))).await.status, 201);
    let broken = begin(&house, "application/json", "{\"edition\": \"en\",\n \"content\": }").await;
    assert_eq!((broken.status.as_u16(), &broken.json()["line"]), (400, &json!(2)), "{}", broken.text());
    assert_eq!(begin(&house, "application/json", &b"{\"edition\": \"\xff\xfe\"}"[..]).await.status, 400);
    assert_eq!(begin(&house, "application/json", "").await.status, 400);
    let deep = begin(&house, "application/json", format!("{{\"edition\":\"en\",\"content\":{}", "[".repeat(1_000_000))).await;
    assert!([400, 422].contains(&deep.status.as_u16()), "{}", deep.text());
    let nested =
        begin(&house, "application/json", content("body", serde_json::from_str(&format!("{}{}", "[".repeat(100), "]".repeat(100))).expect("JSON"))).await;
    assert_eq!(nested.status, 422);
    let large = begin(&house, "application/json", vec![b' '; (4 << 20) + 1]).await;
    assert_eq!(large.status, 413);
    assert!(large.detail().contains("4 MiB"), "{}", large.detail());
    assert_eq!(house.get("/api/v1/stories").await.json()["stories"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn where_nobody_is_known_yet_a_body_is_a_name_and_a_key() {
    let house = House::open().await;
    for path in ["/api/v1/session", "/api/v1/session/passkey"] {
        let large = house.ask(Method::POST, path).raw("application/json", format!("[{}0]", "{},".repeat(30_000))).told().await;
        assert_eq!(large.status, 413, "{path}");
        assert!(large.detail().contains("64 KiB"), "{}", large.detail());
    }
}

#[tokio::test]
async fn a_body_does_not_grow_a_hundredfold_while_it_is_read() {
    let house = House::open().await;
    let crowd = |objects: usize| format!("[{}0]", "{\"\":0},".repeat(objects));
    let keep = async |body: String| house.ask(Method::POST, "/api/v1/filters").by(Role::Contributor).raw("application/json", body).told().await;
    let told = keep(crowd(100_000)).await;
    assert!(told.status == 422 && told.detail().contains("100000 lists and objects"), "{}", told.text());
    assert!(keep(crowd(99_999)).await.detail().contains("a list stands where"));
}

#[tokio::test]
async fn a_streamed_body_is_cut_off_at_the_limit() {
    let house = House::open().await;
    let chunks = (0..100).map(|_| Ok::<_, std::io::Error>(vec![b' '; 1 << 20]));
    let told = begin(&house, "application/json", axum::body::Body::from_stream(futures_util::stream::iter(chunks))).await;
    assert_eq!(told.status, 413);
}

#[tokio::test]
async fn wrong_fields_are_named() {
    let house = House::open().await;
    for (field, value, place) in [
        ("colour", json!("red"), "content/colour"),
        ("headline", json!(7), "content/headline"),
        ("language", json!("not a language"), "content/language"),
        ("byline", json!("Ines"), "content/byline"),
        ("kind", json!("opera"), "content/kind"),
        ("body", json!([{"type": "html", "html": "<b>x</b>"}]), "content/body/0/type"),
        ("body", json!([{"type": "paragraph", "text": "a"}, {"type": "paragraph", "text": "b", "style": "x"}]), "content/body/1"),
        ("body", json!([{"type": "paragraph", "text": [{"text": "a", "link": {"address": "javascript:alert(1)"}}]}]), "content/body/0"),
        ("headline", json!("x".repeat(10_000)), "content/headline"),
        ("headline", json!("two\nlines"), "content/headline"),
        ("sign_off", json!({"typed": "x".repeat(10_000)}), "content/sign_off"),
        ("subjects", json!([999_999]), "content/subjects"),
        ("picture", json!({"picture": 999_999}), "content/picture"),
        ("body", json!([{"type": "embed", "provider": "youtube", "id": "\"onload="}]), "content/body/0"),
    ] {
        let told = begin(&house, "application/json", content(field, value)).await;
        assert_eq!((told.status.as_u16(), told.json()["place"].as_str()), (422, Some(place)), "{}", told.text());
        assert!(told.body.len() < 3000, "a message does not repeat what was sent: {}", told.body.len());
    }
    let other = begin(&house, "application/json", json!({"edition": "xx", "content": {"language": "en", "headline": "a"}}).to_string()).await;
    assert_eq!((other.status.as_u16(), other.json()["place"].as_str()), (422, Some("edition")));
    assert!(other.detail().contains("edition `xx`"), "{}", other.detail());
}

#[tokio::test]
async fn texts_may_be_as_long_as_the_document_says() {
    let house = House::open().await;
    let longest = |schema: &str, field: &str| {
        let shape = &super::shape::named(schema)["properties"][field];
        shape["maxLength"].as_u64().or(shape["oneOf"][0]["maxLength"].as_u64()).expect("a longest") as usize
    };
    for field in ["headline", "front_headline", "standfirst"] {
        let most = longest("Content", field);
        assert_eq!(begin(&house, "application/json", content(field, json!("ж".repeat(most)))).await.status, 201, "{field}");
        assert_eq!(begin(&house, "application/json", content(field, json!("ж".repeat(most + 1)))).await.status, 422, "{field}");
    }
    let id = house.story("Ships wait").await;
    let out = house.ask(Method::POST, &format!("/api/v1/stories/{id}/publication")).by(Role::Admin).over(1).told().await;
    let path = format!("/api/v1/stories/{id}/correction");
    let note = |note: String| house.write(Method::POST, &path, out.version(), json!({ "note": note }));
    assert_eq!(note(String::new()).await.status, 422);
    assert_eq!(note("x".repeat(longest("CorrectionNote", "note") + 1)).await.status, 422);
    assert_eq!(note("x".repeat(longest("CorrectionNote", "note"))).await.status, 200);
}

#[tokio::test]
async fn markup_in_words_stays_words() {
    let house = House::open().await;
    let script = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    let id = house.story(script).await;
    let path = format!("/api/v1/stories/{id}");
    let patch = json!({
        "standfirst": script, "byline": [script], "sign_off": {"typed": script}, "slug": script,
        "body": [{"type": "paragraph", "text": script}, {"type": "fact-box", "title": script, "text": [script]}],
    });
    let revised = house.write(Method::PATCH, &path, 1, patch).await;
    assert_eq!(revised.json()["content"]["standfirst"], script, "it is kept as the words it is");
    assert_eq!(revised.json()["content"]["slug"], "script-alert-1-script-img-src-x-onerror-alert-1");
    let page = house.get(&format!("{path}/preview")).await.text();
    assert!(!page.contains("<script>alert") && !page.contains("<img src=x"), "{page}");
}

#[tokio::test]
async fn instants_at_the_ends_of_time_are_refused_or_kept_but_never_a_fault() {
    let house = House::open().await;
    for instant in ["0000-01-01T00:00:00Z", "-009999-01-01T00:00:00Z", "9999-12-30T22:00:00Z", "10000-01-01T00:00:00Z", "2026-13-01T00:00:00Z", "now", ""] {
        let id = house.story("Ships wait").await;
        for (method, tail, field) in [(Method::POST, "publication", "published"), (Method::PUT, "schedule", "at"), (Method::PUT, "embargo", "until")] {
            let told = house.write(method, &format!("/api/v1/stories/{id}/{tail}"), 1, json!({ field: instant })).await;
            assert!([200, 409, 412, 422].contains(&told.status.as_u16()), "{tail} {instant}: {}", told.text());
        }
    }
    let id = house.story("Ships wait").await;
    let far = house.write(Method::PUT, &format!("/api/v1/stories/{id}/embargo"), 1, json!({"until": "9999-12-30T22:00:00Z"})).await;
    assert_eq!((far.status.as_u16(), house.get(&format!("/api/v1/stories/{id}/preview")).await.status.as_u16()), (200, 200));
}
