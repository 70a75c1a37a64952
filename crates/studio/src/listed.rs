//! Lists and objects of a body: how many there are, and lists in the place of objects. Reading takes `["en", {…}]` for an object whose fields come in that
//! order, which no document of ours says; so what came in is held against the schema its route takes.

use crate::problem::Problem;
use crate::schema;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The schema of what a request's route takes; the router puts it on the request.
#[derive(Clone, Copy)]
pub struct Expected(pub &'static str);

static SHAPES: LazyLock<HashMap<&'static str, Value>> = LazyLock::new(|| schema::all().into_iter().map(|schema| (schema.name, schema.shape)).collect());

/// Read, an object takes a hundred times the memory that its signs do. A story with all the marks, links and cells that it may hold has fewer.
const MOST: usize = 100_000;

/// Refuses a body of too many lists and objects, and one with a list where only an object can stand, at any depth. What is no JSON is refused by whoever
/// reads it.
pub fn refuse(body: &[u8], expected: Option<Expected>) -> Result<(), Problem> {
    if body.iter().filter(|sign| matches!(sign, b'{' | b'[')).nth(MOST).is_some() {
        return Err(Problem::invalid("", format!("it holds more than {MOST} lists and objects; no document of ours does")));
    }
    let Some(shape) = expected.and_then(|Expected(name)| SHAPES.get(name)) else { return Ok(()) };
    let Ok(document) = serde_json::from_slice::<Value>(body) else { return Ok(()) };
    match misplaced(&document, &every(shape), String::new()) {
        Some(place) => Err(Problem::invalid(place, "a list stands where an object must be; write its fields by name, as in {\"name\": \"…\"}")),
        None => Ok(()),
    }
}

/// Where the first such list is, if there is one.
fn misplaced(value: &Value, shapes: &[&Value], place: String) -> Option<String> {
    let of_type = |kind: &'static str| shapes.iter().filter(move |shape| shape["type"] == kind);
    let below = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}/{name}") };
    match value {
        Value::Array(_) if of_type("array").next().is_none() => of_type("object").next().map(|_| place.clone()),
        Value::Array(items) if items.iter().any(|item| item.is_array() || item.is_object()) => {
            let inner: Vec<&Value> = of_type("array").flat_map(|shape| every(&shape["items"])).collect();
            items.iter().enumerate().find_map(|(i, item)| misplaced(item, &inner, below(&i.to_string())))
        }
        Value::Object(fields) => fields.iter().filter(|(_, field)| field.is_array() || field.is_object()).find_map(|(name, field)| {
            // Of several kinds of object the one that it says it is.
            let is_of = |shape: &&&Value| {
                let fixed = shape["properties"].as_object().into_iter().flatten().filter_map(|(name, shape)| Some((name, shape.get("const")?)));
                fixed.into_iter().all(|(name, word)| fields.get(name) == Some(word))
            };
            let described = of_type("object").filter(is_of).map(|shape| shape["properties"].get(name).unwrap_or(&shape["additionalProperties"]));
            let inner: Vec<&Value> = described.flat_map(every).collect();
            misplaced(field, &inner, below(name))
        }),
        _ => None,
    }
}

/// A shape with all it may be instead.
fn every(shape: &Value) -> Vec<&Value> {
    if let Some(named) = shape["$ref"].as_str().and_then(|path| path.rsplit('/').next()).and_then(|name| SHAPES.get(name)) {
        return every(named);
    }
    let choices = ["oneOf", "anyOf", "allOf"].iter().filter_map(|key| shape[*key].as_array()).flatten();
    std::iter::once(shape).chain(choices.flat_map(every)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_no_object_at_any_depth() {
        let refused =
            |name, body: &str| refuse(body.as_bytes(), Some(Expected(name))).err().map(|problem| serde_json::to_value(problem).expect("JSON")["place"].clone());
        let story = |content: &str| format!(r#"{{"edition":"en","content":{content}}}"#);
        let block = |block: &str| story(&format!(r#"{{"language":"en","headline":"a","body":[{block}]}}"#));
        for right in [r#"{"type":"paragraph","text":"a"}"#, r#"{"type":"paragraph","text":[{"text":"a","strong":true}]}"#, r#"{"type":"table","rows":[["a"]]}"#]
        {
            assert_eq!(refused("NewStory", &block(right)), None, "{right}");
        }
        assert!(refused("NewStory", r#"["en",{"language":"en","headline":"a"}]"#).is_some());
        assert_eq!(refused("NewStory", &story(r#"["en","a"]"#)), Some("content".into()));
        assert_eq!(refused("NewStory", &block(r#"["paragraph","a"]"#)), Some("content/body/0".into()));
        assert_eq!(refused("NewStory", &block(r#"{"type":"paragraph","text":[["a",true]]}"#)), Some("content/body/0/text/0".into()));
        assert_eq!(refused("NewStory", "no JSON"), None);
    }
}
