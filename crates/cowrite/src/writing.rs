//! From a block to its element.

use crate::{json, line, node};
use newsroom::body::Block;
use newsroom::text::{Span, Text};
use serde_json::Value;
use yrs::types::Delta;
use yrs::{Any, In, Text as _, TransactionMut, Xml, XmlElementPrelim, XmlElementRef, XmlFragment, XmlTextPrelim, XmlTextRef};

/// Puts a block in as the child of that index. What the editor's schema needs at least one of is never left without.
pub(crate) fn put(parent: &impl XmlFragment, txn: &mut TransactionMut, at: u32, block: &Block) {
    let element = |txn: &mut TransactionMut, tag: &'static str| parent.insert(txn, at, XmlElementPrelim::empty(tag));
    match block {
        Block::Paragraph { text } => fill(&element(txn, node::PARAGRAPH), txn, text),
        Block::Subheading { text } => fill(&element(txn, node::SUBHEADING), txn, text),
        Block::Quotation { text, attribution } => {
            let quotation = element(txn, node::QUOTATION);
            lines(&quotation, txn, node::QUOTE_LINE, text);
            if let Some(who) = attribution {
                lines(&quotation, txn, node::ATTRIBUTION, std::slice::from_ref(who));
            }
        }
        Block::List { ordered, items } => {
            let list = element(txn, if *ordered { node::ORDERED_LIST } else { node::BULLET_LIST });
            lines(&list, txn, node::LIST_ITEM, items);
        }
        Block::Picture { figure } => {
            let picture = element(txn, node::PICTURE);
            set(&picture, txn, "picture", json::any(&figure.picture.0.into()));
            for (name, words) in [("alt", &figure.alt), ("caption", &figure.caption)] {
                if let Some(words) = words {
                    set(&picture, txn, name, Any::from(words.as_str()));
                }
            }
        }
        Block::Related { story } => {
            let related = element(txn, node::RELATED);
            set(&related, txn, "story", json::any(&story.0.into()));
        }
        Block::Embed { provider, id, title } => {
            let embed = element(txn, node::EMBED);
            let provider = serde_json::to_value(provider).unwrap_or(Value::Null);
            set(&embed, txn, "provider", json::any(&provider));
            set(&embed, txn, "id", Any::from(id.as_str()));
            set(&embed, txn, "title", Any::from(title.as_str()));
        }
        Block::Table { caption, head, rows } => {
            let table = element(txn, node::TABLE);
            if !caption.is_empty() {
                lines(&table, txn, node::TABLE_CAPTION, &[Text::plain(caption.as_str())]);
            }
            if !head.is_empty() {
                row(&table, txn, node::TABLE_HEAD, head);
            }
            for cells in rows {
                row(&table, txn, node::TABLE_ROW, cells);
            }
            if rows.is_empty() {
                row(&table, txn, node::TABLE_ROW, &[]);
            }
        }
        Block::FactBox { title, text } => {
            let fact_box = element(txn, node::FACT_BOX);
            lines(&fact_box, txn, node::FACT_TITLE, &[Text::plain(title.as_str())]);
            lines(&fact_box, txn, node::FACT_LINE, text);
        }
    }
}

fn row(table: &XmlElementRef, txn: &mut TransactionMut, tag: &'static str, cells: &[Text]) {
    let row = table.push_back(txn, XmlElementPrelim::empty(tag));
    lines(&row, txn, node::TABLE_CELL, cells);
}

fn lines(parent: &XmlElementRef, txn: &mut TransactionMut, tag: &'static str, texts: &[Text]) {
    let nothing = [Text::default()];
    for text in if texts.is_empty() { &nothing } else { texts } {
        let line = parent.push_back(txn, XmlElementPrelim::empty(tag));
        fill(&line, txn, text);
    }
}

/// An empty line has no text node, as y-prosemirror has it.
pub(crate) fn fill(element: &XmlElementRef, txn: &mut TransactionMut, text: &Text) {
    if text.spans().is_empty() {
        return;
    }
    let node = element.push_back(txn, XmlTextPrelim::new(""));
    append(&node, txn, text);
}

/// In one pass: a place for each span would be sought from the beginning of the text every time.
fn append(node: &XmlTextRef, txn: &mut TransactionMut, text: &Text) {
    let inserted = |span: &Span| Delta::Inserted(In::from(span.text.as_str()), Some(Box::new(line::attrs(span))));
    node.apply_delta(txn, text.spans().iter().map(inserted));
}

fn set(element: &XmlElementRef, txn: &mut TransactionMut, name: &'static str, value: Any) {
    element.insert_attribute(txn, name, value);
}
