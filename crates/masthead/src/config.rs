//! Options of the house: one catalogue, from which come the flags, the variables, the keys of `masthead.toml`, the help,
//! `masthead config explain` and the reference page. Read once, then passed down as plain values.

mod catalogue;
mod explain;
mod given;
mod listen;
mod oidc;
mod sources;
mod suggest;

pub use catalogue::{ByDefault, CATALOGUE, Entry};
pub use explain::explain;
pub use listen::Listen;
pub use oidc::{Hidden, Oidc};
pub use sources::{FILE_NAME, read};
pub use suggest::suggestion;

use std::net::IpAddr;
use std::path::PathBuf;

/// Every option's value in force, and where it came from.
#[derive(Debug)]
pub struct Settings {
    pub config: Config,
    pub told: Vec<Told>,
    /// The file that was read, if there was one.
    pub file: Option<PathBuf>,
}

/// One option as somebody set it.
#[derive(Debug)]
pub struct Told {
    pub option: &'static Entry,
    /// As it was written; `None` where neither anybody nor the catalogue gives a value.
    pub text: Option<String>,
    pub origin: Origin,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    Flag,
    Variable,
    File(PathBuf),
    Default,
}

#[derive(Debug, Default)]
pub struct Config {
    /// The data folder: a whole site.
    pub data: PathBuf,
    /// Where the content is; `None` is SQLite in the data folder.
    pub database: Option<String>,
    /// Where media files are; `None` is a folder in the data folder.
    pub media: Option<PathBuf>,
    pub listen: Listen,
    /// No second factor is asked for beside a password.
    pub password_alone: bool,
    pub trusted_proxies: Vec<IpAddr>,
    /// The house's own identity provider.
    pub oidc: Oidc,
    pub theme: Option<PathBuf>,
    pub watch_theme: bool,
    /// Memory for finished pages, in bytes; 0 keeps none.
    pub page_memory: u64,
    /// Memory for records of the press log, in bytes.
    pub shelf_memory: u64,
    /// Threads that answer readers; `None` is one a core.
    pub threads: Option<usize>,
    /// The number of a new site's first story.
    pub first_number: i64,
    pub log: String,
    pub log_as_json: bool,
}

impl Config {
    /// What is to be said where a proxy stands in front and is not named.
    pub fn unnamed_proxy(&self) -> Option<&'static str> {
        let unnamed = self.listen.behind_https && self.trusted_proxies.is_empty();
        unnamed.then_some(
            "`behind_https` is set and no proxy is named by `trusted_proxies`: whoever comes by it seems to come from one address, \
             where wrong passwords and connections are counted together",
        )
    }
}

impl Settings {
    /// Whether somebody set the option, or its default stands.
    pub fn is_set(&self, name: &str) -> bool {
        self.told.iter().any(|t| t.option.name == name && t.origin != Origin::Default)
    }
}

#[cfg(test)]
mod tests;
