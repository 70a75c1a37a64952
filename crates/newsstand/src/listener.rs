//! Listening, with limits of our own: how long a peer may be silent, how much it may send, how many connections it may hold.
//! Each core has its own thread, socket and queue (SO_REUSEPORT), so that a request never changes cores.

use crate::paced::Paced;
use crate::speak::{self, Version};
use http::{Request, Response};
use hyper::body::Incoming;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

/// Who is at the other end.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

impl Peer {
    pub fn ip(self) -> IpAddr {
        self.0.ip().to_canonical()
    }
}

/// SECURITY-AND-RELIABILITY R9.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Until the first byte of a connection, and until it tells which version of HTTP is spoken.
    pub first_byte: Duration,
    /// Until a request's header is whole; also how long an idle connection is kept, and until the first request of HTTP/2.
    pub header: Duration,
    /// How long a connection of HTTP/2 may go without a request or a piece of an answer.
    pub idle: Duration,
    pub tls: Duration,
    /// How long a request's body is waited for beyond a second a kibibyte.
    pub body: Duration,
    /// How long a reader may take nothing of an answer.
    pub stall: Duration,
    /// After the order to stop, how long answers may take to finish.
    pub drain: Duration,
    pub connections: usize,
    /// Of one address, unless many stand behind it.
    pub connections_of_one: usize,
    pub many_behind: Vec<IpAddr>,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            first_byte: Duration::from_secs(5),
            header: Duration::from_secs(10),
            idle: Duration::from_secs(60),
            tls: Duration::from_secs(5),
            body: Duration::from_secs(10),
            stall: Duration::from_secs(30),
            drain: Duration::from_secs(10),
            connections: 20_000,
            connections_of_one: 1_024,
            many_behind: vec![],
        }
    }
}

#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {address}: {why}")]
pub struct ListenError {
    pub address: SocketAddr,
    pub why: std::io::Error,
}

/// Bound sockets, one a thread, not yet served.
pub struct Listener {
    sockets: Vec<std::net::TcpListener>,
    address: SocketAddr,
    tls: Option<Arc<rustls::ServerConfig>>,
    limits: Limits,
}

impl Listener {
    /// Binds `threads` sockets to one address. Port 0 takes a free one.
    pub fn bind(address: SocketAddr, threads: usize, tls: Option<Arc<rustls::ServerConfig>>, limits: Limits) -> Result<Listener, ListenError> {
        // Whether somebody else listens there is found out without SO_REUSEPORT: with it, two servers would share the port unnoticed.
        let probe = socket(address, false).map_err(|why| ListenError { address, why })?;
        let address = probe.local_addr().map_err(|why| ListenError { address, why })?;
        drop(probe);
        let sockets = (0..threads.max(1)).map(|_| socket(address, true)).collect::<Result<_, _>>().map_err(|why| ListenError { address, why })?;
        Ok(Listener { sockets, address, tls, limits })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves on threads of its own until `stop`, then lets answers in flight finish.
    pub fn serve<S, F, B>(self, stop: CancellationToken, answer: S) -> Vec<std::thread::JoinHandle<()>>
    where
        S: Fn(Request<Paced<Incoming>>, Peer) -> F + Clone + Send + 'static,
        F: Future<Output = Response<B>> + Send + 'static,
        B: http_body::Body + Unpin + Send + 'static,
        B::Data: Send,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let door = Arc::new(Door { open: AtomicUsize::new(0), by_peer: Mutex::default(), limits: self.limits, tls: self.tls });
        let start = |socket: std::net::TcpListener| {
            let (door, stop, answer) = (door.clone(), stop.clone(), answer.clone());
            std::thread::spawn(move || {
                let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
                runtime.block_on(accept(socket, door, stop, answer));
            })
        };
        self.sockets.into_iter().map(start).collect()
    }
}

fn socket(address: SocketAddr, shared: bool) -> std::io::Result<std::net::TcpListener> {
    let socket = socket2::Socket::new(socket2::Domain::for_address(address), socket2::Type::STREAM, None)?;
    socket.set_reuse_address(true)?;
    if shared {
        socket.set_reuse_port(true)?;
    }
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(4_096)?;
    Ok(socket.into())
}

/// Counts who is inside.
struct Door {
    open: AtomicUsize,
    by_peer: Mutex<HashMap<IpAddr, usize>>,
    limits: Limits,
    tls: Option<Arc<rustls::ServerConfig>>,
}

/// A seat inside, given back when the connection ends.
pub struct Seat {
    door: Arc<Door>,
    ip: IpAddr,
}

impl Door {
    fn enter(self: &Arc<Self>, peer: Peer) -> Option<Seat> {
        let mut by_peer = self.by_peer.lock();
        let mine = by_peer.entry(network(peer.ip())).or_insert(0);
        let one_has_all = *mine >= self.limits.connections_of_one && !self.limits.many_behind.contains(&peer.ip());
        if self.open.load(Ordering::Relaxed) >= self.limits.connections || one_has_all {
            return None;
        }
        *mine += 1;
        self.open.fetch_add(1, Ordering::Relaxed);
        Some(Seat { door: self.clone(), ip: network(peer.ip()) })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.door.open.fetch_sub(1, Ordering::Relaxed);
        let mut by_peer = self.door.by_peer.lock();
        if let Some(mine) = by_peer.get_mut(&self.ip) {
            *mine -= 1;
            if *mine == 0 {
                by_peer.remove(&self.ip);
            }
        }
    }
}

/// One household of IPv6 holds a /64, so its addresses count as one.
fn network(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V4(_) => ip,
        IpAddr::V6(v6) => IpAddr::V6((u128::from(v6) & !u128::from(u64::MAX)).into()),
    }
}

async fn accept<S, F, B>(socket: std::net::TcpListener, door: Arc<Door>, stop: CancellationToken, answer: S)
where
    S: Fn(Request<Paced<Incoming>>, Peer) -> F + Clone + Send + 'static,
    F: Future<Output = Response<B>> + Send + 'static,
    B: http_body::Body + Unpin + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let Ok(listener) = TcpListener::from_std(socket) else { return };
    let connections = tokio_util::task::TaskTracker::new();
    let drain = door.limits.drain;
    loop {
        let accepted = tokio::select! {
            biased;
            () = stop.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, address)) = accepted else {
            // Out of file descriptors, most likely: give open connections a moment to end.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let peer = Peer(address);
        if let Some(seat) = door.enter(peer) {
            connections.spawn(connection(stream, peer, seat, stop.clone(), answer.clone()));
        }
    }
    drop(listener);
    connections.close();
    let _ = timeout(drain, connections.wait()).await;
}

async fn connection<S, F, B>(stream: TcpStream, peer: Peer, seat: Seat, stop: CancellationToken, answer: S)
where
    S: Fn(Request<Paced<Incoming>>, Peer) -> F + Clone + Send + 'static,
    F: Future<Output = Response<B>> + Send + 'static,
    B: http_body::Body + Unpin + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let _ = stream.set_nodelay(true);
    let door = seat.door.clone();
    let limits = &door.limits;
    let patience = limits.body;
    let answer = move |request: Request<Incoming>| answer(request.map(|body| Paced::new(body, patience)), peer);
    match &door.tls {
        None => match timeout(limits.first_byte, speak::version(&stream)).await {
            Ok(Some(Version::One)) => speak::one(stream, seat, limits, stop, answer).await,
            Ok(Some(Version::Two)) => Box::pin(speak::two(stream, seat, limits, stop, answer)).await,
            Ok(None) | Err(_) => {}
        },
        Some(config) => {
            let acceptor = tokio_rustls::TlsAcceptor::from(config.clone());
            let Ok(Ok(stream)) = timeout(limits.tls, acceptor.accept(stream)).await else { return };
            match stream.get_ref().1.alpn_protocol() {
                Some(b"h2") => Box::pin(speak::two(stream, seat, limits, stop, answer)).await,
                _ => speak::one(stream, seat, limits, stop, answer).await,
            }
        }
    }
}
