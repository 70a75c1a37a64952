//! `masthead demo`: a furnished newsroom, running.

use crate::cli::Asked;
use crate::house;
use crate::serve::{self, Doors, Site};
use crate::trouble::Trouble;
use desk::{Acceptance, Actor, Desk, Others};
use newsroom::act::Deed;
use newsroom::language::Language;
use newsroom::permission::{Grant, Role};
use std::path::PathBuf;
use std::process::ExitCode;
use store::{Database, Place, Store};

/// Who works in the demo, and what the token is called that programs have of them. They sign in with a password alone, which is for a demo and nothing else.
const STAFF: [(&str, &str, Role, Option<&str>); 5] = [
    ("Cleo Marsh", "cleo@ostrel.example", Role::Contributor, None),
    ("Rosa Lind", "rosa@ostrel.example", Role::Reporter, Some("Rosa, reporter")),
    ("Samir Haddad", "samir@ostrel.example", Role::SubEditor, Some("Samir, sub-editor")),
    ("Dana Okoro", "dana@ostrel.example", Role::DeskEditor, Some("Dana, desk editor")),
    ("Ada Morel", "ada@ostrel.example", Role::Admin, Some("Ada, admin")),
];

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
    let _alone = serve::alone(&asked.settings.config.data)?;
    let desk = Desk::new(store.clone());
    let (tokens, password) = (tokens(&desk).await?, staff(&desk).await?);
    demo::hand_out(&desk).await?;
    asked.settings.config.password_alone = true;
    let site = Site::start(store, doors, &asked.settings.config).await?;
    say!("{}\n\nTo sign in to the newsroom, with a password alone (a newsroom of your own asks for a second factor):", site.addresses());
    for (name, email, role, _) in STAFF {
        say!("  {email:22} {password}  {name}, {}", role.name());
    }
    if site.newsroom().contains("//127.0.0.1") {
        say!("  Browsers make passkeys for a name: to add one, open {}", site.newsroom().replacen("127.0.0.1", "localhost", 1));
    }
    say!("\nTokens for the newsroom's API:");
    for (name, secret) in &tokens {
        say!("  {name:20} {secret}");
    }
    say!();
    match &passing {
        Some(_) => say!("This newsroom is gone when you end it with Ctrl-C; --data DIR keeps one."),
        None => say!("This newsroom is kept in {}; end it with Ctrl-C.", asked.settings.config.data.display()),
    }
    site.until_told_to_stop().await;
    Ok(ExitCode::SUCCESS)
}

/// The site of the data folder; a folder without one is furnished first.
async fn furnished(asked: &Asked) -> Result<Store, Trouble> {
    match house::open(&asked.settings).await {
        Err(trouble) if trouble.is_missing() => {}
        Err(trouble) => return Err(trouble),
        Ok(store) if is_demo(&Desk::new(store.clone())).await? => return Ok(store),
        Ok(store) => {
            store.close().await;
            let place = asked.settings.config.data.display();
            let refused = Trouble::said(format!("`{place}` holds a newsroom that is no demo, and a demo has people whose password is shown to everybody"));
            return Err(refused.then("give --data a folder that is empty or not there, or use `masthead serve` for this one"));
        }
    }
    let place = house::place(&asked.settings);
    // Furnished aside and then given its name: a demo that is ended meanwhile leaves no half of a newsroom.
    let aside = aside(&place);
    let making = aside.clone().map_or_else(|| place.clone(), Place::in_folder);
    note!("furnishing a newsroom; this takes a moment");
    let store = Store::init(&making, asked.settings.config.first_number).await?;
    let made = demo::furnish(&Desk::new(store.clone())).await?;
    press::press_now(&store).await?;
    for note in &made.notes {
        note!("note: {note}");
    }
    let stories: usize = made.stories.values().sum();
    note!("{stories} stories in {} editions, {} pictures, {} recordings", made.stories.len(), made.pictures, made.recordings);
    let Some(aside) = aside else { return Ok(store) };
    store.close().await;
    std::fs::rename(&aside, &place.data)
        .map_err(|why| Trouble::said(format!("cannot give `{}` its name: {why}", aside.display())).then("choose a folder that is empty or not there"))?;
    house::open(&asked.settings).await
}

/// Whether the demo furnished it: by its name, or by its people should that have been changed.
async fn is_demo(desk: &Desk) -> Result<bool, Trouble> {
    if desk.site().await?.value.name == demo::NAME {
        return Ok(true);
    }
    for (_, email, ..) in STAFF {
        if desk.at_the_door(email).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A folder beside the data folder, unless parts of the site are kept elsewhere.
fn aside(place: &Place) -> Option<PathBuf> {
    let whole = matches!(place.database, Database::Sqlite) && place.media == place.data.join("media");
    let mut name = place.data.file_name()?.to_owned();
    name.push(".furnishing");
    let aside = place.data.with_file_name(name);
    let _ = std::fs::remove_dir_all(&aside);
    whole.then_some(aside)
}

/// New tokens at each start: their secrets are kept nowhere, so older ones cannot be shown again.
async fn tokens(desk: &Desk) -> Result<Vec<(&'static str, String)>, Trouble> {
    let house = Actor::house();
    let wanted: Vec<_> = STAFF.into_iter().filter_map(|(.., role, token)| Some((token?, role))).collect();
    for old in desk.tokens(&house).await?.iter().filter(|t| t.revoked.is_none() && wanted.iter().any(|(name, _)| *name == t.name)) {
        desk.revoke_token(&house, &old.id).await?;
    }
    let mut made = vec![];
    for (name, role) in wanted {
        made.push((name, desk.create_token(&house, name, vec![Grant::house(role)]).await?.value.secret));
    }
    Ok(made)
}

/// Everybody has the same password, another one at each start.
async fn staff(desk: &Desk) -> Result<String, Trouble> {
    let password = accounts::recovery::new()?.swap_remove(0);
    let hash = accounts::password::hash(&password)?;
    let house = Actor::house();
    for (name, email, role, _) in STAFF {
        match desk.at_the_door(email).await? {
            Some((person, _)) => {
                let (hash, now) = (hash.clone(), desk.now());
                let set = move |keyring: &mut accounts::Keyring| {
                    keyring.set_password(hash, now);
                    Ok(())
                };
                desk.change_keys(&house, person.id, Deed::SetPassword, Others::Stay, set).await?;
            }
            None => {
                let invited = desk.invite(&house, email, name, vec![Grant::house(role)]).await?.value;
                let language = Language::try_from("en").map_err(|why| Trouble::said(why.to_string()))?;
                let acceptance = Acceptance { name: name.to_owned(), language, password: Some(hash.clone()) };
                desk.accept(invited.secret.text(), acceptance).await?;
            }
        }
    }
    Ok(password)
}
