//! Answers travel packed where the browser takes it and it is worth it. What was packed already, pictures and whatever becomes a WebSocket pass
//! through untouched.

use crate::coding::Coding;
use crate::problem::Problem;
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::io::Write;

/// Less than a packet holds is not sent faster for being smaller.
const LEAST: u64 = 1_024;
/// The effort of an answer that is made once and read once.
const BROTLI: u32 = 4;
const GZIP: u32 = 4;

pub async fn pack(request: Request, next: Next) -> Response {
    let coding = Coding::taken(request.headers()).next();
    let mut answer = next.run(request).await;
    if !is_worth_it(&answer) {
        return answer;
    }
    answer.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
    let Some(coding) = coding else { return answer };
    let (mut head, body) = answer.into_parts();
    // The body lies in memory already: its size was known.
    let plain = match to_bytes(body, usize::MAX).await {
        Ok(plain) => plain,
        Err(error) => return Problem::ours(&error).into_response(),
    };
    // Away from the thread that carries everybody's typing.
    let kept = plain.clone();
    let Ok(Some(packed)) = tokio::task::spawn_blocking(move || packed(&kept, coding)).await else {
        return Response::from_parts(head, Body::from(plain));
    };
    head.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding.token()));
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

/// `None` should a packer fail, which writing to memory does not.
fn packed(plain: &Bytes, coding: Coding) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(plain.len() / 3);
    match coding {
        Coding::Brotli => {
            let mut writer = brotli::CompressorWriter::new(&mut out, 4_096, BROTLI, 20);
            writer.write_all(plain).and_then(|()| writer.flush()).ok()?;
        }
        Coding::Gzip => {
            let mut writer = flate2::write::GzEncoder::new(&mut out, flate2::Compression::new(GZIP));
            writer.write_all(plain).ok()?;
            writer.finish().ok()?;
        }
    }
    Some(out)
}
