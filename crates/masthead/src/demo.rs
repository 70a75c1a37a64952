//! `masthead demo`: a furnished newsroom, running.

use crate::cli::Asked;
use crate::house;
use crate::serve::{Doors, Site};
use crate::trouble::Trouble;
use desk::{Actor, Desk};
use newsroom::permission::Role;
use std::process::ExitCode;
use store::Store;

/// Whom the demo has tokens for.
const PEOPLE: [(&str, Role); 4] =
    [("Rosa, reporter", Role::Reporter), ("Samir, sub-editor", Role::SubEditor), ("Dana, desk editor", Role::DeskEditor), ("Ada, admin", Role::Admin)];

pub async fn run(mut asked: Asked) -> Result<ExitCode, Trouble> {
    // Dropped, and with it the whole newsroom, when the demo ends.
    let mut passing = None;
    if !asked.settings.is_set("data") {
        let folder = tempfile::Builder::new().prefix("masthead-demo-").tempdir()?;
        asked.settings.config.data = folder.path().to_owned();
        passing = Some(folder);
    }
    let doors = Doors::open(&asked.settings)?;
    let store = furnished(&asked).await?;
    let tokens = tokens(&Desk::new(store.clone())).await?;
    let site = Site::start(store, doors, &asked.settings.config).await?;
    println!("{}\n\nTokens for the newsroom's API:", site.addresses());
    for (name, secret) in &tokens {
        println!("  {name:20} {secret}");
    }
    println!();
    match &passing {
        Some(_) => println!("This newsroom is gone when you end it with Ctrl-C; --data DIR keeps one."),
        None => println!("This newsroom is kept in {}; end it with Ctrl-C.", asked.settings.config.data.display()),
    }
    site.until_told_to_stop().await;
    Ok(ExitCode::SUCCESS)
}

/// The site of the data folder; a folder without one is furnished first.
async fn furnished(asked: &Asked) -> Result<Store, Trouble> {
    match house::open(&asked.settings).await {
        Err(trouble) if trouble.is_missing() => {}
        opened => return opened,
    }
    eprintln!("furnishing a newsroom; this takes a moment");
    let store = Store::init(&house::place(&asked.settings), asked.settings.config.first_number).await?;
    let desk = Desk::new(store.clone());
    return Err(Trouble::from(std::io::Error::other(
        "the furnished newsroom is not built yet (docs/roadmap.md); make an empty site with `masthead init --data DIR` and import into it",
    )));
    press::press_now(&store).await?;
    Ok(store)
}

/// New tokens at each start: their secrets are kept nowhere, so older ones cannot be shown again.
async fn tokens(desk: &Desk) -> Result<Vec<(&'static str, String)>, Trouble> {
    let house = Actor::house();
    for old in desk.tokens(&house).await?.iter().filter(|t| t.revoked.is_none() && PEOPLE.iter().any(|(name, _)| *name == t.name)) {
        desk.revoke_token(&house, &old.id).await?;
    }
    let mut made = vec![];
    for (name, role) in PEOPLE {
        made.push((name, desk.create_token(&house, name, role).await?.value.secret));
    }
    Ok(made)
}
