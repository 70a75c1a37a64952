//! Content codings: which of them a browser takes.

use axum::http::{HeaderMap, header};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    Brotli,
    Gzip,
}

impl Coding {
    /// The token of `Content-Encoding`.
    pub fn token(self) -> &'static str {
        match self {
            Coding::Brotli => "br",
            Coding::Gzip => "gzip",
        }
    }

    /// Those that are taken, the smallest first (RFC 9110, 12.5.3).
    pub fn taken(headers: &HeaderMap) -> impl Iterator<Item = Coding> + use<> {
        let accept = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let takes = |coding: &Coding| accept.split(',').any(|part| names(part, coding.token()) && !refused(part));
        [Coding::Brotli, Coding::Gzip].into_iter().filter(takes).collect::<Vec<_>>().into_iter()
    }
}

fn names(part: &str, token: &str) -> bool {
    part.split(';').next().is_some_and(|named| named.trim().eq_ignore_ascii_case(token))
}

/// `br;q=0` says that it is not taken.
fn refused(part: &str) -> bool {
    part.split(';').any(|field| field.trim().strip_prefix("q=").and_then(|q| q.parse::<f32>().ok()).is_some_and(|q| q <= 0.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn the_browser_decides() {
        for (accept, taken) in [
            ("gzip, deflate, br", &[Coding::Brotli, Coding::Gzip][..]),
            ("BR", &[Coding::Brotli]),
            ("br;q=0, gzip;q=0.5", &[Coding::Gzip]),
            ("br; q=0.0", &[]),
            ("brotli, gzipped, zstd", &[]),
            ("", &[]),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accept))]);
            assert_eq!(Coding::taken(&headers).collect::<Vec<_>>(), taken, "{accept}");
        }
        assert_eq!(Coding::taken(&HeaderMap::new()).count(), 0);
    }
}
