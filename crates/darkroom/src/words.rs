//! The words a picture carries. Three standards keep them: XMP (newest, in any script), IPTC's IIM (what agencies still send)
//! and EXIF (what cameras write). The newest one that says something wins, word by word.

use crate::{exif_words, iim, xmp};

/// Each is empty where the file says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// What a reader who cannot see the picture needs to know.
    pub alt: String,
    pub caption: String,
    pub headline: String,
    /// Who made it.
    pub byline: String,
    /// Through whom it came, as it is to be printed.
    pub credit: String,
    pub copyright: String,
}

/// Longer than any caption; what is longer was not meant for readers.
const LONGEST: usize = 4000;

pub(crate) fn gather(xmp: Option<&[u8]>, iim: Option<&[u8]>, exif: Option<Vec<u8>>) -> Words {
    let sources = [xmp.map(xmp::read), iim.map(iim::read), exif.map(exif_words::read)];
    let mut words = Words::default();
    for source in sources.into_iter().flatten() {
        words.fill_from(source);
    }
    words
}

impl Words {
    /// `Ines Albrandt/Nordwire`: maker and source as one line, either alone where the other is missing.
    pub fn credit_line(&self) -> String {
        match (self.byline.as_str(), self.credit.as_str()) {
            ("", credit) => credit.to_owned(),
            (byline, "") => byline.to_owned(),
            // Many agencies have already put the photographer into the credit.
            (byline, credit) if credit.contains(byline) => credit.to_owned(),
            (byline, credit) => format!("{byline}/{credit}"),
        }
    }

    /// Fills what nobody has written of a picture.
    pub fn fill(&self, alt: &mut String, caption: &mut String, credit: &mut String) {
        for (written, found) in [(alt, self.alt.clone()), (caption, self.caption.clone()), (credit, self.credit_line())] {
            if written.trim().is_empty() {
                *written = found;
            }
        }
    }

    fn fill_from(&mut self, source: Words) {
        let pairs = [
            (&mut self.alt, source.alt),
            (&mut self.caption, source.caption),
            (&mut self.headline, source.headline),
            (&mut self.byline, source.byline),
            (&mut self.credit, source.credit),
            (&mut self.copyright, source.copyright),
        ];
        for (mine, theirs) in pairs {
            if mine.is_empty() {
                *mine = clean(&theirs);
            }
        }
    }
}

/// One line without control characters, cut to what can be a caption.
fn clean(text: &str) -> String {
    let printable = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST).collect::<String>();
    printable.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_source_that_speaks_is_believed() {
        let mut words = Words { caption: "A ship".into(), ..Words::default() };
        words.fill_from(Words { caption: "OLYMPUS DIGITAL CAMERA".into(), byline: " Ines\u{0}\n Albrandt ".into(), ..Words::default() });
        assert_eq!((words.caption.as_str(), words.byline.as_str()), ("A ship", "Ines Albrandt"));
    }

    #[test]
    fn maker_and_source_make_one_line() {
        let line = |byline: &str, credit: &str| Words { byline: byline.into(), credit: credit.into(), ..Words::default() }.credit_line();
        assert_eq!(line("Ines Albrandt", "Nordwire"), "Ines Albrandt/Nordwire");
        assert_eq!(line("Ines Albrandt", "Ines Albrandt/Nordwire"), "Ines Albrandt/Nordwire");
        assert_eq!((line("", "Nordwire"), line("Ines Albrandt", ""), line("", "")), ("Nordwire".into(), "Ines Albrandt".into(), String::new()));
    }
}
