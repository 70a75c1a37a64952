//! The files of the demo: its words and drawings, inside the program in a release and read from their folders while one works on them.

use anyhow::Context;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/content"]
struct Content;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/pictures"]
struct Drawings;

/// A text by its path in `content/`.
pub fn text(path: &str) -> anyhow::Result<String> {
    let file = Content::get(path).with_context(|| format!("the demo has no `content/{path}`"))?;
    String::from_utf8(file.data.into_owned()).with_context(|| format!("`content/{path}` is not UTF-8"))
}

/// Paths in `content/` that begin and end so, in order.
pub fn texts(start: &str, end: &str) -> Vec<String> {
    let mut paths: Vec<String> = Content::iter().filter(|path| path.starts_with(start) && path.ends_with(end)).map(|path| path.into_owned()).collect();
    paths.sort();
    paths
}

/// A drawing by its name in `pictures/`.
pub fn drawing(file: &str) -> anyhow::Result<Vec<u8>> {
    Ok(Drawings::get(file).with_context(|| format!("the demo has no `pictures/{file}`"))?.data.into_owned())
}
