//! Writes the reference pages from the tables, or says that they are not current: `cargo xtask docs`.

use crate::commands::{Argument, Form, TABLE};
use crate::config::{ByDefault, CATALOGUE};
use std::fmt::Write;
use std::path::Path;

const OPENING: &str = "# Commands and options

Made from the tables in the code by `cargo xtask docs`; do not edit it by hand.

Exit status: 0 done; 1 failed, and stderr says why and what to do; 2 the command line, a variable or the file of options is wrong.

## Options

Each option is a flag, a variable and a key of `masthead.toml` (in the data folder, or the file that `config` names). A flag wins over a variable, a variable over the file.
An empty variable counts as none. A name that nobody knows is an error. `masthead config explain` shows what is in force and where it comes from.
";

fn options() -> String {
    let mut page = OPENING.to_owned();
    page += "\n| key | flag | variable | if not set | what it does |\n|---|---|---|---|---|\n";
    for option in CATALOGUE {
        let value = option.value.map_or_else(String::new, |v| format!(" {}", v.replace('|', "\\|")));
        let unset = match option.default {
            ByDefault::Is(text) => format!("`{text}`"),
            ByDefault::Otherwise(what) => what.to_owned(),
        };
        let _ = writeln!(page, "| `{}` | `--{}{value}` | `{}` | {unset} | {} |", option.name, option.flag(), option.variable(), option.about);
    }
    page += "\n## Commands\n";
    for entry in TABLE {
        let usage: String = entry.arguments.iter().map(written).collect();
        let _ = write!(page, "\n### masthead {}\n\n    masthead {}{usage} [OPTIONS]\n\n{}\n", entry.words.join(" "), entry.words.join(" "), entry.about);
        if !entry.arguments.is_empty() {
            page += "\n| argument | |\n|---|---|\n";
        }
        for argument in entry.arguments {
            let _ = writeln!(page, "| `{}` | {} |", written(argument).trim().trim_matches(['[', ']']), argument.about);
        }
        let taken: Vec<String> = CATALOGUE.iter().filter(|o| o.commands.contains(&entry.command)).map(|o| format!("`{}`", o.name)).collect();
        let _ = writeln!(page, "\nOptions: {}.", taken.join(", "));
    }
    page
}

fn written(argument: &Argument) -> String {
    let plain = match argument.form {
        Form::Place => argument.name.to_owned(),
        Form::Flag(value) => format!("--{} {value}", argument.name),
        Form::Switch => format!("--{}", argument.name),
    };
    if argument.needed { format!(" {plain}") } else { format!(" [{plain}]") }
}

fn page(name: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference").join(name);
    if std::env::var_os("WRITE_REFERENCE").is_some() {
        std::fs::write(&path, made).expect("docs/reference can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == made, "docs/reference/{name} is not current: run `cargo xtask docs`");
}

#[test]
fn the_page_of_options_is_current() {
    page("options.md", &options());
}

#[test]
fn the_page_of_the_api_is_current() {
    page("api.md", &studio::reference());
}
