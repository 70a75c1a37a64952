//! Versions over HTTP: an answer carries its version as `ETag`, and a write of what is there names the version it saw as `If-Match`.

use crate::problem::Problem;
use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;
use desk::Versioned;
use serde::Serialize;
use serde_json::Value;

/// A version as it stands in `ETag` and `If-Match`.
pub fn tag(version: i64) -> String {
    format!("\"{version}\"")
}

/// The version a writer has seen. Without one nothing that is there is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen(pub i64);

/// The version a writer has seen, for what is made by its first `PUT`: `None` says that there is none yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeenIfAny(pub Option<i64>);

impl SeenIfAny {
    /// What to tell the desk, given what stands. Over what is there nobody writes without having seen it.
    pub fn of<T>(self, stands: Option<&Versioned<T>>) -> Result<Option<i64>, Problem> {
        if self.0.is_none() && stands.is_some() { Err(Problem::no_version()) } else { Ok(self.0) }
    }
}

impl<S: Sync> FromRequestParts<S> for Seen {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Seen, Problem> {
        let SeenIfAny(seen) = SeenIfAny::from_request_parts(parts, state).await?;
        seen.map(Seen).ok_or_else(Problem::no_version)
    }
}

impl<S: Sync> FromRequestParts<S> for SeenIfAny {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<SeenIfAny, Problem> {
        let given = parts.headers.get(header::IF_MATCH).map(|value| value.to_str().unwrap_or_default().trim());
        match given {
            None => Ok(SeenIfAny(None)),
            // `*` means any version, which is what must not be.
            Some("" | "*") => Err(Problem::no_version()),
            Some(given) => read(given).map(|seen| SeenIfAny(Some(seen))),
        }
    }
}

/// Reads `"7"`. Servers between us that compress answers may have made it `W/"7"`; it means the same version.
fn read(given: &str) -> Result<i64, Problem> {
    let quoted = given.strip_prefix("W/").unwrap_or(given);
    let number = quoted.strip_prefix('"').and_then(|q| q.strip_suffix('"')).filter(|n| n.len() <= 18 && n.bytes().all(|b| b.is_ascii_digit()));
    let version = number.and_then(|n| n.parse().ok());
    version.ok_or_else(|| Problem::unreadable("If-Match is not a version as our ETag writes it; send the ETag of the last answer, as in If-Match: \"7\""))
}

impl Problem {
    /// Of a stale write: says in which fields what was sent differs from what stands.
    pub fn comparing<T: Serialize>(self, sent: &T, stands: Option<&T>) -> Problem {
        if self.is_stale() { self.differing_in(stands.map(|stands| differences(sent, stands)).unwrap_or_default()) } else { self }
    }
}

/// The top-level fields in which two things differ.
fn differences(sent: &impl Serialize, stands: &impl Serialize) -> Vec<String> {
    let (Ok(Value::Object(sent)), Ok(Value::Object(stands))) = (serde_json::to_value(sent), serde_json::to_value(stands)) else { return vec![] };
    let fields = sent.keys().chain(stands.keys().filter(|key| !sent.contains_key(*key)));
    fields.filter(|key| sent.get(*key) != stands.get(*key)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_version_is_read_as_it_is_written() {
        assert_eq!(read(&tag(7)).ok(), Some(7));
        assert_eq!(read("W/\"7\"").ok(), Some(7));
        for wrong in ["7", "\"7", "\"-7\"", "\"7\", \"8\"", "\"abc\"", "\"99999999999999999999\""] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn differences_name_the_fields() {
        assert_eq!(differences(&json!({"a": 1, "b": 2, "c": 3}), &json!({"a": 1, "b": 3, "d": 4})), ["b", "c", "d"]);
    }
}
