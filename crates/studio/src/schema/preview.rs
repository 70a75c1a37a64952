//! Previews that were shared: what a link shows, and until when.

use super::{Field, Schema, between, instant, list, need, number, object, one_of_words, option, or_null, schema, text};

pub fn schemas() -> Vec<Schema> {
    vec![
        schema("Theme", "Light or dark.", one_of_words(["light", "dark"])),
        schema(
            "PreviewWish",
            "What a link is to show.",
            object([
                option("revision", "One saved text; the newest at any time when left out.", number(2)),
                option("at", "The instant at which the page is shown, if not when it is asked for.", instant("2026-12-01T05:00:00Z")),
                option("expires", "After how many hours the link ends; 24 when left out.", between(1, 72, 24)),
            ]),
        ),
        schema("PreviewLink", "A link to a preview, without its secret.", object(link())),
        schema("PreviewLinkList", "All links to previews of a story, newest first.", list(super::of("PreviewLink"))),
        schema(
            "NewPreviewLink",
            "A link just made. Its address is shown this once.",
            object(link().into_iter().chain([need("address", "Whoever has it can read the story.", text("http://127.0.0.1:8082/preview/0123…"))])),
        ),
    ]
}

fn link() -> Vec<Field> {
    vec![
        need("id", "Names it when it is revoked.", text("0123456789ab")),
        need("revision", "", or_null(number(2))),
        need("at", "", or_null(instant("2026-12-01T05:00:00Z"))),
        need("by", "Who shared it.", text("Ines Albrandt")),
        need("created", "", instant("2026-11-23T12:00:00Z")),
        need("expires", "", instant("2026-11-24T12:00:00Z")),
        need("revoked", "", or_null(instant("2026-11-23T13:00:00Z"))),
    ]
}
