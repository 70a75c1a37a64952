//! The doors: where readers, newsroom and media files come in. Bound before anything else is begun, and not yet answering.

use crate::config::Settings;
use crate::trouble::Trouble;
use newsstand::{Limits, Listener};
use std::net::SocketAddr;
use typeset::Hosts;

pub struct Doors {
    pub readers: Listener,
    /// `None`: they come in by the readers' door too, and the host name tells them apart.
    pub others: Option<Others>,
    pub hosts: Hosts,
    /// The newsroom's own address.
    pub newsroom: String,
}

/// The doors of the two other origins.
pub struct Others {
    pub newsroom: Listener,
    pub media: Listener,
}

impl Doors {
    pub fn open(settings: &Settings) -> Result<Doors, Trouble> {
        let listen = &settings.config.listen;
        let ports = listen.ports().map_err(Trouble::usage)?;
        let tls = listen.tls().map_err(Trouble::usage)?;
        let tls = tls.map(|(certificate, key)| newsstand::tls(&certificate, &key)).transpose()?;
        let threads = settings.config.threads.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
        let bind = |address: SocketAddr, threads, tls, option: &str| {
            let limits = Limits { many_behind: settings.config.trusted_proxies.clone(), ..Limits::default() };
            Listener::bind(address, threads, tls, limits).map_err(|why| cannot_listen(why, option))
        };
        let readers = bind(ports.readers, threads, tls.clone(), "listen")?;
        if listen.shares_one_port() {
            let here = readers.address();
            let hosts = Hosts { site: listen.public_address(here), media: listen.public_media_address(here) };
            return Ok(Doors { readers, others: None, hosts, newsroom: listen.public_newsroom_address(here) });
        }
        // On this machine alone the newsroom needs no certificate; further away its keys must not travel in the open.
        let newsroom_tls = tls.clone().filter(|_| !ports.newsroom.ip().is_loopback());
        let newsroom = bind(ports.newsroom, 1, newsroom_tls, "listen-newsroom")?;
        let media = bind(ports.media, 1, tls, "listen-media")?;
        let hosts = Hosts { site: listen.public_address(readers.address()), media: listen.public_media_address(media.address()) };
        let newsroom_address = listen.public_newsroom_address(newsroom.address());
        Ok(Doors { readers, others: Some(Others { newsroom, media }), hosts, newsroom: newsroom_address })
    }
}

fn cannot_listen(why: newsstand::ListenError, option: &str) -> Trouble {
    let (address, kind) = (why.address, why.why.kind());
    let trouble = Trouble::new(why);
    match kind {
        std::io::ErrorKind::AddrInUse => {
            let other = SocketAddr::new(address.ip(), address.port().checked_add(10).unwrap_or(8080));
            trouble.then(format!("another program, perhaps another Masthead, listens there: stop it, or choose another address, as in --{option} {other}"))
        }
        std::io::ErrorKind::PermissionDenied => {
            trouble.then(format!("ports below 1024 need a privilege: choose a higher one with --{option}, or give the binary cap_net_bind_service"))
        }
        std::io::ErrorKind::AddrNotAvailable => {
            trouble.then(format!("this machine has no such address; `--{option} 0.0.0.0:{}` listens on all it has", address.port()))
        }
        _ => trouble.then(format!("choose another address with --{option}")),
    }
}
