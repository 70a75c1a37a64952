//! Running text: words with emphasis, links and language marks, as data. HTML is never stored; it is read into this or dropped.

use crate::StoryId;
use crate::language::Language;
use serde::{Deserialize, Serialize};

/// Whether a text may hold it: neither control characters nor code points that Unicode keeps for programs' own use reach a reader, and XML knows no way
/// to write them.
pub fn is_text(c: char) -> bool {
    // An override of the writing direction makes words read as what they are not.
    !c.is_control() && !matches!(c, '\u{FDD0}'..='\u{FDEF}' | '\u{202D}' | '\u{202E}') && u32::from(c) & 0xFFFE != 0xFFFE
}

/// Whether running text may hold it, which also has tabs and line breaks.
pub fn is_running_text(c: char) -> bool {
    is_text(c) || matches!(c, '\t' | '\n' | '\r')
}

/// Whether a script writes no spaces between its words: Thai, Lao, Burmese, Khmer, Japanese, Chinese.
pub fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0x20000..=0x3FFFF)
}

/// A line of text in spans. In JSON a text without marks is a plain string, any other a list of spans.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Text(Vec<Span>);

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    pub text: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub strong: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub emphasis: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// Where a word is in another language than the story, so that it is spoken and hyphenated right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Link {
    /// One of our own stories, by number: it survives a new headline and vanishes if that story is withdrawn.
    Story(StoryId),
    Address(Address),
}

/// A web or mail address. Schemes that could run something (`javascript:`, `data:`) do not parse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address(String);

#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not an address to link to; use one that starts with `https://`, `http://` or `mailto:`")]
pub struct NotAnAddress(String);

impl Address {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What keeps it from leading anywhere, if something does. What is in the house already may have such a fault and still be read.
    pub fn fault(&self) -> Option<&'static str> {
        let (scheme, rest) = self.0.split_once(':')?;
        let mut signs = rest.split('%').skip(1);
        if !rest.chars().all(is_text) {
            return Some("it holds a sign that nobody can see; take it out");
        }
        if rest.contains(['<', '>', '"', '\\', '^', '`', '{', '|', '}']) {
            return Some("it holds a sign that no address may; write it as `%` and two digits, as `%7C` for `|`");
        }
        if !signs.all(|after| after.len() >= 2 && after.as_bytes()[..2].iter().all(u8::is_ascii_hexdigit)) {
            return Some("after a `%` two hexadecimal digits must follow; a `%` of its own is written `%25`");
        }
        if scheme.eq_ignore_ascii_case("mailto") {
            return None;
        }
        let authority = rest.strip_prefix("//").unwrap_or(rest).split(['/', '?', '#']).next().unwrap_or("");
        if authority.contains('@') {
            return Some("it holds a name or password before the `@`; give the address without");
        }
        let host = authority;
        let (name, port) = match host.strip_prefix('[') {
            Some(inner) => match inner.split_once(']') {
                Some((name, port)) if name.parse::<std::net::Ipv6Addr>().is_ok() => (name, port),
                _ => return Some("what stands in `[` and `]` must be an IPv6 address"),
            },
            None => host.split_at(host.find(':').unwrap_or(host.len())),
        };
        let is_port = |port: &str| port.bytes().all(|b| b.is_ascii_digit()) && (port.is_empty() || port.parse::<u16>().is_ok());
        if name.is_empty() {
            Some("it names no host")
        } else if !(port.is_empty() || port.strip_prefix(':').is_some_and(is_port)) {
            Some("its port is none; ports are numbers up to 65535")
        } else {
            None
        }
    }
}

impl TryFrom<String> for Address {
    type Error = NotAnAddress;

    fn try_from(given: String) -> Result<Self, NotAnAddress> {
        let address = given.trim();
        let scheme =
            ["https://", "http://", "mailto:"].iter().find(|s| address.len() > s.len() && address.as_bytes()[..s.len()].eq_ignore_ascii_case(s.as_bytes()));
        if scheme.is_some() && address.len() <= 2048 && !address.chars().any(|c| c.is_control() || c.is_whitespace()) {
            Ok(Address(address.to_owned()))
        } else {
            Err(NotAnAddress(given.chars().take(80).collect()))
        }
    }
}

impl From<Address> for String {
    fn from(address: Address) -> String {
        address.0
    }
}

impl Text {
    pub fn plain(text: impl Into<String>) -> Text {
        Text::of(vec![Span { text: text.into(), ..Span::default() }])
    }

    /// Joins neighbours with equal marks and drops empty spans, so that equal texts are equal data.
    pub fn of(spans: Vec<Span>) -> Text {
        let mut out: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            if span.text.is_empty() {
                continue;
            }
            match out.last_mut() {
                Some(last) if last.same_marks(&span) => last.text.push_str(&span.text),
                _ => out.push(span),
            }
        }
        Text(out)
    }

    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|s| s.text.trim().is_empty())
    }

    /// The words alone.
    pub fn to_plain(&self) -> String {
        self.0.iter().map(|s| s.text.as_str()).collect()
    }
}

impl Span {
    fn same_marks(&self, other: &Span) -> bool {
        self.strong == other.strong && self.emphasis == other.emphasis && self.link == other.link && self.language == other.language
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text::plain(text)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Plain(String),
    Spans(Vec<Span>),
}

impl From<Written> for Text {
    fn from(written: Written) -> Text {
        match written {
            Written::Plain(text) => Text::plain(text),
            Written::Spans(spans) => Text::of(spans),
        }
    }
}

impl From<Text> for Written {
    fn from(text: Text) -> Written {
        match text.0.as_slice() {
            [] => Written::Plain(String::new()),
            [only] if only.same_marks(&Span::default()) => Written::Plain(only.text.clone()),
            _ => Written::Spans(text.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_without_marks_is_a_string_in_json() {
        assert_eq!(serde_json::to_string(&Text::plain("a")).ok().as_deref(), Some("\"a\""));
        let marked = r#"[{"text":"a "},{"text":"b","strong":true,"link":{"story":7}}]"#;
        let text: Text = serde_json::from_str(marked).expect("spans");
        assert_eq!(text.to_plain(), "a b");
        assert_eq!(serde_json::to_string(&text).ok().as_deref(), Some(marked));
    }

    #[test]
    fn an_address_that_leads_nowhere_says_why() {
        let fault = |address: &str| Address::try_from(address.to_owned()).expect(address).fault();
        for right in
            ["https://e.example", "https://e.example:8443/a%20b?c=d&e#f", "http://[::1]:80/", "https://münchen.example/ä", "mailto:a@e.example?subject=%C3%A4"]
        {
            assert_eq!(fault(right), None, "{right}");
        }
        for wrong in [
            "https://[::1",
            "https://[x]/",
            "https://e.example/%zz",
            "https://e.example/a%2",
            "https://e.example/|",
            "https://e.example:99999/",
            "https:///a",
            "https://who:secret@e.example/",
            "https://e.example/\u{202E}moc",
            "https://e.example:x/",
        ] {
            assert!(fault(wrong).is_some(), "{wrong}");
        }
    }

    #[test]
    fn only_addresses_that_cannot_run_anything_are_links() {
        for right in ["https://example.org/a?b=c#d", "HTTP://example.org", "mailto:desk@example.org"] {
            assert!(Address::try_from(right.to_owned()).is_ok(), "{right}");
        }
        for wrong in ["javascript:alert(1)", " java\nscript:x", "data:text/html,x", "//example.org", "/en", "https://", "https://a b"] {
            assert!(Address::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }
}
