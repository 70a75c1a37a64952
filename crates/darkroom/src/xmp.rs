//! Words in XMP, Adobe's RDF inside a picture. A word stands as an attribute or an element of `rdf:Description`, plain or as a
//! list of `rdf:li`; of several languages `x-default` is taken. Text from outside: no DOCTYPE, bounded length and depth.

use crate::words::Words;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, QName, ResolveResult};
use quick_xml::reader::NsReader;

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const DC: &str = "http://purl.org/dc/elements/1.1/";
const PHOTOSHOP: &str = "http://ns.adobe.com/photoshop/1.0/";
const IPTC_CORE: &str = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";

const LONGEST: usize = 1024 * 1024;
const DEEPEST: usize = 64;

/// What is found until the text ends or stops being XML.
pub(crate) fn read(xmp: &[u8]) -> Words {
    let mut words = Words::default();
    if let Some(text) = std::str::from_utf8(xmp).ok().filter(|text| text.len() <= LONGEST) {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().check_end_names = true;
        gather(&mut reader, &mut words);
    }
    words
}

/// A property being read: where it began, its items and which of them is the one for all languages.
struct Property {
    depth: usize,
    word: Word,
    items: Vec<String>,
    default: Option<usize>,
}

/// `None` ends the reading: the end of the text, or something that is not to be read on.
fn gather(reader: &mut NsReader<&[u8]>, words: &mut Words) -> Option<()> {
    let mut depth = 0usize;
    // Depth of the open `rdf:Description` whose children are the properties; structures nested in a property hold none of ours.
    let mut description: Option<usize> = None;
    let mut property: Option<Property> = None;
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                depth += 1;
                if depth > DEEPEST {
                    return None;
                }
                open(reader, &start, depth, &mut description, &mut property, words);
            }
            Event::Empty(start) => {
                let mut closed = None;
                open(reader, &start, depth + 1, &mut description.clone(), &mut closed, words);
            }
            Event::End(_) => {
                if let Some(done) = property.take_if(|p| p.depth == depth) {
                    done.keep(words);
                }
                description = description.filter(|d| *d != depth);
                depth = depth.checked_sub(1)?;
            }
            Event::Text(text) => write(&mut property, &text.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(text) => write(&mut property, &text.xml_content(XmlVersion::Implicit1_0)),
            Event::GeneralRef(name) => match name.resolve_char_ref().ok()? {
                Some(char) => write(&mut property, char.encode_utf8(&mut [0; 4])),
                None => write(&mut property, resolve_predefined_entity(&name)?),
            },
            Event::DocType(_) | Event::Eof => return None,
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
        }
    }
}

fn open(reader: &NsReader<&[u8]>, start: &BytesStart, depth: usize, description: &mut Option<usize>, property: &mut Option<Property>, words: &mut Words) {
    let (namespace, name) = expanded(reader.resolver().resolve_element(start.name()));
    if let Some(open) = property {
        if (namespace, name) == (RDF, "li") {
            let attribute = |a: quick_xml::events::attributes::Attribute| a.key == QName("xml:lang") && &*a.value == "x-default";
            if start.attributes().flatten().any(attribute) {
                open.default = Some(open.items.len());
            }
            open.items.push(String::new());
        }
    } else if (namespace, name) == (RDF, "Description") && description.is_none() {
        *description = Some(depth);
        for attribute in start.attributes().flatten() {
            let (namespace, name) = expanded(reader.resolver().resolve_attribute(attribute.key));
            if let (Some(word), Ok(value)) = (Word::of(namespace, name), attribute.normalized_value(XmlVersion::Implicit1_0)) {
                word.keep(words, &value);
            }
        }
    } else if description.is_some_and(|d| depth == d + 1) {
        *property = Word::of(namespace, name).map(|word| Property { depth, word, items: vec![], default: None });
    }
}

fn expanded<'a>((namespace, name): (ResolveResult<'a>, quick_xml::name::LocalName<'a>)) -> (&'a str, &'a str) {
    match namespace {
        ResolveResult::Bound(Namespace(namespace)) => (namespace, name.into_inner()),
        _ => ("", name.into_inner()),
    }
}

/// Text goes to the last list item; before the first one it is the property's own.
fn write(property: &mut Option<Property>, text: &str) {
    let Some(property) = property else { return };
    match property.items.last_mut() {
        Some(item) => item.push_str(text),
        None if text.trim().is_empty() => {}
        None => property.items.push(text.to_owned()),
    }
}

impl Property {
    fn keep(self, words: &mut Words) {
        let items = || self.items.iter().map(|item| item.trim()).filter(|item| !item.is_empty());
        let value = match (self.word, self.default.and_then(|i| self.items.get(i))) {
            (Word::Byline, _) => items().collect::<Vec<_>>().join(", "),
            (_, Some(default)) => default.trim().to_owned(),
            (_, None) => items().next().unwrap_or_default().to_owned(),
        };
        self.word.keep(words, &value);
    }
}

/// The properties we read.
#[derive(Clone, Copy)]
enum Word {
    Alt,
    Caption,
    Headline,
    Byline,
    Credit,
    Copyright,
}

impl Word {
    fn of(namespace: &str, name: &str) -> Option<Word> {
        match (namespace, name) {
            (IPTC_CORE, "AltTextAccessibility") => Some(Word::Alt),
            (DC, "description") => Some(Word::Caption),
            (PHOTOSHOP, "Headline") => Some(Word::Headline),
            (DC, "creator") => Some(Word::Byline),
            (PHOTOSHOP, "Credit") => Some(Word::Credit),
            (DC, "rights") => Some(Word::Copyright),
            _ => None,
        }
    }

    fn keep(self, words: &mut Words, value: &str) {
        let place = match self {
            Word::Alt => &mut words.alt,
            Word::Caption => &mut words.caption,
            Word::Headline => &mut words.headline,
            Word::Byline => &mut words.byline,
            Word::Credit => &mut words.credit,
            Word::Copyright => &mut words.copyright,
        };
        if place.is_empty() {
            value.clone_into(place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rdf(inside: &str) -> String {
        format!(
            "<?xpacket begin=''?><x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='{RDF}' xmlns:d='{DC}' xmlns:p='{PHOTOSHOP}' \
             xmlns:i='{IPTC_CORE}'>{inside}</r:RDF></x:xmpmeta>"
        )
    }

    #[test]
    fn words_are_read_in_every_form_rdf_allows() {
        let words = read(
            rdf("<r:Description p:Credit='Nordwire &amp; Co'><d:description><r:Alt><r:li xml:lang='de'>Schiff</r:li>\
                 <r:li xml:lang='x-default'>A ship &#8211; &lt;old&gt;</r:li></r:Alt></d:description>\
                 <d:creator><r:Seq><r:li>Ines</r:li><r:li>Tomas</r:li></r:Seq></d:creator><i:AltTextAccessibility>Grey sea</i:AltTextAccessibility></r:Description>")
            .as_bytes(),
        );
        assert_eq!((words.credit.as_str(), words.caption.as_str()), ("Nordwire & Co", "A ship – <old>"));
        assert_eq!((words.byline.as_str(), words.alt.as_str()), ("Ines, Tomas", "Grey sea"));
    }

    #[test]
    fn words_of_something_shown_in_the_picture_are_not_its_own() {
        let nested = rdf("<r:Description><p:Ingredient><r:Description><d:description>Not mine</d:description></r:Description></p:Ingredient></r:Description>");
        assert_eq!(read(nested.as_bytes()), Words::default());
    }

    #[test]
    fn hostile_text_is_not_followed() {
        let bomb = format!("<!DOCTYPE x [<!ENTITY a 'aaaa'>]>{}", rdf("<r:Description p:Credit='x'/>"));
        assert_eq!(read(bomb.as_bytes()), Words::default(), "a DOCTYPE ends the reading");
        let deep = "<a>".repeat(100_000);
        assert_eq!(read(deep.as_bytes()), Words::default());
        let whole = rdf("<r:Description><d:rights><r:Alt><r:li>x</r:li></r:Alt></d:rights></r:Description>");
        for cut in 0..whole.len() {
            read(&whole.as_bytes()[..cut]);
        }
    }
}
