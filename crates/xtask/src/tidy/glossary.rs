//! The words of GLOSSARY.md are used in code or on screens, as whole words and not by comments alone; those of its part "To come" are not looked for.

use anyhow::{Context, Result};
use std::path::Path;

const CODE: &[&str] = &["crates", "themes/gazette", "web/studio/src", "web/studio/words/en"];
/// What a line begins with that says something of the code and is none.
const COMMENTS: &[&str] = &["//", "/*", "* ", "# ", "<!--", "{#"];

pub fn check() -> Result<Vec<String>> {
    let root = crate::root();
    let text = std::fs::read_to_string(root.join("GLOSSARY.md")).context("cannot read `GLOSSARY.md`")?;
    let mut code = String::new();
    for folder in CODE {
        gather(&root.join(folder), &mut code)?;
    }
    Ok(unused(&text, &code))
}

/// Words of the first part that the code, as `said` gives it, does not have.
fn unused(glossary: &str, code: &str) -> Vec<String> {
    let used = glossary.split("## To come").next().unwrap_or("");
    let rows = used.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next()).filter(|word| *word != "word");
    let words = rows.flat_map(|row| row.split(", ")).map(|word| word.split(" (").next().unwrap_or(word));
    words.filter(|word| !has(code, &plain(word))).map(|word| format!("GLOSSARY.md: `{word}` is nowhere in code or on screens")).collect()
}

/// Whether it has a word, or several of the kind.
fn has(code: &str, word: &str) -> bool {
    let one = word.trim();
    let many = one.strip_suffix('y').map_or_else(|| format!(" {one}s "), |stem| format!(" {stem}ies "));
    code.contains(word) || code.contains(&many)
}

/// All lines but comments.
fn said(text: &str) -> String {
    text.lines().filter(|line| !COMMENTS.iter().any(|sign| line.trim_start().starts_with(sign))).map(plain).collect()
}

/// In small letters, every word between blanks: `FactBox`, `fact_box` and `fact-box` are two.
fn plain(text: &str) -> String {
    let mut words = String::from(" ");
    let mut inside = false;
    // The blank at the end closes the last word.
    for letter in text.chars().chain([' ']) {
        let ends = !letter.is_alphabetic() || (inside && letter.is_uppercase());
        if ends && !words.ends_with(' ') {
            words.push(' ');
        }
        if letter.is_alphabetic() {
            words.extend(letter.to_lowercase());
        }
        inside = letter.is_lowercase();
    }
    words
}

fn gather(folder: &Path, code: &mut String) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read `{}`", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, code)?;
        } else if path.extension().and_then(|e| e.to_str()).is_some_and(|e| ["rs", "ts", "svelte", "html", "ftl"].contains(&e)) {
            code.push_str(&said(&std::fs::read_to_string(&path).with_context(|| format!("cannot read `{}`", path.display()))?));
        }
    }
    Ok(())
}

#[test]
fn a_word_that_nothing_uses_is_found() {
    let glossary = "| word | meaning here |\n|---|---|\n| sun dial | a |\n| moon (of a front), star | b |\n| sky | c |\n\n## To come\n\n| comet | d |\n";
    assert_eq!(unused(glossary, &said("fn sun_dial(skies: Sky)\n    let Moon { stars } = 1;")), [""; 0]);
    // A part of a word is no word, and what a comment alone says is not said.
    let complaints = unused(glossary, &said("SunDial::honeymoon(skyline)\n    // the star\n"));
    assert_eq!(complaints.len(), 3, "{complaints:?}");
}
