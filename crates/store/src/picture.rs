//! Pictures: their words, rights and renditions. The files themselves are blobs.

use crate::error::Result;
use crate::packed;
use crate::sql::{Arg, Row, Sql, args, numbers};
use crate::tx::{Reader, Tx, Versioned};
use newsroom::PictureId;
use newsroom::picture::Picture;

const INSERT: &str = "INSERT INTO pictures (id, version, picture) VALUES";

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

    /// The newest pictures, for choosing one; `before` is the last number of the page shown before.
    pub async fn newest_pictures(&mut self, before: Option<PictureId>, limit: u32) -> Result<Vec<Versioned<Picture>>> {
        let text = "SELECT version, picture FROM pictures WHERE id < $1 ORDER BY id DESC LIMIT $2";
        let before = before.map_or(i64::MAX, |id| id.0);
        self.db().all("list pictures", text, args![before, i64::from(limit)]).await?.iter().map(picture).collect()
    }
}

impl Tx {
    pub async fn next_picture_id(&mut self) -> Result<PictureId> {
        self.next_number("picture").await.map(PictureId)
    }

    /// A new picture, at version 1.
    pub async fn insert_picture(&mut self, picture: &Picture) -> Result<()> {
        self.insert_pictures(std::slice::from_ref(picture)).await
    }

    pub async fn insert_pictures(&mut self, pictures: &[Picture]) -> Result<()> {
        let mut rows: Vec<Arg> = Vec::with_capacity(pictures.len() * 3);
        for picture in pictures {
            rows.extend(args![picture.id, 1i64, packed::json(picture)?]);
        }
        self.db().insert("insert a picture", INSERT, 3, rows, "").await
    }

    /// Changes a picture that stands at version `seen`, and returns its new version; `None` when somebody was faster.
    pub async fn update_picture(&mut self, picture: &Picture, seen: i64) -> Result<Option<i64>> {
        let text = "UPDATE pictures SET version = version + 1, picture = $2 WHERE id = $1 AND version = $3";
        let changed = self.db().run("update a picture", text, args![picture.id, packed::json(picture)?, seen]).await?;
        Ok((changed == 1).then_some(seen + 1))
    }
}

fn picture(row: &Row) -> Result<Versioned<Picture>> {
    Ok(Versioned { version: row.get(0)?, value: packed::from_json("a picture", &row.get::<String>(1)?)? })
}
