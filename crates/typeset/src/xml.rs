//! Writes XML 1.0 (fifth edition): feeds and sitemaps. Elements are closures, so what is opened is closed; text and
//! attributes are escaped on the way in, and characters that XML 1.0 does not know are dropped.

/// A document in the making.
pub(crate) struct Xml {
    out: String,
}

type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    /// A whole document with one root element.
    pub(crate) fn document(root: &str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Xml)) -> String {
        let mut xml = Xml { out: String::with_capacity(16 << 10) };
        xml.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.element(root, attributes, inside);
        xml.out
    }

    pub(crate) fn element(&mut self, name: &str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Xml)) {
        self.open(name, attributes);
        self.out.push_str(">\n");
        inside(self);
        self.close(name);
    }

    /// An element that holds text alone.
    pub(crate) fn text(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.out.push('>');
        escape(text, &mut self.out);
        self.close(name);
    }

    /// The same without attributes.
    pub(crate) fn line(&mut self, name: &str, text: &str) {
        self.text(name, &[], text);
    }

    pub(crate) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.open(name, attributes);
        self.out.push_str("/>\n");
    }

    /// An element that holds HTML, as a CDATA section. The one thing a section cannot hold, its own end, is cut in two.
    pub(crate) fn html(&mut self, name: &str, html: &str) {
        self.open(name, &[]);
        self.out.push_str("><![CDATA[");
        copy(html, &mut self.out, &IN_CDATA, |html| html.starts_with(b"]]>").then_some(("]]]]><![CDATA[>", 3)));
        self.out.push_str("]]>");
        self.close(name);
    }

    fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            self.out.push(' ');
            self.out.push_str(key);
            self.out.push_str("=\"");
            escape(value, &mut self.out);
            self.out.push('"');
        }
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }
}

/// Escapes for text and for attributes in double quotes, in XML and HTML alike.
pub(crate) fn escape(text: &str, out: &mut String) {
    copy(text, out, &IN_TEXT, |text| match text {
        [b'&', ..] => Some(("&amp;", 1)),
        [b'<', ..] => Some(("&lt;", 1)),
        [b'>', ..] => Some(("&gt;", 1)),
        [b'"', ..] => Some(("&quot;", 1)),
        _ => None,
    });
}

/// Bytes that are looked at: what XML does not know, or may begin it, and what may be written otherwise.
type Special = [bool; 256];
static IN_TEXT: Special = special(b"&<>\"");
static IN_CDATA: Special = special(b"]");

const fn special(written_otherwise: &[u8]) -> Special {
    let mut special = [false; 256];
    let mut control = 0;
    while control < 0x20 {
        special[control] = !matches!(control as u8, b'\t' | b'\n' | b'\r');
        control += 1;
    }
    let mut other = 0;
    while other < written_otherwise.len() {
        special[written_otherwise[other] as usize] = true;
        other += 1;
    }
    special[0xEF] = true;
    special
}

/// Copies text with some ASCII characters written otherwise and without what XML 1.0 does not know (its `Char` production; HTML allows
/// more, but no reader needs a bell or a null). A feed is a hundred kilobytes, so what stays as it is goes over in long pieces.
/// `written` is given what begins at a special byte, and says what stands in place of how many bytes.
fn copy(text: &str, out: &mut String, special: &Special, written: impl Fn(&[u8]) -> Option<(&'static str, usize)>) {
    out.reserve(text.len());
    let bytes = text.as_bytes();
    let (mut done, mut at) = (0, 0);
    while let Some(found) = bytes[at..].iter().position(|byte| special[usize::from(*byte)]) {
        at += found;
        let instead = match bytes[at..] {
            [0..0x20, ..] => Some(("", 1)),
            // U+FFFE and U+FFFF.
            [0xEF, 0xBF, 0xBE | 0xBF, ..] => Some(("", 3)),
            _ => written(&bytes[at..]),
        };
        if let Some((instead, length)) = instead {
            out.push_str(&text[done..at]);
            out.push_str(instead);
            done = at + length;
            at = done;
        } else {
            at += 1;
        }
    }
    out.push_str(&text[done..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_its_element() {
        let out = Xml::document("a", &[("b", "\"><x")], |xml| {
            xml.line("t", "1 < 2 && \"3\" > ']]>'\u{0}\u{b}\u{fffe}");
            xml.html("h", "<p>a ]]> b\u{1}</p>");
        });
        assert!(out.contains("<a b=\"&quot;&gt;&lt;x\">"), "{out}");
        assert!(out.contains("<t>1 &lt; 2 &amp;&amp; &quot;3&quot; &gt; ']]&gt;'</t>"), "{out}");
        assert!(out.contains("<h><![CDATA[<p>a ]]]]><![CDATA[> b</p>]]></h>"), "{out}");
    }
}
