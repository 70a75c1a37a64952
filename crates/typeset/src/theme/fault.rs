//! What is wrong in a theme, told so that its author finds the place.

use minijinja::{Error, ErrorKind};
use std::fmt;

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
        let what = match (innermost.kind(), innermost.detail()) {
            (ErrorKind::TemplateNotFound, Some(detail)) => {
                format!("{detail}; a template names files of its own folder and of themes/gazette, from the folder on")
            }
            (ErrorKind::OutOfFuel, _) => "does not end: a loop here, or around this, runs too often".to_owned(),
            (kind, Some(detail)) => format!("{kind}: {detail}"),
            (kind, None) => kind.to_string(),
        };
        Fault { file: innermost.name().or(error.name()).unwrap_or("theme").to_owned(), line: innermost.line().or(error.line()), what }
    }
}
