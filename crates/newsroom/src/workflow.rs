//! The life of a story as one table: in which state which verb is allowed, and where it leads.
//! Documentation, the API's answers and the studio's buttons are made from it; a test walks every cell.

use crate::permission::Action;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Being written; readers know nothing of it.
    Draft,
    /// Will be published by the clock.
    Scheduled,
    /// Readers see it.
    Published,
    /// Was published; for readers it is now as if it had never been.
    Unpublished,
    /// Withdrawn for good; readers see the notice.
    TakenDown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verb {
    Revise,
    Publish,
    Schedule,
    Unschedule,
    Embargo,
    LiftEmbargo,
    Correct,
    /// Says a correction's note in other words.
    AmendCorrection,
    Unpublish,
    TakeDown,
    AmendNotice,
    LinkTranslation,
}

impl State {
    pub const ALL: [State; 5] = [State::Draft, State::Scheduled, State::Published, State::Unpublished, State::TakenDown];

    pub fn name(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Scheduled => "scheduled",
            State::Published => "published",
            State::Unpublished => "unpublished",
            State::TakenDown => "taken-down",
        }
    }

    pub fn from_name(name: &str) -> Option<State> {
        State::ALL.into_iter().find(|s| s.name() == name)
    }
}

impl Verb {
    pub const ALL: [Verb; 12] = [
        Verb::Revise,
        Verb::Publish,
        Verb::Schedule,
        Verb::Unschedule,
        Verb::Embargo,
        Verb::LiftEmbargo,
        Verb::Correct,
        Verb::AmendCorrection,
        Verb::Unpublish,
        Verb::TakeDown,
        Verb::AmendNotice,
        Verb::LinkTranslation,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Verb::Revise => "revise",
            Verb::Publish => "publish",
            Verb::Schedule => "schedule",
            Verb::Unschedule => "unschedule",
            Verb::Embargo => "embargo",
            Verb::LiftEmbargo => "lift the embargo",
            Verb::Correct => "correct",
            Verb::AmendCorrection => "amend a correction",
            Verb::Unpublish => "unpublish",
            Verb::TakeDown => "take down",
            Verb::AmendNotice => "amend the notice",
            Verb::LinkTranslation => "link a translation",
        }
    }

    /// What whoever does it must be permitted.
    pub fn action(self) -> Action {
        match self {
            Verb::Revise => Action::WriteStories,
            Verb::Publish => Action::Publish,
            Verb::Schedule | Verb::Unschedule => Action::Schedule,
            Verb::Embargo | Verb::LiftEmbargo => Action::Embargo,
            Verb::Correct | Verb::AmendCorrection => Action::Correct,
            Verb::Unpublish => Action::Unpublish,
            Verb::TakeDown | Verb::AmendNotice => Action::TakeDown,
            Verb::LinkTranslation => Action::LinkTranslations,
        }
    }
}

use State::{Draft, Published, Scheduled, TakenDown, Unpublished};

/// One row a verb: the states it may be done in, and the state it leads to (`None`: it stays).
pub const TABLE: [(Verb, &[State], Option<State>); 12] = [
    (Verb::Revise, &[Draft, Scheduled, Published, Unpublished], None),
    (Verb::Publish, &[Draft, Scheduled, Published, Unpublished], Some(Published)),
    (Verb::Schedule, &[Draft, Scheduled, Unpublished], Some(Scheduled)),
    (Verb::Unschedule, &[Scheduled], Some(Draft)),
    (Verb::Embargo, &[Draft, Scheduled, Unpublished], None),
    (Verb::LiftEmbargo, &[Draft, Scheduled, Unpublished], None),
    (Verb::Correct, &[Published], None),
    (Verb::AmendCorrection, &[Published], None),
    (Verb::Unpublish, &[Published], Some(Unpublished)),
    (Verb::TakeDown, &[Published, Unpublished], Some(TakenDown)),
    (Verb::AmendNotice, &[TakenDown], None),
    (Verb::LinkTranslation, &[Draft, Scheduled, Published, Unpublished], None),
];

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("a {} story cannot be asked to {}; that is possible while it is {}", state.name(), verb.name(), allowed(*verb))]
pub struct NotAllowed {
    pub state: State,
    pub verb: Verb,
}

/// The state after a verb, or why it cannot be done.
pub fn after(state: State, verb: Verb) -> Result<State, NotAllowed> {
    let row = TABLE.iter().find(|(v, from, _)| *v == verb && from.contains(&state));
    row.map(|(_, _, to)| to.unwrap_or(state)).ok_or(NotAllowed { state, verb })
}

fn allowed(verb: Verb) -> String {
    let from = TABLE.iter().find(|(v, ..)| *v == verb).map_or(&[][..], |(_, from, _)| from);
    from.iter().map(|s| s.name()).collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_of_the_table_is_decided() {
        let mut allowed = 0;
        for verb in Verb::ALL {
            assert_eq!(TABLE.iter().filter(|(v, ..)| *v == verb).count(), 1, "{verb:?} has one row");
            allowed += State::ALL.into_iter().filter(|s| after(*s, verb).is_ok()).count();
        }
        assert_eq!(allowed, 4 + 4 + 3 + 1 + 3 + 3 + 1 + 1 + 1 + 2 + 1 + 4);
    }

    #[test]
    fn nothing_brings_back_what_was_taken_down() {
        assert!(Verb::ALL.into_iter().all(|verb| after(TakenDown, verb).is_ok() == (verb == Verb::AmendNotice)));
        assert_eq!(after(TakenDown, Verb::AmendNotice), Ok(TakenDown));
    }

    #[test]
    fn a_refusal_says_what_is_possible() {
        let refused = after(Draft, Verb::Correct).expect_err("a draft has nothing to correct");
        assert_eq!(refused.to_string(), "a draft story cannot be asked to correct; that is possible while it is published");
    }
}
