//! Where options come from: flags, then `MASTHEAD_*`, then `masthead.toml`, then the catalogue's defaults.

use super::catalogue::{ByDefault, CATALOGUE, Entry};
use super::given::Given;
use super::{Config, Origin, Settings, Told, suggestion};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The file of options in a data folder.
pub const FILE_NAME: &str = "masthead.toml";

type Values = BTreeMap<&'static str, String>;

/// Puts every option in force. `flags` are those of the command line by option name, `variables` the whole environment.
pub fn read(flags: &BTreeMap<String, String>, variables: impl IntoIterator<Item = (String, String)>) -> Result<Settings, String> {
    let flags: Values = CATALOGUE.iter().filter_map(|e| Some((e.name, flags.get(e.name)?.clone()))).collect();
    let variables = read_variables(variables)?;
    let named = |name: &str| flags.get(name).or(variables.get(name)).cloned();
    let given_file = named("config").map(PathBuf::from);
    let data = named("data").unwrap_or_else(|| default_of("data").to_owned());
    let path = given_file.clone().unwrap_or_else(|| Path::new(&data).join(FILE_NAME));
    let (file, values) = match std::fs::read_to_string(&path) {
        Ok(text) => (Some(path.clone()), read_file(&path, &text, given_file.is_some())?),
        Err(why) if given_file.is_none() && matches!(why.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory) => (None, Values::new()),
        Err(why) => return Err(format!("cannot read the options in `{}`: {why}", path.display())),
    };
    let folder = file.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
    let mut config = Config::default();
    let mut told = Vec::with_capacity(CATALOGUE.len());
    for option in CATALOGUE {
        let (text, origin) = if let Some(text) = flags.get(option.name) {
            (Some(text.clone()), Origin::Flag)
        } else if let Some(text) = variables.get(option.name) {
            (Some(text.clone()), Origin::Variable)
        } else if let (Some(text), Some(path)) = (values.get(option.name), &file) {
            (Some(text.clone()), Origin::File(path.clone()))
        } else {
            let text = if let ByDefault::Is(text) = option.default { Some(text.to_owned()) } else { None };
            (text, Origin::Default)
        };
        if let Some(text) = &text {
            let base = if matches!(origin, Origin::File(_)) { folder } else { Path::new("") };
            (option.set)(&mut config, &Given { text, base }).map_err(|why| {
                let shown = if option.is_secret() { "***" } else { text };
                format!("{}: `{shown}` {why}", place(option, &origin))
            })?;
        }
        told.push(Told { option, text, origin });
    }
    Ok(Settings { config, told, file })
}

/// How an operator finds the option again.
fn place(option: &Entry, origin: &Origin) -> String {
    match origin {
        Origin::Flag => format!("--{}", option.flag()),
        Origin::Variable => option.variable(),
        Origin::File(path) => format!("`{}` in {}", option.name, path.display()),
        Origin::Default => format!("the default of `{}`", option.name),
    }
}

fn default_of(name: &str) -> &'static str {
    match Entry::find(name).map(|e| &e.default) {
        Some(ByDefault::Is(text)) => text,
        _ => "",
    }
}

/// An empty variable is as good as none.
fn read_variables(variables: impl IntoIterator<Item = (String, String)>) -> Result<Values, String> {
    let mut out = Values::new();
    let names: Vec<String> = CATALOGUE.iter().map(Entry::variable).collect();
    for (variable, text) in variables.into_iter().filter(|(v, t)| v.starts_with("MASTHEAD_") && !t.is_empty()) {
        match CATALOGUE.iter().find(|e| e.variable() == variable) {
            Some(option) => out.insert(option.name, text),
            None => return Err(format!("the variable `{variable}` is no option of Masthead{}", suggestion(&variable, names.iter().map(String::as_str)))),
        };
    }
    Ok(out)
}

fn read_file(path: &Path, text: &str, chosen: bool) -> Result<Values, String> {
    let shown = path.display();
    let table: toml::Table = text.parse().map_err(|why: toml::de::Error| format!("`{shown}` is not TOML: {}", why.to_string().trim_end()))?;
    let mut out = Values::new();
    for (key, value) in table {
        let names = CATALOGUE.iter().map(|e| e.name);
        let Some(option) = Entry::find(&key) else {
            return Err(format!("`{key}` in {shown} is no option of Masthead{}", suggestion(&key, names)));
        };
        if key == "config" || (key == "data" && !chosen) {
            return Err(format!("`{key}` cannot stand in {shown}, which is found by it; give it as a flag or a variable"));
        }
        out.insert(option.name, plain(&value).ok_or_else(|| format!("`{key}` in {shown} must be one value, or a list of texts"))?);
    }
    Ok(out)
}

fn plain(value: &toml::Value) -> Option<String> {
    Some(match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Integer(number) => number.to_string(),
        toml::Value::Boolean(on) => (if *on { "yes" } else { "no" }).to_owned(),
        toml::Value::Array(items) => items.iter().map(toml::Value::as_str).collect::<Option<Vec<_>>>()?.join(","),
        _ => return None,
    })
}
