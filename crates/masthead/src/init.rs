//! `masthead init`: an empty site with one edition. Its front is the standard one until somebody arranges it.

use crate::cli::Asked;
use crate::config::{FILE_NAME, Origin, Settings};
use crate::house;
use crate::trouble::Trouble;
use desk::{Actor, Desk};
use newsroom::edition::{Edition, EditionCode};
use newsroom::language::Language;
use newsroom::site::{Colours, Site};
use std::process::ExitCode;
use store::Store;

/// What a site begins with.
pub struct FirstEdition {
    site: String,
    code: String,
    language: Option<String>,
    time_zone: String,
}

impl Default for FirstEdition {
    fn default() -> FirstEdition {
        FirstEdition { site: "Masthead".to_owned(), code: "en".to_owned(), language: None, time_zone: "UTC".to_owned() }
    }
}

pub async fn run(asked: &Asked) -> Result<ExitCode, Trouble> {
    let usual = FirstEdition::default();
    let given = |name: &str, usual: String| asked.argument(name).map_or(usual, str::to_owned);
    let first = FirstEdition {
        site: given("name", usual.site),
        code: given("edition", usual.code),
        language: asked.argument("language").map(str::to_owned),
        time_zone: given("time-zone", usual.time_zone),
    };
    let store = make(&asked.settings, &first).await?;
    store.close().await;
    say!("{}", made(&asked.settings));
    Ok(ExitCode::SUCCESS)
}

/// What was made, and what comes next. Where the content is has to be said each time, or the next command meets another site.
fn made(settings: &Settings) -> String {
    let data = settings.config.data.display();
    let file = settings.config.data.join(FILE_NAME);
    let database = settings.told.iter().find(|told| told.option.name == "database");
    let remembered = settings.config.database.is_none() || database.is_some_and(|told| told.origin == Origin::File(file.clone()));
    let first = if remembered {
        String::new()
    } else {
        format!("\n  first:        put the database's address into {} as `database = \"postgres://…\"`, or set MASTHEAD_DATABASE", file.display())
    };
    format!(
        "made an empty site in {data}{first}\n  serve it:     masthead serve --data {data}\n  a person:     masthead user add EMAIL --role admin --data {data}\n  \
         a token:      masthead token create --name NAME --role admin --data {data}"
    )
}

/// What languages call themselves, for those our interface speaks. Any other edition is named by its tag until somebody names it.
const OWN_NAMES: [(&str, &str); 8] = [
    ("en", "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("ar", "العربية"),
    ("ru", "Русский"),
    ("zh-Hans", "简体中文"),
    ("hi", "हिन्दी"),
];

/// Makes the store and its first edition. If the edition cannot be made, nothing was made.
pub async fn make(settings: &Settings, first: &FirstEdition) -> Result<Store, Trouble> {
    let edition = edition(first)?;
    if jiff::tz::TimeZone::get(&edition.time_zone).is_err() {
        return Err(Trouble::usage(format!("--time-zone: `{}` is not a time zone; write one as in `Europe/Lisbon`", edition.time_zone)));
    }
    desk::check_language(&edition.language).map_err(|why| Trouble::usage(format!("--language: {why}")))?;
    let store = Store::init(&house::place(settings), settings.config.first_number).await?;
    let desk = Desk::new(store.clone());
    let (house, code) = (Actor::house(), edition.code.clone());
    desk.set_edition(&house, edition, None).await?;
    let site = Site { name: first.site.clone(), default_edition: code.clone(), editions: vec![code.clone()], colours: Colours::default(), logo: None };
    desk.set_site(&house, site, None).await?;
    press::press_now(&store).await?;
    Ok(store)
}

fn edition(first: &FirstEdition) -> Result<Edition, Trouble> {
    let code = EditionCode::try_from(first.code.as_str()).map_err(|why| Trouble::usage(format!("--edition: {why}")))?;
    let tag = first.language.as_deref().unwrap_or(&first.code);
    let language = Language::try_from(tag).map_err(|why| Trouble::usage(format!("--language: {why}")))?;
    let own = OWN_NAMES.iter().find(|(tag, _)| *tag == language.as_str()).map(|(_, name)| *name);
    let name = own.map_or_else(|| language.to_string(), str::to_owned);
    Ok(Edition { code, language, name, time_zone: first.time_zone.clone(), menu: vec![], regions: vec![], about: vec![], site_name: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn said(folder: &std::path::Path, database: Option<&str>) -> String {
        let mut flags = BTreeMap::from([("data".to_owned(), folder.display().to_string())]);
        flags.extend(database.map(|url| ("database".to_owned(), url.to_owned())));
        made(&crate::config::read(&flags, []).expect("all right"))
    }

    #[test]
    fn a_database_elsewhere_has_to_be_remembered() {
        let folder = tempfile::tempdir().expect("a folder");
        let elsewhere = said(folder.path(), Some("postgres://desk:secret@db.example/news"));
        assert!(elsewhere.contains("masthead.toml") && elsewhere.contains("MASTHEAD_DATABASE") && !elsewhere.contains("secret"), "{elsewhere}");
        for here in [None, Some("sqlite:")] {
            assert!(!said(folder.path(), here).contains("MASTHEAD_DATABASE"));
        }
        std::fs::write(folder.path().join(FILE_NAME), "database = 'postgres://desk:secret@db.example/news'").expect("written");
        assert!(!said(folder.path(), None).contains("MASTHEAD_DATABASE"), "the file is found by the folder");
    }
}
