//! A content becomes a document and comes back the same.

use crate::contents::{content, empty};
use cowrite::Document;
use newsroom::story::Content;
use newsroom::text::{Span, Text};
use proptest::prelude::*;

fn back(content: &Content) -> Content {
    let (read, complaints) = Document::of(content).content(&empty());
    assert_eq!(complaints, []);
    read
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_block_and_mark_comes_back(content in content()) {
        prop_assert_eq!(back(&content), content);
    }

    #[test]
    fn what_is_kept_of_it_is_the_document(content in content()) {
        let kept = Document::of(&content).state();
        let again = Document::load([kept.as_slice()]).expect("we read what we wrote");
        prop_assert_eq!(again.content(&empty()), (content, vec![]));
    }
}

#[test]
fn an_empty_paragraph_is_a_place_to_type_in_and_no_part_of_the_text() {
    let mut content = empty();
    content.body = vec![newsroom::body::Block::Paragraph { text: Text::default() }];
    assert_eq!(back(&content).body, []);
}

/// As long as a story may be, and half as long again. One place sought from the beginning for each span made minutes of it.
#[test]
fn a_long_text_of_many_marks_is_opened_and_changed_as_any_other() {
    let story = |words: &str| {
        let spans = (0..30_000).map(|n| Span { text: words.to_owned(), strong: n % 2 == 0, ..Span::default() }).collect();
        let mut content = empty();
        content.body = vec![newsroom::body::Block::Paragraph { text: Text::of(spans) }];
        content
    };
    let (old, new) = (story("xxx"), story("yyy"));
    let kept = Document::of(&old).state();
    let mut document = Document::load([kept.as_slice()]).expect("we read what we wrote");
    assert_eq!(document.content(&empty()).0, old);
    document.merge(&new);
    assert_eq!(document.content(&empty()).0, new);
}
