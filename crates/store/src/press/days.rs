//! The days of the archive: how many public stories an edition has of each day, and when one of them last changed.

use crate::error::Result;
use crate::sql::{Arg, Conn, args};
use std::collections::BTreeMap;

/// A day in milliseconds.
pub(super) const DAY: i64 = 86_400_000;

/// What a run changes in the days.
#[derive(Default)]
pub(super) struct Days {
    /// By edition and day: stories more or less, and when the last of the changes took effect.
    changes: BTreeMap<(String, i64), (i64, i64)>,
}

impl Days {
    /// One story more or less at a place in a list. Only an edition's own list counts; its name alone has no slash in it.
    pub(super) fn count(&mut self, list: &str, published: i64, stories: i64, at: i64) {
        if !list.contains('/') {
            let day = self.changes.entry((list.to_owned(), published.div_euclid(DAY))).or_insert((0, at));
            *day = (day.0 + stories, day.1.max(at));
        }
    }

    /// A story at a place in a list reads differently.
    pub(super) fn changed(&mut self, list: &str, published: i64, at: i64) {
        self.count(list, published, 0, at);
    }

    pub(super) async fn write(&mut self, db: &mut Conn<'_>) -> Result<()> {
        let changes = std::mem::take(&mut self.changes);
        let fewer: Vec<_> = changes.iter().filter(|(_, (stories, _))| *stories < 0).map(|(day, _)| day.clone()).collect();
        let rows: Vec<Arg> = changes.into_iter().flat_map(|((edition, day), (stories, changed))| args![edition, day, stories, changed]).collect();
        let head = "INSERT INTO press_days (edition, day, stories, changed) VALUES";
        let tail = "ON CONFLICT (edition, day) DO UPDATE SET stories = press_days.stories + excluded.stories, \
            changed = CASE WHEN excluded.changed > press_days.changed THEN excluded.changed ELSE press_days.changed END";
        db.insert("count the days", head, 4, rows, tail).await?;
        for (edition, day) in fewer {
            db.run("count the days", "DELETE FROM press_days WHERE edition = $1 AND day = $2 AND stories <= 0", args![edition, day]).await?;
        }
        Ok(())
    }
}
