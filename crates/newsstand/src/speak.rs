//! Speaking HTTP with a peer in the version it chose. The choice is ours to wait for, so that no peer can hold a connection by not choosing.

use crate::guard::Guarded;
use crate::listener::{Limits, Seat};
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_util::sync::CancellationToken;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    One,
    Two,
}

/// The first bytes of a peer that speaks HTTP/2 (RFC 9113, 3.4).
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// Which version a peer begins to speak without TLS; `None` if it hangs up. Nothing is taken from the stream.
pub async fn version(stream: &TcpStream) -> Option<Version> {
    let mut seen = [0; PREFACE.len()];
    loop {
        let count = stream.peek(&mut seen).await.ok().filter(|count| *count > 0)?;
        if !PREFACE.starts_with(&seen[..count]) {
            return Some(Version::One);
        }
        if count == PREFACE.len() {
            return Some(Version::Two);
        }
        // A part of the preface came alone, and a look at it does not wait for more.
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

type Error = Box<dyn std::error::Error + Send + Sync>;

pub async fn one<IO, S, F, B>(stream: IO, seat: Seat, limits: &Limits, stop: CancellationToken, answer: S)
where
    IO: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    S: Fn(Request<Incoming>) -> F,
    F: Future<Output = Response<B>>,
    B: Body + 'static,
    B::Error: Into<Error>,
{
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(limits.header).max_buf_size(32 * 1024).max_headers(100);
    let service = service_fn(move |request| {
        let answered = answer(request);
        async move { Ok::<_, Infallible>(answered.await) }
    });
    // The seat is kept with the stream: a WebSocket outlives the request it began with.
    let connection = builder.serve_connection(TokioIo::new(Guarded::new(stream, limits.stall, seat)), service).with_upgrades();
    tokio::pin!(connection);
    tokio::select! {
        biased;
        _ = connection.as_mut() => {}
        () = stop.cancelled() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

pub async fn two<IO, S, F, B>(stream: IO, seat: Seat, limits: &Limits, stop: CancellationToken, answer: S)
where
    IO: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    S: Fn(Request<Incoming>) -> F,
    F: Future<Output = Response<B>> + Send + 'static,
    B: Body + Unpin + Send + 'static,
    B::Data: Send,
    B::Error: Into<Error>,
{
    let mut builder = http2::Builder::new(TokioExecutor::new());
    builder
        .timer(TokioTimer::new())
        .max_concurrent_streams(100)
        .max_header_list_size(32 * 1024)
        .max_pending_accept_reset_streams(20)
        .max_local_error_reset_streams(64)
        .keep_alive_interval(Duration::from_secs(20))
        .keep_alive_timeout(Duration::from_secs(10))
        .max_send_buf_size(256 * 1024);
    let traffic = Arc::new(Traffic::default());
    let counted = traffic.clone();
    let service = service_fn(move |request| {
        let (answered, begun) = (answer(request), Answering::begin(&counted));
        async move { Ok::<_, Infallible>(answered.await.map(|body| Watched { body, traffic: begun.0.clone() })) }
    });
    let connection = builder.serve_connection(TokioIo::new(Guarded::new(stream, limits.stall, seat)), service);
    tokio::pin!(connection);
    // Who connects asks soon; who answers our pings and moves nothing has no right to the seat.
    let (mut patience, mut seen, mut told) = (limits.header, 0, false);
    loop {
        tokio::select! {
            biased;
            _ = connection.as_mut() => return,
            () = stop.cancelled(), if !told => {}
            () = tokio::time::sleep(patience) => {
                let moved = traffic.moved.load(Ordering::Relaxed);
                if moved != seen || traffic.answering.load(Ordering::Relaxed) > 0 {
                    (patience, seen) = (limits.idle, moved);
                    continue;
                }
                if told {
                    return;
                }
            }
        }
        connection.as_mut().graceful_shutdown();
        (patience, told) = (limits.header, true);
    }
}

/// What goes on in a connection of many streams.
#[derive(Default)]
struct Traffic {
    /// Requests whose answer has not begun.
    answering: AtomicUsize,
    /// Requests and pieces of answers so far.
    moved: AtomicU64,
}

/// Counts a request until its answer begins, or until the peer no longer wants it.
struct Answering(Arc<Traffic>);

impl Answering {
    fn begin(traffic: &Arc<Traffic>) -> Answering {
        traffic.answering.fetch_add(1, Ordering::Relaxed);
        traffic.moved.fetch_add(1, Ordering::Relaxed);
        Answering(traffic.clone())
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        self.0.answering.fetch_sub(1, Ordering::Relaxed);
    }
}

/// An answer's body that tells of every piece the peer has taken.
struct Watched<B> {
    body: B,
    traffic: Arc<Traffic>,
}

impl<B: Body + Unpin> Body for Watched<B> {
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<B::Data>, B::Error>>> {
        let piece = Pin::new(&mut self.body).poll_frame(cx);
        if piece.is_ready() {
            self.traffic.moved.fetch_add(1, Ordering::Relaxed);
        }
        piece
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Listener;
    use bytes::Bytes;
    use http_body_util::Full;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::time::Instant;

    const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];
    /// `GET /` of `a` as stream 1, in the static table's indices (RFC 7541, appendix A).
    const GET: &[u8] = &[0, 0, 6, 1, 5, 0, 0, 0, 1, 0x82, 0x86, 0x84, 0x41, 1, b'a'];

    /// A listener that says `ok` to everybody and has little patience.
    fn served(test: impl FnOnce(&dyn Fn(&[u8]) -> TcpStream)) {
        let (short, long) = (Duration::from_millis(150), Duration::from_millis(400));
        let limits = Limits { first_byte: short, header: short, idle: long, drain: short, ..Limits::default() };
        let listener = Listener::bind("127.0.0.1:0".parse().expect("an address"), 1, None, limits).expect("a free port");
        let (address, stop) = (listener.address(), CancellationToken::new());
        let threads = listener.serve(stop.clone(), |_, _| async { Response::new(Full::new(Bytes::from_static(b"ok"))) });
        test(&|first| {
            let mut stream = TcpStream::connect(address).expect("a connection");
            stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a limit of our own");
            stream.write_all(first).expect("sent");
            stream
        });
        stop.cancel();
        threads.into_iter().for_each(|thread| thread.join().expect("ended"));
    }

    /// Reads frames until the peer hangs up, as a peer that answers every ping and asks for nothing.
    fn polite(stream: &mut TcpStream) -> Vec<(u8, Vec<u8>)> {
        let mut frames = vec![];
        let mut head = [0; 9];
        while stream.read_exact(&mut head).is_ok() {
            let mut payload = vec![0; usize::from(head[1]) << 8 | usize::from(head[2])];
            stream.read_exact(&mut payload).expect("a whole frame");
            if head[3] == 6 && head[4] == 0 {
                let _ = stream.write_all(&[&[0, 0, 8, 6, 1, 0, 0, 0, 0][..], &payload].concat());
            }
            frames.push((head[3], payload));
        }
        frames
    }

    #[test]
    fn who_never_says_which_version_is_shown_the_door() {
        served(|knock| {
            for part in [&b"P"[..], &PREFACE[..10], PREFACE] {
                let begun = Instant::now();
                let mut rest = vec![];
                let _ = knock(part).read_to_end(&mut rest);
                assert!(begun.elapsed() < Duration::from_secs(3), "{part:?}: {:?}", begun.elapsed());
            }
        });
    }

    #[test]
    fn both_versions_are_spoken_also_when_they_begin_alike_or_in_parts() {
        served(|knock| {
            for (first, rest) in
                [("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", ""), ("P", "OST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")]
            {
                let (mut stream, mut answer) = (knock(first.as_bytes()), String::new());
                stream.write_all(rest.as_bytes()).expect("sent");
                stream.read_to_string(&mut answer).expect("an answer");
                assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("ok"), "{first}: {answer}");
            }
            let mut stream = knock(&PREFACE[..10]);
            stream.write_all(&[&PREFACE[10..], SETTINGS, GET].concat()).expect("sent");
            let frames = polite(&mut stream);
            assert!(frames.iter().any(|(kind, payload)| *kind == 1 && payload[0] == 0x88), "200: {frames:?}");
            assert!(frames.iter().any(|(kind, payload)| *kind == 0 && payload == b"ok"), "{frames:?}");
        });
    }

    #[test]
    fn a_peer_that_only_answers_pings_is_told_to_go() {
        served(|knock| {
            for asks in [&[][..], GET] {
                let begun = Instant::now();
                let frames = polite(&mut knock(&[PREFACE, SETTINGS, asks].concat()));
                assert!(frames.iter().any(|(kind, _)| *kind == 7), "GOAWAY: {frames:?}");
                assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
            }
        });
    }
}
