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

/// Opens the site, and makes it first if nobody said which one: `masthead` alone serves.
pub async fn open_or_make(settings: &Settings) -> Result<Store, Trouble> {
    match open(settings).await {
        Err(trouble) if trouble.is_missing() && may_be_made(settings) => crate::init::make(settings, &crate::init::FirstEdition::default()).await,
        opened => opened,
    }
}

/// Only the folder of the default name, and never one that something is left of.
fn may_be_made(settings: &Settings) -> bool {
    let place = place(settings);
    let untouched = !place.press_file().exists() && !place.newsroom_file().exists();
    !settings.is_set("data") && !settings.is_set("database") && untouched
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
