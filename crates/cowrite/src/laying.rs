//! Laying a content over a living document: only fields and blocks that differ are touched, and inside a paragraph only the characters that
//! differ, so that comments, suggestions and what others are typing stay where they are.

use crate::complaint::Complaints;
use crate::edit::edits;
use crate::line::{self, chunks};
use crate::reading::Reading;
use crate::{node, writing};
use newsroom::body::Block;
use newsroom::text::{Span, Text};
use similar::{Algorithm, capture_diff_slices};
use yrs::types::{Attrs, Delta};
use yrs::{Any, GetString, In, Text as _, TextRef, TransactionMut, XmlElementRef, XmlFragment, XmlFragmentRef, XmlOut, XmlTextRef};

/// A text of one line.
pub(crate) fn line_over(text: &TextRef, txn: &mut TransactionMut, new: &str) {
    let old: Vec<char> = text.get_string(txn).chars().collect();
    let new: Vec<char> = new.chars().collect();
    for edit in edits(&old, &new).into_iter().rev() {
        let at = width(&old[..edit.old.start]);
        text.remove_range(txn, at, width(&old[edit.old]));
        text.insert(txn, at, &new[edit.new].iter().collect::<String>());
    }
}

pub(crate) fn body_over(body: &XmlFragmentRef, txn: &mut TransactionMut, new: &[Block]) {
    // Each block that stands, with the child of the body it comes from. Empty paragraphs stand for nothing and are left where they are.
    let mut old: Vec<(u32, Vec<Block>)> = vec![];
    let children: Vec<XmlOut> = body.children(txn).collect();
    for (at, child) in (0..).zip(&children) {
        let blocks = Reading { txn: &*txn, place: String::new(), complaints: &mut Complaints::default() }.blocks(child);
        if !blocks.is_empty() {
            old.push((at, blocks));
        }
    }
    let written = |blocks: &[Block]| serde_json::to_string(blocks).unwrap_or_default();
    let stands: Vec<String> = old.iter().map(|(_, blocks)| written(blocks)).collect();
    let wanted: Vec<String> = new.iter().map(|block| written(std::slice::from_ref(block))).collect();
    // From the end, so that places before it stay what they are.
    for op in capture_diff_slices(Algorithm::Myers, &stands, &wanted).into_iter().rev() {
        let (from, to) = (op.old_range(), op.new_range());
        if op.tag() == similar::DiffTag::Equal {
            continue;
        }
        let shared = from.len().min(to.len());
        let after = old.get(from.start + shared).map_or_else(|| body.len(txn), |(at, _)| *at);
        for (at, _) in old[from.start + shared..from.end].iter().rev() {
            body.remove_range(txn, *at, 1);
        }
        for block in new[to.start + shared..to.end].iter().rev() {
            writing::put(body, txn, after, block);
        }
        for ((at, blocks), block) in old[from].iter().zip(&new[to]).take(shared).rev() {
            replace(body, txn, *at, blocks, block);
        }
    }
}

/// One block in place of another: inside it, if both are lines of the same kind.
fn replace(body: &XmlFragmentRef, txn: &mut TransactionMut, at: u32, old: &[Block], new: &Block) {
    let inside = match (old, new) {
        ([Block::Paragraph { .. }], Block::Paragraph { text }) => Some((node::PARAGRAPH, text)),
        ([Block::Subheading { .. }], Block::Subheading { text }) => Some((node::SUBHEADING, text)),
        _ => None,
    };
    if let (Some((tag, text)), Some(XmlOut::Element(element))) = (inside, body.get(txn, at))
        && element.try_tag().is_some_and(|found| **found == *tag)
    {
        return text_over(&element, txn, text);
    }
    body.remove_range(txn, at, 1);
    writing::put(body, txn, at, new);
}

fn text_over(element: &XmlElementRef, txn: &mut TransactionMut, new: &Text) {
    let children: Vec<XmlOut> = element.children(txn).collect();
    if let [XmlOut::Text(text)] = children.as_slice() {
        return marked_over(text, txn, new);
    }
    let count = element.len(txn);
    element.remove_range(txn, 0, count);
    writing::fill(element, txn, new);
}

/// A character that a content has, where it stands in the text and how it is marked.
struct Glyph {
    sign: char,
    at: u32,
    marks: Attrs,
}

impl Glyph {
    fn end(&self) -> u32 {
        self.at + self.sign.len_utf16() as u32
    }
}

fn glyphs(text: &XmlTextRef, txn: &TransactionMut) -> Vec<Glyph> {
    let (mut at, mut out) = (0, vec![]);
    for chunk in chunks(text, txn, "", &mut Complaints::default()) {
        let kept = !chunk.is_suggested();
        let marks = line::attrs(&chunk.span("", &mut Complaints::default()));
        for sign in chunk.text.chars() {
            if kept {
                out.push(Glyph { sign, at, marks: marks.clone() });
            }
            at += sign.len_utf16() as u32;
        }
    }
    out
}

fn marked_over(text: &XmlTextRef, txn: &mut TransactionMut, new: &Text) {
    let wanted: Vec<(char, &Span)> = new.spans().iter().flat_map(|span| span.text.chars().map(move |sign| (sign, span))).collect();
    let old = glyphs(text, txn);
    let (old_signs, new_signs) = (old.iter().map(|glyph| glyph.sign).collect::<Vec<_>>(), wanted.iter().map(|(sign, _)| *sign).collect::<Vec<_>>());
    let mut way = Way::default();
    for edit in edits(&old_signs, &new_signs) {
        // Behind what is there before it, so that a suggestion at the end stays behind it.
        way.to(edit.old.start.checked_sub(1).map_or(0, |before| old[before].end()));
        for run in wanted[edit.new].chunk_by(|(_, a), (_, b)| std::ptr::eq(*a, *b)) {
            let words: String = run.iter().map(|(sign, _)| sign).collect();
            way.delta.push(Delta::Inserted(In::from(words), Some(Box::new(line::attrs(run[0].1)))));
        }
        for run in old[edit.old].chunk_by(|a, b| a.end() == b.at) {
            let (from, to) = (run[0].at, run[run.len() - 1].end());
            way.to(from);
            way.delta.push(Delta::Deleted(to - from));
            way.at = to;
        }
    }
    text.apply_delta(txn, way.delta);
    remark(text, txn, &wanted);
}

/// Changes from the beginning of a text to its end, in one pass: a place for each would be sought from the beginning every time.
#[derive(Default)]
struct Way {
    delta: Vec<Delta<In>>,
    /// How far it has come, as places were before.
    at: u32,
}

impl Way {
    fn to(&mut self, place: u32) {
        if place > self.at {
            self.delta.push(Delta::Retain(place - self.at, None));
            self.at = place;
        }
    }
}

/// The characters are right now; makes their marks so.
fn remark(text: &XmlTextRef, txn: &mut TransactionMut, wanted: &[(char, &Span)]) {
    let stands = glyphs(text, txn);
    let mut runs: Vec<(u32, u32, Attrs)> = vec![];
    for (glyph, (sign, span)) in stands.iter().zip(wanted) {
        let right = line::attrs(span);
        let mut change = Attrs::new();
        for mark in node::KEPT {
            if glyph.marks.get(mark) != right.get(mark) {
                change.insert(mark.into(), right.get(mark).cloned().unwrap_or(Any::Null));
            }
        }
        if change.is_empty() {
            continue;
        }
        let width = sign.len_utf16() as u32;
        match runs.last_mut() {
            Some((at, length, same)) if *at + *length == glyph.at && *same == change => *length += width,
            _ => runs.push((glyph.at, width, change)),
        }
    }
    let mut way = Way::default();
    for (at, length, change) in runs {
        way.to(at);
        way.delta.push(Delta::Retain(length, Some(Box::new(change))));
        way.at += length;
    }
    text.apply_delta(txn, way.delta);
}

fn width(signs: &[char]) -> u32 {
    signs.iter().map(|sign| sign.len_utf16() as u32).sum()
}
