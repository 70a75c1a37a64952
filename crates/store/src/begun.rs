//! Who began a story: it is theirs, whatever they may do with those of others.

use crate::error::Result;
use crate::sql::{Sql, args, numbers};
use crate::tx::{Reader, Tx};
use newsroom::StoryId;
use std::collections::BTreeMap;

impl Reader {
    /// `None` for what came over a wire, and for what was there before this was kept.
    pub async fn begun_by(&mut self, story: StoryId) -> Result<Option<String>> {
        let row = self.db().one("read who began a story", "SELECT who FROM begun WHERE story = $1", args![story]).await?;
        row.map(|row| row.get(0)).transpose()
    }

    /// Who began several stories, in one read.
    pub async fn begun_by_many(&mut self, stories: &[StoryId]) -> Result<BTreeMap<StoryId, String>> {
        let text = Sql::Differs {
            sqlite: "SELECT story, who FROM begun WHERE story IN (SELECT value FROM json_each($1))",
            postgres: "SELECT story, who FROM begun WHERE story IN (SELECT value::bigint FROM json_array_elements_text($1::json))",
        };
        let rows = self.db().all("read who began stories", text, args![numbers(stories.iter().map(|id| id.0))]).await?;
        rows.iter().map(|row| Ok((StoryId(row.get(0)?), row.get(1)?))).collect()
    }
}

impl Tx {
    pub async fn note_begun(&mut self, story: StoryId, who: &str) -> Result<()> {
        self.db().run("note who began a story", "INSERT INTO begun (story, who) VALUES ($1, $2)", args![story, who]).await.map(drop)
    }
}
