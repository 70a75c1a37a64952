//! What is arranged: concepts, fronts, topics in focus, channels, editions, the site.

use super::{Schema, between, instant, list, map, may, need, number, object, of, one_of_words, option, pattern, schema, sized, text};
use newsroom::concept::ConceptKind;

pub fn schemas() -> Vec<Schema> {
    let colour = |example| pattern("^#[0-9a-fA-F]{6}$", example);
    let concept = || {
        vec![
            need("kind", "", of("ConceptKind")),
            option("code", "A stable code from a vocabulary, or our own such as `region:africa`.", text("medtop:16000000")),
            option("parent", "", number(2)),
            need("names", "One entry for every edition that has a page for it.", map("en", of("ConceptName"))),
            option("cover", "The cover of a programme.", of("Picture")),
        ]
    };
    vec![
        schema("ConceptKind", "What a concept is.", one_of_words(ConceptKind::ALL.map(ConceptKind::name))),
        schema(
            "ConceptName",
            "A concept's name in one edition.",
            object([
                need("name", "", sized(1, 200, "Conflict")),
                may("summary", "", text("Wars and disputes.")),
                may("facts", "What its page tells at a glance; twelve at most.", list(of("Fact"))),
            ]),
        ),
        schema("Fact", "One thing to know of a concept.", object([need("label", "", sized(1, 200, "Capital")), need("value", "", sized(1, 200, "Port Sarn"))])),
        schema("Concept", "A section, region, subject, place, topic or programme.", object([need("id", "", number(1))].into_iter().chain(concept()))),
        schema("ConceptDraft", "A concept as it is sent: its number is ours to give.", object(concept())),
        schema("ConceptList", "", list(of("Concept"))),
        schema("Focus", "An edition's topics in focus, in order.", object([need("topics", "", list(number(5)))])),
        schema(
            "FocusDraft",
            "Topics in focus as they are sent.",
            object([
                need("topics", "", list(number(5))),
                option("since", "From when readers see it so, if not from now; for the role edition-editor and above.", instant("2023-02-20T09:00:00Z")),
            ]),
        ),
        schema(
            "Channel",
            "An edition's live channel; the week repeats, in the channel's own time zone.",
            object([
                need("edition", "", of("EditionCode")),
                need("name", "", text("Ostrel One")),
                need("time_zone", "An IANA name.", text("Europe/Berlin")),
                option("stream", "Missing while the channel is off air.", text("https://live.example.org/one.m3u8")),
                need("week", "", list(of("Slot"))),
            ]),
        ),
        schema(
            "Slot",
            "A place in the week. It lasts until the next one begins.",
            object([
                need("day", "1 is Monday, 7 is Sunday.", between(1, 7, 1)),
                need("at", "Clock time.", pattern("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$", "09:30:00")),
                need("title", "", text("The Morning")),
                may("about", "", text("News and weather.")),
                option("programme", "", number(9)),
            ]),
        ),
        schema(
            "Edition",
            "A language or market face of the site.",
            object([
                need("code", "", of("EditionCode")),
                need("language", "", of("Language")),
                need("name", "In its own language.", text("English")),
                option("site_name", "The site's name as this edition writes it; without one it is the site's own.", sized(1, 200, "أوستريل")),
                need("time_zone", "An IANA name.", text("Europe/Berlin")),
                may("menu", "Sections of the main menu, in order.", list(number(3))),
                may("regions", "In order: under \"More stories\" until a front is arranged, whose containers then decide.", list(number(4))),
                may("about", "The \"About\" page, a paragraph an item.", list(text("Ostrel is an invented newsroom."))),
            ]),
        ),
        schema("EditionList", "", list(of("Edition"))),
        schema(
            "Site",
            "The site's own settings.",
            object([
                need("name", "", text("Ostrel")),
                need("default_edition", "", of("EditionCode")),
                need("editions", "In the order of \"More sites\".", list(of("EditionCode"))),
                may("colours", "", of("Colours")),
                option("logo", "An SVG file's name under `/media/`.", text("0123456789abcdef0123456789abcdef.svg")),
            ]),
        ),
        schema(
            "Colours",
            "The brand's colours. Those that text would not be readable in are refused.",
            object([
                may("brand", "", colour("#0b5560")),
                may("brand_deep", "", colour("#083c44")),
                may("on_brand", "", colour("#ffffff")),
                may("live", "", colour("#c0261c")),
            ]),
        ),
    ]
}
