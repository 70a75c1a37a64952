//! Bodies as they come in: of the right kind, not too large, strictly the fields we know; a mistake is named by field, line and column.

use crate::listed;
use crate::misread::in_our_words;
use crate::problem::Problem;
use crate::uploads::COMING_IN;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{FromRequest, Request};
use axum::http::header;
use desk::Actor;
use futures_util::TryStreamExt;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::error::Category;
use std::time::Duration;

/// The most a JSON body may weigh, in bytes; the router puts what its route takes on the request.
#[derive(Clone, Copy)]
pub struct Most(pub usize);

impl Most {
    /// Where nobody is known yet, it is a name and a key.
    pub const AT_THE_DOOR: Most = Most(64 << 10);
    pub const LARGEST: Most = Most(4 << 20);
}

/// What is no larger comes in beside everything else.
const SMALL: u64 = 64 << 10;

/// Tells `null` from a field that is left out.
pub fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(reader: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(reader).map(Some)
}

/// A JSON body that must be there.
pub struct Given<T>(pub T);

/// A JSON body that may be left out.
pub struct Perhaps<T>(pub T);

/// A JSON body as it came, for readers of their own.
pub struct Json(pub Bytes);

impl<S: Sync> FromRequest<S> for Json {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Json, Problem> {
        is_json(&request)?;
        gathered(request).await.map(Json)
    }
}

impl<T: DeserializeOwned, S: Sync> FromRequest<S> for Given<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Given<T>, Problem> {
        is_json(&request)?;
        let expected = request.extensions().get().copied();
        let body = gathered(request).await?;
        listed::refuse(&body, expected)?;
        read(&body).map(Given)
    }
}

impl<T: DeserializeOwned + Default, S: Sync> FromRequest<S> for Perhaps<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Perhaps<T>, Problem> {
        let kind = is_json(&request);
        let expected = request.extensions().get().copied();
        let body = gathered(request).await?;
        if body.is_empty() {
            return Ok(Perhaps(T::default()));
        }
        kind?;
        listed::refuse(&body, expected)?;
        read(&body).map(Perhaps)
    }
}

/// The body, as far as its route takes one. What is large waits for a place, as files do, so that whoever sends slowly does not fill the memory.
async fn gathered(request: Request) -> Result<Bytes, Problem> {
    let Most(most) = request.extensions().get().copied().unwrap_or(Most::LARGEST);
    let actor = request.extensions().get::<Actor>().cloned();
    let body = request.into_body();
    let said = body.size_hint().upper().unwrap_or(u64::MAX).min(most as u64);
    match actor {
        Some(actor) if said > SMALL => COMING_IN.receive(&actor, body, most).await.map(|(bytes, _)| bytes),
        _ => tokio::time::timeout(patience(said), whole(body, most)).await.map_err(|_| Problem::broken_off())?,
    }
}

/// How long a body is waited for that says it has so many bytes: a line of a kibibyte a second is fast enough for it.
fn patience(said: u64) -> Duration {
    Duration::from_secs(30 + said.div_ceil(1 << 10))
}

/// The whole body, or a refusal as soon as it is larger than `most`. It is gathered in one place, so that a large one is not in memory twice.
pub async fn whole(body: Body, most: usize) -> Result<Bytes, Problem> {
    let said = body.size_hint().lower();
    if said > most as u64 {
        return Err(Problem::too_large(most));
    }
    let mut bytes = Vec::with_capacity(said as usize);
    let mut coming = body.into_data_stream();
    while let Some(data) = coming.try_next().await.map_err(|_| Problem::broken_off())? {
        if bytes.len() + data.len() > most {
            return Err(Problem::too_large(most));
        }
        bytes.extend_from_slice(&data);
    }
    Ok(bytes.into())
}

/// The body's own word for what it is, without parameters.
fn media_type<B>(request: &axum::http::Request<B>) -> String {
    let given = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn is_json(request: &Request) -> Result<(), Problem> {
    let given = media_type(request);
    if given == "application/json" || given == "application/merge-patch+json" {
        return Ok(());
    }
    let said = if given.is_empty() { "says nothing of its kind".to_owned() } else { format!("says it is `{given}`") };
    Err(Problem::media_type(format!("the body {said}; send JSON with Content-Type: application/json")))
}

/// Reads JSON strictly. What is no JSON is unreadable (400); what is JSON but not what is asked for is invalid (422).
pub fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    // Where a mistake stands is looked for once there is one.
    if let Ok(value) = serde_json::from_slice(body) {
        return Ok(value);
    }
    let mut reader = serde_json::Deserializer::from_slice(body);
    let value = match serde_path_to_error::deserialize(&mut reader) {
        Ok(value) => value,
        Err(error) => return misread(body, &place(error.path()), error.inner()),
    };
    reader.end().map_err(|error| explain("", &error))?;
    Ok(value)
}

/// Where a word is due, the reader of text takes a number for no JSON at all; to the reader of values it is what it is.
fn misread<T: DeserializeOwned>(body: &[u8], place: &str, error: &serde_json::Error) -> Result<T, Problem> {
    match serde_json::from_slice(body) {
        Ok(value) if !error.is_data() => read_value(value).map_err(|problem| problem.at(error.line(), error.column())),
        _ => Err(explain(place, error)),
    }
}

/// Reads a value that is JSON already, as after a patch was applied.
pub fn read_value<T: DeserializeOwned>(value: serde_json::Value) -> Result<T, Problem> {
    serde_path_to_error::deserialize(value).map_err(|error| explain(&place(error.path()), error.inner()))
}

/// A place as the checklist writes it: `body/3/text`.
fn place(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let segments = path.iter().filter_map(|segment| match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(key.clone()),
        Segment::Enum { variant } => Some(variant.clone()),
        Segment::Unknown => None,
    });
    segments.collect::<Vec<_>>().join("/")
}

fn explain(place: &str, error: &serde_json::Error) -> Problem {
    let said = error.to_string();
    let message = said.rsplit_once(" at line ").map_or(said.as_str(), |(message, _)| message);
    let message = shorten(message);
    let problem = match error.classify() {
        Category::Data => Problem::invalid(place, in_our_words(&message)),
        _ if message.contains("recursion limit") => Problem::unreadable("the JSON is nested more than 127 levels deep; no document of ours is"),
        Category::Eof => Problem::unreadable("the JSON ends before it is complete"),
        _ => Problem::unreadable(format!("this is not JSON (UTF-8) from line {}, column {} on; mend it there", error.line(), error.column())),
    };
    if error.line() > 0 { problem.at(error.line(), error.column()) } else { problem }
}

/// A message may quote what was sent, which may be long.
fn shorten(message: &str) -> String {
    const MOST: usize = 600;
    if message.chars().count() <= MOST { message.to_owned() } else { message.chars().take(MOST).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use newsroom::story::Content;

    fn refused(body: &str) -> serde_json::Value {
        let problem = read::<Content>(body.as_bytes()).expect_err(body);
        serde_json::to_value(problem).expect("a problem is JSON")
    }

    #[test]
    fn a_mistake_is_named_by_field_line_and_column() {
        let problem = refused("{\n  \"language\": \"en\",\n  \"headline\": 7\n}");
        assert_eq!((&problem["place"], &problem["line"], &problem["status"]), (&"headline".into(), &3.into(), &422.into()), "{problem}");
        let problem = refused(r#"{"language":"en","headline":"a","colour":"red"}"#);
        assert_eq!(problem["place"], "colour");
        assert!(problem["detail"].as_str().is_some_and(|d| d.contains("unknown field `colour`")), "{problem}");
        let problem = refused(r#"{"language":"en","headline":"a","body":[{"type":"paragraph","text":{"html":"<b>"}}]}"#);
        assert!(problem["place"].as_str().is_some_and(|p| p.starts_with("body/0")), "{problem}");
        assert!(problem["detail"].as_str().is_some_and(|d| d.contains("a text is a string")), "{problem}");
    }

    #[test]
    fn on_a_line_of_a_kibibyte_a_second_what_is_small_arrives() {
        for (kibibytes, seconds) in [(0, 30), (50, 80), (64, 94)] {
            assert_eq!(patience(kibibytes << 10), Duration::from_secs(seconds), "{kibibytes} KiB");
        }
    }

    #[test]
    fn what_is_no_json_is_unreadable() {
        for (body, says) in [("", "ends before"), ("{", "ends before"), ("{}x", "not JSON"), ("\u{feff}{}", "not JSON")] {
            let problem = refused(body);
            if body != "{}x" {
                assert_eq!(problem["status"], 400, "{body}");
                assert!(problem["detail"].as_str().is_some_and(|d| d.contains(says)), "{problem}");
            }
        }
        let deep = format!("{{\"language\":\"en\",\"headline\":\"a\",\"body\":{}", "[".repeat(100_000));
        assert!(refused(&deep)["detail"].as_str().is_some_and(|d| !d.is_empty()));
        let deep = "[".repeat(100_000);
        let problem = serde_json::to_value(read::<serde_json::Value>(deep.as_bytes()).expect_err("too deep")).expect("JSON");
        assert!(problem["detail"].as_str().is_some_and(|d| d.contains("127 levels")), "{problem}");
    }
}
