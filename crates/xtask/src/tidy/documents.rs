//! Links between documents lead to files that are there, the index of docs leads to all of them, and ARCHITECTURE.md stays short enough to be read.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

const ARCHITECTURE_LINES: usize = 400;

pub fn check() -> Result<Vec<String>> {
    let root = crate::root();
    let docs = root.join("docs");
    let documents = documents(&root)?;
    let index = std::fs::read_to_string(docs.join("index.md")).context("cannot read `docs/index.md`")?;
    let listed = documents.iter().filter_map(|path| path.strip_prefix(&docs).ok());
    let mut complaints = vec![];
    complaints.extend(unlisted(&index, listed).into_iter().map(|path| format!("docs/{}: docs/index.md does not lead to it", path.display())));
    for path in &documents {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read `{}`", path.display()))?;
        let folder = path.parent().unwrap_or(&root);
        let shown = path.strip_prefix(&root).unwrap_or(path).display();
        complaints.extend(dead_links(&text, folder).into_iter().map(|link| format!("{shown}: `{link}` leads nowhere")));
        let lines = text.lines().count();
        if path.ends_with("ARCHITECTURE.md") && lines > ARCHITECTURE_LINES {
            complaints.push(format!("{shown}: {lines} lines; what takes more than {ARCHITECTURE_LINES} belongs beside the code"));
        }
    }
    Ok(complaints)
}

fn documents(root: &Path) -> Result<Vec<PathBuf>> {
    let (mut files, mut folders) = (vec![], vec![root.join("docs")]);
    let mut look = |folder: &Path, deep: bool| -> Result<Vec<PathBuf>> {
        let mut inner = vec![];
        for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read `{}`", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() && deep {
                inner.push(path);
            } else if path.extension().is_some_and(|e| e == "md") {
                files.push(path);
            }
        }
        Ok(inner)
    };
    look(root, false)?;
    while let Some(folder) = folders.pop() {
        folders.extend(look(&folder, true)?);
    }
    files.sort();
    Ok(files)
}

/// Files of ours that `[text](target)` names.
fn targets(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next());
    targets.map(|t| t.split('#').next().unwrap_or("")).filter(|t| !t.is_empty() && !t.contains(':'))
}

/// Those of them that are not there.
fn dead_links(text: &str, folder: &Path) -> Vec<String> {
    targets(text).filter(|t| !folder.join(t).exists()).map(str::to_owned).collect()
}

/// Documents beside and below an index that it does not name: whoever begins there never finds them.
fn unlisted<'d>(index: &str, documents: impl Iterator<Item = &'d Path>) -> Vec<&'d Path> {
    let named: Vec<&Path> = targets(index).map(Path::new).collect();
    documents.filter(|path| *path != Path::new("index.md") && !named.contains(path)).collect()
}

#[test]
fn a_dead_link_is_found() {
    let text = "see [one](tidy.rs), [two](nowhere.md#part), [out](https://example.org/) and [here](#here)";
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    assert_eq!(dead_links(text, &here), ["nowhere.md"]);
}

#[test]
fn a_document_that_the_index_leaves_out_is_found() {
    let index = "read [one](howto/one.md) and [two](adr/two.md#why)";
    let documents = ["index.md", "howto/one.md", "adr/two.md", "adr/three.md"].map(Path::new);
    assert_eq!(unlisted(index, documents.into_iter()), [Path::new("adr/three.md")]);
}
