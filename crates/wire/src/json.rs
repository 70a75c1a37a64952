//! The JSON of one item, with keys in small letters (1.x writes `versioncreated`, 3.x `versionCreated`) and a bound on how much
//! of it there may be, so that a hostile item of a few megabytes cannot become gigabytes of values.

use crate::complaint::Rejected;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Null,
    Flag(bool),
    /// A number as it would be written.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Values in one item. A long item of an agency has a few hundred.
const MOST_VALUES: u32 = 200_000;

/// Reads the bytes as one JSON object.
pub fn read(bytes: &[u8]) -> Result<Json, Rejected> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes)
        .map_err(|e| Rejected::because(format!("not UTF-8 at byte {}; convert it first, for example with `iconv -t UTF-8`", e.valid_up_to())))?;
    let mut left = MOST_VALUES;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let json = Values(&mut left).deserialize(&mut deserializer).and_then(|json| deserializer.end().map(|()| json));
    match json {
        Ok(Json::Object(fields)) => Ok(Json::Object(fields)),
        Ok(_) => Err(Rejected::because("no JSON object; a ninjs item begins with `{`")),
        Err(e) if e.is_data() => Err(Rejected::because(format!("not readable as JSON: {e}; ask the sender for the item again"))),
        Err(e) => {
            let place = if e.is_eof() { "it ends before it is complete".to_owned() } else { format!("it breaks at line {}, column {}", e.line(), e.column()) };
            Err(Rejected::because(format!("not readable as JSON: {place}; ask the sender for the item again")))
        }
    }
}

impl Json {
    /// A field by its name in small letters. A null counts as absent.
    pub fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Object(fields) => fields.iter().find(|(key, _)| key == name).map(|(_, value)| value).filter(|v| **v != Json::Null),
            _ => None,
        }
    }

    /// The first of several names that is there.
    pub fn any(&self, names: &[&str]) -> Option<&Json> {
        names.iter().find_map(|name| self.get(name))
    }

    pub fn fields(&self) -> &[(String, Json)] {
        match self {
            Json::Object(fields) => fields,
            _ => &[],
        }
    }

    /// Text or a number, as text; blank counts as absent.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) | Json::Number(text) => Some(text.as_str()).filter(|t| !t.trim().is_empty()),
            _ => None,
        }
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_text()
    }

    /// A list's entries; a single value counts as a list of one.
    pub fn list(&self) -> &[Json] {
        match self {
            Json::List(entries) => entries,
            Json::Null => &[],
            one => std::slice::from_ref(one),
        }
    }

    pub fn number(&self, name: &str) -> Option<u32> {
        self.text(name)?.parse().ok()
    }
}

struct Values<'a>(&'a mut u32);

impl<'de> DeserializeSeed<'de> for Values<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        *self.0 = self.0.checked_sub(1).ok_or_else(|| D::Error::custom(format!("more than {MOST_VALUES} values in one item")))?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Values<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut list = vec![];
        while let Some(entry) = entries.next_element_seed(Values(self.0))? {
            list.push(entry);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut fields = vec![];
        while let Some(key) = entries.next_key::<String>()? {
            fields.push((key.to_ascii_lowercase(), entries.next_value_seed(Values(self.0))?));
        }
        Ok(Json::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_every_version_are_the_same_key() {
        let json = read(br#"{"versionCreated":"a","pubstatus":3,"x":null}"#).expect("an object");
        assert_eq!((json.text("versioncreated"), json.text("pubstatus"), json.get("x")), (Some("a"), Some("3"), None));
    }

    #[test]
    fn what_is_no_object_is_rejected_with_what_to_do() {
        for (wrong, says) in [
            (&b"[1]"[..], "begins with `{`"),
            (b"{\"a\":", "ask the sender"),
            (b"{} x", "ask the sender"),
            (b"{\"a\":\"\xff\"}", "iconv"),
            (b"", "ask the sender"),
            ("[".repeat(100_000).as_bytes(), "breaks at line 1, column 128"),
            (format!("{{\"a\":[{}0]}}", "0,".repeat(300_000)).as_bytes(), "more than 200000 values"),
        ] {
            let rejected = read(wrong).expect_err(says);
            assert!(rejected.reason.contains(says), "{}", rejected.reason);
        }
    }
}
