//! Sets a page line by line while it is walked through, element by element.

use super::column::Column;
use super::outline::{Plays, holds_blocks, is_unread, plays};
use super::quote::{self, Quoted};
use scraper::{ElementRef, Node};

pub struct Setter<'a> {
    column: Column,
    /// The paragraph in the making, white space already collapsed.
    line: String,
    /// White space is due before the next word.
    space: bool,
    /// A link (with its address) or the like has just ended. If another follows at once, only the style keeps them apart.
    ended: Option<&'a str>,
    /// The page's language, for quotation marks.
    language: &'a str,
    lists: Vec<List>,
    quoted: Vec<Quoted<'a>>,
    /// Navigation, header and footer around this point: each link there has its own line.
    landmarks: usize,
    mains: usize,
    cells: Cells,
    /// How many skip links stand at the page's top; `None` once anything else was read.
    skips: Option<u32>,
    link: Option<OpenLink>,
}

struct OpenLink {
    /// Leads down this page and stands before everything else.
    skip: bool,
    /// Has words of its own.
    told: bool,
}

struct List {
    ordered: bool,
    next: i64,
    /// Columns its items are set in.
    indent: usize,
    /// Written before the next line of the item.
    marker: Option<String>,
}

#[derive(Default)]
struct Cells {
    depth: usize,
    in_row: usize,
}

impl<'a> Setter<'a> {
    pub fn new(root: ElementRef<'a>) -> Setter<'a> {
        Setter {
            column: Column::default(),
            line: String::new(),
            space: false,
            ended: None,
            language: root.attr("lang").unwrap_or("en"),
            lists: vec![],
            quoted: vec![],
            landmarks: 0,
            mains: 0,
            cells: Cells::default(),
            skips: Some(0),
            link: None,
        }
    }

    /// Whether what is inside is to be read.
    pub fn open(&mut self, node: &'a Node, element: Option<ElementRef<'a>>) -> bool {
        let Some(element) = element else {
            if let Node::Text(text) = node {
                self.say(text);
            }
            return false;
        };
        if is_unread(element.value()) {
            return false;
        }
        if self.quoted.last().is_some_and(|q| q.ends_before(element)) {
            self.end_quotation();
        }
        match plays(element.value()) {
            Plays::Block { blank } => self.block(blank),
            Plays::Landmark => {
                self.block(true);
                self.landmarks += usize::from(self.is_landmark(element));
            }
            Plays::Main => {
                self.block(true);
                self.mains += 1;
            }
            Plays::List { ordered } => self.open_list(ordered, element),
            Plays::Item => self.open_item(element),
            Plays::Row => {
                self.block(false);
                self.cells.in_row = 0;
            }
            Plays::Cell => self.open_cell(),
            Plays::Quotation => {
                self.block(true);
                self.quoted.push(Quoted::of(element, self.language));
            }
            Plays::Quote => self.say_closely(quote::marks(self.language).0),
            Plays::Picture => self.picture(element.attr("alt").unwrap_or_default()),
            Plays::Break => self.line.push_str(if self.cells.depth == 0 { "\n" } else { " " }),
            Plays::Link => self.open_link(element),
            Plays::Apart => self.apart(""),
            Plays::Inline => {}
        }
        true
    }

    pub fn close(&mut self, element: ElementRef<'a>) {
        if is_unread(element.value()) {
            return;
        }
        if self.quoted.last().is_some_and(|q| q.ends_with(element)) {
            self.end_quotation();
        }
        match plays(element.value()) {
            Plays::Block { blank } => self.block(blank),
            Plays::Landmark => {
                self.landmarks -= usize::from(self.is_landmark(element));
                self.block(true);
            }
            Plays::Main => {
                self.block(true);
                self.mains -= 1;
            }
            Plays::List { .. } => {
                self.block(false);
                self.lists.pop();
                self.block(true);
            }
            Plays::Item => self.close_item(),
            Plays::Row => self.block(false),
            Plays::Cell => self.cells.depth -= 1,
            Plays::Quotation => {
                self.quoted.pop();
                self.block(true);
            }
            Plays::Quote => self.say_closely(quote::marks(self.language).1),
            Plays::Link => self.close_link(element),
            Plays::Apart => self.ended = Some(""),
            Plays::Picture | Plays::Break | Plays::Inline => {}
        }
    }

    pub fn finish(self) -> String {
        self.column.finish()
    }

    /// Begins a new paragraph. Inside a table's cell everything stays on the row's line.
    fn block(&mut self, blank: bool) {
        if self.cells.depth > 0 {
            self.space = true;
            return;
        }
        self.flush();
        // Landmarks and items are set close: a menu is a list of lines, not of paragraphs.
        let close = self.landmarks > 0 || self.lists.last().is_some_and(|list| list.indent > 0);
        if blank && !close {
            self.column.blank();
        }
    }

    fn flush(&mut self) {
        let line = std::mem::take(&mut self.line);
        (self.space, self.ended) = (false, None);
        if line.trim().is_empty() {
            return;
        }
        let indent = self.lists.last().map_or(0, |list| list.indent);
        let marker = self.lists.iter_mut().rev().find_map(|list| list.marker.take());
        self.column.paragraph(&line, marker.as_deref().unwrap_or(""), indent);
    }

    /// Text as it stands between tags.
    fn say(&mut self, text: &str) {
        self.space |= text.starts_with(|c: char| c.is_ascii_whitespace());
        for (n, word) in text.split_ascii_whitespace().enumerate() {
            self.space |= n > 0;
            self.word(word);
        }
        self.space |= text.ends_with(|c: char| c.is_ascii_whitespace());
    }

    fn word(&mut self, word: &str) {
        match &mut self.link {
            Some(link) => link.told = true,
            None => self.skips = None,
        }
        if let Some(mark) = self.quoted.last_mut().and_then(Quoted::begin) {
            self.due_space();
            self.line.push_str(mark);
        }
        self.due_space();
        // Soft hyphens are for machines that hyphenate; control characters are for none.
        self.line.extend(word.chars().filter(|c| !c.is_control() && *c != '\u{AD}'));
        self.ended = None;
    }

    fn due_space(&mut self) {
        if std::mem::take(&mut self.space) && !self.line.is_empty() && !self.line.ends_with(['\n', ' ']) {
            self.line.push(' ');
        }
    }

    /// A sign that joins the text on either side.
    fn say_closely(&mut self, sign: &str) {
        self.due_space();
        self.line.push_str(sign);
    }

    fn end_quotation(&mut self) {
        if let Some(mark) = self.quoted.last_mut().and_then(Quoted::end) {
            self.line.push_str(mark);
        }
    }

    fn picture(&mut self, alt: &str) {
        if self.cells.depth > 0 {
            return self.say(alt);
        }
        self.flush();
        self.say(alt);
        self.flush();
    }

    /// What is told apart by the page's style alone gets a space here. Pieces of one link stay one word.
    fn apart(&mut self, address: &str) {
        self.space |= self.ended.is_some_and(|before| before.is_empty() || before != address);
    }

    fn is_landmark(&self, element: ElementRef<'_>) -> bool {
        element.value().name() == "nav" || self.mains == 0
    }

    fn open_link(&mut self, element: ElementRef<'a>) {
        let address = element.attr("href").unwrap_or_default();
        let skip = self.skips.filter(|_| address.starts_with('#'));
        self.link = Some(OpenLink { skip: skip.is_some(), told: false });
        if let Some(before) = skip {
            self.flush();
            let marker = format!("  {}. ", before + 1);
            self.skips = Some(before + 1);
            self.lists.push(List { ordered: true, next: 0, indent: marker.len(), marker: Some(marker) });
        } else {
            self.skips = None;
            if self.landmarks > 0 { self.block(false) } else { self.apart(address) }
        }
    }

    fn close_link(&mut self, element: ElementRef<'a>) {
        if let (Some(OpenLink { told: false, .. }), Some(label)) = (&self.link, element.attr("aria-label")) {
            self.say(label);
        }
        let Some(link) = self.link.take() else { return };
        if link.skip {
            self.flush();
            self.lists.pop();
        } else if self.landmarks > 0 {
            self.block(false);
        }
        self.ended = element.attr("href");
    }

    fn open_list(&mut self, ordered: bool, element: ElementRef<'_>) {
        self.block(true);
        let next = element.attr("start").and_then(|n| n.parse().ok()).unwrap_or(1);
        let indent = self.lists.last().map_or(0, |list| list.indent);
        self.lists.push(List { ordered, next, indent, marker: None });
    }

    fn open_item(&mut self, element: ElementRef<'_>) {
        self.block(false);
        if self.landmarks > 0 {
            return;
        }
        let outer = self.lists.iter().rev().nth(1).map_or(0, |list| list.indent);
        let Some(list) = self.lists.last_mut() else { return };
        // A card in a list is a card: its picture, headline and date are not one bulleted line.
        let card = holds_blocks(element);
        let marker = if list.ordered { format!("  {}. ", list.next) } else { "* ".to_owned() };
        list.next = list.next.saturating_add(1);
        list.indent = if card && !list.ordered { outer } else { outer + marker.len() };
        list.marker = (!card || list.ordered).then_some(marker);
        if card && !list.ordered {
            self.block(true);
        }
    }

    fn close_item(&mut self) {
        self.block(false);
        if let Some(list) = self.lists.last_mut() {
            list.marker = None;
        }
    }

    fn open_cell(&mut self) {
        if self.cells.in_row > 0 {
            self.say(" | ");
        }
        self.cells.in_row += 1;
        self.cells.depth += 1;
    }
}
