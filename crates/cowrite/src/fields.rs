//! What is no body: three short texts that people type in, and the fields of a content that are set as a whole.

use crate::complaint::Complaints;
use crate::json;
use crate::line::short;
use newsroom::story::Content;
use newsroom::text::is_text;
use serde_json::{Map, Value};
use yrs::types::ToJson;
use yrs::{GetString, Map as _, MapRef, ReadTxn, TextRef, TransactionMut};

/// By their names in a content's JSON.
pub(crate) const FIELDS: [&str; 14] =
    ["kind", "language", "byline", "sign_off", "slug", "picture", "section", "regions", "subjects", "places", "topics", "related", "programme", "recording"];

/// The short texts, each a root of its own.
pub(crate) const TEXTS: [&str; 3] = ["headline", "front_headline", "standfirst"];

/// Sets what differs and leaves the rest alone.
pub(crate) fn set(map: &MapRef, txn: &mut TransactionMut, content: &Content) {
    let wanted = as_json(content);
    for name in FIELDS {
        let stands = field(map, txn, name);
        match wanted.get(name) {
            Some(value) if stands.as_ref() != Some(value) => drop(map.insert(txn, name, json::any(value))),
            None if map.contains_key(txn, name) => drop(map.remove(txn, name)),
            _ => {}
        }
    }
}

/// Reads the fields into a content without body. One that cannot be read stays as it was in `before`.
pub(crate) fn read<T: ReadTxn>(map: &MapRef, txn: &T, before: &Content, complaints: &mut Complaints) -> Content {
    let mut known = as_json(before);
    let mut read = known.clone();
    for name in FIELDS {
        match field(map, txn, name) {
            Some(value) => drop(read.insert(name.to_owned(), value)),
            // Without its language a text cannot be set.
            None if name == "language" => complaints.tell("fields/language", "the language is missing; the one before is kept"),
            None => drop(read.remove(name)),
        }
    }
    for key in map.keys(txn).filter(|key| !FIELDS.contains(key)) {
        complaints.tell(format!("fields/{}", short(key)), "a story has no such field; it is left out");
    }
    if let Ok(content) = serde_json::from_value(Value::Object(read.clone())) {
        return content;
    }
    for name in FIELDS {
        let mut tried = known.clone();
        match read.remove(name) {
            Some(value) => drop(tried.insert(name.to_owned(), value)),
            None => drop(tried.remove(name)),
        }
        match serde_json::from_value::<Content>(Value::Object(tried.clone())) {
            Ok(_) => known = tried,
            Err(why) => complaints.tell(format!("fields/{name}"), format!("it cannot be read and stays as it was before: {why}")),
        }
    }
    serde_json::from_value(Value::Object(known)).unwrap_or_else(|_| before.clone())
}

/// A text of one line: what a line cannot hold becomes a space.
pub(crate) fn line<T: ReadTxn>(text: &TextRef, txn: &T, name: &str, complaints: &mut Complaints) -> String {
    let typed = text.get_string(txn);
    if !typed.chars().all(is_text) {
        complaints.tell(name, "line breaks and control characters are read as spaces");
    }
    typed.chars().map(|c| if is_text(c) { c } else { ' ' }).collect()
}

/// What is set, with `null` meaning that it is not.
fn field<T: ReadTxn>(map: &MapRef, txn: &T, name: &str) -> Option<Value> {
    json::value(&map.get(txn, name)?.to_json(txn)).filter(|value| !value.is_null())
}

/// A content as JSON, its body left out.
fn as_json(content: &Content) -> Map<String, Value> {
    let bare = Content { body: vec![], ..content.clone() };
    match serde_json::to_value(bare) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}
