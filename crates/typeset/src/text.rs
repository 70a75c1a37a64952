//! A page as plain text (`?format=text`): UTF-8, at most 80 columns, in reading order. It is read off the finished HTML
//! (WHATWG), so it says what the page says in any theme, and it keeps the outline a text browser would show.

mod column;
mod outline;
mod quote;
mod setter;

use scraper::{ElementRef, Html};
use setter::Setter;

/// The page in lines; the last one ends with a line feed, too.
pub fn of(html: &str) -> String {
    let html = Html::parse_document(html);
    let mut setter = Setter::new(html.root_element());
    let mut node = *html.root_element();
    // A walk without recursion: no page is nested too deep for it, and every node is met twice at most.
    loop {
        if setter.open(node.value(), ElementRef::wrap(node))
            && let Some(child) = node.first_child()
        {
            node = child;
            continue;
        }
        loop {
            if let Some(element) = ElementRef::wrap(node) {
                setter.close(element);
            }
            if node.id() == html.root_element().id() {
                return setter.finish();
            }
            if let Some(next) = node.next_sibling() {
                node = next;
                break;
            }
            match node.parent() {
                Some(parent) => node = parent,
                None => return setter.finish(),
            }
        }
    }
}
