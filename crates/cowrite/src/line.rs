//! One line of text with marks: a Y.XmlText's formatting attributes, as y-prosemirror writes them, and our spans.

use crate::complaint::Complaints;
use crate::{json, node};
use newsroom::StoryId;
use newsroom::language::Language;
use newsroom::text::{Address, Link, Span, Text, is_running_text};
use yrs::types::Attrs;
use yrs::types::text::YChange;
use yrs::{Any, Out, ReadTxn, Text as _, TextRef, XmlTextRef};

/// A stretch of text with one set of formatting attributes.
pub(crate) struct Chunk {
    pub text: String,
    pub attrs: Attrs,
}

/// The chunks of a text. What is not text in it is told.
pub(crate) fn chunks<T: ReadTxn>(text: &XmlTextRef, txn: &T, place: &str, complaints: &mut Complaints) -> Vec<Chunk> {
    let text: &TextRef = text.as_ref();
    let mut out = vec![];
    for part in text.diff(txn, YChange::identity) {
        match part.insert {
            Out::Any(Any::String(words)) => out.push(Chunk { text: words.to_string(), attrs: part.attributes.map(|attrs| *attrs).unwrap_or_default() }),
            other => complaints.tell(place, format!("something that is no text stands in the text and is left out: {}", short(&other.to_string(txn)))),
        }
    }
    out
}

impl Chunk {
    /// Whether somebody suggests to put it in: as long as nobody has accepted it, it is no part of the text.
    pub fn is_suggested(&self) -> bool {
        self.marked(node::INSERTION).is_some()
    }

    /// What a mark says of it, if it has the mark.
    pub fn marked(&self, mark: &str) -> Option<&Any> {
        self.attrs.iter().find(|(name, value)| node::mark(name) == mark && is_set(value)).map(|(_, value)| value)
    }

    pub fn span(&self, place: &str, complaints: &mut Complaints) -> Span {
        let mut span = Span { text: self.text.chars().filter(|c| is_running_text(*c)).collect(), ..Span::default() };
        for (name, value) in self.attrs.iter().filter(|(_, value)| is_set(value)) {
            match node::mark(name) {
                node::STRONG => span.strong = true,
                node::EMPHASIS => span.emphasis = true,
                node::LINK => match link(value) {
                    Ok(link) => span.link = Some(link),
                    Err(why) => complaints.tell(place, format!("a link is left out: {why}")),
                },
                node::LANGUAGE => match field(value, "tag").map(|tag| Language::try_from(tag.to_string().as_str())) {
                    Some(Ok(language)) => span.language = Some(language),
                    Some(Err(why)) => complaints.tell(place, format!("a mark of language is left out: {why}")),
                    None => complaints.tell(place, "a mark of language names none and is left out"),
                },
                node::COMMENT | node::INSERTION | node::DELETION => {}
                other => complaints.tell(place, format!("the mark `{}` is not known here and is left out; its text is kept", short(other))),
            }
        }
        span
    }
}

/// The marks of a span that a content keeps, as formatting attributes.
pub(crate) fn attrs(span: &Span) -> Attrs {
    let mut attrs = Attrs::new();
    if span.strong {
        attrs.insert(node::STRONG.into(), json::map([]));
    }
    if span.emphasis {
        attrs.insert(node::EMPHASIS.into(), json::map([]));
    }
    if let Some(link) = &span.link {
        let (story, address) = match link {
            Link::Story(id) => (json::any(&id.0.into()), Any::Null),
            Link::Address(address) => (Any::Null, Any::from(address.as_str())),
        };
        attrs.insert(node::LINK.into(), json::map([("story", story), ("address", address)]));
    }
    if let Some(language) = &span.language {
        attrs.insert(node::LANGUAGE.into(), json::map([("tag", Any::from(language.as_str()))]));
    }
    attrs
}

/// Spans that are there, joined where their marks are the same.
pub(crate) fn text(chunks: &[Chunk], place: &str, complaints: &mut Complaints) -> Text {
    Text::of(chunks.iter().filter(|chunk| !chunk.is_suggested()).map(|chunk| chunk.span(place, complaints)).collect())
}

fn link(value: &Any) -> Result<Link, String> {
    let story = field(value, "story").filter(|it| is_set(it));
    let address = field(value, "address").filter(|it| is_set(it));
    match (story, address) {
        (Some(story), _) => match json::value(story).and_then(|n| n.as_i64()).filter(|n| *n > 0) {
            Some(number) => Ok(Link::Story(StoryId(number))),
            None => Err(format!("`{}` is not the number of a story", short(&story.to_string()))),
        },
        (None, Some(Any::String(address))) => {
            let address = Address::try_from(address.to_string()).map_err(|why| why.to_string())?;
            address.fault().map_or(Ok(Link::Address(address.clone())), |fault| Err(fault.to_owned()))
        }
        _ => Err("it leads nowhere".to_owned()),
    }
}

fn field<'a>(value: &'a Any, name: &str) -> Option<&'a Any> {
    match value {
        Any::Map(fields) => fields.get(name),
        _ => None,
    }
}

fn is_set(value: &Any) -> bool {
    !matches!(value, Any::Null | Any::Undefined | Any::Bool(false))
}

pub(crate) fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(80).collect()
}
