//! The life of a story as one table: in which state which verb is allowed, and where it leads.
//! Documentation, the API's answers and the studio's buttons are made from it; a test walks every cell.

use crate::permission::Action;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Being written; readers know nothing of it.
    Draft,
    /// A draft that was put aside: it is read, and nothing else, until it is taken off the spike.
    Spiked,
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
    /// Says on which desk it is, at which stage, with whom.
    Assign,
    SharePreview,
    Spike,
    Unspike,
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
    pub const ALL: [State; 6] = [State::Draft, State::Spiked, State::Scheduled, State::Published, State::Unpublished, State::TakenDown];

    pub fn name(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Spiked => "spiked",
            State::Scheduled => "scheduled",
            State::Published => "published",
            State::Unpublished => "unpublished",
            State::TakenDown => "taken-down",
        }
    }

    /// Those on their way to readers, who do not have them now: the stages of a desk say how far they are.
    pub const IN_PROGRESS: [State; 2] = [State::Draft, State::Unpublished];

    pub fn is_in_progress(self) -> bool {
        State::IN_PROGRESS.contains(&self)
    }

    pub fn from_name(name: &str) -> Option<State> {
        State::ALL.into_iter().find(|s| s.name() == name)
    }
}

impl Verb {
    pub const ALL: [Verb; 16] = [
        Verb::Revise,
        Verb::Assign,
        Verb::SharePreview,
        Verb::Spike,
        Verb::Unspike,
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
            Verb::Assign => "assign",
            Verb::SharePreview => "share a preview",
            Verb::Spike => "spike",
            Verb::Unspike => "unspike",
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
            Verb::Assign => Action::Assign,
            Verb::SharePreview => Action::SharePreviews,
            Verb::Spike | Verb::Unspike => Action::Spike,
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

use State::{Draft, Published, Scheduled, Spiked, TakenDown, Unpublished};

/// Where a verb leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leads {
    /// It stays as it is.
    Nowhere,
    To(State),
    /// Out of the clock's hands: what readers have had is unpublished, everything else a draft.
    Back,
}

use Leads::{Back, Nowhere, To};

/// One row a verb: the states it may be done in, and where it leads.
pub const TABLE: [(Verb, &[State], Leads); 16] = [
    (Verb::Revise, &[Draft, Scheduled, Published, Unpublished], Nowhere),
    (Verb::Assign, &[Draft, Scheduled, Published, Unpublished, TakenDown], Nowhere),
    (Verb::SharePreview, &[Draft, Scheduled, Published, Unpublished], Nowhere),
    (Verb::Spike, &[Draft], To(Spiked)),
    (Verb::Unspike, &[Spiked], To(Draft)),
    (Verb::Publish, &[Draft, Scheduled, Published, Unpublished], To(Published)),
    (Verb::Schedule, &[Draft, Scheduled, Unpublished], To(Scheduled)),
    (Verb::Unschedule, &[Scheduled], Back),
    (Verb::Embargo, &[Draft, Scheduled, Unpublished], Nowhere),
    (Verb::LiftEmbargo, &[Draft, Scheduled, Published, Unpublished], Nowhere),
    (Verb::Correct, &[Published], Nowhere),
    (Verb::AmendCorrection, &[Published], Nowhere),
    (Verb::Unpublish, &[Published], To(Unpublished)),
    (Verb::TakeDown, &[Published, Unpublished], To(TakenDown)),
    (Verb::AmendNotice, &[TakenDown], Nowhere),
    (Verb::LinkTranslation, &[Draft, Scheduled, Published, Unpublished], Nowhere),
];

impl Leads {
    /// The state after a verb that was done in another. `seen`: readers have had the story.
    pub fn from(self, state: State, seen: bool) -> State {
        match self {
            Nowhere => state,
            To(state) => state,
            Back if seen => Unpublished,
            Back => Draft,
        }
    }
}

#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
#[error("a {} story cannot be asked to {}; that is possible while it is {}{}", state.name(), verb.name(), allowed(*verb), before(*state, *verb, *seen))]
pub struct NotAllowed {
    pub state: State,
    pub verb: Verb,
    /// Readers have had the story.
    pub seen: bool,
}

/// The state after a verb, or why it cannot be done. `seen`: readers have had the story.
pub fn after(state: State, verb: Verb, seen: bool) -> Result<State, NotAllowed> {
    let row = TABLE.iter().find(|(v, from, _)| *v == verb && from.contains(&state));
    row.map(|(_, _, to)| to.from(state, seen)).ok_or(NotAllowed { state, verb, seen })
}

fn allowed(verb: Verb) -> String {
    let from = TABLE.iter().find(|(v, ..)| *v == verb).map_or(&[][..], |(_, from, _)| from);
    from.iter().map(|s| s.name()).collect::<Vec<_>>().join(" or ")
}

/// What takes it off the spike or off the schedule, if it could be done then.
fn before(state: State, verb: Verb, seen: bool) -> String {
    let back = TABLE.iter().find(|(_, from, to)| matches!(to, Back | To(Draft)) && from.contains(&state));
    back.filter(|(.., to)| after(to.from(state, seen), verb, seen).is_ok()).map(|(back, ..)| format!("; {} it first", back.name())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_of_the_table_is_decided() {
        // A letter for the state that a verb leads to, under the state that it is done in; a point where it is refused.
        let letter = |state: State| match state {
            Draft => 'd',
            Spiked => 'x',
            Scheduled => 's',
            Published => 'p',
            Unpublished => 'u',
            TakenDown => 't',
        };
        let row = |verb| State::ALL.map(|state| after(state, verb, false).map_or('.', letter)).into_iter().collect::<String>();
        let stated = [
            (Verb::Revise, "d.spu."),
            (Verb::Assign, "d.sput"),
            (Verb::SharePreview, "d.spu."),
            (Verb::Spike, "x....."),
            (Verb::Unspike, ".d...."),
            (Verb::Publish, "p.ppp."),
            (Verb::Schedule, "s.s.s."),
            (Verb::Unschedule, "..d..."),
            (Verb::Embargo, "d.s.u."),
            (Verb::LiftEmbargo, "d.spu."),
            (Verb::Correct, "...p.."),
            (Verb::AmendCorrection, "...p.."),
            (Verb::Unpublish, "...u.."),
            (Verb::TakeDown, "...tt."),
            (Verb::AmendNotice, ".....t"),
            (Verb::LinkTranslation, "d.spu."),
        ];
        assert_eq!(stated.map(|(verb, _)| verb), Verb::ALL);
        assert_eq!(Verb::ALL.map(row), stated.map(|(_, row)| row.to_owned()));
        assert_eq!(Verb::ALL.map(|verb| TABLE.iter().filter(|(v, ..)| *v == verb).count()), [1; 16], "one row each");
    }

    #[test]
    fn nothing_brings_back_what_was_taken_down() {
        let possible: Vec<Verb> = Verb::ALL.into_iter().filter(|verb| after(TakenDown, *verb, false).is_ok()).collect();
        assert_eq!(possible, [Verb::Assign, Verb::AmendNotice]);
        assert!(possible.into_iter().all(|verb| after(TakenDown, verb, false) == Ok(TakenDown)));
    }

    #[test]
    fn what_is_spiked_is_only_taken_off_the_spike() {
        let possible: Vec<Verb> = Verb::ALL.into_iter().filter(|verb| after(Spiked, *verb, false).is_ok()).collect();
        assert_eq!((possible, after(Spiked, Verb::Unspike, false)), (vec![Verb::Unspike], Ok(Draft)));
        assert_eq!(State::ALL.map(|state| after(state, Verb::Spike, false).is_ok()), State::ALL.map(|state| state == Draft));
    }

    #[test]
    fn what_readers_have_had_is_never_again_a_draft() {
        let mut reached = vec![Published];
        let mut next = 0;
        while let Some(state) = reached.get(next).copied() {
            for to in Verb::ALL.into_iter().filter_map(|verb| after(state, verb, true).ok()) {
                if !reached.contains(&to) {
                    reached.push(to);
                }
            }
            next += 1;
        }
        assert_eq!(reached, [Published, Unpublished, TakenDown, Scheduled], "no draft, and so no spike");
        assert_eq!(after(Scheduled, Verb::Unschedule, false), Ok(Draft));
        let waits = after(Scheduled, Verb::TakeDown, true).expect_err("it is in the clock's hands").to_string();
        assert!(waits.ends_with("; unschedule it first"), "{waits}");
    }

    #[test]
    fn a_refusal_says_what_is_possible() {
        let refused = after(Draft, Verb::Correct, false).expect_err("a draft has nothing to correct");
        assert_eq!(refused.to_string(), "a draft story cannot be asked to correct; that is possible while it is published");
        let scheduled = after(Scheduled, Verb::Spike, false).expect_err("it would go out").to_string();
        assert_eq!(scheduled, "a scheduled story cannot be asked to spike; that is possible while it is draft; unschedule it first");
        let spiked = after(Spiked, Verb::Schedule, false).expect_err("it was put aside").to_string();
        assert!(spiked.ends_with("; unspike it first"), "{spiked}");
        let corrected = after(Scheduled, Verb::Correct, false).expect_err("nobody has read it").to_string();
        assert!(corrected.ends_with("while it is published"), "a draft could not be corrected either: {corrected}");
    }
}
