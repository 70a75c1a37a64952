//! What travels packed: pages and answers of some size, to whoever takes it.

use super::house::House;
use axum::http::{Method, header};
use newsroom::permission::Role;

/// The list of stories, as somebody with these words in `Accept-Encoding` gets it.
async fn list(house: &House, accept: &str) -> super::house::Told {
    house.ask(Method::GET, "/api/v1/stories").by(Role::Admin).header("accept-encoding", accept).told().await
}

#[tokio::test]
async fn an_answer_is_packed_as_it_is_asked_for_and_says_the_same() {
    let house = House::open().await;
    for number in 0..6 {
        house.story(&format!("Ships wait off Talvera, day {number}")).await;
    }
    let plain = list(&house, "identity").await;
    assert!(!plain.headers.contains_key(header::CONTENT_ENCODING) && plain.travelled == plain.body.len());
    assert_eq!(plain.headers[header::VARY], "accept-encoding");
    for (accept, coding) in [("gzip, deflate, br, zstd", "br"), ("gzip", "gzip"), ("br;q=0, gzip", "gzip")] {
        let told = list(&house, accept).await;
        assert_eq!(told.headers[header::CONTENT_ENCODING], coding, "{accept}");
        assert_eq!(told.headers[header::CONTENT_LENGTH], told.travelled.to_string().as_str());
        assert_eq!(told.json(), plain.json());
        assert!(told.travelled * 3 < plain.travelled, "{coding}: {} of {}", told.travelled, plain.travelled);
    }
    let page = house.ask(Method::GET, "/api/openapi.json").header("accept-encoding", "br").told().await;
    assert!(page.travelled * 5 < page.body.len(), "{} of {}", page.travelled, page.body.len());
}

#[tokio::test]
async fn what_is_small_or_packed_or_no_text_travels_as_it_is() {
    let house = House::open().await;
    let id = house.story("Alone").await;
    let session = house.ask(Method::GET, "/api/v1/session").header("accept-encoding", "br").told().await;
    assert!(session.status == 401 && !session.headers.contains_key(header::CONTENT_ENCODING), "a few words");
    let story = house.ask(Method::GET, &format!("/api/v1/stories/{id}")).by(Role::Admin).header("accept-encoding", "br").told().await;
    assert_eq!(story.version(), 1, "a version is the same however it travels");
    if let Some(entry) = crate::embed::entry() {
        let file = house.ask(Method::GET, &format!("/assets/{}", entry.script)).header("accept-encoding", "gzip").told().await;
        assert_eq!(file.headers.get_all(header::CONTENT_ENCODING).iter().collect::<Vec<_>>(), ["gzip"], "once, when it was built");
        assert_eq!(file.headers.get_all(header::VARY).iter().count(), 1);
    }
}
