//! Whose page sends a request. A browser says so (`Origin`, `Sec-Fetch-Site`); what changes something and comes from another
//! site's page is refused, whatever token it carries (R10). Programs send neither header and are judged by their token alone.

use crate::Studio;
use crate::problem::Problem;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

pub async fn refuse_strangers(State(studio): State<Studio>, request: Request, next: Next) -> Response {
    // A socket is asked for with GET, and what goes over it changes things.
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) || request.headers().contains_key(header::UPGRADE);
    if changes && !is_ours(request.headers(), request.uri(), &studio.address) {
        return Problem::cross_site().into_response();
    }
    next.run(request).await
}

/// `address` is the newsroom's own, as in `https://desk.ostrel.example`.
fn is_ours(headers: &HeaderMap, uri: &Uri, address: &str) -> bool {
    // Readers' pages may be the same site under another name, and they are strangers too.
    let fetched = headers.get("sec-fetch-site").map(|value| value.as_bytes());
    if fetched.is_some_and(|site| !matches!(site, b"same-origin" | b"none")) {
        return false;
    }
    let Some(origin) = headers.get(header::ORIGIN) else { return true };
    let Ok(origin) = origin.to_str() else { return false };
    let host = uri.authority().map(|a| a.as_str()).or_else(|| headers.get(header::HOST).and_then(|h| h.to_str().ok()));
    origin.eq_ignore_ascii_case(address) || host.is_some_and(|host| names(origin, host, uri.scheme_str(), address))
}

/// Whether an origin is the host that was asked. A page over plain HTTP is another's, whoever stands between, where our scheme is known: by the
/// address the house gave itself, or by the request.
fn names(origin: &str, host: &str, scheme: Option<&str>, address: &str) -> bool {
    let Some((said, named)) = origin.split_once("://") else { return false };
    let own = address.split_once("://").filter(|(_, own)| own.eq_ignore_ascii_case(host)).map(|(scheme, _)| scheme);
    named.eq_ignore_ascii_case(host) && own.or(scheme).is_none_or(|known| said.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn judged(headers: &[(&'static str, &'static str)]) -> bool {
        let headers = headers.iter().map(|(name, value)| (name.parse().expect("a name"), HeaderValue::from_static(value))).collect();
        is_ours(&headers, &Uri::from_static("/api/v1/stories"), "https://desk.example")
    }

    #[test]
    fn only_our_own_pages_and_programs_may_change_things() {
        assert!(judged(&[]));
        assert!(judged(&[("host", "127.0.0.1:8081"), ("origin", "http://127.0.0.1:8081"), ("sec-fetch-site", "same-origin")]));
        assert!(judged(&[("host", "inside:81"), ("origin", "https://desk.example")]));
        assert!(judged(&[("host", "desk.example"), ("origin", "https://desk.example"), ("sec-fetch-site", "same-origin")]));
        assert!(!judged(&[("host", "desk.example"), ("origin", "http://desk.example")]), "the scheme is part of an origin");
        assert!(names("https://10.0.0.1", "10.0.0.1", Some("https"), "") && !names("http://10.0.0.1", "10.0.0.1", Some("https"), ""));
        for (origin, site) in [
            ("http://evil.example", "same-origin"),
            ("http://127.0.0.1:8080", "same-site"),
            ("null", "cross-site"),
            ("null", "same-origin"),
            ("http://127.0.0.1:8081", "cross-site"),
            ("http://127.0.0.1:8081.evil.example", "same-origin"),
        ] {
            assert!(!judged(&[("host", "127.0.0.1:8081"), ("origin", origin), ("sec-fetch-site", site)]), "{origin} {site}");
        }
    }
}
