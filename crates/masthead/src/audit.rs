//! `masthead audit verify` and `masthead audit head`.

use crate::cli::Asked;
use crate::config::Config;
use crate::house;
use crate::trouble::Trouble;
use desk::{Desk, Head, Seal};
use std::process::ExitCode;
use store::Store;

/// The key's file in the data folder.
const KEY: &str = "audit.key";
/// How a log that has been signed can be signed again.
pub const PUT_BACK: &str = "put back `audit.key` from the newest backup (docs/howto/back-up-and-restore.md), then start Masthead again; until then nothing is signed and no new key is made";

pub async fn head(asked: &Asked) -> Result<ExitCode, Trouble> {
    let desk = Desk::new(house::open(&asked.settings).await?);
    let config = &asked.settings.config;
    let head = match asked.is_switched("new-key") {
        true => desk.sign_anew(&Seal::open(&config.data.join(KEY))?).await?,
        false => desk.sign_head(&seal(config, desk.store()).await?).await?,
    };
    desk.store().clone().close().await;
    note!("the log holds {} acts; keep this line where whoever could change the log cannot reach it:", head.size);
    say!("{}", serde_json::to_string(&head)?);
    Ok(ExitCode::SUCCESS)
}

pub async fn verify(asked: &Asked) -> Result<ExitCode, Trouble> {
    let elsewhere = asked.argument("head").map(read).transpose()?.unwrap_or_default();
    let desk = Desk::new(house::open(&asked.settings).await?);
    let verdict = desk.verify_log(&there(&asked.settings.config)?, &elsewhere).await?;
    desk.store().clone().close().await;
    for wrong in &verdict.wrong {
        say!("{wrong}");
    }
    if verdict.wrong.is_empty() {
        say!("the log of {} acts is whole, held against {} signed heads", verdict.acts, verdict.heads);
        return Ok(ExitCode::SUCCESS);
    }
    say!("what to do: compare with the newest backup, and find out who could write to the data folder");
    Ok(ExitCode::FAILURE)
}

/// What is the matter with the key of a log that has been signed: it is missing, is no key, or is another one than signed the log last.
pub async fn key_fault(config: &Config, store: &Store) -> Result<Option<String>, Trouble> {
    let file = config.data.join(KEY);
    let newest = store.read().await?.heads().await?.pop();
    let fault = |what: &str| format!("the key of the log of acts, `{}`, is {what}", file.display());
    if !file.exists() {
        return Ok(newest.map(|_| fault("missing; by another one `masthead audit verify` would find the log not signed")));
    }
    Ok(match Seal::open(&file) {
        Err(no_key) => Some(no_key.to_string()),
        Ok(seal) => newest
            .filter(|head| !seal.has_signed(head))
            .map(|_| fault("not the one that signed it last; by this one `masthead audit verify` finds the log not signed")),
    })
}

/// The house's key. A log that nobody has signed gets one; to sign another log by a new key would make all its heads worthless.
pub async fn seal(config: &Config, store: &Store) -> Result<Seal, Trouble> {
    match key_fault(config, store).await? {
        Some(fault) => Err(Trouble::said(fault).then(PUT_BACK)),
        None => Ok(Seal::open(&config.data.join(KEY))?),
    }
}

/// The key as it is there: to verify by one made just now would find every head not signed.
fn there(config: &Config) -> Result<Seal, Trouble> {
    let file = config.data.join(KEY);
    if !file.exists() {
        let missing = Trouble::said(format!("the key of the log of acts, `{}`, is missing", file.display()));
        return Err(missing.then("put back `audit.key` from the newest backup; if the log was never signed, `masthead audit head` makes one and signs"));
    }
    Ok(Seal::open(&file)?)
}

/// The heads of a file, one a line.
fn read(file: &str) -> Result<Vec<Head>, Trouble> {
    let text = std::fs::read_to_string(file).map_err(|why| Trouble::said(format!("cannot read `{file}`: {why}")))?;
    let no_heads =
        |why: &str| Trouble::said(format!("`{file}` holds no heads of the log: {why}")).then("give a file with lines that `masthead audit head` printed");
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let heads: Vec<Head> = lines.map(serde_json::from_str).collect::<Result<_, _>>().map_err(|why| no_heads(&why.to_string()))?;
    if heads.is_empty() { Err(no_heads("it is empty")) } else { Ok(heads) }
}
