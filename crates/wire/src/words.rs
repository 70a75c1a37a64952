//! Headlines, descriptions and bodies: finding the right one among an item's many, in the words of any version.

use crate::complaint::Complaints;
use crate::json::Json;
use crate::plain::line;

/// As long as the desk allows.
pub const LONGEST_HEADLINE: usize = 500;
pub const LONGEST_STANDFIRST: usize = 2_000;

/// One of several texts, with what it says of itself in small letters.
pub struct Words<'a> {
    pub role: String,
    pub form: Form,
    pub value: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Html,
    Text,
    /// XML of some other format, such as NITF.
    Foreign,
}

/// All texts of a field: `headline`, `headline_main` (1.x) and `headlines` (2.x, 3.x).
pub fn all<'a>(item: &'a Json, field: &str) -> Vec<Words<'a>> {
    let (plural, prefix) = (if field == "body" { "bodies".to_owned() } else { format!("{field}s") }, format!("{field}_"));
    let mut out = vec![];
    for entry in item.get(&plural).map(Json::list).unwrap_or_default() {
        if let Some(value) = entry.as_text().or_else(|| entry.text("value")) {
            let role = entry.text("role").unwrap_or("").to_lowercase();
            let kind = entry.text("contenttype").unwrap_or("").to_lowercase();
            out.push(Words { form: form(&kind, &role, value), role, value });
        }
    }
    for (key, value) in item.fields() {
        let role = if key == field { Some("main") } else { key.strip_prefix(&prefix) };
        if let (Some(role), Some(value)) = (role, value.as_text()) {
            out.push(Words { role: role.to_owned(), form: form("", role, value), value });
        }
    }
    out
}

fn form(content_type: &str, role: &str, value: &str) -> Form {
    let says = |word: &str| content_type.contains(word) || role.contains(word);
    let tagged = || value.contains("</") || value.contains("<p>") || value.contains("<br");
    let xml = |text: &str| text.contains("xml") && !text.contains("xhtml");
    if says("nitf") || says("newsml") || xml(content_type) || xml(role) {
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
    let main = of_role(&all, &["main", "", "headline"]).or(all.first()).map(|w| w.value);
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
    let front = of_role(&all, &["front", "short", "teaser", "web", "seo"]).map(|w| line(w.value, LONGEST_HEADLINE, "headline", complaints));
    (headline.clone(), front.filter(|f| !f.is_empty() && *f != headline))
}

/// The standfirst among the descriptions.
pub fn standfirst(item: &Json, complaints: &mut Complaints) -> String {
    let all = all(item, "description");
    let roles = ["summary", "standfirst", "lead", "abstract", "drophead", "main", "text", "", "caption"];
    let unsaid = all.iter().find(|w| !matches!(w.role.as_str(), "creditline" | "writer" | "alt" | "alttext"));
    of_role(&all, &roles).or(unsaid).map(|w| line(w.value, LONGEST_STANDFIRST, "description", complaints)).unwrap_or_default()
}

/// The body to read: the whole text before minor ones, markup before plain text.
pub fn body<'a>(item: &'a Json, complaints: &mut Complaints) -> Option<(Form, &'a str)> {
    let all = all(item, "body");
    let best = all.iter().filter(|w| w.form != Form::Foreign).min_by_key(|w| {
        let rank = match w.role.as_str() {
            "main" => 0,
            "html" | "xhtml" | "html5" | "richhtml5" | "richtext" | "text" | "" => 1,
            _ => 2,
        };
        (rank == 2, w.form != Form::Html, rank)
    });
    if best.is_none() && !all.is_empty() {
        complaints.add("body", "its text is XML of another format, which is not read; ask the sender for HTML or plain text");
    }
    best.map(|w| (w.form, w.value))
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
            (r#"{"bodies":[{"role":"ttnitf","contentType":"application/xml","value":"<x/>"}]}"#, None),
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
            assert_eq!(body(&item(text), &mut Complaints::default()), expect, "{text}");
        }
    }
}
