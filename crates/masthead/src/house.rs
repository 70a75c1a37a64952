//! Opening a site: where it is, its store, its desk. Every command that works on a site begins here.

use crate::config::Settings;
use crate::trouble::Trouble;
use desk::Desk;
use store::{Database, Place, Store, StoreError};

pub fn place(settings: &Settings) -> Place {
    let config = &settings.config;
    let database = config.database.clone().map_or(Database::Sqlite, Database::Postgres);
    Place { data: config.data.clone(), database, media: config.media.clone().unwrap_or_else(|| config.data.join("media")) }
}

pub async fn open(settings: &Settings) -> Result<Store, Trouble> {
    let place = place(settings);
    if place.data.exists() && !place.data.is_dir() {
        return Err(Trouble::said(format!("`{}` is a file, not a data folder", place.data.display())).then("name a folder with --data"));
    }
    let store = Store::open(&place).await?;
    std::fs::create_dir_all(&place.media).map_err(|why| {
        Trouble::said(format!("the folder for media files, `{}`, is not there and cannot be made: {why}", place.media.display()))
            .then("name with `media` a folder that may be written, or leave it out")
    })?;
    Ok(store)
}

/// Opens the site that is to be served. Where nobody said which, a wrong working folder is likelier than a wish for an empty site.
pub async fn open_to_serve(settings: &Settings) -> Result<Store, Trouble> {
    match open(settings).await {
        Err(trouble) if trouble.is_missing() && !settings.is_set("data") && !settings.is_set("database") => {
            let usual = settings.config.data.display();
            Err(Trouble::said(format!("no data folder is named, and there is no site in `{usual}`")).then(
                "name the site's folder with --data DIR, make an empty one with `masthead init --data DIR`, or look at a furnished one with `masthead demo`",
            ))
        }
        opened => opened,
    }
}

/// Presses what was changed, so that readers of a running server see it and a later one need not.
pub async fn press_and_close(desk: Desk) -> Result<(), Trouble> {
    press::press_now(desk.store()).await?;
    desk.store().clone().close().await;
    Ok(())
}

impl Trouble {
    /// Whether it is that there is no site.
    pub fn is_missing(&self) -> bool {
        matches!(self.cause::<StoreError>(), Some(StoreError::Missing(_)))
    }
}
