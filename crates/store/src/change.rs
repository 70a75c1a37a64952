//! The outbox: what has changed in the content store, in order, for the press. A change is noted in the transaction that makes it,
//! so neither can be there without the other.

use crate::error::{Result, StoreError};
use crate::sql::{Arg, Row, args};
use crate::tx::{Reader, Tx};
use newsroom::edition::EditionCode;
use newsroom::{ConceptId, StoryId, Timestamp};

/// What has changed. The press reads its newest state; the change itself carries none.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    Site,
    Edition(EditionCode),
    Front(EditionCode),
    Focus(EditionCode),
    Channel(EditionCode),
    Concept(ConceptId),
    /// Its publication, or the end of it.
    Story(StoryId),
    /// What stands around its public text, as its family or the note of a correction: text and pictures stay as readers have them.
    Around(StoryId),
}

impl Reader {
    /// Changes after a number, oldest first: the number (counted up without gaps in the order of saving), the change, and from when
    /// readers are to see it if not from now, as with an imported item's own time.
    pub async fn changes_after(&mut self, number: i64, limit: u32) -> Result<Vec<(i64, Change, Option<Timestamp>)>> {
        let text = "SELECT number, noun, name, since FROM changes WHERE number > $1 ORDER BY number LIMIT $2";
        self.db().all("read changes", text, args![number, i64::from(limit)]).await?.iter().map(noted).collect()
    }
}

impl Tx {
    /// Notes a change and returns its number.
    pub async fn note_change(&mut self, change: Change, since: Option<Timestamp>) -> Result<i64> {
        self.note_changes(&[(change, since)]).await
    }

    /// Notes many changes and returns the last one's number (0 if there were none).
    pub async fn note_changes(&mut self, changes: &[(Change, Option<Timestamp>)]) -> Result<i64> {
        if changes.is_empty() {
            return Ok(0);
        }
        let first = self.next_numbers("change", changes.len() as i64).await?;
        let rows: Vec<Arg> = (first..).zip(changes).flat_map(|(number, (change, since))| args![number, change.noun(), change.name(), *since]).collect();
        self.db().insert("note a change", "INSERT INTO changes (number, noun, name, since) VALUES", 4, rows, "").await?;
        let last = first + changes.len() as i64 - 1;
        self.noted = Some(last);
        Ok(last)
    }

    /// Drops changes up to a number, once the press log holds them. Their numbers are not given again.
    pub async fn forget_changes(&mut self, upto: i64) -> Result<()> {
        self.db().run("forget changes", "DELETE FROM changes WHERE number <= $1", args![upto]).await.map(drop)
    }

    pub(crate) async fn next_number(&mut self, noun: &str) -> Result<i64> {
        self.next_numbers(noun, 1).await
    }

    /// Takes `count` numbers and returns the first.
    pub(crate) async fn next_numbers(&mut self, noun: &str, count: i64) -> Result<i64> {
        let text = "UPDATE counters SET next = next + $2 WHERE noun = $1 RETURNING next";
        let row = self.db().one("count up", text, args![noun, count]).await?;
        let row = row.ok_or_else(|| StoreError::damaged("the content store", format!("the counter `{noun}` is missing")))?;
        Ok(row.get::<i64>(0)? - count)
    }
}

impl Change {
    fn noun(&self) -> &'static str {
        match self {
            Change::Site => "site",
            Change::Edition(_) => "edition",
            Change::Front(_) => "front",
            Change::Focus(_) => "focus",
            Change::Channel(_) => "channel",
            Change::Concept(_) => "concept",
            Change::Story(_) => "story",
            Change::Around(_) => "around",
        }
    }

    fn name(&self) -> String {
        match self {
            Change::Site => String::new(),
            Change::Edition(code) | Change::Front(code) | Change::Focus(code) | Change::Channel(code) => code.to_string(),
            Change::Concept(id) => id.to_string(),
            Change::Story(id) | Change::Around(id) => id.to_string(),
        }
    }

    fn read(noun: &str, name: &str) -> Option<Change> {
        let code = || EditionCode::try_from(name).ok();
        Some(match noun {
            "site" => Change::Site,
            "edition" => Change::Edition(code()?),
            "front" => Change::Front(code()?),
            "focus" => Change::Focus(code()?),
            "channel" => Change::Channel(code()?),
            "concept" => Change::Concept(name.parse().ok()?),
            "story" => Change::Story(name.parse().ok()?),
            "around" => Change::Around(name.parse().ok()?),
            _ => return None,
        })
    }
}

fn noted(row: &Row) -> Result<(i64, Change, Option<Timestamp>)> {
    let (noun, name): (String, String) = (row.get(1)?, row.get(2)?);
    let change = Change::read(&noun, &name).ok_or_else(|| StoreError::damaged("a change", format!("`{noun} {name}` names nothing")))?;
    Ok((row.get(0)?, change, row.maybe_time(3)?))
}
