//! The text below the front matter of a `.story` file, as blocks. Blank lines part blocks; the first characters of a block say
//! what it is (content/FORMAT.md).

use crate::inline;
use crate::keys::{Found, Keys};
use anyhow::{Context, bail, ensure};
use newsroom::body::{Block, Body};
use newsroom::text::Text;

/// What is wrong, and on which line of the text, counted from 1.
pub struct Fault {
    pub line: usize,
    pub error: anyhow::Error,
}

/// Reads the whole text. Cards of stories that are left out are left out too.
pub fn read(text: &str, keys: &dyn Keys) -> Result<Body, Fault> {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let mut body = vec![];
    let mut at = 0;
    while at < lines.len() {
        if lines[at].is_empty() {
            at += 1;
            continue;
        }
        let boxed = lines[at].starts_with(":::");
        let ends = |line: &&str| if boxed { *line == ":::" } else { line.is_empty() };
        let length = lines[at + 1..].iter().position(ends).map_or(lines.len() - at, |n| n + 1);
        let block = block(&lines[at..at + length], keys).map_err(|error| Fault { line: at + 1, error })?;
        body.extend(block);
        at += length + usize::from(boxed);
    }
    Ok(body)
}

fn block(lines: &[&str], keys: &dyn Keys) -> anyhow::Result<Option<Block>> {
    let first = lines[0];
    let one = || match lines {
        [only] => Ok(*only),
        _ => bail!("this takes one line; put a blank line after it"),
    };
    Ok(Some(if let Some(title) = first.strip_prefix(":::") {
        fact_box(title.trim(), &lines[1..], keys)?
    } else if first.starts_with("## ") {
        Block::Subheading { text: inline::text(&one()?[3..], keys)? }
    } else if first.starts_with('>') {
        quotation(lines, keys)?
    } else if first.starts_with('|') {
        table(lines, keys)?
    } else if first.starts_with("- ") {
        Block::List { ordered: false, items: items(lines, |line| line.strip_prefix("- "), keys)? }
    } else if numbered(first).is_some() {
        Block::List { ordered: true, items: items(lines, numbered, keys)? }
    } else if let Some(key) = first.strip_prefix("![").and_then(|rest| rest.strip_suffix(']')) {
        one()?;
        Block::Picture { figure: keys.picture(key).with_context(|| format!("there is no picture `{key}`"))? }
    } else if let Some(key) = first.strip_prefix("@related ") {
        match (one()?, keys.story(key.trim())) {
            (_, Found::Here(story)) => Block::Related { story },
            (_, Found::LeftOut) => return Ok(None),
            (_, Found::Nowhere) => bail!("there is no story `{}` in this edition", key.trim()),
        }
    } else {
        Block::Paragraph { text: inline::text(&lines.join(" "), keys)? }
    }))
}

/// `1. An item`.
fn numbered(line: &str) -> Option<&str> {
    let (number, item) = line.split_once(". ")?;
    (!number.is_empty() && number.len() <= 2 && number.bytes().all(|b| b.is_ascii_digit())).then_some(item)
}

fn items(lines: &[&str], item: impl Fn(&str) -> Option<&str>, keys: &dyn Keys) -> anyhow::Result<Vec<Text>> {
    let read = |line: &&str| inline::text(item(line).with_context(|| format!("`{line}` is not an item of the list it stands in"))?, keys);
    lines.iter().map(read).collect()
}

/// Lines with `>`; one that is empty parts paragraphs, and `> -- ` says who spoke.
fn quotation(lines: &[&str], keys: &dyn Keys) -> anyhow::Result<Block> {
    let (mut text, mut attribution, mut paragraph) = (vec![], None, vec![]);
    for line in lines {
        let line = line.strip_prefix('>').with_context(|| format!("`{line}` stands in a quotation without `>`"))?.trim();
        if let Some(who) = line.strip_prefix("-- ") {
            attribution = Some(inline::text(who, keys)?);
        } else if line.is_empty() {
            text.push(inline::text(&std::mem::take(&mut paragraph).join(" "), keys)?);
        } else {
            ensure!(attribution.is_none(), "words follow after who said them");
            paragraph.push(line);
        }
    }
    text.push(inline::text(&paragraph.join(" "), keys)?);
    text.retain(|t| !t.is_blank());
    Ok(Block::Quotation { text, attribution })
}

/// Rows of cells between `|`; the first row is the head.
fn table(lines: &[&str], keys: &dyn Keys) -> anyhow::Result<Block> {
    let row = |line: &&str| -> anyhow::Result<Vec<Text>> {
        let cells = line.strip_prefix('|').and_then(|l| l.strip_suffix('|')).with_context(|| format!("the row `{line}` must begin and end with `|`"))?;
        cells.split('|').map(|cell| inline::text(cell.trim(), keys)).collect()
    };
    let mut rows = lines.iter().map(row).collect::<anyhow::Result<Vec<_>>>()?;
    let head = rows.remove(0);
    ensure!(rows.iter().all(|r| r.len() == head.len()), "every row of the table needs {} cells, as its head has", head.len());
    Ok(Block::Table { caption: String::new(), head, rows })
}

fn fact_box(title: &str, lines: &[&str], keys: &dyn Keys) -> anyhow::Result<Block> {
    ensure!(!title.is_empty(), "a fact box needs a title after `:::`");
    let paragraphs = lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
    let text = paragraphs.map(|lines| inline::text(&lines.join(" "), keys)).collect::<anyhow::Result<_>>()?;
    Ok(Block::FactBox { title: title.to_owned(), text })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::tests::Some7;

    #[test]
    fn every_block_of_the_format_is_read() {
        let text = "One\nparagraph.\n\n## Then\n\n> We stay.\n> -- Ilse\n\n- a\n- b\n\n1. x\n2. y\n\n![harbour]\n\n@related here\n\n@related left-out\n\n\
                    | A | B |\n| 1 | 2 |\n\n::: In brief\nFirst.\n\nSecond.\n:::\n\nLast.";
        let body = read(text, &Some7).unwrap_or_else(|f| panic!("line {}: {}", f.line, f.error));
        let kinds: Vec<String> = body.iter().map(|b| serde_json::to_value(b).expect("JSON")["type"].as_str().unwrap_or("").to_owned()).collect();
        assert_eq!(kinds, ["paragraph", "subheading", "quotation", "list", "list", "picture", "related", "table", "fact-box", "paragraph"]);
        assert!(matches!(&body[2], Block::Quotation { attribution: Some(who), .. } if who.to_plain() == "Ilse"));
        assert!(matches!(&body[8], Block::FactBox { text, .. } if text.len() == 2));
    }

    #[test]
    fn a_fault_names_its_line() {
        for (text, line) in [("Fine.\n\n![nowhere]", 3), ("@related nowhere", 1), ("a\n\n\n- x\ny", 4), ("| A | B |\n| 1 |", 1), ("::: \n:::", 1)] {
            assert_eq!(read(text, &Some7).err().map(|fault| fault.line), Some(line), "{text}");
        }
    }
}
