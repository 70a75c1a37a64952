//! The files that readers have been shown: nobody else's are answered to them. Those of an unpublished story stay in the media folder, as it may come again;
//! when a story is taken down, those that nothing else shows leave the folder with it.

use super::write::Making;
use crate::error::Result;
use crate::packed;
use crate::sql::{Arg, Conn, args};
use crate::store::Db;
use pressed::record::Record;
use std::collections::BTreeSet;

/// So many records are looked at together.
const TOGETHER: i64 = 200;

/// Raised when more of a record counts as a file; logs that were looked through before are then looked through again.
const COUNTED: i64 = 2;

/// Notes which record shows which files.
pub(super) async fn note(db: &mut Conn<'_>, shown: BTreeSet<(String, String)>) -> Result<()> {
    let rows: Vec<Arg> = shown.into_iter().flat_map(|(file, key)| args![file, key]).collect();
    let tail = "ON CONFLICT (file, key) DO UPDATE SET shown = 1 WHERE press_files.shown = 0";
    db.insert("note files", "INSERT INTO press_files (file, key) VALUES", 2, rows, tail).await
}

/// A record is taken from readers, and may come again, with other files or the same.
pub(super) async fn hide(db: &mut Conn<'_>, key: &str) -> Result<()> {
    db.run("hide files", "UPDATE press_files SET shown = 0 WHERE key = $1", args![key]).await.map(drop)
}

/// A record is taken from readers for good, and with it the files that nothing else shows when the run is over.
pub(super) async fn withdraw(db: &mut Conn<'_>, run: &mut Making, key: &str) -> Result<()> {
    let text = "DELETE FROM press_files WHERE key = $1 RETURNING file";
    for row in db.all("withdraw files", text, args![key]).await? {
        run.withdrawn.push(row.get(0)?);
    }
    Ok(())
}

/// Those of some files that no record has shown.
pub(super) async fn of_nothing(db: &mut Conn<'_>, files: Vec<String>) -> Result<Vec<String>> {
    let mut gone = vec![];
    for file in files {
        let text = "SELECT 1 FROM press_files WHERE file = $1 LIMIT 1";
        if db.one("look for what shows a file", text, args![file.as_str()]).await?.is_none() {
            gone.push(file);
        }
    }
    Ok(gone)
}

/// The records of a log from before this was kept are looked through once, when it is opened.
pub(crate) async fn catch_up(db: &Db) -> Result<()> {
    let filed = db.read().await?.conn().one("look where the press log stands", "SELECT filed FROM press_state", args![]).await?;
    if filed.is_some_and(|row| row.get::<i64>(0).is_ok_and(|filed| filed == COUNTED)) {
        return Ok(());
    }
    let mut session = db.write().await?;
    let mut conn = session.conn();
    let mut last = String::new();
    loop {
        let text = "SELECT DISTINCT key FROM press_records WHERE key > $1 ORDER BY key LIMIT $2";
        let keys = conn.all("look through the press log", text, args![last.as_str(), TOGETHER]).await?;
        let Some(end) = keys.last() else { break };
        let (before, end) = (std::mem::replace(&mut last, end.get(0)?), end.get::<String>(0)?);
        let text = "SELECT key, record FROM press_records WHERE key > $1 AND key <= $2";
        let mut shown = BTreeSet::new();
        for row in conn.all("look through the press log", text, args![before, end]).await? {
            let key: String = row.get(0)?;
            // What is damaged is told of, and mended, where it is read.
            let Ok(record) = packed::unpack::<Record>(&row.get::<Vec<u8>>(1)?) else { continue };
            shown.extend(record.files().map(|file| (file.to_owned(), key.clone())));
        }
        note(&mut conn, shown).await?;
    }
    conn.run("note that files are known", "UPDATE press_state SET filed = $1", args![COUNTED]).await?;
    session.commit().await
}
