//! Which of two sendings of an item counts: the newer version, and of one version the stricter word about showing it.

use super::fate;
use newsroom::Timestamp;
use std::cmp::Ordering;
use std::fmt;
use store::ImportMark;
use wire::Take;
use wire::take::PubStatus;
use wire::version;

/// What an item says about being shown, from the mildest to the strictest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    Usable,
    Embargoed(Timestamp),
    Withheld,
    Canceled,
}

/// As it ends the version in a mark, so that the same word does nothing twice.
impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Standing::Usable => Ok(()),
            Standing::Embargoed(until) => write!(f, "!embargoed {until}"),
            Standing::Withheld => write!(f, "!withheld"),
            Standing::Canceled => write!(f, "!canceled"),
        }
    }
}

impl Standing {
    fn of(take: &Take, now: Timestamp) -> Standing {
        match (take.status, fate::embargo(take)) {
            (PubStatus::Canceled, _) => Standing::Canceled,
            (PubStatus::Withheld, _) => Standing::Withheld,
            (PubStatus::Usable, Some(until)) if until > now => Standing::Embargoed(until),
            (PubStatus::Usable, _) => Standing::Usable,
        }
    }
}

/// The version in a mark, and how it stood.
fn read(mark: &str) -> (&str, Standing) {
    let standing = |ending: &str| match ending {
        "withheld" => Some(Standing::Withheld),
        "canceled" => Some(Standing::Canceled),
        other => other.strip_prefix("embargoed ").and_then(|until| until.parse().ok()).map(Standing::Embargoed),
    };
    mark.rsplit_once('!').and_then(|(version, ending)| Some((version, standing(ending)?))).unwrap_or((mark, Standing::Usable))
}

/// The version to keep in mind of a take: the highest that was here. How it stood is kept with it.
pub(super) fn version_to_mark(take: &Take, before: Option<&ImportMark>, now: Timestamp) -> String {
    let here = before.map(|mark| read(&mark.version).0);
    let version = here.filter(|here| version::compare(here, &take.version) == Ordering::Greater).unwrap_or(&take.version);
    format!("{version}{}", Standing::of(take, now))
}

/// Whether a take is newer than what is here. A kill counts even where the agency has not counted its version up.
pub(super) fn order(take: &Take, mark: &ImportMark, now: Timestamp) -> Ordering {
    versions(take, mark, now).then(Standing::of(take, now).cmp(&read(&mark.version).1))
}

/// Whether a take is the very version that is here, sent once more.
pub(super) fn is_sent_again(take: &Take, mark: &ImportMark, now: Timestamp) -> bool {
    versions(take, mark, now) == Ordering::Equal
}

/// A number and a date cannot be compared: where only a date stands for one of the two versions, the dates of both tell.
fn versions(take: &Take, mark: &ImportMark, now: Timestamp) -> Ordering {
    let (here, _) = read(&mark.version);
    let dated = version::is_date(&take.version) || version::is_date(here);
    match take.version_created {
        Some(_) if dated && here != version::UNDATED => fate::made(take, now).cmp(&mark.version_created),
        // A kill that has neither version nor date is about what is here.
        None if take.version == version::UNDATED && take.status != PubStatus::Usable => Ordering::Equal,
        _ => version::compare(&take.version, here),
    }
}
