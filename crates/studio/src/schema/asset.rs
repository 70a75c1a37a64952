//! Pictures and recordings.

use super::{Schema, between, list, may, need, number, object, of, one_of_words, schema, text};
use serde_json::json;

pub fn schemas() -> Vec<Schema> {
    let rights = || one_of_words(["own", "agency", "licensed", "public", "unknown"]);
    let pixels = |example: u32| json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX, "examples": [example] });
    let words = || {
        vec![
            may("alt", "What a reader who cannot see it needs to know.", text("A grey ship at anchor")),
            may("caption", "", text("Waiting off Talvera")),
            may("credit", "Who made it, and through whom.", text("Ines Albrandt/Nordwire")),
            need("rights", "`unknown` blocks publishing.", rights()),
            may("focus", "The point no crop may lose.", of("FocalPoint")),
        ]
    };
    vec![
        schema("FocalPoint", "In thousandths of width and height.", object([need("x", "", between(0, 1000, 500)), need("y", "", between(0, 1000, 500))])),
        schema(
            "Rendition",
            "One size and format of a picture.",
            object([
                need(
                    "file",
                    "Its name under `/api/v1/media/`, and under `/media/` for readers who have been shown it.",
                    text("0123456789abcdef0123456789abcdef.webp"),
                ),
                need("width", "", pixels(640)),
                need("height", "", pixels(360)),
                need("bytes", "", pixels(31_000)),
            ]),
        ),
        schema(
            "Picture",
            "A picture in the house.",
            object([need("id", "", number(7))].into_iter().chain(words()).chain([
                may("width", "Of the original, in pixels; zero while no file has come.", pixels(4000)),
                may("height", "", pixels(2250)),
                may("renditions", "What readers get, smallest first.", list(of("Rendition"))),
            ])),
        ),
        schema("PictureWords", "A picture's words and rights as they are sent; size and renditions come from its file.", object(words())),
        schema("PictureList", "", list(of("Picture"))),
    ]
}
