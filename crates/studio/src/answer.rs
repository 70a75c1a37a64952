//! Answers that are not problems.

use crate::problem::Problem;
use crate::version::tag;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use desk::Versioned;
use serde::Serialize;
use std::hash::{DefaultHasher, Hash, Hasher};

/// What every handler gives.
pub type Answer = Result<Response, Problem>;

pub fn json(value: &impl Serialize) -> Answer {
    with_status(StatusCode::OK, value)
}

/// What is long and seldom another: it is not sent once more to whoever has it as it stands (RFC 9110, 13.1.2).
pub fn lasting(asked: &HeaderMap, value: &impl Serialize) -> Answer {
    let body = serde_json::to_vec(value).map_err(|error| Problem::ours(&error))?;
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    let tag = format!("W/\"{:016x}\"", hasher.finish());
    let there = asked.get(header::IF_NONE_MATCH).is_some_and(|seen| seen.as_bytes() == tag.as_bytes());
    let tag = [(header::ETAG, tag)];
    Ok(if there { (StatusCode::NOT_MODIFIED, tag).into_response() } else { (tag, with_body(StatusCode::OK, body)).into_response() })
}

/// A thing with its version.
pub fn versioned(thing: &Versioned<impl Serialize>) -> Answer {
    let answer = with_status(StatusCode::OK, &thing.value)?;
    Ok(([(header::ETAG, tag(thing.version))], answer).into_response())
}

/// A new thing, and where it is.
pub fn made(address: String, thing: &Versioned<impl Serialize>) -> Answer {
    let answer = created(address, &thing.value)?;
    Ok(([(header::ETAG, tag(thing.version))], answer).into_response())
}

/// A new thing that has no versions.
pub fn created(address: String, value: &impl Serialize) -> Answer {
    let answer = with_status(StatusCode::CREATED, value)?;
    Ok(([(header::LOCATION, address)], answer).into_response())
}

/// What a `PUT` has set: made by it, or there before.
pub fn put(is_new: bool, thing: &Versioned<impl Serialize>) -> Answer {
    let answer = with_status(if is_new { StatusCode::CREATED } else { StatusCode::OK }, &thing.value)?;
    Ok(([(header::ETAG, tag(thing.version))], answer).into_response())
}

pub fn nothing() -> Answer {
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn with_status(status: StatusCode, value: &impl Serialize) -> Answer {
    serde_json::to_vec(value).map(|body| with_body(status, body)).map_err(|error| Problem::ours(&error))
}

fn with_body(status: StatusCode, json: Vec<u8>) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], json).into_response()
}
