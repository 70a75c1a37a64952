//! What must be right before a story is published, what an editor should look at first, and what is right already.

use crate::body::{self, Block};
use crate::day_words;
use crate::picture::Picture;
use crate::story::{Content, StoryKind};
use crate::text::{Link, Text};
use crate::{PictureId, StoryId, Timestamp};
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, BTreeSet};

mod finding;
mod pictures;
#[cfg(test)]
mod tests;

pub use finding::{Finding, Weight};
pub use pictures::of_picture;

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
    /// Those of them that somebody has changed since readers got this text.
    pub changed: BTreeSet<PictureId>,
    /// Media files of the story that went with another one, which was taken down.
    pub withdrawn: BTreeSet<String>,
    /// Those of its links that readers could not follow.
    pub hidden: BTreeSet<StoryId>,
    /// Until when a story that it translates is under embargo.
    pub source_embargo: Option<(StoryId, Timestamp)>,
    /// The story that it translates, or that one was translated from, if it was taken down.
    pub source_taken_down: Option<StoryId>,
    /// The story it translates, if that has a newer text than the one it was translated from.
    pub outrun_by: Option<StoryId>,
    /// The text it translates, if that is in another language.
    pub source: Option<Content>,
    /// Whether more than one person has written in it.
    pub several_wrote: bool,
    /// Suggested changes that nobody has accepted or rejected.
    pub suggestions: i64,
    /// Comments that nobody has settled.
    pub comments: i64,
}

use Weight::{Blocks, Good, Warns};

/// Headlines and standfirsts longer than this many characters are cut on some surfaces.
const LONG_HEADLINE: usize = 70;
const LONG_STANDFIRST: usize = 180;

/// Looks a story over.
pub fn look_over(content: &Content, around: &Around) -> Vec<Finding> {
    let mut found = Findings(vec![]);
    if let Some(until) = around.embargo.filter(|until| *until > around.now) {
        let message = format!("the story is under embargo until {until}; publish it then, or lift the embargo");
        found.note(Blocks, "under-embargo", "embargo", message, [("until", until.to_string())]);
    }
    if let Some((source, until)) = around.source_embargo.filter(|(_, until)| *until > around.now) {
        let message = format!("story {source}, which this one translates, is under embargo until {until}; publish it then, or lift that embargo");
        found.note(Blocks, "source-under-embargo", "translation", message, [("story", source.to_string()), ("until", until.to_string())]);
    }
    if let Some(source) = around.source_taken_down {
        let message = format!("story {source}, which this one translates, was taken down; let this one go too, or link it to itself if it stands alone");
        found.note(Blocks, "source-taken-down", "translation", message, [("story", source.to_string())]);
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
