//! The caretaker's round: looks for what is damaged, orphaned or missing, and says how to mend it. Mends nothing itself.

use crate::ballast::Ballast;
use crate::blobs::Blobs;
use crate::error::{Result, StoreError};
use crate::packed;
use crate::press::PressStore;
use crate::sql::{Conn, Row, args};
use crate::store::Db;
use newsroom::picture::Picture;
use newsroom::story::Content;
use pressed::record::Record;
use std::collections::BTreeSet;

/// Something wrong, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    pub what: String,
    pub mend: String,
}

/// Counts of rows that should not be: what they are, how they are found, what to do.
const ORPHANS: [(&str, &str, &str); 4] = [
    (
        "stories have no text",
        "SELECT count(*) FROM stories s WHERE NOT EXISTS (SELECT 1 FROM revisions r WHERE r.story = s.id AND r.number = s.revision)",
        RESTORE,
    ),
    ("filings name a concept that is not there", "SELECT count(*) FROM filings f WHERE NOT EXISTS (SELECT 1 FROM concepts c WHERE c.id = f.concept)", SAVE),
    ("filings name a story that is not there", "SELECT count(*) FROM filings f WHERE NOT EXISTS (SELECT 1 FROM stories s WHERE s.id = f.story)", SAVE),
    ("story numbers lie ahead of the counter", "SELECT count(*) FROM stories WHERE id >= (SELECT next FROM counters WHERE noun = 'story')", RESTORE),
];

const ORPHANS_OF_PRESS: [(&str, &str, &str); 2] = [
    (
        "places in lists name a story that readers cannot see",
        "SELECT count(*) FROM press_lists l WHERE NOT EXISTS (SELECT 1 FROM press_records r WHERE r.key = 'story/' || l.story)",
        PRESS_AGAIN,
    ),
    (
        "days of the archive count other than their lists",
        "SELECT count(*) FROM press_days d WHERE d.stories <> (SELECT count(*) FROM press_lists l WHERE l.list = d.edition AND l.until IS NULL \
            AND l.published >= d.day * 86400000 AND l.published < (d.day + 1) * 86400000)",
        PRESS_AGAIN,
    ),
];

const RESTORE: &str = "restore the newest backup (docs/howto/back-up-and-restore.md), and keep the damaged files for whoever looks into it";
const BRING_BACK: &str = "bring the file back from a backup, or upload the picture or recording again";
const REPLACE: &str = "move the file away, then bring it back from a backup, or upload the picture or recording again";
const SAVE: &str = "save the stories concerned once more in the newsroom";
const PRESS_AGAIN: &str = "unpublish and publish the stories concerned once more, or restore the newest backup";

pub(crate) async fn everything(db: &Db, press: &PressStore, blobs: &Blobs, ballast: &Ballast) -> Result<Vec<Complaint>> {
    let mut round = Round { complaints: vec![], files: BTreeSet::new() };
    let mut content = db.read().await?;
    round.files_of_engine("newsroom.db", &mut content.conn()).await;
    round.orphans(&mut content.conn(), &ORPHANS).await;
    round.revisions(&mut content.conn()).await?;
    round.pictures(&mut content.conn()).await?;
    drop(content);
    let mut log = press.db().read().await?;
    round.files_of_engine("press.db", &mut log.conn()).await;
    round.orphans(&mut log.conn(), &ORPHANS_OF_PRESS).await;
    round.records(&mut log.conn()).await?;
    drop(log);
    round.media(blobs);
    if !ballast.is_aboard() {
        let mend = "make room on the disk of the data folder and start again".to_owned();
        round.complaints.push(Complaint { what: "the 64 MiB kept for a full disk are not there".to_owned(), mend });
    }
    Ok(round.complaints)
}

struct Round {
    complaints: Vec<Complaint>,
    /// Media files that something names.
    files: BTreeSet<String>,
}

impl Round {
    fn complain(&mut self, what: String, mend: &str) {
        self.complaints.push(Complaint { what, mend: mend.to_owned() });
    }

    /// What SQLite itself finds wrong; PostgreSQL looks after its files by itself.
    async fn files_of_engine(&mut self, file: &str, db: &mut Conn<'_>) {
        if !db.is_sqlite() {
            return;
        }
        match db.all("check the database", "PRAGMA integrity_check(20)", vec![]).await {
            Ok(rows) => {
                let said = rows.iter().map(|row| row.get::<String>(0).unwrap_or_else(|e| e.to_string())).filter(|said| said != "ok");
                said.for_each(|said| self.complain(format!("`{file}`: {said}"), RESTORE));
            }
            Err(e) => self.complain(format!("`{file}`: {e}"), RESTORE),
        }
    }

    /// Every file is read to its end: its name says what must be in it.
    fn media(&mut self, blobs: &Blobs) {
        let folder = blobs.folder().display();
        for name in std::mem::take(&mut self.files).iter().filter(|name| !blobs.is_withdrawn(name)) {
            match blobs.is_whole(name) {
                Ok(true) => {}
                Ok(false) => self.complain(format!("the media file `{name}` in `{folder}` holds something else than was kept"), REPLACE),
                Err(_) if !blobs.contains(name) => self.complain(format!("the media file `{name}` is missing in `{folder}`"), BRING_BACK),
                Err(why) => self.complain(why.to_string(), BRING_BACK),
            }
        }
    }

    async fn orphans(&mut self, db: &mut Conn<'_>, orphans: &[(&str, &'static str, &str)]) {
        for (what, count, mend) in orphans {
            match db.one("look for orphans", *count, vec![]).await.and_then(|row| row.map_or(Ok(0), |row| row.get::<i64>(0))) {
                Ok(0) => {}
                Ok(found) => self.complain(format!("{found} {what}"), mend),
                Err(e) => self.complain(format!("cannot see whether {what}: {e}"), RESTORE),
            }
        }
    }

    /// Reads every text there is, a page at a time, to see that it is whole.
    async fn revisions(&mut self, db: &mut Conn<'_>) -> Result<()> {
        let text = "SELECT story, number, content FROM revisions WHERE story > $1 OR (story = $1 AND number > $2) ORDER BY story, number LIMIT 500";
        let mut last = (i64::MIN, 0i64);
        loop {
            let rows = db.all("read every revision", text, args![last.0, last.1]).await?;
            let Some(end) = rows.last() else { return Ok(()) };
            last = (end.get(0)?, end.get(1)?);
            for row in &rows {
                match content(row) {
                    Ok(content) => self.files.extend(content.recording.map(|recording| recording.file)),
                    Err(e) => self.complain(e.to_string(), RESTORE),
                }
            }
        }
    }

    async fn pictures(&mut self, db: &mut Conn<'_>) -> Result<()> {
        let mut last = i64::MIN;
        loop {
            let rows = db.all("read every picture", "SELECT id, picture FROM pictures WHERE id > $1 ORDER BY id LIMIT 500", args![last]).await?;
            let Some(end) = rows.last() else { return Ok(()) };
            last = end.get(0)?;
            for row in &rows {
                match packed::from_json::<Picture>(&format!("picture {}", row.get::<i64>(0)?), &row.get::<String>(1)?) {
                    Ok(picture) => self.files.extend(picture.renditions.into_iter().map(|rendition| rendition.file)),
                    Err(e) => self.complain(e.to_string(), RESTORE),
                }
            }
        }
    }

    async fn records(&mut self, db: &mut Conn<'_>) -> Result<()> {
        let text = "SELECT key, since, run, record FROM press_records WHERE key > $1 OR (key = $1 AND since > $2) \
            OR (key = $1 AND since = $2 AND run > $3) ORDER BY key, since, run LIMIT 500";
        let mut last = (String::new(), i64::MIN, 0i64);
        loop {
            let rows = db.all("read every record", text, args![last.0.as_str(), last.1, last.2]).await?;
            let Some(end) = rows.last() else { return Ok(()) };
            last = (end.get(0)?, end.get(1)?, end.get(2)?);
            for row in &rows {
                if let Err(why) = packed::unpack::<Record>(&row.get::<Vec<u8>>(3)?) {
                    let key: String = row.get(0)?;
                    self.complain(format!("the record `{key}` of the press log is damaged: {why}"), PRESS_AGAIN);
                }
            }
        }
    }
}

fn content(row: &Row) -> Result<Content> {
    let (story, number): (i64, i64) = (row.get(0)?, row.get(1)?);
    packed::unpack(&row.get::<Vec<u8>>(2)?).map_err(|why| StoreError::damaged(format!("revision {number} of story {story}"), why))
}
