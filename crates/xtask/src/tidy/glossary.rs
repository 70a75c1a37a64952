//! The words of GLOSSARY.md are used in code or on screens; those of its part "To come" are not looked for.

use anyhow::{Context, Result};
use std::path::Path;

const CODE: &[&str] = &["crates", "themes/gazette", "web/studio/src", "web/studio/words/en"];

pub fn check() -> Result<Vec<String>> {
    let root = crate::root();
    let text = std::fs::read_to_string(root.join("GLOSSARY.md")).context("cannot read `GLOSSARY.md`")?;
    let mut code = String::new();
    for folder in CODE {
        gather(&root.join(folder), &mut code)?;
    }
    Ok(unused(&text, &code))
}

/// Words of the first part that the code, in small letters and with blanks alone between words, does not have.
fn unused(glossary: &str, code: &str) -> Vec<String> {
    let used = glossary.split("## To come").next().unwrap_or("");
    let rows = used.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next()).filter(|word| *word != "word");
    let words = rows.flat_map(|row| row.split(", ")).map(|word| word.split(" (").next().unwrap_or(word));
    words.filter(|word| !code.contains(&plain(word))).map(|word| format!("GLOSSARY.md: `{word}` is nowhere in code or on screens")).collect()
}

fn plain(text: &str) -> String {
    text.to_lowercase().replace(['-', '_'], " ")
}

fn gather(folder: &Path, code: &mut String) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read `{}`", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, code)?;
        } else if path.extension().and_then(|e| e.to_str()).is_some_and(|e| ["rs", "ts", "svelte", "html", "ftl"].contains(&e)) {
            code.push_str(&plain(&std::fs::read_to_string(&path).with_context(|| format!("cannot read `{}`", path.display()))?));
        }
    }
    Ok(())
}

#[test]
fn a_word_that_nothing_uses_is_found() {
    let glossary = "| word | meaning here |\n|---|---|\n| sun dial | a |\n| moon (of a front), star | b |\n\n## To come\n\n| comet | c |\n";
    assert!(unused(glossary, "a sun dial, a moon, a star").is_empty());
    assert_eq!(unused(glossary, "a moon").len(), 2);
}
