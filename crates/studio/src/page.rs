//! The studio's page: an empty room in which the built studio sets itself up, with a strict policy of what may happen in it.

use crate::Studio;
use crate::answer::Answer;
use crate::embed::{self, Entry};
use axum::extract::State;
use axum::http::header;
use axum::response::{Html, IntoResponse};
use std::fmt::Write;

pub async fn show(State(studio): State<Studio>) -> Answer {
    let Some(entry) = embed::entry() else { return Ok(Html(include_str!("unbuilt.html")).into_response()) };
    let page = page(&entry, &House::of(&studio).await);
    Ok(([(header::CONTENT_SECURITY_POLICY, policy(&studio))], Html(page)).into_response())
}

/// What the page says of the house, for words and clocks: nothing that readers do not know.
struct House {
    name: String,
    site: String,
    media: String,
    edition: String,
    zone: String,
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
            media: studio.hosts.media.clone(),
            zone: edition.as_ref().map_or_else(|| "UTC".to_owned(), |edition| edition.time_zone.clone()),
            edition: edition.map(|edition| edition.code.to_string()).unwrap_or_default(),
        }
    }
}

fn page(entry: &Entry, house: &House) -> String {
    let mut head = String::new();
    // Writing to a string cannot fail.
    let _ = write!(head, "<script src=\"/assets/{}\"></script>", entry.before_paint);
    for style in &entry.styles {
        let _ = write!(head, "<link rel=\"stylesheet\" href=\"/assets/{style}\">");
    }
    for import in &entry.imports {
        let _ = write!(head, "<link rel=\"modulepreload\" href=\"/assets/{import}\">");
    }
    let House { name, site, media, edition, zone } = house;
    let said = [("name", name), ("site", site), ("media", media), ("edition", edition), ("zone", zone)];
    let said: String = said.into_iter().map(|(word, value)| format!(" data-{word}=\"{}\"", escaped(value))).collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<link rel=\"icon\" href=\"data:,\">\n{head}\n<script type=\"module\" src=\"/assets/{}\"></script>\n</head>\n\
         <body>\n<div id=\"studio\"{said}></div>\n</body>\n</html>\n",
        escaped(if name.is_empty() { "Masthead" } else { name }),
        entry.script,
    )
}

/// Only what we built runs or styles; only our own API is asked; pictures come from an origin of their own, and previews are given one by their sandbox
/// (R4, P18).
fn policy(studio: &Studio) -> String {
    let media = &studio.hosts.media;
    let socket = studio.address.replacen("http", "ws", 1);
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' {media} data: blob:; media-src 'self' {media} blob:; \
         connect-src 'self' {socket}; frame-src 'self' {media}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types svelte-trusted-html masthead-paste"
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
        let house = House { name: "\"><script>".into(), site: "s".into(), media: "m".into(), edition: "en".into(), zone: "UTC".into() };
        let page = page(&entry, &house);
        assert_eq!(page.matches("<script").count(), 2, "{page}");
        assert!(page.contains("data-name=\"&quot;&gt;&lt;script&gt;\""), "{page}");
    }
}
