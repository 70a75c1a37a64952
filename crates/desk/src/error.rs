//! Why the desk refuses. Each message says what to do next; nothing was changed when one comes back.

use crate::layout::Unfit;
use crate::remove_concept::{Use, listed};
use newsroom::checklist::Finding;
use newsroom::edition::EditionCode;
use newsroom::operation::Refused;
use newsroom::permission::Role;
use newsroom::workflow::NotAllowed;
use newsroom::{ConceptId, Timestamp};
use store::StoreError;

pub type Result<T, E = DeskError> = std::result::Result<T, E>;

#[derive(Debug, Clone, thiserror::Error)]
pub enum DeskError {
    #[error("{}", not_permitted(*role, what, *needs))]
    NotPermitted { role: Role, what: &'static str, needs: Role },
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    #[error("somebody else has changed this in the meantime; it is at version {current} now. Read it again and join the changes")]
    Stale { current: i64 },
    /// Of the draft of a front, whose editors are told who was faster.
    #[error("{by} {} this draft at {at}; it is at version {current} now. Read it again and go on from there", if *launched { "has launched" } else { "has changed" })]
    Overtaken { current: i64, by: String, at: Timestamp, launched: bool },
    /// A step on a draft that no longer fits what stands.
    #[error("{why}")]
    Refused { place: String, why: Refused },
    /// What a layout names and no front can show.
    #[error("{}: {}", .0.place, .0.message)]
    Unfit(Box<Unfit>),
    #[error("the draft of `{edition}` is what readers have; there is nothing to launch")]
    NothingToLaunch { edition: EditionCode },
    /// Somebody has named this revision, and whoever gives it another name has not said that they saw it.
    #[error("this revision is called `{name}` already; to give it another name, send this one as `instead_of`")]
    Named { name: String },
    /// It cannot go while something names it.
    #[error("concept {concept} is used: {}; take it out there first", listed(.uses))]
    Used { concept: ConceptId, uses: Vec<Use> },
    #[error("there is no {0}")]
    Missing(String),
    /// What the checklist found; those that block are the reason.
    #[error("the story cannot be published yet: {}", reasons(.0))]
    Blocked(Vec<Finding>),
    /// What should lie ahead and does not. The instants are told beside it, for whoever says them by a clock.
    #[error("{place}: that time is past; {instead}")]
    Past { place: &'static str, at: Timestamp, now: Timestamp, instead: &'static str },
    /// Whoever puts a story on that desk could do more with it there.
    #[error("on the desk `{to}` you could do more with the story than {from} to hand it over")]
    HandingOver { to: String, from: String },
    #[error("until: the story is scheduled for {due}, before the embargo would end; schedule it later first")]
    DueUnderEmbargo { due: Timestamp },
    #[error("the story is on no desk yet; say on which it shall be")]
    OnNoDesk,
    /// A case that people meet: whoever says it in their language goes by the code.
    #[error("{}{message}", if place.is_empty() { String::new() } else { format!("{place}: ") })]
    Case { code: &'static str, place: &'static str, message: &'static str },
    #[error("{}{message}", if place.is_empty() { String::new() } else { format!("{place}: ") })]
    Invalid { place: String, message: String },
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl DeskError {
    /// Refuses an instant that does not lie ahead.
    pub(crate) fn unless_ahead(place: &'static str, at: Timestamp, now: Timestamp, instead: &'static str) -> Result<()> {
        if at > now { Ok(()) } else { Err(DeskError::Past { place, at, now, instead }) }
    }

    pub(crate) fn invalid(place: impl Into<String>, message: impl Into<String>) -> DeskError {
        DeskError::Invalid { place: place.into(), message: message.into() }
    }
}

fn not_permitted(role: Role, what: &str, needs: Role) -> String {
    if role < needs {
        format!("{} may not {what}; that needs {}", role.one(), needs.and_above())
    } else {
        format!("{} may {what} only where the role was granted, and this is elsewhere; ask for a grant over its edition or desk", role.one())
    }
}

/// What blocks among what the checklist found, in one line.
pub(crate) fn reasons(findings: &[Finding]) -> String {
    findings.iter().filter(|f| f.blocks()).map(|f| f.message.as_str()).collect::<Vec<_>>().join("; ")
}
