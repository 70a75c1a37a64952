//! What one update may cost: whatever is short to send and long to take in, or large once it is, is refused before it does either.

use crate::contents::empty;
use cowrite::{Author, Document, Malformed, Update};
use newsroom::body::Block;
use yrs::{Any, Array, ArrayPrelim, Doc, Map, MapPrelim, OffsetKind, Options, Text, Transact};

fn read(bytes: &[u8]) -> Update {
    Update::read(bytes).expect("it reads")
}

fn number(out: &mut Vec<u8>, mut n: u64) {
    while n >= 128 {
        out.push(n as u8 | 128);
        n >>= 7;
    }
    out.push(n as u8);
}

/// A standfirst of writer 7 in one run.
fn one_run(length: usize) -> Vec<u8> {
    let mut update = [&[1, 1, 7, 0, 4, 1, 10][..], b"standfirst"].concat();
    number(&mut update, length as u64);
    update.resize(update.len() + length, b'x');
    update.push(0);
    update
}

/// Every second letter of it is deleted, from a place on.
fn every_second(from: u64, count: u64) -> Vec<u8> {
    let mut update = vec![0, 1, 7];
    number(&mut update, count);
    for nth in 0..count {
        number(&mut update, from + 2 * nth);
        update.push(1);
    }
    update
}

/// Letters of writer 8, each at another place in the run.
fn letters_between(count: u64) -> Vec<u8> {
    let mut update = vec![1];
    number(&mut update, count);
    update.extend([8, 0]);
    for nth in 0..count {
        update.extend([0x84, 7]);
        number(&mut update, nth);
        update.extend([1, b'y']);
    }
    update.push(0);
    update
}

#[test]
fn a_long_run_is_not_cut_in_fifty_thousand_places_at_once() {
    let mut document = Document::of(&empty());
    document.apply(&read(&one_run(1 << 20))).expect("taken in");
    for (few, many) in [(every_second(0, 1_000), every_second(0, 50_000)), (letters_between(1_000), letters_between(50_000))] {
        assert!(document.bears(&read(&few)));
        assert!(!document.bears(&read(&many)));
    }
}

#[test]
fn what_is_told_again_costs_nothing() {
    let mut document = Document::of(&empty());
    document.apply(&read(&one_run(20_000))).expect("taken in");
    let deletes = every_second(0, 10_000);
    for _ in 0..40 {
        assert!(document.bears(&read(&deletes)), "each time a browser comes back");
        document.apply(&read(&deletes)).expect("taken in");
    }
}

#[test]
fn a_text_in_pieces_is_as_large_as_all_of_them() {
    let mut document = Document::of(&empty());
    document.apply(&read(&one_run(140_000))).expect("taken in");
    let mut taken = 0;
    while taken < 100 {
        let deletes = read(&every_second(2_000 * taken, 1_000));
        if !document.bears(&deletes) {
            break;
        }
        document.apply(&deletes).expect("taken in");
        taken += 1;
    }
    assert!((50..70).contains(&taken), "{taken} times two thousand pieces");
}

#[test]
fn small_values_are_not_small_once_they_are_kept() {
    let values = |count: u64| {
        let mut update = [&[1, 1, 7, 0, 8, 1, 8][..], b"comments"].concat();
        number(&mut update, count);
        update.extend([118, 0].repeat(count as usize));
        update.push(0);
        update
    };
    let mut document = Document::of(&empty());
    assert!(document.bears(&read(&values(1_000))));
    assert!(!document.bears(&read(&values(1 << 20))));
    let mut json = [&[1, 1, 7, 0, 6, 1, 8][..], b"headline", &[6], b"strong"].concat();
    let text = format!("[{}0]", "[],".repeat(1 << 20));
    number(&mut json, text.len() as u64);
    json.extend(text.bytes());
    json.push(0);
    assert!(!document.bears(&read(&json)));
}

#[test]
fn a_text_of_which_very_much_was_deleted_can_be_opened_again() {
    let deletes = every_second(0, 140_000);
    assert!(Update::read(&deletes).is_err(), "nobody does so at once");
    let document = Document::load([one_run(100).as_slice(), &deletes]).expect("it opens");
    assert_eq!(document.content(&empty()).0.standfirst.len(), 50);
}

#[test]
fn nobody_knows_more_writers_than_any_text_has() {
    let knows = |count: u64| {
        let mut state_vector = vec![];
        number(&mut state_vector, count);
        for writer in 0..count {
            number(&mut state_vector, writer);
            state_vector.push(1);
        }
        state_vector
    };
    let document = Document::of(&empty());
    assert!(document.diff(&knows(100_000)).is_ok());
    assert!(document.diff(&knows(200_000)).is_err());
}

/// Logs are long where a text cannot become a revision.
#[test]
fn what_was_typed_letter_by_letter_opens_as_it_stood() {
    let mut content = empty();
    content.body = (0..250).map(|n| Block::Paragraph { text: format!("{n} ").repeat(100).as_str().into() }).collect();
    let mut kept = vec![Document::of(&content).state()];
    let doc = Doc::with_options(Options { offset_kind: OffsetKind::Utf16, ..Options::default() });
    let headline = doc.get_or_insert_text("headline");
    for at in 0..20_000 {
        let mut txn = doc.transact_mut();
        headline.insert(&mut txn, at, if at % 7 == 0 { " " } else { "x" });
        kept.push(txn.encode_update_v1());
    }
    let document = Document::load(kept.iter().map(Vec::as_slice)).expect("it opens");
    let opened = document.content(&empty()).0;
    assert_eq!((opened.headline.len(), opened.body), (20_000, content.body));
}

/// A thread of so many answers, of which every second is nobody's.
fn answers(count: u32) -> Vec<u8> {
    let doc = Doc::new();
    let threads = doc.get_or_insert_map("comments");
    let mut txn = doc.transact_mut();
    let thread = threads.insert(&mut txn, "a", MapPrelim::default());
    let replies = thread.insert(&mut txn, "replies", ArrayPrelim::default());
    let answer = |n: u32| {
        let (id, name) = if n.is_multiple_of(2) { (3, "Mira Quist") } else { (2, "Jon Weil") };
        Any::from_json(&format!(r#"{{"by":{{"id":{id},"name":"{name}"}},"text":""}}"#)).expect("JSON")
    };
    replies.insert_range(&mut txn, 0, (0..count).map(answer));
    txn.encode_update_v1()
}

#[test]
fn what_is_said_in_others_names_is_counted_and_weighed() {
    let mira = Author { id: 3, name: "Mira Quist" };
    let refused = |document: &mut Document, update: &Update| {
        assert!(document.bears(update));
        document.apply_of(update, mira).err().inspect(|why| assert!(why.leaves_half()))
    };
    let few = read(&answers(600));
    let mut document = Document::of(&empty());
    assert!(refused(&mut document, &few).is_none() && document.bears(&read(&one_run(1))));
    let many = read(&answers(30_000));
    assert_eq!(refused(&mut Document::of(&empty()), &many), Some(Malformed::InOthersNames), "nobody hears of it, and the document is loaded again");
    let mut document = Document::of(&empty());
    document.apply(&read(&one_run((32 << 20) - few.weight() - 4_096))).expect("taken in");
    assert_eq!(refused(&mut document, &few), Some(Malformed::TooLarge), "with what is made of it the text would take no letter more");
}
