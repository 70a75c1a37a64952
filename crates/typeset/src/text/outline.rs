//! What each HTML element means to someone who hears or reads the page as text.

use scraper::ElementRef;
use scraper::node::Element;

/// The part an element plays in the outline.
pub enum Plays {
    /// Stands on lines of its own, with a blank line round it or without.
    Block {
        blank: bool,
    },
    Landmark,
    Main,
    List {
        ordered: bool,
    },
    Item,
    Row,
    Cell,
    Quotation,
    /// A quotation inside a sentence.
    Quote,
    Picture,
    Break,
    Link,
    /// Inline, and kept apart from a neighbour of its kind.
    Apart,
    Inline,
}

pub fn plays(element: &Element) -> Plays {
    match element.name() {
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "section" | "article" | "aside" | "figure" | "table" | "dl" | "details" | "form" | "hr" | "pre"
        | "address" | "fieldset" => Plays::Block { blank: true },
        "html" | "body" | "div" | "figcaption" | "caption" | "thead" | "tbody" | "tfoot" | "dt" | "dd" | "summary" | "legend" | "hgroup" | "search" => {
            Plays::Block { blank: false }
        }
        "nav" | "header" | "footer" => Plays::Landmark,
        "main" => Plays::Main,
        "ul" | "menu" => Plays::List { ordered: false },
        "ol" => Plays::List { ordered: true },
        "li" => Plays::Item,
        "tr" => Plays::Row,
        "td" | "th" => Plays::Cell,
        "blockquote" => Plays::Quotation,
        "q" => Plays::Quote,
        "img" => Plays::Picture,
        "br" => Plays::Break,
        "a" => Plays::Link,
        "time" | "span" | "del" | "ins" => Plays::Apart,
        _ => Plays::Inline,
    }
}

/// Not part of the text: what is hidden, what is drawn, what only a script or a form would use, and what the theme marks
/// `data-text="skip"` because it stands on the page a second time.
pub fn is_unread(element: &Element) -> bool {
    let name = element.name();
    matches!(name, "head" | "script" | "style" | "template" | "noscript" | "svg" | "canvas" | "iframe" | "object" | "button" | "select" | "input" | "textarea")
        || element.attr("hidden").is_some()
        || element.attr("aria-hidden") == Some("true")
        || element.attr("data-text") == Some("skip")
        || (name == "a" && element.attr("aria-disabled") == Some("true"))
}

/// Whether a list's item is a card or another structure rather than a line. Looks two levels down, no further.
pub fn holds_blocks(item: ElementRef<'_>) -> bool {
    let block = |element: &ElementRef<'_>| matches!(element.value().name(), "article" | "h2" | "h3" | "h4" | "h5" | "h6" | "figure" | "img" | "section");
    item.child_elements().any(|child| block(&child) || child.child_elements().any(|inner| block(&inner)))
}
