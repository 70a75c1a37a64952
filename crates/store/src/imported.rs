//! Marks of what was imported, so that an agency's item that comes again changes its story instead of making a second one.

use crate::error::Result;
use crate::sql::{Arg, args};
use crate::tx::{Reader, Tx};
use newsroom::{StoryId, Timestamp};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportMark {
    pub story: StoryId,
    /// The item's version as the agency writes it.
    pub version: String,
    pub version_created: Timestamp,
}

impl Reader {
    pub async fn imported(&mut self, uri: &str) -> Result<Option<ImportMark>> {
        Ok(self.imported_many(&[uri]).await?.remove(uri))
    }

    /// The marks of several items in one read; those never imported are missing.
    pub async fn imported_many(&mut self, uris: &[&str]) -> Result<BTreeMap<String, ImportMark>> {
        let text = crate::sql::Sql::Differs {
            sqlite: "SELECT uri, story, version, version_created FROM imported WHERE uri IN (SELECT value FROM json_each($1))",
            postgres: "SELECT uri, story, version, version_created FROM imported WHERE uri IN (SELECT value FROM json_array_elements_text($1::json))",
        };
        let rows = self.db().all("read import marks", text, args![crate::packed::json(&uris)?]).await?;
        rows.iter().map(|row| Ok((row.get(0)?, ImportMark { story: StoryId(row.get(1)?), version: row.get(2)?, version_created: row.time(3)? }))).collect()
    }
}

impl Tx {
    /// Sets or replaces an item's mark.
    pub async fn put_imported(&mut self, uri: &str, mark: &ImportMark) -> Result<()> {
        self.put_imported_many(&[(uri.to_owned(), mark.clone())]).await
    }

    /// Sets or replaces many marks. Of two with the same URI the later counts.
    pub async fn put_imported_many(&mut self, marks: &[(String, ImportMark)]) -> Result<()> {
        // One statement may not write a row twice, so only the last mark of each item goes in.
        let last: BTreeMap<&str, &ImportMark> = marks.iter().map(|(uri, mark)| (uri.as_str(), mark)).collect();
        let rows: Vec<Arg> = last.into_iter().flat_map(|(uri, mark)| args![uri, mark.story, mark.version.as_str(), mark.version_created]).collect();
        let head = "INSERT INTO imported (uri, story, version, version_created) VALUES";
        let tail = "ON CONFLICT (uri) DO UPDATE SET story = excluded.story, version = excluded.version, version_created = excluded.version_created";
        self.db().insert("mark what was imported", head, 4, rows, tail).await
    }
}
