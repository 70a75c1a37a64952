//! Tokens, received items, and problems.

use super::{Schema, either, instant, list, may, need, number, object, of, one_of_words, option, or_null, pattern, schema, sized, text};
use newsroom::permission::Role;
use serde_json::json;

pub fn schemas() -> Vec<Schema> {
    let role = || one_of_words(Role::ALL.map(Role::name));
    vec![
        schema(
            "Over",
            "What a grant holds for.",
            either([
                json!({ "type": "string", "enum": ["house"] }),
                object([need("edition", "", of("EditionCode"))]),
                object([need("desk", "", pattern("^[a-z0-9-]{1,40}$", "world"))]),
            ]),
        ),
        schema("Grant", "A role, and over what it was given.", object([need("role", "", role()), may("over", "The whole house if left out.", of("Over"))])),
        schema("GrantList", "", list(of("Grant"))),
        schema(
            "NewToken",
            "A token to make: with a role over the whole house, with grants, or both. It can be given no more than whoever makes it has.",
            object([need("name", "Whose it is.", sized(1, 200, "Ines Albrandt")), option("role", "", role()), may("grants", "", of("GrantList"))]),
        ),
        schema(
            "Token",
            "A token, without its secret.",
            object([
                need("id", "", text("k7")),
                need("name", "", text("Ines Albrandt")),
                need("role", "The most trusted it has anywhere.", role()),
                need("grants", "", of("GrantList")),
                need("created", "", instant("2026-11-23T12:00:00Z")),
                need("revoked", "", or_null(instant("2026-11-24T12:00:00Z"))),
            ]),
        ),
        schema("TokenList", "", list(of("Token"))),
        schema(
            "TokenWithSecret",
            "A new token. Its secret is shown this once and kept nowhere.",
            object([
                need("id", "", text("k7")),
                need("name", "", text("Ines Albrandt")),
                need("role", "", role()),
                need("grants", "", of("GrantList")),
                need("secret", "Send it as `Authorization: Bearer SECRET`.", text("mt_0123456789")),
            ]),
        ),
        schema(
            "NinjsItems",
            "One item of IPTC ninjs, 1.4 to 3.1, or an array of them. The standard is IPTC's; what does not fit it is complained of item by item.",
            json!({ "oneOf": [{ "type": "object" }, { "type": "array", "items": {} }] }),
        ),
        schema(
            "ItemReceipt",
            "What became of one item.",
            object([
                may("uri", "The item's own.", text("urn:newsml:nordwire:1")),
                need("outcome", "`kept`: in the house, but not out to readers.", one_of_words(crate::items::OUTCOMES)),
                may("reason", "Why it was kept or refused.", text("the story has no kicker; give it a subject or a place")),
                may("story", "The story it became.", number(1_000_000)),
                need("complaints", "What did not fit, and what was done about it.", list(of("ItemComplaint"))),
                need("pictures", "Pictures of which we hold the words and still want the files: `PUT /api/v1/pictures/ID/file`.", list(of("WantedPicture"))),
            ]),
        ),
        schema(
            "ItemComplaint",
            "Something in an item that did not fit.",
            object([need("place", "The field, as the item spells it.", text("bodies")), need("message", "", text("a script was left out"))]),
        ),
        schema("WantedPicture", "", object([need("picture", "", number(7)), need("file", "Where the item says it is.", text("ship.jpg"))])),
        schema("ItemReceipts", "One receipt an item, in the order sent.", list(of("ItemReceipt"))),
        schema(
            "Use",
            "Something that names a thing that was to be taken away.",
            object([
                need("code", "What it is.", one_of_words(["menu", "regions", "front", "focus", "draft", "channel", "story", "others", "below", "filters"])),
                need("of", "Which: the code of an edition, the number of a story or concept, how many filters.", text("en")),
                need("name", "What people call it.", text("English")),
            ]),
        ),
        schema(
            "Problem",
            "What went wrong and what to do about it (RFC 9457).",
            object([
                need("type", "A name that programs can rely on.", text("urn:masthead:problem:stale")),
                need("title", "", text("Changed in the meantime")),
                need("status", "", json!({ "type": "integer", "minimum": 400, "maximum": 599, "examples": [412] })),
                need("detail", "In plain words, with what to do.", text("somebody else has changed this in the meantime")),
                may("place", "Which field of the request it is about.", text("body/3")),
                may("line", "Line of the body.", number(3)),
                may("column", "", number(14)),
                may("findings", "Why a publication was refused.", list(of("Finding"))),
                may("choices", "The instants that may have been meant.", list(of("Choice"))),
                may("current", "The version that stands now.", number(5)),
                may("code", "Which case it is, where the type has several: `moved`, `launched`.", text("moved")),
                may("facts", "What the message names, by itself.", json!({ "type": "object", "additionalProperties": { "type": "string" } })),
                may("uses", "What keeps a thing from being taken away.", list(of("Use"))),
                may("differs", "Fields in which what was sent differs from what stands.", list(text("headline"))),
            ]),
        ),
    ]
}
