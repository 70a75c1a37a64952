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
        said if DATES.iter().any(|begun| said.starts_with(begun)) => {
            "this is no date or time that can be read; write an instant as `2026-11-23T12:00:00Z`, what a clock reads as `2026-11-23T12:00`".to_owned()
        }
        said if said.contains("invalid digit") || said.contains("integer from empty string") => "a whole number is written in digits alone".to_owned(),
        said => said.to_owned(),
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
        _ if found == "null" || found == "unit value" => "`null`".to_owned(),
        Some(("string", text)) => format!("the text {}", text.replace('"', "`")),
        Some(("integer" | "boolean", value)) => value.to_owned(),
        Some(("floating", value)) => value.trim_start_matches("point ").to_owned(),
        _ => found.to_owned(),
    }
}

fn expected(wanted: &str) -> &str {
    match wanted {
        "a string" | "a borrowed string" | "a character" => "a text in quotation marks",
        "a boolean" => "`true` or `false`",
        "a map" => "an object",
        "a sequence" => "a list",
        "f32" | "f64" => "a number",
        number if number.strip_prefix(['i', 'u']).is_some_and(|bits| bits == "size" || bits.parse::<u8>().is_ok()) => "a whole number that fits",
        named if named.starts_with("struct ") || named.contains("tagged enum ") => "an object",
        named if named.starts_with("enum ") => "one of the words for it",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::given::read;
    use jiff::civil::DateTime;
    use newsroom::Timestamp;
    use serde::Deserialize;

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
    }

    #[test]
    fn no_library_speaks_for_us() {
        for (body, place, says) in [
            (r#"{"name":{"a":1}}"#, "name", "an object stands here; write a text in quotation marks"),
            (r#"{"name":null}"#, "name", "`null` stands here; write a text in quotation marks"),
            (r#"{"name":"a","count":"b"}"#, "count", "the text `b` stands here; write a whole number that fits"),
            (r#"{"name":"a","count":300}"#, "count", "`300` stands here; write a whole number that fits"),
            (r#"{"name":"a","count":1.5}"#, "count", "`1.5` stands here; write a whole number that fits"),
            (r#"{"name":"a","open":[]}"#, "open", "a list stands here; write `true` or `false`"),
            (r#"{"name":"a","at":"tomorrow"}"#, "at", "this is no date or time that can be read; write an instant as `2026-11-23T12:00:00Z`"),
            (r#"{"name":"a","at":"2026-11-23T12:00"}"#, "at", "this is no date or time"),
            (r#"{"name":"a","at":"2026-13-23T12:00Z"}"#, "at", "this is no date or time"),
            (r#"{"name":"a","wall":"25:00"}"#, "wall", "this is no date or time"),
            (r#"{"name":"a","wall":"2026-11-23T12:00Z"}"#, "wall", "this is no date or time"),
            (r#"{"name":"a","colour":1}"#, "colour", "unknown field `colour`; take it out, or write one of `name`"),
            (r#"{"count":1}"#, "", "the field `name` is missing; add it"),
            (r#"{"name":"a","name":"b"}"#, "", "the field `name` stands twice; leave one of them"),
            (r#""text""#, "", "the text `text` stands here; write an object"),
            (r#"{"name" 1}"#, "", "this is not JSON (UTF-8) from line 1, column 9 on; mend it there"),
            (r#"{"name":"a"} x"#, "", "this is not JSON (UTF-8) from line 1, column 14 on; mend it there"),
        ] {
            let problem = serde_json::to_value(read::<Asked>(body.as_bytes()).expect_err(body)).expect("JSON");
            let detail = problem["detail"].as_str().unwrap_or_default();
            assert!(detail.starts_with(says), "{body}: {detail}");
            assert!(place.is_empty() || problem["place"] == place, "{problem}");
        }
        assert_eq!(in_our_words("`x` is not a time zone"), "`x` is not a time zone");
        assert_eq!(in_our_words("invalid digit found in string"), "a whole number is written in digits alone");
    }
}
