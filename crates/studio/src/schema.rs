//! The shapes of what goes in and out, as JSON Schema (2020-12), kept by hand beside the types of `newsroom` they describe.
//! Every property carries an example, so that tests can read whole documents made of them through the real types and back.

mod arranged;
mod asset;
mod content;
mod desk;
mod door;
mod family;
mod front;
mod house;
mod life;
mod preview;

use serde_json::{Map, Value, json};

/// A named schema of the API.
pub struct Schema {
    pub name: &'static str,
    pub shape: Value,
}

/// All of them, in reading order.
pub fn all() -> Vec<Schema> {
    let all = [
        content::schemas(),
        life::schemas(),
        desk::schemas(),
        preview::schemas(),
        family::schemas(),
        arranged::schemas(),
        front::schemas(),
        asset::schemas(),
        house::schemas(),
        door::schemas(),
    ];
    all.into_iter().flatten().collect()
}

fn schema(name: &'static str, about: &str, mut shape: Value) -> Schema {
    shape["description"] = about.into();
    Schema { name, shape }
}

/// A property of an object.
struct Field {
    name: &'static str,
    needed: bool,
    shape: Value,
}

/// A property that must be there.
fn need(name: &'static str, about: &str, shape: Value) -> Field {
    Field { name, needed: true, shape: described(shape, about) }
}

/// A property that may be left out.
fn may(name: &'static str, about: &str, shape: Value) -> Field {
    Field { needed: false, ..need(name, about, shape) }
}

/// A property that may be left out or be `null`, which is the same.
fn option(name: &'static str, about: &str, shape: Value) -> Field {
    may(name, about, or_null(shape))
}

/// An object of these properties and no others.
fn object(fields: impl IntoIterator<Item = Field>) -> Value {
    let mut properties = Map::new();
    let mut required = vec![];
    for field in fields {
        if field.needed {
            required.push(field.name);
        }
        properties.insert(field.name.to_owned(), field.shape);
    }
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// An object whose property names are data, such as names by edition.
fn map(key: &str, shape: Value) -> Value {
    json!({ "type": "object", "additionalProperties": shape, "propertyNames": of("EditionCode"), "x-example-key": key })
}

fn described(mut shape: Value, about: &str) -> Value {
    if !about.is_empty() {
        shape["description"] = about.into();
    }
    shape
}

fn text(example: &str) -> Value {
    json!({ "type": "string", "examples": [example] })
}

/// Text of so many characters, as the desk takes it.
fn sized(least: usize, most: usize, example: &str) -> Value {
    json!({ "type": "string", "minLength": least, "maxLength": most, "examples": [example] })
}

fn pattern(pattern: &str, example: &str) -> Value {
    json!({ "type": "string", "pattern": pattern, "examples": [example] })
}

fn instant(example: &str) -> Value {
    json!({ "type": "string", "format": "date-time", "examples": [example] })
}

fn number(example: i64) -> Value {
    json!({ "type": "integer", "format": "int64", "examples": [example] })
}

/// A whole number within bounds that the code checks too.
fn between(least: i64, most: i64, example: i64) -> Value {
    json!({ "type": "integer", "minimum": least, "maximum": most, "examples": [example] })
}

fn yes_or_no(example: bool) -> Value {
    json!({ "type": "boolean", "examples": [example] })
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn one_of_words<'a>(words: impl IntoIterator<Item = &'a str>) -> Value {
    json!({ "type": "string", "enum": words.into_iter().collect::<Vec<_>>() })
}

/// One of several shapes.
fn either(shapes: impl IntoIterator<Item = Value>) -> Value {
    json!({ "oneOf": shapes.into_iter().collect::<Vec<_>>() })
}

fn or_null(shape: Value) -> Value {
    let null = json!({ "type": "null" });
    // Twice would be one of several nulls, which is no match.
    let already = shape["oneOf"].as_array().is_some_and(|shapes| shapes.contains(&null));
    if already { shape } else { either([shape, null]) }
}

/// Another schema by name.
pub fn of(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}
