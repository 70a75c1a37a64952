//! The theme: templates and words. The house theme is built in; a theme folder replaces any single file of it.

mod fault;
mod files;
mod folder;

use crate::sheet;
use crate::words::Dictionary;
use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value};
use std::fmt;
use std::path::PathBuf;

pub use fault::Fault;
pub use files::Files;
pub use folder::Listing;

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
    templates: Environment<'static>,
    pub words: Dictionary,
}

/// Steps of the engine for one template, every 64 bytes it writes being one more. The house's front takes 8 000, one of 300 cards 67 000 and a
/// story as long as the desk allows 250 000; a loop that runs away is stopped in a tenth of a second.
const MOST_STEPS: u64 = 2_000_000;
/// No browser is sent a page longer than this.
const LONGEST_PAGE: usize = 16 * 1024 * 1024;

impl ThemePlace {
    /// What the folder holds as it is now; nothing where it cannot be listed.
    pub fn listing(&self) -> Listing {
        self.folder.as_deref().and_then(|folder| folder::Folder::open(folder).ok()).map(|folder| folder.listing()).unwrap_or_default()
    }
}

impl Theme {
    pub fn load(place: &ThemePlace) -> Result<Theme, Fault> {
        Theme::of(Files::read(place.folder.as_deref())?)
    }

    pub fn of(files: Files) -> Result<Theme, Fault> {
        if let Some(fault) = files.faults.first() {
            return Err(fault.clone());
        }
        let words = Dictionary::load(&files)?;
        let mut templates = Environment::new();
        templates.set_undefined_behavior(UndefinedBehavior::Strict);
        let lean = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().map_err(Fault::from)?;
        templates.set_syntax(lean);
        templates.set_auto_escape_callback(|name| if name.ends_with(".html") { AutoEscape::Html } else { AutoEscape::None });
        templates.set_formatter(crate::escape::formatter);
        templates.set_fuel(Some(MOST_STEPS));
        templates.set_loader(move |name| Ok(files.layers(name).pop()));
        sheet::furnish(&mut templates);
        Ok(Theme { templates, words })
    }

    /// Sets a template with what it is given.
    pub fn set(&self, file: &str, given: Value) -> Result<String, Fault> {
        let out = self.templates.get_template(file)?.render(given)?;
        match out.len() {
            0..=LONGEST_PAGE => Ok(out),
            _ => Err(Fault::in_file(file, "sets more than 16 MiB; a loop of it, or of what it includes, runs too often")),
        }
    }
}

/// A template function that cannot do its work.
pub(crate) fn refuse(what: impl fmt::Display) -> Error {
    Error::new(ErrorKind::InvalidOperation, what.to_string())
}
