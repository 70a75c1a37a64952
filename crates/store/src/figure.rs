//! What stories show: which pictures the revisions of each name, be it an earlier one, which whoever may read the story reads too.

use crate::error::Result;
use crate::revision;
use crate::sql::{Arg, Sql, args, numbers};
use crate::store::Db;
use crate::tx::{Reader, Tx};
use newsroom::story::Content;
use newsroom::{PictureId, StoryId};
use std::collections::BTreeSet;

/// So many older stories are looked through together.
const TOGETHER: i64 = 100;

impl Reader {
    /// The stories that show some pictures.
    pub async fn shown_in(&mut self, pictures: &[PictureId]) -> Result<Vec<(PictureId, StoryId)>> {
        let text = Sql::Differs {
            sqlite: "SELECT picture, story FROM figures WHERE picture IN (SELECT value FROM json_each($1))",
            postgres: "SELECT picture, story FROM figures WHERE picture IN (SELECT value::bigint FROM json_array_elements_text($1::json))",
        };
        let rows = self.db().all("look for what shows a picture", text, args![numbers(pictures.iter().map(|id| id.0))]).await?;
        rows.iter().map(|row| Ok((PictureId(row.get(0)?), StoryId(row.get(1)?)))).collect()
    }
}

impl Tx {
    pub(crate) async fn show<'c>(&mut self, texts: impl IntoIterator<Item = (StoryId, &'c Content)>) -> Result<()> {
        let figures: BTreeSet<(PictureId, StoryId)> = texts.into_iter().flat_map(|(story, text)| text.pictures().map(move |id| (id, story))).collect();
        let rows: Vec<Arg> = figures.into_iter().flat_map(|(picture, story)| args![picture, story]).collect();
        let head = "INSERT INTO figures (picture, story) VALUES";
        self.db().insert("note what a story shows", head, 2, rows, "ON CONFLICT (picture, story) DO NOTHING").await
    }

    /// Looks through the next few of the stories that were there before this was kept; the counter says up to which.
    async fn look_through(&mut self, after: i64) -> Result<()> {
        let next = "SELECT max(id) FROM (SELECT id FROM stories WHERE id > $1 ORDER BY id LIMIT $2) few";
        let row = self.db().one("look for older stories", next, args![after, TOGETHER]).await?;
        let Some(last) = row.map(|row| row.get::<Option<i64>>(0)).transpose()?.flatten() else {
            return self.db().run("note that all were looked through", "DELETE FROM counters WHERE noun = 'figures'", args![]).await.map(drop);
        };
        // One that cannot be read is told of where it is read.
        let texts = revision::between(self, after, last).await?;
        self.show(texts.iter().filter_map(|text| text.as_ref().ok()).map(|text| (text.story, &text.content))).await?;
        self.db().run("note how far they were looked through", "UPDATE counters SET next = $1 WHERE noun = 'figures'", args![last]).await.map(drop)
    }
}

/// Stories from before this was kept are looked through once, when the store is opened.
pub(crate) async fn catch_up(db: &Db) -> Result<()> {
    let standing = "SELECT next FROM counters WHERE noun = 'figures'";
    while let Some(row) = db.read().await?.conn().one("see how far older stories were looked through", standing, args![]).await? {
        let mut tx = Tx::new(db.write().await?);
        tx.look_through(row.get(0)?).await?;
        tx.commit().await?;
    }
    Ok(())
}
