//! Plain text: into paragraphs, and fields of one line out of whatever an agency put there.

use crate::complaint::Complaints;
use crate::html;
use crate::take::TakeBlock;
use newsroom::body::Block;
use newsroom::text::Text;

/// Text beyond this many bytes is cut off; a long novel has less.
const LONGEST_TEXT: usize = 1 << 20;

/// Paragraphs of a text: parted by empty lines and indents, or by every line if there is no empty one.
pub fn blocks(text: &str, place: &str, complaints: &mut Complaints) -> Vec<TakeBlock> {
    let text = match text.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => {
            complaints.add(place, format!("longer than {LONGEST_TEXT} characters; the rest was cut off"));
            &text[..end]
        }
        None => text,
    };
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let spaced = text.contains("\n\n") || text.lines().any(|line| line.trim().is_empty());
    // Where every line is indented it is the text that is, not its paragraphs.
    let indents = text.lines().any(|line| !line.trim().is_empty() && !is_indented(line));
    let mut paragraphs: Vec<String> = vec![String::new()];
    for line in text.lines() {
        if line.trim().is_empty() || !spaced || indents && is_indented(line) {
            paragraphs.push(String::new());
        }
        if let Some(last) = paragraphs.last_mut() {
            last.push(' ');
            last.push_str(line);
        }
    }
    let folded = paragraphs.iter().map(|p| fold(p)).filter(|p| !p.is_empty());
    folded.map(|p| TakeBlock::Ready(Block::Paragraph { text: Text::plain(p) })).collect()
}

/// As wires set the first line of a paragraph.
fn is_indented(line: &str) -> bool {
    line.starts_with("   ") || line.starts_with(['\t', '\u{3000}'])
}

/// Markup of a line beyond this many bytes is not looked at.
const LONGEST_LINE: usize = 64 << 10;

/// One line of words: tags stripped, entities decoded, spaces folded, at most `longest` characters.
pub fn line(value: &str, longest: usize, place: &str, complaints: &mut Complaints) -> String {
    let looked_at = &value[..value.floor_char_boundary(LONGEST_LINE)];
    let words = if looked_at.contains(['<', '&']) { fold(&html::words(looked_at)) } else { fold(looked_at) };
    match words.char_indices().nth(longest) {
        None => words,
        Some((end, _)) => {
            complaints.add(place, format!("longer than {longest} characters; the rest was cut off"));
            words[..end].trim_end().to_owned()
        }
    }
}

fn fold(text: &str) -> String {
    let wanted: String = text.chars().filter(|c| html::is_wanted(*c)).collect();
    wanted.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        let blocks = blocks(text, "x", &mut Complaints::default());
        blocks.into_iter().map(|b| if let TakeBlock::Ready(Block::Paragraph { text }) = b { text.to_plain() } else { String::new() }).collect()
    }

    #[test]
    fn paragraphs_are_parted_by_empty_lines_or_by_lines() {
        assert_eq!(texts("a\nb\r\n\r\n c  d \n"), ["a b", "c d"]);
        assert_eq!(texts("a\nb\n c"), ["a", "b", "c"]);
        assert_eq!(texts("wrapped\nhere.\n\n   Two\ngoes on.\n   Three.\n\tFour."), ["wrapped here.", "Two goes on.", "Three.", "Four."]);
        assert_eq!(texts("   a\n   b\n\n   c"), ["a b", "c"]);
        assert_eq!(texts(" \n\n "), [""; 0]);
    }

    #[test]
    fn a_line_has_no_tags_and_no_end() {
        let mut complaints = Complaints::default();
        assert_eq!(line(" <b>Fish &amp; chips</b><script>alert(1)</script>\u{7}\n now", 500, "x", &mut complaints), "Fish & chips now");
        assert_eq!(line("1 < 2 &amp; 3 > 2", 500, "x", &mut complaints), "1 < 2 & 3 > 2");
        assert_eq!(line("&lt;script&gt;", 500, "x", &mut complaints), "<script>");
        assert_eq!(line(&"é".repeat(10_000), 500, "x", &mut complaints).chars().count(), 500);
        assert_eq!(complaints.into_vec().len(), 1);
        let long = format!("{}end", "<b>x</b> ".repeat(1_000_000));
        assert_eq!(line(&long, 500, "x", &mut Complaints::default()).len(), 499, "cut between words");
    }
}
