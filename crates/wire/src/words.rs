//! Headlines, descriptions and bodies: finding the right one among an item's many, in the words of any version.

use crate::complaint::{Complaints, excerpt};
use crate::json::Json;
use crate::plain::line;
use std::borrow::Cow;

/// As long as the desk allows.
pub const LONGEST_HEADLINE: usize = 500;
pub const LONGEST_STANDFIRST: usize = 2_000;

/// One of several texts, with what it says of itself in small letters.
pub struct Words<'a> {
    pub role: String,
    pub form: Form,
    pub value: Cow<'a, str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Html,
    Text,
    /// Much like HTML, and read as such where there is nothing better.
    Nitf,
    /// XML of some other format, such as NewsML.
    Foreign,
}

/// All texts of a field: `headline`, `headline_main` (1.x) and `headlines` (2.x, 3.x).
pub fn all<'a>(item: &'a Json, field: &str) -> Vec<Words<'a>> {
    let (plural, prefix) = (if field == "body" { "bodies".to_owned() } else { format!("{field}s") }, format!("{field}_"));
    let mut out = vec![];
    let given = item.get(&plural);
    let in_parts = given.filter(|_| field == "body").and_then(joined);
    if let Some(value) = in_parts {
        out.push(Words { role: String::new(), form: form("", "", &value), value: value.into() });
    } else {
        for entry in given.map(Json::list).unwrap_or_default() {
            if let Some(value) = entry.as_text().or_else(|| entry.text("value")) {
                let role = entry.text("role").unwrap_or("").to_lowercase();
                let kind = entry.text("contenttype").unwrap_or("").to_lowercase();
                out.push(Words { form: form(&kind, &role, value), role, value: value.into() });
            }
        }
    }
    for (key, value) in item.fields() {
        let role = if key == field { Some("main") } else { key.strip_prefix(&prefix) };
        let value = || value.as_text().map(Cow::from).or_else(|| joined(value).filter(|_| field == "body").map(Cow::from));
        if let Some((role, value)) = role.and_then(|role| Some((role, value()?))) {
            out.push(Words { role: role.to_owned(), form: form("", role, &value), value });
        }
    }
    out
}

/// One text of a list of its paragraphs.
fn joined(list: &Json) -> Option<String> {
    let Json::List(parts) = list else { return None };
    let parts: Vec<&str> = parts.iter().map(Json::as_text).collect::<Option<_>>()?;
    let marked = parts.iter().any(|part| part.contains("</") || part.contains("<br"));
    (!parts.is_empty()).then(|| parts.join(if marked { "<br><br>" } else { "\n\n" }))
}

fn form(content_type: &str, role: &str, value: &str) -> Form {
    let says = |word: &str| content_type.contains(word) || role.contains(word);
    let tagged = || value.contains("</") || value.contains("<p>") || value.contains("<br");
    let xml = |text: &str| text.contains("xml") && !text.contains("xhtml");
    if says("nitf") {
        Form::Nitf
    } else if says("newsml") || xml(content_type) || xml(role) {
        Form::Foreign
    } else if says("html") || says("richtext") {
        Form::Html
    } else if content_type == "text/plain" {
        Form::Text
    } else if tagged() {
        Form::Html
    } else {
        Form::Text
    }
}

fn of_role<'a, 'b>(words: &'b [Words<'a>], roles: &[&str]) -> Option<&'b Words<'a>> {
    roles.iter().find_map(|role| words.iter().find(|w| w.role == *role))
}

/// The headline and, where the item has one of its own, a shorter one for fronts.
pub fn headlines(item: &Json, complaints: &mut Complaints) -> (String, Option<String>) {
    let all = all(item, "headline");
    let main = of_role(&all, &["main", "", "headline"]).or(all.first()).map(|w| &*w.value);
    let mut headline = line(main.unwrap_or(""), LONGEST_HEADLINE, "headline", complaints);
    if headline.is_empty() {
        let title = item.text("title").or_else(|| item.text("name")).map(|t| line(t, LONGEST_HEADLINE, "title", complaints)).unwrap_or_default();
        if title.is_empty() {
            complaints.add("headline", "the item has no headline; somebody must write one before it can be published");
        } else {
            complaints.add("headline", "the item has no headline; its title is taken for it");
            headline = title;
        }
    }
    let front = of_role(&all, &["front", "short", "teaser", "web", "seo"]).map(|w| line(&w.value, LONGEST_HEADLINE, "headline", complaints));
    (headline.clone(), front.filter(|f| !f.is_empty() && *f != headline))
}

/// The standfirst among the descriptions.
pub fn standfirst(item: &Json, complaints: &mut Complaints) -> String {
    let all = all(item, "description");
    let roles = ["summary", "standfirst", "lead", "abstract", "drophead", "main", "text", "", "caption"];
    let unsaid = all.iter().find(|w| !matches!(w.role.as_str(), "creditline" | "writer" | "alt" | "alttext"));
    of_role(&all, &roles).or(unsaid).map(|w| line(&w.value, LONGEST_STANDFIRST, "description", complaints)).unwrap_or_default()
}

/// The body to read: the whole text before minor ones, markup before plain text.
pub fn body<'a>(item: &'a Json, complaints: &mut Complaints) -> Option<(Form, Cow<'a, str>)> {
    let all = all(item, "body");
    if all.is_empty() && has_body(item) {
        complaints.add("body", "its text is in a form that is not read; ask the sender for HTML or plain text, as a string");
    }
    let foreign = !all.is_empty();
    let others: Vec<String> = all.iter().filter(|w| w.form != Form::Foreign && rank(&w.role) == OTHER).map(|w| w.role.clone()).collect();
    let best = all.into_iter().filter(|w| w.form != Form::Foreign).min_by_key(|w| {
        let rank = rank(&w.role);
        let form = match w.form {
            Form::Html => 0,
            Form::Text => 1,
            _ => 2,
        };
        (rank == OTHER, form, rank)
    });
    match &best {
        None if foreign => complaints.add("body", "its text is XML of another format, which is not read; ask the sender for HTML or plain text"),
        Some(w) if w.form == Form::Nitf => complaints.add("body", "its text is NITF and was read as if it were HTML; look whether it is whole"),
        _ => {}
    }
    for other in others.iter().filter(|other| best.as_ref().is_some_and(|w| w.role != **other)) {
        complaints.add("body", format!("a second text, `{}`, was left out; add it by hand if readers need it", excerpt(other)));
    }
    best.map(|w| (w.form, w.value))
}

/// A text for another place than the story's own.
const OTHER: u8 = 2;

fn rank(role: &str) -> u8 {
    match role {
        "main" => 0,
        "html" | "xhtml" | "html5" | "richhtml5" | "richtext" | "text" | "nitf" | "" => 1,
        _ => OTHER,
    }
}

/// Whether the item says anything where a body stands, in whatever form.
pub fn has_body(item: &Json) -> bool {
    let says = |value: &Json| match value {
        Json::List(entries) => entries.iter().any(|entry| *entry != Json::Null),
        Json::Object(fields) => !fields.is_empty(),
        _ => value.as_text().is_some(),
    };
    let entries = item.get("bodies").map(Json::list).unwrap_or_default().iter();
    let blank = |entry: &Json| entry.get("value").is_some_and(|value| matches!(value, Json::Text(text) if text.trim().is_empty()));
    entries.clone().any(|entry| says(entry) && !blank(entry))
        || item.fields().iter().any(|(key, value)| (key == "body" || key.starts_with("body_")) && says(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn item(text: &str) -> Json {
        json::read(text.as_bytes()).expect("an object")
    }

    #[test]
    fn the_headline_is_found_in_every_version() {
        for text in [
            r#"{"headline":"H","headline_test_text":"x"}"#,
            r#"{"headline_main":"H"}"#,
            r#"{"headlines":[{"role":"short","value":"F"},{"role":"main","value":"H"}]}"#,
            r#"{"headlines":[{"value":"H"}]}"#,
            r#"{"headlines":"H"}"#,
            r#"{"title":"H"}"#,
            r#"{"headlines":[{"role":"main","value":"  "}],"title":"<i>H</i>"}"#,
        ] {
            assert_eq!(headlines(&item(text), &mut Complaints::default()).0, "H", "{text}");
        }
        let mut complaints = Complaints::default();
        assert_eq!(headlines(&item("{}"), &mut complaints).0, "");
        assert_eq!(complaints.into_vec().len(), 1);
    }

    #[test]
    fn markup_is_chosen_before_text_and_foreign_xml_never() {
        for (text, expect) in [
            (r#"{"body_text":"t","body_xhtml":"h"}"#, Some((Form::Html, "h"))),
            (r#"{"body_main":"t","body_richtext":"<p>h</p>"}"#, Some((Form::Html, "<p>h</p>"))),
            (r#"{"bodies":[{"role":"main","contentType":"text/plain","value":"<p>"}]}"#, Some((Form::Text, "<p>"))),
            (r#"{"bodies":[{"role":"nitf","contentType":"text/vnd.IPTC.NITF","value":"<nitf/>"},{"value":"t"}]}"#, Some((Form::Text, "t"))),
            (r#"{"bodies":[{"role":"ttnitf","contentType":"application/xml","value":"<x/>"}]}"#, Some((Form::Nitf, "<x/>"))),
            (r#"{"body_nitf":"<x/>","body_factbox":"<p>h</p>"}"#, Some((Form::Nitf, "<x/>"))),
            (r#"{"body_newsml":"<x/>"}"#, None),
            (r#"{"body":["<p>a</p>","<p>b</p>"]}"#, Some((Form::Html, "<p>a</p><br><br><p>b</p>"))),
            (r#"{"bodies":["a","b"]}"#, Some((Form::Text, "a\n\nb"))),
            (r#"{"bodies":[{"contenttype":"text/html5","value":"h"}]}"#, Some((Form::Html, "h"))),
            (
                r#"{"bodies":[{"role":"main","contentType":"text/plain","value":"t"},{"role":"factbox","contentType":"text/html","value":"<p>h</p>"}]}"#,
                Some((Form::Text, "t")),
            ),
            (r#"{"body_text":"t","body_factbox":"<p>h</p>"}"#, Some((Form::Text, "t"))),
            (r#"{"body_newsml":"<p>x</p>","body_xml":"<p>x</p>","body_text":"t"}"#, Some((Form::Text, "t"))),
            (r#"{"bodies":[{"role":"factbox","contentType":"text/html","value":"h"}]}"#, Some((Form::Html, "h"))),
            (r#"{}"#, None),
        ] {
            assert_eq!(body(&item(text), &mut Complaints::default()), expect.map(|(form, text)| (form, text.into())), "{text}");
        }
    }
}
