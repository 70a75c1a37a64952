//! What waits for something that is not here is left out, and does no harm to what comes after it.

use crate::contents::{empty, language};
use cowrite::{Applied, Document, Touched, Update};
use newsroom::story::Content;
use yrs::{Doc, GetString, ReadTxn, StateVector, Text, Transact};

/// "Delete item 0 of writer 7", who wrote nothing.
const DELETE: [u8; 6] = [0, 1, 7, 1, 0, 1];
/// A letter beside item 4 of writer 999, which nobody has.
const BESIDE: [u8; 11] = [1, 1, 6, 0, 0x84, 0xe7, 7, 4, 1, b'x', 0];

fn content(headline: &str) -> Content {
    Content::new(language("en"), headline)
}

fn read(bytes: &[u8]) -> Update {
    Update::read(bytes).expect("it reads")
}

/// The last letter of a headline by a writer of whose first five nothing is known.
fn behind_a_gap() -> Vec<u8> {
    [&[1, 1, 7, 5, 4, 1, 8], &b"headline"[..], &[1, b'x', 0]].concat()
}

fn orphans() -> [Vec<u8>; 3] {
    [DELETE.to_vec(), BESIDE.to_vec(), behind_a_gap()]
}

#[test]
fn what_waits_leaves_no_trace() {
    let mut document = Document::of(&empty());
    let before = document.state();
    for orphan in orphans() {
        let applied = document.apply(&read(&orphan)).expect("it is no fault");
        assert_eq!(applied, Applied { touched: Touched::Nothing, instead: None, mended: false, waits: true });
    }
    assert_eq!(document.state(), before);
}

/// A browser that has such a thing tells of it with all it has, each time it comes back.
#[test]
fn told_a_thousand_times_it_is_nothing_still() {
    for orphan in orphans() {
        let mut document = Document::of(&empty());
        let all = yrs::merge_updates_v1([document.state(), orphan]).expect("one update");
        for _ in 0..2_000 {
            assert_eq!(document.apply(&read(&all)).map(|applied| applied.touched), Ok(Touched::Nothing));
        }
    }
}

#[test]
fn a_log_that_holds_such_things_opens_and_can_be_written_in() {
    let mut kept = vec![Document::of(&empty()).state()];
    for orphan in [DELETE.as_slice(), &BESIDE] {
        let all = yrs::merge_updates_v1([kept[0].as_slice(), orphan]).expect("one update");
        kept.extend(std::iter::repeat_n(all, 1_100));
    }
    let mut document = Document::load(kept.iter().map(Vec::as_slice)).expect("it opens");
    let written = typed("Ships wait");
    assert_eq!(document.apply(&read(&written)).map(|applied| applied.touched), Ok(Touched::Text));
    assert_eq!(document.content(&empty()).0.headline, "Ships wait");
}

/// As the logs of before are: what waited stands in them as it came.
#[test]
fn what_waited_in_a_log_comes_in_with_what_completes_it() {
    let (doc, mut updates) = (Doc::new(), vec![]);
    let headline = doc.get_or_insert_text("headline");
    for word in ["Ships ", "wait ", "off ", "Mirel"] {
        let mut txn = doc.transact_mut();
        let end = headline.get_string(&txn).len() as u32;
        headline.insert(&mut txn, end, word);
        updates.push(txn.encode_update_v1());
    }
    updates.swap(1, 3);
    let document = Document::load(updates.iter().map(Vec::as_slice)).expect("it opens");
    assert_eq!(document.content(&empty()).0.headline, "Ships wait off Mirel");
}

#[test]
fn what_stands_by_itself_is_taken_in_and_told_without_the_rest() {
    let mut document = Document::of(&empty());
    let mut peer = Document::load([document.state().as_slice()]).expect("it loads");
    for (n, orphan) in orphans().into_iter().enumerate() {
        let both = yrs::merge_updates_v1([typed(&format!("{n}")), orphan]).expect("one update");
        let Ok(Applied { touched: Touched::Text, instead: Some(told), mended: false, waits: true }) = document.apply(&read(&both)) else { panic!("{n}") };
        let applied = peer.apply(&read(&told)).expect("others can read it");
        assert_eq!((applied.touched, applied.waits, peer.state_vector().len()), (Touched::Text, false, document.state_vector().len()));
        assert_eq!(peer.content(&empty()), document.content(&empty()));
    }
    assert_eq!(document.content(&empty()).0.headline.len(), 3);
}

#[test]
fn an_update_out_of_turn_comes_again_behind_the_one_before_it() {
    let mut writer = Document::of(&content("a"));
    let (first, second) = (writer.state(), writer.merge(&content("ab")));
    let mut late = Document::blank();
    let mut touched = |update: &[u8]| late.apply(&read(update)).map(|applied| (applied.touched, applied.waits));
    assert_eq!(touched(&second), Ok((Touched::Nothing, true)));
    assert_eq!(touched(&first), Ok((Touched::Text, false)));
    assert_eq!(touched(&first), Ok((Touched::Nothing, false)));
    assert_eq!(touched(&second), Ok((Touched::Text, false)));
    assert_eq!(late.content(&empty()).0.headline, "ab");
}

/// Whoever is asked for all that is lacking brings what was left out.
#[test]
fn what_was_left_out_comes_with_what_was_missing() {
    let mut document = Document::of(&empty());
    let doc = Doc::new();
    let headline = doc.get_or_insert_text("headline");
    headline.insert(&mut doc.transact_mut(), 0, "Ships");
    let mut txn = doc.transact_mut();
    headline.insert(&mut txn, 5, " wait");
    let late = txn.encode_update_v1();
    drop(txn);
    assert!(document.apply(&read(&late)).is_ok_and(|applied| applied.waits));
    let lacks = doc.transact().encode_state_as_update_v1(&StateVector::default());
    assert!(document.apply(&read(&lacks)).is_ok_and(|applied| !applied.waits));
    assert_eq!(document.content(&empty()).0.headline, "Ships wait");
}

/// A headline that somebody types.
fn typed(words: &str) -> Vec<u8> {
    let doc = Doc::new();
    let headline = doc.get_or_insert_text("headline");
    headline.insert(&mut doc.transact_mut(), 0, words);
    doc.transact().encode_state_as_update_v1(&StateVector::default())
}
