//! A file as it is answered: whole or a part of it, and not once more to whoever has it. Nothing in it can run, wherever it is shown.

use bytes::Bytes;
use futures_util::stream;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use http_body_util::{BodyExt, Full, StreamBody, combinators::BoxBody};
use std::io::SeekFrom;
use std::path::Path;
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncSeekExt};

pub type Body = BoxBody<Bytes, std::io::Error>;

/// Read and sent a piece at a time.
const PIECE: usize = 64 * 1024;

/// Who keeps what was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Readers have been shown it: everybody, for ever.
    ByAll,
    /// The browser of somebody who works here, for a day.
    ByBrowser,
    /// It is a preview's.
    ByNobody,
}

/// The answer to a request with these headers; `None` if the file is not there.
pub async fn file(name: &str, path: &Path, asked: &HeaderMap, kept: Kept) -> Option<Response<Body>> {
    let file = File::open(path).await.ok()?;
    let length = file.metadata().await.ok().filter(|meta| meta.is_file())?.len();
    let said = |field| asked.get(field).and_then(|v: &HeaderValue| v.to_str().ok());
    let answered = |status, body| {
        let mut answer = Response::new(body);
        *answer.status_mut() = status;
        *answer.headers_mut() = headers(name, kept);
        answer
    };
    // The name is made of the content, so it tells one state from any other.
    let tag = format!("\"{name}\"");
    if said(header::IF_NONE_MATCH).is_some_and(|seen| seen.trim() == "*" || seen.contains(&tag)) {
        return Some(answered(StatusCode::NOT_MODIFIED, empty()));
    }
    let range = range(said(header::RANGE).filter(|_| said(header::IF_RANGE).is_none_or(|seen| seen == tag)), length);
    let (status, from, to) = match range {
        Range::Whole => (StatusCode::OK, 0, length),
        Range::Part(from, to) => (StatusCode::PARTIAL_CONTENT, from, to),
        Range::Outside => return Some(too_short(length)),
    };
    let mut answer = answered(status, pieces(file, from, to));
    let map = answer.headers_mut();
    map.insert(header::CONTENT_LENGTH, HeaderValue::from(to - from));
    map.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if status == StatusCode::PARTIAL_CONTENT
        && let Ok(value) = HeaderValue::try_from(format!("bytes {from}-{}/{length}", to.saturating_sub(1)))
    {
        map.insert(header::CONTENT_RANGE, value);
    }
    Some(answer)
}

fn too_short(length: u64) -> Response<Body> {
    let mut answer = plain(StatusCode::RANGE_NOT_SATISFIABLE, "416: the file is shorter\n");
    if let Ok(value) = HeaderValue::try_from(format!("bytes */{length}")) {
        answer.headers_mut().insert(header::CONTENT_RANGE, value);
    }
    answer
}

enum Range {
    Whole,
    /// From, and up to but not with.
    Part(u64, u64),
    Outside,
}

/// One range of bytes (RFC 9110, 14.1.2). Several ranges are answered with the whole file, which the RFC allows.
fn range(asked: Option<&str>, length: u64) -> Range {
    let Some(spec) = asked.and_then(|a| a.strip_prefix("bytes=")).filter(|s| !s.contains(',')) else { return Range::Whole };
    let Some((from, to)) = spec.trim().split_once('-') else { return Range::Whole };
    let (from, to) = match (from.parse::<u64>(), to.parse::<u64>()) {
        (Ok(from), Ok(to)) if from <= to => (from, to.saturating_add(1).min(length)),
        (Ok(from), Err(_)) if to.is_empty() => (from, length),
        (Err(_), Ok(last)) if from.is_empty() && last > 0 => (length.saturating_sub(last), length),
        _ => return Range::Whole,
    };
    if from >= length { Range::Outside } else { Range::Part(from, to) }
}

fn pieces(file: File, from: u64, to: u64) -> Body {
    let steps = stream::try_unfold((file, from, to, false), |(mut file, at, to, placed)| async move {
        if at >= to {
            return Ok(None);
        }
        if !placed {
            file.seek(SeekFrom::Start(at)).await?;
        }
        let mut piece = vec![0; PIECE.min(usize::try_from(to - at).unwrap_or(PIECE))];
        let read = file.read(&mut piece).await?;
        if read == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        piece.truncate(read);
        Ok(Some((http_body::Frame::data(Bytes::from(piece)), (file, at + read as u64, to, true))))
    });
    BodyExt::boxed(StreamBody::new(SyncStream(Box::pin(steps))))
}

/// A stream polled by one task at a time may be called Sync; the body type asks for it.
struct SyncStream<S>(std::pin::Pin<Box<S>>);

impl<S: futures_util::Stream> futures_util::Stream for SyncStream<S> {
    type Item = S::Item;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<S::Item>> {
        self.0.as_mut().poll_next(cx)
    }
}

fn headers(name: &str, kept: Kept) -> HeaderMap {
    let media_type = match name.rsplit('.').next().unwrap_or("") {
        "jpg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "wav" => "audio/wav",
        "mp4" => "video/mp4",
        "vtt" => "text/vtt; charset=utf-8",
        _ => "application/octet-stream",
    };
    let mut map = HeaderMap::with_capacity(12);
    map.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    let caching = match kept {
        Kept::ByAll => "public, max-age=31536000, immutable",
        Kept::ByBrowser => "private, max-age=86400",
        Kept::ByNobody => "no-store",
    };
    map.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    if let Ok(tag) = HeaderValue::try_from(format!("\"{name}\"")) {
        map.insert(header::ETAG, tag);
    }
    map.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("sandbox; default-src 'none'"));
    map.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    map.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
    map.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    if kept == Kept::ByAll {
        // Feed readers and players in browsers fetch enclosures from other origins; files are public and carry no cookies.
        map.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    } else {
        map.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow, noarchive"));
    }
    map
}

pub fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut answer = Response::new(whole(Bytes::from(text)));
    *answer.status_mut() = status;
    *answer.headers_mut() = headers("", Kept::ByAll);
    answer.headers_mut().remove(header::ETAG);
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

pub fn whole(bytes: Bytes) -> Body {
    Full::new(bytes).map_err(|never| match never {}).boxed()
}

pub fn empty() -> Body {
    whole(Bytes::new())
}
