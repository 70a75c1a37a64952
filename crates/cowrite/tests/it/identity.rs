//! A content becomes a document and comes back the same.

use crate::contents::{content, empty};
use cowrite::Document;
use newsroom::story::Content;
use newsroom::text::Text;
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
