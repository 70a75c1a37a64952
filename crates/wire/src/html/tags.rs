//! Markup as a row of text and tags, in one pass over the bytes, whatever they are.

/// One thing in the markup.
#[derive(Debug, PartialEq)]
pub enum Piece<'a> {
    Text(&'a str),
    Open(Tag<'a>),
    /// The name in small letters.
    Close(String),
}

#[derive(Debug, PartialEq)]
pub struct Tag<'a> {
    /// In small letters.
    pub name: String,
    /// Names in small letters, values as written, at most [`MOST_ATTRIBUTES`].
    pub attributes: Vec<(String, &'a str)>,
}

const MOST_ATTRIBUTES: usize = 40;

/// Elements whose content a browser does not read as markup.
const RAW: [&str; 8] = ["script", "style", "iframe", "noembed", "noframes", "xmp", "textarea", "title"];

/// Elements that have no inside.
pub fn is_void(name: &str) -> bool {
    matches!(name, "img" | "image" | "br" | "hr" | "embed" | "input" | "link" | "meta" | "base" | "frame" | "param" | "wbr" | "source" | "col")
}

impl Tag<'_> {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| *value)
    }
}

pub struct Pieces<'a> {
    rest: &'a str,
    /// Whether a `<![CDATA[` was opened whose end is to come.
    quoted: bool,
    /// Elements known to have no end from here on, so that looking for it is not done twice.
    endless: Vec<String>,
}

impl<'a> Pieces<'a> {
    pub fn of(markup: &'a str) -> Pieces<'a> {
        Pieces { rest: markup, quoted: false, endless: vec![] }
    }

    /// Passes over what is inside the element that was just opened, if it has an end.
    pub fn skip_inside(&mut self, name: &str) {
        if !is_void(name) && !RAW.contains(&name) {
            self.skip_to_end_of(name);
        }
    }

    /// Skips to behind the end tag of an element. Without one, nothing is skipped and `false` comes back.
    fn skip_to_end_of(&mut self, name: &str) -> bool {
        if self.endless.iter().any(|n| n == name) {
            return false;
        }
        match end_of(self.rest, name) {
            Some(end) => {
                self.rest = &self.rest[end..];
                true
            }
            None => {
                self.endless.push(name.to_owned());
                false
            }
        }
    }

    fn tag(&mut self) -> Option<Piece<'a>> {
        let name_end = self.rest.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>')?;
        let name = self.rest[..name_end].to_ascii_lowercase();
        let mut rest = &self.rest[name_end..];
        let mut attributes = vec![];
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            if let Some(after) = rest.strip_prefix('>') {
                self.rest = after;
                break;
            }
            // A name may begin with `=`, so the search starts behind its first character.
            let first = rest.chars().next()?.len_utf8();
            let end = first + rest[first..].find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '='))?;
            let attribute = &rest[..end];
            rest = rest[end..].trim_start_matches(|c: char| c.is_ascii_whitespace());
            let mut value = "";
            if let Some(after) = rest.strip_prefix('=') {
                let after = after.trim_start_matches(|c: char| c.is_ascii_whitespace());
                (value, rest) = match after.chars().next()? {
                    quote @ ('"' | '\'') => after[1..].split_once(quote)?,
                    _ => after.split_at(after.find(|c: char| c.is_ascii_whitespace() || c == '>')?),
                };
            }
            if attributes.len() < MOST_ATTRIBUTES {
                attributes.push((attribute.to_ascii_lowercase(), value));
            }
        }
        if RAW.contains(&name.as_str()) && !self.skip_to_end_of(&name) {
            self.rest = "";
        }
        Some(Piece::Open(Tag { name, attributes }))
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            let Some(after) = self.rest.strip_prefix('<') else {
                let (text, rest) = self.rest.split_at(self.rest.find('<').unwrap_or(self.rest.len()));
                if self.quoted
                    && let Some((text, _)) = text.split_once("]]>")
                {
                    self.quoted = false;
                    self.rest = &self.rest[text.len() + 3..];
                    return Some(Piece::Text(text));
                }
                self.rest = rest;
                return Some(Piece::Text(text));
            };
            let letter = |text: &str| text.starts_with(|c: char| c.is_ascii_alphabetic());
            if letter(after) {
                self.rest = after;
                let tag = self.tag();
                if tag.is_none() {
                    // A tag that never ends swallows the rest, as in a browser.
                    self.rest = "";
                }
                return tag;
            }
            if let Some(end) = after.strip_prefix('/').filter(|end| letter(end)) {
                let name_end = end.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>').unwrap_or(end.len());
                self.rest = end.find('>').map_or("", |i| &end[i + 1..]);
                return Some(Piece::Close(end[..name_end].to_ascii_lowercase()));
            }
            if let Some(quoted) = after.strip_prefix("![CDATA[") {
                // What is in it is markup all the same: some system has only wrapped it once more.
                self.quoted = true;
                self.rest = quoted;
            } else if let Some(comment) = after.strip_prefix("!--") {
                self.rest = comment.find("-->").map_or("", |i| &comment[i + 3..]);
            } else if after.starts_with(['!', '?', '/']) {
                self.rest = after.find('>').map_or("", |i| &after[i + 1..]);
            } else {
                self.rest = after;
                return Some(Piece::Text("<"));
            }
        }
    }
}

/// Where the markup goes on after `</name…>`.
fn end_of(markup: &str, name: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(found) = markup[from..].find("</") {
        let start = from + found + 2;
        let rest = &markup.as_bytes()[start..];
        let named = rest.len() > name.len() && rest[..name.len()].eq_ignore_ascii_case(name.as_bytes());
        if named && !rest[name.len()].is_ascii_alphanumeric() {
            return markup[start..].find('>').map(|i| start + i + 1);
        }
        from = start;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(markup: &str) -> Vec<String> {
        let piece = |p: Piece<'_>| match p {
            Piece::Text(t) => t.to_owned(),
            Piece::Open(t) => format!("<{}{}>", t.name, t.attributes.iter().map(|(n, v)| format!(" {n}={v}")).collect::<String>()),
            Piece::Close(n) => format!("</{n}>"),
        };
        Pieces::of(markup).map(piece).collect()
    }

    #[test]
    fn markup_is_read_as_browsers_read_it() {
        for (markup, expect) in [
            ("a<B>c</b >d", &["a", "<b>", "c", "</b>", "d"][..]),
            ("<a href='x>y' Title=\"z\"k=v/>t", &["<a href=x>y title=z k=v/>", "t"]),
            ("1 < 2 <3", &["1 ", "<", " 2 ", "<", "3"]),
            ("a<!-- <b> -->c<!x><?y?></ z>d", &["a", "c", "d"]),
            ("<script>if (a</b>) '</scripty>'</SCRIPT x>e", &["<script>", "e"]),
            ("<style>never closed <p>x", &["<style>"]),
            ("<![CDATA[<p>a ]]> b</p>]]>c", &["<p>", "a ", " b", "</p>", "]]>c"]),
            ("a<b", &["a"]),
            ("<p onclick=\"x", &[]),
            ("<br/>x<br / >y", &["<br>", "x", "<br>", "y"]),
        ] {
            assert_eq!(row(markup), expect, "{markup}");
        }
    }
}
