//! `masthead token create`, `list` and `revoke`.

use crate::cli::Asked;
use crate::config::suggestion;
use crate::house;
use crate::trouble::Trouble;
use desk::{Actor, Desk};
use newsroom::permission::{Grant, Over, Role};
use std::process::ExitCode;

/// Prints the token alone on stdout, so that a script can keep it; the rest goes to stderr.
pub async fn create(asked: &Asked) -> Result<ExitCode, Trouble> {
    let (name, role) = (asked.needed("name")?, asked.needed("role")?);
    let role = Role::from_name(role).ok_or_else(|| {
        let names = Role::ALL.map(Role::name);
        Trouble::usage(format!("--role: `{role}` is no role; there are {}{}", names.join(", "), suggestion(role, names)))
    })?;
    let desk = Desk::new(house::open(&asked.settings).await?);
    let made = desk.create_token(&Actor::house(), name, vec![Grant::house(role)]).await?.value;
    desk.store().clone().close().await;
    note!("a token for {name}, who may do what {} may. It is shown this once:", role.one());
    say!("{}", made.secret);
    Ok(ExitCode::SUCCESS)
}

pub async fn list(asked: &Asked) -> Result<ExitCode, Trouble> {
    let desk = Desk::new(house::open(&asked.settings).await?);
    let tokens = desk.tokens(&Actor::house()).await?;
    if tokens.is_empty() {
        note!("there are no tokens; make one with `masthead token create`");
    }
    for token in &tokens {
        let since = token.created.strftime("%Y-%m-%d %H:%M UTC");
        let revoked = token.revoked.map_or_else(String::new, |at| format!(", revoked {}", at.strftime("%Y-%m-%d %H:%M UTC")));
        say!("{}  {}  {}, made {since}{revoked}", token.id, token.grants.iter().map(granted).collect::<Vec<_>>().join(" + "), token.name);
    }
    desk.store().clone().close().await;
    Ok(ExitCode::SUCCESS)
}

pub async fn revoke(asked: &Asked) -> Result<ExitCode, Trouble> {
    let name = asked.needed("NAME")?;
    let desk = Desk::new(house::open(&asked.settings).await?);
    let tokens = desk.tokens(&Actor::house()).await?;
    let living = || tokens.iter().filter(|t| t.revoked.is_none());
    let meant: Vec<_> = living().filter(|t| t.name == name || t.id == name).collect();
    match meant.as_slice() {
        [token] => {
            desk.revoke_token(&Actor::house(), &token.id).await?;
            say!("revoked the token {} of {}", token.id, token.name);
        }
        [] => {
            let near = suggestion(name, living().map(|t| t.name.as_str()));
            return Err(Trouble::said(format!("there is no living token named `{name}`{near}")).then("see `masthead token list`"));
        }
        several => {
            let ids: Vec<&str> = several.iter().map(|t| t.id.as_str()).collect();
            return Err(Trouble::said(format!("several tokens are named `{name}`: {}", ids.join(", "))).then("give one of these instead of the name"));
        }
    }
    desk.store().clone().close().await;
    Ok(ExitCode::SUCCESS)
}

/// `desk-editor of edition de`
pub fn granted(grant: &Grant) -> String {
    match &grant.over {
        Over::House => grant.role.name().to_owned(),
        Over::Edition(code) => format!("{} of edition {code}", grant.role.name()),
        Over::Desk(key) => format!("{} of desk {key}", grant.role.name()),
    }
}
