//! Filters that people keep for themselves: a name, and the words of a list's address.

use crate::error::Result;
use crate::packed;
use crate::sql::args;
use crate::tx::{Reader, Tx};
use newsroom::{FilterId, PersonId};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedFilter {
    pub id: FilterId,
    pub person: PersonId,
    pub name: String,
    pub filter: BTreeMap<String, String>,
}

impl Reader {
    /// A person's filters, oldest first.
    pub async fn saved_filters(&mut self, person: PersonId) -> Result<Vec<SavedFilter>> {
        let text = "SELECT id, name, filter FROM saved_filters WHERE person = $1 ORDER BY id";
        let rows = self.db().all("read saved filters", text, args![person.0]).await?;
        let read = |row: &crate::sql::Row| {
            Ok(SavedFilter { id: FilterId(row.get(0)?), person, name: row.get(1)?, filter: packed::from_json("a saved filter", &row.get::<String>(2)?)? })
        };
        rows.iter().map(read).collect()
    }
}

impl Tx {
    /// Keeps a filter under a new number.
    pub async fn insert_saved_filter(&mut self, person: PersonId, name: &str, filter: &BTreeMap<String, String>) -> Result<SavedFilter> {
        let id = self.next_number("saved filter").await?;
        let text = "INSERT INTO saved_filters (id, person, name, filter) VALUES ($1, $2, $3, $4)";
        self.db().run("keep a filter", text, args![id, person.0, name, packed::json(filter)?]).await?;
        Ok(SavedFilter { id: FilterId(id), person, name: name.to_owned(), filter: filter.clone() })
    }

    /// `false` when this person has no such filter.
    pub async fn delete_saved_filter(&mut self, person: PersonId, id: FilterId) -> Result<bool> {
        let text = "DELETE FROM saved_filters WHERE person = $1 AND id = $2";
        Ok(self.db().run("forget a filter", text, args![person.0, id.0]).await? == 1)
    }
}
