//! Several people write in one story over bad lines, and the server is restarted under them. Afterwards all have the same text, and it is the text
//! that comes of every change anybody made: nothing is lost. One number makes one such session, the same each time.

use cowrite::{Applied, Document, Touched, Update};
use fastrand::Rng;
use newsroom::language::Language;
use newsroom::story::Content;
use std::collections::VecDeque;
use yrs::types::Attrs;
use yrs::updates::decoder::Decode;
use yrs::{
    Any, Doc, GetString, Map, OffsetKind, Options, ReadTxn, StateVector, Text, Transact, TransactionMut, Xml, XmlElementPrelim, XmlElementRef, XmlFragment,
    XmlOut, XmlTextPrelim, XmlTextRef,
};

const STEPS: usize = 60;

/// Plays one session. The error says in which way it went wrong.
pub fn play(seed: u64) -> Result<(), String> {
    // Writers' numbers come from here; with the seed they are the same each time.
    fastrand::seed(seed);
    let mut session = Session::new(Rng::with_seed(seed));
    for _ in 0..STEPS {
        session.step()?;
    }
    session.settle()?;
    session.compare()
}

struct Session {
    rng: Rng,
    server: Server,
    peers: Vec<Peer>,
    /// Every change anybody made, straight from whoever made it.
    truth: Document,
}

/// What the server has in memory, and what of it is on disk.
struct Server {
    document: Document,
    snapshot: Vec<u8>,
    log: Vec<Vec<u8>>,
    /// Taken in and told to others, but not yet on disk: lost when the server ends.
    unsaved: Vec<Vec<u8>>,
}

struct Peer {
    doc: Doc,
    online: bool,
    to_server: VecDeque<Vec<u8>>,
    from_server: VecDeque<Vec<u8>>,
}

fn begun() -> Content {
    let mut content = Content::new(Language::try_from("en").expect("a tag"), "The harbour reopens");
    content.body = serde_json::from_str(
        r#"[{"type":"paragraph","text":"Ships wait off Mirel."},{"type":"quotation","text":["We are open."],"attribution":"the harbour master"},
            {"type":"list","items":["one","two"]},{"type":"paragraph","text":[{"text":"It was "},{"text":"closed","strong":true},{"text":" for weeks."}]}]"#,
    )
    .expect("a body");
    content
}

impl Session {
    fn new(mut rng: Rng) -> Session {
        let document = Document::of(&begun());
        let snapshot = document.state();
        let truth = Document::load([snapshot.as_slice()]).expect("it loads");
        let peers = (0..rng.usize(3..=5)).map(|_| Peer::new()).collect();
        let mut session = Session { rng, server: Server { document, snapshot, log: vec![], unsaved: vec![] }, peers, truth };
        for n in 0..session.peers.len() {
            session.connect(n);
        }
        session
    }

    fn step(&mut self) -> Result<(), String> {
        let n = self.rng.usize(0..self.peers.len());
        match self.rng.u32(0..100) {
            0..50 => {
                let update = self.peers[n].write(&mut self.rng);
                self.truth.apply(&read(&update)?).map_err(|why| why.to_string())?;
                if self.peers[n].online {
                    self.peers[n].to_server.push_back(update);
                }
            }
            50..70 => self.hear(n)?,
            70..85 => self.tell(n)?,
            // The line drops: what was on its way is lost.
            85..89 => self.disconnect(n),
            89..93 => self.connect(n),
            93..95 => self.server.save(),
            95..97 => self.server.compact(),
            97..98 => self.restart()?,
            _ => self.program()?,
        }
        Ok(())
    }

    /// A program lays a content over what is being written.
    fn program(&mut self) -> Result<(), String> {
        let (mut content, _) = self.server.document.content(&begun());
        content.standfirst = format!("standfirst {}", self.rng.u32(0..100));
        if !content.body.is_empty() {
            let at = self.rng.usize(0..content.body.len());
            content.body[at] =
                serde_json::from_value(serde_json::json!({"type": "paragraph", "text": format!("by a program {}", self.rng.u32(..))})).expect("a block");
        }
        let update = self.server.document.merge(&content);
        self.truth.apply(&read(&update)?).map_err(|why| why.to_string())?;
        // Such a change is on disk before anybody hears of it.
        self.server.save();
        self.server.log.push(update.clone());
        for peer in self.peers.iter_mut().filter(|peer| peer.online) {
            peer.from_server.push_back(update.clone());
        }
        Ok(())
    }

    /// The server takes in what a peer sent, now and then twice.
    fn hear(&mut self, n: usize) -> Result<(), String> {
        let Some(update) = self.peers[n].to_server.pop_front() else { return Ok(()) };
        if self.rng.u32(0..10) == 0 {
            self.peers[n].to_server.push_back(update.clone());
        }
        // One that is passed over, as it came before its writer might write: what comes after it waits.
        if self.rng.u32(0..20) == 0 {
            return Ok(());
        }
        let Applied { touched, instead, mended, waits } = self.server.document.apply(&read(&update)?).map_err(|why| why.to_string())?;
        if mended {
            return Err("an editor put something where only elements stand".to_owned());
        }
        if touched != Touched::Nothing {
            let told = instead.unwrap_or(update);
            for (m, peer) in self.peers.iter_mut().enumerate().filter(|(_, peer)| peer.online) {
                if m != n {
                    peer.from_server.push_back(told.clone());
                }
            }
            self.server.unsaved.push(told);
        }
        // Then it is asked for all that is lacking.
        if waits { self.answer(n) } else { Ok(()) }
    }

    /// A peer says all that the server lacks of theirs; nothing in that waits for anything.
    fn answer(&mut self, n: usize) -> Result<(), String> {
        let lacks = self.peers[n].doc.transact().encode_state_as_update_v1(&self.server.knows());
        let applied = self.server.document.apply(&read(&lacks)?).map_err(|why| why.to_string())?;
        if applied.waits || applied.mended {
            return Err("what was asked for does not stand by itself".to_owned());
        }
        if applied.touched != Touched::Nothing {
            for (m, peer) in self.peers.iter_mut().enumerate().filter(|(_, peer)| peer.online) {
                if m != n {
                    peer.from_server.push_back(lacks.clone());
                }
            }
            self.server.unsaved.push(lacks);
        }
        Ok(())
    }

    fn tell(&mut self, n: usize) -> Result<(), String> {
        let twice = self.rng.u32(0..10) == 0;
        let peer = &mut self.peers[n];
        let Some(update) = peer.from_server.pop_front() else { return Ok(()) };
        if twice {
            peer.from_server.push_back(update.clone());
        }
        peer.take_in(&update)
    }

    fn disconnect(&mut self, n: usize) {
        let peer = &mut self.peers[n];
        peer.online = false;
        peer.to_server.clear();
        peer.from_server.clear();
    }

    /// Both say how much they know, and send what the other lacks.
    fn connect(&mut self, n: usize) {
        self.disconnect(n);
        let peer = &mut self.peers[n];
        peer.online = true;
        let known = yrs::updates::encoder::Encode::encode_v1(&peer.doc.transact().state_vector());
        peer.from_server.push_back(self.server.document.diff(&known).expect("a state vector"));
        peer.to_server.push_back(peer.doc.transact().encode_state_as_update_v1(&self.server.knows()));
    }

    /// Ended without warning: only what is on disk comes back, and every line drops.
    fn restart(&mut self) -> Result<(), String> {
        self.server.unsaved.clear();
        let kept = std::iter::once(&self.server.snapshot).chain(&self.server.log).map(Vec::as_slice);
        self.server.document = Document::load(kept).map_err(|why| why.to_string())?;
        (0..self.peers.len()).for_each(|n| self.disconnect(n));
        Ok(())
    }

    /// Everybody comes back and hears everything.
    fn settle(&mut self) -> Result<(), String> {
        for n in 0..self.peers.len() {
            self.connect(n);
        }
        while self.peers.iter().any(|peer| !peer.to_server.is_empty() || !peer.from_server.is_empty()) {
            for n in 0..self.peers.len() {
                self.hear(n)?;
                self.tell(n)?;
            }
            // What was passed over is asked for in the end.
            if self.peers.iter().all(|peer| peer.to_server.is_empty()) {
                for n in 0..self.peers.len() {
                    self.answer(n)?;
                }
            }
        }
        Ok(())
    }

    fn compare(mut self) -> Result<(), String> {
        let truth = self.truth.content(&begun());
        let same = |who: &str, document: &Document| match document.content(&begun()) {
            same if same == truth && document.open_suggestions() == self.truth.open_suggestions() => Ok(()),
            other => Err(format!("{who} has\n{other:#?}\nand in truth it is\n{truth:#?}")),
        };
        same("the server", &self.server.document)?;
        for (n, peer) in self.peers.iter().enumerate() {
            let state = peer.doc.transact().encode_state_as_update_v1(&StateVector::default());
            same(&format!("peer {n}"), &Document::load([state.as_slice()]).map_err(|why| why.to_string())?)?;
        }
        self.server.save();
        let kept = std::iter::once(&self.server.snapshot).chain(&self.server.log).map(Vec::as_slice);
        same("the disk", &Document::load(kept).map_err(|why| why.to_string())?)
    }
}

impl Server {
    fn knows(&self) -> StateVector {
        StateVector::decode_v1(&self.document.state_vector()).expect("a state vector")
    }

    fn save(&mut self) {
        self.log.append(&mut self.unsaved);
    }

    fn compact(&mut self) {
        self.save();
        let kept = std::iter::once(&self.snapshot).chain(&self.log).map(Vec::as_slice);
        self.snapshot = Document::load(kept).expect("what was kept loads").state();
        self.log.clear();
    }
}

fn read(update: &[u8]) -> Result<Update, String> {
    Update::read(update).map_err(|why| format!("an update of our own is refused: {why}"))
}

impl Peer {
    fn new() -> Peer {
        let doc = Doc::with_options(Options { offset_kind: OffsetKind::Utf16, ..Options::default() });
        doc.get_or_insert_xml_fragment("body");
        for text in ["headline", "front_headline", "standfirst"] {
            doc.get_or_insert_text(text);
        }
        doc.get_or_insert_map("fields");
        doc.get_or_insert_map("comments");
        Peer { doc, online: false, to_server: VecDeque::new(), from_server: VecDeque::new() }
    }

    fn take_in(&mut self, update: &[u8]) -> Result<(), String> {
        let update = yrs::Update::decode_v1(update).map_err(|why| why.to_string())?;
        self.doc.transact_mut().apply_update(update).map_err(|why| why.to_string())
    }

    /// Does something an editor does, and gives the update.
    fn write(&mut self, rng: &mut Rng) -> Vec<u8> {
        let body = self.doc.get_or_insert_xml_fragment("body");
        let headline = self.doc.get_or_insert_text("headline");
        let (fields, comments) = (self.doc.get_or_insert_map("fields"), self.doc.get_or_insert_map("comments"));
        let mut txn = self.doc.transact_mut();
        let txn = &mut txn;
        let lines: Vec<XmlTextRef> = body.successors(txn).filter_map(XmlOut::into_xml_text).collect();
        let blocks = body.len(txn);
        match rng.u32(0..20) {
            0 => {
                let at = place(rng, headline.get_string(txn).as_str());
                headline.insert(txn, at, &words(rng));
            }
            1 => drop(fields.insert(txn, "section", i64::from(rng.u32(1..9)))),
            2 => drop(comments.insert(txn, format!("c{}", rng.u32(0..9)), Any::from_json(r#"{"text":"why?","resolved":false}"#).expect("JSON"))),
            3 if blocks > 1 => body.remove_range(txn, rng.u32(0..blocks), 1),
            4 | 5 => {
                let paragraph = body.insert(txn, rng.u32(0..=blocks), XmlElementPrelim::empty("paragraph"));
                paragraph.push_back(txn, XmlTextPrelim::new(words(rng)));
            }
            6 => {
                let picture = body.insert(txn, rng.u32(0..=blocks), XmlElementPrelim::empty("picture"));
                picture.insert_attribute(txn, "picture", i64::from(rng.u32(1..99)));
            }
            7 => {
                if let Some(XmlOut::Element(element)) = body.get(txn, rng.u32(0..blocks.max(1))) {
                    split(&body, &element, rng, txn);
                }
            }
            8..=14 => {
                if let Some(line) = any_of(rng, &lines) {
                    let at = place(rng, &plain(line, txn));
                    line.insert(txn, at, &words(rng));
                }
            }
            15..=17 => {
                if let Some(line) = any_of(rng, &lines) {
                    let (from, to) = range(rng, &plain(line, txn));
                    line.remove_range(txn, from, to - from);
                }
            }
            _ => {
                if let Some(line) = any_of(rng, &lines) {
                    let (from, to) = range(rng, &plain(line, txn));
                    line.format(txn, from, to - from, mark(rng));
                }
            }
        }
        txn.encode_update_v1()
    }
}

/// What Enter does in the middle of a paragraph: its tail goes into a new one.
fn split(body: &impl XmlFragment, element: &XmlElementRef, rng: &mut Rng, txn: &mut TransactionMut) {
    let Some(XmlOut::Text(line)) = element.first_child() else { return };
    let (text, at) = (plain(&line, txn), body.children(txn).position(|child| matches!(child, XmlOut::Element(one) if one == *element)));
    let (from, to) = (place(rng, &text), width(&text));
    let tail: Vec<u16> = text.encode_utf16().skip(from as usize).collect();
    line.remove_range(txn, from, to - from);
    let new = body.insert(txn, at.map_or(0, |at| at as u32 + 1), XmlElementPrelim::empty("paragraph"));
    new.push_back(txn, XmlTextPrelim::new(String::from_utf16_lossy(&tail)));
}

fn mark(rng: &mut Rng) -> Attrs {
    let (name, value) = match rng.u32(0..6) {
        0 => ("strong", "{}"),
        1 => ("strong", "null"),
        2 => ("link", r#"{"story":7,"address":null}"#),
        3 => ("comment--AAAAAAAA", r#"{"id":"c1"}"#),
        4 => ("insertion", r#"{"by":"1","name":"Mira","at":1}"#),
        _ => ("deletion", r#"{"by":"2","name":"Jon","at":1}"#),
    };
    [(name.into(), Any::from_json(value).expect("JSON"))].into_iter().collect()
}

fn words(rng: &mut Rng) -> String {
    let some = ["a", "the harbour ", "🙂", "مرحبا ", "港口", "é", " ", "word "];
    (0..rng.usize(1..4)).map(|_| some[rng.usize(0..some.len())]).collect()
}

fn plain(line: &XmlTextRef, txn: &TransactionMut) -> String {
    let text: &yrs::TextRef = line.as_ref();
    text.get_string(txn)
}

fn width(text: &str) -> u32 {
    text.encode_utf16().count() as u32
}

/// Between two characters, never inside one.
fn place(rng: &mut Rng, text: &str) -> u32 {
    let before = rng.usize(0..=text.chars().count());
    text.chars().take(before).map(|sign| sign.len_utf16() as u32).sum()
}

fn range(rng: &mut Rng, text: &str) -> (u32, u32) {
    let (a, b) = (place(rng, text), place(rng, text));
    (a.min(b), a.max(b))
}

fn any_of<'a, T>(rng: &mut Rng, of: &'a [T]) -> Option<&'a T> {
    if of.is_empty() { None } else { Some(&of[rng.usize(0..of.len())]) }
}

/// Seeds that once went wrong.
#[cfg(test)]
const WENT_WRONG: [u64; 0] = [];

#[test]
fn two_thousand_sessions_end_with_one_text_and_lose_nothing() {
    let threads = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    let begun = std::time::Instant::now();
    let failed: Vec<(u64, String)> = std::thread::scope(|scope| {
        let play_some = |first: u64| (first..2_000).step_by(threads as usize).filter_map(|seed| play(seed).err().map(|why| (seed, why))).collect::<Vec<_>>();
        let running: Vec<_> = (0..threads).map(|first| scope.spawn(move || play_some(first))).collect();
        running.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect()
    });
    println!("2,000 sessions in {:?}", begun.elapsed());
    assert!(failed.is_empty(), "{} sessions went wrong; the first is seed {}: {}", failed.len(), failed[0].0, failed[0].1);
}

#[test]
fn sessions_that_once_went_wrong_go_right() {
    for seed in WENT_WRONG {
        play(seed).unwrap_or_else(|why| panic!("seed {seed}: {why}"));
    }
}
