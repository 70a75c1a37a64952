//! Which files an import reads: one, all of a folder, or standard input.

use crate::trouble::Trouble;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const ENDINGS: [&str; 4] = ["json", "jsonl", "ndjson", "ninjs"];

pub enum Source {
    File { path: PathBuf, bytes: u64 },
    StandardInput,
}

impl Source {
    pub fn name(&self) -> String {
        match self {
            Source::File { path, .. } => path.display().to_string(),
            Source::StandardInput => "standard input".to_owned(),
        }
    }

    /// Where the file lies, without links in it.
    pub fn folder(&self) -> Option<Arc<Path>> {
        let Source::File { path, .. } = self else { return None };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        folder.canonicalize().ok().map(Arc::from)
    }

    pub fn open(&self) -> io::Result<Box<dyn BufRead>> {
        Ok(match self {
            Source::File { path, .. } => Box::new(BufReader::with_capacity(1 << 18, File::open(path)?)),
            Source::StandardInput => Box::new(BufReader::with_capacity(1 << 18, io::stdin())),
        })
    }
}

/// In a folder all files of the right endings, deep down, sorted by path so that two runs read in the same order.
pub fn find(path: &str) -> Result<Vec<Source>, Trouble> {
    if path == "-" {
        return Ok(vec![Source::StandardInput]);
    }
    let given = Path::new(path);
    let meta = std::fs::metadata(given)
        .map_err(|why| Trouble::said(format!("cannot read `{path}`: {why}")).then("name a file, a folder, or `-` for standard input"))?;
    if !meta.is_dir() {
        return Ok(vec![Source::File { path: given.to_owned(), bytes: meta.len() }]);
    }
    let (mut found, mut folders) = (vec![], vec![given.to_owned()]);
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).map_err(|why| Trouble::said(format!("cannot read the folder `{}`: {why}", folder.display())))?;
        for entry in entries {
            let entry = entry?;
            // The entry's own kind: a link that leads to its own folder would never end.
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else if entry.path().extension().and_then(|e| e.to_str()).is_some_and(|e| ENDINGS.contains(&e)) {
                found.extend(file(entry.path()));
            }
        }
    }
    if found.is_empty() {
        return Err(Trouble::said(format!("there is no item in `{path}`")).then(format!("its files must end in .{}", ENDINGS.join(", ."))));
    }
    found.sort_by_key(Source::name);
    Ok(found)
}

/// A pipe or a device may never end, so nothing but a file is read.
fn file(path: PathBuf) -> Option<Source> {
    match std::fs::metadata(&path) {
        Ok(meta) if !meta.is_file() => {
            note!("skipped {}: it is no file", path.display());
            None
        }
        // One that cannot be looked at is told of when it is read.
        looked => Some(Source::File { bytes: looked.map_or(0, |meta| meta.len()), path }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_read_deep_down_and_in_order() {
        let dir = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(dir.path().join("b")).expect("a folder");
        for name in ["z.json", "b/a.jsonl", "b/notes.txt", "a.ndjson"] {
            std::fs::write(dir.path().join(name), "{}").expect("written");
        }
        #[cfg(unix)]
        let _listening = std::os::unix::net::UnixListener::bind(dir.path().join("socket.json")).expect("no file, as a pipe is none");
        let root = dir.path().display().to_string();
        let found = find(&root).unwrap_or_default();
        let names: Vec<String> = found.iter().map(|s| s.name().replace(&format!("{root}/"), "")).collect();
        assert_eq!(names, ["a.ndjson", "b/a.jsonl", "z.json"]);
        assert!(find(&dir.path().join("nothing").display().to_string()).is_err_and(|t| t.to_string().contains("cannot read")));
        std::fs::create_dir(dir.path().join("empty")).expect("a folder");
        assert!(find(&dir.path().join("empty").display().to_string()).is_err_and(|t| t.to_string().contains("no item")));
    }
}
