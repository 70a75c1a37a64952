//! `masthead user add`, `list` and `end-sessions`: how the first admin comes in, and the way back when nobody else can open the door.

use crate::cli::Asked;
use crate::config::suggestion;
use crate::house;
use crate::token::granted;
use crate::trouble::Trouble;
use desk::{Acceptance, Actor, Desk};
use newsroom::desk::DeskKey;
use newsroom::edition::EditionCode;
use newsroom::language::Language;
use newsroom::permission::{Grant, Over, Role};
use std::io::Read;
use std::process::ExitCode;

/// Prints the link alone on stdout; the rest goes to stderr.
pub async fn add(asked: &Asked) -> Result<ExitCode, Trouble> {
    let (email, grant) = (asked.needed("EMAIL")?, grant(asked)?);
    let name = asked.argument("name").unwrap_or_default();
    let by_password = asked.is_switched("password-stdin");
    if by_password && name.trim().is_empty() {
        return Err(Trouble::usage("--password-stdin: say whose account it is with --name"));
    }
    let password = if by_password { Some(password(&[name, email])?) } else { None };
    let desk = Desk::new(house::open(&asked.settings).await?);
    if let Over::Edition(code) = &grant.over {
        desk.edition(code).await?;
    }
    let invited = desk.invite(&Actor::house(), email, name, vec![grant.clone()]).await?.value;
    match password {
        Some(hash) => {
            let language = desk.site().await?.value.default_edition;
            let language = desk.edition(&language).await.map_or_else(|_| english(), |edition| Ok(edition.value.language))?;
            let person = desk.accept(invited.secret.text(), Acceptance { name: name.to_owned(), language, password: Some(hash) }).await?.value.value;
            say!("{} ({}) may sign in as {}", person.name, person.email, granted(&grant));
        }
        None => {
            let listen = &asked.settings.config.listen;
            let address = listen.public_newsroom_address(listen.ports().map_err(Trouble::usage)?.newsroom);
            note!("an invitation for {email} as {}, good once and for 72 hours. It is shown this once:", granted(&grant));
            say!("{address}/#/invitation/{}", invited.secret.text());
        }
    }
    desk.store().clone().close().await;
    Ok(ExitCode::SUCCESS)
}

pub async fn list(asked: &Asked) -> Result<ExitCode, Trouble> {
    let desk = Desk::new(house::open(&asked.settings).await?);
    let people = desk.people(&Actor::house()).await?;
    if people.is_empty() {
        note!("nobody has an account yet; invite somebody with `masthead user add`");
    }
    for person in people.into_iter().map(|person| person.value) {
        let grants = person.grants.iter().map(granted).collect::<Vec<_>>().join(" + ");
        let left = person.left.map_or_else(String::new, |at| format!(", left {}", at.strftime("%Y-%m-%d")));
        say!("{}  {}  {}, {grants}{left}", person.id, person.email, person.name);
    }
    desk.store().clone().close().await;
    Ok(ExitCode::SUCCESS)
}

pub async fn end_sessions(asked: &Asked) -> Result<ExitCode, Trouble> {
    let email = asked.needed("EMAIL")?.trim().to_lowercase();
    let desk = Desk::new(house::open(&asked.settings).await?);
    let people = desk.people(&Actor::house()).await?;
    let Some(person) = people.iter().find(|person| person.value.email == email) else {
        let near = suggestion(&email, people.iter().map(|person| person.value.email.as_str()));
        return Err(Trouble::said(format!("nobody has the address `{email}`{near}")).then("see `masthead user list`"));
    };
    let ended = desk.end_sessions(&Actor::house(), person.value.id, None).await?;
    say!("ended {ended} {} of {}", if ended == 1 { "session" } else { "sessions" }, person.value.name);
    desk.store().clone().close().await;
    Ok(ExitCode::SUCCESS)
}

fn grant(asked: &Asked) -> Result<Grant, Trouble> {
    let role = asked.needed("role")?;
    let role = Role::from_name(role).ok_or_else(|| {
        let names = Role::ALL.map(Role::name);
        Trouble::usage(format!("--role: `{role}` is no role; there are {}{}", names.join(", "), suggestion(role, names)))
    })?;
    let over = match (asked.argument("edition"), asked.argument("desk")) {
        (None, None) => Over::House,
        (Some(code), None) => Over::Edition(EditionCode::try_from(code).map_err(|why| Trouble::usage(format!("--edition: {why}")))?),
        (None, Some(key)) => Over::Desk(DeskKey::try_from(key).map_err(|why| Trouble::usage(format!("--desk: {why}")))?),
        (Some(_), Some(_)) => return Err(Trouble::usage("--edition and --desk: a role holds for one or the other; grant the second in the newsroom")),
    };
    Ok(Grant { role, over })
}

/// What is kept of the password on standard input.
fn password(about: &[&str]) -> Result<String, Trouble> {
    let mut given = String::new();
    std::io::stdin().take(4_096).read_to_string(&mut given)?;
    let given = given.trim_end_matches(['\r', '\n']);
    accounts::password::judge(given, about).map_err(|weak| Trouble::said(weak).then("choose another one"))?;
    Ok(accounts::password::hash(given)?)
}

fn english() -> Result<Language, Trouble> {
    Language::try_from("en").map_err(|why| Trouble::said(why.to_string()))
}
