//! A story's life: where it stands, its revisions, and the bodies that move it on.

use super::{Field, Schema, instant, list, may, need, number, object, of, one_of_words, option, or_null, schema, sized, text, yes_or_no};
use newsroom::workflow::{State, Verb};
use serde_json::{Value, json};

pub fn schemas() -> Vec<Schema> {
    vec![
        schema("State", "Where a story stands.", one_of_words(State::ALL.map(State::name))),
        schema("Story", "A story as the newsroom holds it, without its text.", object(story())),
        schema("StoryInFull", "A story with its newest text.", object(in_full())),
        schema(
            "NewStory",
            "A story to begin.",
            object([
                need("edition", "", of("EditionCode")),
                option("content", "A translation may leave it out: then it begins with all of its source that is no text.", of("Content")),
                option("translation_of", "The story it is a translation of.", number(1_000_000)),
                option("publication", "It goes out at once; what keeps it from readers keeps it from beginning, too.", of("Publication")),
            ]),
        ),
        schema(
            "Correction",
            "A published change that readers are told of.",
            object([
                need("at", "", instant("2026-11-23T12:00:00Z")),
                need("note", "", text("An earlier version named the wrong port.")),
                may("amended", "When its note was last said in other words.", or_null(instant("2026-11-23T14:00:00Z"))),
            ]),
        ),
        schema(
            "Takedown",
            "The notice that stands where a withdrawn text was.",
            object([need("at", "", instant("2026-11-23T12:00:00Z")), need("notice", "", text("This story was withdrawn for legal reasons."))]),
        ),
        schema(
            "RevisionEntry",
            "A revision without its text.",
            object([
                need("number", "", number(2)),
                need("at", "", instant("2026-11-23T12:00:00Z")),
                need("by", "Who saved it.", text("Ines Albrandt")),
                need("published", "Whether readers see this one.", yes_or_no(false)),
                may("name", "What somebody called it.", text("Before the lawyers")),
            ]),
        ),
        schema(
            "Checkpoint",
            "A revision to make of what is being written.",
            object([
                option("name", "What it is called.", sized(1, 200, "Before the lawyers")),
                option("instead_of", "What it is called already, if that is to be replaced.", text("Before lunch")),
            ]),
        ),
        schema(
            "Writing",
            "The log of writing together.",
            object([
                need("content", "What the log says the story is, whether a revision was made of it or not.", of("Content")),
                need("seq", "The number of the newest entry.", number(12)),
                need(
                    "entries",
                    "Since the log was last shortened, oldest first.",
                    list(object([
                        need("seq", "", number(12)),
                        need("at", "", instant("2026-11-23T12:00:00Z")),
                        need("by", "Who typed it; empty when it came with a revision.", text("Ines Albrandt")),
                        need("bytes", "How much it was.", number(40)),
                    ])),
                ),
            ]),
        ),
        schema(
            "PresenceList",
            "Stories that somebody has open now.",
            list(object([
                need("story", "", number(1_000_000)),
                need("state", "", of("State")),
                need(
                    "people",
                    "",
                    list(object([
                        need("id", "Missing for programs.", or_null(number(7))),
                        need("name", "", text("Ines Albrandt")),
                        need("editing", "Writing, not only reading.", yes_or_no(true)),
                    ])),
                ),
            ])),
        ),
        schema("RevisionList", "All revisions of a story, oldest first.", list(of("RevisionEntry"))),
        schema(
            "Revision",
            "One saved text of a story; never overwritten.",
            object([
                need("story", "", number(1_000_000)),
                need("number", "", number(2)),
                need("at", "", instant("2026-11-23T12:00:00Z")),
                need("by", "", text("Ines Albrandt")),
                need("content", "", of("Content")),
            ]),
        ),
        schema(
            "Finding",
            "Something to mend before a story goes out, or to look at.",
            object([
                need("blocks", "Whether the story cannot go out with it.", yes_or_no(true)),
                need("weight", "", one_of_words(["blocks", "warns", "good"])),
                need("code", "A name that programs can rely on, whatever the words become.", text("no-headline")),
                need("place", "Which field or block it is about.", text("body/3")),
                need("message", "What is the matter, and what to do about it.", text("the story has no headline; write one")),
                need("facts", "What the message names.", json!({ "type": "object", "additionalProperties": text("7") })),
            ]),
        ),
        schema("Checklist", "What stands between a story and its readers.", list(of("Finding"))),
        schema(
            "Publication",
            "How to publish. Usually nothing needs to be said and the body is left out.",
            object([option(
                "published",
                "The instant from which the story counts as published, when it is entered later than it appeared; for the role edition-editor and above.",
                instant("2023-02-20T09:00:00Z"),
            )]),
        ),
        schema("Schedule", "When to publish: an instant, or what the clock reads in a zone.", object(time("at"))),
        schema("Embargo", "Until when nothing may leave the house: an instant, or what the clock reads in a zone.", object(time("until"))),
        schema(
            "WallTime",
            "What a clock on the wall reads in a time zone.",
            object([need("wall", "", text("2026-10-25T02:30:00")), need("zone", "As the IANA names it.", text("Europe/Berlin"))]),
        ),
        schema(
            "Choice",
            "An instant that may be meant where clocks jump.",
            object([
                need("fold", "", one_of_words(["earlier", "later"])),
                need("at", "", instant("2026-10-25T00:30:00Z")),
                need("reads", "What the clock reads then, with its offset.", text("2026-10-25T02:30:00+02:00")),
            ]),
        ),
        schema(
            "CorrectionNote",
            "What readers are told of a correction; it is dated by itself.",
            object([need("note", "", sized(1, 2_000, "An earlier version named the wrong port."))]),
        ),
        schema(
            "TakedownNotice",
            "What readers are told where the text was.",
            object([need("notice", "", sized(1, 2_000, "This story was withdrawn for legal reasons."))]),
        ),
        schema("TranslationLink", "The story of which this one is a translation.", object([need("of", "", number(1_000_001))])),
    ]
}

/// A time as it is sent.
fn time(instant_name: &'static str) -> [Field; 4] {
    [
        option(instant_name, "The instant itself, without `wall` and `zone`.", instant("2026-12-01T05:00:00Z")),
        option("wall", "What the clock reads there.", text("2026-10-25T02:30:00")),
        option("zone", "As the IANA names it.", text("Europe/Berlin")),
        option("fold", "Which instant is meant where the clock reads so twice or never.", one_of_words(["earlier", "later"])),
    ]
}

pub(super) fn story() -> Vec<Field> {
    let maybe_instant = || or_null(instant("2026-11-23T12:00:00Z"));
    vec![
        need("id", "Its number, and its permalink in base 62.", number(1_000_000)),
        need("edition", "", of("EditionCode")),
        need("family", "The number its translations share.", number(1_000_000)),
        need("state", "", of("State")),
        need("version", "Counts every change; the ETag. A write names the version it saw as If-Match.", number(3)),
        need("revision", "The newest revision's number.", number(2)),
        need("published_revision", "The revision readers see.", or_null(number(2))),
        need("uri", "The agency's URI of an imported item.", or_null(text("urn:newsml:nordwire:1"))),
        need("embargo", "Nothing leaves the house before this instant.", maybe_instant()),
        need("embargo_as", "By which clock the embargo was set.", or_null(of("WallTime"))),
        need("scheduled", "When the scheduled publication is due.", maybe_instant()),
        need("scheduled_as", "By which clock it was scheduled.", or_null(of("WallTime"))),
        need("first_published", "", maybe_instant()),
        need("last_published", "", maybe_instant()),
        need("corrections", "Public notes, oldest first.", list(of("Correction"))),
        need("takedown", "", or_null(of("Takedown"))),
        need("translated_from", "The text it was translated from.", or_null(of("Base"))),
        need("created", "", instant("2026-11-23T12:00:00Z")),
    ]
}

/// In a list and in full alike.
pub fn verbs() -> Field {
    let names: Value = json!({ "type": "array", "items": { "type": "string", "enum": Verb::ALL.map(Verb::name) } });
    need("verbs", "What its state allows to be done with it now, as far as whoever asks may.", names)
}

fn in_full() -> impl Iterator<Item = Field> {
    story().into_iter().chain([
        need("content", "The newest revision's.", of("Content")),
        verbs(),
        may("address", "Where readers find it; missing while they do not.", text("http://127.0.0.1:8080/en/ships-wait/a-1000000")),
        need("permalink", "", text("http://127.0.0.1:8080/p/4C92")),
    ])
}
