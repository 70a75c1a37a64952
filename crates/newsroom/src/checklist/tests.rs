//! What blocks, what warns and what is good, story by story.

use super::*;
use crate::ConceptId;
use crate::language::Language;
use crate::picture::{Figure, Focus, Rendition, Rights};
use crate::recording::Recording;

fn content() -> Content {
    let mut content = Content::new(Language::try_from("en").expect("a tag"), "Ships wait");
    content.subjects = vec![ConceptId(1)];
    content
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn noon() -> Around {
    Around { now: at("2026-01-01T12:00:00Z"), ..Around::default() }
}

/// A picture of which nothing is known.
fn bare(id: PictureId) -> Picture {
    let nothing = String::new;
    let (width, height, renditions) = (0, 0, vec![]);
    Picture { id, alt: nothing(), caption: nothing(), credit: nothing(), rights: Rights::Unknown, width, height, focus: Focus::centre(), renditions }
}

fn found(weight: Weight, content: &Content, around: &Around) -> Vec<(&'static str, String)> {
    look_over(content, around).into_iter().filter(|f| f.weight == weight).map(|f| (f.code, f.place)).collect()
}

fn places(content: &Content, around: &Around) -> Vec<String> {
    found(Blocks, content, around).into_iter().map(|(_, place)| place).collect()
}

#[test]
fn what_blocks_is_what_was_settled() {
    assert!(places(&content(), &noon()).is_empty());
    let held = |until: &str| Around { embargo: Some(at(until)), ..noon() };
    assert_eq!(places(&content(), &held("2026-01-01T12:00:01Z")), ["embargo"]);
    assert!(places(&content(), &held("2026-01-01T12:00:00Z")).is_empty(), "the embargo is over at its instant");
    assert_eq!(found(Blocks, &content(), &Around { source_taken_down: Some(StoryId(5)), ..noon() }), [("source-taken-down", "translation".to_owned())]);
    let bare = Content { subjects: vec![], headline: " ".into(), ..content() };
    assert_eq!(places(&bare, &noon()), ["headline", "subjects"]);
    for kind in [StoryKind::Audio, StoryKind::Video] {
        let silent = Content { kind, ..content() };
        assert_eq!(found(Blocks, &silent, &noon()), [("no-recording", "recording".to_owned())]);
        let recording = Some(Recording { file: "a.mp3".into(), media_type: "audio/mpeg".into(), bytes: 1, seconds: 1 });
        assert!(places(&Content { recording, ..silent }, &noon()).is_empty());
    }
}

#[test]
fn a_picture_needs_alt_credit_and_rights() {
    let id = PictureId(7);
    let bare = bare(id);
    let whole = Picture { alt: "A ship".into(), caption: "The ship".into(), credit: "I. A.".into(), rights: Rights::Own, ..bare.clone() };
    let pictured = Content { picture: Some(Figure::of(id)), body: vec![Block::Picture { figure: Figure::of(id) }], ..content() };
    let with = |picture: &Picture| Around { pictures: [(id, picture.clone())].into(), ..noon() };
    assert_eq!(places(&pictured, &with(&bare)), ["picture", "picture", "picture", "body/0", "body/0", "body/0"]);
    assert_eq!(places(&pictured, &noon()), ["picture", "body/0"], "an unknown picture blocks");
    assert!(places(&pictured, &with(&whole)).is_empty());
    let rendition = |file: &str| Rendition { file: file.into(), width: 1, height: 1, bytes: 1 };
    let printed = Picture { renditions: vec![rendition("a.jpg"), rendition("b.jpg")], ..whole.clone() };
    let gone = Around { withdrawn: ["b.jpg".to_owned()].into(), ..with(&printed) };
    assert_eq!(found(Blocks, &pictured, &gone), [("file-is-withdrawn", "picture".into()), ("file-is-withdrawn", "body/0".into())]);
    assert!(places(&pictured, &Around { withdrawn: ["c.jpg".to_owned()].into(), ..with(&printed) }).is_empty());
    assert_eq!(found(Good, &pictured, &with(&whole)), [("picture-is-whole", "picture".into()), ("picture-is-whole", "body/0".into())]);
}

#[test]
fn links_to_what_readers_cannot_see_are_named_by_paragraph() {
    let span = crate::text::Span { text: "the report".into(), link: Some(Link::Story(StoryId(5))), ..Default::default() };
    let leading = Content {
        body: vec![Block::Paragraph { text: "Plain.".into() }, Block::Paragraph { text: Text::of(vec![span]) }, Block::Related { story: StoryId(6) }],
        related: vec![StoryId(7), StoryId(8)],
        ..content()
    };
    assert_eq!(led_to(&leading), [5, 6, 7, 8].map(StoryId).into());
    let around = Around { hidden: [StoryId(5), StoryId(6), StoryId(8)].into(), ..noon() };
    let warned: Vec<_> = found(Warns, &leading, &around).into_iter().filter(|(code, _)| *code == "leads-to-hidden").map(|(_, place)| place).collect();
    assert_eq!(warned, ["body/1", "body/2", "related"]);
}

#[test]
fn what_is_not_as_it_should_be_warns() {
    let long = Content { headline: "a".repeat(71), standfirst: "b".repeat(181), ..content() };
    let around = Around { outrun_by: Some(StoryId(9)), suggestions: 2, comments: 1, ..noon() };
    let codes: Vec<_> = found(Warns, &long, &around).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["long-headline", "long-standfirst", "no-text", "no-second-editor", "source-is-newer", "open-suggestions", "open-comments"]);
    let body = vec![Block::Paragraph { text: "Ships wait.".into() }];
    let mut fine =
        Content { body, headline: "a".repeat(70), standfirst: "b".repeat(180), section: Some(ConceptId(2)), topics: vec![ConceptId(3)], ..content() };
    fine.sign_off.editor = Some("jw".into());
    assert!(found(Warns, &fine, &noon()).is_empty());
    fine.sign_off.editor = None;
    assert_eq!(found(Warns, &fine, &noon()), [("no-second-editor", "sign_off".to_owned())]);
    assert!(found(Warns, &fine, &Around { several_wrote: true, ..noon() }).is_empty(), "who writes in it has read it");
    fine.sign_off.editor = Some("jw".into());
    assert_eq!(found(Good, &fine, &noon()).len(), 2);
}

#[test]
fn a_table_with_nothing_in_a_row_or_at_all_warns() {
    let table = |head: &[&str], rows: &[&[&str]]| Block::Table {
        caption: String::new(),
        head: head.iter().map(|cell| Text::plain(*cell)).collect(),
        rows: rows.iter().map(|row| row.iter().map(|cell| Text::plain(*cell)).collect()).collect(),
    };
    let body = vec![
        table(&["Port", "Ships"], &[&["Sarn", "9"], &["", " "]]),
        table(&["", ""], &[&["", ""]]),
        table(&[], &[]),
        table(&[], &[&["Sarn", ""], &["", "9"]]),
    ];
    let warned = look_over(&Content { body, ..content() }, &noon());
    let tables: Vec<_> = warned.iter().filter(|f| f.code.starts_with("table-")).map(|f| (f.code, f.place.as_str(), f.facts.get("row"))).collect();
    assert_eq!(tables, [("table-has-empty-row", "body/0", Some(&"2".to_owned())), ("table-is-empty", "body/1", None), ("table-is-empty", "body/2", None)]);
}

#[test]
fn a_translation_with_the_words_of_its_source_on_a_picture_warns() {
    let id = PictureId(7);
    let picture = Picture { alt: "A ship".into(), caption: "The ship".into(), credit: "I. A.".into(), ..bare(id) };
    let figure = |alt: &str, caption: &str| Figure { picture: id, alt: Some(alt.into()), caption: Some(caption.into()) };
    let around = |source: Content| Around { pictures: [(id, picture.clone())].into(), source: Some(source), ..noon() };
    let shows = |figure: Figure| Content { body: vec![Block::Picture { figure }], ..content() };
    let codes = |content: &Content, around: &Around| {
        let found = found(Warns, content, around).into_iter().map(|(code, _)| code);
        found.filter(|code| code.ends_with("untranslated")).collect::<Vec<_>>()
    };
    let source = || Content { picture: Some(Figure::of(id)), ..content() };
    assert_eq!(codes(&shows(Figure::of(id)), &around(source())), ["picture-alt-untranslated", "picture-caption-untranslated"]);
    assert_eq!(codes(&shows(figure("Ein Schiff", " The ship ")), &around(source())), ["picture-caption-untranslated"]);
    assert!(codes(&shows(figure("Ein Schiff", "")), &around(source())).is_empty());
    assert!(codes(&shows(Figure::of(id)), &around(content())).is_empty(), "its source does not show it");
    assert!(codes(&shows(Figure::of(id)), &Around { source: None, ..around(content()) }).is_empty(), "a text of its own");
}

#[test]
fn today_is_stale_tomorrow() {
    let said = Content { body: vec![Block::Paragraph { text: "They vote today.".into() }], ..content() };
    let saved = |saved: &str| Around { saved: Some((at(saved), TimeZone::UTC)), ..noon() };
    let codes = |around: &Around| found(Warns, &said, around).into_iter().filter(|(code, _)| *code == "stale-day").collect::<Vec<_>>();
    assert_eq!(codes(&saved("2025-12-31T23:00:00Z")), [("stale-day", "body/0".to_owned())]);
    assert!(codes(&saved("2026-01-01T00:10:00Z")).is_empty());
    assert!(codes(&noon()).is_empty());
}
