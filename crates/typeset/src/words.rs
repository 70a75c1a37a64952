//! The words of the theme: one Fluent file per language under `words/`. A language is there as soon as its file is.

use crate::sheet;
use crate::theme::{Fault, Files};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use minijinja::Value;
use newsroom::language::{Direction, Language};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// What is read where an edition's language has no words of its own.
const FALLBACK: &str = "en";

/// The longest a word may be when it is said, in bytes.
const LONGEST: usize = 4096;
/// A choice within a choice is three.
const DEEPEST: usize = 20;

/// All languages of a theme.
pub struct Dictionary {
    languages: BTreeMap<String, Arc<Words>>,
    fallback: Arc<Words>,
}

/// The words of one language.
pub struct Words {
    tag: String,
    keys: BTreeSet<String>,
    bundle: FluentBundle<FluentResource>,
    /// Words without variables, which are most of them, made once.
    constant: HashMap<String, Value>,
    /// Says in English what this language has no word for.
    fallback: Option<Arc<Words>>,
}

#[derive(Debug, thiserror::Error)]
#[error("word `{key}` in words/{tag}.ftl: {why}")]
pub struct WordError {
    key: String,
    tag: String,
    why: String,
}

impl Dictionary {
    pub fn load(files: &Files) -> Result<Dictionary, Fault> {
        let read = |tag: &str, fallback: Option<Arc<Words>>| {
            let file = format!("words/{tag}.ftl");
            Words::read(&file, tag, &files.layers(&file), fallback).map(Arc::new)
        };
        let fallback = read(FALLBACK, None)?;
        let mut languages = BTreeMap::from([(FALLBACK.to_owned(), fallback.clone())]);
        for file in files.names() {
            if let Some(tag) = file.strip_prefix("words/").and_then(|f| f.strip_suffix(".ftl")).filter(|tag| *tag != FALLBACK) {
                languages.insert(tag.to_owned(), read(tag, Some(fallback.clone()))?);
            }
        }
        Ok(Dictionary { languages, fallback })
    }

    /// The words for an edition's language: those of `pt-BR`, else of `pt`, else of another kind of `pt`, else English.
    pub fn of(&self, language: &Language) -> &Arc<Words> {
        let tag = language.plain();
        let narrow = std::iter::successors(Some(tag), |tag| tag.rsplit_once('-').map(|(wide, _)| wide)).find_map(|tag| self.languages.get(tag));
        let kindred = || self.languages.iter().find(|(tag, _)| tag.split('-').next() == Some(language.primary())).map(|(_, words)| words);
        narrow.or_else(kindred).unwrap_or(&self.fallback)
    }

    /// What a language lacks, or has and English has not.
    pub fn gaps(&self) -> Vec<Fault> {
        let gap = |words: &Words, what: String| Fault::in_file(&format!("words/{}.ftl", words.tag), &what);
        let mut out = vec![];
        for words in self.languages.values() {
            out.extend(self.fallback.keys.difference(&words.keys).map(|key| gap(words, format!("`{key}` is missing; words/en.ftl has it"))));
            out.extend(words.keys.difference(&self.fallback.keys).map(|key| gap(words, format!("`{key}` is not a word of this theme"))));
        }
        out
    }
}

impl Words {
    /// `layers` are the texts of the house's file and of a theme folder's, which may hold only the words it changes.
    fn read(file: &str, tag: &str, layers: &[String], fallback: Option<Arc<Words>>) -> Result<Words, Fault> {
        let locale: LanguageIdentifier = tag.parse().map_err(|_| Fault::in_file(file, "the file's name is not a language tag"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Names keep their own direction inside a sentence that runs from right to left.
        bundle.set_use_isolating(Language::try_from(tag).is_ok_and(|l| l.direction() == Direction::Rtl));
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(n) => sheet::number(n.value as i64),
            _ => None,
        }));
        let mut keys = BTreeSet::new();
        for text in layers {
            if let Some(line) = too_deep(text) {
                return Err(Fault { file: file.to_owned(), line: Some(line), what: "braces nest deeper than a sentence needs; close them".to_owned() });
            }
            keys.extend(text.lines().filter_map(key).map(str::to_owned));
            let resource = FluentResource::try_new(text.clone()).map_err(|(_, errors)| match errors.first() {
                // An unreadable entry is named by its first line, not by where the reader lost patience.
                Some(e) => Fault::at_byte(file, text, e.slice.as_ref().map_or(e.pos.start, |entry| entry.start), &e.to_string()),
                None => Fault::in_file(file, "this is not a Fluent file"),
            })?;
            bundle.add_resource_overriding(resource);
        }
        let mut words = Words { tag: tag.to_owned(), keys, bundle, constant: HashMap::new(), fallback };
        let constant = words.keys.iter().filter_map(|key| Some((key.clone(), Value::from(words.format(key, None).ok()?))));
        words.constant = constant.collect();
        Ok(words)
    }

    /// A word that needs nothing to be said.
    pub fn word(&self, key: &str) -> Result<Value, WordError> {
        match self.constant.get(key) {
            Some(word) => Ok(word.clone()),
            None => self.format(key, None).map(Value::from),
        }
    }

    pub fn word_with(&self, key: &str, args: &FluentArgs<'_>) -> Result<String, WordError> {
        self.format(key, Some(args))
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Result<String, WordError> {
        let error = |why: &str| WordError { key: key.to_owned(), tag: self.tag.clone(), why: why.to_owned() };
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return self.fallback.as_ref().map_or_else(|| Err(error("there is no such word")), |english| english.format(key, args));
        };
        let (mut text, mut problems) = (Sentence::default(), vec![]);
        if self.bundle.write_pattern(&mut text, pattern, args, &mut problems).is_err() {
            return Err(error("it is longer than 4 KiB; shorten it"));
        }
        problems.first().map_or(Ok(text.0), |problem| Err(error(&problem.to_string())))
    }
}

/// A word as it is written, and no longer: words that repeat each other would fill the memory.
#[derive(Default)]
struct Sentence(String);

impl fmt::Write for Sentence {
    fn write_str(&mut self, more: &str) -> fmt::Result {
        if self.0.len() + more.len() > LONGEST {
            return Err(fmt::Error);
        }
        self.0.push_str(more);
        Ok(())
    }
}

/// The line where braces nest so deep that reading them would take more room than a thread has.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.lines()
        .position(|line| {
            if line.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-') {
                depth = 0;
            }
            line.bytes().any(|byte| {
                match byte {
                    b'{' => depth += 1,
                    b'}' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                depth > DEEPEST
            })
        })
        .map(|before| before + 1)
}

/// The key a line of a Fluent file begins, if it begins one.
fn key(line: &str) -> Option<&str> {
    let key = line.split_once('=')?.0.trim_end();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (key.starts_with(|c: char| c.is_ascii_lowercase()) && key.chars().all(plain)).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dictionary() -> Dictionary {
        Dictionary::load(&Files::default()).expect("the house's words can be read")
    }

    fn language(tag: &str) -> Language {
        Language::try_from(tag).expect("a tag")
    }

    #[test]
    fn every_language_has_every_word_and_no_other() {
        assert_eq!(dictionary().gaps(), []);
        for tag in ["en", "de", "es", "fr", "ar", "ru", "zh-Hans", "hi"] {
            assert_eq!(dictionary().of(&language(tag)).tag, tag);
        }
    }

    #[test]
    fn a_language_without_words_takes_the_nearest() {
        for (asked, given) in [("fr-CA", "fr"), ("zh-Hant", "zh-Hans"), ("ar-u-nu-latn", "ar"), ("sw", "en")] {
            assert_eq!(dictionary().of(&language(asked)).tag, given);
        }
    }

    #[test]
    fn a_name_is_set_apart_where_text_runs_from_right_to_left() {
        let said = |tag: &str| {
            let mut args = FluentArgs::new();
            args.set("name", "Ostrel");
            dictionary().of(&language(tag)).word_with("top-story", &args).expect("a word")
        };
        assert_eq!(said("en"), "Ostrel’s Top Story");
        assert!(said("ar").contains("\u{2068}Ostrel\u{2069}"));
    }

    #[test]
    fn what_a_language_cannot_say_is_said_in_english() {
        let english = dictionary().fallback;
        let swahili = Words::read("words/sw.ftl", "sw", &["live-tv = Moja kwa moja\n".to_owned()], Some(english)).expect("words");
        let said = |key: &str| swahili.word(key).map(|w| w.to_string()).ok();
        assert_eq!((said("live-tv"), said("in-focus")), (Some("Moja kwa moja".into()), Some("In focus".into())));
        assert!(swahili.word("no-such-word").is_err());
    }

    #[test]
    fn a_wrong_file_is_named_with_its_line() {
        let fault = Words::read("words/en.ftl", "en", &["a = b\nc = { $d\ne = f\n".to_owned()], None).err().expect("a fault");
        assert_eq!((fault.file.as_str(), fault.line), ("words/en.ftl", Some(2)));
    }
}
