//! The document of one story: what everybody who has it open changes. While a story is written it is the truth; revisions are made from it.

use crate::authors::{Author, Said};
use crate::comments;
use crate::complaint::{Complaint, Complaints};
use crate::cost;
use crate::depth::{Depths, Id, Stretch};
use crate::line::chunks;
use crate::reading::Reading;
use crate::sweep::sweep;
use crate::update::{Malformed, Update};
use crate::{fields, laying, suggestions, writing};
use newsroom::PersonId;
use newsroom::story::Content;
use std::collections::{BTreeSet, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use yrs::block::ClientID;
use yrs::branch::BranchID;
use yrs::updates::decoder::Decode;
use yrs::updates::encoder::Encode;
use yrs::{Doc, IdSet, MapRef, OffsetKind, Options, ReadTxn, StateVector, TextRef, Transact, TransactionMut, WriteTxn, XmlFragment, XmlFragmentRef, XmlOut};

pub struct Document {
    doc: Doc,
    body: XmlFragmentRef,
    /// In the order of [`fields::TEXTS`].
    texts: [TextRef; 3],
    fields: MapRef,
    /// The editor's alone: they travel with the document and are no part of a content.
    comments: MapRef,
    known: Known,
}

/// What is known of a document without reading all of it.
struct Known {
    depths: Depths,
    said: Said,
    /// How many bytes it takes, about: what it was when it was last weighed, and at most what came since. `None`: it was never weighed.
    weight: Option<usize>,
}

/// What an update did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    pub touched: Touched,
    /// What is to be kept and told in the update's place, where not all of it was taken in as it came.
    pub instead: Option<Vec<u8>>,
    /// Something in it stood where only elements and texts do, or in somebody else's name, and was set right. Whoever sent it needs what others need.
    pub mended: bool,
    /// Something in it stands at what is not here, or deletes it. That was left out: it comes again with what was missing.
    pub waits: bool,
}

/// What an update was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touched {
    /// Everything in it was known already, or was left out.
    Nothing,
    /// The comments alone.
    Comments,
    Text,
}

impl Document {
    pub fn blank() -> Document {
        // Places are counted as JavaScript counts them.
        let doc = Doc::with_options(Options { offset_kind: OffsetKind::Utf16, ..Options::default() });
        let body = doc.get_or_insert_xml_fragment("body");
        let texts = fields::TEXTS.map(|name| doc.get_or_insert_text(name));
        let fields = doc.get_or_insert_map("fields");
        let comments = doc.get_or_insert_map("comments");
        Document { doc, body, texts, fields, comments, known: Known { depths: Depths::default(), said: Said::default(), weight: Some(0) } }
    }

    pub fn of(content: &Content) -> Document {
        let mut document = Document::blank();
        let mut txn = document.doc.transact_mut();
        for (text, words) in document.texts.iter().zip(texts_of(content)) {
            laying::line_over(text, &mut txn, words);
        }
        fields::set(&document.fields, &mut txn, content);
        for (at, block) in (0..).zip(&content.body) {
            writing::put(&document.body, &mut txn, at, block);
        }
        drop(txn);
        document.known.weight = None;
        document
    }

    /// A document from what was kept of it. What in that waits for something that was not kept is left out.
    pub fn load<'a>(updates: impl IntoIterator<Item = &'a [u8]>) -> Result<Document, Malformed> {
        Document::loaded(updates).map(|(document, _)| document)
    }

    /// The same, and what each of the updates was about.
    pub fn loaded<'a>(updates: impl IntoIterator<Item = &'a [u8]>) -> Result<(Document, Vec<Touched>), Malformed> {
        unless_it_breaks(|| {
            let mut document = Document::blank();
            let mut about = vec![];
            for update in updates {
                let read = decoded(&Update::kept(update)?)?;
                let mut txn = document.doc.transact_mut();
                txn.apply_update(read).map_err(|_| Malformed::Broke)?;
                txn.commit();
                about.push(if txn.has_changes() { touched(&txn).0 } else { Touched::Nothing });
            }
            let mut txn = document.doc.transact_mut();
            txn.prune_pending();
            // Once for all of it: the sweep takes out no more and no less than after each.
            sweep(&document.body, &mut txn);
            drop(txn);
            let whole = Update::kept(&document.state())?;
            let depths = Depths::of(whole.placed(), has(document.doc.transact().state_vector()))?;
            let said = Said::in_all(&document.comments, &document.doc.transact());
            document.known = Known { depths, said, weight: Some(whole.stands()) };
            Ok((document, about))
        })
    }

    /// Takes in what others did, all but what waits for something that is not here.
    pub fn apply(&mut self, update: &Update) -> Result<Applied, Malformed> {
        let (applied, commented) = self.merged(update)?;
        if commented.is_some() {
            self.known.said = Said::in_all(&self.comments, &self.doc.transact());
        }
        Ok(applied)
    }

    /// Takes in what somebody sends. What is said in it that was not said before, they say.
    pub fn apply_of(&mut self, update: &Update, author: Author<'_>) -> Result<Applied, Malformed> {
        let (applied, commented) = self.merged(update)?;
        let Some(touched) = commented else { return Ok(applied) };
        unless_it_breaks(|| {
            let mut txn = self.doc.transact_mut();
            if !self.known.said.claim(&self.comments, &mut txn, &touched, author)? {
                return Ok(applied);
            }
            let claimed = txn.encode_update_v1();
            drop(txn);
            self.bear(&Update::kept(&claimed)?)?;
            let came = applied.instead.as_deref().unwrap_or(update.bytes());
            let whole = yrs::merge_updates_v1([came, &claimed]).map_err(|_| Malformed::Broke)?;
            Ok(Applied { instead: Some(whole), mended: true, ..applied })
        })
    }

    /// Weighs what was written beside what came.
    fn bear(&mut self, written: &Update) -> Result<(), Malformed> {
        let weight = self.known.weight.map(|weight| weight + written.weight());
        let weight = match weight.filter(|weight| *weight <= cost::LARGEST) {
            Some(weight) => weight,
            None => Update::kept(&self.state())?.stands(),
        };
        self.known.weight = Some(weight);
        if weight > cost::LARGEST { Err(Malformed::TooLarge) } else { Ok(()) }
    }

    /// What an update did; and what it touched, where comments are among it.
    fn merged(&mut self, update: &Update) -> Result<(Applied, Option<HashSet<BranchID>>), Malformed> {
        unless_it_breaks(|| {
            let mut txn = self.doc.transact_mut();
            let known = &mut self.known;
            let before = txn.state_vector();
            // The library would take it in, and browsers do not.
            let solid = update.without_gaps(|client| u64::from(before.get(&ClientID::new(client))))?;
            let gaps = solid.is_some();
            let update = solid.as_ref().unwrap_or(update);
            let looked = known.depths.look(update.placed(), has(before))?;
            // It stops in the middle of what it takes in.
            txn.apply_update(decoded(update)?).map_err(|_| Malformed::Broke)?;
            let waits = txn.prune_pending().is_some() || gaps;
            known.depths.learn(update.placed(), &looked, &stretches(txn.insert_set()), has(txn.state_vector()));
            known.weight = known.weight.map(|weight| weight + update.weight());
            let changed = txn.has_changes();
            let mended = changed && sweep(&self.body, &mut txn);
            let instead = (changed && (mended || waits)).then(|| txn.encode_update_v1());
            txn.commit();
            let (touched, commented) = if changed { touched(&txn) } else { (Touched::Nothing, false) };
            let branches = commented.then(|| txn.changed_parent_types().iter().map(|branch| branch.id()).collect());
            Ok((Applied { touched, instead, mended, waits }, branches))
        })
    }

    /// Whether it can take an update in: neither its memory nor the work has a size that no story's writing comes to.
    pub fn bears(&mut self, update: &Update) -> bool {
        if self.known.weight.is_some_and(|weight| cost::is_small(weight, update)) {
            return true;
        }
        let Ok(whole) = Update::kept(&self.state()) else { return false };
        self.known.weight = Some(whole.stands());
        cost::is_borne(&whole, update)
    }

    /// How far it knows each writer's work, as Yjs writes it.
    pub fn state_vector(&self) -> Vec<u8> {
        self.doc.transact().state_vector().encode_v1()
    }

    /// What somebody lacks who knows so much.
    pub fn diff(&self, state_vector: &[u8]) -> Result<Vec<u8>, Malformed> {
        crate::update::check_state_vector(state_vector)?;
        let known = catch_unwind(|| StateVector::decode_v1(state_vector)).map_err(|_| Malformed::Broke)?;
        let known = known.map_err(|why| Malformed::Unreadable(why.to_string()))?;
        Ok(self.doc.transact().encode_state_as_update_v1(&known))
    }

    /// All of it as one update.
    pub fn state(&self) -> Vec<u8> {
        self.doc.transact().encode_state_as_update_v1(&StateVector::default())
    }

    /// The content it stands for, and what of it could not be read as it stands. A field that cannot be read is as it was in `before`.
    pub fn content(&self, before: &Content) -> (Content, Vec<Complaint>) {
        let txn = self.doc.transact();
        let mut complaints = Complaints::default();
        let mut content = fields::read(&self.fields, &txn, before, &mut complaints);
        let [headline, front_headline, standfirst] = [0, 1, 2].map(|n| fields::line(&self.texts[n], &txn, fields::TEXTS[n], &mut complaints));
        content.headline = headline;
        content.front_headline = Some(front_headline).filter(|words| !words.is_empty());
        content.standfirst = standfirst;
        content.body = vec![];
        for (at, child) in self.body.children(&txn).enumerate() {
            let mut reading = Reading { txn: &txn, place: format!("body/{at}"), complaints: &mut complaints };
            content.body.extend(reading.blocks(&child));
        }
        (content, complaints.0)
    }

    /// Lays a content over it, touching only what differs; gives the update that others need.
    pub fn merge(&mut self, new: &Content) -> Vec<u8> {
        let mut txn = self.doc.transact_mut();
        for (text, words) in self.texts.iter().zip(texts_of(new)) {
            laying::line_over(text, &mut txn, words);
        }
        fields::set(&self.fields, &mut txn, new);
        laying::body_over(&self.body, &mut txn, &new.body);
        self.known.weight = None;
        txn.encode_update_v1()
    }

    /// Whom open comments name.
    pub fn mentioned(&self) -> BTreeSet<PersonId> {
        comments::mentioned(&self.comments, &self.doc.transact())
    }

    /// How many comments nobody has settled.
    pub fn open_comments(&self) -> usize {
        comments::open(&self.comments, &self.doc.transact()).count()
    }

    /// How many suggested changes nobody has accepted or rejected yet.
    pub fn open_suggestions(&self) -> usize {
        let txn = self.doc.transact();
        let texts = self.body.successors(&txn).filter_map(|node| if let XmlOut::Text(text) = node { Some(text) } else { None });
        texts.map(|text| suggestions::count(&chunks(&text, &txn, "", &mut Complaints::default()))).sum()
    }
}

/// The library behind us panics at what it did not expect.
fn unless_it_breaks<T>(act: impl FnOnce() -> Result<T, Malformed>) -> Result<T, Malformed> {
    catch_unwind(AssertUnwindSafe(act)).unwrap_or(Err(Malformed::Broke))
}

fn decoded(update: &Update) -> Result<yrs::Update, Malformed> {
    yrs::Update::decode_v1(update.bytes()).map_err(|why| Malformed::Unreadable(why.to_string()))
}

/// In the order of writers and places.
fn stretches(set: &IdSet) -> Vec<Stretch> {
    let mut out = vec![];
    for (client, ranges) in set.iter() {
        out.extend(ranges.iter().map(|range| Stretch { client: client.get(), from: range.start.into(), to: range.end.into() }));
    }
    out
}

/// What a change that is complete was about, and whether comments were among it.
fn touched(txn: &TransactionMut) -> (Touched, bool) {
    let roots = txn.changed_parent_types().iter().filter_map(|branch| if let BranchID::Root(name) = branch.id() { Some(*name == *"comments") } else { None });
    let roots: Vec<bool> = roots.collect();
    (if roots.contains(&false) { Touched::Text } else { Touched::Comments }, roots.contains(&true))
}

/// What a document has that is so far.
fn has(state: StateVector) -> impl Fn(Id) -> bool {
    move |(client, clock)| clock < u64::from(state.get(&ClientID::new(client)))
}

fn texts_of(content: &Content) -> [&str; 3] {
    [&content.headline, content.front_headline.as_deref().unwrap_or_default(), &content.standfirst]
}
