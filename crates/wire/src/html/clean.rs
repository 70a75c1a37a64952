//! Copies the elements we have a form for into plain markup: known names, needed attributes, nothing else. Counts meanwhile
//! what a tree of it costs, because unclosed `<b>` are opened again in every paragraph and grow a tree by squares.

use super::shown::Shown;
use super::tags::{Piece, Tag, is_void};
use super::{embed, merged, raised};
use crate::complaint::Complaints;

/// The tree would be too deep or too large.
#[derive(Debug, PartialEq)]
pub struct TooDeep;

const DEEPEST: usize = 256;
const DEAREST: usize = 300_000;

/// What becomes of an element.
enum Fate {
    /// Copied under a name of ours.
    Keep(&'static str),
    /// The tag goes, what is inside stays.
    Open,
    /// It goes with all that is inside.
    Drop,
    /// As `Drop`, and nobody needs to know.
    Ignore,
}

fn fate(name: &str) -> Fate {
    match name {
        "p" => Fate::Keep("p"),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "hl1" | "hl2" => Fate::Keep("h2"),
        "blockquote" => Fate::Keep("blockquote"),
        "ul" | "menu" | "dir" => Fate::Keep("ul"),
        "ol" => Fate::Keep("ol"),
        "li" => Fate::Keep("li"),
        "table" => Fate::Keep("table"),
        "caption" => Fate::Keep("caption"),
        "thead" => Fate::Keep("thead"),
        "tbody" | "tfoot" => Fate::Keep("tbody"),
        "tr" => Fate::Keep("tr"),
        "th" => Fate::Keep("th"),
        "td" => Fate::Keep("td"),
        "figure" => Fate::Keep("figure"),
        "figcaption" => Fate::Keep("figcaption"),
        "footer" => Fate::Keep("footer"),
        "cite" => Fate::Keep("cite"),
        "img" | "image" => Fate::Keep("img"),
        "br" => Fate::Keep("br"),
        "hr" => Fate::Keep("hr"),
        "pre" | "listing" => Fate::Keep("pre"),
        "a" => Fate::Keep("a"),
        "strong" | "b" => Fate::Keep("b"),
        "em" | "i" | "dfn" | "var" => Fate::Keep("i"),
        "q" => Fate::Keep("q"),
        "sup" => Fate::Keep("sup"),
        "sub" => Fate::Keep("sub"),
        "del" | "s" | "strike" => Fate::Drop,
        "html" | "body" | "wbr" | "form" | "picture" | "source" | "col" | "colgroup" => Fate::Open,
        "title" | "head" | "meta" | "base" | "noscript" | "noembed" | "noframes" => Fate::Ignore,
        "div" | "section" | "article" | "main" | "header" | "aside" | "nav" | "address" | "dl" | "dt" | "dd" | "details" | "summary" | "fieldset"
        | "hgroup" | "center" | "legend" | "search" => Fate::Keep("div"),
        "script" | "style" | "iframe" | "object" | "embed" | "applet" | "input" | "button" | "select" | "textarea" | "template" | "svg" | "math" | "video"
        | "audio" | "canvas" | "link" | "frame" | "frameset" | "map" | "xmp" | "plaintext" | "param" | "portal" => Fate::Drop,
        // Of NITF, which comes as HTML, too.
        "body.head" | "body.content" | "body.end" | "hedline" | "byline" | "byttl" | "dateline" | "distributor" | "abstract" | "block" | "note" | "tagline"
        | "bibliography" | "media" | "media-caption" | "media-producer" => Fate::Keep("div"),
        // An element of somebody's own invention is text inside a line, as it is for a browser.
        _ => Fate::Keep("span"),
    }
}

/// Elements an agency may leave open; they cannot nest without another that counts.
fn closes_itself(name: &str) -> bool {
    matches!(name, "p" | "li" | "tr" | "td" | "th" | "thead" | "tbody" | "caption")
}

pub fn clean(markup: &str, place: &str, complaints: &mut Complaints) -> Result<String, TooDeep> {
    let mut out = Cleaned { markup: String::with_capacity(markup.len()), open: vec![], cost: 0 };
    let mut pieces = Shown::of(markup);
    while let Some(piece) = pieces.next() {
        match piece {
            Piece::Text(text) => out.text(text)?,
            Piece::Close(name) => {
                if let Fate::Keep(name) = fate(&name) {
                    out.close(name);
                }
            }
            Piece::Open(tag) => {
                if let Some((name, _)) = tag.attributes.iter().find(|(name, _)| name.len() > 2 && name.starts_with("on")) {
                    complaints.add(place, format!("the event handler `{}` was dropped", crate::complaint::excerpt(name)));
                }
                let fate = match fate(&tag.name) {
                    // What is inside a frame has been passed over already.
                    _ if tag.name == "iframe" && tag.attribute("src").is_some_and(|src| embed::recognised(src).is_some()) => Fate::Keep("embed"),
                    other => other,
                };
                match fate {
                    Fate::Keep(name) => out.open(name, &tag)?,
                    Fate::Open => {
                        if tag.name == "form" {
                            complaints.add(place, "`form` was dropped; the words in it are kept");
                        }
                    }
                    Fate::Drop | Fate::Ignore => {
                        match tag.name.as_str() {
                            "del" | "s" | "strike" => complaints.add(place, "struck-out words were left out"),
                            name if matches!(fate, Fate::Drop) => complaints.add(place, format!("`{name}` was dropped")),
                            _ => {}
                        }
                        pieces.skip_inside(&tag.name);
                    }
                }
            }
        }
    }
    if pieces.hid {
        complaints.add(place, "words that the item hides from readers were left out");
    }
    Ok(out.markup)
}

/// The text alone, blocks apart by empty lines, entities as they were written.
pub fn words(markup: &str) -> String {
    let mut out = String::new();
    // Where a raised or lowered text begins.
    let mut begun: Option<usize> = None;
    let mut pieces = Shown::of(markup);
    while let Some(piece) = pieces.next() {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Close(name) => {
                if let Some(shifted) = begun.take().and_then(|at| raised::shifted(&name, out.get(at..)?).map(|shifted| (at, shifted))) {
                    out.truncate(shifted.0);
                    out.push_str(&shifted.1);
                }
                apart(&mut out, &name);
            }
            Piece::Open(tag) => match fate(&tag.name) {
                Fate::Drop | Fate::Ignore => pieces.skip_inside(&tag.name),
                kept => {
                    begun = matches!(kept, Fate::Keep("sup" | "sub")).then_some(out.len());
                    apart(&mut out, &tag.name);
                }
            },
        }
    }
    out
}

fn apart(out: &mut String, name: &str) {
    if !matches!(fate(name), Fate::Keep("span" | "a" | "b" | "i" | "cite" | "q" | "img" | "sup" | "sub") | Fate::Drop)
        && !out.ends_with("\n\n")
        && !out.is_empty()
    {
        out.push_str("\n\n");
    }
}

struct Cleaned {
    markup: String,
    /// How many of each element stand open.
    open: Vec<(&'static str, usize)>,
    cost: usize,
}

impl Cleaned {
    fn spend(&mut self) -> Result<(), TooDeep> {
        let formats: usize = self.open.iter().filter(|(name, _)| matches!(*name, "a" | "b" | "i")).map(|(_, n)| n).sum();
        self.cost += 1 + formats;
        if self.cost > DEAREST { Err(TooDeep) } else { Ok(()) }
    }

    fn text(&mut self, text: &str) -> Result<(), TooDeep> {
        self.spend()?;
        if text == "<" {
            self.markup.push_str("&lt;");
        } else {
            self.markup.push_str(text);
        }
        Ok(())
    }

    fn open(&mut self, name: &'static str, tag: &Tag<'_>) -> Result<(), TooDeep> {
        self.spend()?;
        if matches!(name, "td" | "th") {
            self.cost += merged::span(tag.attribute("colspan")) * merged::span(tag.attribute("rowspan")) - 1;
        }
        self.markup.push('<');
        self.markup.push_str(name);
        let wanted: &[&str] = match name {
            "a" => &["href", "lang"],
            "img" => &["alt", "src", "id", "uri", "data-uri", "data-assoc-ref", "data-id"],
            "br" | "hr" => &[],
            "embed" => &["src", "title"],
            "td" | "th" => &["lang", "colspan", "rowspan"],
            _ => &["lang"],
        };
        for attribute in wanted {
            let value = tag.attribute(attribute).or_else(|| if *attribute == "lang" { tag.attribute("xml:lang") } else { None });
            if let Some(value) = value {
                self.markup.push(' ');
                self.markup.push_str(attribute);
                self.markup.push_str("=\"");
                self.markup.push_str(&value.replace('"', "&quot;"));
                self.markup.push('"');
            }
        }
        self.markup.push('>');
        if !is_void(name) && !closes_itself(name) {
            match self.open.iter_mut().find(|(n, _)| *n == name) {
                Some((_, count)) => *count += 1,
                None => self.open.push((name, 1)),
            }
            if self.open.iter().map(|(_, n)| n).sum::<usize>() > DEEPEST {
                return Err(TooDeep);
            }
        }
        Ok(())
    }

    fn close(&mut self, name: &'static str) {
        if is_void(name) {
            return;
        }
        if !closes_itself(name) {
            // An end without a beginning would only confuse the tree.
            match self.open.iter_mut().find(|(n, count)| *n == name && *count > 0) {
                Some((_, count)) => *count -= 1,
                None => return,
            }
        }
        self.markup.push_str("</");
        self.markup.push_str(name);
        self.markup.push('>');
    }
}
