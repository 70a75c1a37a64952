//! Revisions: every saved text of a story, compressed, never overwritten. With the newest goes the list of what the story is filed under.

use crate::abreast::abreast;
use crate::error::{Result, StoreError};
use crate::packed;
use crate::sql::{Arg, Row, Sql, args};
use crate::tx::{Reader, Tx};
use newsroom::story::Revision;
use newsroom::{ConceptId, StoryId, Timestamp};

const INSERT: &str = "INSERT INTO revisions (story, number, saved_at, saved_by, content) VALUES";
const FILE: &str = "INSERT INTO filings (concept, story) VALUES";

impl Reader {
    pub async fn revision(&mut self, story: StoryId, number: i64) -> Result<Option<Revision>> {
        let text = "SELECT story, number, saved_at, saved_by, content FROM revisions WHERE story = $1 AND number = $2";
        self.db().one("read a revision", text, args![story, number]).await?.as_ref().map(revision).transpose()
    }

    /// The newest revisions of several stories in one read, in no set order: what a desk list needs for its headlines.
    pub async fn newest_revisions(&mut self, stories: &[StoryId]) -> Result<Vec<Revision>> {
        let wanted = crate::sql::numbers(stories.iter().map(|id| id.0));
        let text = Sql::Differs {
            sqlite: "SELECT r.story, r.number, r.saved_at, r.saved_by, r.content FROM json_each($1) w \
                JOIN stories s ON s.id = w.value JOIN revisions r ON r.story = s.id AND r.number = s.revision",
            postgres: "SELECT r.story, r.number, r.saved_at, r.saved_by, r.content FROM json_array_elements_text($1::json) w (value) \
                JOIN stories s ON s.id = w.value::bigint JOIN revisions r ON r.story = s.id AND r.number = s.revision",
        };
        self.db().all("read revisions", text, args![wanted]).await?.iter().map(revision).collect()
    }

    /// Number, time and author of a story's revisions, oldest first, without their texts.
    pub async fn revisions(&mut self, story: StoryId) -> Result<Vec<(i64, Timestamp, String)>> {
        let text = "SELECT number, saved_at, saved_by FROM revisions WHERE story = $1 ORDER BY number";
        let rows = self.db().all("list revisions", text, args![story]).await?;
        rows.iter().map(|row| Ok((row.get(0)?, row.time(1)?, row.get(2)?))).collect()
    }
}

impl Tx {
    pub async fn insert_revision(&mut self, revision: &Revision) -> Result<()> {
        let filed = self.revision(revision.story, revision.number - 1).await?.map(|before| before.content.concepts()).unwrap_or_default();
        let wanted = revision.content.concepts();
        self.db().insert("insert a revision", INSERT, 5, values(revision)?, "").await?;
        let text = "UPDATE stories SET language = $2, changed = CASE WHEN changed < $3 THEN $3 ELSE changed END WHERE id = $1";
        self.db().run("note a revision", text, args![revision.story, revision.content.language.as_str(), revision.at]).await?;
        self.put_words(&[(revision.story, &revision.content)], false).await?;
        self.show([(revision.story, &revision.content)]).await?;
        for gone in filed.iter().filter(|id| !wanted.contains(id)) {
            self.db().run("file a story", "DELETE FROM filings WHERE concept = $1 AND story = $2", args![*gone, revision.story]).await?;
        }
        self.file(wanted.into_iter().filter(|id| !filed.contains(id)).map(|id| (id, revision.story))).await
    }

    pub(crate) async fn insert_first_revisions(&mut self, revisions: &[&Revision]) -> Result<()> {
        let mut rows = Vec::with_capacity(revisions.len() * 5);
        for row in abreast(revisions, |revision| values(revision)) {
            rows.extend(row?);
        }
        self.db().insert("insert revisions", INSERT, 5, rows, "").await?;
        let filed: Vec<_> = revisions.iter().flat_map(|r| r.content.concepts().into_iter().map(|id| (id, r.story))).collect();
        self.file(filed.into_iter()).await?;
        self.show(revisions.iter().map(|r| (r.story, &r.content))).await
    }

    async fn file(&mut self, under: impl Iterator<Item = (ConceptId, StoryId)> + Send) -> Result<()> {
        let rows: Vec<Arg> = under.flat_map(|(concept, story)| args![concept, story]).collect();
        self.db().insert("file a story", FILE, 2, rows, "ON CONFLICT (concept, story) DO NOTHING").await
    }
}

/// All texts of the stories after one, up to another.
pub(crate) async fn between(reader: &mut Reader, after: i64, last: i64) -> Result<Vec<Result<Revision>>> {
    let text = "SELECT story, number, saved_at, saved_by, content FROM revisions WHERE story > $1 AND story <= $2";
    Ok(reader.db().all("read revisions", text, args![after, last]).await?.iter().map(revision).collect())
}

fn values(revision: &Revision) -> Result<Vec<Arg>> {
    Ok(args![revision.story, revision.number, revision.at, revision.by.as_str(), packed::pack(&revision.content)?])
}

fn revision(row: &Row) -> Result<Revision> {
    let (story, number) = (StoryId(row.get(0)?), row.get(1)?);
    let content = packed::unpack(&row.get::<Vec<u8>>(4)?).map_err(|why| StoreError::damaged(format!("revision {number} of story {story}"), why))?;
    Ok(Revision { story, number, at: row.time(2)?, by: row.get(3)?, content })
}
