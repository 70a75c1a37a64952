//! The OpenAPI document is true to the types: documents made of its examples are read by them and come back the same.

use super::shape::{fits, named, resolved};
use crate::routes::ROUTES;
use crate::{
    assignments, concepts, corrections, drafts, embargoes, filters, focus, fronts, openapi, pictures, previews, publications, schedules, stories, takedowns,
    tokens, translations,
};
use newsroom::channel::{Channel, Slot};
use newsroom::concept::{Concept, Name};
use newsroom::edition::Edition;
use newsroom::front::{Breaking, Container, Front, Pick};
use newsroom::hours::{Daily, Hours};
use newsroom::layout::Layout;
use newsroom::operation::Operation;
use newsroom::picture::{Figure, Focus, Picture, Rendition};
use newsroom::site::{Colours, Site};
use newsroom::story::{Content, Correction, Revision, Story, Takedown};
use newsroom::text::Span;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// A document of a shape: with every property, or with those alone that must be there.
fn example(shape: &Value, whole: bool) -> Value {
    let shape = resolved(shape);
    if let Some(fixed) = shape.get("const") {
        return fixed.clone();
    }
    if let Some(first) = shape["oneOf"].get(0).or(shape["enum"].get(0)) {
        return if shape["oneOf"].is_array() { example(first, whole) } else { first.clone() };
    }
    if let Some(first) = shape["examples"].get(0) {
        return first.clone();
    }
    match shape["type"].as_str() {
        Some("array") => json!([example(&shape["items"], whole)]),
        Some("object") if shape["additionalProperties"].is_object() => json!({ "en": example(&shape["additionalProperties"], whole) }),
        Some("object") => {
            let required: BTreeSet<&str> = shape["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            let properties = shape["properties"].as_object().into_iter().flatten();
            let fields: Map<String, Value> =
                properties.filter(|(name, _)| whole || required.contains(name.as_str())).map(|(name, shape)| (name.clone(), example(shape, whole))).collect();
            Value::Object(fields)
        }
        other => panic!("no example for {other:?}: {shape}"),
    }
}

fn reads<T: DeserializeOwned>(document: &Value) -> Result<T, String> {
    serde_json::from_value(document.clone()).map_err(|error| error.to_string())
}

/// The type reads whatever the schema allows and refuses what it does not.
fn agrees<T: DeserializeOwned>(name: &str) {
    let shape = named(name);
    for whole in [true, false] {
        let document = example(shape, whole);
        fits(shape, &document, name).unwrap_or_else(|why| panic!("{why}"));
        reads::<T>(&document).unwrap_or_else(|why| panic!("{name}: {why}\n{document:#}"));
    }
    let whole = example(shape, true);
    let with = |field: &str, value: Value| {
        let mut document = whole.clone();
        document[field] = value;
        document
    };
    assert!(reads::<T>(&with("no_such_field", json!(1))).is_err(), "{name} takes fields it does not know");
    let required: Vec<&str> = shape["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (field, property) in shape["properties"].as_object().expect("an object") {
        let mut without = whole.clone();
        without.as_object_mut().expect("an object").remove(field);
        assert_eq!(reads::<T>(&without).is_err(), required.contains(&field.as_str()), "{name} without `{field}`");
        let null = with(field, Value::Null);
        assert_eq!(reads::<T>(&null).is_ok(), fits(property, &Value::Null, field).is_ok(), "{name} with `{field}` null");
    }
}

/// And writes it back the same, so the schema names every field the type has.
fn mirrors<T: DeserializeOwned + Serialize>(name: &str) {
    agrees::<T>(name);
    is_written_whole::<T>(name);
}

fn is_written_whole<T: DeserializeOwned + Serialize>(name: &str) {
    let whole = example(named(name), true);
    let read = reads::<T>(&whole).unwrap_or_else(|why| panic!("{name}: {why}"));
    assert_eq!(serde_json::to_value(read).expect("JSON"), whole, "{name}");
}

#[test]
fn schemas_are_those_of_the_types() {
    mirrors::<Content>("Content");
    mirrors::<Span>("Span");
    mirrors::<newsroom::byline::SignOff>("SignOff");
    mirrors::<newsroom::recording::Recording>("Recording");
    mirrors::<Front>("Front");
    mirrors::<Container>("Container");
    mirrors::<Pick>("Pick");
    mirrors::<Breaking>("Breaking");
    mirrors::<Layout>("Layout");
    mirrors::<Hours>("Hours");
    mirrors::<Daily>("Daily");
    mirrors::<Channel>("Channel");
    mirrors::<Slot>("Slot");
    mirrors::<Edition>("Edition");
    mirrors::<Site>("Site");
    mirrors::<Colours>("Colours");
    mirrors::<Concept>("Concept");
    mirrors::<Name>("ConceptName");
    mirrors::<Picture>("Picture");
    mirrors::<Correction>("Correction");
    mirrors::<Takedown>("Takedown");
    mirrors::<Figure>("Figure");
    mirrors::<Focus>("FocalPoint");
    mirrors::<Rendition>("Rendition");
    // These are only ever written by us, so they need not be strict.
    is_written_whole::<Story>("Story");
    is_written_whole::<Revision>("Revision");
}

#[test]
fn schemas_of_what_is_sent_are_those_of_the_handlers() {
    agrees::<stories::NewStory>("NewStory");
    agrees::<publications::Publication>("Publication");
    agrees::<schedules::Schedule>("Schedule");
    agrees::<embargoes::Embargo>("Embargo");
    agrees::<corrections::CorrectionNote>("CorrectionNote");
    agrees::<takedowns::TakedownNotice>("TakedownNotice");
    agrees::<translations::TranslationLink>("TranslationLink");
    agrees::<translations::TranslationBase>("TranslationBase");
    agrees::<previews::PreviewWish>("PreviewWish");
    agrees::<concepts::ConceptDraft>("ConceptDraft");
    agrees::<fronts::FrontDraft>("FrontDraft");
    agrees::<fronts::Picks>("Picks");
    agrees::<drafts::Steps>("Steps");
    agrees::<focus::FocusDraft>("FocusDraft");
    agrees::<pictures::PictureWords>("PictureWords");
    agrees::<tokens::NewToken>("NewToken");
    agrees::<newsroom::assignment::Assignment>("AssignmentDraft");
    agrees::<newsroom::desk::Desk>("Desk");
    agrees::<assignments::Many>("Reassignments");
    agrees::<filters::NewFilter>("NewFilter");
}

#[test]
fn every_kind_of_block_is_described_and_comes_back_the_same() {
    let blocks = named("Block")["oneOf"].as_array().expect("kinds");
    assert_eq!(blocks.len(), 9);
    for shape in blocks {
        let document = example(shape, true);
        let block: newsroom::body::Block = reads(&document).unwrap_or_else(|why| panic!("{why}: {document}"));
        assert_eq!(serde_json::to_value(block).expect("JSON"), document);
        let mut unknown = document.clone();
        unknown["no_such_field"] = json!(1);
        assert!(reads::<newsroom::body::Block>(&unknown).is_err(), "{unknown}");
        fits(named("Block"), &document, "Block").unwrap_or_else(|why| panic!("{why}"));
    }
}

#[test]
fn every_step_on_a_draft_is_described_and_comes_back_the_same() {
    let steps = named("Operation")["oneOf"].as_array().expect("kinds");
    assert_eq!(steps.len(), 19);
    for shape in steps {
        let document = example(shape, true);
        let step: Operation = reads(&document).unwrap_or_else(|why| panic!("{why}: {document}"));
        assert_eq!(serde_json::to_value(step).expect("JSON"), document);
        fits(named("Operation"), &document, "Operation").unwrap_or_else(|why| panic!("{why}"));
        reads::<Operation>(&example(shape, false)).unwrap_or_else(|why| panic!("{why}: {document}"));
    }
}

#[test]
fn the_document_holds_every_route_and_every_name_in_it_leads_somewhere() {
    let document = openapi::document();
    let mut ids = BTreeSet::new();
    for route in ROUTES {
        let operation = &document["paths"][route.path][route.method.as_str().to_ascii_lowercase()];
        let id = operation["operationId"].as_str().unwrap_or_else(|| panic!("{} {} is not described", route.method, route.path));
        assert!(ids.insert(id.to_owned()), "{id} stands twice");
    }
    assert_eq!(ids.len(), ROUTES.len());
    follow(&document);
}

fn follow(part: &Value) {
    if part["$ref"].is_string() {
        assert!(resolved(part).is_object());
    }
    match part {
        Value::Object(fields) => fields.values().for_each(follow),
        Value::Array(items) => items.iter().for_each(follow),
        _ => {}
    }
}

#[test]
fn the_reference_names_every_route_role_and_verb() {
    let page = crate::reference();
    for route in ROUTES {
        assert!(page.contains(&format!("| `{} {}` |", route.method, route.path)), "{}", route.path);
    }
    for word in ["edition-editor", "curate fronts and topics in focus", "taken-down", "lift the embargo"] {
        assert!(page.contains(word), "{word}");
    }
}
