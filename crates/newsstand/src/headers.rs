//! Headers every answer carries. An answer is uncacheable unless it is declared public here.

use http::header::{self, HeaderMap, HeaderName, HeaderValue};

/// To be asked over TLS alone for a year. Each origin speaks for its own host: other names of the domain may be somebody else's.
pub const ONLY_TLS: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// How long others may keep an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// Nobody keeps it.
    No,
    /// A page: shared caches at most 60 s in all, stale copies while we are asked or when we fail.
    Page,
    /// Named by its content: for ever.
    Ever,
}

impl Keep {
    fn value(self) -> &'static str {
        match self {
            Keep::No => "no-store",
            Keep::Page => "public, max-age=10, s-maxage=30, stale-while-revalidate=30, stale-if-error=86400",
            Keep::Ever => "public, max-age=31536000, immutable",
        }
    }
}

/// What the policy must allow beyond the site's own origin.
#[derive(Debug, Clone)]
pub struct Policy {
    value: HeaderValue,
    https: bool,
}

impl Policy {
    /// `media` is the media origin; `scripts` are the hashes (`sha256-…`) of the theme's inline scripts.
    pub fn new(media: &str, scripts: &[String], https: bool) -> Policy {
        let hashes: String = scripts.iter().map(|hash| format!(" '{hash}'")).collect();
        let media = if media.is_empty() { String::new() } else { format!(" {media}") };
        let value = format!(
            "default-src 'none'; script-src 'self'{hashes}; style-src 'self'; font-src 'self'; img-src 'self' data:{media}; media-src 'self'{media}; \
             connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        );
        let fallback = HeaderValue::from_static("default-src 'none'");
        Policy { value: HeaderValue::from_str(&value).unwrap_or(fallback), https }
    }

    /// Headers of an answer of the reading site.
    pub fn headers(&self, media_type: &'static str, keep: Keep) -> HeaderMap {
        let mut map = HeaderMap::with_capacity(16);
        map.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        map.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep.value()));
        map.insert(header::CONTENT_SECURITY_POLICY, self.value.clone());
        map.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        map.insert(header::REFERRER_POLICY, HeaderValue::from_static("strict-origin-when-cross-origin"));
        map.insert(HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin"));
        map.insert(HeaderName::from_static("permissions-policy"), HeaderValue::from_static("camera=(), geolocation=(), microphone=(), interest-cohort=()"));
        // Fonts are asked for across origins by the newsroom's previews of our pages; they are the same for everybody.
        if media_type.starts_with("font/") {
            map.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        }
        if self.https {
            map.insert(header::STRICT_TRANSPORT_SECURITY, ONLY_TLS);
        }
        map
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_unsafe_is_allowed_and_pages_are_kept_a_minute_at_most() {
        let headers = Policy::new("http://127.0.0.1:8082", &["sha256-abc".into()], true).headers("text/html; charset=utf-8", Keep::Page);
        let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().expect("ascii");
        assert!(policy.contains("script-src 'self' 'sha256-abc';") && !policy.contains("unsafe"), "{policy}");
        assert!(headers[header::CACHE_CONTROL].to_str().expect("ascii").contains("s-maxage=30, stale-while-revalidate=30"));
        assert_eq!(headers[header::STRICT_TRANSPORT_SECURITY], "max-age=31536000");
        assert!(!Policy::new("", &[], false).headers("text/html", Keep::Page).contains_key(header::STRICT_TRANSPORT_SECURITY));
    }
}
