//! The public revisions of a story, and what changed between any two of them.

use super::article::{Asked, Found, find};
use super::{Answer, Common, Page};
use crate::address;
use crate::log::ReadError;
use crate::record::PressedStory;
use crate::view::{Of, View};
use newsroom::Timestamp;
use newsroom::align::{align, align_words};
use newsroom::body;
use newsroom::text::Text;
use serde::Serialize;

#[derive(Debug, Clone, Serialize)]
pub struct RevisionsPage {
    pub common: Common,
    pub headline: String,
    /// The story's own page.
    pub story: String,
    /// Newest first.
    pub revisions: Vec<RevisionEntry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RevisionEntry {
    /// Counted from 1.
    pub number: usize,
    pub since: Timestamp,
    pub headline: String,
    /// The public note, if this revision is a correction.
    pub note: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct ComparisonPage {
    pub common: Common,
    pub headline: String,
    pub story: String,
    pub from: RevisionEntry,
    pub to: RevisionEntry,
    pub changes: Vec<Change>,
}

/// One line of text: its pieces in order, kept, added or removed. A line without a change is given whole as one piece.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// `headline`, `standfirst` or `body`.
    pub place: &'static str,
    pub pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "is", content = "text", rename_all = "kebab-case")]
pub enum Piece {
    Kept(String),
    Added(String),
    Removed(String),
}

pub async fn list(view: &View<'_>, asked: &Asked<'_>) -> Result<Answer, ReadError> {
    let story = match find(view, asked, "/revisions").await? {
        Found::Story(story) => story,
        Found::Answer(answer) => return Ok(*answer),
    };
    let versions = view.versions(asked.id).await?;
    let own = own_address(&story);
    let Some(common) = Common::of(view, asked.edition, format!("{own}/revisions")).await? else { return Ok(Answer::Missing) };
    let mut revisions = entries(&versions);
    revisions.reverse();
    Ok(Answer::Page(Page::Revisions(RevisionsPage { common, headline: story.content.headline.clone(), story: own, revisions })))
}

pub async fn compare(view: &View<'_>, asked: &Asked<'_>, from: u16, to: u16) -> Result<Answer, ReadError> {
    let story = match find(view, asked, "/revisions").await? {
        Found::Story(story) => story,
        Found::Answer(answer) => return Ok(*answer),
    };
    let (from, to) = (usize::from(from), usize::from(to));
    if from == 0 || to == 0 || from == to {
        return Ok(Answer::Missing);
    }
    let versions = view.versions(asked.id).await?;
    if from.max(to) > versions.len() {
        return Ok(Answer::Missing);
    }
    let entries = entries(&versions);
    let own = own_address(&story);
    let Some(common) = Common::of(view, asked.edition, format!("{own}/revisions")).await? else { return Ok(Answer::Missing) };
    let changes = changes(&versions[from - 1], &versions[to - 1]);
    Ok(Answer::Page(Page::Comparison(ComparisonPage {
        common,
        headline: story.content.headline.clone(),
        story: own,
        from: entries[from - 1].clone(),
        to: entries[to - 1].clone(),
        changes,
    })))
}

fn own_address(story: &PressedStory) -> String {
    address::story(&story.edition, story.content.kind, &story.content.slug(), story.id)
}

fn entries(versions: &[Of<PressedStory>]) -> Vec<RevisionEntry> {
    let note = |i: usize| {
        let before = i.checked_sub(1).map_or(&[][..], |b| &versions[b].corrections);
        // The one that came with it, or that was said in other words.
        versions[i].corrections.iter().enumerate().find(|(n, c)| before.get(*n) != Some(c)).map(|(_, c)| c.note.clone())
    };
    let entry = |(i, v): (usize, &Of<PressedStory>)| RevisionEntry { number: i + 1, since: v.since(), headline: v.content.headline.clone(), note: note(i) };
    versions.iter().enumerate().map(entry).collect()
}

/// So many words are compared for a page; what is left when they are is shown as replaced.
const MOST_WORDS: usize = 2_000_000;

fn changes(old: &PressedStory, new: &PressedStory) -> Vec<Change> {
    let mut room = MOST_WORDS;
    let mut change = |place, old: &str, new: &str| Change { place, pieces: by_word(old, new, &mut room) };
    let mut out =
        vec![change("headline", &old.content.headline, &new.content.headline), change("standfirst", &old.content.standfirst, &new.content.standfirst)];
    let lines = |story: &PressedStory| body::texts(&story.content.body).map(Text::to_plain).collect::<Vec<_>>();
    let (old, new) = (lines(old), lines(new));
    out.extend(align(&old, &new).into_iter().map(|(a, b)| change("body", a.map_or("", |s| s), b.map_or("", |s| s))));
    out.retain(|c| !c.pieces.is_empty());
    out
}

fn by_word(old: &str, new: &str, room: &mut usize) -> Vec<Piece> {
    let split = |s: &str| s.split_inclusive(char::is_whitespace).map(str::to_owned).collect::<Vec<_>>();
    let mut pieces: Vec<Piece> = vec![];
    for (a, b) in align_words(&split(old), &split(new), room) {
        match (a, b) {
            (_, None) => pieces.extend(a.map(|a| Piece::Removed(a.clone()))),
            (None, Some(b)) => pieces.push(Piece::Added(b.clone())),
            (Some(_), Some(b)) => pieces.push(Piece::Kept(b.clone())),
        }
    }
    join(pieces)
}

fn join(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = vec![];
    for piece in pieces {
        match (out.last_mut(), &piece) {
            (Some(Piece::Kept(last)), Piece::Kept(text))
            | (Some(Piece::Added(last)), Piece::Added(text))
            | (Some(Piece::Removed(last)), Piece::Removed(text)) => {
                last.push_str(text);
            }
            _ => out.push(piece),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_figure_is_shown_by_word() {
        let kept = |s: &str| Piece::Kept(s.into());
        let by_word = |old, new| super::by_word(old, new, &mut 1_000);
        assert_eq!(
            by_word("Twelve ships wait today.", "Fourteen ships wait today."),
            [Piece::Removed("Twelve ".into()), Piece::Added("Fourteen ".into()), kept("ships wait today.")]
        );
        assert_eq!(by_word("", ""), []);
        assert_eq!(by_word("Same words", "Same words"), [kept("Same words")]);
    }
}
