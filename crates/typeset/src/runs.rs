//! Running text as HTML: its marks, its words in other languages, its links. Written here and not in a template, since an article
//! has hundreds of runs and all but a few are plain.

use crate::escape::escape_to;
use minijinja::{Error, Value};

pub fn runs(text: &Value) -> Result<Value, Error> {
    let mut out = String::with_capacity(512);
    for run in text.try_iter()? {
        if let Some(plain) = run.as_str() {
            escape_to(&mut out, plain)?;
            continue;
        }
        let set = |key: &str| run.get_attr(key).map(|value| value.is_true());
        let (address, language) = (run.get_attr("address")?, run.get_attr("language")?);
        let (strong, emphasis) = (set("strong")?, set("emphasis")?);
        if let Some(address) = address.as_str() {
            out.push_str("<a class=\"in\" href=\"");
            escape_to(&mut out, address)?;
            out.push_str(if set("out")? { "\" rel=\"external\">" } else { "\">" });
        }
        out.push_str(if strong { "<strong>" } else { "" });
        out.push_str(if emphasis { "<em>" } else { "" });
        if let Some(language) = language.as_str() {
            out.push_str("<span lang=\"");
            escape_to(&mut out, language)?;
            out.push_str("\">");
        }
        escape_to(&mut out, run.get_attr("text")?.as_str().unwrap_or_default())?;
        out.push_str(if language.as_str().is_some() { "</span>" } else { "" });
        out.push_str(if emphasis { "</em>" } else { "" });
        out.push_str(if strong { "</strong>" } else { "" });
        out.push_str(if address.as_str().is_some() { "</a>" } else { "" });
    }
    Ok(Value::from_safe_string(out))
}

#[cfg(test)]
mod tests {
    use super::*;
    use minijinja::value::Serde;

    #[test]
    fn marks_close_in_the_order_they_opened_and_words_are_escaped() {
        let run = |text: &str, strong: bool, language: Option<&str>, address: Option<&str>| serde_json::json!({"text": text, "strong": strong, "emphasis": strong, "language": language, "address": address, "out": address.is_some()});
        let text = [serde_json::json!("x & y, "), run("a < b ", false, None, None), run("là", true, Some("fr"), Some("https://x.example/?a&b"))];
        let html = runs(&Value::from(Serde(text))).expect("html").to_string();
        let link = "<a class=\"in\" href=\"https://x.example/?a&amp;b\" rel=\"external\">";
        assert_eq!(html, format!("x &amp; y, a &lt; b {link}<strong><em><span lang=\"fr\">là</span></em></strong></a>"));
    }
}
