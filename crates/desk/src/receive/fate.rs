//! What shall become of a take, before anybody looks at its words: status and embargo decide.

use super::Desking;
use newsroom::Timestamp;
use newsroom::story::Story;
use newsroom::workflow::{State, Verb};
use wire::Take;
use wire::take::{Embargo, PubStatus};

/// Far enough for an embargo of which nobody knows the end, or that shall have none: somebody has to lift it.
const HELD: &str = "9999-01-01T00:00:00Z";

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// Its text becomes a story's, shown or not.
    Come(Showing),
    Cancel,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Showing {
    Publish,
    /// Kept from readers, and why. `recall` says that what readers see of it must go too.
    Keep {
        why: String,
        recall: bool,
    },
}

/// `again` is the version that is here, sent once more: what it says then is about what readers see.
pub(super) fn judge(take: &Take, again: bool, now: Timestamp) -> Fate {
    let keep = |why: String, recall| Fate::Come(Showing::Keep { why, recall });
    let hold = |why: String| keep(why, again);
    match (take.status, take.embargo) {
        (PubStatus::Canceled, _) => Fate::Cancel,
        (PubStatus::Withheld, _) => keep("its agency withholds it".to_owned(), true),
        (PubStatus::Usable, Some(Embargo::Held)) => hold("its embargo cannot be read; lift it by hand once its end is known".to_owned()),
        (PubStatus::Usable, Some(Embargo::Until(at))) if at > now => hold(format!("it is under embargo until {at}")),
        (PubStatus::Usable, _) => take.doubt.clone().map_or(Fate::Come(Showing::Publish), hold),
    }
}

/// Why a person may not do to a story what its agency asks for; they may withdraw by an item no more than by hand. A program that may publish carries
/// out what its agency decides.
pub(super) fn refused(fate: &Fate, story: &Story, desking: &Desking) -> Option<String> {
    let verb = match (fate, story.state) {
        (Fate::Cancel, _) if story.first_published.is_some() => Verb::TakeDown,
        (Fate::Come(Showing::Keep { recall: true, .. }), State::Published) => Verb::Unpublish,
        _ => return None,
    };
    let permitted = desking.actor.person().is_none() || desking.may(verb.action(), &story.edition);
    (!permitted).then(|| format!("its agency has withdrawn it, and you may not {}; somebody who may has to", verb.name()))
}

/// The embargo a story is kept under. What its agency canceled goes out only by a decision of somebody here.
pub(super) fn embargo(take: &Take) -> Option<Timestamp> {
    match (take.status, take.embargo) {
        (PubStatus::Canceled, _) | (_, Some(Embargo::Held)) => Some(HELD.parse().unwrap_or(Timestamp::MAX)),
        (_, Some(Embargo::Until(at))) => Some(at),
        (_, None) => None,
    }
}

/// When a take's version was made, whenever readers got it. Nothing was made later than now.
pub(super) fn made(take: &Take, now: Timestamp) -> Timestamp {
    take.version_created.or(take.first_created).map_or(now, whole).min(now)
}

/// When an item and a take's version of it were first public. Nothing was public before its embargo ended.
pub(super) fn instants(take: &Take, now: Timestamp) -> (Timestamp, Timestamp) {
    let version = made(take, now);
    let first = take.first_created.map_or(version, whole).min(version);
    let embargo = embargo(take).map(whole).filter(|until| *until <= now).unwrap_or(first);
    (first.max(embargo), version.max(embargo))
}

fn whole(at: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at)
}
