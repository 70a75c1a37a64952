//! Links between documents lead to files that are there, and ARCHITECTURE.md stays short enough to be read.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

const ARCHITECTURE_LINES: usize = 400;

pub fn check() -> Result<Vec<String>> {
    let root = crate::root();
    let mut complaints = vec![];
    for path in documents(&root)? {
        let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
        let folder = path.parent().unwrap_or(&root);
        let shown = path.strip_prefix(&root).unwrap_or(&path).display();
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

/// Targets of `[text](target)` that are files of ours and are not there.
fn dead_links(text: &str, folder: &Path) -> Vec<String> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next());
    let files = targets.map(|t| t.split('#').next().unwrap_or("")).filter(|t| !t.is_empty() && !t.contains(':'));
    files.filter(|t| !folder.join(t).exists()).map(str::to_owned).collect()
}

#[test]
fn a_dead_link_is_found() {
    let text = "see [one](tidy.rs), [two](nowhere.md#part), [out](https://example.org/) and [here](#here)";
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    assert_eq!(dead_links(text, &here), ["nowhere.md"]);
}
