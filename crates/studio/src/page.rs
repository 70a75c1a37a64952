//! The studio's page: the list as plain HTML, in whose place the built studio sets itself up, with a strict policy of what may happen in it.

use crate::Studio;
use crate::admission::signed_in;
use crate::answer::Answer;
use crate::embed::{self, Entry};
use crate::lists::Bookmark;
use crate::named::Asked;
use crate::plain::{self, Words};
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse};
use newsroom::StoryId;
use newsroom::session::Stage;
use serde::Deserialize;
use std::fmt::Write;

/// What the address of the page asks for; the rest is behind `#` and the studio's own business.
#[derive(Deserialize)]
pub struct Wanted {
    /// A story to read without script.
    story: Option<StoryId>,
    /// The list without script.
    plain: Option<String>,
    before: Option<Bookmark>,
}

pub async fn show(State(studio): State<Studio>, headers: HeaderMap, Asked(wanted): Asked<Wanted>) -> Answer {
    let entry = embed::entry();
    let me = signed_in(&studio, &headers).await?.filter(|me| me.session.stage == Stage::Whole);
    let words = Words::of(me.as_ref().map(|me| &me.person.language));
    let inside = match (&me, wanted.story) {
        (None, _) => plain::outside(&words),
        (Some(me), Some(id)) => plain::story(&studio, &me.actor(), &words, id).await?,
        (Some(me), None) => plain::list(&studio, &me.actor(), &words, wanted.before.map(|Bookmark(mark)| mark)).await?,
    };
    // Who asks for plain text gets no script that would take its place.
    let is_plain = wanted.story.is_some() || wanted.plain.is_some();
    if let (None, None, false) = (&entry, &me, is_plain) {
        return Ok(Html(include_str!("unbuilt.html")).into_response());
    }
    let page = page(entry.as_ref(), is_plain, &House::of(&studio).await, &words, &inside);
    Ok(([(header::CONTENT_SECURITY_POLICY, policy(&studio))], Html(page)).into_response())
}

/// What the page says of the house, for words and clocks: nothing that readers do not know.
struct House {
    name: String,
    site: String,
    edition: String,
    zone: String,
    /// What its identity provider is called.
    provider: String,
}

impl House {
    async fn of(studio: &Studio) -> House {
        // A house that is still empty has a studio too.
        let site = studio.desk.site().await.ok().map(|site| site.value);
        let edition = match &site {
            Some(site) => studio.desk.edition(&site.default_edition).await.ok().map(|edition| edition.value),
            None => None,
        };
        House {
            name: site.map(|site| site.name).unwrap_or_default(),
            site: studio.hosts.site.clone(),
            zone: edition.as_ref().map_or_else(|| "UTC".to_owned(), |edition| edition.time_zone.clone()),
            provider: studio.door.provider().map(|provider| provider.label().to_owned()).unwrap_or_default(),
            edition: edition.map(|edition| edition.code.to_string()).unwrap_or_default(),
        }
    }
}

fn page(entry: Option<&Entry>, is_plain: bool, house: &House, words: &Words, inside: &str) -> String {
    let mut head = String::new();
    // Writing to a string cannot fail.
    for style in entry.iter().flat_map(|entry| &entry.styles) {
        let _ = write!(head, "<link rel=\"stylesheet\" href=\"/assets/{style}\">");
    }
    if let Some(entry) = entry.filter(|_| !is_plain) {
        let _ = write!(head, "<script src=\"/assets/{}\"></script>", entry.before_paint);
        for import in &entry.imports {
            let _ = write!(head, "<link rel=\"modulepreload\" href=\"/assets/{import}\">");
        }
        let _ = write!(head, "<script type=\"module\" src=\"/assets/{}\"></script>", entry.script);
    }
    let title = escaped(if house.name.is_empty() { "Masthead" } else { &house.name });
    let House { name, site, edition, zone, provider } = house;
    let said = [("name", name), ("site", site), ("edition", edition), ("zone", zone), ("provider", provider)];
    let said: String = said.into_iter().map(|(word, value)| format!(" data-{word}=\"{}\"", escaped(value))).collect();
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<link rel=\"icon\" href=\"data:,\">\n{head}\n</head>\n\
         <body>\n<div id=\"studio\"{said}><main class=\"plain\"><p class=\"house\">{title}</p>{inside}</main></div>\n</body>\n</html>\n",
        words.language,
        plain::direction(&words.language),
    )
}

/// Only what we built runs or styles; only our own API is asked; previews are given an origin of their own by their sandbox (R4, P18).
fn policy(studio: &Studio) -> String {
    let media = &studio.hosts.media;
    let socket = studio.address.replacen("http", "ws", 1);
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; \
         connect-src 'self' {socket}; frame-src 'self' {media}; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types svelte-trusted-html masthead-paste masthead-worker"
    )
}

/// Text as it may stand in HTML, attributes included.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_house_is_called_stays_text() {
        let entry = Entry { before_paint: "b.js".into(), script: "s.js".into(), imports: vec!["i.js".into()], styles: vec!["s.css".into()] };
        let house = House { name: "\"><script>".into(), site: "s".into(), edition: "en".into(), zone: "UTC".into(), provider: "p".into() };
        let page = page(Some(&entry), false, &house, &Words::of(None), "");
        assert_eq!(page.matches("<script").count(), 2, "{page}");
        assert!(page.contains("data-name=\"&quot;&gt;&lt;script&gt;\""), "{page}");
        let plain = super::page(Some(&entry), true, &house, &Words::of(None), "");
        assert!(!plain.contains("<script") && plain.contains("<link rel=\"stylesheet\" href=\"/assets/s.css\">"), "{plain}");
    }
}
