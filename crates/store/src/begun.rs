//! Who began a story: it is theirs, whatever they may do with those of others.

use crate::error::Result;
use crate::sql::args;
use crate::tx::{Reader, Tx};
use newsroom::StoryId;

impl Reader {
    /// `None` for what came over a wire, and for what was there before this was kept.
    pub async fn begun_by(&mut self, story: StoryId) -> Result<Option<String>> {
        let row = self.db().one("read who began a story", "SELECT who FROM begun WHERE story = $1", args![story]).await?;
        row.map(|row| row.get(0)).transpose()
    }
}

impl Tx {
    pub async fn note_begun(&mut self, story: StoryId, who: &str) -> Result<()> {
        self.db().run("note who began a story", "INSERT INTO begun (story, who) VALUES ($1, $2)", args![story, who]).await.map(drop)
    }
}
