//! The files of a theme: the house's, which are built in, and those of a folder, which win over them. A folder is read once and whole: what
//! a template names is looked up here and never on the disk, so that no name leads out of the theme.

use super::fault::Fault;
use super::folder::{Folder, is_text};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

#[derive(rust_embed::Embed)]
#[folder = "$CARGO_MANIFEST_DIR/../../themes/gazette"]
struct Gazette;

#[derive(Debug, Clone, Default)]
pub struct Files {
    own: BTreeMap<String, String>,
    /// What the folder holds and no theme reads.
    pub others: Vec<String>,
    /// Of files that cannot be read.
    pub faults: Vec<Fault>,
}

impl Files {
    pub fn read(folder: Option<&Path>) -> Result<Files, Fault> {
        let Some(folder) = folder.map(Folder::open).transpose()? else { return Ok(Files::default()) };
        let mut files = Files::default();
        for (name, path) in &folder.files {
            if !is_text(name) {
                files.others.push(name.clone());
                continue;
            }
            match folder.text(name, path) {
                Ok(text) => drop(files.own.insert(name.clone(), text)),
                Err(fault) => files.faults.push(fault),
            }
        }
        files.faults.extend(folder.faults);
        Ok(files)
    }

    /// Names of all files, the house's and the folder's.
    pub fn names(&self) -> BTreeSet<String> {
        Gazette::iter().map(|name| name.into_owned()).chain(self.own.keys().cloned()).collect()
    }

    /// The folder's files with their texts.
    pub fn own(&self) -> impl Iterator<Item = (&str, &str)> {
        self.own.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// The house's text of a file, then the folder's.
    pub fn layers(&self, file: &str) -> Vec<String> {
        // Asked for by a name of the list: a build for development would read any spelling of a path.
        let house = Gazette::iter().find(|name| name == file).and_then(|name| Gazette::get(&name));
        let house = house.map(|f| String::from_utf8_lossy(&f.data).into_owned());
        house.into_iter().chain(self.own.get(file).cloned()).collect()
    }
}
