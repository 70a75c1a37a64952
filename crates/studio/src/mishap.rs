//! A panic while answering is one failed request, never an outage and never a stack trace on the wire (P24).

use crate::problem::Problem;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;

pub async fn contain(request: Request, next: Next) -> Response {
    // Nothing of the request outlives it, so there is no half-changed state to see afterwards.
    match AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(answer) => answer,
        Err(panic) => {
            let said = panic.downcast_ref::<&str>().map(|s| (*s).to_owned()).or_else(|| panic.downcast_ref::<String>().cloned());
            Problem::ours(&format!("panic: {}", said.unwrap_or_default())).into_response()
        }
    }
}
