//! A public story as IPTC ninjs 3.1, for partners and for any program that reads news: `/api/v1/stories/ID`.

mod picture;

use crate::Hosts;
use crate::instant::rfc3339;
use crate::prose;
use newsroom::concept::{Concept, ConceptKind};
use newsroom::story::StoryKind;
use newsroom::text::Text;
use pressed::address;
use pressed::page::ArticlePage;
use pressed::record::PressedStory;
use serde_json::{Value, json};

/// `concepts` are those the story is filed under; any that is missing is left out.
pub fn write(page: &ArticlePage, story: &PressedStory, concepts: &[&Concept], hosts: &Hosts) -> String {
    let content = &story.content;
    let permalink = hosts.page(&page.permalink);
    let mut item = json!({
        "standard": { "name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#" },
        "uri": uri(story, &permalink),
        "type": kind(content.kind),
        "representationType": "full",
        "version": page.revisions.max(1).to_string(),
        "firstCreated": rfc3339(story.first_published),
        "versionCreated": rfc3339(story.modified),
        "pubStatus": "usable",
        "language": content.language.plain(),
        "title": content.headline,
        "headlines": headlines(story),
        "bodies": bodies(page, story, hosts),
        "slugline": content.slug().as_str(),
        "copyrightHolder": page.common.frame.site.name,
        "subjects": filed(story, concepts, hosts, false),
        "places": filed(story, concepts, hosts, true),
        "infoSources": content.sign_off.agencies.iter().map(|name| json!({ "name": name })).collect::<Vec<Value>>(),
        "descriptions": summary(&content.standfirst),
        "by": page.byline.join(", "),
        "edNote": note(page),
        "renditions": recording(page, hosts),
        "associations": associations(page, story, &permalink, hosts),
        "altIds": [
            { "role": "permalink", "value": permalink },
            { "role": "address", "value": hosts.page(&page.common.address) },
            { "role": "number", "value": story.id.to_string() },
        ],
    });
    // ninjs has no word for "nothing": what we cannot say is left out.
    if let Value::Object(fields) = &mut item {
        fields.retain(|_, value| !matches!(value, Value::Array(all) if all.is_empty()) && value.as_str() != Some(""));
    }
    item.to_string()
}

/// An agency's item keeps the agency's URI; ours are named by their permalink.
fn uri<'a>(story: &'a PressedStory, permalink: &'a str) -> &'a str {
    let is_uri = |uri: &&str| {
        let scheme = uri.split_once(':').map_or("", |(scheme, _)| scheme);
        scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && uri.bytes().all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b))
    };
    story.uri.as_deref().filter(is_uri).unwrap_or(permalink)
}

fn kind(kind: StoryKind) -> &'static str {
    match kind {
        StoryKind::Article => "text",
        StoryKind::Audio => "audio",
        StoryKind::Video => "video",
    }
}

fn headlines(story: &PressedStory) -> Vec<Value> {
    let headline = |role: &str, value: &str| json!({ "role": role, "contentType": "text/plain", "value": value });
    let front = story.content.front_headline.as_deref().map(|value| headline("front", value));
    std::iter::once(headline("main", &story.content.headline)).chain(front).collect()
}

fn summary(standfirst: &str) -> Vec<Value> {
    let summary = || json!({ "role": "summary", "contentType": "text/plain", "value": standfirst });
    (!standfirst.is_empty()).then(summary).into_iter().collect()
}

/// The body twice: with its marks, and as plain paragraphs.
fn bodies(page: &ArticlePage, story: &PressedStory, hosts: &Hosts) -> Vec<Value> {
    let html = prose::body(&page.body, hosts);
    let lines: Vec<String> = newsroom::body::texts(&story.content.body).map(Text::to_plain).filter(|line| !line.trim().is_empty()).collect();
    let plain = lines.join("\n\n");
    let body =
        |kind: &str, value: String| json!({ "role": "main", "contentType": kind, "charCount": value.chars().count(), "wordCount": page.words, "value": value });
    if plain.is_empty() && html.is_empty() { vec![] } else { vec![body("text/html", html), body("text/plain", plain)] }
}

/// Corrections, for the desks that use the text.
fn note(page: &ArticlePage) -> String {
    let lines: Vec<String> = page.corrections.iter().map(|c| format!("Correction {}: {}", rfc3339(c.at), c.note)).collect();
    lines.join("\n")
}

/// Places and regions on one side, all else on the other. `rel` is our kind of concept.
fn filed(story: &PressedStory, concepts: &[&Concept], hosts: &Hosts, places: bool) -> Vec<Value> {
    let of_kind = |c: &&&Concept| matches!(c.kind, ConceptKind::Place | ConceptKind::Region) == places;
    let entry = |concept: &&Concept| -> Option<Value> {
        let name = concept.name(&story.edition)?;
        let code = concept.code.as_deref();
        let topic = code.and_then(|code| code.strip_prefix("medtop:"));
        let uri = match topic {
            Some(number) => format!("http://cv.iptc.org/newscodes/mediatopic/{number}"),
            None => hosts.page(&address::concept(&story.edition, concept)?),
        };
        let mut entry = json!({ "name": name, "rel": concept.kind.name(), "uri": uri });
        if let Some(code) = code {
            entry["literal"] = code.into();
        }
        Some(entry)
    };
    concepts.iter().filter(of_kind).filter_map(entry).collect()
}

/// The sound or film of the story itself.
fn recording(page: &ArticlePage, hosts: &Hosts) -> Vec<Value> {
    let rendition = |r: &newsroom::recording::Recording| json!({ "name": "main", "href": hosts.file(&r.file), "contentType": r.media_type, "sizeInBytes": r.bytes, "duration": r.seconds });
    page.recording.iter().map(rendition).collect()
}

/// The pictures the story shows, then the stories its editors set beside it.
fn associations(page: &ArticlePage, story: &PressedStory, permalink: &str, hosts: &Hosts) -> Vec<Value> {
    let content = &story.content;
    let main = content.picture.iter().map(|figure| ("main", figure));
    let inside = newsroom::body::figures(&content.body).map(|figure| ("inline", figure));
    let pictures = main.chain(inside).filter_map(|(role, figure)| picture::association(role, figure, story, permalink, hosts));
    let chosen = page.related.iter().filter(|card| content.related.contains(&card.id));
    let stories = chosen.map(|card| {
        let uri = hosts.page(&address::permalink(card.id));
        json!({ "name": card.headline, "rel": "related", "uri": uri, "type": kind(card.kind), "representationType": "partial",
                "headlines": [{ "role": "main", "contentType": "text/plain", "value": card.headline }] })
    });
    pictures.chain(stories).collect()
}
