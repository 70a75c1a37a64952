//! What a page that could be set lacks, and what its Content-Security-Policy will keep from working. A page is judged as a browser reads it;
//! the line is then looked for in the theme's own files.

use crate::assets::before_paint;
use crate::html::file;
use crate::theme::{Fault, Files};
use pressed::Page;
use scraper::{Html, Selector};

/// By what it is found on the page, how it is written in a file, and what is to be said of it.
const BLOCKED: [(&str, &[&str], &str); 5] = [
    ("style", &["<style"], "browsers are told to refuse <style>; use the classes of site.css, and the colours of the site's settings"),
    ("[style]", &["style="], "browsers are told to refuse style attributes; use the classes of site.css"),
    ("script:not([src]):not([type='application/ld+json'])", &["<script>", "<script type"], "browsers are told to refuse inline scripts; leave it out"),
    ("[onclick],[onload],[onerror],[onchange],[onsubmit],[oninput]", &HANDLERS, "browsers are told to refuse scripts in attributes; leave it out"),
    (
        "script[src*='//'],link[rel='stylesheet'][href*='//'],iframe[src*='//']",
        &["=\"http", "='http", "=\"//", "='//"],
        "browsers are told to load nothing from other hosts; use asset(…), or link to it",
    ),
];
const HANDLERS: [&str; 6] = ["onclick", "onload", "onerror", "onchange", "onsubmit", "oninput"];

pub fn doubts(page: &Page, body: &str, files: &Files) -> Vec<Fault> {
    let html = Html::parse_document(body);
    let all = |css: &str| Selector::parse(css).map(|selector| html.select(&selector).collect::<Vec<_>>()).unwrap_or_default();
    let frame = if files.own().any(|(name, _)| name == file(page)) { file(page) } else { "base.html" };
    let mut out = vec![];
    if !all("head > title").iter().any(|title| title.text().any(|text| !text.trim().is_empty())) {
        out.push(Fault::in_file(frame, "the page has no <title>; begin with {% extends \"base.html\" %}, or set one"));
    }
    if all("main").len() != 1 {
        out.push(Fault::in_file(frame, "the page has no <main>, or more than one; begin with {% extends \"base.html\" %}, or set one around the content"));
    }
    for (css, marks, what) in BLOCKED {
        let found = all(css);
        // The house's own script is known to the policy.
        if found.iter().any(|element| element.value().name() != "script" || element.inner_html().trim() != before_paint()) {
            out.push(place(files, marks, what).unwrap_or_else(|| Fault::in_file(frame, what)));
        }
    }
    out
}

/// The first line of the theme's own files where it stands.
fn place(files: &Files, marks: &[&str], what: &str) -> Option<Fault> {
    let ours = |text: &str, at: &usize| !text[*at..].starts_with("<script>{{ before_paint }}");
    let begins = |text: &str| marks.iter().find_map(|mark| text.match_indices(mark).map(|(at, _)| at).find(|at| ours(text, at)));
    files.own().filter(|(name, _)| name.ends_with(".html")).find_map(|(name, text)| Some(Fault::at_byte(name, text, begins(text)?, what)))
}
