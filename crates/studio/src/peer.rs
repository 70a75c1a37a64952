//! Where a request comes from. What a proxy says of it counts only if the house trusts that proxy; anybody can write a header.

use crate::Studio;
use crate::door::Peer;
use axum::extract::Request;
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::Response;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// The other end of the connection, as the listener knows it.
#[derive(Debug, Clone, Copy)]
pub struct Connected(pub IpAddr);

pub async fn know(studio: Studio, mut request: Request, next: Next) -> Response {
    let connected = request.extensions().get::<Connected>().map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |c| c.0);
    let peer = Peer(comes_from(connected, request.headers(), &studio.door.rules.trusted_proxies));
    request.extensions_mut().insert(peer);
    next.run(request).await
}

/// Goes back through the proxies that are trusted, and stops at the first that is not, or that says what is no address.
fn comes_from(connected: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    let lines = headers.get_all("x-forwarded-for").iter().map(|value| value.to_str().unwrap_or_default());
    let said: Vec<&str> = lines.flat_map(|line| line.split(',')).collect();
    let mut peer = connected.to_canonical();
    for before in said.iter().rev().map_while(|said| address(said.trim())) {
        if !trusted.contains(&peer) {
            break;
        }
        peer = before.to_canonical();
    }
    peer
}

/// Some proxies say the port as well: `192.0.2.9:4711`, `[2001:db8::9]:4711`.
fn address(said: &str) -> Option<IpAddr> {
    let bare = said.strip_prefix('[').and_then(|said| said.strip_suffix(']')).unwrap_or(said);
    bare.parse().ok().or_else(|| said.parse::<SocketAddr>().ok().map(|both| both.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let ip = |text: &str| text.parse::<IpAddr>().expect("an address");
        let headers = |value: &'static str| HeaderMap::from_iter([("x-forwarded-for".parse().expect("a name"), HeaderValue::from_static(value))]);
        let proxy = [ip("10.0.0.1"), ip("10.0.0.2")];
        for (connected, said, from) in [
            ("192.0.2.9", "198.51.100.7", "192.0.2.9"),
            ("10.0.0.1", "198.51.100.7", "198.51.100.7"),
            ("::ffff:10.0.0.1", "198.51.100.7", "198.51.100.7"),
            ("10.0.0.1", "203.0.113.5, 198.51.100.7", "198.51.100.7"),
            ("10.0.0.1", "203.0.113.5, 198.51.100.7, 10.0.0.2", "198.51.100.7"),
            ("10.0.0.1", "nonsense", "10.0.0.1"),
            ("10.0.0.1", "nonsense, 198.51.100.7", "198.51.100.7"),
            ("10.0.0.1", "203.0.113.5, nonsense, 10.0.0.2", "10.0.0.2"),
            ("10.0.0.1", "203.0.113.5:9, 198.51.100.7:4711", "198.51.100.7"),
            ("10.0.0.1", "[2001:db8::9]:4711", "2001:db8::9"),
            ("10.0.0.1", "[2001:db8::9]", "2001:db8::9"),
            ("10.0.0.1", "2001:db8::9", "2001:db8::9"),
        ] {
            assert_eq!(comes_from(ip(connected), &headers(said), &proxy), ip(from), "{said}");
        }
        assert_eq!(comes_from(ip("10.0.0.1"), &headers("198.51.100.7"), &[]), ip("10.0.0.1"), "nobody is trusted unless the house says so");
    }
}
