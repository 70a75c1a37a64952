//! IPTC Media Topics: our own compact table of the common ones, with the short names our editions use as kickers.
//! Codes and parents are IPTC's (cv.iptc.org/newscodes/mediatopic, CC BY 4.0); the names are ours.

use std::sync::LazyLock;

const TABLE: &str = include_str!("../data/mediatopics.tsv");

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediaTopic {
    /// Eight digits, as in `16000000`.
    pub code: &'static str,
    pub parent: Option<&'static str>,
    /// `(language tag, name)`, one for each language of the table.
    pub names: Vec<(&'static str, &'static str)>,
}

impl MediaTopic {
    /// The name in a language, in English where there is none.
    pub fn name(&self, language: &str) -> &'static str {
        let found = self.names.iter().find(|(tag, _)| *tag == language).or_else(|| {
            let primary = language.split('-').next().unwrap_or(language);
            self.names.iter().find(|(tag, _)| tag.split('-').next() == Some(primary))
        });
        found.or(self.names.first()).map_or("", |(_, name)| name)
    }
}

/// The whole table, in the order of codes.
pub fn all() -> &'static [MediaTopic] {
    static TOPICS: LazyLock<Vec<MediaTopic>> = LazyLock::new(|| {
        let mut lines = TABLE.lines();
        let languages: Vec<&str> = lines.next().unwrap_or("").split('\t').skip(2).collect();
        lines.filter(|l| !l.is_empty()).map(|line| row(line, &languages)).collect()
    });
    &TOPICS
}

fn row(line: &'static str, languages: &[&'static str]) -> MediaTopic {
    let mut cells = line.split('\t');
    let code = cells.next().unwrap_or("");
    let parent = cells.next().filter(|p| !p.is_empty());
    MediaTopic { code, parent, names: languages.iter().copied().zip(cells).collect() }
}

/// Finds a topic by its code, with or without the `medtop:` prefix.
pub fn by_code(code: &str) -> Option<&'static MediaTopic> {
    let code = code.strip_prefix("medtop:").unwrap_or(code);
    all().iter().find(|t| t.code == code)
}

/// Finds a topic by any of its names, ignoring case.
pub fn by_name(name: &str) -> Option<&'static MediaTopic> {
    static BY_NAME: LazyLock<std::collections::HashMap<String, &'static MediaTopic>> = LazyLock::new(|| {
        let named = all().iter().rev().flat_map(|t| t.names.iter().map(move |(_, name)| (name.to_lowercase(), t)));
        named.collect()
    });
    BY_NAME.get(&name.trim().to_lowercase()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        assert_eq!(all().iter().filter(|t| t.parent.is_none()).count(), 17, "IPTC has seventeen top terms");
        assert!(all().len() >= 137, "{}", all().len());
        for topic in all() {
            assert!(topic.code.len() == 8 && topic.code.bytes().all(|b| b.is_ascii_digit()), "{topic:?}");
            assert!(topic.parent.is_none_or(|p| by_code(p).is_some()), "{topic:?}");
            assert_eq!(topic.names.len(), 8, "{topic:?}");
            assert!(topic.names.iter().all(|(_, n)| !n.trim().is_empty()), "{topic:?}");
        }
    }

    #[test]
    fn a_topic_is_found_by_code_and_by_name() {
        assert_eq!(by_code("medtop:11000000").map(|t| t.name("de")), Some("Politik"));
        assert_eq!(by_name("politics").map(|t| t.code), Some("11000000"));
        assert_eq!(by_name("no such thing"), None);
    }
}
