//! Plain JSON as Yjs keeps it, and back. A number that JavaScript would read as a BigInt is never written.

use newsroom::text::is_running_text;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::Arc;
use yrs::{Any, Number};

pub(crate) fn any(value: &Value) -> Any {
    match value {
        Value::Null => Any::Null,
        Value::Bool(it) => Any::Bool(*it),
        Value::Number(n) => match n.as_i64() {
            Some(int) if int.unsigned_abs() < 1 << 53 => Any::Number(Number::Int(int)),
            _ => Any::Number(Number::Float(n.as_f64().unwrap_or(f64::NAN))),
        },
        Value::String(text) => Any::String(text.as_str().into()),
        Value::Array(items) => Any::Array(items.iter().map(any).collect()),
        Value::Object(fields) => Any::Map(Arc::new(fields.iter().map(|(key, value)| (key.clone(), any(value))).collect())),
    }
}

/// `None` for what JSON has no word for. What no text may hold is left out of strings.
pub(crate) fn value(any: &Any) -> Option<Value> {
    Some(match any {
        Any::Undefined | Any::Buffer(_) => return None,
        Any::Null => Value::Null,
        Any::Bool(it) => Value::Bool(*it),
        Any::Number(n) => match n.as_i64() {
            Some(int) => int.into(),
            None => n.as_f64().map_or(Value::Null, Value::from),
        },
        Any::String(text) => Value::String(text.chars().filter(|c| is_running_text(*c)).collect()),
        Any::Array(items) => Value::Array(items.iter().map(|item| value(item).unwrap_or(Value::Null)).collect()),
        Any::Map(fields) => Value::Object(fields.iter().filter_map(|(key, field)| Some((key.clone(), value(field)?))).collect::<Map<_, _>>()),
    })
}

/// A mark's or node's attributes.
pub(crate) fn map(fields: impl IntoIterator<Item = (&'static str, Any)>) -> Any {
    Any::Map(Arc::new(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<HashMap<_, _>>()))
}
