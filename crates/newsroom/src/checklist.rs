//! What must be right before a story is published, what an editor should look at first, and what is right already.

use crate::body::{self, Block};
use crate::day_words;
use crate::picture::{Figure, Picture, Rights};
use crate::story::{Content, StoryKind};
use crate::text::{Link, Text};
use crate::{PictureId, StoryId, Timestamp};
use jiff::tz::TimeZone;
use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};
use std::collections::{BTreeMap, BTreeSet};

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub weight: Weight,
    /// A name that programs can rely on, whatever the words become: `no-headline`.
    pub code: &'static str,
    /// Which field or block it is about: `headline`, `body/3`.
    pub place: String,
    /// What is the matter and what to do about it.
    pub message: String,
    /// What the message names, for whoever says it in another language: `until`, `picture`, `story`.
    pub facts: BTreeMap<&'static str, String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// The story cannot go out with it.
    Blocks,
    Warns,
    /// Nothing is to be done.
    Good,
}

/// What is known of a story beside its text.
#[derive(Debug, Clone, Default)]
pub struct Around {
    pub embargo: Option<Timestamp>,
    /// When it goes out.
    pub now: Timestamp,
    /// When and where the text was saved last; without it nothing is said of days.
    pub saved: Option<(Timestamp, TimeZone)>,
    /// The assets its figures name.
    pub pictures: BTreeMap<PictureId, Picture>,
    /// Media files of the story that went with another one, which was taken down.
    pub withdrawn: BTreeSet<String>,
    /// Those of its links that readers could not follow.
    pub hidden: BTreeSet<StoryId>,
    /// Until when a story that it translates is under embargo.
    pub source_embargo: Option<(StoryId, Timestamp)>,
    /// The story it translates, if that has a newer text than the one it was translated from.
    pub outrun_by: Option<StoryId>,
    /// The text it translates, if that is in another language.
    pub source: Option<Content>,
    /// Whether more than one person has written in it.
    pub several_wrote: bool,
    /// Suggested changes that nobody has accepted or rejected.
    pub suggestions: usize,
    /// Comments that nobody has settled.
    pub comments: usize,
}

use Weight::{Blocks, Good, Warns};

/// Headlines and standfirsts longer than this many characters are cut on some surfaces.
const LONG_HEADLINE: usize = 70;
const LONG_STANDFIRST: usize = 180;

/// Looks a story over.
pub fn look_over(content: &Content, around: &Around) -> Vec<Finding> {
    let mut found = Findings(vec![]);
    if let Some(until) = around.embargo.filter(|until| *until > around.now) {
        let message = format!("the story is under embargo until {until}; schedule it for then, or lift the embargo");
        found.note(Blocks, "under-embargo", "embargo", message, [("until", until.to_string())]);
    }
    if let Some((source, until)) = around.source_embargo.filter(|(_, until)| *until > around.now) {
        let message = format!("story {source}, which this one translates, is under embargo until {until}; schedule it for then, or lift that embargo");
        found.note(Blocks, "source-under-embargo", "translation", message, [("story", source.to_string()), ("until", until.to_string())]);
    }
    found.headline(content);
    found.standfirst(content);
    found.text(content);
    found.filing(content);
    match (&content.sign_off.editor, &content.sign_off.typed) {
        (None, None) if around.several_wrote => {}
        (None, None) => {
            found.note(Warns, "no-second-editor", "sign_off", "one person alone has written it and no second editor has signed; ask somebody to read it", [])
        }
        (Some(editor), None) => found.note(Good, "second-editor", "sign_off", format!("a second editor has signed: {editor}"), [("editor", editor.clone())]),
        (_, Some(_)) => {}
    }
    if let Some(source) = around.outrun_by {
        let message = format!("story {source}, which this one translates, has changed since; bring it in, then mark the translation as up to date");
        found.note(Warns, "source-is-newer", "translation", message, [("story", source.to_string())]);
    }
    if around.suggestions > 0 {
        let message = format!("suggestions are open: {}; accept or reject them, readers get the text without them", around.suggestions);
        found.note(Warns, "open-suggestions", "body", message, [("count", around.suggestions.to_string())]);
    }
    if around.comments > 0 {
        let message = format!("comments are open: {}; read them, and settle what is done", around.comments);
        found.note(Warns, "open-comments", "comments", message, [("count", around.comments.to_string())]);
    }
    if let Some(figure) = &content.picture {
        found.figure("picture", figure, around);
    }
    for (i, block) in content.body.iter().enumerate() {
        let place = format!("body/{i}");
        for figure in body::figures(std::slice::from_ref(block)) {
            found.figure(&place, figure, around);
        }
        found.table(&place, block);
        found.hidden(&place, leads_to(block), around);
        found.stale_days(&place, body::texts(std::slice::from_ref(block)).map(Text::to_plain), content, around);
    }
    if content.recording.as_ref().is_some_and(|recording| around.withdrawn.contains(&recording.file)) {
        found.withdrawn("recording", "its recording".to_owned());
    }
    found.hidden("related", content.related.clone(), around);
    found.0
}

/// The stories a text leads to: by its links, its blocks, and as related.
pub fn led_to(content: &Content) -> BTreeSet<StoryId> {
    content.body.iter().flat_map(leads_to).chain(content.related.iter().copied()).collect()
}

fn leads_to(block: &Block) -> Vec<StoryId> {
    let spans = body::texts(std::slice::from_ref(block)).flat_map(Text::spans);
    let linked = spans.filter_map(|span| if let Some(Link::Story(id)) = span.link { Some(id) } else { None });
    let shown = if let Block::Related { story } = block { Some(*story) } else { None };
    linked.chain(shown).collect()
}

struct Findings(Vec<Finding>);

impl Findings {
    fn note<const N: usize>(&mut self, weight: Weight, code: &'static str, place: &str, message: impl Into<String>, facts: [(&'static str, String); N]) {
        self.0.push(Finding { weight, code, place: place.to_owned(), message: message.into(), facts: facts.into() });
    }

    fn headline(&mut self, content: &Content) {
        match content.headline.chars().count() {
            _ if content.headline.trim().is_empty() => self.note(Blocks, "no-headline", "headline", "the story has no headline; write one", []),
            length if length > LONG_HEADLINE => {
                let message = format!("the headline has more than {LONG_HEADLINE} characters; shorten it, or give a front headline");
                self.note(Warns, "long-headline", "headline", message, [("length", length.to_string()), ("most", LONG_HEADLINE.to_string())]);
            }
            _ => {}
        }
    }

    fn text(&mut self, content: &Content) {
        let says =
            content.recording.is_some() || content.body.iter().any(|block| !matches!(block, Block::Paragraph { text } if text.to_plain().trim().is_empty()));
        if !says {
            self.note(Warns, "no-text", "body", "the story has no text; its page will show none", []);
        }
        if content.kind != StoryKind::Article && content.recording.is_none() {
            self.note(Blocks, "no-recording", "recording", "an audio or video story has no recording; add the file", []);
        }
    }

    fn standfirst(&mut self, content: &Content) {
        match content.standfirst.chars().count() {
            _ if content.standfirst.trim().is_empty() => {
                self.note(Warns, "no-standfirst", "standfirst", "the story has no standfirst; cards and feeds will show none", []);
            }
            length if length > LONG_STANDFIRST => {
                let message = format!("the standfirst has more than {LONG_STANDFIRST} characters; shorten it");
                self.note(Warns, "long-standfirst", "standfirst", message, [("length", length.to_string()), ("most", LONG_STANDFIRST.to_string())]);
            }
            _ => {}
        }
    }

    fn filing(&mut self, content: &Content) {
        if content.subjects.is_empty() && content.places.is_empty() {
            self.note(Blocks, "no-kicker", "subjects", "the story has no kicker; give it a subject or a place", []);
        } else if content.section.is_some() && !(content.regions.is_empty() && content.topics.is_empty()) {
            self.note(Good, "filed", "section", "kicker, section and topic or region are set", []);
        }
    }

    fn figure(&mut self, place: &str, figure: &Figure, around: &Around) {
        let id = figure.picture;
        let facts = || [("picture", id.to_string())];
        let Some(picture) = around.pictures.get(&id) else {
            return self.note(Blocks, "picture-is-missing", place, format!("picture {id} is not in the house; add it, or take it out of the story"), facts());
        };
        let before = self.0.len();
        if picture.renditions.iter().any(|rendition| around.withdrawn.contains(&rendition.file)) {
            self.withdrawn(place, format!("picture {id}"));
        }
        if figure.alt(picture).trim().is_empty() {
            let message = format!("picture {id} has no alternative text; say what a reader who cannot see it needs to know");
            self.note(Blocks, "picture-has-no-alt", place, message, facts());
        }
        if picture.credit.trim().is_empty() {
            self.note(Blocks, "picture-has-no-credit", place, format!("picture {id} has no credit; name who made it"), facts());
        }
        if picture.rights == Rights::Unknown {
            let message = format!("the rights to picture {id} are not known; set them to own, agency, licensed or public");
            self.note(Blocks, "picture-has-no-rights", place, message, facts());
        }
        self.untranslated(place, figure, picture, around);
        if self.0.len() == before && !figure.caption(picture).trim().is_empty() {
            self.note(Good, "picture-is-whole", place, format!("picture {id} has alternative text, caption, credit and rights"), facts());
        }
    }

    /// Words that a translation shares with its source are in the wrong language for one of them.
    fn untranslated(&mut self, place: &str, figure: &Figure, picture: &Picture, around: &Around) {
        type Words = for<'a> fn(&'a Figure, &'a Picture) -> &'a str;
        const ALL: [(&str, &str, Words); 2] =
            [("picture-alt-untranslated", "alternative text", Figure::alt), ("picture-caption-untranslated", "caption", Figure::caption)];
        let shown = around.source.iter().flat_map(|source| source.picture.iter().chain(body::figures(&source.body)));
        let there: Vec<_> = shown.filter(|there| there.picture == figure.picture).collect();
        for (code, what, words) in ALL {
            let own = words(figure, picture).trim();
            if !own.is_empty() && there.iter().any(|there| words(there, picture).trim() == own) {
                let message = format!("the {what} of picture {} is still that of the story it translates, in another language; translate it", figure.picture);
                self.note(Warns, code, place, message, [("picture", figure.picture.to_string())]);
            }
        }
    }

    fn table(&mut self, place: &str, block: &Block) {
        let Block::Table { head, rows, .. } = block else { return };
        let empty = |row: &[Text]| row.iter().all(|cell| cell.to_plain().trim().is_empty());
        if empty(head) && rows.iter().all(|row| empty(row)) {
            return self.note(Warns, "table-is-empty", place, "the table has only empty cells; fill it in, or take it out", []);
        }
        if let Some(row) = rows.iter().position(|row| empty(row)) {
            let message = format!("row {} of the table is empty; fill it in, or take it out", row + 1);
            self.note(Warns, "table-has-empty-row", place, message, [("row", (row + 1).to_string())]);
        }
    }

    fn withdrawn(&mut self, place: &str, what: String) {
        let message = format!("the file of {what} went with a story that was taken down; send it in again, or take it out");
        self.note(Blocks, "file-is-withdrawn", place, message, []);
    }

    /// Links that lead where readers find nothing.
    fn hidden(&mut self, place: &str, leads: Vec<StoryId>, around: &Around) {
        for id in leads.into_iter().filter(|id| around.hidden.contains(id)) {
            let message = format!("it leads to story {id}, which readers cannot see; publish that first, or take the link out");
            self.note(Warns, "leads-to-hidden", place, message, [("story", id.to_string())]);
        }
    }

    /// "Today" in a text of yesterday.
    fn stale_days(&mut self, place: &str, texts: impl Iterator<Item = String>, content: &Content, around: &Around) {
        let Some((saved, zone)) = &around.saved else { return };
        let day = |at: Timestamp| zone.to_datetime(at).date();
        let passed = day(*saved).until(day(around.now)).map_or(0, |span| span.get_days());
        for word in texts.filter_map(|text| day_words::stale(&text, &content.language, passed)) {
            let message = format!("it says `{word}`, but was written on another day ({}); say the date", day(*saved));
            self.note(Warns, "stale-day", place, message, [("word", word), ("written", day(*saved).to_string())]);
        }
    }
}

impl Serialize for Finding {
    /// `blocks` is what programs asked before there were weights.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut fields = to.serialize_struct("Finding", 6)?;
        fields.serialize_field("blocks", &(self.weight == Blocks))?;
        fields.serialize_field("weight", &self.weight)?;
        fields.serialize_field("code", self.code)?;
        fields.serialize_field("place", &self.place)?;
        fields.serialize_field("message", &self.message)?;
        fields.serialize_field("facts", &self.facts)?;
        fields.end()
    }
}

impl Finding {
    pub fn blocks(&self) -> bool {
        self.weight == Blocks
    }
}

/// What keeps a picture from being shown with its own words.
pub fn of_picture(picture: &Picture) -> Vec<String> {
    let mut found = Findings(vec![]);
    let around = Around { pictures: BTreeMap::from([(picture.id, picture.clone())]), ..Around::default() };
    found.figure("picture", &Figure::of(picture.id), &around);
    found.0.into_iter().filter(|finding| finding.weight == Weight::Blocks).map(|finding| finding.message).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ConceptId;
    use crate::language::Language;
    use crate::picture::{Focus, Rendition};
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
}
