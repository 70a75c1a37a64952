//! The reference page of the API in Markdown, made of the same tables the router and the desk go by.

use crate::route::{Access, Gives, Param, Route, Takes, Versions};
use crate::routes::ROUTES;
use newsroom::permission::{self, Role};
use newsroom::workflow::{self, State};
use std::fmt::Write;

const OPENING: &str = "# The newsroom's API

Made from the routes table by `cargo xtask`; do not edit it by hand. `/api/openapi.json` on the newsroom's origin says the same to programs,
with every schema.

- **Token.** `Authorization: Bearer TOKEN`. `masthead token create --name NAME --role ROLE` makes one. Without it: 401, whatever was asked for.
- **Session.** A browser that is signed in sends its cookie instead, and with whatever changes something the header `X-Masthead: 1`, which no other
  site's page can send; without it 403. A question needs none, and uses the session only if it has one: a session that nobody uses ends after
  twelve hours. Who tries too often is answered 429 and told how long to wait.
- **For** names the least role that may; every role above may too. Some may with what is their own ([roles](#roles)).
- **Versions.** Every answer carries its version as `ETag`. A write of what is there names the version it saw as `If-Match`; without it 428,
  with an old one 412 and the fields that differ. Where a `PUT` makes a thing for the first time no version is named.
  One version is named, no list; a weak one (`W/\"7\"`), as a proxy that compresses answers makes of ours, is taken as the same.
- **Asked again.** Whoever cannot know whether a `POST` was done, because its answer was lost, asks once more in the same words and with the same
  `Idempotency-Key` (1 to 64 signs, a new random one for each question): it is not done twice, and the first answer comes again, as long as it is
  kept. Some thousand answers are, until the newsroom is started anew; a refusal is not, and what was refused is tried anew.
- **Readers see it.** When a change is answered, the next reader's request sees it.
- **Problems** are `application/problem+json` (RFC 9457): `type`, `title`, `status`, `detail`, and where they help `place`, `line`, `column`,
  `findings`, `current`, `differs`.
- **Bodies** are strict JSON in UTF-8, at most 4 MiB (files: 64 MiB; at the door, where nobody is known yet: 64 KiB); a field we do not know is a mistake.
- **Pictures** are JPEG of at most 120 megapixels (46 if it is progressive), PNG of about 33, GIF and WebP of about 15; transparent ones of less.
";

pub fn reference() -> String {
    let mut page = OPENING.to_owned();
    let mut noun = "";
    for route in ROUTES {
        if route.noun() != noun {
            noun = route.noun();
            let _ = write!(page, "\n## {}\n\n| | for | what it does | takes | gives |\n|---|---|---|---|---|\n", title(noun));
        }
        let _ = writeln!(page, "{}", row(route));
    }
    page + &roles() + &states()
}

fn title(noun: &str) -> String {
    let mut letters = noun.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn row(route: &Route) -> String {
    let access = match route.access {
        Access::Open => "anybody".to_owned(),
        Access::Entering => "whoever is signed in, also without a second factor".to_owned(),
        Access::SignedIn => "whoever is signed in".to_owned(),
        Access::To(action) => {
            let own = action.own_role().map(|role| format!("; {} with their own", role.name()));
            format!("{}{}", action.from_role().name(), own.unwrap_or_default())
        }
    };
    let takes = match route.takes {
        Takes::Nothing => String::new(),
        Takes::Json(name) => name.to_owned(),
        Takes::Perhaps(name) => format!("{name}, or nothing"),
        Takes::Patch(name) => format!("{name} (merge patch)"),
        Takes::File(kinds) => kinds.join(", "),
    };
    let version = match route.versions {
        Versions::Unasked => "",
        Versions::Needed => " · If-Match",
        Versions::NeededIfThere => " · If-Match once it is there",
    };
    let gives = match route.gives {
        Gives::Nothing => "204".to_owned(),
        Gives::Json(name) => name.to_owned(),
        Gives::Lasting(name) => format!("{name}, or 304 for If-None-Match"),
        Gives::Made(name) => format!("201 {name}"),
        Gives::Put(name) => format!("200 or 201 {name}"),
        Gives::Html => "HTML".to_owned(),
        Gives::File => "a file".to_owned(),
        Gives::Document => "JSON".to_owned(),
        Gives::Elsewhere => "303".to_owned(),
        Gives::Socket => "101, a WebSocket".to_owned(),
    };
    let query: Vec<String> = route.query.iter().map(asked).collect();
    let query = if query.is_empty() { String::new() } else { format!(" ({})", query.join("; ")) };
    format!("| `{} {}` | {access} | {}{query} | {takes}{version} | {gives} |", route.method, route.path, route.summary)
}

fn asked(param: &Param) -> String {
    format!("`?{}=` {}", param.name, param.about.trim_end_matches('.'))
}

fn roles() -> String {
    let mut page =
        "\n## Roles\n\nA role is granted over the whole house, an edition or a desk, and holds there. Each role may do what those before it may.\n\n\
                    | role | may also | with what is their own, anywhere |\n|---|---|---|\n"
            .to_owned();
    for role in Role::ALL {
        let named = |of: fn(&permission::Row) -> Option<Role>| {
            permission::TABLE.iter().filter(|row| of(row) == Some(role)).map(|row| row.1).collect::<Vec<_>>().join(", ")
        };
        let _ = writeln!(page, "| {} | {} | {} |", role.name(), named(|row| Some(row.2)), named(|row| row.3));
    }
    page
}

fn states() -> String {
    let mut page = "\n## States\n\nWhat can be done with a story in which state, and where it leads.\n\n| |".to_owned();
    for state in State::ALL {
        let _ = write!(page, " {} |", state.name());
    }
    let _ = writeln!(page, "\n|---|{}", "---|".repeat(State::ALL.len()));
    for (verb, from, to) in workflow::TABLE {
        let _ = write!(page, "| {} |", verb.name());
        for state in State::ALL {
            let led = |seen| if from.contains(&state) { to.from(state, seen).name() } else { "" };
            let cell = if led(false) == led(true) { led(false).to_owned() } else { format!("{}, {} if readers have had it", led(false), led(true)) };
            let _ = write!(page, " {cell} |");
        }
        page.push('\n');
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_may_with_what_is_their_own_is_named_too() {
        let page = reference();
        assert!(page.contains("| `POST /api/v1/stories` | reporter; contributor with their own |"));
        assert!(page.contains("| `POST /api/v1/stories/{id}/publication` | sub-editor |"));
    }
}
