//! A column of text 80 columns wide, counted as terminals count (Unicode Standard Annex 11: wide signs take two). Lines end
//! between words; inside a word only where wide signs stand (Annex 14 says where), or where it is longer than a line.
//! Terminals disagree about signs without width (Hindi's vowels, Arabic's marks), so here each takes one column: no line is
//! longer than 80 in columns or in characters, whoever counts.

use icu::segmenter::LineSegmenter;
use icu::segmenter::options::LineBreakOptions;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

pub const COLUMNS: usize = 80;

#[derive(Default)]
pub struct Column {
    out: String,
    blank: bool,
}

impl Column {
    /// Leaves a blank line before the next paragraph.
    pub fn blank(&mut self) {
        self.blank = true;
    }

    /// Sets a paragraph, its first line after `marker`, the others `indent` columns in. A line feed in it stays one.
    pub fn paragraph(&mut self, text: &str, marker: &str, indent: usize) {
        if std::mem::take(&mut self.blank) && !self.out.is_empty() {
            self.out.push('\n');
        }
        let indent = indent.min(COLUMNS / 2);
        let mut line = Line { out: &mut self.out, indent, used: 0, space: false };
        let start = indent.saturating_sub(measure(marker));
        line.push(&" ".repeat(start));
        line.push(marker);
        for part in text.split('\n').filter(|part| !part.trim().is_empty()) {
            part.split(' ').filter(|word| !word.is_empty()).for_each(|word| line.word(word));
            line.end();
        }
    }

    pub fn finish(self) -> String {
        self.out
    }
}

fn measure(text: &str) -> usize {
    text.width().max(text.chars().count())
}

struct Line<'a> {
    out: &'a mut String,
    indent: usize,
    /// Columns written on this line; 0 on a new one.
    used: usize,
    space: bool,
}

impl Line<'_> {
    fn word(&mut self, word: &str) {
        let width = measure(word);
        let splits = word.chars().any(|c| c.width() == Some(2));
        // A break in a narrow word saves nothing; in an address it breaks the address.
        if self.fits(width) || (!splits && self.indent + width <= COLUMNS) {
            self.piece(word, width);
        } else {
            let mut start = 0;
            let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
            for end in segmenter.segment_str(word).skip_while(|end| *end == 0) {
                self.long_piece(&word[start..end]);
                start = end;
            }
        }
        self.space = true;
    }

    fn fits(&self, width: usize) -> bool {
        self.used.max(self.indent) + usize::from(self.space) + width <= COLUMNS
    }

    fn piece(&mut self, piece: &str, width: usize) {
        if !self.fits(width) && self.used > self.indent {
            self.end();
        }
        if self.used == 0 {
            self.push(&" ".repeat(self.indent));
        }
        if std::mem::take(&mut self.space) {
            self.push(" ");
        }
        self.out.push_str(piece);
        self.used += width;
    }

    /// A piece longer than a line is cut where the line is full, but never before a sign that has no width of its own.
    fn long_piece(&mut self, piece: &str) {
        let width = measure(piece);
        if self.indent + width <= COLUMNS {
            return self.piece(piece, width);
        }
        let starts = piece.char_indices().filter(|(_, c)| c.width().unwrap_or(0) > 0).map(|(at, _)| at).skip(1);
        let mut start = 0;
        for end in starts.chain([piece.len()]) {
            let cluster = &piece[start..end];
            self.piece(cluster, measure(cluster));
            start = end;
        }
    }

    fn push(&mut self, text: &str) {
        self.out.push_str(text);
        self.used += measure(text);
    }

    fn end(&mut self) {
        let kept = self.out.trim_end_matches([' ', '\u{a0}', '\u{3000}']).len();
        self.out.truncate(kept);
        self.out.push('\n');
        (self.used, self.space) = (0, false);
    }
}
