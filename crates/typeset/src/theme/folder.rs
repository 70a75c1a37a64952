//! A theme's folder on the disk: what lies in it, and its texts. Whatever is no plain text of its own is refused: a link that leads out would
//! publish files of the machine, and a pipe would be waited for for ever.

use super::fault::Fault;
use std::collections::BTreeMap;
use std::fs::{self, File, FileType};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// No template is a tenth as long.
const MOST_BYTES: u64 = 1024 * 1024;
/// More than this is not a theme, but somebody's home.
const MOST_FILES: usize = 1000;

/// What lies in a folder as it is now: names with sizes and when each was changed. Two are equal if nothing was saved, restored or deleted.
pub type Listing = BTreeMap<String, Option<(u64, SystemTime)>>;

pub struct Folder {
    root: PathBuf,
    /// Where each file lies, by its name as templates write it: `words/en.ftl`.
    pub files: BTreeMap<String, PathBuf>,
    pub faults: Vec<Fault>,
}

impl Folder {
    pub fn open(folder: &Path) -> Result<Folder, Fault> {
        let name = folder.to_string_lossy();
        let root = folder.canonicalize().ok().filter(|root| root.is_dir());
        let root = root.ok_or_else(|| Fault::in_file(&name, "there is no such folder; name the folder that holds your templates"))?;
        let mut found = Folder { root: root.clone(), files: BTreeMap::new(), faults: vec![] };
        let mut folders = vec![(String::new(), root)];
        while let Some((prefix, folder)) = folders.pop() {
            let entries = fs::read_dir(&folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
            let entries = entries.unwrap_or_else(|why| {
                found
                    .faults
                    .push(Fault::in_file(if prefix.is_empty() { &name } else { &prefix }, &format!("cannot be listed ({why}); let the server's user read it")));
                vec![]
            });
            for entry in entries {
                let named = entry.file_name();
                let Some(plain) = named.to_str() else {
                    found.faults.push(Fault::in_file(&format!("{prefix}{}", named.to_string_lossy()), "the file's name is not UTF-8; rename it"));
                    continue;
                };
                // Editors and file managers leave such behind.
                if plain.starts_with('.') || plain.ends_with('~') {
                    continue;
                }
                let name = format!("{prefix}{plain}");
                if entry.file_type().as_ref().is_ok_and(FileType::is_dir) && !is_text(&name) {
                    folders.push((name + "/", entry.path()));
                } else {
                    found.files.insert(name, entry.path());
                }
            }
            if found.files.len() + folders.len() > MOST_FILES {
                return Err(Fault::in_file(&name, &format!("holds more than {MOST_FILES} files; name the folder that holds your templates and nothing else")));
            }
        }
        Ok(found)
    }

    pub fn listing(&self) -> Listing {
        let seen = |path: &PathBuf| path.metadata().ok().map(|meta| (meta.len(), meta.modified().unwrap_or(SystemTime::UNIX_EPOCH)));
        self.files.iter().map(|(name, path)| (name.clone(), seen(path))).collect()
    }

    /// The text of a file, if it is one and lies in the folder.
    pub fn text(&self, name: &str, path: &Path) -> Result<String, Fault> {
        let refuse = |what: &str| Fault::in_file(name, what);
        let unreadable = |why: std::io::Error| match why.kind() {
            ErrorKind::NotFound => refuse("this link leads to nothing; put the file itself here"),
            _ => refuse(&format!("cannot be read ({why}); let the server's user read it, or put a plain file here")),
        };
        let real = path.canonicalize().map_err(unreadable)?;
        if !real.starts_with(&self.root) {
            return Err(refuse(&format!("this link leads out of the theme's folder, to {}; put the file itself here", real.display())));
        }
        let meta = real.metadata().map_err(unreadable)?;
        if meta.is_dir() {
            return Err(refuse("this is a folder, and a file is read under this name; rename it"));
        }
        if !meta.is_file() {
            return Err(refuse("this is a device or a pipe; put a plain file here"));
        }
        let mut bytes = vec![];
        File::open(real).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(refuse("is longer than 1 MiB; shorten it"));
        }
        let text = String::from_utf8(bytes).map_err(|why| not_text(name, why.as_bytes(), why.utf8_error().valid_up_to()))?;
        match text.find('\0') {
            // UTF-16 of plain letters is UTF-8 with a zero beside each.
            Some(at) => Err(not_text(name, text.as_bytes(), at)),
            None => Ok(text.strip_prefix('\u{FEFF}').map_or_else(|| text.clone(), str::to_owned)),
        }
    }
}

/// Whether a theme reads a file of this name.
pub fn is_text(name: &str) -> bool {
    name.ends_with(".html") || name.starts_with("words/") && name.ends_with(".ftl")
}

fn not_text(name: &str, bytes: &[u8], at: usize) -> Fault {
    let line = bytes.iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
    Fault { file: name.to_owned(), line: Some(line), what: "is not UTF-8; save it in that encoding".to_owned() }
}
