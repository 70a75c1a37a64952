//! The shape of source files: each opens by saying what it is, none grows without end, none has a name that says nothing.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

const LONGEST: usize = 600;
/// Names that tell a reader nothing about what is inside.
const SAYS_NOTHING: &[&str] = &["util", "utils", "helper", "helpers", "manager", "misc", "common", "stuff"];

pub fn check() -> Result<Vec<String>> {
    let root = crate::root();
    let mut complaints = vec![];
    for path in rust_files(&root.join("crates"))? {
        let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
        let shown = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
        complaints.extend(look_at(&shown, &text));
    }
    Ok(complaints)
}

fn look_at(shown: &str, text: &str) -> Vec<String> {
    let mut complaints = vec![];
    let is_test = shown.contains("/tests/") || shown.ends_with("/tests.rs");
    if !text.starts_with("//!") && !is_test {
        complaints.push(format!("{shown}: open it with `//!` and say what it is"));
    }
    let lines = text.lines().count();
    if lines > LONGEST {
        complaints.push(format!("{shown}: {lines} lines; above {LONGEST}, look for the second noun in it"));
    }
    let stem = Path::new(shown).file_stem().and_then(|s| s.to_str()).unwrap_or("");
    if let Some(word) = stem.split('_').find(|w| SAYS_NOTHING.contains(w)) {
        complaints.push(format!("{shown}: `{word}` says nothing; name the file after what is in it"));
    }
    for (number, line) in text.lines().enumerate() {
        // Spelled in two halves, so that this file is not its own complaint.
        if line.contains(concat!("todo", "!(")) || line.contains(concat!("unimplemented", "!(")) {
            complaints.push(format!("{shown}:{}: unfinished", number + 1));
        }
    }
    complaints
}

fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let (mut files, mut folders) = (vec![], vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).with_context(|| format!("cannot read `{}`", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

#[test]
fn a_file_is_looked_at() {
    assert!(look_at("crates/x/src/front.rs", "//! Fronts.\n").is_empty());
    assert!(look_at("crates/x/src/tests.rs", "use super::*;\n").is_empty());
    let long = "//! Long.\n".repeat(601);
    for (name, text) in
        [("front.rs", "use x;\n"), ("date_utils.rs", "//! Dates.\n"), ("front.rs", long.as_str()), ("front.rs", concat!("//! F.\nfn f() { todo", "!() }\n"))]
    {
        assert_eq!(look_at(&format!("crates/x/src/{name}"), text).len(), 1, "{name}");
    }
}
