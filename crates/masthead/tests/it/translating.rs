//! Translations: begun from a story, and told what changed in it since.

use crate::house::{House, content, story as read};
use serde_json::json;

#[test]
fn a_translation_knows_what_changed_in_its_source() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let german =
        house.ask("PUT", "/api/v1/editions/de", None, Some(&json!({ "code": "de", "language": "de", "name": "Deutsch", "time_zone": "Europe/Berlin" })));
    assert_eq!(german.status, 201, "{}", german.body);
    let mut written = content("Ferry returns", place);
    written["body"] = json!([{ "type": "paragraph", "text": "Twelve ships wait at Port Sarn." }, { "type": "paragraph", "text": "The harbour is closed." }]);
    let mut source = house.create(written);

    let made = house.ask("POST", "/api/v1/stories", None, Some(&json!({ "edition": "de", "translation_of": source.id })));
    assert_eq!(made.status, 201, "{}", made.body);
    let begun = made.json();
    let content = &begun["content"];
    assert_eq!(
        (content["language"].as_str(), content["headline"].as_str(), &content["places"], &content["body"]),
        (Some("de"), Some(""), &json!([place]), &json!([]))
    );
    assert_eq!(begun["translated_from"], json!({ "story": source.id, "revision": 1 }));
    let mut translation = read(&made);
    let family = format!("/api/v1/stories/{}/family", source.id);
    let changed = || {
        let family = house.ask("GET", &family, None, None).json();
        let member = family["members"].as_array().expect("members").iter().find(|m| m["edition"] == "de").expect("the translation").clone();
        member["changed"]
            .as_array()
            .expect("changes")
            .iter()
            .map(|c| (c["place"].as_str().expect("a place").to_owned(), c["how"].as_str().expect("how").to_owned()))
            .collect::<Vec<_>>()
    };
    assert!(changed().is_empty());

    let body = json!([{ "type": "paragraph", "text": "Fourteen ships wait at Port Sarn." }, { "type": "paragraph", "text": "The harbour is closed." }, { "type": "paragraph", "text": "It rains." }]);
    house.done("PATCH", &mut source, "", Some(json!({ "body": body })));
    assert_eq!(changed(), [("body/0".into(), "changed".into()), ("body/2".into(), "added".into())]);
    let checklist = house.ask("GET", &format!("/api/v1/stories/{}/checklist", translation.id), None, None).body;
    assert!(checklist.contains("source-is-newer"), "{checklist}");

    house.done("PUT", &mut translation, "/translation/base", Some(json!({})));
    assert!(changed().is_empty());
    let none = house.ask("PUT", &format!("/api/v1/stories/{}/translation/base", source.id), Some(source.version), Some(&json!({})));
    assert_eq!(none.status, 422, "the source translates nothing: {}", none.body);
    let bare = house.ask("POST", "/api/v1/stories", None, Some(&json!({ "edition": "de" })));
    assert_eq!(bare.status, 422, "{}", bare.body);
}
