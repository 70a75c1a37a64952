//! What comes from outside may be anything: it is refused in words, without a panic and without filling the memory.

use crate::contents::{content, empty, language};
use cowrite::{Applied, Document, Malformed, Touched, Update};
use newsroom::body::Block;
use newsroom::story::Content;
use proptest::prelude::*;
use yrs::branch::{Branch, BranchPtr};
use yrs::updates::decoder::Decode;
use yrs::{
    Array, ArrayRef, Doc, Map, MapPrelim, ReadTxn, StateVector, Text, Transact, XmlElementPrelim, XmlElementRef, XmlFragment, XmlFragmentRef, XmlOut,
    XmlTextPrelim,
};

fn try_on(document: &mut Document, bytes: &[u8]) {
    if let Ok(update) = Update::read(bytes) {
        // It may be well formed by chance; then it does what it says.
        let _ = document.apply(&update);
    }
    let _ = document.diff(bytes);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn noise_breaks_nothing(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        try_on(&mut Document::blank(), &bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn damaged_updates_never_break_what_reads_them(content in content(), hits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4), cut in any::<prop::sample::Index>()) {
        let whole = Document::of(&content).state();
        prop_assert!(Update::read(&whole).is_ok());
        let mut damaged = whole.clone();
        for (at, byte) in hits {
            let at = at.index(damaged.len());
            damaged[at] = byte;
        }
        try_on(&mut Document::blank(), &damaged);
        let mut broken = Document::of(&content);
        try_on(&mut broken, &damaged);
        prop_assert!(Update::read(&whole[..cut.index(whole.len())]).is_err());
    }
}

fn number(out: &mut Vec<u8>, mut n: u64) {
    while n >= 128 {
        out.push(n as u8 | 128);
        n >>= 7;
    }
    out.push(n as u8);
}

#[test]
fn bombs_are_refused_before_they_go_off() {
    // One item in the root `body` with a value: ANY, of one value.
    let with = |value: &[u8]| [&[1, 1, 1, 0, 8, 1, 4, b'b', b'o', b'd', b'y', 1], value, &[0]].concat();
    assert!(Update::read(&[&[1, 1, 1, 0, 8, 1, 1, b'x', 1], &[126_u8][..], &[0]].concat()).is_err(), "a part that no story has");
    assert!(Update::read(&with(&[126])).is_ok(), "the frame itself is right");
    let deep = [117, 1].repeat(400_000);
    let (mut wide, mut many) = (vec![117], vec![]);
    number(&mut wide, 1 << 40);
    number(&mut many, 1 << 50);
    for bomb in [with(&deep), with(&wide), many.clone(), [&[1], many.as_slice()].concat(), [&[1, 1, 1, 0, 0], many.as_slice()].concat()] {
        assert!(matches!(Update::read(&bomb), Err(Malformed::Unreadable(_))));
    }
    assert!(Document::blank().diff(&many).is_err());
}

/// Elements in elements, as the updates of somebody who puts in one after the other.
fn nested(depth: usize) -> Vec<Vec<u8>> {
    let doc = Doc::new();
    let body = doc.get_or_insert_xml_fragment("body");
    let mut updates = vec![];
    let mut holder: Option<XmlElementRef> = None;
    for _ in 0..depth {
        let mut txn = doc.transact_mut();
        let element = XmlElementPrelim::empty("paragraph");
        holder = Some(match holder {
            None => body.push_back(&mut txn, element),
            Some(holder) => holder.push_back(&mut txn, element),
        });
        updates.push(txn.encode_update_v1());
    }
    updates
}

fn taken(document: &mut Document, updates: &[Vec<u8>]) -> usize {
    let mut one = |update: &Vec<u8>| document.apply(&Update::read(update).expect("it is whole"));
    updates.iter().take_while(|update| one(update).is_ok()).count()
}

#[test]
fn elements_in_elements_end_somewhere() {
    let whole = |depth| yrs::merge_updates_v1(nested(depth)).expect("one update");
    assert_eq!(taken(&mut Document::blank(), &[whole(20)]), 1);
    assert_eq!(taken(&mut Document::blank(), &[whole(1_000)]), 0);
}

#[test]
fn piece_by_piece_they_end_there_too() {
    let mut document = Document::blank();
    let through = taken(&mut document, &nested(1_000));
    assert!((20..40).contains(&through), "{through} stand in each other");
    let kept = document.state();
    assert!(Document::load([kept.as_slice()]).is_ok(), "what was taken in can be opened again");
    document.content(&empty());
    let mut turned = nested(1_000);
    turned.reverse();
    let mut document = Document::blank();
    // The innermost first, so that each waits for the next.
    assert_eq!(taken(&mut document, &turned[..999]), 999);
    assert_eq!(document.state(), [0, 0], "what waits is left out");
}

#[test]
fn a_chain_of_texts_and_elements_ends_too() {
    let doc = Doc::new();
    let body = doc.get_or_insert_xml_fragment("body");
    let mut holder: XmlElementRef = body.push_back(&mut doc.transact_mut(), XmlElementPrelim::empty("paragraph"));
    let mut updates = vec![doc.transact().encode_state_as_update_v1(&StateVector::default())];
    for _ in 0..200 {
        let mut txn = doc.transact_mut();
        holder.push_back(&mut txn, XmlTextPrelim::new("a"));
        updates.push(txn.encode_update_v1());
        drop(txn);
        let mut txn = doc.transact_mut();
        // Beside the text, not said to stand in anything.
        holder = holder.push_back(&mut txn, XmlElementPrelim::empty("paragraph"));
        updates.push(txn.encode_update_v1());
    }
    let mut document = Document::blank();
    assert!((40..90).contains(&taken(&mut document, &updates)));
    document.content(&empty());
}

#[test]
fn a_refused_update_leaves_the_text_alone() {
    let document = Document::of(&Content::new(language("en"), "Ships wait"));
    for wrong in [&[][..], &[1], &[0, 0, 0], &[255; 64]] {
        assert!(Update::read(wrong).is_err(), "{wrong:?}");
    }
    assert_eq!(document.content(&empty()).0.headline, "Ships wait");
}

/// What is taken in block by block stops in the middle: the blocks before stay. Whoever holds the document has to make it anew.
#[test]
fn what_breaks_off_in_the_middle_is_told_as_that() {
    let mut document = Document::of(&empty());
    let mut update = vec![1, 2, 7, 0];
    // A letter in the headline; then one whose parent is that letter, which can hold none.
    update.extend([4, 1, 8]);
    update.extend(b"headline");
    update.extend([1, b'x', 4, 0, 7, 0, 1, b'y', 0]);
    let update = Update::read(&update).expect("it reads");
    assert_eq!(document.apply(&update), Err(Malformed::Broke));
}

/// Values, letters and maps where only elements and texts stand, made by what takes the same place for a list.
fn odd(state: &[u8], fill: impl FnOnce(&XmlFragmentRef, &mut yrs::TransactionMut)) -> Vec<u8> {
    let doc = Doc::new();
    let body = doc.get_or_insert_xml_fragment("body");
    doc.transact_mut().apply_update(yrs::Update::decode_v1(state).expect("it reads")).expect("it is taken");
    let mut txn = doc.transact_mut();
    fill(&body, &mut txn);
    txn.encode_update_v1()
}

#[test]
fn what_is_no_text_is_taken_out_of_a_text_and_no_word_with_it() {
    let mut content = empty();
    content.body = ["The first", "The second"].map(|text| Block::Paragraph { text: text.into() }).into();
    let mut document = Document::of(&content);
    let list = |branch: &Branch| ArrayRef::from(BranchPtr::from(branch));
    let first = |body: &XmlFragmentRef, txn: &yrs::TransactionMut| match body.get(txn, 0) {
        Some(XmlOut::Element(element)) => list(element.as_ref()),
        other => panic!("{other:?}"),
    };
    let updates = [
        odd(&document.state(), |body, txn| list(body.as_ref()).insert_range(txn, 0, [1, 2, 3])),
        odd(&document.state(), |body, txn| _ = list(body.as_ref()).insert(txn, 1, MapPrelim::default())),
        odd(&document.state(), |body, txn| _ = list(body.as_ref()).push_back(txn, yrs::In::from(vec![7_u8; 9]))),
        odd(&document.state(), |body, txn| _ = body.insert(txn, 0, XmlTextPrelim::new("loose"))),
        odd(&document.state(), |body, txn| first(body, txn).insert_range(txn, 0, ["odd", "odder"])),
    ];
    let mut peer = Document::load([document.state().as_slice()]).expect("it loads");
    let (before, mut as_it_came) = (document.content(&content), vec![document.state()]);
    let mut as_told = as_it_came.clone();
    for update in updates {
        let Ok(Applied { instead: Some(whole), mended: true, .. }) = document.apply(&Update::read(&update).expect("it reads")) else {
            panic!("it is not mended")
        };
        assert_eq!(document.content(&content), before);
        peer.apply(&Update::read(&whole).expect("others can read it")).expect("and take it in");
        assert_eq!((peer.content(&content), peer.state_vector()), (before.clone(), document.state_vector()));
        // Older logs hold it as it came.
        as_it_came.push(update);
        as_told.push(whole);
        for kept in [&as_it_came, &as_told] {
            let again = Document::load(kept.iter().map(Vec::as_slice)).expect("it loads");
            assert_eq!(again.content(&content), before, "as it was kept");
        }
    }
    content.body.push(Block::Paragraph { text: "The third".into() });
    document.merge(&content);
    assert_eq!(document.content(&content).0.body, content.body, "and it is written on");
}

#[test]
fn what_touches_the_comments_alone_is_told_from_what_touches_the_text() {
    let mut document = Document::of(&empty());
    let doc = Doc::new();
    let (comments, headline) = (doc.get_or_insert_map("comments"), doc.get_or_insert_text("headline"));
    let (body, fields) = (doc.get_or_insert_xml_fragment("body"), doc.get_or_insert_map("fields"));
    let mut touched = |act: &dyn Fn(&mut yrs::TransactionMut)| {
        let mut txn = doc.transact_mut();
        act(&mut txn);
        document.apply(&Update::read(&txn.encode_update_v1()).expect("it reads")).expect("taken in").touched
    };
    assert_eq!(touched(&|txn| _ = comments.insert(txn, "a", MapPrelim::default())), Touched::Comments);
    let Some(yrs::Out::YMap(begun)) = comments.get(&doc.transact(), "a") else { panic!("a thread") };
    assert_eq!(touched(&|txn| _ = begun.insert(txn, "resolved", true)), Touched::Comments);
    assert_eq!(touched(&|txn| headline.insert(txn, 0, "Ships")), Touched::Text);
    assert_eq!(touched(&|txn| _ = body.push_back(txn, XmlElementPrelim::empty("paragraph"))), Touched::Text);
    let Some(XmlOut::Element(paragraph)) = body.get(&doc.transact(), 0) else { panic!("a paragraph") };
    assert_eq!(touched(&|txn| _ = paragraph.push_back(txn, XmlTextPrelim::new("a"))), Touched::Text);
    assert_eq!(touched(&|txn| _ = fields.insert(txn, "slug", "ships")), Touched::Text);
    let both = |txn: &mut yrs::TransactionMut| {
        begun.insert(txn, "resolved", false);
        headline.remove_range(txn, 0, 1);
    };
    assert_eq!(touched(&both), Touched::Text);
    assert_eq!(touched(&|txn| _ = comments.remove(txn, "a")), Touched::Comments);
}
