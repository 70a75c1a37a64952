//! Chores of the house, as `cargo xtask CHORE`.

mod corpus;
mod docs;
mod tidy;
mod web;

use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const HELP: &str = "chores, as `cargo xtask CHORE`:
  web            builds styles, scripts and fonts of the reading site and the studio (needs Node)
  tidy           checks what no compiler checks: who may depend on whom, licences, the shape of files, links between documents, the words of the glossary
  docs           writes the pages of docs/reference that are made from tables
  docs --check   says whether they are current
  corpus COUNT   writes that many made-up stories as ninjs, one a line, to standard output
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["web"] => web::build(),
        ["tidy"] => tidy::report(),
        ["docs"] => docs::make(docs::Mode::Write),
        ["docs", "--check"] => docs::make(docs::Mode::Check),
        ["corpus", count] => write_corpus(count),
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why:#}");
            ExitCode::FAILURE
        }
    }
}

fn write_corpus(count: &str) -> Result<()> {
    let Ok(count) = count.parse() else { bail!("`{count}` is not a number of stories") };
    match corpus::write(count, std::io::stdout().lock()) {
        // Whoever reads has enough.
        Err(why) if why.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        done => Ok(done?),
    }
}

/// The folder of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

fn run(command: &mut Command) -> Result<()> {
    let shown = format!("{command:?}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => bail!("{shown} ended with {status}"),
        Err(why) => bail!("cannot run {shown}: {why}"),
    }
}
