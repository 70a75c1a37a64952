//! The form of the tables, step by step. A store remembers the steps it has taken; opening it takes those that are missing.
//! A step, once released, is never edited: a change is a new step.

use crate::error::{Result, StoreError};
use crate::sql::{Sql, args};
use crate::tx::Session;
use newsroom::Timestamp;

/// The steps of one of the two databases, numbered from 1.
#[derive(Clone, Copy)]
pub(crate) struct Steps {
    /// Where the steps taken are remembered.
    table: &'static str,
    sqlite: &'static [&'static str],
    postgres: &'static [&'static str],
}

pub(crate) const NEWSROOM: Steps = Steps {
    table: "newsroom_steps",
    sqlite: &[
        include_str!("../migrations/sqlite/newsroom/0001_newsroom.sql"),
        include_str!("../migrations/sqlite/newsroom/0002_previews.sql"),
        include_str!("../migrations/sqlite/newsroom/0003_begun.sql"),
        include_str!("../migrations/sqlite/newsroom/0004_acts.sql"),
        include_str!("../migrations/sqlite/newsroom/0005_people.sql"),
        include_str!("../migrations/sqlite/newsroom/0006_story_terms.sql"),
        include_str!("../migrations/sqlite/newsroom/0007_heads.sql"),
        include_str!("../migrations/sqlite/newsroom/0008_launches.sql"),
        include_str!("../migrations/sqlite/newsroom/0009_cowriting.sql"),
        include_str!("../migrations/sqlite/newsroom/0010_desks.sql"),
        include_str!("../migrations/sqlite/newsroom/0011_provider.sql"),
        include_str!("../migrations/sqlite/newsroom/0012_picture_words.sql"),
        include_str!("../migrations/sqlite/newsroom/0013_mentioned.sql"),
        include_str!("../migrations/sqlite/newsroom/0014_lists.sql"),
        include_str!("../migrations/sqlite/newsroom/0015_begun_by_token.sql"),
        include_str!("../migrations/sqlite/newsroom/0016_pictures_seen.sql"),
        include_str!("../migrations/sqlite/newsroom/0017_who_typed.sql"),
        include_str!("../migrations/sqlite/newsroom/0018_who_shared.sql"),
        include_str!("../migrations/sqlite/newsroom/0019_unsettled.sql"),
        include_str!("../migrations/sqlite/newsroom/0020_seen_again.sql"),
    ],
    postgres: &[
        include_str!("../migrations/postgres/newsroom/0001_newsroom.sql"),
        include_str!("../migrations/postgres/newsroom/0002_previews.sql"),
        include_str!("../migrations/postgres/newsroom/0003_begun.sql"),
        include_str!("../migrations/postgres/newsroom/0004_acts.sql"),
        include_str!("../migrations/postgres/newsroom/0005_people.sql"),
        include_str!("../migrations/postgres/newsroom/0006_story_terms.sql"),
        include_str!("../migrations/postgres/newsroom/0007_heads.sql"),
        include_str!("../migrations/postgres/newsroom/0008_launches.sql"),
        include_str!("../migrations/postgres/newsroom/0009_cowriting.sql"),
        include_str!("../migrations/postgres/newsroom/0010_desks.sql"),
        include_str!("../migrations/postgres/newsroom/0011_provider.sql"),
        include_str!("../migrations/postgres/newsroom/0012_picture_words.sql"),
        include_str!("../migrations/postgres/newsroom/0013_mentioned.sql"),
        include_str!("../migrations/postgres/newsroom/0014_lists.sql"),
        include_str!("../migrations/postgres/newsroom/0015_begun_by_token.sql"),
        include_str!("../migrations/postgres/newsroom/0016_pictures_seen.sql"),
        include_str!("../migrations/postgres/newsroom/0017_who_typed.sql"),
        include_str!("../migrations/postgres/newsroom/0018_who_shared.sql"),
        include_str!("../migrations/postgres/newsroom/0019_unsettled.sql"),
        include_str!("../migrations/postgres/newsroom/0020_seen_again.sql"),
    ],
};

pub(crate) const PRESS: Steps = Steps {
    table: "press_steps",
    sqlite: &[
        include_str!("../migrations/sqlite/press/0001_press.sql"),
        include_str!("../migrations/sqlite/press/0002_files.sql"),
        include_str!("../migrations/sqlite/press/0003_unpublished_files.sql"),
    ],
    postgres: &[
        include_str!("../migrations/postgres/press/0001_press.sql"),
        include_str!("../migrations/postgres/press/0002_files.sql"),
        include_str!("../migrations/postgres/press/0003_unpublished_files.sql"),
    ],
};

/// The number of the last step taken; `None` if there is no such database yet.
pub(crate) async fn found(session: &mut Session, steps: Steps) -> Result<Option<i64>> {
    let text = Sql::Differs {
        sqlite: "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $1",
        postgres: "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1",
    };
    let mut db = session.conn();
    let tables = db.one("look for the tables", text, args![steps.table]).await?;
    if tables.map(|row| row.get::<i64>(0)).transpose()? != Some(1) {
        return Ok(None);
    }
    let newest = db.one("look at the tables", Sql::Built(format!("SELECT max(number) FROM {}", steps.table)), vec![]).await?;
    Ok(newest.map(|row| row.get::<Option<i64>>(0)).transpose()?.flatten())
}

/// Takes the missing steps and saves them.
pub(crate) async fn apply(db: &crate::store::Db, steps: Steps, place: &str) -> Result<()> {
    // Looked at without writing first: a store that is up to date opens even while another program writes.
    if found(&mut db.read().await?, steps).await? == Some(steps.known()) {
        return Ok(());
    }
    let mut session = db.write().await?;
    take(&mut session, steps, place).await?;
    session.commit().await
}

/// Takes the missing steps in a transaction that the caller saves.
pub(crate) async fn take(session: &mut Session, steps: Steps, place: &str) -> Result<()> {
    let taken = found(session, steps).await?.unwrap_or(0);
    if taken > steps.known() {
        return Err(StoreError::Newer { place: place.to_owned(), found: taken, known: steps.known() });
    }
    let mut db = session.conn();
    let texts = if db.is_sqlite() { steps.sqlite } else { steps.postgres };
    for (number, text) in (1i64..).zip(texts).skip(taken as usize) {
        db.script("bring the tables up to date", text).await?;
        let remember = format!("INSERT INTO {} (number, taken) VALUES ($1, $2)", steps.table);
        db.run("remember a step", Sql::Built(remember), args![number, Timestamp::now()]).await?;
    }
    Ok(())
}

impl Steps {
    fn known(self) -> i64 {
        debug_assert_eq!(self.sqlite.len(), self.postgres.len(), "both engines take the same steps");
        self.sqlite.len() as i64
    }
}
