//! Assignments: on which desk a story is, at which stage, with whom and until when. Each has a version of its own, so that moving a card
//! does not come between those who write.

use crate::error::{Result, StoreError};
use crate::sql::{Row, Sql, args, numbers};
use crate::tx::{Reader, Tx, Versioned};
use newsroom::assignment::Assignment;
use newsroom::desk::DeskKey;
use newsroom::{PersonId, StoryId, Timestamp};
use std::collections::BTreeMap;

const COLUMNS: &str = "SELECT story, version, desk, stage, due, note FROM assignments WHERE";

impl Reader {
    pub async fn assignment(&mut self, story: StoryId) -> Result<Option<Versioned<Assignment>>> {
        Ok(self.assignments(&[story]).await?.remove(&story))
    }

    /// The assignments of several stories in one read; those without one are missing.
    pub async fn assignments(&mut self, stories: &[StoryId]) -> Result<BTreeMap<StoryId, Versioned<Assignment>>> {
        let wanted = numbers(stories.iter().map(|id| id.0));
        let sqlite = self.db().is_sqlite();
        let within = |name: &str| match sqlite {
            true => format!("{name} IN (SELECT value FROM json_each($1))"),
            false => format!("{name} IN (SELECT value::bigint FROM json_array_elements_text($1::json))"),
        };
        let (found, people) =
            (format!("{COLUMNS} {}", within("story")), format!("SELECT story, person FROM assigned WHERE {} ORDER BY person", within("story")));
        let rows = self.db().all("read assignments", Sql::Built(found), args![wanted.clone()]).await?;
        let mut all = rows.iter().map(assignment).collect::<Result<BTreeMap<_, _>>>()?;
        if all.is_empty() {
            return Ok(all);
        }
        for row in self.db().all("read who is assigned", Sql::Built(people), args![wanted]).await? {
            if let Some(assignment) = all.get_mut(&StoryId(row.get(0)?)) {
                assignment.value.people.push(PersonId(row.get(1)?));
            }
        }
        Ok(all)
    }
}

impl Tx {
    /// Sets a story's assignment if nobody has since `seen`; `None` says that it has none. Its new version, or `None`: somebody was faster.
    pub async fn put_assignment(&mut self, story: StoryId, given: &Assignment, seen: Option<i64>, now: Timestamp) -> Result<Option<i64>> {
        let values = |version: i64| args![story, version, given.desk.as_str(), given.stage.as_str(), given.due, given.note.as_str()];
        let written = match seen {
            None => {
                let text = "INSERT INTO assignments (story, version, desk, stage, due, note) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (story) DO NOTHING";
                self.db().run("assign a story", text, values(1)).await?
            }
            Some(seen) => {
                let text = "UPDATE assignments SET version = $2 + 1, desk = $3, stage = $4, due = $5, note = $6 WHERE story = $1 AND version = $2";
                self.db().run("assign a story", text, values(seen)).await?
            }
        };
        if written == 0 {
            return Ok(None);
        }
        self.db().run("assign a story", "DELETE FROM assigned WHERE story = $1", args![story]).await?;
        let people = given.people.iter().flat_map(|person| args![story, person.0]).collect();
        self.db().insert("assign people", "INSERT INTO assigned (story, person) VALUES", 2, people, "ON CONFLICT (story, person) DO NOTHING").await?;
        self.touch_story(story, now).await?;
        Ok(Some(seen.map_or(1, |seen| seen + 1)))
    }
}

fn assignment(row: &Row) -> Result<(StoryId, Versioned<Assignment>)> {
    let value = Assignment { desk: desk_key(row.get(2)?)?, stage: row.get(3)?, people: vec![], due: row.maybe_time(4)?, note: row.get(5)? };
    Ok((StoryId(row.get(0)?), Versioned { version: row.get(1)?, value }))
}

pub(crate) fn desk_key(key: String) -> Result<DeskKey> {
    DeskKey::try_from(key).map_err(|why| StoreError::damaged("an assignment", why))
}
