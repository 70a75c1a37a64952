//! The media origin: pictures, sound and film by their content-made names, with ranges, and previews that were shared. Nothing here can run.

use crate::head::named;
use crate::headers::ONLY_TLS;
use crate::preview::{Previews, Shown};
use bytes::Bytes;
use futures_util::stream;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, StreamBody, combinators::BoxBody};
use std::io::SeekFrom;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncSeekExt};

/// Where a file of a given name lies; `None` for a name no file can have.
pub type MediaFiles = Arc<dyn Fn(&str) -> Option<PathBuf> + Send + Sync>;

pub struct Media {
    files: MediaFiles,
    previews: Option<Shown>,
    https: bool,
}

type Body = BoxBody<Bytes, std::io::Error>;

/// Read and sent a piece at a time.
const PIECE: usize = 64 * 1024;

impl Media {
    pub fn new(files: MediaFiles) -> Media {
        Media { files, previews: None, https: false }
    }

    /// With previews as well, under a Content-Security-Policy of their own.
    pub fn showing(self, previews: Previews, policy: &str) -> Media {
        Media { previews: Some(Shown::new(previews, policy)), ..self }
    }

    /// Over TLS, and from then on over nothing else.
    pub fn over_tls(self, https: bool) -> Media {
        Media { https, ..self }
    }

    pub async fn answer<B>(&self, request: Request<B>) -> Response<Body> {
        let mut answer = self.found(request).await;
        if self.https {
            answer.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, ONLY_TLS);
        }
        answer
    }

    async fn found<B>(&self, request: Request<B>) -> Response<Body> {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            let mut answer = plain(StatusCode::METHOD_NOT_ALLOWED, "405: media may only be read\n");
            answer.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
            return answer;
        }
        // Under which name does not matter: files are public, and a CDN may fetch them by a name of its own.
        if let Err((status, why)) = named(&request) {
            return plain(status, why);
        }
        let path = request.uri().path();
        if let Some(previews) = &self.previews
            && let Some(page) = previews.page(path).await
        {
            let headers = previews.headers(page.len());
            let mut answer = Response::new(if request.method() == Method::HEAD { empty() } else { whole(page) });
            *answer.headers_mut() = headers;
            return answer;
        }
        let name = path.strip_prefix("/media/").unwrap_or("");
        let opened = match (self.files)(name) {
            Some(path) => File::open(path).await.ok(),
            None => None,
        };
        let Some(file) = opened else { return plain(StatusCode::NOT_FOUND, "404: there is no such file\n") };
        let Ok(length) = file.metadata().await.map(|m| m.len()) else { return plain(StatusCode::NOT_FOUND, "404: there is no such file\n") };
        let said = |field| request.headers().get(field).and_then(|v: &HeaderValue| v.to_str().ok());
        // The name is made of the content, so it tells one state from any other.
        let tag = format!("\"{name}\"");
        if said(header::IF_NONE_MATCH).is_some_and(|seen| seen.trim() == "*" || seen.contains(&tag)) {
            let mut answer = Response::new(empty());
            *answer.status_mut() = StatusCode::NOT_MODIFIED;
            *answer.headers_mut() = headers(name);
            return answer;
        }
        let asked = said(header::RANGE).filter(|_| said(header::IF_RANGE).is_none_or(|seen| seen == tag));
        let (status, from, to) = match range(asked, length) {
            Range::Whole => (StatusCode::OK, 0, length),
            Range::Part(from, to) => (StatusCode::PARTIAL_CONTENT, from, to),
            Range::Outside => {
                let mut answer = plain(StatusCode::RANGE_NOT_SATISFIABLE, "416: the file is shorter\n");
                if let Ok(value) = HeaderValue::try_from(format!("bytes */{length}")) {
                    answer.headers_mut().insert(header::CONTENT_RANGE, value);
                }
                return answer;
            }
        };
        let body = if request.method() == Method::HEAD { empty() } else { pieces(file, from, to) };
        let mut answer = Response::new(body);
        *answer.status_mut() = status;
        *answer.headers_mut() = headers(name);
        let map = answer.headers_mut();
        map.insert(header::CONTENT_LENGTH, HeaderValue::from(to - from));
        map.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        if status == StatusCode::PARTIAL_CONTENT
            && let Ok(value) = HeaderValue::try_from(format!("bytes {from}-{}/{length}", to.saturating_sub(1)))
        {
            map.insert(header::CONTENT_RANGE, value);
        }
        answer
    }
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

fn headers(name: &str) -> HeaderMap {
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
    map.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    if let Ok(tag) = HeaderValue::try_from(format!("\"{name}\"")) {
        map.insert(header::ETAG, tag);
    }
    map.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("sandbox; default-src 'none'"));
    map.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    map.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
    map.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    // Feed readers and players in browsers fetch enclosures from other origins; files are public and carry no cookies.
    map.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    map
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut answer = Response::new(whole(Bytes::from(text)));
    *answer.status_mut() = status;
    *answer.headers_mut() = headers("");
    answer.headers_mut().remove(header::ETAG);
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

fn whole(bytes: Bytes) -> Body {
    Full::new(bytes).map_err(|never| match never {}).boxed()
}

fn empty() -> Body {
    whole(Bytes::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn get(path: &str, wanted: Option<&str>) -> (StatusCode, Vec<u8>, HeaderMap) {
        asked(path, &wanted.map(|wanted| (header::RANGE, wanted)).into_iter().collect::<Vec<_>>()).await
    }

    async fn asked(path: &str, fields: &[(HeaderName, &str)]) -> (StatusCode, Vec<u8>, HeaderMap) {
        let dir = tempfile::tempdir().expect("a folder");
        let file = dir.path().join("a.mp3");
        std::fs::write(&file, b"0123456789").expect("written");
        let media = Media::new(Arc::new(move |name| (name == "a.mp3").then(|| file.clone())));
        let mut request = Request::builder().uri(path).header(header::HOST, "localhost");
        for (name, value) in fields {
            request = request.header(name, *value);
        }
        let answer = media.answer(request.body(()).expect("a request")).await;
        let (head, body) = answer.into_parts();
        (head.status, body.collect().await.expect("a body").to_bytes().to_vec(), head.headers)
    }

    #[tokio::test]
    async fn a_player_gets_the_part_it_asks_for() {
        for (wanted, status, body) in [
            (None, 200, "0123456789"),
            (Some("bytes=2-4"), 206, "234"),
            (Some("bytes=7-"), 206, "789"),
            (Some("bytes=-3"), 206, "789"),
            (Some("bytes=0-99999999999999999999"), 200, "0123456789"),
            (Some("bytes=5-2"), 200, "0123456789"),
            (Some("bytes=0-1,3-4"), 200, "0123456789"),
        ] {
            let (got, bytes, headers) = get("/media/a.mp3", wanted).await;
            assert_eq!((got.as_u16(), bytes.as_slice()), (status, body.as_bytes()), "{wanted:?}");
            assert_eq!(headers[header::CONTENT_TYPE], "audio/mpeg");
        }
        let (status, _, headers) = get("/media/a.mp3", Some("bytes=10-")).await;
        assert_eq!((status.as_u16(), headers[header::CONTENT_RANGE].to_str().ok()), (416, Some("bytes */10")));
    }

    #[tokio::test]
    async fn who_has_a_file_is_not_sent_it_again() {
        let (status, _, headers) = get("/media/a.mp3", None).await;
        let tag = headers[header::ETAG].to_str().expect("ascii").to_owned();
        assert_eq!(status, StatusCode::OK);
        for (field, value, range, status) in [
            (header::IF_NONE_MATCH, tag.as_str(), None, 304),
            (header::IF_NONE_MATCH, "*", None, 304),
            (header::IF_NONE_MATCH, "\"b.mp3\"", None, 200),
            (header::IF_RANGE, &tag, Some("bytes=2-4"), 206),
            (header::IF_RANGE, "\"b.mp3\"", Some("bytes=2-4"), 200),
            (header::IF_RANGE, "Wed, 21 Oct 2015 07:28:00 GMT", Some("bytes=2-4"), 200),
        ] {
            let fields: Vec<_> = [(field.clone(), value)].into_iter().chain(range.map(|range| (header::RANGE, range))).collect();
            assert_eq!(asked("/media/a.mp3", &fields).await.0.as_u16(), status, "{field}: {value}");
        }
        assert!(!get("/media/b.mp3", None).await.2.contains_key(header::ETAG));
        let media = Media::new(Arc::new(|_| None));
        let refused = media.answer(Request::post("/media/a.mp3").header(header::HOST, "localhost").body(()).expect("a request")).await;
        assert!(!refused.headers().contains_key(header::STRICT_TRANSPORT_SECURITY));
        let secured = media.over_tls(true).answer(Request::get("/media/a.mp3").header(header::HOST, "localhost").body(()).expect("a request")).await;
        assert_eq!(secured.headers()[header::STRICT_TRANSPORT_SECURITY], "max-age=31536000");
        assert_eq!((refused.status().as_u16(), &refused.headers()[header::ALLOW]), (405, &HeaderValue::from_static("GET, HEAD")));
    }

    #[tokio::test]
    async fn a_preview_is_kept_by_nobody_and_a_dead_one_is_as_nothing() {
        let alive = "a".repeat(64);
        let known = alive.clone();
        let previews: Previews = Arc::new(move |secret| {
            let page = (secret == known).then(|| "<p>A draft</p>".to_owned());
            Box::pin(async move { page })
        });
        let media = Media::new(Arc::new(|_| None)).showing(previews, "sandbox; default-src 'none'");
        let get = async |path: &str| {
            let answer = media.answer(Request::builder().uri(path).header(header::HOST, "localhost").body(()).expect("a request")).await;
            let (head, body) = answer.into_parts();
            (head.status, head.headers, body.collect().await.expect("a body").to_bytes())
        };
        let (status, headers, body) = get(&format!("/preview/{alive}")).await;
        assert_eq!((status.as_u16(), &body[..]), (200, &b"<p>A draft</p>"[..]));
        for (name, value) in [("cache-control", "no-store"), ("referrer-policy", "no-referrer"), ("content-security-policy", "sandbox; default-src 'none'")] {
            assert_eq!(headers[name], value);
        }
        assert!(headers["x-robots-tag"].to_str().is_ok_and(|tag| tag.contains("noindex")) && !headers.contains_key("access-control-allow-origin"));
        let nothing = get("/media/b.mp3").await;
        for path in ["/preview/".to_owned(), format!("/preview/{}", "b".repeat(64)), format!("/preview/{alive}/"), "/preview/x".into()] {
            assert_eq!(get(&path).await, nothing, "{path}");
        }
    }

    #[tokio::test]
    async fn other_names_are_not_there() {
        for path in ["/media/b.mp3", "/media/../a.mp3", "/a.mp3", "/media/"] {
            assert_eq!(get(path, None).await.0, StatusCode::NOT_FOUND, "{path}");
        }
    }
}
