//! Slow, silent and oversized clients are shown the door; others do not notice.

use crate::house::House;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

fn knock(house: &House) -> TcpStream {
    let address = house.readers().trim_start_matches("http://");
    let stream = TcpStream::connect(address).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit of our own");
    stream
}

/// How long until the server hangs up.
fn closed_after(mut stream: TcpStream, begun: Instant) -> Duration {
    let mut rest = vec![];
    let _ = stream.read_to_end(&mut rest);
    begun.elapsed()
}

#[test]
fn the_silent_and_the_slow_are_shown_the_door() {
    let house = House::new();
    let begun = Instant::now();
    let silent = knock(&house);
    let mut slow = knock(&house);
    slow.write_all(b"GET /en HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ").expect("sent");
    let mut idle = knock(&house);
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").expect("sent");
    let ends: Vec<Duration> = std::thread::scope(|scope| {
        let waits = [silent, slow, idle].map(|s| scope.spawn(move || closed_after(s, begun)));
        assert_eq!(house.read("/en").status, 200, "others are served meanwhile");
        waits.into_iter().map(|w| w.join().expect("ended")).collect()
    });
    assert!(ends[0] < Duration::from_secs(7), "silent: {:?}", ends[0]);
    assert!(ends[1] < Duration::from_secs(13), "slow: {:?}", ends[1]);
    assert!(ends[2] < Duration::from_secs(15), "idle: {:?}", ends[2]);
}

#[test]
fn what_is_too_large_is_refused_at_once() {
    let house = House::new();
    let many: String = (0..10_000).map(|i| format!("X-{i}: y\r\n")).collect();
    let long = "a".repeat(1 << 20);
    for (what, request) in [
        ("10,000 headers", format!("GET /en HTTP/1.1\r\nHost: 127.0.0.1\r\n{many}\r\n")),
        ("an address of a megabyte", format!("GET /{long} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")),
        ("a query of 10,000 keys", format!("GET /en?{} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n", "k=v&".repeat(10_000))),
    ] {
        let begun = Instant::now();
        let mut stream = knock(&house);
        // The server may hang up before it has read everything.
        let _ = stream.write_all(request.as_bytes());
        let mut answer = vec![];
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4") || answer.starts_with("HTTP/1.1 2"), "{what}: {}", &answer[..answer.len().min(60)]);
        assert!(begun.elapsed() < Duration::from_secs(2), "{what}: {:?}", begun.elapsed());
    }
    assert_eq!(house.read("/en").status, 200);
}

#[test]
fn what_is_not_for_readers_is_not_there() {
    let house = House::new();
    assert_eq!(house.read("/metrics").status, 200, "from the machine itself");
    for path in ["/api/v1/stories", "/api/openapi.json", "/en/..%2f..%2fmasthead.toml", "/.git/config", "/newsroom.db"] {
        assert_eq!(house.read(path).status, 404, "{path}");
    }
    let mut stream = knock(&house);
    stream.write_all(b"GET /en HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n").expect("sent");
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer);
    assert!(answer.starts_with("HTTP/1.1 421"), "{answer}");
}
