//! Why a command failed and what the operator can do: printed once on stderr, and told by the exit status.

use std::fmt::{self, Display};
use std::process::ExitCode;

/// Exit status 1: the command was understood and failed. 2: it was not a command we know.
#[derive(Debug)]
pub struct Trouble {
    why: anyhow::Error,
    what_to_do: Option<String>,
    usage: bool,
}

impl Trouble {
    pub fn usage(why: impl Display) -> Trouble {
        Trouble { why: anyhow::anyhow!("{why}"), what_to_do: None, usage: true }
    }

    pub fn new(why: impl Into<anyhow::Error>) -> Trouble {
        Trouble { why: why.into(), what_to_do: None, usage: false }
    }

    pub fn said(why: impl Display) -> Trouble {
        Trouble::new(anyhow::anyhow!("{why}"))
    }

    pub fn then(self, what_to_do: impl Display) -> Trouble {
        Trouble { what_to_do: Some(what_to_do.to_string()), ..self }
    }

    /// The error it began with, if it is of this type.
    pub fn cause<E: Display + std::fmt::Debug + Send + Sync + 'static>(&self) -> Option<&E> {
        self.why.downcast_ref()
    }

    pub fn status(&self) -> ExitCode {
        ExitCode::from(if self.usage { 2 } else { 1 })
    }
}

impl<E: Into<anyhow::Error>> From<E> for Trouble {
    fn from(why: E) -> Trouble {
        Trouble::new(why)
    }
}

impl Display for Trouble {
    /// The chain of causes, each said once: many errors already tell their cause themselves.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut said = String::new();
        for cause in self.why.chain().map(ToString::to_string) {
            if said.is_empty() {
                said = cause;
            } else if !said.contains(&cause) {
                said = format!("{said}: {cause}");
            }
        }
        write!(f, "masthead: {said}")?;
        match &self.what_to_do {
            Some(advice) => write!(f, "\n  what to do: {advice}"),
            None if self.usage => write!(f, "\n  what to do: see `masthead help`"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("cannot open the store: {0}")]
    struct Outer(#[source] std::io::Error);

    #[test]
    fn a_chain_is_said_once() {
        let denied = || std::io::Error::other("permission denied");
        let told = Trouble::new(Outer(denied())).then("give the folder to the user who runs Masthead");
        assert_eq!(told.to_string(), "masthead: cannot open the store: permission denied\n  what to do: give the folder to the user who runs Masthead");
        let told = Trouble::new(anyhow::Error::new(denied()).context("cannot serve"));
        assert_eq!(told.to_string(), "masthead: cannot serve: permission denied");
    }
}
