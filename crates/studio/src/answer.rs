//! Answers that are not problems.

use crate::problem::Problem;
use crate::version::tag;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use desk::Versioned;
use serde::Serialize;

/// What every handler gives.
pub type Answer = Result<Response, Problem>;

pub fn json(value: &impl Serialize) -> Answer {
    with_status(StatusCode::OK, value)
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
    let body = serde_json::to_vec(value).map_err(|error| Problem::ours(&error))?;
    Ok((status, [(header::CONTENT_TYPE, "application/json")], body).into_response())
}
