//! The theme: templates and words. The house theme is built in; a theme folder replaces any single file of it.

use crate::sheet;
use crate::words::Dictionary;
use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};
use std::collections::BTreeSet;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

#[derive(rust_embed::Embed)]
#[folder = "$CARGO_MANIFEST_DIR/../../themes/gazette"]
struct Gazette;

/// Where a theme is found.
#[derive(Debug, Clone, Default)]
pub struct ThemePlace {
    /// Files in here win over those of the house theme.
    pub folder: Option<PathBuf>,
    /// Whether files are read again when they change.
    pub watch: bool,
}

/// Templates and words, ready to be set.
pub struct Theme {
    pub templates: Environment<'static>,
    pub words: Dictionary,
}

/// Something wrong in a theme, with the place where it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Fault {
    pub file: String,
    pub line: Option<usize>,
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.what),
            None => write!(f, "{}: {}", self.file, self.what),
        }
    }
}

impl Fault {
    pub(crate) fn in_file(file: &str, what: &str) -> Fault {
        Fault { file: file.to_owned(), line: None, what: what.to_owned() }
    }

    /// A fault at a byte of a file's text.
    pub(crate) fn at_byte(file: &str, text: &str, byte: usize, what: &str) -> Fault {
        let line = text.get(..byte).map(|before| before.matches('\n').count() + 1);
        Fault { file: file.to_owned(), line, what: what.to_owned() }
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        // The innermost error knows the line that a theme's author has to look at.
        let mut innermost: &Error = &error;
        let mut source = std::error::Error::source(&error);
        while let Some(next) = source {
            if let Some(error) = next.downcast_ref::<Error>() {
                innermost = error;
            }
            source = next.source();
        }
        let what = match innermost.detail() {
            Some(detail) => format!("{}: {detail}", innermost.kind()),
            None => innermost.kind().to_string(),
        };
        Fault { file: innermost.name().or(error.name()).unwrap_or("theme").to_owned(), line: innermost.line().or(error.line()), what }
    }
}

impl ThemePlace {
    /// Names of all files, the house's and the folder's.
    pub fn files(&self) -> BTreeSet<String> {
        let mut files: BTreeSet<String> = Gazette::iter().map(|name| name.into_owned()).collect();
        for (path, _) in self.folder_files() {
            let relative = self.folder.as_ref().and_then(|folder| path.strip_prefix(folder).ok());
            files.extend(relative.and_then(|r| r.to_str()).map(|r| r.replace('\\', "/")));
        }
        files
    }

    /// The house's text of a file, then the folder's.
    pub fn layers(&self, file: &str) -> Vec<String> {
        let house = Gazette::get(file).map(|f| String::from_utf8_lossy(&f.data).into_owned());
        house.into_iter().chain(self.own(file)).collect()
    }

    fn own(&self, file: &str) -> Option<String> {
        let path = self.folder.as_ref()?.join(file);
        std::fs::read_to_string(path).ok()
    }

    /// When a file of the folder was last changed; an empty folder has never been.
    pub fn changed(&self) -> Option<SystemTime> {
        self.folder_files().into_iter().map(|(_, time)| time).max()
    }

    fn folder_files(&self) -> Vec<(PathBuf, SystemTime)> {
        let mut files = vec![];
        let mut folders: Vec<PathBuf> = self.folder.iter().cloned().collect();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                match entry.metadata() {
                    Ok(meta) if meta.is_dir() => folders.push(entry.path()),
                    Ok(meta) => files.push((entry.path(), meta.modified().unwrap_or(SystemTime::UNIX_EPOCH))),
                    Err(_) => {}
                }
            }
        }
        files
    }
}

impl Theme {
    pub fn load(place: &ThemePlace) -> Result<Theme, Fault> {
        if let Some(folder) = place.folder.as_ref().filter(|f| !f.is_dir()) {
            return Err(Fault::in_file(&folder.to_string_lossy(), "there is no such folder; name the folder that holds your templates"));
        }
        let words = Dictionary::load(place)?;
        let mut templates = Environment::new();
        templates.set_undefined_behavior(UndefinedBehavior::Strict);
        let lean = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().map_err(Fault::from)?;
        templates.set_syntax(lean);
        templates.set_auto_escape_callback(|name| if name.ends_with(".html") { AutoEscape::Html } else { AutoEscape::None });
        templates.set_formatter(crate::escape::formatter);
        let place = Arc::new(place.clone());
        templates.set_loader(move |name| Ok(place.layers(name).pop()));
        sheet::furnish(&mut templates);
        Ok(Theme { templates, words })
    }
}

/// A template function that cannot do its work.
pub(crate) fn refuse(what: impl fmt::Display) -> Error {
    Error::new(ErrorKind::InvalidOperation, what.to_string())
}
