//! Where a house keeps its data: the data folder, the database, the media folder.

use std::path::{Path, PathBuf};

#[derive(Debug, Clone)]
pub struct Place {
    /// The data folder. With SQLite it holds `newsroom.db` and `press.db`.
    pub data: PathBuf,
    pub database: Database,
    /// The folder of pictures and recordings.
    pub media: PathBuf,
}

#[derive(Debug, Clone)]
pub enum Database {
    /// Two files in the data folder.
    Sqlite,
    /// A `postgres://` address. One schema holds both; the press log's tables begin with `press_`.
    Postgres(String),
}

impl Place {
    /// A house on this machine alone: everything under one folder.
    pub fn in_folder(data: impl Into<PathBuf>) -> Place {
        let data = data.into();
        Place { media: data.join("media"), data, database: Database::Sqlite }
    }

    pub fn newsroom_file(&self) -> PathBuf {
        self.data.join("newsroom.db")
    }

    pub fn press_file(&self) -> PathBuf {
        self.data.join("press.db")
    }

    /// The place in words for messages. A database's address may hold a password, so only host and name are said.
    pub(crate) fn in_words(&self) -> String {
        match &self.database {
            Database::Sqlite => self.data.display().to_string(),
            Database::Postgres(address) => public_part(address),
        }
    }

    pub(crate) fn data(&self) -> &Path {
        &self.data
    }
}

fn public_part(address: &str) -> String {
    let without_scheme = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = without_scheme.rsplit_once('@').map_or(without_scheme, |(_, host)| host);
    format!("postgres://{}", host.split('?').next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_never_holds_the_password() {
        let place = Place { data: "/d".into(), media: "/m".into(), database: Database::Postgres("postgres://desk:s3cr@t@db.local/news?password=x".into()) };
        assert_eq!(place.in_words(), "postgres://db.local/news");
    }
}
