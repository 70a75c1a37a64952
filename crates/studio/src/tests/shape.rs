//! Holds documents against our schemas: as much of JSON Schema as they use.

use crate::openapi;
use crate::route::{Gives, Route};
use serde_json::Value;
use std::sync::LazyLock;

static DOCUMENT: LazyLock<Value> = LazyLock::new(openapi::document);

/// The schema of a name.
pub fn named(name: &str) -> &'static Value {
    let found = &DOCUMENT["components"]["schemas"][name];
    assert!(found.is_object(), "there is no schema `{name}`");
    found
}

/// Follows a reference.
pub fn resolved(shape: &Value) -> &Value {
    match shape["$ref"].as_str() {
        Some(reference) => named(reference.rsplit('/').next().expect("a name")),
        None => shape,
    }
}

pub fn holds(name: &str, document: &Value) {
    if let Err(why) = fits(named(name), document, name) {
        panic!("{why}\nin {document:#}");
    }
}

/// An answer that is no problem is one the route promises.
pub fn answers(route: &Route, status: u16, kind: &str, body: &[u8]) {
    assert!(openapi::successes(route.gives).contains(&status), "{} {} answered {status}", route.method, route.path);
    match route.gives {
        Gives::Nothing | Gives::Socket | Gives::Elsewhere => assert!(body.is_empty()),
        Gives::Html => assert_eq!(kind, "text/html; charset=utf-8"),
        Gives::File => assert!(!kind.is_empty()),
        Gives::Document => assert_eq!(kind, "application/json"),
        Gives::Lasting(_) if status == 304 => assert!(body.is_empty()),
        Gives::Json(name) | Gives::Lasting(name) | Gives::Made(name) | Gives::Put(name) => {
            assert_eq!(kind, "application/json");
            holds(name, &serde_json::from_slice(body).expect("JSON"));
        }
    }
}

/// Why a document does not fit a shape.
pub fn fits(shape: &Value, document: &Value, place: &str) -> Result<(), String> {
    let shape = resolved(shape);
    let wrong = |what: &str| Err(format!("{place}: {what}"));
    if let Some(shapes) = shape["oneOf"].as_array() {
        let tried: Vec<_> = shapes.iter().map(|shape| fits(shape, document, place)).collect();
        return match tried.iter().filter(|tried| tried.is_ok()).count() {
            1 => Ok(()),
            0 => wrong(&format!("none of its shapes fits: {tried:?}")),
            _ => wrong("several of its shapes fit"),
        };
    }
    if shape.get("const").is_some_and(|value| value != document) {
        return wrong("another word is fixed here");
    }
    if shape["enum"].as_array().is_some_and(|words| !words.contains(document)) {
        return wrong(&format!("{document} is not one of the words"));
    }
    let right = match shape["type"].as_str() {
        None => true,
        Some("object") => document.is_object(),
        Some("array") => document.is_array(),
        Some("string") => document.is_string(),
        Some("integer") => document.is_i64() || document.is_u64(),
        Some("boolean") => document.is_boolean(),
        Some("null") => document.is_null(),
        Some(other) => return wrong(&format!("the type `{other}` is not known here")),
    };
    if !right {
        return wrong(&format!("{document} is not of type {}", shape["type"]));
    }
    let number = document.as_i64();
    if number.is_some_and(|n| shape["minimum"].as_i64().is_some_and(|least| n < least) || shape["maximum"].as_i64().is_some_and(|most| n > most)) {
        return wrong("out of bounds");
    }
    for item in document.as_array().into_iter().flatten() {
        fits(&shape["items"], item, &format!("{place}/*"))?;
    }
    let Some(fields) = document.as_object().filter(|_| shape["properties"].is_object() || shape["additionalProperties"].is_object()) else { return Ok(()) };
    for name in shape["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !fields.contains_key(name) {
            return wrong(&format!("`{name}` is missing"));
        }
    }
    for (name, value) in fields {
        match (&shape["properties"][name], &shape["additionalProperties"]) {
            (Value::Null, Value::Bool(false)) => return wrong(&format!("`{name}` is not described")),
            (Value::Null, others) => fits(others, value, &format!("{place}/{name}"))?,
            (property, _) => fits(property, value, &format!("{place}/{name}"))?,
        }
    }
    Ok(())
}
