//! Families of translations, the history of a story, and the receipt of what readers get of it.

use super::{Schema, instant, list, may, need, number, object, of, one_of_words, option, or_null, schema, text, yes_or_no};

pub fn schemas() -> Vec<Schema> {
    vec![
        schema("Base", "A text that another story was translated from.", object([need("story", "", number(1_000_000)), need("revision", "", number(2))])),
        schema("TranslationBase", "Which revision of its source a translation says.", object([option("revision", "The newest when left out.", number(2))])),
        schema(
            "Changed",
            "What changed in a place of a text.",
            object([
                need("place", "What was removed is named by where it was.", text("body/3")),
                need("how", "", one_of_words(["added", "changed", "removed"])),
                may("before", "", text("Twelve ships wait.")),
                may("now", "", text("Fourteen ships wait.")),
            ]),
        ),
        schema(
            "Member",
            "A story of a family.",
            object([
                need("id", "", number(1_000_000)),
                need("edition", "", of("EditionCode")),
                need("language", "", of("Language")),
                need("state", "", of("State")),
                need("version", "", number(3)),
                need("revision", "", number(2)),
                need("published_revision", "", or_null(number(2))),
                need("headline", "Of the newest revision.", text("Ships wait")),
                need("translated_from", "", or_null(of("Base"))),
                need("changed", "What changed in the story it translates since then.", list(of("Changed"))),
                need("orphaned", "Whether something of what it says was taken down: it does not go out until it stands alone.", yes_or_no(false)),
            ]),
        ),
        schema(
            "Elsewhere",
            "A published story of a family, as readers have it.",
            object([
                need("id", "", number(1_000_001)),
                need("edition", "", of("EditionCode")),
                need("language", "", of("Language")),
                need("headline", "", text("Schiffe warten")),
            ]),
        ),
        schema(
            "Family",
            "A story and its translations, oldest number first.",
            object([
                need("members", "", list(of("Member"))),
                need("elsewhere", "What readers have of it in editions in which you may not read.", list(of("Elsewhere"))),
            ]),
        ),
        schema(
            "HistoryEntry",
            "Something that was done with a story.",
            object([
                need("at", "", instant("2026-11-23T12:00:00Z")),
                need("by", "Their name as it was then.", text("Ines Albrandt")),
                need("what", "", text("publish")),
                may(
                    "detail",
                    "A public note or notice, the note of an assignment, or the name of a revision.",
                    text("An earlier version named the wrong port."),
                ),
                may("version", "The version of the story that it made.", number(3)),
                may("revision", "The newest revision then.", number(2)),
                may("desk", "Where an assignment put it.", of("DeskKey")),
                may("stage", "", text("needs-edit")),
                may("people", "To whom it was assigned, as they are called now.", list(of("Colleague"))),
            ]),
        ),
        schema("History", "All that was done with a story, oldest first.", list(of("HistoryEntry"))),
        schema(
            "Surface",
            "What readers are answered at one address.",
            object([
                need("surface", "", text("front")),
                may("name", "Of a concept's page.", text("Africa")),
                need("address", "", text("http://127.0.0.1:8080/en")),
                need("status", "", number(200)),
                need("shown", "Whether the story, as it was published last, is in the answer.", yes_or_no(true)),
                need("right", "Whether that is as it should be. A front shows what its editors chose.", yes_or_no(true)),
                need("measured", "", instant("2026-11-23T12:00:00.041Z")),
                may("after", "Milliseconds from when it was asked for to this answer.", number(41)),
            ]),
        ),
        schema(
            "Receipt",
            "What readers get of a story now, asked surface by surface.",
            object([
                need("expects", "", one_of_words(["shown", "gone"])),
                may("asked", "When what was done last was asked for.", instant("2026-11-23T12:00:00Z")),
                need("surfaces", "", list(of("Surface"))),
            ]),
        ),
    ]
}
