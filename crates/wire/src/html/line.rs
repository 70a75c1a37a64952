//! Running text while it is gathered: spans with their marks, whitespace folded as a browser folds it.

use newsroom::language::Language;
use newsroom::text::{Link, Span, Text, is_running_text};

/// Stands for a line break. Control characters never reach here, so no text can hold one.
pub const BREAK: char = '\0';

#[derive(Debug, Clone, Default)]
pub struct Marks {
    pub strong: bool,
    pub emphasis: bool,
    pub link: Option<Link>,
    pub language: Option<Language>,
}

impl Marks {
    pub fn span(&self, text: String) -> Span {
        Span { text, strong: self.strong, emphasis: self.emphasis, link: self.link.clone(), language: self.language.clone() }
    }
}

/// Removes what no text of ours holds: control characters, byte order marks, directions forced on the rest of a page.
pub fn is_wanted(c: char) -> bool {
    is_running_text(c) && !matches!(c, '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{FFF9}'..='\u{FFFB}')
}

/// Folds spaces and cuts where a paragraph ends; blank paragraphs are left out.
pub fn paragraphs(spans: Vec<Span>) -> Vec<Text> {
    let mut out = vec![];
    let parting = parting(&spans);
    let mut line: Vec<Span> = vec![];
    let mut breaks = 0;
    for span in spans {
        let mut folded = String::with_capacity(span.text.len());
        for c in span.text.chars() {
            if c == BREAK {
                breaks += 1;
            }
            if c == BREAK || matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{000C}') {
                let last = folded.chars().next_back().or_else(|| line.last().and_then(|s| s.text.chars().next_back()));
                if last.is_some_and(|l| l != ' ') {
                    folded.push(' ');
                }
                continue;
            }
            if breaks >= parting {
                line.push(Span { text: std::mem::take(&mut folded), ..span.clone() });
                finish(std::mem::take(&mut line), &mut out);
            }
            breaks = 0;
            folded.push(c);
        }
        if !folded.is_empty() {
            line.push(Span { text: folded, ..span });
        }
    }
    finish(line, &mut out);
    out
}

/// How many line breaks part paragraphs: two; or one where there are several between words and none is doubled, as in poems, addresses and texts that
/// know no other paragraph.
fn parting(spans: &[Span]) -> usize {
    let (mut single, mut breaks, mut begun) = (0, 0, false);
    for c in spans.iter().flat_map(|span| span.text.chars()) {
        match c {
            BREAK => breaks += 1,
            c if c.is_ascii_whitespace() => {}
            _ => {
                if begun && breaks >= 2 {
                    return 2;
                }
                single += usize::from(begun && breaks == 1);
                (breaks, begun) = (0, true);
            }
        }
    }
    if single >= 2 { 1 } else { 2 }
}

/// One text of all spans, its line breaks folded to spaces.
pub fn one(spans: Vec<Span>) -> Text {
    let unbroken = spans.into_iter().map(|span| Span { text: span.text.replace(BREAK, " "), ..span });
    paragraphs(unbroken.collect()).pop().unwrap_or_default()
}

fn finish(mut line: Vec<Span>, out: &mut Vec<Text>) {
    while let Some(last) = line.last_mut() {
        last.text.truncate(last.text.trim_end_matches(' ').len());
        if last.text.is_empty() {
            line.pop();
        } else {
            break;
        }
    }
    let text = Text::of(line);
    if !text.is_blank() {
        out.push(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Span {
        Marks::default().span(text.to_owned())
    }

    #[test]
    fn spaces_are_folded_across_marks() {
        let strong = Marks { strong: true, ..Marks::default() }.span(" b ".into());
        let texts = paragraphs(vec![plain("  a \n"), strong, plain(" c\t ")]);
        assert_eq!(texts.len(), 1);
        assert_eq!(texts[0].to_plain(), "a b c");
        assert_eq!(texts[0].spans().len(), 3);
    }

    #[test]
    fn two_breaks_part_paragraphs_and_one_is_a_space_unless_lines_are_all_there_is() {
        for (given, expect) in
            [("a\0b\0 \0c\u{A0}d\0e", &["a b", "c\u{A0}d e"][..]), ("a\0b", &["a b"]), ("\0a\0b\0\0", &["a b"]), ("a\0b \0c\0\0", &["a", "b", "c"])]
        {
            let texts: Vec<String> = paragraphs(vec![plain(given)]).iter().map(Text::to_plain).collect();
            assert_eq!(texts, expect, "{given:?}");
        }
    }
}
