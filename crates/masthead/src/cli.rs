//! The command line, built from the tables of commands and options.

use crate::commands::{self, Argument, Command, Form, PROMISED, PROMISED_FORMATS, TABLE};
use crate::config::{ByDefault, CATALOGUE, Settings, read, suggestion};
use crate::trouble::Trouble;
use clap::{Arg, ArgAction, ArgMatches};
use std::collections::BTreeMap;

/// What somebody asked for.
pub struct Asked {
    pub command: Command,
    pub settings: Settings,
    arguments: BTreeMap<&'static str, String>,
}

impl Asked {
    pub fn argument(&self, name: &str) -> Option<&str> {
        self.arguments.get(name).map(String::as_str)
    }

    /// An argument the command line cannot be without.
    pub fn needed(&self, name: &str) -> Result<&str, Trouble> {
        self.argument(name).ok_or_else(|| Trouble::usage(format!("`{name}` is missing")))
    }

    pub fn is_switched(&self, name: &str) -> bool {
        self.arguments.contains_key(name)
    }
}

/// Reads the command line and the environment. Help, version and mistakes of usage end the process here, as clap says them.
pub fn ask() -> Result<Asked, Trouble> {
    let matches = command_line().get_matches();
    let (command, matched) = match matches.subcommand() {
        None => (Command::Serve, &matches),
        Some((first, rest)) => find(first, rest)?,
    };
    let entry = command.entry();
    let mut arguments = BTreeMap::new();
    for argument in entry.arguments {
        match argument.form {
            Form::Switch if matched.get_flag(argument.name) => drop(arguments.insert(argument.name, String::new())),
            Form::Switch => {}
            _ => {
                if let Some(text) = matched.get_one::<String>(argument.name) {
                    arguments.insert(argument.name, text.clone());
                }
            }
        }
    }
    if command == Command::Import {
        known_format(arguments.get("FORMAT").map_or("", String::as_str))?;
    }
    let flags =
        CATALOGUE.iter().filter(|o| o.commands.contains(&command)).filter_map(|o| Some((o.name.to_owned(), matched.get_one::<String>(o.name)?.clone())));
    let variables = std::env::vars_os().filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?)));
    let settings = read(&flags.collect(), variables).map_err(Trouble::usage)?;
    Ok(Asked { command, settings, arguments })
}

fn find<'m>(first: &str, rest: &'m ArgMatches) -> Result<(Command, &'m ArgMatches), Trouble> {
    if let Some((name, what)) = PROMISED.iter().find(|(name, _)| *name == first) {
        return Err(Trouble::usage(format!("`masthead {name}` is not built yet: {what}")));
    }
    let (words, matched) = match rest.subcommand() {
        Some((second, matched)) => (vec![first, second], matched),
        None => (vec![first], rest),
    };
    let entry = TABLE.iter().find(|e| e.words == words.as_slice());
    entry.map(|e| (e.command, matched)).ok_or_else(|| Trouble::usage(format!("`masthead {}` is no command; see `masthead help`", words.join(" "))))
}

fn known_format(format: &str) -> Result<(), Trouble> {
    match format {
        "ninjs" => Ok(()),
        promised if PROMISED_FORMATS.contains(&promised) => {
            Err(Trouble::usage(format!("importing `{promised}` is not built yet; `ninjs` is, so convert to it or wait for a later version")))
        }
        other => Err(Trouble::usage(format!("`{other}` is no format Masthead can import; `ninjs` is{}", suggestion(other, ["ninjs"])))),
    }
}

fn command_line() -> clap::Command {
    let mut line = clap::Command::new("masthead")
        .version(env!("CARGO_PKG_VERSION"))
        .about("The whole system behind a news site. `masthead` alone serves the site in ./masthead-data.")
        .after_help("Every option is also a variable, as in MASTHEAD_LISTEN, and a key of masthead.toml in the data folder.")
        .max_term_width(110)
        .args_conflicts_with_subcommands(true)
        .subcommand_negates_reqs(true)
        .args(options(Command::Serve));
    for entry in TABLE.iter().filter(|e| e.words.len() == 1) {
        line = line.subcommand(one(entry, entry.words[0]));
    }
    for (group, about) in commands::GROUPS {
        let members = TABLE.iter().filter(|e| e.words[0] == *group).map(|e| one(e, e.words[1]));
        line = line.subcommand(clap::Command::new(*group).about(*about).subcommand_required(true).arg_required_else_help(true).subcommands(members));
    }
    let anything = || Arg::new("rest").num_args(0..).allow_hyphen_values(true).trailing_var_arg(true);
    line.subcommands(PROMISED.iter().map(|(name, _)| clap::Command::new(*name).hide(true).disable_help_flag(true).arg(anything())))
}

fn one(entry: &'static commands::Entry, word: &'static str) -> clap::Command {
    clap::Command::new(word).about(entry.about).args(entry.arguments.iter().map(argument)).args(options(entry.command))
}

fn argument(argument: &'static Argument) -> Arg {
    let arg = Arg::new(argument.name).help(argument.about).required(argument.needed);
    match argument.form {
        Form::Place => arg.value_name(argument.name),
        Form::Flag(value) => arg.long(argument.name).value_name(value),
        Form::Switch => arg.long(argument.name).action(ArgAction::SetTrue),
    }
}

fn options(command: Command) -> impl Iterator<Item = Arg> {
    CATALOGUE.iter().filter(move |o| o.commands.contains(&command)).map(|option| {
        let unset = match option.default {
            ByDefault::Is(text) => format!(" [default: {text}]"),
            ByDefault::Otherwise(what) => format!(" [if not given: {what}]"),
        };
        let arg = Arg::new(option.name).long(option.flag()).help(format!("{}{unset}", option.about)).help_heading("Options").action(ArgAction::Set);
        match option.value {
            Some(value) => arg.value_name(value).allow_hyphen_values(false),
            None => arg.num_args(0..=1).require_equals(true).default_missing_value("yes").value_name("yes|no"),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_made() {
        command_line().debug_assert();
    }

    #[test]
    fn masthead_alone_serves_with_options() {
        let matches = command_line().try_get_matches_from(["masthead", "--listen", "127.0.0.1:0", "--behind-https"]).expect("read");
        assert!(matches.subcommand().is_none());
        assert_eq!(matches.get_one::<String>("behind_https").map(String::as_str), Some("yes"));
    }

    #[test]
    fn an_unknown_flag_is_refused_with_a_suggestion() {
        let refused = command_line().try_get_matches_from(["masthead", "serve", "--lisen", "x"]).expect_err("refused");
        assert_eq!(refused.exit_code(), 2);
        assert!(refused.to_string().contains("--listen"), "{refused}");
    }

    #[test]
    fn what_is_promised_says_so() {
        let matches = command_line().try_get_matches_from(["masthead", "backup", "somewhere", "--fast"]).expect("read");
        let (first, rest) = matches.subcommand().expect("a command");
        assert!(find(first, rest).is_err_and(|t| t.to_string().contains("not built yet")));
        assert!(known_format("wxr").is_err_and(|t| t.to_string().contains("not built yet")));
        assert!(known_format("nijs").is_err_and(|t| t.to_string().contains("did you mean `ninjs`")));
    }
}
