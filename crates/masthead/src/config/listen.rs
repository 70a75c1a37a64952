//! The three origins of a site (readers, newsroom, media files) and the names they go by.

use std::net::SocketAddr;
use std::path::PathBuf;

#[derive(Debug, Default)]
pub struct Listen {
    pub readers: Option<SocketAddr>,
    pub newsroom: Option<SocketAddr>,
    pub media: Option<SocketAddr>,
    pub address: Option<String>,
    pub media_address: Option<String>,
    pub newsroom_address: Option<String>,
    pub host_names: Vec<String>,
    pub tls_certificate: Option<PathBuf>,
    pub tls_key: Option<PathBuf>,
    pub behind_https: bool,
}

/// Where to listen: readers, newsroom, media files.
pub struct Ports {
    pub readers: SocketAddr,
    pub newsroom: SocketAddr,
    pub media: SocketAddr,
}

impl Listen {
    pub fn ports(&self) -> Result<Ports, String> {
        let readers = self.readers.ok_or("`listen` is not set")?;
        let after = |set: Option<SocketAddr>, step: u16| match (set, readers.port()) {
            (Some(address), _) => Ok(address),
            (None, 0) => Ok(readers),
            (None, port) => port
                .checked_add(step)
                .map(|port| SocketAddr::new(readers.ip(), port))
                .ok_or_else(|| format!("`listen` {readers} leaves no port {step} further on; choose a lower one, or set `listen_newsroom` and `listen_media`")),
        };
        let ports = Ports { readers, newsroom: after(self.newsroom, 1)?, media: after(self.media, 2)? };
        let same = |a: SocketAddr, b: SocketAddr| a == b && a.port() != 0;
        if same(ports.readers, ports.newsroom) || same(ports.readers, ports.media) || same(ports.newsroom, ports.media) {
            return Err(
                "`listen`, `listen_newsroom` and `listen_media` must be three different addresses: a page must never share an origin with the newsroom"
                    .to_owned(),
            );
        }
        self.origins_apart()?;
        Ok(ports)
    }

    /// Whether each origin that has an address has one of its own.
    fn origins_apart(&self) -> Result<(), String> {
        let named = [("address", &self.address), ("newsroom_address", &self.newsroom_address), ("media_address", &self.media_address)];
        let origins: Vec<(&str, String)> = named.iter().filter_map(|(name, address)| Some((*name, origin(address.as_deref()?)))).collect();
        for (i, (name, one)) in origins.iter().enumerate() {
            if let Some((other, _)) = origins[..i].iter().find(|(_, other)| other == one) {
                return Err(format!("`{name}` is the same as `{other}`; give it another host name or another port: no two of them may share an origin"));
            }
        }
        Ok(())
    }

    /// Certificate and key, if both are given.
    pub fn tls(&self) -> Result<Option<(PathBuf, PathBuf)>, String> {
        match (&self.tls_certificate, &self.tls_key) {
            (Some(certificate), Some(key)) => Ok(Some((certificate.clone(), key.clone()))),
            (None, None) => Ok(None),
            (Some(_), None) => Err("`tls_certificate` is set but `tls_key` is not; TLS needs both".to_owned()),
            (None, Some(_)) => Err("`tls_key` is set but `tls_certificate` is not; TLS needs both".to_owned()),
        }
    }

    pub fn is_https(&self) -> bool {
        self.behind_https || self.tls_certificate.is_some()
    }

    /// The reading site's public address, once it is known where it listens.
    pub fn public_address(&self, readers: SocketAddr) -> String {
        self.address.clone().unwrap_or_else(|| format!("{}://{}", if self.is_https() { "https" } else { "http" }, reachable(readers)))
    }

    pub fn public_media_address(&self, media: SocketAddr) -> String {
        self.media_address.clone().unwrap_or_else(|| format!("{}://{}", if self.tls_certificate.is_some() { "https" } else { "http" }, reachable(media)))
    }

    /// The newsroom's address as browsers see it, once it is known where it listens.
    pub fn public_newsroom_address(&self, newsroom: SocketAddr) -> String {
        // On this machine alone the newsroom needs no certificate; further away its keys must not travel in the open.
        let tls = self.tls_certificate.is_some() && !newsroom.ip().is_loopback();
        self.newsroom_address.clone().unwrap_or_else(|| format!("{}://{}", if tls { "https" } else { "http" }, reachable(newsroom)))
    }

    /// Names the reading site answers to; with none it answers to IP addresses and `localhost`.
    pub fn names(&self) -> Vec<String> {
        if !self.host_names.is_empty() {
            return self.host_names.clone();
        }
        self.address.as_deref().and_then(host).map(str::to_owned).into_iter().collect()
    }

    /// Whether the three origins share the one port of `listen`: they can when each has a host name of its own, and nobody chose other ports.
    pub fn shares_one_port(&self) -> bool {
        let hosts = [&self.address, &self.newsroom_address, &self.media_address].map(|address| address.as_deref().and_then(host));
        let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
        let apart =
            matches!(hosts, [Some(readers), Some(newsroom), Some(media)] if !same(readers, newsroom) && !same(readers, media) && !same(newsroom, media));
        apart && self.newsroom.is_none() && self.media.is_none()
    }

    /// The host name of the newsroom, if it has one.
    pub fn newsroom_name(&self) -> Option<String> {
        self.newsroom_address.as_deref().and_then(host).map(str::to_owned)
    }

    pub fn media_name(&self) -> Option<String> {
        self.media_address.as_deref().and_then(host).map(str::to_owned)
    }
}

/// An address as browsers compare origins: in small letters, without the port that goes without saying.
fn origin(address: &str) -> String {
    let address = address.trim_end_matches('/').to_ascii_lowercase();
    let usual = if address.starts_with("https:") { ":443" } else { ":80" };
    address.strip_suffix(usual).unwrap_or(&address).to_owned()
}

/// The host name in the address of a site; an IP address is none.
fn host(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let host = rest.rsplit_once(':').map_or(rest, |(host, _)| host);
    (!host.starts_with('[') && host.parse::<std::net::IpAddr>().is_err()).then_some(host)
}

/// An address a browser on this machine can open: `0.0.0.0` is not one.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        ip if !ip.is_unspecified() => ip,
        std::net::IpAddr::V4(_) => std::net::Ipv4Addr::LOCALHOST.into(),
        std::net::IpAddr::V6(_) => std::net::Ipv6Addr::LOCALHOST.into(),
    };
    SocketAddr::new(ip, address.port())
}
