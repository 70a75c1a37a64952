//! Files: pictures, recordings, agency items.

use super::house::House;
use axum::http::Method;
use newsroom::permission::Role;
use serde_json::json;

/// A picture of one colour, 8 by 8 pixels, as the smallest PNG encoder there is writes it.
pub fn png() -> Vec<u8> {
    const PIXELS: u32 = 8;
    let row = || std::iter::once(0).chain(std::iter::repeat_n(0x55, 3 * PIXELS as usize));
    let raw: Vec<u8> = (0..PIXELS).flat_map(|_| row()).collect();
    let length = raw.len() as u16;
    let mut zlib = vec![0x78, 0x01, 0x01];
    zlib.extend(length.to_le_bytes().into_iter().chain((!length).to_le_bytes()));
    zlib.extend(&raw);
    let (a, b) = raw.iter().fold((1u32, 0u32), |(a, b), byte| ((a + u32::from(*byte)) % 65521, (b + (a + u32::from(*byte))) % 65521));
    zlib.extend(((b << 16) | a).to_be_bytes());
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    let header: Vec<u8> = PIXELS.to_be_bytes().into_iter().chain(PIXELS.to_be_bytes()).chain([8, 2, 0, 0, 0]).collect();
    for (kind, data) in [(b"IHDR", header), (b"IDAT", zlib), (b"IEND", vec![])] {
        out.extend((data.len() as u32).to_be_bytes());
        let checked: Vec<u8> = kind.iter().copied().chain(data).collect();
        let crc = !checked.iter().fold(!0u32, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())));
        out.extend(checked);
        out.extend(crc.to_be_bytes());
    }
    out
}

#[tokio::test]
async fn a_picture_gets_words_then_a_file_and_blocks_until_it_has_its_rights() {
    let house = House::open().await;
    let made = house.ask(Method::POST, "/api/v1/pictures").by(Role::Contributor).json(&json!({"rights": "unknown", "alt": "A ship"})).told().await;
    assert_eq!((made.status.as_u16(), &made.json()["renditions"]), (201, &json!([])));
    let path = made.headers["location"].to_str().expect("an address").to_owned();
    let developed = house.ask(Method::PUT, &format!("{path}/file")).by(Role::Contributor).over(1).raw("image/png", png()).told().await;
    assert_eq!(developed.status, 200, "{}", developed.text());
    let picture = developed.json();
    assert_eq!((&picture["width"], &picture["height"], &picture["alt"]), (&json!(8), &json!(8), &json!("A ship")));
    let file = picture["renditions"][0]["file"].as_str().expect("a file").to_owned();
    assert!(house.studio.desk.store().blobs().contains(&file));

    let id = house.story("Ships wait").await;
    let story = format!("/api/v1/stories/{id}");
    let revised = house.write(Method::PATCH, &story, 1, json!({"picture": {"picture": picture["id"]}})).await;
    let publication = format!("{story}/publication");
    let refused = house.ask(Method::POST, &publication).by(Role::Admin).over(revised.version()).told().await;
    assert!(refused.status == 409 && refused.detail().contains("rights"), "{}", refused.text());
    let words = json!({"rights": "own", "alt": "A grey ship", "credit": "Ines Albrandt"});
    assert_eq!(house.write(Method::PUT, &path, developed.version(), words).await.json()["renditions"], picture["renditions"]);
    assert_eq!(house.ask(Method::POST, &publication).by(Role::Admin).over(revised.version()).told().await.status, 200);
    assert_eq!(house.get("/api/v1/pictures?limit=5").await.json().as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn a_contributor_meets_no_picture_of_others() {
    let house = House::open().await;
    let words = json!({"rights": "own", "alt": "A ship"});
    let made = house.ask(Method::POST, "/api/v1/pictures").by(Role::SubEditor).json(&words).told().await;
    let path = made.headers["location"].to_str().expect("an address").to_owned();
    let file = format!("{path}/file");
    let change = async |role| house.ask(Method::PUT, &path).by(role).over(1).json(&words).told().await.status.as_u16();
    assert_eq!(change(Role::Contributor).await, 404);
    assert_eq!(house.ask(Method::PUT, &file).by(Role::Contributor).over(1).raw("image/png", png()).told().await.status, 404);
    let read = async |path: &str, role| house.ask(Method::GET, path).by(role).told().await;
    let (there, never) = (read(&path, Role::Contributor).await, read("/api/v1/pictures/9", Role::Contributor).await);
    assert_eq!((there.status.as_u16(), there.text().replace('1', "9")), (404, never.text().replace('1', "9")), "as if it had never been");
    assert_eq!(read("/api/v1/pictures", Role::Contributor).await.json(), json!([]));
    assert_eq!((read(&path, Role::Reporter).await.status.as_u16(), change(Role::Reporter).await), (200, 200));
}

#[tokio::test]
async fn pictures_are_found_by_their_words() {
    let house = House::open().await;
    for (alt, credit) in [("A ship at anchor", "Ines Albrandt"), ("A harbour", "Jon Weil/Nordwire"), ("Two ships", "Nordwire")] {
        let words = json!({"rights": "own", "alt": alt, "credit": credit});
        assert_eq!(house.ask(Method::POST, "/api/v1/pictures").by(Role::Admin).json(&words).told().await.status, 201);
    }
    let found = async |query: &str| -> Vec<i64> {
        let told = house.get(&format!("/api/v1/pictures?{query}")).await;
        assert_eq!(told.status, 200, "{}", told.text());
        told.json().as_array().expect("pictures").iter().filter_map(|picture| picture["id"].as_i64()).collect()
    };
    assert_eq!(found("q=ship").await, [3, 1]);
    assert_eq!(found("q=ship&before=3").await, [1]);
    assert_eq!(found("q=nordwire+jon").await, [2]);
    assert_eq!(found("q=").await.len(), 3);
    assert!(found("q=%25").await.is_empty());
    assert_eq!(house.get(&format!("/api/v1/pictures?q={}", "a".repeat(201))).await.status, 400);
}

#[tokio::test]
async fn what_is_no_picture_is_refused_by_its_bytes() {
    let house = House::open().await;
    let made = house.ask(Method::POST, "/api/v1/pictures").by(Role::Admin).json(&json!({"rights": "own"})).told().await;
    let path = format!("/api/v1/pictures/{}/file", made.json()["id"]);
    let mut broken = png();
    broken.truncate(60);
    for (bytes, statuses) in [
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec(), vec![415]),
        (b"%PDF-1.7".to_vec(), vec![415]),
        (vec![], vec![415, 422]),
        (broken, vec![422]),
    ] {
        let told = house.ask(Method::PUT, &path).by(Role::Admin).over(1).raw("image/jpeg", bytes).told().await;
        assert!(statuses.contains(&told.status.as_u16()), "{}", told.text());
    }
    let late = house.ask(Method::PUT, &path).by(Role::Admin).over(7).raw("image/png", png()).told().await;
    assert_eq!(late.status, 412);
}

#[tokio::test]
async fn a_recording_is_kept_under_a_name_of_its_content() {
    let house = House::open().await;
    let sound = [b"ID3\x04\0\0\0\0\0\0".to_vec(), vec![0; 2000]].concat();
    let keep = |seconds: &str, bytes: Vec<u8>| house.ask(Method::POST, &format!("/api/v1/recordings{seconds}")).by(Role::Contributor).raw("audio/mpeg", bytes);
    let kept = keep("?seconds=61", sound.clone()).told().await;
    assert_eq!(kept.status, 201, "{}", kept.text());
    let recording = kept.json();
    assert_eq!((&recording["media_type"], &recording["bytes"], &recording["seconds"]), (&json!("audio/mpeg"), &json!(2010), &json!(61)));
    assert_eq!(keep("?seconds=61", sound.clone()).told().await.json()["file"], recording["file"], "the same sound is kept once");
    let acts = house.get("/api/v1/audit?deed=add-recording").await.json()["acts"].clone();
    let name = format!("recording/{}", recording["file"].as_str().expect("a file"));
    assert_eq!((&acts[0]["name"], &acts[0]["object"], &acts[0]["detail"]["bytes"]), (&json!("contributor"), &json!(name), &json!(2010)), "{acts}");
    assert_eq!(keep("", sound.clone()).told().await.status, 400);
    assert_eq!(keep("?seconds=0", sound).told().await.status, 422);
    assert_eq!(keep("?seconds=61", b"#EXTM3U\nhttp://127.0.0.1/".to_vec()).told().await.status, 415);
    let content = json!({"kind": "audio", "recording": recording});
    let id = house.story("The Morning").await;
    assert_eq!(house.write(Method::PATCH, &format!("/api/v1/stories/{id}"), 1, content).await.json()["content"]["recording"], recording);
}

#[tokio::test]
async fn a_story_plays_only_what_was_sent_in_as_a_recording() {
    let house = House::open().await;
    let kept = house.ask(Method::POST, "/api/v1/recordings?seconds=61").by(Role::Contributor).raw("audio/mpeg", b"ID3\x04sound".to_vec()).told().await.json();
    let made = house.ask(Method::POST, "/api/v1/pictures").by(Role::Admin).json(&json!({"rights": "own"})).told().await;
    let path = format!("/api/v1/pictures/{}/file", made.json()["id"]);
    let picture = house.ask(Method::PUT, &path).by(Role::Admin).over(1).raw("image/png", png()).told().await.json();
    let path = format!("/api/v1/stories/{}", house.story("The Morning").await);
    for (field, value, place) in [
        ("file", picture["renditions"][0]["file"].clone(), "recording/file"),
        ("file", json!("../../press.db"), "recording/file"),
        ("file", json!("0123456789abcdef0123456789abcdef.mp3"), "recording/file"),
        ("media_type", json!("text/html"), "recording/media_type"),
        ("bytes", json!(7), "recording/bytes"),
    ] {
        assert!(value.is_string() || value.is_number(), "{field}");
        let mut wrong = kept.clone();
        wrong[field] = value;
        let told = house.write(Method::PATCH, &path, 1, json!({"recording": wrong})).await;
        assert!(told.status == 422 && told.text().contains(place) && told.text().contains("/api/v1/recordings"), "{}", told.text());
    }
}

#[tokio::test]
async fn items_get_a_receipt_each_and_bad_ones_hold_up_nobody() {
    let house = House::open().await;
    let item = |uri: &str, headline: &str| {
        json!({
            "uri": uri, "version": "1", "type": "text", "language": "en", "versioncreated": "2026-01-02T10:00:00Z", "pubstatus": "usable",
            "headline": headline, "body_text": "They wait.\n\nFor days.", "subject": [{"name": "Politics", "code": "medtop:11000000"}],
        })
    };
    let items = json!([item("urn:x:1", "Ships wait"), {"headline": "no uri"}, item("urn:x:2", "Ships sail <script>alert(1)</script>"), 7]);
    let send = |items: &serde_json::Value| house.ask(Method::POST, "/api/v1/items?edition=en").by(Role::Admin).json(items);
    let told = send(&items).told().await;
    assert_eq!(told.status, 200, "{}", told.text());
    let receipts = told.json();
    assert_eq!((&receipts[0]["uri"], &receipts[0]["outcome"]), (&json!("urn:x:1"), &json!("published")), "{receipts:#}");
    assert_eq!(receipts[1]["outcome"], "refused");
    assert!(receipts[1]["reason"].as_str().is_some_and(|why| why.contains("uri")), "{receipts:#}");
    assert_eq!(receipts[2]["outcome"], "published");
    let story = house.get(&format!("/api/v1/stories/{}", receipts[0]["story"])).await.json();
    assert_eq!((&story["state"], &story["uri"]), (&json!("published"), &json!("urn:x:1")));
    assert_eq!(send(&item("urn:x:1", "Ships wait")).told().await.json()[0]["outcome"], "unchanged");
    let refused = house.ask(Method::POST, "/api/v1/items").by(Role::Reporter).json(&item("urn:x:3", "By a reporter")).told().await;
    assert_eq!(refused.status, 403, "who may not publish does not keep an agency out: {}", refused.text());
    let foreign = house.ask(Method::POST, "/api/v1/items").by(Role::Admin).raw("application/json", "<xml/>").told().await;
    assert_eq!(foreign.status, 400);
    let nested = send(&json!([[item("urn:x:4", "In a list in a list")]])).told().await;
    assert!(nested.status == 400 && nested.detail().contains("one array"), "{}", nested.text());
}

#[tokio::test]
async fn a_request_brings_no_more_items_than_are_received_in_a_moment() {
    let house = House::open().await;
    let send = async |items: Vec<serde_json::Value>| house.ask(Method::POST, "/api/v1/items").by(Role::Admin).json(&json!(items)).told().await;
    for item in [json!({"uri": "a", "type": "picture"}), json!(7)] {
        let told = send(vec![item.clone(); 501]).await;
        assert!(told.status == 422 && told.detail().contains("500 items"), "{}", told.text());
        assert_eq!(send(vec![item; 500]).await.json().as_array().map(Vec::len), Some(500));
    }
}
