//! Shared previews on the media origin: a page for whoever holds its secret. Nobody keeps it, finds it by searching, or learns the secret from
//! an address they are sent to. A secret that opens nothing is answered as any other address where nothing is.

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use std::sync::Arc;

/// The page that a secret opens, as HTML; nothing for one that opens none.
pub type Previews = Arc<dyn Fn(String) -> BoxFuture<'static, Option<String>> + Send + Sync>;

/// Previews, and the policy they are served under.
pub struct Shown {
    previews: Previews,
    policy: HeaderValue,
}

impl Shown {
    pub fn new(previews: Previews, policy: &str) -> Shown {
        Shown { previews, policy: HeaderValue::from_str(policy).unwrap_or(HeaderValue::from_static("sandbox; default-src 'none'")) }
    }

    /// The page at an address, if the address is a preview's and its secret opens one.
    pub async fn page(&self, path: &str) -> Option<Bytes> {
        let secret = path.strip_prefix("/preview/").filter(|secret| secret.len() == 64 && secret.bytes().all(|b| b.is_ascii_hexdigit()))?;
        (self.previews)(secret.to_owned()).await.map(Bytes::from)
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
