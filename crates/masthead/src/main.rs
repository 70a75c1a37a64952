//! Masthead: the whole system behind a news site, in one binary. Here the house is wired together; what it does is in the other crates.

#[macro_use]
mod say;

mod audit;
mod check;
mod cli;
mod commands;
mod config;
mod demo;
mod house;
mod import;
mod init;
mod logging;
#[cfg(test)]
mod reference;
mod serve;
mod theme;
mod token;
mod trouble;
mod user;
mod vocabulary;

use cli::Asked;
use commands::Command;
use std::process::ExitCode;
use std::time::Duration;
use trouble::Trouble;

/// Pages are made of many small pieces; this allocator is measured to be the faster one for them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// For what is under way on other threads when a command has done its work.
const LAST_WAIT: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    match cli::ask().and_then(run) {
        Ok(status) => status,
        Err(trouble) => {
            note!("{trouble}");
            trouble.status()
        }
    }
}

fn run(asked: Asked) -> Result<ExitCode, Trouble> {
    logging::begin(&asked.settings.config);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_name("masthead").build()?;
    let status = runtime.block_on(async {
        match asked.command {
            Command::Demo => demo::run(asked).await,
            Command::Init => init::run(&asked).await,
            Command::Serve => serve::run(&asked).await,
            Command::Import => import::run(&asked).await,
            Command::VocabularyLoad => vocabulary::load(&asked).await,
            Command::TokenCreate => token::create(&asked).await,
            Command::TokenList => token::list(&asked).await,
            Command::TokenRevoke => token::revoke(&asked).await,
            Command::UserAdd => user::add(&asked).await,
            Command::UserList => user::list(&asked).await,
            Command::UserEndSessions => user::end_sessions(&asked).await,
            Command::AuditVerify => audit::verify(&asked).await,
            Command::AuditHead => audit::head(&asked).await,
            Command::ThemeCheck => theme::check(&asked),
            Command::Check => check::run(&asked).await,
            Command::ConfigExplain => {
                say!("{}", config::explain(&asked.settings).trim_end());
                Ok(ExitCode::SUCCESS)
            }
        }
    });
    // Nothing that is still at work on a thread of its own keeps the process from ending.
    runtime.shutdown_timeout(LAST_WAIT);
    status
}
