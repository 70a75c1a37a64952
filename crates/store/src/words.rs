//! The search over stories: their newest text as words. Words are taken apart here, the same for both engines and for what is asked:
//! small letters without accents; scripts that write no spaces in pairs of signs. SQLite keeps them in FTS5, PostgreSQL as a tsvector.

use crate::abreast::abreast;
use crate::error::Result;
use crate::sql::{Arg, Sql, args};
use crate::store::Db;
use crate::tx::{Reader, Tx};
use foldhash::fast::RandomState;
use icu::normalizer::DecomposingNormalizerBorrowed;
use newsroom::StoryId;
use newsroom::body::{self, Block};
use newsroom::story::Content;
use newsroom::text;
use std::collections::{BTreeSet, HashSet};

/// Longer ones are cut: nobody asks for them whole.
const LONGEST: usize = 40;
/// More words than this are not asked for at once.
const MOST_ASKED: usize = 12;

/// Everything of a text that can be searched for, each word once.
pub(crate) fn words_of(content: &Content) -> String {
    let (mut known, mut all) = (HashSet::<String, RandomState>::default(), String::new());
    let mut add = |word: &str| {
        if !known.contains(word) {
            known.insert(word.to_owned());
            all.push_str(if all.is_empty() { "" } else { " " });
            all.push_str(word);
        }
    };
    let lines = [Some(&content.headline), content.front_headline.as_ref(), Some(&content.standfirst)].into_iter().flatten().chain(&content.byline);
    lines.for_each(|line| take_apart(line, &mut add));
    take_apart(content.slug().as_str(), &mut add);
    for text in body::texts(&content.body) {
        take_apart(&text.to_plain(), &mut add);
    }
    for block in &content.body {
        if let Block::FactBox { title: said, .. } | Block::Table { caption: said, .. } = block {
            take_apart(said, &mut add);
        }
    }
    all
}

/// Words of a few lines, each with a space before it, as [`begun`] looks for them.
pub(crate) fn spaced(lines: &[&str]) -> String {
    let mut all = BTreeSet::new();
    lines.iter().for_each(|line| take_apart(line, &mut |word| _ = all.insert(format!(" {word}"))));
    all.into_iter().collect()
}

/// A name as it is compared with others: by its words alone, whatever their case, accents and order.
pub fn folded(name: &str) -> String {
    spaced(&[name])
}

/// What is asked for, as `LIKE` finds it in [`spaced`] words: every word, begun at least.
pub(crate) fn begun(words: &str) -> Vec<String> {
    wanted(words).map(|word| format!("% {word}%")).collect()
}

/// What is asked for. Words are letters and digits alone, so that quotes cannot be left, nor signs that stand for others.
fn wanted(words: &str) -> impl Iterator<Item = String> {
    let mut all = BTreeSet::new();
    take_apart(words, &mut |word| _ = all.insert(word.to_owned()));
    // A sign that ends a pair is asked for with that.
    let ends: BTreeSet<String> = all.iter().filter(|word| word.chars().all(is_unspaced)).filter_map(|word| word.chars().nth(1)).map(String::from).collect();
    all.into_iter().filter(move |word| !ends.contains(word)).take(MOST_ASKED)
}

/// What is asked for, as either engine reads it: every word, begun at least. `None` when nothing is asked.
pub(crate) fn asked(words: &str, sqlite: bool) -> Option<String> {
    let terms = wanted(words).map(|word| if sqlite { format!("\"{word}\"*") } else { format!("'{word}':*") });
    let terms: Vec<String> = terms.collect();
    (!terms.is_empty()).then(|| terms.join(if sqlite { " AND " } else { " & " }))
}

fn take_apart(text: &str, word: &mut impl FnMut(&str)) {
    let normalizer = DecomposingNormalizerBorrowed::new_nfkd();
    let mut begun = Begun::default();
    let mut rest = text;
    // ASCII is normal as it stands, and most of most texts.
    while !rest.is_empty() {
        let (plain, after) = rest.split_at(rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or(rest.len()));
        plain.chars().for_each(|sign| begun.take(sign.to_ascii_lowercase(), word));
        let (other, next) = after.split_at(after.find(|sign: char| sign.is_ascii()).unwrap_or(after.len()));
        if !other.is_empty() {
            normalizer.normalize(other).to_lowercase().chars().filter(|sign| !is_accent(*sign)).for_each(|sign| begun.take(sign, word));
        }
        rest = next;
    }
    begun.take(' ', word);
}

/// The word that is being read.
#[derive(Default)]
struct Begun {
    spaced: String,
    unspaced: Vec<char>,
}

impl Begun {
    fn take(&mut self, sign: char, word: &mut impl FnMut(&str)) {
        if is_unspaced(sign) {
            flush(&mut self.spaced, word);
            self.unspaced.push(sign);
            return;
        }
        pairs(&mut self.unspaced, word);
        match sign {
            'ß' => self.spaced.push_str("ss"),
            'ى' => self.spaced.push('ي'),
            'ة' => self.spaced.push('ه'),
            _ if sign.is_alphanumeric() || is_sign_of_word(sign) => self.spaced.push(sign),
            _ => flush(&mut self.spaced, word),
        }
    }
}

fn flush(spaced: &mut String, word: &mut impl FnMut(&str)) {
    if !spaced.is_empty() {
        let end = spaced.char_indices().nth(LONGEST).map_or(spaced.len(), |(at, _)| at);
        word(&spaced[..end]);
        spaced.clear();
    }
}

/// `海峡会谈` is `海峡`, `峡会`, `会谈`, and `谈`, which begins none of them and is to be found alone all the same.
fn pairs(unspaced: &mut Vec<char>, word: &mut impl FnMut(&str)) {
    unspaced.windows(2).for_each(|pair| word(&pair.iter().collect::<String>()));
    if let Some(last) = unspaced.last() {
        word(last.encode_utf8(&mut [0; 4]));
    }
    unspaced.clear();
}

/// Accents of Latin, Greek and Cyrillic, vowel signs and the stretcher of Arabic: people write and leave them as they like.
fn is_accent(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// Scripts that do not part their words, and Korean, whose words carry their particles with them.
fn is_unspaced(sign: char) -> bool {
    text::is_unspaced(sign) || matches!(sign as u32, 0xAC00..=0xD7AF | 0x1100..=0x11FF)
}

/// Vowel signs that are no letters by themselves, as in Devanagari, Bengali and Tamil.
fn is_sign_of_word(sign: char) -> bool {
    matches!(sign as u32, 0x0900..=0x0963 | 0x0980..=0x0DFF)
}

/// Stories from before there was a search are read once, when the store is opened.
pub(crate) async fn catch_up(db: &Db) -> Result<()> {
    const AT_ONCE: u32 = 500;
    while !Reader::new(db.read().await?).unread(1).await?.is_empty() {
        let mut tx = Tx::new(db.write().await?);
        let unread = tx.unread(AT_ONCE).await?;
        let newest = tx.newest_revisions(&unread).await?;
        for id in unread {
            let revision = newest.iter().find(|revision| revision.story == id);
            // One that cannot be read is not tried again and again.
            let language = revision.map_or("und", |revision| revision.content.language.as_str());
            tx.db().run("note the language", "UPDATE stories SET language = $2 WHERE id = $1", args![id, language]).await?;
        }
        tx.put_words(&newest.iter().map(|revision| (revision.story, &revision.content)).collect::<Vec<_>>(), false).await?;
        tx.commit().await?;
    }
    Ok(())
}

impl Tx {
    /// The newest words of stories, in place of earlier ones.
    pub(crate) async fn put_words(&mut self, stories: &[(StoryId, &Content)], are_new: bool) -> Result<()> {
        let sqlite = self.db().is_sqlite();
        let words = abreast(stories, |(_, content)| words_of(content));
        let words = stories.iter().map(|(id, _)| *id).zip(words);
        if !are_new {
            for (id, _) in stories {
                let text = Sql::Differs { sqlite: "DELETE FROM story_words WHERE rowid = $1", postgres: "DELETE FROM story_words WHERE story = $1" };
                self.db().run("forget old words", text, args![*id]).await?;
            }
        }
        if sqlite {
            let rows: Vec<Arg> = words.flat_map(|(id, words)| args![id, words]).collect();
            return self.db().insert("keep words", "INSERT INTO story_words (rowid, words) VALUES", 2, rows, "").await;
        }
        for (id, words) in words {
            let text = "INSERT INTO story_words (story, words) VALUES ($1, array_to_tsvector(string_to_array($2, ' ')))";
            self.db().run("keep words", text, args![id, words]).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(text: &str) -> Vec<String> {
        let mut all = vec![];
        take_apart(text, &mut |word| all.push(word.to_owned()));
        all
    }

    #[test]
    fn words_of_every_script_are_found_as_people_type_them() {
        for (written, typed) in [
            ("L’Élysée déçu", "elysee decu"),
            ("STRASSE", "straße"),
            ("مُحادثات", "محادثات"),
            ("أزمة", "ازمه"),
            ("Ёлка", "елка"),
            ("Ｔａｌｖｅｒａ", "talvera"),
            ("हिन्दी समाचार", "समाचार"),
        ] {
            let (written, typed) = (taken(written), taken(typed));
            assert!(typed.iter().all(|word| written.contains(word)), "{typed:?} in {written:?}");
        }
        assert_eq!(taken("海峡会谈 2026"), ["海峡", "峡会", "会谈", "谈", "2026"]);
        assert_eq!(taken("海"), ["海"]);
        assert_eq!(asked("海峡会谈", true).as_deref(), Some("\"会谈\"* AND \"峡会\"* AND \"海峡\"*"));
        assert!(taken("坚如磐石").iter().any(|word| word.starts_with(&taken("石")[0])), "a sign alone, at the end");
        assert_eq!(taken("Ceske\u{301} slovo"), ["ceske", "slovo"], "an accent that stands alone");
        assert_eq!(taken("delta-floods"), ["delta", "floods"]);
        assert!(taken(" – … ").is_empty());
    }

    #[test]
    fn nothing_asked_can_be_a_command() {
        assert_eq!(asked("rock \"OR\" NEAR(x) *", true).as_deref(), Some("\"near\"* AND \"or\"* AND \"rock\"* AND \"x\"*"));
        assert_eq!(asked("it's | !x & y:*", false).as_deref(), Some("'it':* & 's':* & 'x':* & 'y':*"));
        assert_eq!(asked("((((((", true), None);
        assert_eq!(asked(&"word ".repeat(10_000), false).as_deref(), Some("'word':*"));
    }
}
