//! A house for one test: a data folder of its own, a server on free ports, a token, and hands to ask it things.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tempfile::TempDir;

pub struct House {
    folder: TempDir,
    server: Option<Server>,
    token: String,
    agent: ureq::Agent,
}

struct Server {
    child: Child,
    readers: String,
    newsroom: String,
    media: String,
}

/// An answer, read whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|why| panic!("not JSON ({why}): {}", self.body))
    }
}

/// A story as the newsroom knows it.
#[derive(Debug, Clone)]
pub struct Story {
    pub id: i64,
    pub version: i64,
    /// Where readers find it, once it is out.
    pub path: String,
}

pub fn masthead() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_masthead"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("MASTHEAD_")) {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
    command
}

pub fn run(arguments: &[&str]) -> (i32, String, String) {
    run_as(masthead().args(arguments))
}

pub fn run_as(command: &mut Command) -> (i32, String, String) {
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary runs");
    let done = Arc::new(AtomicBool::new(false));
    // A command that should have failed and serves instead must not hold up the tests.
    let (watched, pid) = (done.clone(), child.id().to_string());
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_secs(30));
        if !watched.load(Ordering::Relaxed) {
            let _ = Command::new("kill").args(["-KILL", &pid]).status();
        }
    });
    let Output { status, stdout, stderr } = child.wait_with_output().expect("it ends");
    done.store(true, Ordering::Relaxed);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (status.code().unwrap_or(-1), text(stdout), text(stderr))
}

impl House {
    /// An empty site, served.
    pub fn new() -> House {
        let mut house = House::closed();
        house.open();
        house
    }

    /// An empty site that nobody serves yet.
    pub fn closed() -> House {
        let folder = tempfile::tempdir().expect("a folder");
        let config = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).timeout_global(Some(Duration::from_secs(20)));
        let mut house = House { folder, server: None, token: String::new(), agent: config.build().into() };
        let (status, _, said) = run(&["init", "--data", &house.data()]);
        assert_eq!(status, 0, "{said}");
        let (status, token, said) = run(&["token", "create", "--name", "tests", "--role", "admin", "--data", &house.data()]);
        assert_eq!(status, 0, "{said}");
        house.token = token.trim().to_owned();
        house
    }

    pub fn data(&self) -> String {
        self.path("site").display().to_string()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn open(&mut self) {
        self.open_with(&["--log", "warn"]);
    }

    /// With options of its own; what it says is kept for [`House::log`].
    pub fn open_with(&mut self, options: &[&str]) {
        let arguments: Vec<&str> = ["--listen", "127.0.0.1:0"].iter().chain(options).copied().collect();
        self.server = Some(Server::start(&self.data(), &arguments, &self.path("log")));
        let begun = Instant::now();
        while self.read("/readyz").status != 200 {
            assert!(begun.elapsed() < Duration::from_secs(10), "not ready after ten seconds");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    pub fn newsroom(&self) -> &str {
        &self.server().newsroom
    }

    /// Another token, of somebody else.
    pub fn token(&self, name: &str, role: &str) -> String {
        let made = self.ask("POST", "/api/v1/tokens", None, Some(&json!({ "name": name, "role": role })));
        assert_eq!(made.status, 201, "{}", made.body);
        made.json()["secret"].as_str().expect("a secret").to_owned()
    }

    fn server(&self) -> &Server {
        self.server.as_ref().expect("the site is served")
    }

    pub fn readers(&self) -> &str {
        &self.server().readers
    }

    pub fn media(&self) -> &str {
        &self.server().media
    }

    /// All that the server has said since the house was made.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.path("log")).expect("a log")
    }

    /// As a power cut would end it.
    pub fn kill(&mut self) {
        if let Some(mut server) = self.server.take() {
            server.child.kill().expect("killed");
            server.child.wait().expect("ended");
        }
    }

    /// As an operator would; gives the exit status.
    pub fn stop(&mut self) -> Option<i32> {
        let mut server = self.server.take().expect("the site is served");
        let pid = server.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().expect("told").success());
        server.child.wait().expect("ended").code()
    }

    /// As a reader.
    pub fn read(&self, path: &str) -> Answer {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.server().readers) };
        answer(self.agent.get(url).call())
    }

    /// As a reader with a method and headers of their own.
    pub fn read_as(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.anonymous(method, format!("{}{path}", self.server().readers), headers)
    }

    /// As somebody who comes to the newsroom without a token.
    pub fn stranger(&self, method: &str, path: &str) -> Answer {
        // Whoever is refused before their body is read is also hung up on, so each asks on a line of its own.
        self.anonymous(method, format!("{}{path}", self.server().newsroom), &[("connection", "close")])
    }

    fn anonymous(&self, method: &str, uri: String, headers: &[(&str, &str)]) -> Answer {
        let mut request = ureq::http::Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        answer(self.agent.run(request.body(()).expect("a request")))
    }

    /// As the newsroom. `seen` is the version the writer names.
    pub fn ask(&self, method: &str, path: &str, seen: Option<i64>, body: Option<&Value>) -> Answer {
        self.try_ask(method, path, seen, body).unwrap_or_else(|why| panic!("{method} {path}: {why}"))
    }

    /// As whoever has that token.
    pub fn ask_as(&self, token: &str, method: &str, path: &str, body: Option<&Value>) -> Answer {
        self.try_ask_as(token, method, path, None, body).unwrap_or_else(|why| panic!("{method} {path}: {why}"))
    }

    pub fn try_ask(&self, method: &str, path: &str, seen: Option<i64>, body: Option<&Value>) -> Result<Answer, String> {
        self.try_ask_as(&self.token, method, path, seen, body)
    }

    fn try_ask_as(&self, token: &str, method: &str, path: &str, seen: Option<i64>, body: Option<&Value>) -> Result<Answer, String> {
        let mut request = ureq::http::Request::builder().method(method).uri(format!("{}{path}", self.server().newsroom));
        request = request.header("authorization", format!("Bearer {token}")).header("content-type", "application/json");
        if let Some(seen) = seen {
            request = request.header("if-match", format!("\"{seen}\""));
        }
        let done = match body {
            Some(body) => self.agent.run(request.body(body.to_string()).expect("a request")),
            None => self.agent.run(request.body(()).expect("a request")),
        };
        done.map(|a| answer(Ok(a))).map_err(|why| why.to_string())
    }

    /// A file, as the newsroom.
    pub fn send(&self, path: &str, file: &[u8]) -> Answer {
        let request = ureq::http::Request::post(format!("{}{path}", self.server().newsroom)).header("authorization", format!("Bearer {}", self.token));
        answer(self.agent.run(request.header("content-type", "application/octet-stream").body(file).expect("a request")))
    }

    pub fn concept(&self, kind: &str, name: &str) -> i64 {
        let made = self.ask("POST", "/api/v1/concepts", None, Some(&json!({ "kind": kind, "names": { "en": { "name": name } } })));
        assert_eq!(made.status, 201, "{}", made.body);
        made.json()["id"].as_i64().expect("a number")
    }

    pub fn create(&self, content: Value) -> Story {
        let made = self.ask("POST", "/api/v1/stories", None, Some(&json!({ "edition": "en", "content": content })));
        assert_eq!(made.status, 201, "{}", made.body);
        story(&made)
    }

    /// A verb that must succeed.
    pub fn done(&self, method: &str, story_now: &mut Story, noun: &str, body: Option<Value>) -> Answer {
        let path = format!("/api/v1/stories/{}{noun}", story_now.id);
        let done = self.ask(method, &path, Some(story_now.version), body.as_ref());
        assert_eq!(done.status, 200, "{method} {path}: {}", done.body);
        *story_now = story(&done);
        done
    }

    pub fn publish(&self, story: &mut Story) {
        self.done("POST", story, "/publication", None);
    }

    /// A published story with a headline, filed under a place.
    pub fn published(&self, headline: &str, place: i64) -> Story {
        let mut story = self.create(content(headline, place));
        self.publish(&mut story);
        story
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Server {
    fn start(data: &str, arguments: &[&str], log: &Path) -> Server {
        let log = std::fs::OpenOptions::new().create(true).append(true).open(log).expect("a log");
        let mut child = masthead().args(["serve", "--data", data]).args(arguments).stdout(Stdio::piped()).stderr(log).spawn().expect("the binary runs");
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let (mut readers, mut newsroom, mut media) = (None, None, None);
        for line in lines.map_while(Result::ok) {
            match line.split_once(' ').map(|(name, rest)| (name, rest.trim())) {
                Some(("readers", address)) => readers = Some(address.to_owned()),
                Some(("newsroom", address)) => newsroom = Some(address.to_owned()),
                Some(("media", address)) => {
                    media = Some(address.to_owned());
                    break;
                }
                _ => {}
            }
        }
        let said = "it said where it is";
        Server { child, readers: readers.expect(said), newsroom: newsroom.expect(said), media: media.expect(said) }
    }
}

pub fn content(headline: &str, place: i64) -> Value {
    json!({
        "language": "en", "headline": headline, "standfirst": format!("What {headline} means."), "places": [place],
        "body": [{ "type": "paragraph", "text": format!("The first paragraph of {headline}.") }]
    })
}

pub fn story(answer: &Answer) -> Story {
    let told = answer.json();
    let version = answer.header("etag").and_then(|t| t.trim_matches('"').parse().ok()).expect("a version");
    let path = told["address"].as_str().map_or_else(String::new, |a| format!("/{}", a.splitn(4, '/').nth(3).unwrap_or("")));
    Story { id: told["id"].as_i64().expect("a number"), version, path }
}

fn answer(done: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Answer {
    let mut answer = done.unwrap_or_else(|why| panic!("no answer: {why}"));
    let headers = answer.headers().iter().map(|(n, v)| (n.to_string(), String::from_utf8_lossy(v.as_bytes()).into_owned())).collect();
    let body = answer.body_mut().read_to_vec().expect("a body");
    Answer { status: answer.status().as_u16(), headers, body: String::from_utf8_lossy(&body).into_owned() }
}

/// Everything in a folder, as bytes.
pub fn bytes_of(folder: &Path, starts: &str) -> Vec<u8> {
    let mut all = vec![];
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        if entry.file_name().to_string_lossy().starts_with(starts) {
            all.extend(std::fs::read(entry.path()).expect("a file"));
        }
    }
    all
}

impl House {
    /// Kills the server while others still hold the house; the process is collected later.
    pub fn server_killed(&self) {
        let pid = self.server().child.id().to_string();
        assert!(Command::new("kill").args(["-KILL", &pid]).status().expect("told").success());
    }
}
