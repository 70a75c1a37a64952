//! The head of a request, looked over before anybody answers: it is not too large, and names one host in one way.

use crate::host;
use http::{Request, StatusCode, Version, header};

/// What R9 lets in. The connection's own bound is that of its buffer, which may hold more.
const LARGEST: usize = 32 * 1024;

/// Why a request is not answered.
pub type Refusal = (StatusCode, &'static str);

/// The host that a request names, with its port; empty where HTTP/1.0 names none.
pub fn named<B>(request: &Request<B>) -> Result<&str, Refusal> {
    let fields = request.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + 4);
    if fields.sum::<usize>() > LARGEST {
        return Err((StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "431: the headers are more than 32 KiB in all\n"));
    }
    let refused = |why| (StatusCode::BAD_REQUEST, why);
    let mut written = request.headers().get_all(header::HOST).iter();
    let (first, second) = (written.next(), written.next());
    if second.is_some() {
        return Err(refused("400: name the host once; two programs on the way could each read another one\n"));
    }
    let field = first.map(|host| host.to_str()).transpose().map_err(|_| refused("400: the Host header is no host name\n"))?;
    let host = match (request.uri().authority().map(|a| a.as_str()), field) {
        (Some(authority), Some(field)) if !authority.eq_ignore_ascii_case(field) => {
            return Err(refused("400: the address and the Host header name two hosts\n"));
        }
        (Some(host), _) | (None, Some(host)) => host,
        (None, None) if request.version() <= Version::HTTP_10 => return Ok(""),
        (None, None) => return Err(refused("400: say in the Host header which host is meant\n")),
    };
    match host::bare(host) {
        Some(_) => Ok(host),
        None => Err(refused("400: write the host as a name or an IP address, with a port or without\n")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(uri: &str, version: Version, fields: &[(&str, &str)]) -> Result<String, u16> {
        let mut request = Request::builder().uri(uri).version(version);
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        named(&request.body(()).expect("a request")).map(str::to_owned).map_err(|(status, _)| status.as_u16())
    }

    #[test]
    fn one_host_is_named_in_one_way() {
        let one = |fields: &[(&str, &str)]| status("/en", Version::HTTP_11, fields);
        assert_eq!(one(&[("host", "news.example:8080")]).as_deref(), Ok("news.example:8080"));
        assert_eq!(one(&[]), Err(400));
        assert_eq!(status("/en", Version::HTTP_10, &[]).as_deref(), Ok(""));
        assert_eq!(one(&[("host", "127.0.0.1"), ("host", "evil.example")]), Err(400));
        for host in ["127.0.0.1:22000@evil.example", "127.0.0.1:evil", "127.0.0.1:22000:99", "127.0.0.1:22000/x", "[::1]evil", "[::1", "127.0.0.1:999999"] {
            assert_eq!(one(&[("host", host)]), Err(400), "{host}");
        }
        let two = |fields: &[(&str, &str)]| status("http://news.example/en", Version::HTTP_2, fields);
        assert_eq!(two(&[]).as_deref(), Ok("news.example"));
        assert_eq!(two(&[("host", "NEWS.example")]).as_deref(), Ok("news.example"));
        assert_eq!(two(&[("host", "evil.example")]), Err(400));
        assert_eq!(status("http://news.example@evil.example/en", Version::HTTP_2, &[]), Err(400));
    }

    #[test]
    fn a_head_of_more_than_32_kib_is_refused() {
        let with = |length: usize| status("/en", Version::HTTP_11, &[("host", "localhost"), ("x", &"a".repeat(length))]);
        assert_eq!(with(32_000).as_deref(), Ok("localhost"));
        assert_eq!(with(33_000), Err(431));
    }
}
