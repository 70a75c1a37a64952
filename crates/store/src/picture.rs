//! Pictures: their words, rights and renditions. The files themselves are blobs.

use crate::error::Result;
use crate::packed;
use crate::sql::{Arg, Row, Sql, args, numbers};
use crate::store::Db;
use crate::tx::{Reader, Tx, Versioned};
use crate::words;
use newsroom::PictureId;
use newsroom::picture::Picture;
use std::collections::BTreeSet;

const INSERT: &str = "INSERT INTO pictures (id, version, picture, words) VALUES";

impl Reader {
    pub async fn picture(&mut self, id: PictureId) -> Result<Option<Versioned<Picture>>> {
        self.db().one("read a picture", "SELECT version, picture FROM pictures WHERE id = $1", args![id]).await?.as_ref().map(picture).transpose()
    }

    /// Several pictures in one read, by number; missing ones are left out.
    pub async fn pictures(&mut self, ids: &[PictureId]) -> Result<Vec<Versioned<Picture>>> {
        let text = Sql::Differs {
            sqlite: "SELECT version, picture FROM pictures WHERE id IN (SELECT value FROM json_each($1)) ORDER BY id",
            postgres: "SELECT version, picture FROM pictures WHERE id IN (SELECT value::bigint FROM json_array_elements_text($1::json)) ORDER BY id",
        };
        self.db().all("read pictures", text, args![numbers(ids.iter().map(|id| id.0))]).await?.iter().map(picture).collect()
    }

    /// Which of some pictures somebody added.
    pub async fn pictures_added_by(&mut self, who: &str, ids: &[PictureId]) -> Result<BTreeSet<PictureId>> {
        let text = Sql::Differs {
            sqlite: "SELECT id FROM pictures WHERE added_by = $2 AND id IN (SELECT value FROM json_each($1))",
            postgres: "SELECT id FROM pictures WHERE added_by = $2 AND id IN (SELECT value::bigint FROM json_array_elements_text($1::json))",
        };
        let rows = self.db().all("read who added pictures", text, args![numbers(ids.iter().map(|id| id.0)), who]).await?;
        rows.iter().map(|row| row.get(0).map(PictureId)).collect()
    }

    /// The newest pictures, for choosing one: all, or those in whose words every word that is asked for begins one. `before` is the last number of the
    /// page shown before.
    pub async fn newest_pictures(&mut self, asked: Option<&str>, before: Option<PictureId>, limit: u32) -> Result<Vec<Versioned<Picture>>> {
        let mut values = args![before.map_or(i64::MAX, |id| id.0), i64::from(limit)];
        let mut conditions = "id < $1".to_owned();
        if let Some(asked) = asked.filter(|asked| !asked.trim().is_empty()) {
            let begun = words::begun(asked);
            // Signs that are no words find nothing, as they stand nowhere.
            conditions.push_str(if begun.is_empty() { " AND 1 = 0" } else { "" });
            for word in begun {
                values.push(word.into());
                conditions.push_str(&format!(" AND words LIKE ${}", values.len()));
            }
        }
        let text = format!("SELECT version, picture FROM pictures WHERE {conditions} ORDER BY id DESC LIMIT $2");
        self.db().all("list pictures", Sql::Built(text), values).await?.iter().map(picture).collect()
    }
}

impl Tx {
    pub async fn next_picture_id(&mut self) -> Result<PictureId> {
        self.next_number("picture").await.map(PictureId)
    }

    /// A new picture that somebody added, at version 1.
    pub async fn insert_picture(&mut self, picture: &Picture, added_by: &str) -> Result<()> {
        self.insert_pictures(std::slice::from_ref(picture)).await?;
        let text = "UPDATE pictures SET added_by = $2 WHERE id = $1";
        self.db().run("note who added a picture", text, args![picture.id, added_by]).await.map(drop)
    }

    /// New pictures that came over a wire.
    pub async fn insert_pictures(&mut self, pictures: &[Picture]) -> Result<()> {
        let mut rows: Vec<Arg> = Vec::with_capacity(pictures.len() * 4);
        for picture in pictures {
            rows.extend(args![picture.id, 1i64, packed::json(picture)?, words_of(picture)]);
        }
        self.db().insert("insert a picture", INSERT, 4, rows, "").await
    }

    /// Changes a picture that stands at version `seen`, and returns its new version; `None` when somebody was faster.
    pub async fn update_picture(&mut self, picture: &Picture, seen: i64) -> Result<Option<i64>> {
        let text = "UPDATE pictures SET version = version + 1, picture = $2, words = $4 WHERE id = $1 AND version = $3";
        let changed = self.db().run("update a picture", text, args![picture.id, packed::json(picture)?, seen, words_of(picture)]).await?;
        Ok((changed == 1).then_some(seen + 1))
    }
}

fn picture(row: &Row) -> Result<Versioned<Picture>> {
    Ok(Versioned { version: row.get(0)?, value: packed::from_json("a picture", &row.get::<String>(1)?)? })
}

/// What a search finds it by.
fn words_of(picture: &Picture) -> String {
    words::spaced(&[&picture.alt, &picture.caption, &picture.credit])
}

/// Pictures from before there was a search are read once, when the store is opened.
pub(crate) async fn catch_up(db: &Db) -> Result<()> {
    let unread = "SELECT id, picture FROM pictures WHERE words IS NULL LIMIT 500";
    while db.read().await?.conn().one("look for unread pictures", unread, args![]).await?.is_some() {
        let mut session = db.write().await?;
        for row in session.conn().all("look for unread pictures", unread, args![]).await? {
            // One that cannot be read is not tried again and again.
            let words = packed::from_json("a picture", &row.get::<String>(1)?).map(|picture| words_of(&picture)).unwrap_or_default();
            let text = "UPDATE pictures SET words = $2 WHERE id = $1";
            session.conn().run("read a picture's words", text, args![row.get::<i64>(0)?, words]).await?;
        }
        session.commit().await?;
    }
    Ok(())
}
