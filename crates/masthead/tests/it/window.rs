//! A browser's window on a story, as far as the server can tell: a socket, a document, and somebody who types.

use cowrite::frame::{self, Said};
use cowrite::{Document, Update};
use newsroom::language::Language;
use newsroom::story::Content;
use serde_json::Value;
use std::io::Write;
use std::net::TcpStream;
use std::time::{Duration, Instant};
use tokio_tungstenite::tungstenite::{self, Message, WebSocket};

/// Longer than anything should take.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Window {
    /// What they have before them; it outlives the socket, as in a browser.
    pub document: Document,
    socket: Option<WebSocket<TcpStream>>,
    /// Updates sent over this socket, and how many the server has on disk.
    pub sent: u64,
    pub on_disk: u64,
    pub notices: Vec<Value>,
    /// Why the server closed it, and by which code.
    closed: String,
    pub code: u16,
    pub milliseconds: u64,
}

pub fn blank() -> Content {
    Content::new(Language::try_from("en").expect("a tag"), "")
}

impl Window {
    pub fn closed() -> Window {
        Window { document: Document::blank(), socket: None, sent: 0, on_disk: 0, notices: vec![], closed: String::new(), code: 0, milliseconds: 0 }
    }

    pub fn open(newsroom: &str, story: i64, token: &str) -> Window {
        let mut window = Window::closed();
        window.join(newsroom, story, token, &[]).unwrap_or_else(|status| panic!("the room is not joined: {status}"));
        window.until("the story is here", |window| !window.text().0.is_empty());
        window
    }

    /// Joins the room, with what is in the window already. The error is the status.
    pub fn join(&mut self, newsroom: &str, story: i64, token: &str, headers: &[(&str, &str)]) -> Result<(), u16> {
        let host = newsroom.strip_prefix("http://").expect("plain HTTP");
        let stream = TcpStream::connect(host).expect("the newsroom is there");
        let mut request = tungstenite::http::Request::builder()
            .uri(format!("ws://{host}/api/v1/stories/{story}/room"))
            .header("host", host)
            .header("connection", "Upgrade")
            .header("upgrade", "websocket")
            .header("sec-websocket-version", "13")
            .header("sec-websocket-key", tungstenite::handshake::client::generate_key());
        if !token.is_empty() {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        match tungstenite::client(request.body(()).expect("a request"), stream) {
            Ok((mut socket, _)) => {
                socket.get_mut().set_read_timeout(Some(Duration::from_millis(10))).expect("a timeout");
                (self.socket, self.sent, self.on_disk) = (Some(socket), 0, 0);
                self.send(frame::knows(&self.document.state_vector()));
                Ok(())
            }
            Err(tungstenite::HandshakeError::Failure(tungstenite::Error::Http(answer))) => Err(answer.status().as_u16()),
            Err(other) => panic!("no handshake: {other}"),
        }
    }

    /// The line drops.
    pub fn drop_line(&mut self) {
        self.socket = None;
    }

    /// Headline and the paragraphs' words.
    pub fn text(&self) -> (String, Vec<String>) {
        let content = self.document.content(&blank()).0;
        (content.headline, newsroom::body::texts(&content.body).map(newsroom::text::Text::to_plain).collect())
    }

    /// Changes what is before them, and sends it if there is a line.
    pub fn write(&mut self, change: impl FnOnce(&mut Content)) {
        let mut content = self.document.content(&blank()).0;
        change(&mut content);
        let update = self.document.merge(&content);
        if self.socket.is_some() {
            self.sent += 1;
            self.send(frame::update(&update));
        }
    }

    /// Types at the end of the first paragraph.
    pub fn type_on(&mut self, words: &str) {
        self.write(|content| {
            let Some(newsroom::body::Block::Paragraph { text }) = content.body.first_mut() else { panic!("a paragraph first") };
            *text = newsroom::text::Text::plain(text.to_plain() + words);
        });
    }

    pub fn send(&mut self, frame: Vec<u8>) {
        if let Some(socket) = &mut self.socket
            && socket.send(Message::Binary(frame.into())).is_err()
        {
            self.socket = None;
        }
    }

    /// Bytes as they are, whether they are a frame or not.
    pub fn send_bytes(&mut self, bytes: &[u8]) {
        self.socket.as_mut().expect("a socket").get_mut().write_all(bytes).expect("sent");
    }

    pub fn is_open(&self) -> bool {
        self.socket.is_some()
    }

    /// Takes in what has come, for a moment.
    pub fn listen(&mut self) {
        let Some(socket) = &mut self.socket else { return std::thread::sleep(Duration::from_millis(10)) };
        match socket.read() {
            Ok(Message::Binary(frame)) => self.hear(&frame),
            Ok(Message::Close(why)) => {
                (self.code, self.closed) = why.map(|why| (why.code.into(), why.reason.to_string())).unwrap_or_default();
                self.socket = None;
            }
            Ok(_) => {}
            Err(tungstenite::Error::Io(why)) if matches!(why.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) => {}
            Err(_) => self.socket = None,
        }
    }

    fn hear(&mut self, frame: &[u8]) {
        match Said::read(frame).expect("the server speaks well") {
            Said::Knows(state_vector) => {
                let lacks = self.document.diff(state_vector).expect("a state vector");
                self.sent += 1;
                self.send(frame::lacks(&lacks));
            }
            Said::Lacks(update) | Said::Update(update) => drop(self.document.apply(&Update::read(update).expect("an update")).expect("taken in")),
            Said::Saved { yours, milliseconds, .. } => (self.on_disk, self.milliseconds) = (yours, milliseconds),
            Said::Notice(notice) => self.notices.push(serde_json::from_str(notice).expect("JSON")),
            Said::Awareness(_) | Said::AsksAwareness | Said::Other(_) => {}
        }
    }

    /// Listens until something is so.
    pub fn until(&mut self, what: &str, so: impl Fn(&Window) -> bool) {
        let begun = Instant::now();
        while !so(self) {
            assert!(begun.elapsed() < PATIENCE, "waited in vain until {what}; {:?}; notices: {:?}", self.text(), self.notices);
            self.listen();
        }
    }

    pub fn until_saved(&mut self) {
        self.until("everything is on disk", |window| window.sent > 0 && window.on_disk == window.sent);
    }

    /// Why it was closed.
    pub fn until_closed(&mut self) -> String {
        self.until("the room is closed", |window| !window.is_open());
        self.closed.clone()
    }
}
