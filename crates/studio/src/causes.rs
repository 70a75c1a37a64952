//! How errors of the other crates are told to callers.

use crate::problem::Problem;
use darkroom::DarkroomError;
use desk::{DeskError, StoreError};
use press::PressError;
use pressed::log::ReadError;
use typeset::TypesetError;

/// What is there, or nothing where the desk knows of nothing.
pub fn if_there<T>(found: Result<T, DeskError>) -> Result<Option<T>, Problem> {
    match found {
        Ok(thing) => Ok(Some(thing)),
        Err(DeskError::Missing(_)) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

impl From<DeskError> for Problem {
    fn from(error: DeskError) -> Problem {
        match error {
            DeskError::NotPermitted { .. } => Problem::not_permitted(error.to_string()),
            DeskError::NotAllowed(ref refused) => Problem::conflict(refused.to_string()).about("in-state", [("state", refused.state.name().to_owned())].into()),
            DeskError::Stale { current } => Problem::stale(current),
            DeskError::Overtaken { current, ref by, at, launched } => Problem::overtaken(current, error.to_string(), by, at, launched),
            DeskError::Refused { place, why } => Problem::refused(place, &why),
            DeskError::Unfit(unfit) => Problem::unfit(*unfit),
            DeskError::NothingToLaunch { .. } => Problem::conflict(error.to_string()).case("unchanged"),
            DeskError::Named { ref name } => Problem::conflict(error.to_string()).about("named", [("name", name.clone())].into()),
            DeskError::Used { ref uses, .. } => Problem::conflict(error.to_string()).used(uses.clone()),
            DeskError::Missing(what) => Problem::missing(what),
            DeskError::Blocked(findings) => Problem::blocked(findings),
            DeskError::Past { place, at, now, instead } => Problem::past(place, instead, at, now),
            DeskError::HandingOver { ref to, .. } => Problem::invalid("desk", error.to_string()).about("handing-over", [("desk", to.clone())].into()),
            DeskError::DueUnderEmbargo { due } => Problem::invalid("until", error.to_string()).about("due-under-embargo", [("due", due.to_string())].into()),
            DeskError::OnNoDesk => Problem::invalid("desk", error.to_string()).case("on-no-desk"),
            DeskError::Case { code, place, message } => Problem::invalid(place, message).case(code),
            DeskError::Invalid { place, message } => Problem::invalid(place, message),
            DeskError::Store(error) => error.into(),
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Problem {
        match &error {
            StoreError::Taken(_) => Problem::conflict(error.to_string()),
            StoreError::DiskFull(_) => Problem::disk_full(error.to_string()),
            StoreError::Busy | StoreError::Abandoned => Problem::unavailable(error.to_string()),
            StoreError::Halted(_) | StoreError::Gone | StoreError::Unreachable { .. } => {
                tracing::error!(%error, "the store cannot be used");
                Problem::unavailable("the newsroom's store cannot be used at the moment; nothing was saved. The server's log says why")
            }
            _ => Problem::ours(&error),
        }
    }
}

impl From<PressError> for Problem {
    /// The change itself is safe in the store; only the way out to readers is held up.
    fn from(error: PressError) -> Problem {
        tracing::error!(%error, "a saved change is not out yet");
        Problem::not_out_yet()
    }
}

impl From<ReadError> for Problem {
    fn from(error: ReadError) -> Problem {
        Problem::ours(&error)
    }
}

impl From<TypesetError> for Problem {
    fn from(error: TypesetError) -> Problem {
        Problem::ours(&error)
    }
}

impl From<DarkroomError> for Problem {
    fn from(error: DarkroomError) -> Problem {
        match error {
            DarkroomError::Svg | DarkroomError::Foreign(_) => Problem::media_type(error.to_string()),
            DarkroomError::Huge { .. } | DarkroomError::Memory => Problem::invalid("", error.to_string()).case("huge-picture"),
            DarkroomError::Empty | DarkroomError::Damaged(_) | DarkroomError::Print(_) => Problem::invalid("", error.to_string()).case("damaged-picture"),
        }
    }
}
