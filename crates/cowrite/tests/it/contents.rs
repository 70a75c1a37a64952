//! Contents of every shape, to test with.

use newsroom::body::{Block, Provider};
use newsroom::byline::SignOff;
use newsroom::language::Language;
use newsroom::picture::Figure;
use newsroom::slug::Slug;
use newsroom::story::{Content, StoryKind};
use newsroom::text::{Address, Link, Span, Text};
use newsroom::{ConceptId, PictureId, StoryId};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

pub fn language(tag: &str) -> Language {
    Language::try_from(tag).expect("a tag")
}

pub fn empty() -> Content {
    Content::new(language("en"), "")
}

/// Words in several scripts, with signs of one to four bytes.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z ,.]{1,20}".boxed(),
        "[äöüßéñ ]{1,12}".boxed(),
        "[\u{627}-\u{64a} ]{1,12}".boxed(),
        "[\u{4e00}-\u{4e40}]{1,8}".boxed(),
        "[\u{1f600}-\u{1f640}a]{1,6}".boxed(),
    ]
}

fn span() -> impl Strategy<Value = Span> {
    let link = prop_oneof![
        (1i64..1 << 40).prop_map(|n| Link::Story(StoryId(n))),
        "[a-z]{1,10}".prop_map(|host| Link::Address(Address::try_from(format!("https://{host}.example/a?b=c#d")).expect("an address"))),
    ];
    let tag = prop_oneof![Just("de"), Just("ar"), Just("zh-Hans")].prop_map(language);
    (words(), any::<bool>(), any::<bool>(), option::weighted(0.2, link), option::weighted(0.2, tag)).prop_map(|(text, strong, emphasis, link, language)| Span {
        text,
        strong,
        emphasis,
        link,
        language,
    })
}

/// A line that says something.
pub fn line() -> impl Strategy<Value = Text> {
    vec(span(), 1..4).prop_map(Text::of)
}

fn cell() -> impl Strategy<Value = Text> {
    option::of(line()).prop_map(Option::unwrap_or_default)
}

/// A row of two cells at least: one that is empty and alone stands for nothing.
fn row() -> impl Strategy<Value = Vec<Text>> {
    vec(cell(), 2..4)
}

fn lines() -> impl Strategy<Value = Vec<Text>> {
    prop_oneof![Just(vec![]), line().prop_map(|one| vec![one]), vec(cell(), 2..4)]
}

fn figure() -> impl Strategy<Value = Figure> {
    (1i64..1000, option::of("[a-z]{0,9}"), option::of(words())).prop_map(|(id, alt, caption)| Figure { picture: PictureId(id), alt, caption })
}

pub fn block() -> impl Strategy<Value = Block> {
    let provider = prop_oneof![Just(Provider::Youtube), Just(Provider::Vimeo), Just(Provider::Mastodon), Just(Provider::Bluesky), Just(Provider::Soundcloud)];
    prop_oneof![
        6 => line().prop_map(|text| Block::Paragraph { text }),
        1 => line().prop_map(|text| Block::Subheading { text }),
        1 => (lines(), option::of(line())).prop_map(|(text, attribution)| Block::Quotation { text, attribution }),
        1 => (any::<bool>(), lines()).prop_map(|(ordered, items)| Block::List { ordered, items }),
        1 => figure().prop_map(|figure| Block::Picture { figure }),
        1 => (1i64..1 << 40).prop_map(|id| Block::Related { story: StoryId(id) }),
        1 => (provider, "[a-z0-9]{1,12}", "[a-z ]{0,12}").prop_map(|(provider, id, title)| Block::Embed { provider, id, title }),
        1 => ("[a-z]{0,9}", prop_oneof![Just(vec![]), row()], vec(row(), 0..3)).prop_map(|(caption, head, rows)| Block::Table { caption, head, rows }),
        1 => ("[a-z]{0,9}", lines()).prop_map(|(title, text)| Block::FactBox { title, text }),
    ]
}

pub fn body() -> impl Strategy<Value = Vec<Block>> {
    vec(block(), 0..8)
}

fn sign_off() -> impl Strategy<Value = SignOff> {
    (option::of("[a-z]{2}"), option::of("[a-z]{2}"), vec("[A-Z]{2,6}", 0..3), option::of("[a-z ]{1,9}")).prop_map(|(writer, editor, agencies, typed)| SignOff {
        writer,
        editor,
        agencies,
        typed,
    })
}

fn concepts() -> impl Strategy<Value = Vec<ConceptId>> {
    vec((1i64..500).prop_map(ConceptId), 0..4)
}

pub fn content() -> impl Strategy<Value = Content> {
    let kind = prop_oneof![Just(StoryKind::Article), Just(StoryKind::Audio), Just(StoryKind::Video)];
    let tag = prop_oneof![Just("en"), Just("ar"), Just("zh-Hans")].prop_map(language);
    let said = (kind, tag, words(), option::of(words()), prop_oneof![Just(String::new()), words()], vec("[A-Z][a-z]{1,9}", 0..3), sign_off());
    let filed = (option::of((1i64..9).prop_map(ConceptId)), concepts(), concepts(), concepts(), concepts(), vec((1i64..1 << 40).prop_map(StoryId), 0..3));
    (said, filed, option::of("[a-z]{1,9}"), option::of(figure()), body()).prop_map(|(said, filed, slug, picture, body)| Content {
        kind: said.0,
        language: said.1,
        headline: said.2,
        front_headline: said.3,
        standfirst: said.4,
        byline: said.5,
        sign_off: said.6,
        slug: slug.map(|words| Slug::of(&words)),
        picture,
        body,
        section: filed.0,
        regions: filed.1,
        subjects: filed.2,
        places: filed.3,
        topics: filed.4,
        related: filed.5,
        programme: None,
        recording: None,
    })
}
