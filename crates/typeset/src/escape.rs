//! HTML escaping. The engine's own also escapes slashes, which would make every address on a page longer and unreadable.

use minijinja::{AutoEscape, Error, Output, State, Value, escape_formatter};
use std::fmt::{self, Write};

pub fn formatter(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if value.is_safe() || !matches!(state.auto_escape(), AutoEscape::Html) => out.write_str(text).map_err(Error::from),
        Some(text) => escape_to(out, text).map_err(Error::from),
        None => escape_formatter(out, state, value),
    }
}

pub fn escape_to(out: &mut impl Write, text: &str) -> fmt::Result {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        out.write_str(&rest[..at])?;
        out.write_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        })?;
        rest = &rest[at + 1..];
    }
    out.write_str(rest)
}

pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    // Writing to a string cannot fail.
    let _ = escape_to(&mut out, text);
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_could_open_a_tag_or_end_an_attribute_is_escaped_and_addresses_stay_readable() {
        assert_eq!(super::escaped(r#"<a href="/en/x" title='&'>"#), "&lt;a href=&quot;/en/x&quot; title=&#39;&amp;&#39;&gt;");
        assert_eq!(super::escaped("/en/مضيق/a-1"), "/en/مضيق/a-1");
    }
}
