//! Which host names this origin answers to. Any other gets 421, so a page is never served under a stranger's name.

/// Names without port. Empty means: any IP address and `localhost`, for a site that has no name yet.
#[derive(Debug, Clone, Default)]
pub struct HostNames(Vec<String>);

impl HostNames {
    pub fn new(names: impl IntoIterator<Item = String>) -> HostNames {
        HostNames(names.into_iter().map(|n| n.to_ascii_lowercase()).collect())
    }

    /// `host` is a Host header or an authority, with or without port. Loopback always comes in: whoever asks there sits at this machine.
    pub fn includes(&self, host: &str) -> bool {
        let Some(name) = bare(host) else { return false };
        let local = name.eq_ignore_ascii_case("localhost") || name.parse::<std::net::IpAddr>().is_ok();
        if self.0.is_empty() { local } else { self.lists(host) || is_loopback(name) }
    }

    /// Whether the name itself is among these.
    pub fn lists(&self, host: &str) -> bool {
        bare(host).is_some_and(|name| self.0.iter().any(|n| n.eq_ignore_ascii_case(name)))
    }
}

/// A host without its port; `None` if anything else is written with it.
pub(crate) fn bare(host: &str) -> Option<&str> {
    let (name, port) = match host.strip_prefix('[') {
        Some(rest) => rest.split_once(']').filter(|(name, _)| name.parse::<std::net::Ipv6Addr>().is_ok())?,
        None => host.split_at(host.find(':').unwrap_or(host.len())),
    };
    let is_port = |port: &str| port.len() <= 5 && port.bytes().all(|byte| byte.is_ascii_digit());
    let plain = !name.contains(['@', '/', '?', '#', ' ']);
    (plain && (port.is_empty() || port.strip_prefix(':').is_some_and(is_port))).then_some(name)
}

/// Whether a bare name is one that this machine alone goes by.
pub(crate) fn is_loopback(name: &str) -> bool {
    name.eq_ignore_ascii_case("localhost") || name.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_names_are_refused() {
        let unnamed = HostNames::default();
        for host in ["127.0.0.1:8080", "localhost", "[::1]:8080", "10.0.0.7"] {
            assert!(unnamed.includes(host), "{host}");
        }
        for host in
            ["evil.example", "127.0.0.1:8080@evil.example", "127.0.0.1:evil", "127.0.0.1:8080/x", "127.0.0.1:8080:99", "[::1]evil", "[::1", "localhost/"]
        {
            assert!(!unnamed.includes(host), "{host}");
        }
        let named = HostNames::new(["News.example".to_owned()]);
        assert!(named.includes("news.EXAMPLE:443") && named.includes("127.0.0.1:8080"));
        assert!(named.lists("news.example") && !named.lists("127.0.0.1:8080"));
        assert!(!named.includes("evil.example") && !named.includes("10.0.0.7") && !named.includes(""));
    }
}
