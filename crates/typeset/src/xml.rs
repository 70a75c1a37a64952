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
        let mut xml = Xml { out: String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") };
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
        let mut pieces = html.split("]]>");
        self.out.extend(pieces.next().unwrap_or_default().chars().filter(|c| is_legal(*c)));
        for piece in pieces {
            self.out.push_str("]]]]><![CDATA[>");
            self.out.extend(piece.chars().filter(|c| is_legal(*c)));
        }
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
    out.reserve(text.len());
    for c in text.chars().filter(|c| is_legal(*c)) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
}

/// The `Char` production of XML 1.0. HTML allows more, but no reader needs a bell or a null.
fn is_legal(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
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
