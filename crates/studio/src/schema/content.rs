//! What an editor writes: running text, blocks, and the content of a story.

use super::{Field, Schema, either, list, may, need, number, object, of, one_of_words, option, or_null, pattern, schema, sized, text, yes_or_no};
use serde_json::{Value, json};

pub fn schemas() -> Vec<Schema> {
    vec![
        schema("Language", "A BCP 47 tag; any case is read, the conventional one is kept.", pattern("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$", "en")),
        schema("EditionCode", "An edition's code in addresses.", pattern("^[a-z][a-z0-9-]{1,15}$", "en")),
        schema(
            "Text",
            "Running text: a plain string when nothing in it is marked, else its spans: 5,000 at most, and 20,000 in a whole story.",
            either([text("Ships wait for days."), list(of("Span"))]),
        ),
        schema(
            "Span",
            "Words with the same marks.",
            object([
                need("text", "", text("for days")),
                may("strong", "", yes_or_no(true)),
                may("emphasis", "", yes_or_no(true)),
                option("link", "", of("Link")),
                option("language", "Where the words are in another language than the story.", of("Language")),
            ]),
        ),
        schema(
            "Link",
            "Where words lead: to one of our own stories, or to an address. Nothing but http, https and mailto is an address.",
            either([
                object([need("story", "The story's number. The link goes away when that story does.", number(1_000_001))]),
                object([need("address", "", pattern("^\\s*([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\\s]", "https://example.org/report"))]),
            ]),
        ),
        schema("Block", "One block of a story's body; `type` says which.", either(blocks())),
        schema("Figure", "A picture as one story shows it. Words given here win over the picture's own.", object(figure())),
        schema(
            "SignOff",
            "Who signs: writer and editor by initials, and the agencies whose copy was used. A typed line wins over all of them.",
            object([
                option("writer", "", text("mf")),
                option("editor", "", text("ar")),
                may("agencies", "", list(text("Nordwire"))),
                option("typed", "", text("The editors")),
            ]),
        ),
        schema(
            "Recording",
            "The sound or film of an episode, as `POST /api/v1/recordings` answers it.",
            object([
                need(
                    "file",
                    "Its name under `/api/v1/media/`, and under `/media/` for readers who have been shown it.",
                    text("0123456789abcdef0123456789abcdef.mp3"),
                ),
                need("media_type", "", text("audio/mpeg")),
                need("bytes", "", json!({ "type": "integer", "minimum": 0, "examples": [480_000] })),
                need("seconds", "", json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX, "examples": [61] })),
            ]),
        ),
        schema("Content", "Everything an editor writes. A revision holds one of these whole.", object(content())),
        schema(
            "ContentPatch",
            "A merge patch (RFC 7396) of the newest revision's content: fields given replace those that stand, `null` empties, all others stay.",
            patch(),
        ),
    ]
}

fn block(kind: &str, fields: impl IntoIterator<Item = Field>) -> Value {
    let tag = need("type", "", json!({ "const": kind }));
    object([tag].into_iter().chain(fields))
}

fn blocks() -> [Value; 9] {
    let lines = || list(of("Text"));
    [
        block("paragraph", [need("text", "", of("Text"))]),
        block("subheading", [need("text", "", of("Text"))]),
        block("quotation", [need("text", "Its paragraphs.", lines()), option("attribution", "Who said it.", of("Text"))]),
        block("list", [may("ordered", "", yes_or_no(true)), need("items", "", lines())]),
        block("picture", figure()),
        block("related", [need("story", "Another of our stories, shown as a card.", number(1_000_001))]),
        block(
            "embed",
            [
                need("provider", "", one_of_words(["youtube", "vimeo", "mastodon", "bluesky", "soundcloud"])),
                need("id", "The thing's id there; at Mastodon `host/@user/number`. Readers get a link; nothing is loaded from the provider.", text("abc123")),
                may("title", "", text("The flood from above")),
            ],
        ),
        block("table", [may("caption", "", text("Ships a day")), may("head", "", lines()), need("rows", "", list(lines()))]),
        block("fact-box", [need("title", "", text("The strait")), need("text", "", lines())]),
    ]
}

fn figure() -> Vec<Field> {
    vec![
        need("picture", "The picture's number.", number(7)),
        option("alt", "What a reader who cannot see it needs to know, where it differs here.", text("A grey ship at anchor")),
        option("caption", "", text("Waiting off Talvera")),
    ]
}

fn content() -> Vec<Field> {
    let filed = || list(number(12));
    vec![
        may("kind", "", one_of_words(["article", "audio", "video"])),
        need("language", "", of("Language")),
        need("headline", "", sized(0, 500, "Ships wait off Talvera")),
        option("front_headline", "A shorter headline for fronts and cards.", sized(0, 500, "Ships wait")),
        may("standfirst", "", sized(0, 2_000, "Dozens of freighters cannot pass.")),
        may("byline", "Names as printed.", list(text("Ines Albrandt"))),
        may("sign_off", "", of("SignOff")),
        option("slug", "A chosen slug; without one it is made from the headline.", text("ships-wait")),
        option("picture", "", of("Figure")),
        may("body", "", list(of("Block"))),
        option("section", "The concept it stands under.", number(3)),
        may("regions", "", filed()),
        may("subjects", "The first subject and the first place make the kicker.", filed()),
        may("places", "", filed()),
        may("topics", "", filed()),
        may("related", "\"Explore more\", as editors chose it.", list(number(1_000_001))),
        option("programme", "", number(9)),
        option("recording", "", of("Recording")),
    ]
}

/// The fields of a content, none of them needed, each `null` to empty it.
fn patch() -> Value {
    let fields = content().into_iter().map(|field| {
        let shape = if field.needed { field.shape } else { or_null(field.shape) };
        Field { needed: false, shape, ..field }
    });
    object(fields)
}
