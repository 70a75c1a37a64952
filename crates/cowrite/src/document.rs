//! The document of one story: what everybody who has it open changes. While a story is written it is the truth; revisions are made from it.

use crate::comments;
use crate::complaint::{Complaint, Complaints};
use crate::depth::{Depths, Id};
use crate::line::chunks;
use crate::reading::Reading;
use crate::sweep::sweep;
use crate::update::{Malformed, Update};
use crate::{fields, laying, suggestions, writing};
use newsroom::PersonId;
use newsroom::story::Content;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};
use yrs::block::ClientID;
use yrs::updates::decoder::Decode;
use yrs::updates::encoder::Encode;
use yrs::{Doc, MapRef, OffsetKind, Options, ReadTxn, StateVector, TextRef, Transact, XmlFragment, XmlFragmentRef, XmlOut};

pub struct Document {
    doc: Doc,
    body: XmlFragmentRef,
    /// In the order of [`fields::TEXTS`].
    texts: [TextRef; 3],
    fields: MapRef,
    /// The editor's alone: they travel with the document and are no part of a content.
    comments: MapRef,
    depths: Mutex<Depths>,
}

/// What an update did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Applied {
    /// Everything in it was known already.
    Nothing,
    Changed,
    /// Something in it stood where only elements and texts do, and was taken out again. This is what others need in its place, and whoever sent it, too.
    Mended(Vec<u8>),
    /// Something before it has not come yet. It is kept, and takes effect when that comes.
    Waits,
}

impl Document {
    pub fn blank() -> Document {
        // Places are counted as JavaScript counts them.
        let doc = Doc::with_options(Options { offset_kind: OffsetKind::Utf16, ..Options::default() });
        let body = doc.get_or_insert_xml_fragment("body");
        let texts = fields::TEXTS.map(|name| doc.get_or_insert_text(name));
        let fields = doc.get_or_insert_map("fields");
        let comments = doc.get_or_insert_map("comments");
        Document { doc, body, texts, fields, comments, depths: Mutex::default() }
    }

    pub fn of(content: &Content) -> Document {
        let document = Document::blank();
        let mut txn = document.doc.transact_mut();
        for (text, words) in document.texts.iter().zip(texts_of(content)) {
            laying::line_over(text, &mut txn, words);
        }
        fields::set(&document.fields, &mut txn, content);
        for (at, block) in (0..).zip(&content.body) {
            writing::put(&document.body, &mut txn, at, block);
        }
        drop(txn);
        document
    }

    /// A document from what was kept of it.
    pub fn load<'a>(updates: impl IntoIterator<Item = &'a [u8]>) -> Result<Document, Malformed> {
        let document = Document::blank();
        for update in updates {
            document.apply(&Update::read(update)?)?;
        }
        Ok(document)
    }

    /// Takes in what others did. After [`Malformed::Broke`] the document is not to be used any more: load it again.
    pub fn apply(&self, update: &Update) -> Result<Applied, Malformed> {
        let tried = catch_unwind(AssertUnwindSafe(|| {
            let read = yrs::Update::decode_v1(update.bytes()).map_err(|why| Malformed::Unreadable(why.to_string()))?;
            let mut txn = self.doc.transact_mut();
            let mut depths = self.depths.lock().unwrap_or_else(PoisonError::into_inner);
            let looked = depths.look(update.placed(), has(txn.state_vector()))?;
            // It stops in the middle of what it takes in.
            txn.apply_update(read).map_err(|_| Malformed::Broke)?;
            depths.learn(update.placed(), looked, has(txn.state_vector()))?;
            depths.delete(update.deleted(), has(txn.state_vector()))?;
            // How far each writer's work is known says nothing of what was taken in behind a gap.
            let swept = txn.has_changes() && sweep(&self.body, &mut txn);
            // What waits in it is not in the transaction.
            let mended = swept.then(|| txn.encode_update_v1()).map(|whole| yrs::merge_updates_v1([update.bytes(), &whole]).unwrap_or(whole));
            Ok((txn.has_changes(), txn.has_missing_updates(), mended))
        }));
        match tried {
            Ok(Ok((_, _, Some(whole)))) => Ok(Applied::Mended(whole)),
            Ok(Ok((true, _, None))) => Ok(Applied::Changed),
            Ok(Ok((false, true, None))) => Ok(Applied::Waits),
            Ok(Ok((false, false, None))) => Ok(Applied::Nothing),
            Ok(Err(unreadable)) => Err(unreadable),
            Err(_) => Err(Malformed::Broke),
        }
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

    /// How many bytes it takes, about.
    pub fn weight(&self) -> usize {
        let state = self.state();
        Update::read(&state).map_or(state.len(), |update| update.weight())
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
    pub fn merge(&self, new: &Content) -> Vec<u8> {
        let mut txn = self.doc.transact_mut();
        for (text, words) in self.texts.iter().zip(texts_of(new)) {
            laying::line_over(text, &mut txn, words);
        }
        fields::set(&self.fields, &mut txn, new);
        laying::body_over(&self.body, &mut txn, &new.body);
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

/// What a document has that is so far.
fn has(state: StateVector) -> impl Fn(Id) -> bool {
    move |(client, clock)| clock < u64::from(state.get(&ClientID::new(client)))
}

fn texts_of(content: &Content) -> [&str; 3] {
    [&content.headline, content.front_headline.as_deref().unwrap_or_default(), &content.standfirst]
}
