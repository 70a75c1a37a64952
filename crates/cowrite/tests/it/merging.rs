//! A content laid over a document that others are writing in.

use crate::contents::{block, content, empty, language};
use cowrite::{Document, Update};
use newsroom::body::Block;
use newsroom::story::Content;
use newsroom::text::{Span, Text};
use proptest::prelude::*;

fn apply(document: &mut Document, update: &[u8]) {
    document.apply(&Update::read(update).expect("well formed")).expect("taken in");
}

fn paragraphs(texts: &[&str]) -> Content {
    let body = texts.iter().map(|text| Block::Paragraph { text: Text::plain(*text) }).collect();
    Content { body, ..Content::new(language("en"), "Ships wait") }
}

fn copy(document: &Document) -> Document {
    Document::load([document.state().as_slice()]).expect("a copy")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn it_says_afterwards_what_was_laid_over(old in content(), new in content()) {
        let mut document = Document::of(&old);
        let mut other = copy(&document);
        apply(&mut other, &document.merge(&new));
        prop_assert_eq!(&document.content(&empty()), &(new.clone(), vec![]));
        prop_assert_eq!(other.content(&empty()), (new, vec![]));
    }

    #[test]
    fn blocks_go_in_and_out(old in content(), at in 0usize..8, gone in 0usize..3, came in prop::collection::vec(block(), 0..3)) {
        let mut new = old.clone();
        let at = at.min(new.body.len());
        let end = (at + gone).min(new.body.len());
        new.body.splice(at..end, came);
        let mut document = Document::of(&old);
        document.merge(&new);
        prop_assert_eq!(document.content(&empty()), (new, vec![]));
    }

    #[test]
    fn what_is_the_same_is_not_touched(content in content()) {
        let mut document = Document::of(&content);
        let before = document.state_vector();
        document.merge(&content);
        prop_assert_eq!(document.state_vector(), before);
    }
}

#[test]
fn what_others_type_meanwhile_stays() {
    let base = Document::of(&paragraphs(&["One.", "Two.", "Three."]));
    let (mut writer, mut program) = (copy(&base), copy(&base));
    // Somebody types into the second paragraph and the headline, while a program changes the third and the standfirst.
    let typed = writer.merge(&Content { headline: "Ships still wait".into(), ..paragraphs(&["One.", "Two and a half.", "Three."]) });
    let changed = program.merge(&Content { standfirst: "Dozens.".into(), ..paragraphs(&["One.", "Two.", "Four.", "Five."]) });
    apply(&mut writer, &changed);
    apply(&mut program, &typed);
    let (read, complaints) = writer.content(&empty());
    assert_eq!((program.content(&empty()).0, complaints), (read.clone(), vec![]));
    let expected = Content { headline: "Ships still wait".into(), standfirst: "Dozens.".into(), ..paragraphs(&["One.", "Two and a half.", "Four.", "Five."]) };
    assert_eq!(read, expected);
}

#[test]
fn two_in_one_paragraph_both_keep_their_words() {
    let base = Document::of(&paragraphs(&["The harbour reopens."]));
    let (mut one, mut two) = (copy(&base), copy(&base));
    let first = one.merge(&paragraphs(&["The old harbour reopens."]));
    let mut marked = paragraphs(&[]);
    let strong = Span { text: "harbour".into(), strong: true, ..Span::default() };
    let plain = |text: &str| Span { text: text.into(), ..Span::default() };
    marked.body = vec![Block::Paragraph { text: Text::of(vec![plain("The "), strong, plain(" reopens on Monday.")]) }];
    let second = two.merge(&marked);
    apply(&mut one, &second);
    apply(&mut two, &first);
    let read = one.content(&empty()).0;
    assert_eq!(read, two.content(&empty()).0);
    // Whether a word at the edge of a mark is marked too, nobody can know; that it is there, everybody.
    let Some(Block::Paragraph { text }) = read.body.first() else { panic!("a paragraph: {read:?}") };
    assert_eq!(text.to_plain(), "The old harbour reopens on Monday.");
    assert!(text.spans().iter().any(|span| span.strong && span.text.ends_with("harbour")), "{text:?}");
}
