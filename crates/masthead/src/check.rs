//! `masthead check`: looks over a site, and says how to mend what is wrong with it.

use crate::cli::Asked;
use crate::house;
use crate::trouble::Trouble;
use std::process::ExitCode;
use store::{Complaint, StoreError};
use typeset::ThemePlace;

pub async fn run(asked: &Asked) -> Result<ExitCode, Trouble> {
    let config = &asked.settings.config;
    let mut complaints = options(asked);
    let store = house::open(&asked.settings).await.map_err(beyond_checking)?;
    complaints.extend(store.check().await.map_err(|why| beyond_checking(why.into()))?);
    if let Some(what) = crate::audit::key_fault(config, &store).await? {
        complaints.push(Complaint { what, mend: crate::audit::PUT_BACK.to_owned() });
    }
    if store.has_laid_ballast() {
        say!("note: the 64 MiB kept for a full disk were gone, and are kept again");
    }
    if let Some(proxy) = config.unnamed_proxy() {
        say!("note: {proxy}");
    }
    store.close().await;
    let theme = typeset::check(&ThemePlace { folder: config.theme.clone(), watch: false });
    complaints.extend(theme.all().map(|f| Complaint { what: format!("the theme: {f}"), mend: "mend that, then run `masthead theme check`".to_owned() }));
    for complaint in &complaints {
        say!("{}\n  what to do: {}", complaint.what, complaint.mend);
    }
    match complaints.len() {
        0 => {
            say!("{}: nothing is wrong", config.data.display());
            Ok(ExitCode::SUCCESS)
        }
        n => {
            say!("{n} {} wrong", if n == 1 { "thing is" } else { "things are" });
            Ok(ExitCode::FAILURE)
        }
    }
}

/// What is so damaged that it cannot be looked over is not to be looked over once more.
fn beyond_checking(trouble: Trouble) -> Trouble {
    match trouble.cause::<StoreError>() {
        Some(StoreError::Damaged { what, why }) => Trouble::said(format!("{what} is damaged: {why}"))
            .then("stop Masthead, set these files aside and put those of the newest backup in their place, as docs/howto/back-up-and-restore.md says"),
        _ => trouble,
    }
}

/// Options that are right one by one and do not fit together.
fn options(asked: &Asked) -> Vec<Complaint> {
    let listen = &asked.settings.config.listen;
    let mut complaints = vec![];
    let mut complain = |what: String, mend: &str| complaints.push(Complaint { what, mend: mend.to_owned() });
    if let Err(why) = listen.ports() {
        complain(why, "set other addresses; `masthead config explain` shows where each comes from");
    }
    match listen.tls() {
        Err(why) => complain(why, "set both, or neither"),
        Ok(Some((certificate, key))) => {
            if let Err(why) = newsstand::tls(&certificate, &key) {
                complain(why.to_string(), "make both files readable by the server's user, or name others");
            }
        }
        Ok(None) => {}
    }
    complaints
}
