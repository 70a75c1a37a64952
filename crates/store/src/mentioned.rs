//! Whom the open comments of a story name: each of them finds the story in a list.

use crate::error::Result;
use crate::sql::{Sql, args, numbers};
use crate::tx::{Reader, Tx};
use newsroom::{PersonId, StoryId};
use std::collections::BTreeSet;

impl Reader {
    pub async fn mentioned(&mut self, story: StoryId) -> Result<BTreeSet<PersonId>> {
        let text = "SELECT person FROM mentioned WHERE story = $1";
        self.db().all("read whom comments name", text, args![story]).await?.iter().map(|row| row.get(0).map(PersonId)).collect()
    }

    /// In which of these stories somebody is named. Of one that is taken down no comment can be settled any more: it does not count.
    pub async fn mentioned_in(&mut self, person: PersonId, stories: &[StoryId]) -> Result<BTreeSet<StoryId>> {
        let text = Sql::Differs {
            sqlite: "SELECT story FROM mentioned WHERE person = $1 AND story IN (SELECT value FROM json_each($2)) AND story NOT IN (SELECT id FROM stories WHERE state = 'taken-down')",
            postgres: "SELECT story FROM mentioned WHERE person = $1 AND story IN (SELECT value::bigint FROM json_array_elements_text($2::json)) AND story NOT IN (SELECT id FROM stories WHERE state = 'taken-down')",
        };
        let rows = self.db().all("read whose comments name somebody", text, args![person.0, numbers(stories.iter().map(|id| id.0))]).await?;
        rows.iter().map(|row| row.get(0).map(StoryId)).collect()
    }
}

impl Tx {
    /// In place of whom they named before. Costs a read when they are the same.
    pub async fn put_mentioned(&mut self, story: StoryId, people: &BTreeSet<PersonId>) -> Result<()> {
        if self.mentioned(story).await? == *people {
            return Ok(());
        }
        self.db().run("keep whom comments name", "DELETE FROM mentioned WHERE story = $1", args![story]).await?;
        let rows = people.iter().flat_map(|person| args![story, person.0]).collect();
        self.db().insert("keep whom comments name", "INSERT INTO mentioned (story, person) VALUES", 2, rows, "").await.map(drop)
    }
}
