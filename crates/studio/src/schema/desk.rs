//! Desks, assignments and the list they work from.

use super::life::{story, verbs};
use super::{Schema, between, instant, list, may, need, number, object, of, option, or_null, pattern, schema, sized, text, yes_or_no};
use serde_json::json;

pub fn schemas() -> Vec<Schema> {
    let person = || object([need("id", "", number(3)), need("name", "", text("Ines Albrandt")), need("initials", "", text("ia"))]);
    vec![
        schema("DeskKey", "A desk's name in addresses.", pattern("^[a-z0-9-]{1,40}$", "world")),
        schema(
            "Stage",
            "Where a story stands on a desk before readers see it.",
            object([
                need("key", "", pattern("^[a-z0-9-]{1,40}$", "needs-edit")),
                option("name", "The house's own word; the usual stages have none.", text("Legal read")),
            ]),
        ),
        schema("Desk", "A department of the newsroom.", object(desk())),
        schema(
            "DeskLine",
            "A desk, and how much is on it.",
            object(desk().into_iter().chain([
                need("version", "", number(2)),
                need(
                    "counts",
                    "Stories that readers do not see, by stage.",
                    json!({ "type": "object", "additionalProperties": between(0, 1_000_000, 4), "x-example-key": "writing" }),
                ),
                need("may", "What whoever asks may do with it, by the names that a session's `actions` have.", list(text("edit-desks"))),
            ])),
        ),
        schema("DeskList", "All desks, by name.", list(of("DeskLine"))),
        schema("Colleague", "Somebody who works here.", person()),
        schema(
            "AssignmentDraft",
            "On which desk a story is worked on, how far it is, by whom and until when.",
            object([
                need("desk", "", of("DeskKey")),
                need("stage", "One of the desk's.", text("writing")),
                may("people", "Numbers of those who work on it; it is their own.", list(number(3))),
                option("due", "", instant("2026-12-01T05:00:00Z")),
                may("note", "What to know before beginning.", sized(0, 500, "Call the harbour office first.")),
            ]),
        ),
        schema("Assignment", "A story's assignment; it has a version of its own.", object(assignment())),
        schema("AssignmentIfAny", "`null` of a story that is on no desk yet.", or_null(of("Assignment"))),
        schema(
            "Reassignments",
            "The same change to many stories.",
            object([
                need(
                    "stories",
                    "",
                    list(object([
                        need("story", "", number(1_000_000)),
                        may("version", "Of its assignment; `null`, or left out: it has none.", or_null(number(1))),
                    ])),
                ),
                need(
                    "change",
                    "What is left out stays.",
                    object([
                        option("desk", "", of("DeskKey")),
                        option("stage", "", text("ready")),
                        option("people", "", list(number(3))),
                        option("due", "`null` takes it away.", instant("2026-12-01T05:00:00Z")),
                        option("note", "", text("Call the harbour office first.")),
                    ]),
                ),
            ]),
        ),
        schema(
            "ReassignmentReceipts",
            "What became of each, in the order sent.",
            list(object([
                need("story", "", number(1_000_000)),
                may("assignment", "", of("Assignment")),
                may("problem", "Why it was left as it is.", of("Problem")),
            ])),
        ),
        schema(
            "NewFilter",
            "A filter to keep.",
            object([need("name", "", sized(1, 200, "Mine, due today")), need("filter", "Words of the list's address.", words())]),
        ),
        schema(
            "SavedFilter",
            "A filter somebody keeps.",
            object([need("id", "", number(4)), need("name", "", text("Mine, due today")), need("filter", "", words())]),
        ),
        schema("SavedFilterList", "Whoever asks' own, oldest first.", list(of("SavedFilter"))),
        schema("StoryLine", "A story in a desk's list.", object(story().into_iter().chain(line()))),
        schema(
            "StoryList",
            "A page of a desk's list.",
            object([
                need("stories", "", list(of("StoryLine"))),
                may("before", "Ask for this as `before` to get the next page; there is none when it is missing.", of("Bookmark")),
            ]),
        ),
        schema("States", "Where stories stand, in one of several ways.", pattern("^[a-z-]+(,[a-z-]+)*$", "draft,unpublished")),
        schema("Bookmark", "Where a page of a list ended.", pattern("^-?[0-9]{1,15}-[0-9]{1,18}$", "1790000000000-1000000")),
    ]
}

fn desk() -> Vec<super::Field> {
    vec![
        need("key", "", of("DeskKey")),
        need("name", "As the house calls it.", sized(1, 200, "World")),
        may("editions", "Editions it writes for; none: all.", list(of("EditionCode"))),
        may("stages", "In order. A story enters at the first; one on the last is ready to be published.", list(of("Stage"))),
        may("four_eyes", "Nobody publishes here what was last written by them alone.", yes_or_no(true)),
    ]
}

fn assignment() -> Vec<super::Field> {
    vec![
        need("desk", "", of("DeskKey")),
        need("stage", "", text("writing")),
        need("people", "Who works on it.", list(of("Colleague"))),
        need("due", "", or_null(instant("2026-12-01T05:00:00Z"))),
        need("note", "", text("Call the harbour office first.")),
        need("version", "Its own, for If-Match; another than the story's.", number(2)),
    ]
}

fn line() -> Vec<super::Field> {
    vec![
        need("headline", "Of the newest revision, as all that follows.", text("Ships wait off Talvera")),
        need("standfirst", "", text("Dozens of freighters cannot pass.")),
        need("slug", "", text("ships-wait")),
        need("kicker", "The first subject and the first place.", list(text("Shipping"))),
        need("topic", "The first topic.", or_null(object([need("id", "", number(12)), need("name", "", text("The strait"))]))),
        need("language", "", of("Language")),
        need("languages", "Of its translations and itself.", list(object([need("language", "", text("en")), need("story", "", number(1_000_000))]))),
        need("words", "", between(0, 10_000_000, 412)),
        need("changed", "When anything was last done to it: to its text, its state or its assignment.", instant("2026-11-23T12:00:00Z")),
        need("revised", "When its text was last saved.", instant("2026-11-23T11:52:00Z")),
        need("revised_by", "Who saved it.", text("Ines Albrandt")),
        need("assignment", "", or_null(of("Assignment"))),
        need("here", "Who has it open now.", list(of("Colleague"))),
        need("mentions", "Whether an open comment names whoever asks.", yes_or_no(false)),
        verbs(),
    ]
}

fn words() -> serde_json::Value {
    json!({ "type": "object", "additionalProperties": text("true"), "x-example-key": "mine" })
}
