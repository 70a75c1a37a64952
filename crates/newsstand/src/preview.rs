//! Previews on the media origin: a shared page for whoever holds its secret, and the files of pages that are looked at. Nobody keeps them, finds
//! them by searching, or learns the secret from an address they are sent to. A secret that opens nothing is answered as any other address where nothing is.

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use std::path::PathBuf;
use std::sync::Arc;

/// The page that a secret opens, as HTML; nothing for one that opens none.
pub type Previews = Arc<dyn Fn(String) -> BoxFuture<'static, Option<String>> + Send + Sync>;

/// Where a file lies that a page which somebody looks at shows: by the secret that this page names, and the file's name.
pub type PreviewFiles = Arc<dyn Fn(String, String) -> BoxFuture<'static, Option<PathBuf>> + Send + Sync>;

/// Where all of it begins.
pub const AT: &str = "/preview/";

/// Previews, and the policy they are served under.
pub struct Shown {
    pages: Previews,
    files: PreviewFiles,
    policy: HeaderValue,
}

impl Shown {
    pub fn new(pages: Previews, files: PreviewFiles, policy: &str) -> Shown {
        Shown { pages, files, policy: HeaderValue::from_str(policy).unwrap_or(HeaderValue::from_static("sandbox; default-src 'none'")) }
    }

    /// The page at an address, if the address is a preview's and its secret opens one.
    pub async fn page(&self, path: &str) -> Option<Bytes> {
        let secret = path.strip_prefix(AT).filter(|secret| is_secret(secret))?;
        (self.pages)(secret.to_owned()).await.map(Bytes::from)
    }

    /// The file at an address, with its name.
    pub async fn file(&self, path: &str) -> Option<(String, PathBuf)> {
        let (secret, name) = path.strip_prefix(AT)?.split_once("/media/").filter(|(secret, _)| is_secret(secret))?;
        let file = (self.files)(secret.to_owned(), name.to_owned()).await?;
        Some((name.to_owned(), file))
    }

    pub fn headers(&self, length: usize) -> HeaderMap {
        let mut map = HeaderMap::with_capacity(12);
        map.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        map.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        map.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        map.insert(header::CONTENT_SECURITY_POLICY, self.policy.clone());
        map.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        map.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        map.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow, noarchive"));
        map.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin"));
        map.insert(HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin"));
        map
    }
}

fn is_secret(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit())
}
