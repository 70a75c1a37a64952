//! Three origins: on one port the host name alone tells readers, newsroom and media files apart, and the newsroom answers to no stranger's name.

use crate::house::{House, masthead};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

struct Served(Child);

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port()
}

/// The whole answer to a GET under a host name; `None` while nobody listens.
fn ask(port: u16, host: &str, path: &str) -> Option<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").ok()?;
    let mut answer = vec![];
    stream.read_to_end(&mut answer).ok()?;
    Some(String::from_utf8_lossy(&answer).into_owned())
}

fn status(port: u16, host: &str, path: &str) -> u16 {
    let answer = ask(port, host, path).expect("an answer");
    answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_else(|| panic!("{answer}"))
}

/// A page that makes its own name lead to this machine would be of the newsroom's origin, and read what its own visitors may (DNS rebinding).
#[test]
fn the_newsroom_answers_to_no_strangers_name() {
    let house = House::new();
    let port: u16 = house.newsroom().rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port");
    for own in [format!("127.0.0.1:{port}"), format!("localhost:{port}")] {
        assert_eq!(status(port, &own, "/api/openapi.json"), 200, "{own}");
    }
    // An error page is guarded as any other.
    let guarded = |port, host: &str| {
        let answer = ask(port, host, "/api/openapi.json").expect("an answer").to_lowercase();
        ["x-content-type-options: nosniff", "cache-control: no-store", "content-security-policy: ", "content-type: text/plain"]
            .iter()
            .for_each(|header| assert!(answer.contains(header), "{host}: {header} is not in {answer}"));
    };
    for stranger in [format!("evil.example:{port}"), "127.0.0.1.evil.example".to_owned(), "localhost.evil.example".to_owned()] {
        assert_eq!(status(port, &stranger, "/api/openapi.json"), 421, "{stranger}");
        guarded(port, &stranger);
    }
    for origin in [house.readers(), house.newsroom(), house.media()] {
        let port: u16 = origin.rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port");
        for unclear in ["127.0.0.1@evil.example", "127.0.0.1:evil", "[::1]evil", "127.0.0.1\r\nHost: evil.example"] {
            assert_eq!(status(port, unclear, "/healthz"), 400, "{origin} {unclear}");
            guarded(port, unclear);
        }
    }
}

#[test]
fn three_names_share_one_port_and_no_origin() {
    let house = House::closed();
    let port = free_port();
    let names = ["--address", "http://news.example", "--newsroom-address", "http://desk.news.example", "--media-address", "http://files.news.example"];
    let mut command = masthead();
    command.args(["serve", "--data", &house.data(), "--listen", &format!("127.0.0.1:{port}")]).args(names).stdout(Stdio::null()).stderr(Stdio::null());
    let _served = Served(command.spawn().expect("the binary runs"));
    let begun = Instant::now();
    while ask(port, "news.example", "/readyz").is_none_or(|answer| !answer.starts_with("HTTP/1.1 200")) {
        assert!(begun.elapsed() < Duration::from_secs(10), "not ready after ten seconds");
        std::thread::sleep(Duration::from_millis(20));
    }
    let status = |host: &str, path: &str| status(port, host, path);
    assert_eq!(status("news.example", "/en"), 200);
    assert_eq!(status("NEWS.example:80", "/en"), 200);
    assert_eq!(status("desk.news.example", "/api/openapi.json"), 200);
    assert_eq!(status("desk.news.example", "/en"), 404, "the newsroom has no readers' pages");
    assert_eq!(status("news.example", "/api/openapi.json"), 404, "readers' pages have no newsroom");
    assert_eq!(status("files.news.example", "/en"), 404);
    for stranger in ["evil.example", "desk.news.example.evil.example", ""] {
        assert!([400, 421].contains(&status(stranger, "/en")), "`{stranger}`");
    }
}
