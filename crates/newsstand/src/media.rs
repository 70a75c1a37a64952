//! The media origin: pictures, sound and film by their content-made names, with ranges, and previews that were shared. Nothing here can run.

use crate::file::{self, Body, Kept, empty, plain, whole};
use crate::head::named;
use crate::headers::ONLY_TLS;
use crate::preview::{self, PreviewFiles, Previews, Shown};
use futures_util::future::BoxFuture;
use http::header::{self, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use std::path::PathBuf;
use std::sync::Arc;

/// Where a file lies that readers have been shown; nothing for any other name, whether there is such a file or not.
pub type MediaFiles = Arc<dyn Fn(String) -> BoxFuture<'static, Option<PathBuf>> + Send + Sync>;

pub struct Media {
    files: MediaFiles,
    previews: Option<Shown>,
    https: bool,
}

impl Media {
    pub fn new(files: MediaFiles) -> Media {
        Media { files, previews: None, https: false }
    }

    /// With previews and their files as well, under a Content-Security-Policy of their own.
    pub fn showing(self, pages: Previews, files: PreviewFiles, policy: &str) -> Media {
        Media { previews: Some(Shown::new(pages, files, policy)), ..self }
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
        let found = match &self.previews {
            Some(previews) if path.starts_with(preview::AT) => previews.file(path).await.map(|(name, file)| (name, file, Kept::ByNobody)),
            _ => self.public(path).await.map(|(name, file)| (name, file, Kept::ByAll)),
        };
        let answer = match found {
            Some((name, file, kept)) => file::file(&name, &file, request.headers(), kept).await,
            None => None,
        };
        let Some(mut answer) = answer else { return plain(StatusCode::NOT_FOUND, "404: there is no such file\n") };
        if request.method() == Method::HEAD {
            *answer.body_mut() = empty();
        }
        answer
    }

    async fn public(&self, path: &str) -> Option<(String, PathBuf)> {
        let name = path.strip_prefix("/media/")?;
        Some((name.to_owned(), (self.files)(name.to_owned()).await?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::header::{HeaderMap, HeaderName};
    use http_body_util::BodyExt;

    fn holding(name: &'static str, file: PathBuf) -> MediaFiles {
        Arc::new(move |asked| {
            let file = (asked == name).then(|| file.clone());
            Box::pin(async move { file })
        })
    }

    async fn get(path: &str, wanted: Option<&str>) -> (StatusCode, Vec<u8>, HeaderMap) {
        asked(path, &wanted.map(|wanted| (header::RANGE, wanted)).into_iter().collect::<Vec<_>>()).await
    }

    async fn asked(path: &str, fields: &[(HeaderName, &str)]) -> (StatusCode, Vec<u8>, HeaderMap) {
        let dir = tempfile::tempdir().expect("a folder");
        let file = dir.path().join("a.mp3");
        std::fs::write(&file, b"0123456789").expect("written");
        let media = Media::new(holding("a.mp3", file));
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
        let media = Media::new(Arc::new(|_| Box::pin(async { None })));
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
        let dir = tempfile::tempdir().expect("a folder");
        let (file, pass) = (dir.path().join("a.jpg"), "c".repeat(64));
        std::fs::write(&file, b"A ship").expect("written");
        let opens = pass.clone();
        let files: PreviewFiles = Arc::new(move |secret, name| {
            let file = (secret == opens && name == "a.jpg").then(|| file.clone());
            Box::pin(async move { file })
        });
        let media = Media::new(Arc::new(|_| Box::pin(async { None }))).showing(previews, files, "sandbox; default-src 'none'");
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
        let (status, headers, body) = get(&format!("/preview/{pass}/media/a.jpg")).await;
        assert_eq!((status.as_u16(), &body[..]), (200, &b"A ship"[..]));
        // The page is in a sandbox, of no origin at all.
        for (name, value) in [("cache-control", "no-store"), ("content-type", "image/jpeg"), ("cross-origin-resource-policy", "cross-origin")] {
            assert_eq!(headers[name], value);
        }
        assert!(headers.contains_key("x-robots-tag") && !headers.contains_key("access-control-allow-origin"));
        let nothing = get("/media/b.mp3").await;
        for path in [
            "/preview/".to_owned(),
            format!("/preview/{}", "b".repeat(64)),
            format!("/preview/{alive}/"),
            format!("/preview/{alive}/media/a.jpg"),
            format!("/preview/{pass}/media/b.jpg"),
            "/preview/x".into(),
        ] {
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
