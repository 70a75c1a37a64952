//! The addresses of the reading site, written and escaped in one place.

use newsroom::concept::{Concept, ConceptKind};
use newsroom::edition::EditionCode;
use newsroom::slug::Slug;
use newsroom::story::StoryKind;
use newsroom::{ConceptId, StoryId, permalink};
use std::fmt::Write;

/// Percent-encodes a slug's letters for a path (RFC 3986: all but unreserved characters, as UTF-8).
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

pub fn front(edition: &EditionCode) -> String {
    format!("/{edition}")
}

pub fn story(edition: &EditionCode, kind: StoryKind, slug: &Slug, id: StoryId) -> String {
    format!("/{edition}/{}/{}-{id}", escape(slug.as_str()), kind.prefix())
}

/// A concept's page in an edition; `None` where the edition has no name for it.
pub fn concept(edition: &EditionCode, concept: &Concept) -> Option<String> {
    let letter = letter(concept.kind);
    concept.slug(edition).map(|slug| format!("/{edition}/{}/{letter}-{}", escape(slug.as_str()), concept.id))
}

/// `t` for topics, `s` for sections, regions, subjects, places and programmes.
pub fn letter(kind: ConceptKind) -> char {
    if kind == ConceptKind::Topic { 't' } else { 's' }
}

pub fn permalink(id: StoryId) -> String {
    format!("/p/{}", permalink::encode(id))
}

pub fn live_tv(edition: &EditionCode) -> String {
    format!("/{edition}/live-tv")
}

pub fn audio(edition: &EditionCode) -> String {
    format!("/{edition}/audio")
}

pub fn video(edition: &EditionCode) -> String {
    format!("/{edition}/video")
}

pub fn archive(edition: &EditionCode) -> String {
    format!("/{edition}/archive")
}

pub fn about(edition: &EditionCode) -> String {
    format!("/{edition}/about")
}

/// The short form of a concept's address, which redirects to the whole one.
pub fn concept_by_id(edition: &EditionCode, kind: ConceptKind, id: ConceptId) -> String {
    format!("/{edition}/-/{}-{id}", letter(kind))
}
