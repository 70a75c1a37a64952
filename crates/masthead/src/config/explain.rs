//! `masthead config explain`: each option, the value in force, and where it came from.

use super::catalogue::ByDefault;
use super::{Origin, Settings, Told};
use std::fmt::Write;

pub fn explain(settings: &Settings) -> String {
    let width = settings.told.iter().map(|t| t.option.name.len()).max().unwrap_or(0);
    let mut out = String::new();
    for told in &settings.told {
        let value = told.text.as_deref().map(|t| hide_password(told, t)).unwrap_or_else(|| "-".to_owned());
        let _ = writeln!(out, "{:width$}  {value}\n{:width$}    {}", told.option.name, "", origin(told));
    }
    let _ = match &settings.file {
        Some(file) => writeln!(out, "\noptions were read from {}", file.display()),
        None => writeln!(out, "\nno file of options: there is no {} in the data folder, and --config names none", super::FILE_NAME),
    };
    out
}

fn origin(told: &Told) -> String {
    match (&told.origin, &told.option.default) {
        (Origin::Flag, _) => format!("from the flag --{}", told.option.flag()),
        (Origin::Variable, _) => format!("from the variable {}", told.option.variable()),
        (Origin::File(path), _) => format!("from {}", path.display()),
        (Origin::Default, ByDefault::Is(_)) => "by default".to_owned(),
        (Origin::Default, ByDefault::Otherwise(what)) => format!("not set: {what}"),
    }
}

/// A database's address may hold a password, which is as secret.
fn hide_password(told: &Told, text: &str) -> String {
    if told.option.is_secret() {
        return "***".to_owned();
    }
    let Some((scheme, rest)) = text.split_once("://").filter(|_| told.option.name == "database") else { return text.to_owned() };
    match rest.rsplit_once('@') {
        Some((who, place)) => match who.split_once(':') {
            Some((user, _)) => format!("{scheme}://{user}:***@{place}"),
            None => text.to_owned(),
        },
        None => text.to_owned(),
    }
}
