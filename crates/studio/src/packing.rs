//! Answers travel packed where the browser takes it and it is worth it. What was packed already, pictures and whatever becomes a WebSocket pass
//! through untouched.

use crate::problem::Problem;
use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use coding::{Coding, Effort};

/// Less than a packet holds is not sent faster for being smaller.
const LEAST: u64 = 1_024;

/// The codings a request takes.
pub fn accepts(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok())
}

pub async fn pack(request: Request, next: Next) -> Response {
    let coding = Coding::of(accepts(request.headers()));
    let mut answer = next.run(request).await;
    if !is_worth_it(&answer) {
        return answer;
    }
    answer.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
    let Some(token) = coding.token() else { return answer };
    let (mut head, body) = answer.into_parts();
    // The body lies in memory already: its size was known.
    let plain = match to_bytes(body, usize::MAX).await {
        Ok(plain) => plain,
        Err(error) => return Problem::ours(&error).into_response(),
    };
    // Away from the thread that carries everybody's typing.
    let kept = plain.clone();
    let Ok(Some(packed)) = tokio::task::spawn_blocking(move || coding.pack(&kept, Effort::Fast)).await else {
        return Response::from_parts(head, Body::from(plain));
    };
    head.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(token));
    head.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(packed.len()));
    Response::from_parts(head, Body::from(packed))
}

/// Text that lies in memory whole, is not small and was not packed when it was built.
fn is_worth_it(answer: &Response) -> bool {
    let kind = answer.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let is_text = ["text/html", "text/plain", "application/json", "application/problem+json"].contains(&kind);
    let whole = answer.body().size_hint().exact().is_some_and(|size| size >= LEAST);
    is_text && whole && answer.status() != StatusCode::SWITCHING_PROTOCOLS && !answer.headers().contains_key(header::CONTENT_ENCODING)
}
