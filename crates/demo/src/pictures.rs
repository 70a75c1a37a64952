//! `content/pictures.toml`: the drawings of the demo with their words in every edition.

use anyhow::{Context, ensure};
use newsroom::edition::EditionCode;
use newsroom::picture::Focus;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawing {
    pub key: String,
    /// Its name in `pictures/`.
    pub file: String,
    pub credit: String,
    /// The point no crop may lose, in parts of width and height.
    #[serde(default = "centre")]
    focal: [f32; 2],
    pub alt: BTreeMap<EditionCode, String>,
    #[serde(default)]
    pub caption: BTreeMap<EditionCode, String>,
}

fn centre() -> [f32; 2] {
    [0.5, 0.5]
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Album {
    #[serde(rename = "picture")]
    pictures: Vec<Drawing>,
}

pub fn read() -> anyhow::Result<Vec<Drawing>> {
    let album: Album = toml::from_str(&crate::files::text("pictures.toml")?).context("content/pictures.toml cannot be read")?;
    for (i, drawing) in album.pictures.iter().enumerate() {
        let twice = album.pictures[..i].iter().any(|other| other.key == drawing.key);
        ensure!(!twice, "content/pictures.toml: the key `{}` stands twice", drawing.key);
    }
    Ok(album.pictures)
}

impl Drawing {
    pub fn focus(&self) -> Focus {
        let [x, y] = self.focal.map(|part| (part.clamp(0.0, 1.0) * 1000.0).round() as u16);
        Focus { x, y }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_drawing_has_its_file_and_its_words_in_every_edition() {
        let editions = crate::plan::read().expect("content/newsroom.toml").editions;
        for drawing in read().expect("content/pictures.toml") {
            assert!(crate::files::drawing(&drawing.file).is_ok(), "{} has no file", drawing.key);
            assert!(!drawing.credit.is_empty(), "{} has no credit", drawing.key);
            for edition in &editions {
                let said = |words: &BTreeMap<EditionCode, String>| words.get(&edition.code).is_some_and(|w| !w.trim().is_empty());
                assert!(said(&drawing.alt), "{} has no alternative text in {}", drawing.key, edition.code);
                // The cover of a programme stands beside its name and needs no caption.
                assert!(said(&drawing.caption) || drawing.key.starts_with("cover-"), "{} has no caption in {}", drawing.key, edition.code);
            }
        }
    }
}
