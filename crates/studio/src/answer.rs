//! Answers that are not problems.

use crate::problem::Problem;
use crate::version::tag;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// What every handler gives.
pub type Answer = Result<Response, Problem>;

pub fn json(value: &impl Serialize) -> Answer {
    with_status(StatusCode::OK, value)
}

/// A thing with its version.
pub fn versioned(version: i64, value: &impl Serialize) -> Answer {
    let answer = with_status(StatusCode::OK, value)?;
    Ok(([(header::ETAG, tag(version))], answer).into_response())
}

/// A new thing, where it is and at which version.
pub fn made(address: String, version: i64, value: &impl Serialize) -> Answer {
    let answer = with_status(StatusCode::CREATED, value)?;
    Ok(([(header::ETAG, tag(version)), (header::LOCATION, address)], answer).into_response())
}

pub fn with_status(status: StatusCode, value: &impl Serialize) -> Answer {
    let body = serde_json::to_vec(value).map_err(|error| Problem::ours(&error))?;
    Ok((status, [(header::CONTENT_TYPE, "application/json")], body).into_response())
}

pub fn nothing() -> Answer {
    Ok(StatusCode::NO_CONTENT.into_response())
}
