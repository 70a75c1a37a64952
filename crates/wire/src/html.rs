//! HTML from outside becomes typed blocks or is dropped with a complaint; it is never kept (R5).
//! In three steps: `clean` copies the few elements we know into plain markup and counts what a tree of it would cost,
//! scraper builds the tree, `blocks` walks it. What is too deep or too long for a tree is read for its words alone.

mod blocks;
mod clean;
mod embed;
mod line;
mod merged;
mod raised;
mod shown;
mod tags;

pub use line::is_wanted;

use crate::complaint::Complaints;
use crate::plain;
use crate::take::{TakeBlock, TakePicture};
use newsroom::language::Language;
use scraper::{Html, Node};

/// What is known of the story while its body is read.
pub struct Reading<'a> {
    /// The field the markup came from.
    pub place: &'a str,
    /// A first heading that repeats the headline is dropped.
    pub headline: &'a str,
    /// Marks of the story's own language say nothing.
    pub language: Option<&'a Language>,
    /// Pictures the text may show, by any of their names.
    pub pictures: &'a [TakePicture],
    /// Names an image in the text may use for each picture, beside its uri and file.
    pub names: &'a [Vec<String>],
}

/// A field longer than this is read for its words alone.
pub const LONGEST: usize = 4 << 20;

/// Reads markup into blocks. Never fails: at worst, what comes back is empty.
pub fn read(markup: &str, reading: &Reading<'_>, complaints: &mut Complaints) -> Vec<TakeBlock> {
    if markup.len() > LONGEST {
        complaints.add(reading.place, format!("longer than {} MiB; its words are kept without their form", LONGEST >> 20));
        return plain::blocks(&words(markup), reading.place, complaints);
    }
    match clean::clean(markup, reading.place, complaints) {
        Ok(cleaned) => blocks::walk(&Html::parse_fragment(&cleaned), reading, complaints),
        Err(clean::TooDeep) => {
            complaints.add(reading.place, "nested too deeply; its words are kept without their form");
            plain::blocks(&words(markup), reading.place, complaints)
        }
    }
}

/// The words of markup, blocks apart by empty lines, entities decoded.
pub fn words(markup: &str) -> String {
    let words = clean::words(markup);
    decode(&words[..words.floor_char_boundary(LONGEST)])
}

/// Text in which `&amp;` and the like are what they stand for. Tags must be gone before.
fn decode(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let escaped = text.replace('<', "&lt;");
    Html::parse_fragment(&escaped).tree.values().filter_map(Node::as_text).map(|t| &**t).collect()
}

#[cfg(test)]
mod tests;
