//! Fronts: what stands on them, their drafts, and the steps by which a draft is edited.

use super::{Field, Schema, between, either, instant, list, may, need, number, object, of, one_of_words, option, pattern, schema, sized, text};
use newsroom::workflow::State;
use serde_json::{Value, json};

const FROM: &str = "2026-10-14T06:00:00Z";
const UNTIL: &str = "2026-10-14T09:00:00Z";

fn clock(example: &str) -> Value {
    pattern("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$", example)
}

fn hours() -> Vec<Field> {
    vec![
        option("from", "It stands from this instant on.", instant(FROM)),
        option("until", "It stands until before this instant.", instant(UNTIL)),
        option("daily", "It stands in this part of every day, by the edition's clock.", of("Daily")),
    ]
}

fn since() -> Field {
    option("since", "From when readers see it so, if not from now; for the role edition-editor and above.", instant("2023-02-20T09:00:00Z"))
}

fn touch() -> Value {
    let version = "Where that was a rolling back: when readers got the version that the draft is again.";
    object([need("by", "", text("Ines Albrandt")), need("at", "", instant(FROM)), may("rolled_back_to", version, instant(FROM))])
}

pub fn schemas() -> Vec<Schema> {
    let containers = || need("containers", "In page order.", list(of("Container")));
    let breaking = || option("breaking", "The line above every page while something breaks.", of("Breaking"));
    let key = || of("ContainerKey");
    vec![
        schema("Front", "An edition's front.", object([need("edition", "", of("EditionCode")), containers(), breaking()])),
        schema("FrontDraft", "A front as it is sent.", object([containers(), breaking(), since()])),
        schema("ContainerKey", "Names a container on its front.", pattern("^[a-z0-9-]{1,40}$", "top")),
        schema(
            "Container",
            "A place on a front: picks by hand, then filled up from a list.",
            object(
                vec![
                    need("key", "", key()),
                    need("role", "", one_of_words(["top-story", "region", "row", "live", "latest"])),
                    option("title", "", text("Top Story")),
                    may("picks", "", list(of("Pick"))),
                    option("fill", "What fills the places that picks leave open.", of("Fill")),
                    may("size", "How many stories it holds at most.", between(1, 40, 4)),
                ]
                .into_iter()
                .chain(hours()),
            ),
        ),
        schema(
            "Pick",
            "A story chosen by hand. What is given here wins over the story's own on this card.",
            object(
                vec![
                    need("story", "", number(1_000_000)),
                    may("size", "How much room the card takes; medium when left out.", of("CardSize")),
                    option("kicker", "", text("Analysis")),
                    option("headline", "", text("Ships wait")),
                    option("picture", "", number(9)),
                    may("links", "Stories linked below the card, four at most.", list(number(1_000_002))),
                ]
                .into_iter()
                .chain(hours()),
            ),
        ),
        schema(
            "CardSize",
            "Small is words alone, medium as its place is drawn, large with picture and standfirst.",
            one_of_words(["small", "medium", "large"]),
        ),
        schema(
            "Daily",
            "A part of every day; one that ends before it begins runs over midnight.",
            object([need("from", "", clock("06:00:00")), need("until", "", clock("09:00:00"))]),
        ),
        schema("Hours", "When something stands on a front.", object(hours())),
        schema(
            "Breaking",
            "A line with what it leads to.",
            object([
                need("text", "", sized(1, 200, "Bridge of Sarn closed")),
                option(
                    "link",
                    "One of our stories, or an address.",
                    either([object([need("story", "", number(1_000_000))]), object([need("address", "", text("https://example.org/live"))])]),
                ),
                option("from", "", instant(FROM)),
                option("until", "", instant(UNTIL)),
            ]),
        ),
        schema(
            "Fill",
            "A list, newest first: everything in the edition, or what is filed under a concept.",
            either([json!({ "const": "newest" }), object([need("concept", "", number(2))])]),
        ),
        schema("Picks", "One container's picks as they are sent.", object([need("picks", "", list(of("Pick"))), since()])),
        schema(
            "Layout",
            "All that is laid out by hand for an edition.",
            object([containers(), may("topics", "Topics in focus, in order.", list(number(5))), breaking()]),
        ),
        schema(
            "DraftInFull",
            "The draft of a front beside what readers have.",
            object([
                need("edition", "", of("EditionCode")),
                need("version", "0 while nobody has touched it.", number(7)),
                need("layout", "", of("Layout")),
                need("live", "What readers have.", of("Layout")),
                need("changes", "What a launch would change.", list(of("Difference"))),
                may("edited", "Who touched the draft last.", touch()),
                may("launched", "Who last brought something before readers.", touch()),
                need(
                    "shown",
                    "What readers would see in each container now.",
                    list(object([need("container", "", key()), may("title", "", text("Climate")), need("stories", "", list(number(1_000_000)))])),
                ),
                need("stories", "The stories named in it.", list(of("FrontStory"))),
                need("topics", "The topics in focus by name.", list(object([need("id", "", number(5)), need("name", "", text("Delta floods"))]))),
                need(
                    "people",
                    "Who is at this front now.",
                    list(object([need("id", "", text("person-3")), need("name", "", text("Ines Albrandt")), may("container", "", key())])),
                ),
                need("here", "Another number as soon as others are here.", between(0, 2_147_483_647, 12)),
            ]),
        ),
        schema(
            "FrontStory",
            "A story as a card in the studio.",
            object([
                need("id", "", number(1_000_000)),
                need("kind", "", one_of_words(["article", "audio", "video"])),
                need("state", "", one_of_words(State::ALL.map(State::name))),
                need("headline", "", text("Ships wait")),
                need("kicker", "Subject and place.", list(text("Trade"))),
                may("picture", "The address of its smallest file.", text("/api/v1/media/0123456789abcdef0123456789abcdef.webp")),
                may("published", "", instant(FROM)),
                may("scheduled", "", instant(UNTIL)),
            ]),
        ),
        schema("Difference", "One change a launch would bring, as an editor counts them.", differences()),
        schema("Operation", "A small step on a draft. `after` names the neighbour before the new place; without one the place is the first.", operations()),
        schema("Steps", "Steps to be taken together, all or none.", object([need("operations", "", list(of("Operation")))])),
        schema("EditedDraft", "", object([need("undo", "Steps that undo these.", list(of("Operation"))), need("draft", "", of("DraftInFull"))])),
        schema(
            "LaunchList",
            "",
            object([need(
                "launches",
                "",
                list(object([
                    need("number", "", number(3)),
                    need("at", "", instant(FROM)),
                    need("by", "", text("Ines Albrandt")),
                    need("changes", "", between(0, 2_147_483_647, 3)),
                ])),
            )]),
        ),
        schema(
            "Weight",
            "Bytes as they travel, on a phone's first view.",
            object(["html", "style", "script", "fonts", "pictures", "total", "budget"].map(|part| need(part, "", between(0, 2_147_483_647, 20_000)))),
        ),
        schema("Laid", "", one_of_words(["draft", "live"])),
    ]
}

fn differences() -> Value {
    let what = |what: &str, fields: Vec<Field>| object([need("what", "", json!({ "const": what }))].into_iter().chain(fields));
    let container = || need("container", "", of("ContainerKey"));
    let story = || need("story", "", number(1_000_000));
    let fields = || need("fields", "", list(text("title")));
    either([
        what("opened", vec![container()]),
        what("closed", vec![container()]),
        what("shifted", vec![container()]),
        what("arranged", vec![container(), fields()]),
        what("added", vec![container(), story()]),
        what("removed", vec![container(), story()]),
        what("moved", vec![story(), need("from", "", of("ContainerKey")), container()]),
        what("dressed", vec![container(), story(), fields()]),
        what("topics", vec![]),
        what("breaking", vec![]),
    ])
}

fn operations() -> Value {
    let step = |word: &str, fields: Vec<Field>| object([need("do", "", json!({ "const": word }))].into_iter().chain(fields));
    let container = || need("container", "", of("ContainerKey"));
    let story = || need("story", "", number(1_000_000));
    let after_story = || option("after", "", number(1_000_001));
    let after_container = || option("after", "", of("ContainerKey"));
    either([
        step("add", vec![container(), need("pick", "", of("Pick")), after_story()]),
        step("move", vec![story(), need("from", "", of("ContainerKey")), container(), after_story()]),
        step("remove", vec![container(), story()]),
        step("size", vec![container(), story(), need("size", "", of("CardSize"))]),
        step("headline", vec![container(), story(), option("headline", "", text("Ships wait"))]),
        step("kicker", vec![container(), story(), option("kicker", "", text("Analysis"))]),
        step("picture", vec![container(), story(), option("picture", "", number(9))]),
        step("links", vec![container(), story(), may("links", "", list(number(1_000_002)))]),
        step("hours", vec![container(), option("story", "Without one, the container's.", number(1_000_000)), need("hours", "", of("Hours"))]),
        step("open", vec![need("container", "", of("Container")), after_container()]),
        step("close", vec![container()]),
        step("shift", vec![container(), after_container()]),
        step("title", vec![container(), option("title", "", text("Harbour"))]),
        step("fill", vec![container(), option("fill", "", of("Fill"))]),
        step("length", vec![container(), need("size", "", between(1, 40, 4))]),
        step("focus", vec![need("topic", "", number(5)), option("after", "", number(6))]),
        step("unfocus", vec![need("topic", "", number(5))]),
        step("breaking", vec![option("breaking", "", of("Breaking"))]),
        step("undo", vec![need("done", "The step that is taken back; what it left must still stand.", of("Operation")), need("back", "", of("Operation"))]),
    ])
}
