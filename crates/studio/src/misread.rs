//! What did not match in JSON or a query, in our own words: serde says it in the words of its types, and other libraries in theirs.

/// What is wrong and what would be right. Where it stands is told beside it; words of our own types stay as they are.
pub fn in_our_words(said: &str) -> String {
    if said.contains("untagged enum Written") {
        return "a text is a string, or a list of spans such as {\"text\": \"now\", \"strong\": true}; a link in it is {\"story\": NUMBER} or {\"address\": \"https://…\"} \
                (http, https or mailto)"
            .to_owned();
    }
    if let Some((found, wanted)) = parted(said, &["invalid type: ", "invalid value: "]) {
        return format!("{} stands here; write {}", sent(found), expected(wanted));
    }
    if let Some((found, wanted)) = parted(said, &["invalid length "]) {
        return format!("{found} entries stand here; write {}", expected(wanted));
    }
    if let Some((field, known)) = parted(said, &["unknown field "]) {
        return format!("unknown field {field}; take it out, or write {known}");
    }
    if let Some((word, known)) = parted(said, &["unknown variant "]) {
        return format!("{word} is no word that is known here; write {known}");
    }
    if let Some(field) = said.strip_prefix("missing field ") {
        return format!("the field {field} is missing; add it");
    }
    if let Some(field) = said.strip_prefix("duplicate field ") {
        return format!("the field {field} stands twice; leave one of them");
    }
    match said {
        said if said.contains("did not match any variant") => "this has none of the forms that are taken here; /api/openapi.json shows them".to_owned(),
        "invalid digit found in string" | "cannot parse integer from empty string" => "a whole number is written in digits alone".to_owned(),
        "number too large to fit in target type" => "the number is too large; write a smaller one".to_owned(),
        said if said.starts_with("provided string was not `true`") => "write `true` or `false`".to_owned(),
        said if DATES.iter().any(|begun| said.starts_with(begun)) => {
            "this is no date or time that can be read; write an instant as `2026-11-23T12:00:00Z`, what a clock reads as `2026-11-23T12:00`".to_owned()
        }
        said => said.to_owned(),
    }
}

/// Of a query, where what is wrong with a word begins with that word: `limit: invalid digit found in string`.
pub fn of_query(said: &str) -> String {
    let word = |begun: &str| begun.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    match said.split_once(": ").filter(|(begun, _)| word(begun)) {
        Some((word, wrong)) => format!("`{word}`: {}", in_our_words(wrong)),
        None => in_our_words(said),
    }
}

/// How the library of dates begins to say that something is none.
const DATES: [&str; 4] = ["failed to ", "cannot parse ", "parsed ", "expected "];

/// `invalid type: map, expected a string` as its two halves.
fn parted<'a>(said: &'a str, begun: &[&str]) -> Option<(&'a str, &'a str)> {
    let rest = begun.iter().find_map(|begun| said.strip_prefix(begun))?;
    rest.split_once(", expected ").or_else(|| rest.split_once(", there are no ").map(|(found, _)| (found, "none")))
}

fn sent(found: &str) -> String {
    match found.split_once(' ') {
        _ if found == "map" => "an object".to_owned(),
        _ if found == "sequence" => "a list".to_owned(),
        _ if found == "null" => "`null`".to_owned(),
        _ if found == "unit variant" => "the word alone".to_owned(),
        Some(("string", text)) => format!("the text {}", text.replace('"', "`")),
        Some(("integer" | "boolean", value)) => value.to_owned(),
        Some(("floating", value)) => value.trim_start_matches("point ").to_owned(),
        _ => found.to_owned(),
    }
}

fn expected(wanted: &str) -> &str {
    match wanted {
        "a string" => "a text in quotation marks",
        "a boolean" => "`true` or `false`",
        "a map" => "an object",
        "a sequence" => "a list",
        "fewer elements in array" => "fewer",
        "string or map" | "map with a single key" | "variant identifier" => "one of the words for it",
        "unit" => "`null`",
        number if number.strip_prefix(['i', 'u']).is_some_and(|bits| bits == "size" || bits.parse::<u8>().is_ok()) => "a whole number that fits",
        named if named.starts_with("struct ") || named.contains("tagged enum ") => "an object",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::given::read;
    use jiff::civil::DateTime;
    use newsroom::Timestamp;
    use newsroom::edition::EditionCode;
    use newsroom::text::Text;
    use serde::Deserialize;
    use std::collections::BTreeMap;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "it is read and looked at no further")]
    struct Asked {
        name: String,
        #[serde(default)]
        count: u8,
        #[serde(default)]
        open: bool,
        at: Option<Timestamp>,
        wall: Option<DateTime>,
        colour: Option<Colour>,
        shape: Option<Shape>,
        size: Option<Size>,
        either: Option<Either>,
        rows: Option<Vec<u8>>,
        sums: Option<BTreeMap<String, u8>>,
        three: Option<[u8; 3]>,
        nothing: Option<Nothing>,
        text: Option<Text>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Colour {
        Red,
        DarkGreen,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "kebab-case", tag = "is")]
    #[expect(dead_code, reason = "it is read and looked at no further")]
    enum Shape {
        Round { radius: u8 },
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    #[expect(dead_code, reason = "it is read and looked at no further")]
    enum Size {
        Exact { width: u8 },
    }

    #[derive(Debug, Deserialize)]
    #[serde(untagged)]
    #[expect(dead_code, reason = "it is read and looked at no further")]
    enum Either {
        One(u8),
        Many(Vec<u8>),
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Nothing {}

    const NO_DATE: &str = "this is no date or time that can be read; write an instant as `2026-11-23T12:00:00Z`";

    #[test]
    fn no_library_speaks_for_us() {
        for (body, place, says) in [
            (r#"{"name":{"a":1}}"#, "name", "an object stands here; write a text in quotation marks"),
            (r#"{"name":null}"#, "name", "`null` stands here; write a text in quotation marks"),
            (r#"{"name":"a","count":"b"}"#, "count", "the text `b` stands here; write a whole number that fits"),
            (r#"{"name":"a","count":300}"#, "count", "`300` stands here; write a whole number that fits"),
            (r#"{"name":"a","at":"tomorrow"}"#, "at", NO_DATE),
            (r#"{"name":"a","count":1.5}"#, "count", "`1.5` stands here; write a whole number that fits"),
            (r#"{"name":"a","open":[]}"#, "open", "a list stands here; write `true` or `false`"),
            (r#"{"name":true}"#, "name", "`true` stands here; write a text in quotation marks"),
            (r#"{"name":"a","rows":{}}"#, "rows", "an object stands here; write a list"),
            (r#"{"name":"a","at":""}"#, "at", NO_DATE),
            (r#"{"name":"a","sums":[]}"#, "sums", "a list stands here; write an object"),
            (r#"{"name":"a","nothing":7}"#, "nothing", "`7` stands here; write an object"),
            (r#"{"name":"a","nothing":{"x":7}}"#, "nothing/x", "unknown field `x`; take it out, or write none"),
            (r#"{"name":"a","three":[1]}"#, "three", "1 entries stand here; write an array of length 3"),
            (r#"{"name":"a","at":"2026-11-23T12:00"}"#, "at", NO_DATE),
            (r#"{"name":"a","three":[1,2,3,4]}"#, "three", "4 entries stand here; write fewer"),
            (r#"{"name":"a","colour":"blue"}"#, "colour", "`blue` is no word that is known here; write `red` or `dark-green`"),
            (r#"{"name":"a","colour":7}"#, "colour", "`7` stands here; write one of the words for it"),
            (r#"{"name":"a","colour":[]}"#, "colour", "a list stands here; write one of the words for it"),
            (r#"{"name":"a","at":"2026-13-23T12:00Z"}"#, "at", NO_DATE),
            (r#"{"name":"a","colour":{}}"#, "colour", "an object stands here; write one of the words for it"),
            (r#"{"name":"a","colour":{"red":1}}"#, "colour/red", "`1` stands here; write `null`"),
            (r#"{"name":"a","shape":7}"#, "shape", "`7` stands here; write an object"),
            (r#"{"name":"a","shape":{}}"#, "shape", "the field `is` is missing; add it"),
            (r#"{"name":"a","wall":"25:00"}"#, "wall", NO_DATE),
            (r#"{"name":"a","shape":{"is":7}}"#, "shape/is", "`7` stands here; write one of the words for it"),
            (r#"{"name":"a","shape":{"is":"round","radius":null}}"#, "shape", "`null` stands here; write a whole number that fits"),
            (r#"{"name":"a","size":"exact"}"#, "size/exact", "the word alone stands here; write an object"),
            (r#"{"name":"a","size":{"exact":7}}"#, "size/exact", "`7` stands here; write an object"),
            (r#"{"name":"a","wall":"2026-11-23T12:00Z"}"#, "wall", NO_DATE),
            (r#"{"name":"a","either":"x"}"#, "either", "this has none of the forms that are taken here"),
            (r#"{"name":"a","text":7}"#, "text", "a text is a string, or a list of spans"),
            (r#"{"name":"a","weight":1}"#, "weight", "unknown field `weight`; take it out, or write one of `name`"),
            (r#"{"count":1}"#, "", "the field `name` is missing; add it"),
            (r#"{"name":"a","wall":"2026-11-23T12:00 o'clock"}"#, "wall", NO_DATE),
            (r#"{"name":"a","name":"b"}"#, "", "the field `name` stands twice; leave one of them"),
            (r#""text""#, "", "the text `text` stands here; write an object"),
            (r#"{"name" 1}"#, "", "this is not JSON (UTF-8) from line 1, column 9 on; mend it there"),
            (r#"{"name":"a"} x"#, "", "this is not JSON (UTF-8) from line 1, column 14 on; mend it there"),
        ] {
            let problem = serde_json::to_value(read::<Asked>(body.as_bytes()).expect_err(body)).expect("JSON");
            let detail = problem["detail"].as_str().unwrap_or_default();
            assert!(detail.starts_with(says), "{body}: {detail}");
            assert!(place.is_empty() || problem["place"] == place, "{problem}");
            assert!(problem["line"] == 1, "{problem}");
        }
        assert_eq!(in_our_words("`x` is not a time zone"), "`x` is not a time zone");
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "it is read and looked at no further")]
    struct Query {
        limit: Option<u32>,
        open: Option<bool>,
        at: Option<Timestamp>,
        colour: Option<Colour>,
        edition: Option<EditionCode>,
        #[serde(default)]
        must: String,
    }

    #[test]
    fn nor_of_a_query() {
        for (query, says) in [
            ("limit=", "`limit`: a whole number is written in digits alone"),
            ("limit=-1", "`limit`: a whole number is written in digits alone"),
            ("limit=99999999999", "`limit`: the number is too large; write a smaller one"),
            ("open=perhaps", "`open`: write `true` or `false`"),
            ("at=tomorrow", "`at`: this is no date or time that can be read; write an instant as `2026-11-23T12:00:00Z`"),
            ("colour=blue", "`colour`: `blue` is no word that is known here; write `red` or `dark-green`"),
            ("colours=red", "`colours`: unknown field `colours`; take it out, or write one of `limit`"),
            ("edition=X", "`edition`: `X` cannot be an edition's code; use"),
            ("must=a&must=b", "the field `must` stands twice; leave one of them"),
        ] {
            let uri: axum::http::Uri = format!("/stories?{query}").parse().expect("an address");
            let said = serde_json::to_value(crate::named::asked::<Query>(&uri).expect_err(query)).expect("JSON");
            let detail = said["detail"].as_str().unwrap_or_default();
            let said = detail.strip_prefix("the query of the address cannot be read: ").unwrap_or_default();
            assert!(said.starts_with(says), "{query}: {detail}");
        }
    }
}
