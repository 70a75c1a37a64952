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
        let mut xml = Xml { out: String::with_capacity(64 << 10) };
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

    /// An element that holds HTML, as a CDATA section. Its words are escaped by whoever writes it, so its own end stands nowhere in it:
    /// a feed is a hundred kilobytes, and they go over once.
    pub(crate) fn html(&mut self, name: &str, inside: impl FnOnce(&mut String)) {
        self.open(name, &[]);
        self.out.push_str("><![CDATA[");
        let begun = self.out.len();
        inside(&mut self.out);
        debug_assert!(!self.out[begun..].contains("]]>"), "the section ends before its time");
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

/// Escapes for text and for attributes in double quotes, in XML and HTML alike. What XML 1.0 does not know is left out (its `Char` production; HTML
/// allows more, but no reader needs a bell or a null). Text goes over in long pieces: most of it stays as it is.
pub(crate) fn escape(text: &str, out: &mut String) {
    out.reserve(text.len());
    let bytes = text.as_bytes();
    let (mut done, mut at) = (0, 0);
    while let Some(ahead) = special(&bytes[at..]) {
        at += ahead;
        let (instead, length) = match bytes[at..] {
            [b'&', ..] => ("&amp;", 1),
            [b'<', ..] => ("&lt;", 1),
            [b'>', ..] => ("&gt;", 1),
            [b'"', ..] => ("&quot;", 1),
            [b'\t' | b'\n' | b'\r', ..] => {
                at += 1;
                continue;
            }
            [0..0x20, ..] => ("", 1),
            // U+FFFE and U+FFFF.
            [0xEF, 0xBF, 0xBE | 0xBF, ..] => ("", 3),
            _ => {
                at += 1;
                continue;
            }
        };
        out.push_str(&text[done..at]);
        out.push_str(instead);
        at += length;
        done = at;
    }
    out.push_str(&text[done..]);
}

/// The next byte that may have to be written otherwise.
fn special(bytes: &[u8]) -> Option<usize> {
    let is = |byte: u8| byte < 0x20 || byte == 0xEF || byte == b'&' || byte == b'<' || byte == b'>' || byte == b'"';
    // Piece by piece, so that the processor looks at many bytes at once.
    let plain = bytes.chunks(32).take_while(|piece| !piece.iter().fold(false, |any, byte| any | is(*byte))).count() * 32;
    bytes.get(plain..)?.iter().position(|byte| is(*byte)).map(|at| plain + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_its_element() {
        let out = Xml::document("a", &[("b", "\"><x")], |xml| {
            xml.line("t", "1 < 2 && \"3\" > ']]>'\u{0}\u{b}\u{fffe}");
            xml.html("h", |out| escape("a ]]> b\u{1} und so weiter, bis mehr als zweiunddreißig Zeichen da stehen\u{ffff}.\n", out));
        });
        assert!(out.contains("<a b=\"&quot;&gt;&lt;x\">"), "{out}");
        assert!(out.contains("<t>1 &lt; 2 &amp;&amp; &quot;3&quot; &gt; ']]&gt;'</t>"), "{out}");
        assert!(out.contains("<h><![CDATA[a ]]&gt; b und so weiter, bis mehr als zweiunddreißig Zeichen da stehen.\n]]></h>"), "{out}");
    }
}
