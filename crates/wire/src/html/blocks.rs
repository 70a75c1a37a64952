//! Walks the cleaned tree and makes blocks of it, one kind of element at a time.

use super::Reading;
use super::line::{BREAK, Marks, is_wanted, one, paragraphs};
use super::merged::{Places, span};
use super::{embed, raised};
use crate::complaint::{Complaints, excerpt};
use crate::take::TakeBlock;
use newsroom::body::Block;
use newsroom::language::Language;
use newsroom::text::{Address, Link, Span, Text};
use scraper::node::Element;
use scraper::{ElementRef, Html, Node};

/// So much is kept of what a frame is called, as in the studio.
const LONGEST_TITLE: usize = 200;

const LONGEST_ALT: usize = 2_000;

pub fn walk(html: &Html, reading: &Reading<'_>, complaints: &mut Complaints) -> Vec<TakeBlock> {
    let mut walker = Walker { reading, complaints, blocks: vec![], loose: vec![] };
    walker.inside(html.root_element(), &Marks::default());
    walker.flush();
    walker.blocks
}

struct Walker<'a, 'b> {
    reading: &'a Reading<'b>,
    complaints: &'a mut Complaints,
    blocks: Vec<TakeBlock>,
    /// Text that no block holds yet; the next block makes it a paragraph.
    loose: Vec<Span>,
}

impl Walker<'_, '_> {
    fn inside(&mut self, element: ElementRef<'_>, marks: &Marks) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.loose.push(marks.span(text.chars().filter(|c| is_wanted(*c)).collect())),
                Node::Element(value) => {
                    if let Some(child) = ElementRef::wrap(child) {
                        self.element(child, value, marks);
                    }
                }
                _ => {}
            }
        }
    }

    fn element(&mut self, element: ElementRef<'_>, value: &Element, outer: &Marks) {
        let marks = self.marked(value, outer);
        match value.name() {
            "embed" => self.frame(value),
            "br" => self.loose.push(marks.span(BREAK.to_string())),
            "hr" => self.flush(),
            "img" => self.picture(value, None),
            "a" | "b" | "i" | "span" | "cite" => self.inside(element, &marks),
            "sup" | "sub" => {
                let begun = self.loose.len();
                self.inside(element, &marks);
                self.shift(value.name(), begun);
            }
            "q" => {
                self.loose.push(marks.span("“".into()));
                self.inside(element, &marks);
                self.loose.push(marks.span("”".into()));
            }
            "h2" => {
                self.flush();
                self.heading(element, &marks);
            }
            "blockquote" => {
                self.flush();
                self.quotation(element, &marks);
            }
            "ul" | "ol" => {
                self.flush();
                let mut items = vec![];
                self.items(element, &marks, &mut items);
                if !items.is_empty() {
                    self.push(Block::List { ordered: value.name() == "ol", items });
                }
            }
            "table" => {
                self.flush();
                self.table(element, &marks);
            }
            "pre" => {
                self.flush();
                self.inside(element, &marks);
                // Each line as its author has set it; columns are not kept.
                self.loose.iter_mut().for_each(|span| span.text = span.text.replace('\n', &format!("{BREAK}{BREAK}")));
                self.flush();
            }
            "figure" => {
                self.flush();
                self.figure(element, &marks);
            }
            _ => {
                self.flush();
                self.inside(element, &marks);
                self.flush();
            }
        }
    }

    /// As a picture, it stands before the words of its paragraph.
    fn frame(&mut self, value: &Element) {
        if let Some((provider, id)) = value.attr("src").and_then(embed::recognised) {
            let title = value.attr("title").unwrap_or("").chars().filter(|c| is_wanted(*c)).take(LONGEST_TITLE).collect();
            self.push(Block::Embed { provider, id, title });
        }
    }

    /// Raises or lowers what has been gathered since. Where a sign cannot be, none is.
    fn shift(&mut self, name: &str, begun: usize) {
        let Some(spans) = self.loose.get_mut(begun..) else { return };
        match spans.iter().map(|span| raised::shifted(name, &span.text)).collect::<Option<Vec<String>>>() {
            Some(shifted) => spans.iter_mut().zip(shifted).for_each(|(span, text)| span.text = text),
            None => {
                let text: String = spans.iter().map(|span| span.text.as_str()).collect();
                if raised::matters(&text) {
                    self.complaints
                        .add(self.reading.place, format!("`{}` was raised or lowered and stands in the line; look whether that says the same", excerpt(&text)));
                }
            }
        }
    }

    fn marked(&mut self, value: &Element, outer: &Marks) -> Marks {
        let mut marks = outer.clone();
        match value.name() {
            "b" => marks.strong = true,
            "i" | "cite" => marks.emphasis = true,
            "a" => marks.link = self.link(value).or(marks.link),
            _ => {}
        }
        if let Some(language) = value.attr("lang").and_then(|tag| Language::try_from(tag.trim()).ok()) {
            marks.language = Some(language).filter(|l| Some(l) != self.reading.language);
        }
        marks
    }

    fn link(&mut self, value: &Element) -> Option<Link> {
        let href = value.attr("href")?.trim();
        // A space or a bar in an address is a slip that browsers forgive.
        match Address::try_from(href.replace(' ', "%20").replace('|', "%7C")) {
            Ok(address) if address.fault().is_none() => Some(Link::Address(address)),
            _ => {
                self.complaints.add(self.reading.place, format!("the link to `{}` was dropped; its words are kept", excerpt(href)));
                None
            }
        }
    }

    fn push(&mut self, block: Block) {
        self.blocks.push(TakeBlock::Ready(block));
    }

    /// Makes paragraphs of loose text.
    fn flush(&mut self) {
        for text in paragraphs(std::mem::take(&mut self.loose)) {
            self.push(Block::Paragraph { text });
        }
    }

    fn heading(&mut self, element: ElementRef<'_>, marks: &Marks) {
        let (text, blocks) = self.line(element, marks);
        let repeats = self.blocks.is_empty() && text.to_plain().trim().eq_ignore_ascii_case(self.reading.headline.trim());
        if !text.is_blank() && !repeats {
            self.push(Block::Subheading { text });
        }
        self.blocks.extend(blocks);
    }

    /// An element's content as one line, and the blocks inside it that are no line.
    fn line(&mut self, element: ElementRef<'_>, marks: &Marks) -> (Text, Vec<TakeBlock>) {
        let mut inner = Walker { reading: self.reading, complaints: self.complaints, blocks: vec![], loose: vec![] };
        inner.inside(element, marks);
        let mut spans = vec![];
        let mut others = vec![];
        for block in std::mem::take(&mut inner.blocks) {
            match block {
                TakeBlock::Ready(block) => spans
                    .extend(newsroom::body::texts(&[block]).flat_map(|t| t.spans().to_vec().into_iter().chain([Span { text: " ".into(), ..Span::default() }]))),
                picture => others.push(picture),
            }
        }
        spans.append(&mut inner.loose);
        (one(spans), others)
    }

    fn quotation(&mut self, element: ElementRef<'_>, marks: &Marks) {
        let mut inner = Walker { reading: self.reading, complaints: self.complaints, blocks: vec![], loose: vec![] };
        let mut attribution = None;
        for child in element.children() {
            let signed = ElementRef::wrap(child).filter(|e| matches!(e.value().name(), "cite" | "footer" | "figcaption"));
            match (signed, child.value()) {
                (Some(signed), _) => {
                    inner.flush();
                    attribution = Some(inner.line(signed, marks).0).filter(|t| !t.is_blank()).or(attribution);
                }
                (None, Node::Text(text)) => inner.loose.push(marks.span(text.chars().filter(|c| is_wanted(*c)).collect())),
                (None, Node::Element(value)) => {
                    if let Some(child) = ElementRef::wrap(child) {
                        inner.element(child, value, marks);
                    }
                }
                _ => {}
            }
        }
        inner.flush();
        let mut text = vec![];
        let mut others = vec![];
        for block in inner.blocks {
            match block {
                TakeBlock::Ready(block) => text.extend(newsroom::body::texts(&[block]).cloned()),
                picture => others.push(picture),
            }
        }
        let attribution = attribution.map(unemphasized);
        match (text.is_empty(), attribution) {
            (false, attribution) => self.push(Block::Quotation { text, attribution }),
            (true, Some(alone)) => self.push(Block::Quotation { text: vec![alone], attribution: None }),
            (true, None) => {}
        }
        self.blocks.extend(others);
    }

    /// Items of a list; those of a list inside it follow their own.
    fn items(&mut self, list: ElementRef<'_>, marks: &Marks, items: &mut Vec<Text>) {
        for child in list.children() {
            let Some(child) = ElementRef::wrap(child) else {
                if let Node::Text(text) = child.value() {
                    let text = one(vec![marks.span(text.chars().filter(|c| is_wanted(*c)).collect())]);
                    if !text.is_blank() {
                        items.push(text);
                    }
                }
                continue;
            };
            let marks = self.marked(child.value(), marks);
            if matches!(child.value().name(), "ul" | "ol") {
                self.items(child, &marks, items);
                continue;
            }
            let mut inner = Walker { reading: self.reading, complaints: self.complaints, blocks: vec![], loose: vec![] };
            inner.inside(child, &marks);
            // Lines of an item are still one item.
            inner.loose.iter_mut().for_each(|span| span.text = span.text.replace(BREAK, " "));
            inner.flush();
            for block in inner.blocks {
                match block {
                    TakeBlock::Ready(block) => items.extend(newsroom::body::texts(&[block]).cloned()),
                    picture => self.blocks.push(picture),
                }
            }
        }
    }

    fn table(&mut self, table: ElementRef<'_>, marks: &Marks) {
        let mut caption = String::new();
        let mut head = vec![];
        let mut rows: Vec<Vec<Text>> = vec![];
        let mut places = Places::default();
        let parts = table.children().filter_map(ElementRef::wrap).flat_map(|part| match part.value().name() {
            "thead" | "tbody" => part.children().filter_map(ElementRef::wrap).map(|row| (part.value().name() == "thead", row)).collect(),
            _ => vec![(false, part)],
        });
        for (in_head, row) in parts {
            if row.value().name() != "tr" {
                caption = self.line(row, marks).0.to_plain();
                continue;
            }
            let cells: Vec<ElementRef<'_>> = row.children().filter_map(ElementRef::wrap).collect();
            let all_head = !cells.is_empty() && cells.iter().all(|c| c.value().name() == "th");
            let mut texts = vec![];
            for cell in cells {
                let (text, blocks) = self.line(cell, marks);
                texts.push((text, span(cell.attr("colspan")), span(cell.attr("rowspan"))));
                self.blocks.extend(blocks);
            }
            let texts = places.row(texts);
            if texts.iter().all(Text::is_blank) {
                continue;
            }
            if head.is_empty() && rows.is_empty() && (in_head || all_head) {
                head = texts;
            } else {
                rows.push(texts);
            }
        }
        // A table of one cell was made for looks.
        if head.is_empty() && rows.iter().all(|r| r.len() == 1) {
            for text in rows.into_iter().flatten() {
                self.push(Block::Paragraph { text });
            }
        } else {
            self.push(Block::Table { caption, head, rows });
        }
    }

    fn figure(&mut self, figure: ElementRef<'_>, marks: &Marks) {
        let image = figure.descendants().find_map(|node| node.value().as_element().filter(|e| e.name() == "img"));
        let Some(image) = image else {
            self.inside(figure, marks);
            self.flush();
            return;
        };
        let caption = figure.descendants().filter_map(ElementRef::wrap).find(|e| e.value().name() == "figcaption");
        let caption = caption.map(|c| self.line(c, marks).0.to_plain()).filter(|c| !c.trim().is_empty());
        self.picture(image, caption);
    }

    fn picture(&mut self, image: &Element, caption: Option<String>) {
        // An image inside a paragraph does not part its words; it stands before them.
        match self.match_picture(image) {
            Some(index) => {
                let alt: String = image.attr("alt").unwrap_or("").chars().filter(|c| is_wanted(*c)).take(LONGEST_ALT).collect();
                let alt = Some(alt.trim().to_owned()).filter(|alt| !alt.is_empty());
                self.blocks.push(TakeBlock::Picture { index, caption, alt });
            }
            None => {
                let source = image.attr("src").unwrap_or("");
                self.complaints
                    .add(self.reading.place, format!("the picture `{}` in the text is none of the item's pictures; it was left out", excerpt(source)));
            }
        }
    }

    fn match_picture(&self, image: &Element) -> Option<usize> {
        let given: Vec<&str> =
            ["data-assoc-ref", "data-uri", "uri", "data-id", "src", "id"].iter().filter_map(|name| image.attr(name)).map(str::trim).collect();
        let file_name = |address: &str| address.rsplit('/').next().map(|n| n.split(['?', '#']).next().unwrap_or(n).to_owned()).filter(|n| n.contains('.'));
        self.reading.pictures.iter().zip(self.reading.names).position(|(picture, names)| {
            let known = || names.iter().map(String::as_str).chain([picture.uri.as_str()]).chain(picture.files.iter().map(String::as_str));
            given.iter().any(|g| !g.is_empty() && (known().any(|k| k == *g) || file_name(g).is_some_and(|n| known().filter_map(file_name).any(|k| k == n))))
        })
    }
}

/// A name under a quotation is set apart by its place; `<cite>` adds no emphasis to it.
fn unemphasized(text: Text) -> Text {
    Text::of(text.spans().iter().cloned().map(|s| Span { emphasis: false, ..s }).collect())
}
