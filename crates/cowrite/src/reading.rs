//! From an element to its blocks. Whatever shape a client left, its words come out: what is not understood is read as paragraphs and told.

use crate::complaint::Complaints;
use crate::line::{self, Chunk, short};
use crate::{json, node};
use newsroom::body::{Block, Provider};
use newsroom::picture::Figure;
use newsroom::text::Text;
use newsroom::{PictureId, StoryId};
use serde_json::{Value, json};
use yrs::{Out, ReadTxn, Xml, XmlElementRef, XmlFragment, XmlOut};

/// Elements in elements are read so deep; the schema needs three.
const DEEPEST: usize = 16;

pub(crate) struct Reading<'a, T> {
    pub txn: &'a T,
    pub place: String,
    pub complaints: &'a mut Complaints,
}

impl<T: ReadTxn> Reading<'_, T> {
    /// The blocks one child of the body stands for: usually one, none for an empty paragraph.
    pub fn blocks(&mut self, child: &XmlOut) -> Vec<Block> {
        let XmlOut::Element(element) = child else {
            let text = self.all_text(std::slice::from_ref(child));
            if !text.spans().is_empty() {
                self.tell("text outside of any paragraph is read as one");
            }
            return paragraph(text);
        };
        match element.try_tag().map_or("", |tag| tag) {
            node::PARAGRAPH => paragraph(self.line(element)),
            node::SUBHEADING => {
                let text = self.line(element);
                if text.spans().is_empty() { vec![] } else { vec![Block::Subheading { text }] }
            }
            node::QUOTATION => vec![self.quotation(element)],
            node::BULLET_LIST => vec![Block::List { ordered: false, items: self.lines(element, node::LIST_ITEM) }],
            node::ORDERED_LIST => vec![Block::List { ordered: true, items: self.lines(element, node::LIST_ITEM) }],
            node::PICTURE => self.picture(element),
            node::RELATED => self.related(element),
            node::EMBED => self.embed(element),
            node::TABLE => vec![self.table(element)],
            node::FACT_BOX => vec![self.fact_box(element)],
            other => {
                let other = short(other);
                self.tell(format!("`{other}` is not a kind of block; its words are read as paragraphs"));
                self.children(element).iter().flat_map(|child| paragraph(self.all_text(std::slice::from_ref(child)))).collect()
            }
        }
    }

    fn quotation(&mut self, element: &XmlElementRef) -> Block {
        let (who, said): (Vec<XmlOut>, Vec<XmlOut>) = self.children(element).into_iter().partition(|child| is(child, node::ATTRIBUTION));
        let text = self.lines_of(&said, node::QUOTE_LINE);
        let attribution = if who.is_empty() { None } else { Some(self.all_lines(&who)) };
        Block::Quotation { text, attribution }
    }

    fn table(&mut self, element: &XmlElementRef) -> Block {
        let (mut caption, mut head, mut rows) = (vec![], vec![], vec![]);
        for child in self.children(element) {
            match &child {
                XmlOut::Element(row) if is(&child, node::TABLE_ROW) => rows.push(self.lines(row, node::TABLE_CELL)),
                XmlOut::Element(row) if is(&child, node::TABLE_HEAD) && head.is_empty() => head = self.lines(row, node::TABLE_CELL),
                _ if is(&child, node::TABLE_CAPTION) => caption.push(child),
                _ => {
                    self.tell("something in a table that is no row of it is read as a row");
                    rows.push(vec![self.all_text(std::slice::from_ref(&child))]);
                }
            }
        }
        // A table that has nothing yet needs a row in the editor.
        if rows.len() == 1 && rows[0].is_empty() {
            rows.clear();
        }
        Block::Table { caption: self.all_lines(&caption).to_plain(), head, rows }
    }

    fn fact_box(&mut self, element: &XmlElementRef) -> Block {
        let (title, text): (Vec<XmlOut>, Vec<XmlOut>) = self.children(element).into_iter().partition(|child| is(child, node::FACT_TITLE));
        Block::FactBox { title: self.all_lines(&title).to_plain(), text: self.lines_of(&text, node::FACT_LINE) }
    }

    fn picture(&mut self, element: &XmlElementRef) -> Vec<Block> {
        let number = self.attribute(element, "picture").and_then(|n| n.as_i64()).filter(|n| *n > 0);
        let [alt, caption] = ["alt", "caption"].map(|name| self.attribute(element, name).and_then(|words| words.as_str().map(str::to_owned)));
        match number {
            Some(number) => vec![Block::Picture { figure: Figure { picture: PictureId(number), alt, caption } }],
            None => {
                self.tell("a picture that names none of the house is left out; its caption is kept");
                caption.map(|words| paragraph(Text::plain(words))).unwrap_or_default()
            }
        }
    }

    fn related(&mut self, element: &XmlElementRef) -> Vec<Block> {
        match self.attribute(element, "story").and_then(|n| n.as_i64()).filter(|n| *n > 0) {
            Some(number) => vec![Block::Related { story: StoryId(number) }],
            None => {
                self.tell("a related item that names no story is left out");
                vec![]
            }
        }
    }

    fn embed(&mut self, element: &XmlElementRef) -> Vec<Block> {
        let [provider, id, title] = ["provider", "id", "title"].map(|name| self.attribute(element, name).unwrap_or(json!("")));
        let words = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        match serde_json::from_value::<Provider>(provider.clone()) {
            Ok(provider) => vec![Block::Embed { provider, id: words(&id), title: words(&title) }],
            Err(_) => {
                self.tell(format!("nothing can be embedded from `{}`; the title is kept", short(&words(&provider))));
                paragraph(Text::plain(words(&title)))
            }
        }
    }

    fn lines(&mut self, element: &XmlElementRef, tag: &str) -> Vec<Text> {
        let children = self.children(element);
        self.lines_of(&children, tag)
    }

    /// One text a child. A single empty one stands for none: the editor needs a place to type in.
    fn lines_of(&mut self, children: &[XmlOut], tag: &str) -> Vec<Text> {
        let mut lines = vec![];
        for child in children {
            if !is(child, tag) {
                self.tell(format!("something else than `{tag}` is read as one"));
            }
            lines.push(self.all_text(std::slice::from_ref(child)));
        }
        if lines.len() == 1 && lines[0].spans().is_empty() { vec![] } else { lines }
    }

    /// Several lines where there should be one.
    fn all_lines(&mut self, children: &[XmlOut]) -> Text {
        if children.len() > 1 {
            self.tell("several lines where one belongs are joined");
        }
        self.all_text(children)
    }

    fn line(&mut self, element: &XmlElementRef) -> Text {
        self.all_text(std::slice::from_ref(&XmlOut::Element(element.clone())))
    }

    fn all_text(&mut self, nodes: &[XmlOut]) -> Text {
        let mut chunks = vec![];
        for node in nodes {
            if !chunks.is_empty() && nodes.len() > 1 {
                chunks.push(Chunk { text: " ".to_owned(), attrs: Default::default() });
            }
            self.gather(node, 0, &mut chunks);
        }
        line::text(&chunks, &self.place, self.complaints)
    }

    fn gather(&mut self, node: &XmlOut, depth: usize, chunks: &mut Vec<Chunk>) {
        if depth > DEEPEST {
            return self.tell(format!("what stands deeper than {DEEPEST} elements is left out"));
        }
        match node {
            XmlOut::Text(text) => chunks.extend(line::chunks(text, self.txn, &self.place, self.complaints)),
            XmlOut::Element(element) => {
                for child in self.children(element) {
                    if matches!(child, XmlOut::Element(_)) {
                        self.tell("elements inside a line are read as its text");
                    }
                    self.gather(&child, depth + 1, chunks);
                }
            }
            XmlOut::Fragment(_) => self.tell("a fragment inside the body is left out"),
        }
    }

    fn children(&self, element: &XmlElementRef) -> Vec<XmlOut> {
        element.children(self.txn).collect()
    }

    fn attribute(&self, element: &XmlElementRef, name: &str) -> Option<Value> {
        match element.get_attribute(self.txn, name)? {
            Out::Any(any) => json::value(&any),
            _ => None,
        }
    }

    fn tell(&mut self, message: impl Into<String>) {
        self.complaints.tell(self.place.clone(), message);
    }
}

fn is(node: &XmlOut, tag: &str) -> bool {
    matches!(node, XmlOut::Element(element) if element.try_tag().is_some_and(|found| **found == *tag))
}

fn paragraph(text: Text) -> Vec<Block> {
    if text.spans().is_empty() { vec![] } else { vec![Block::Paragraph { text }] }
}
