//! Stories as the newsroom holds them: who they are and where they stand. Their texts are in `revision.rs`.

use crate::error::{Result, StoreError};
use crate::packed;
use crate::sql::{Arg, Row, Sql, args, numbers};
use crate::tx::{Reader, Tx};
use newsroom::edition::EditionCode;
use newsroom::story::{Revision, Story};
use newsroom::workflow::State;
use newsroom::{FamilyId, StoryId, Timestamp};

pub(crate) const COLUMNS: &str = "id, edition, family, state, version, revision, published_revision, uri, embargo, scheduled, \
    first_published, last_published, corrections, takedown, created, embargo_as, scheduled_as, translated_from";

const INSERT: &str = "INSERT INTO stories (id, edition, family, state, version, revision, published_revision, uri, embargo, scheduled, \
    first_published, last_published, corrections, takedown, created, embargo_as, scheduled_as, translated_from, changed, language) VALUES";

/// How many columns those are.
pub(crate) const WIDTH: usize = 18;

impl Reader {
    pub async fn story(&mut self, id: StoryId) -> Result<Option<Story>> {
        self.stories_where("id = $1", args![id]).await.map(|found| found.into_iter().next())
    }

    /// Several stories in one read, by number; missing ones are left out.
    pub async fn stories_by_id(&mut self, ids: &[StoryId]) -> Result<Vec<Story>> {
        let wanted = numbers(ids.iter().map(|id| id.0));
        let sqlite = format!("SELECT {COLUMNS} FROM stories WHERE id IN (SELECT value FROM json_each($1)) ORDER BY id");
        let postgres = format!("SELECT {COLUMNS} FROM stories WHERE id IN (SELECT value::bigint FROM json_array_elements_text($1::json)) ORDER BY id");
        let mut db = self.db();
        let text = if db.is_sqlite() { sqlite } else { postgres };
        db.all("read stories", Sql::Built(text), args![wanted]).await?.iter().map(story).collect()
    }

    /// All translations of a story, oldest number first.
    pub async fn family(&mut self, family: FamilyId) -> Result<Vec<Story>> {
        self.stories_where("family = $1 ORDER BY id", args![family]).await
    }

    /// Stories whose scheduled publication is at or before an instant, the longest due first.
    pub async fn due(&mut self, now: Timestamp) -> Result<Vec<StoryId>> {
        let text = "SELECT id FROM stories WHERE state = 'scheduled' AND scheduled <= $1 ORDER BY scheduled, id LIMIT 1000";
        self.db().all("look for what is due", text, args![now]).await?.iter().map(|row| row.get(0).map(StoryId)).collect()
    }

    /// When the next scheduled publication is due, even if that is past.
    pub async fn next_due(&mut self) -> Result<Option<Timestamp>> {
        let text = "SELECT scheduled FROM stories WHERE state = 'scheduled' AND scheduled IS NOT NULL ORDER BY scheduled LIMIT 1";
        self.db().one("look for what is due next", text, args![]).await?.map(|row| row.time(0)).transpose()
    }

    async fn stories_where(&mut self, condition: &str, args: Vec<Arg>) -> Result<Vec<Story>> {
        let text = format!("SELECT {COLUMNS} FROM stories WHERE {condition}");
        self.db().all("read a story", Sql::Built(text), args).await?.iter().map(story).collect()
    }
}

impl Tx {
    /// The next story number: permalinks count up from the number given at `init`, and none is given twice once it was saved.
    pub async fn next_story_id(&mut self) -> Result<StoryId> {
        self.next_number("story").await.map(StoryId)
    }

    pub async fn insert_story(&mut self, story: &Story) -> Result<()> {
        let mut row = Vec::from(values(story)?);
        row.extend(args![story.created, ""]);
        self.db().insert("insert a story", INSERT, WIDTH + 2, row, "").await
    }

    /// Many new stories, each with its first revision: what an import writes.
    pub async fn insert_stories(&mut self, stories: &[(Story, Revision)]) -> Result<()> {
        let mut rows = Vec::with_capacity(stories.len() * (WIDTH + 2));
        for (story, first) in stories {
            rows.extend(values(story)?);
            rows.extend(args![first.at, first.content.language.as_str()]);
        }
        self.db().insert("insert stories", INSERT, WIDTH + 2, rows, "").await?;
        self.put_words(&stories.iter().map(|(story, first)| (story.id, &first.content)).collect::<Vec<_>>(), true).await?;
        self.insert_first_revisions(&stories.iter().map(|(_, revision)| revision).collect::<Vec<_>>()).await
    }

    /// Writes a story if nobody has written it since `seen_version`; its version then counts one more. `false`: somebody was faster.
    /// The version in `story` itself is not looked at, nor who it is: edition, family, agency's item, when it was begun. An index of what a statement
    /// sets is written even where the value stays.
    pub async fn update_story(&mut self, story: &Story, seen_version: i64) -> Result<bool> {
        let text = "UPDATE stories SET state = $2, version = $3 + 1, revision = $4, published_revision = $5, embargo = $6, scheduled = $7, \
            first_published = $8, last_published = $9, corrections = $10, takedown = $11, embargo_as = $12, scheduled_as = $13, translated_from = $14, \
            changed = CASE WHEN $9 > changed THEN $9 ELSE changed END WHERE id = $1 AND version = $3";
        let [id, _, _, state, _, revision, public, _, embargo, scheduled, first, last, corrections, takedown, _, embargo_as, scheduled_as, from] =
            values(story)?;
        let args =
            vec![id, state, seen_version.into(), revision, public, embargo, scheduled, first, last, corrections, takedown, embargo_as, scheduled_as, from];
        Ok(self.db().run("update a story", text, args).await? == 1)
    }

    /// Puts a story among other translations.
    pub async fn join_family(&mut self, story: StoryId, family: FamilyId) -> Result<()> {
        self.db().run("join a family", "UPDATE stories SET family = $2 WHERE id = $1", args![story, family]).await.map(drop)
    }
}

fn values(story: &Story) -> Result<[Arg; WIDTH]> {
    Ok([
        story.id.into(),
        (&story.edition).into(),
        story.family.into(),
        story.state.name().into(),
        story.version.into(),
        story.revision.into(),
        story.published_revision.into(),
        story.uri.clone().into(),
        story.embargo.into(),
        story.scheduled.into(),
        story.first_published.into(),
        story.last_published.into(),
        packed::json(&story.corrections)?.into(),
        story.takedown.as_ref().map(packed::json).transpose()?.into(),
        story.created.into(),
        story.embargo_as.as_ref().map(packed::json).transpose()?.into(),
        story.scheduled_as.as_ref().map(packed::json).transpose()?.into(),
        story.translated_from.as_ref().map(packed::json).transpose()?.into(),
    ])
}

pub(crate) fn story(row: &Row) -> Result<Story> {
    let damaged = |why: String| StoreError::damaged("a story", why);
    let state: String = row.get(3)?;
    let takedown: Option<String> = row.get(13)?;
    let [embargo_as, scheduled_as] = [15, 16].map(|column| row.get::<Option<String>>(column));
    let wall = |text: Option<String>| text.map(|text| packed::from_json("how a time was set", &text)).transpose();
    let translated_from: Option<String> = row.get(17)?;
    Ok(Story {
        id: StoryId(row.get(0)?),
        edition: EditionCode::try_from(row.get::<String>(1)?).map_err(|e| damaged(e.to_string()))?,
        family: FamilyId(row.get(2)?),
        state: State::from_name(&state).ok_or_else(|| damaged(format!("there is no state `{state}`")))?,
        version: row.get(4)?,
        revision: row.get(5)?,
        published_revision: row.get(6)?,
        uri: row.get(7)?,
        embargo: row.maybe_time(8)?,
        embargo_as: wall(embargo_as?)?,
        scheduled: row.maybe_time(9)?,
        scheduled_as: wall(scheduled_as?)?,
        first_published: row.maybe_time(10)?,
        last_published: row.maybe_time(11)?,
        corrections: packed::from_json("a story's corrections", &row.get::<String>(12)?)?,
        takedown: takedown.map(|text| packed::from_json("a story's takedown", &text)).transpose()?,
        translated_from: translated_from.map(|text| packed::from_json("what a story was translated from", &text)).transpose()?,
        created: row.time(14)?,
    })
}
