//! The one door for writing the press log: one batch, one transaction, one run. What readers could not notice is not written.

use super::days::Days;
use super::{PressItem, PressStore, Pressing, files, forget, put};
use crate::error::{Result, StoreError};
use crate::packed;
use crate::sql::{Conn, args};
use newsroom::Timestamp;
use pressed::key::{RecordKey, Source};
use pressed::log::{Run, Stored, Written};
use std::collections::BTreeSet;
use std::sync::Arc;

/// So many records are looked at together.
const TOGETHER: usize = 256;

/// A run of so many items brings its records along; whoever reads does not want those of an import.
const FEW: usize = 16;

/// A run while it is being made.
pub(super) struct Making {
    pub number: i64,
    pub at: Timestamp,
    pub days: Days,
    pub touched: BTreeSet<String>,
    /// Whether readers will notice anything.
    pub noticeable: bool,
    /// Whether text was deleted that must not linger in the file.
    pub forgot: bool,
    /// Files of what was taken down.
    pub withdrawn: Vec<String>,
    /// The versions that it brings along; `None` when there are too many.
    pub newest: Option<Vec<(RecordKey, Arc<Stored>)>>,
}

impl Making {
    /// Notes that an item changed something.
    pub(super) fn touch(&mut self, sources: &[Source]) {
        self.noticeable = true;
        self.touched.extend(sources.iter().map(Source::to_string));
    }
}

pub(super) async fn press(store: &PressStore, batch: Pressing) -> Result<Option<Written>> {
    let mut session = store.db.write().await?;
    let mut db = session.conn();
    let head = take_turn(&mut db, batch.after_change, batch.upto_change).await?;
    let mut run = Making {
        number: head + 1,
        at: batch.at,
        days: Days::default(),
        touched: BTreeSet::new(),
        noticeable: false,
        forgot: false,
        withdrawn: vec![],
        newest: (batch.items.len() <= FEW).then(Vec::new),
    };
    let mut left = &batch.items[..];
    while let Some(first) = left.first() {
        let together = left.iter().take(TOGETHER).take_while(|item| matches!(item, PressItem::Put { .. })).count();
        match first {
            PressItem::Put { .. } => put::put(&mut db, &mut run, &left[..together]).await?,
            PressItem::Forget { key, notice, touched } => forget::forget(&mut db, &mut run, key, notice.as_ref(), touched).await?,
        }
        left = &left[together.max(1)..];
    }
    let written = if run.noticeable { Some(finish(&mut db, &mut run).await?) } else { None };
    // Before the commit: a run that breaks off here is made again, and one that is done has withdrawn them.
    store.blobs.withdraw(&files::of_nothing(&mut db, std::mem::take(&mut run.withdrawn)).await?);
    session.commit().await?;
    if run.forgot {
        store.wipe().await;
    }
    Ok(written.map(|written| Written { run: written, newest: run.newest.unwrap_or_default() }))
}

/// Moves the log on to a later change if it stands where the presser believes. With PostgreSQL the row stays ours until the end.
async fn take_turn(db: &mut Conn<'_>, after: i64, upto: i64) -> Result<i64> {
    let text = "UPDATE press_state SET last_change = $2 WHERE last_change = $1 RETURNING head";
    if let Some(row) = db.one("take one's turn at the press", text, args![after, upto.max(after)]).await? {
        return row.get(0);
    }
    let row = db.one("look where the press log stands", "SELECT last_change FROM press_state", args![]).await?;
    let found = row.ok_or_else(|| StoreError::damaged("the press log", "its state is missing"))?.get(0)?;
    Err(StoreError::Stale { expected: after, found })
}

async fn finish(db: &mut Conn<'_>, run: &mut Making) -> Result<Run> {
    run.days.write(db).await?;
    let touched: Vec<String> = std::mem::take(&mut run.touched).into_iter().collect();
    let text = "INSERT INTO press_runs (number, at, touched) VALUES ($1, $2, $3)";
    db.run("write a run", text, args![run.number, run.at, packed::json(&touched)?]).await?;
    db.run("write a run", "UPDATE press_state SET head = $1", args![run.number]).await?;
    Ok(Run { number: run.number.unsigned_abs(), at: run.at, touched })
}
