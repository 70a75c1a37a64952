//! Writing together: the log of what people typed into a story, snapshots of it, and up to where it has become a revision.

use crate::error::{Result, StoreError};
use crate::packed::{pack_bytes, unpack_bytes};
use crate::sql::{Arg, Row, Sql, args};
use crate::tx::{Reader, Tx};
use newsroom::{StoryId, Timestamp};

/// What is kept of one story's writing: a snapshot, and the entries after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cowriting {
    pub snapshot: Vec<u8>,
    /// Everything up to this entry is in the snapshot.
    pub compacted: i64,
    /// In the order they were kept.
    pub log: Vec<Entry>,
    pub checkpoint: Checkpoint,
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub seq: i64,
    pub at: Timestamp,
    /// `None` when it was laid over from a revision: kept with neither `who` nor name.
    pub by: Option<Typist>,
    pub change: Vec<u8>,
}

/// Somebody who typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typist {
    /// As the log of acts names them; empty where that was not kept yet.
    pub who: String,
    /// What they were called.
    pub name: String,
}

/// Which revision the log last became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    pub revision: i64,
    /// Up to which entry.
    pub seq: i64,
    /// The document of that revision, where it is not what the log makes up to there.
    pub base: Option<Vec<u8>>,
    /// Not known of logs from before it was kept; kept with `None`, it stays what it was.
    pub unsettled: Option<Unsettled>,
}

/// What is open in a text that is being written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Unsettled {
    /// Suggestions that nobody has accepted or rejected.
    pub suggestions: i64,
    /// Comments that nobody has settled.
    pub comments: i64,
}

/// How far a story's log has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// The revision it last became.
    pub revision: i64,
    /// Up to which entry.
    pub seq: i64,
    /// The number of the last entry there was.
    pub newest: i64,
}

impl Cowriting {
    /// The number of the last entry there was.
    pub fn newest(&self) -> i64 {
        self.log.last().map_or(self.compacted, |entry| entry.seq)
    }
}

impl Reader {
    /// `None` while nobody has opened the story to write in it.
    pub async fn cowriting(&mut self, story: StoryId) -> Result<Option<Cowriting>> {
        let text = "SELECT s.document, s.seq, c.revision, c.seq, c.base, c.suggestions, c.comments FROM cowriting_snapshots s \
            JOIN cowriting_checkpoints c ON c.story = s.story WHERE s.story = $1";
        let Some(row) = self.db().one("read what is being written", text, args![story]).await? else { return Ok(None) };
        let log = "SELECT seq, at, by, who, change FROM cowriting WHERE story = $1 AND seq > $2 ORDER BY seq";
        let compacted: i64 = row.get(1)?;
        let log = self.db().all("read the log of writing", log, args![story, compacted]).await?;
        let base: Option<Vec<u8>> = row.get(4)?;
        Ok(Some(Cowriting {
            snapshot: unpacked(story, &row.get::<Vec<u8>>(0)?)?,
            compacted,
            log: log.iter().map(|row| entry(story, row)).collect::<Result<_>>()?,
            checkpoint: Checkpoint {
                revision: row.get(2)?,
                seq: row.get(3)?,
                base: base.map(|base| unpacked(story, &base)).transpose()?,
                unsettled: unsettled(&row, 5)?,
            },
        }))
    }

    /// How far a story's log has come, without reading it.
    pub async fn reached(&mut self, story: StoryId) -> Result<Option<Reached>> {
        let text = "SELECT revision, seq, newest FROM cowriting_checkpoints WHERE story = $1";
        let row = self.db().one("read a checkpoint", text, args![story]).await?;
        row.map(|row| Ok(Reached { revision: row.get(0)?, seq: row.get(1)?, newest: row.get(2)? })).transpose()
    }

    /// What was laid over a story's document after an entry.
    pub async fn laid_over(&mut self, story: StoryId, after: i64) -> Result<Vec<Vec<u8>>> {
        let text = "SELECT change FROM cowriting WHERE story = $1 AND seq > $2 AND by = '' AND who = '' ORDER BY seq";
        let rows = self.db().all("read what was laid over", text, args![story, after]).await?;
        rows.iter().map(|row| unpacked(story, &row.get::<Vec<u8>>(0)?)).collect()
    }

    /// What is open in what is written in a story; the inner `None`: that is not known.
    pub async fn unsettled(&mut self, story: StoryId) -> Result<Option<Option<Unsettled>>> {
        let text = "SELECT suggestions, comments FROM cowriting_checkpoints WHERE story = $1";
        self.db().one("look what is open in a text", text, args![story]).await?.map(|row| unsettled(&row, 0)).transpose()
    }

    /// Stories of which something was typed that no revision has yet.
    pub async fn unfinished_writing(&mut self) -> Result<Vec<StoryId>> {
        let text = "SELECT story FROM cowriting_checkpoints WHERE newest > seq ORDER BY story";
        self.db().all("look for unfinished writing", text, args![]).await?.iter().map(|row| row.get(0).map(StoryId)).collect()
    }

    /// The names that revisions of a story were given.
    pub async fn revision_names(&mut self, story: StoryId) -> Result<Vec<(i64, String)>> {
        let text = "SELECT number, name FROM revision_names WHERE story = $1 ORDER BY number";
        self.db().all("read names of revisions", text, args![story]).await?.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
    }
}

impl Tx {
    /// The first document of a story, made of a revision. Does nothing if there is one.
    pub async fn begin_cowriting(&mut self, story: StoryId, revision: i64, document: &[u8], at: Timestamp) -> Result<()> {
        let text = "INSERT INTO cowriting_snapshots (story, seq, at, document) VALUES ($1, 0, $2, $3) ON CONFLICT (story) DO NOTHING";
        if self.db().run("begin to write together", text, args![story, at, pack_bytes(document)?]).await? == 1 {
            let text = "INSERT INTO cowriting_checkpoints (story, revision, seq, newest, base, suggestions, comments) VALUES ($1, $2, 0, 0, NULL, 0, 0)";
            self.db().run("begin to write together", text, args![story, revision]).await?;
        }
        Ok(())
    }

    /// Adds to the end of the log what these typed; gives the number of the last entry.
    pub async fn append_cowriting(&mut self, story: StoryId, typed: &[(Option<Typist>, Vec<u8>)], at: Timestamp) -> Result<i64> {
        let text = "UPDATE cowriting_checkpoints SET newest = newest + $2 WHERE story = $1";
        self.db().run("count the log of writing", text, args![story, typed.len() as i64]).await?;
        let row = self.db().one("count the log of writing", "SELECT newest FROM cowriting_checkpoints WHERE story = $1", args![story]).await?;
        let newest: i64 = row.ok_or_else(|| StoreError::damaged(format!("the log of writing of story {story}"), "it has no checkpoint"))?.get(0)?;
        let mut rows: Vec<Arg> = vec![];
        for (seq, (by, change)) in (newest - typed.len() as i64 + 1..).zip(typed) {
            let (name, who) = by.as_ref().map_or(("", ""), |by| (by.name.as_str(), by.who.as_str()));
            rows.extend(args![story, seq, at, name, who, pack_bytes(change)?]);
        }
        self.db().insert("keep what was typed", "INSERT INTO cowriting (story, seq, at, by, who, change) VALUES", 6, rows, "").await?;
        Ok(newest)
    }

    pub async fn put_checkpoint(&mut self, story: StoryId, checkpoint: &Checkpoint) -> Result<()> {
        let (suggestions, comments) = (checkpoint.unsettled.map(|open| open.suggestions), checkpoint.unsettled.map(|open| open.comments));
        let mut args = args![story, checkpoint.revision, checkpoint.seq, suggestions, comments];
        // Nothing as bytes is bound as no value, so the statement says it.
        let text = match &checkpoint.base {
            Some(base) => {
                args.extend(args![pack_bytes(base)?]);
                "UPDATE cowriting_checkpoints SET revision = $2, seq = $3, suggestions = COALESCE($4, suggestions), comments = COALESCE($5, comments), base = $6 WHERE story = $1"
            }
            None => {
                "UPDATE cowriting_checkpoints SET revision = $2, seq = $3, suggestions = COALESCE($4, suggestions), comments = COALESCE($5, comments), base = NULL WHERE story = $1"
            }
        };
        self.db().run("keep a checkpoint", Sql::Same(text), args).await.map(drop)
    }

    /// Replaces all entries up to `seq` by the document they make.
    pub async fn compact_cowriting(&mut self, story: StoryId, seq: i64, document: &[u8], at: Timestamp) -> Result<()> {
        let text = "UPDATE cowriting_snapshots SET seq = $2, at = $3, document = $4 WHERE story = $1 AND seq < $2";
        self.db().run("keep a snapshot", text, args![story, seq, at, pack_bytes(document)?]).await?;
        self.db().run("shorten the log of writing", "DELETE FROM cowriting WHERE story = $1 AND seq <= $2", args![story, seq]).await.map(drop)
    }

    /// Names a revision, or gives it another name.
    pub async fn name_revision(&mut self, story: StoryId, number: i64, name: &str) -> Result<()> {
        let text = "INSERT INTO revision_names (story, number, name) VALUES ($1, $2, $3) ON CONFLICT (story, number) DO UPDATE SET name = excluded.name";
        self.db().run("name a revision", text, args![story, number, name]).await.map(drop)
    }
}

fn entry(story: StoryId, row: &Row) -> Result<Entry> {
    let (name, who): (String, String) = (row.get(2)?, row.get(3)?);
    // One of them may be empty alone: logs were begun before `who` was kept, and nobody need have a name.
    let by = if name.is_empty() && who.is_empty() { None } else { Some(Typist { who, name }) };
    Ok(Entry { seq: row.get(0)?, at: row.time(1)?, by, change: unpacked(story, &row.get::<Vec<u8>>(4)?)? })
}

fn unsettled(row: &Row, at: usize) -> Result<Option<Unsettled>> {
    let (suggestions, comments): (Option<i64>, Option<i64>) = (row.get(at)?, row.get(at + 1)?);
    Ok(suggestions.zip(comments).map(|(suggestions, comments)| Unsettled { suggestions, comments }))
}

fn unpacked(story: StoryId, packed: &[u8]) -> Result<Vec<u8>> {
    unpack_bytes(packed).map_err(|why| StoreError::damaged(format!("the log of writing of story {story}"), why))
}
