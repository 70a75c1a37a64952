//! Whatever shape a client left, its words come out and what is amiss is told.

use crate::contents::{empty, language};
use cowrite::Document;
use newsroom::body::Block;
use newsroom::story::Content;
use newsroom::text::Text;
use yrs::types::Attrs;
use yrs::{Any, Doc, In, Map, ReadTxn, StateVector, Text as _, Transact, Xml, XmlElementPrelim, XmlFragment, XmlFragmentRef, XmlTextPrelim};

/// A document as some client's code made it.
fn made(by: impl FnOnce(&Doc, &XmlFragmentRef, &mut yrs::TransactionMut)) -> Document {
    let doc = Doc::new();
    let body = doc.get_or_insert_xml_fragment("body");
    let fields = doc.get_or_insert_map("fields");
    let mut txn = doc.transact_mut();
    fields.insert(&mut txn, "language", "en");
    by(&doc, &body, &mut txn);
    drop(txn);
    let state = doc.transact().encode_state_as_update_v1(&StateVector::default());
    Document::load([state.as_slice()]).expect("it loads")
}

fn words(content: &Content) -> Vec<String> {
    newsroom::body::texts(&content.body).map(Text::to_plain).collect()
}

fn marked(name: &str, value: Any) -> Attrs {
    [(name.into(), value)].into_iter().collect()
}

#[test]
fn words_in_wrong_places_are_read_and_told() {
    let document = made(|_, body, txn| {
        let odd = body.push_back(txn, XmlElementPrelim::empty("marquee"));
        odd.push_back(txn, XmlTextPrelim::new("moving"));
        let list = body.push_back(txn, XmlElementPrelim::empty("bullet_list"));
        list.push_back(txn, XmlTextPrelim::new("no item"));
        let paragraph = body.push_back(txn, XmlElementPrelim::empty("paragraph"));
        let inside = paragraph.push_back(txn, XmlElementPrelim::empty("paragraph"));
        inside.push_back(txn, XmlTextPrelim::new("nested"));
        let table = body.push_back(txn, XmlElementPrelim::empty("table"));
        let stray = table.push_back(txn, XmlElementPrelim::empty("paragraph"));
        stray.push_back(txn, XmlTextPrelim::new("stray"));
        let picture = body.push_back(txn, XmlElementPrelim::empty("picture"));
        picture.insert_attribute(txn, "caption", "a caption");
        let embed = body.push_back(txn, XmlElementPrelim::empty("embed"));
        embed.insert_attribute(txn, "provider", "elsewhere");
        embed.insert_attribute(txn, "title", "a title");
    });
    let (content, complaints) = document.content(&empty());
    assert_eq!(words(&content), ["moving", "no item", "nested", "stray", "a caption", "a title"]);
    for place in 0..6 {
        assert!(complaints.iter().any(|told| told.place == format!("body/{place}")), "nothing is told of body/{place}: {complaints:?}");
    }
}

#[test]
fn fields_that_cannot_be_read_stay_as_they_were() {
    let document = made(|doc, _, txn| {
        let fields = txn.get_map("fields").expect("a map");
        fields.insert(txn, "kind", "hologram");
        fields.insert(txn, "byline", In::Any(Any::from_json(r#"["Ines Albrandt"]"#).expect("JSON")));
        fields.insert(txn, "section", "seven");
        fields.insert(txn, "colour", "red");
        fields.remove(txn, "language");
        let _ = doc;
    });
    let before = Content { section: Some(newsroom::ConceptId(7)), ..Content::new(language("de"), "Schiffe warten") };
    let (content, complaints) = document.content(&before);
    assert_eq!((content.language, content.section, content.kind), (before.language, before.section, before.kind));
    assert_eq!(content.byline, ["Ines Albrandt"]);
    assert_eq!(content.headline, "", "the headline is the document's own");
    let mut places: Vec<_> = complaints.iter().map(|told| told.place.as_str()).collect();
    places.sort_unstable();
    assert_eq!(places, ["fields/colour", "fields/kind", "fields/language", "fields/section"]);
}

#[test]
fn marks_that_mean_nothing_here_leave_their_text() {
    let document = made(|_, body, txn| {
        let paragraph = body.push_back(txn, XmlElementPrelim::empty("paragraph"));
        let text = paragraph.push_back(txn, XmlTextPrelim::new(""));
        text.insert_with_attributes(txn, 0, "click", marked("link", Any::from_json(r#"{"address":"javascript:alert(1)","story":null}"#).expect("JSON")));
        text.insert_with_attributes(txn, 5, " blink", marked("blink", Any::from(true)));
        text.insert_with_attributes(txn, 11, " tag", marked("language", Any::from_json(r#"{"tag":"no such tongue"}"#).expect("JSON")));
    });
    let (content, complaints) = document.content(&empty());
    assert_eq!(content.body, [Block::Paragraph { text: Text::plain("click blink tag") }]);
    assert_eq!(complaints.len(), 3, "{complaints:?}");
}

#[test]
fn suggestions_are_as_if_rejected_until_somebody_accepts_them() {
    let by = |who: &str| Any::from_json(&format!(r#"{{"by":"{who}","name":"{who}","at":1}}"#)).expect("JSON");
    let mut document = made(|_, body, txn| {
        let paragraph = body.push_back(txn, XmlElementPrelim::empty("paragraph"));
        let text = paragraph.push_back(txn, XmlTextPrelim::new(""));
        text.insert_with_attributes(txn, 0, "The ", Attrs::new());
        text.insert_with_attributes(txn, 4, "old ", marked("deletion", by("mira")));
        text.insert_with_attributes(txn, 8, "new ", marked("insertion", by("mira")));
        text.insert_with_attributes(txn, 12, "great ", marked("insertion", by("jon")));
        text.insert_with_attributes(txn, 18, "harbour", marked("comment--AAAAAAAA", Any::from_json(r#"{"id":"c1"}"#).expect("JSON")));
    });
    let (content, complaints) = document.content(&empty());
    assert_eq!((words(&content), complaints), (vec!["The old harbour".to_owned()], vec![]));
    // Mira's new word stands in the place of her old one.
    assert_eq!(document.open_suggestions(), 2);
    // Laying a text over it leaves the suggestions where they are.
    let new = Content { body: vec![Block::Paragraph { text: Text::plain("The very old harbour") }], ..content };
    document.merge(&new);
    assert_eq!((document.content(&empty()).0, document.open_suggestions()), (new, 2));
}
