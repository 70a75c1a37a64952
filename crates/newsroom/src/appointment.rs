//! Appointments: an instant, and the wall clock it was set by. Clocks jump: some readings come twice and some never, and then whoever sets
//! one must say which instant they mean.

use crate::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use serde::{Deserialize, Serialize};
use std::fmt;

/// An instant that was agreed on. What was said when it was set is kept with it, so that it can be shown as it was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    pub at: Timestamp,
    pub wall: Option<WallTime>,
}

/// What a clock on the wall reads in an IANA time zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WallTime {
    pub wall: DateTime,
    pub zone: String,
}

/// Which of two instants is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fold {
    Earlier,
    Later,
}

/// What the clock does at that reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Jump {
    /// It was put forward: it never reads so.
    Never,
    /// It was put back: it reads so twice.
    Twice,
}

/// An instant that may be meant, and what the clock reads then, with its offset.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    pub fold: Fold,
    pub at: Timestamp,
    pub reads: String,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAnInstant {
    #[error("`{0}` is not a time zone; name one as the IANA does, for example `Europe/Berlin`")]
    Zone(String),
    #[error("{0} is too far away to be an instant")]
    Far(DateTime),
    #[error("the clocks of {} {} {}; say with `fold` whether {} (`earlier`) or {} (`later`) is meant", .0.zone, .1, .0.wall, .2[0].reads, .2[1].reads)]
    Ambiguous(WallTime, Jump, Box<[Choice; 2]>),
}

impl From<Timestamp> for Appointment {
    fn from(at: Timestamp) -> Appointment {
        Appointment { at, wall: None }
    }
}

impl Appointment {
    /// The instant at which a clock reads so. `fold` answers for readings that come twice or never, and for them alone.
    pub fn by(wall: WallTime, fold: Option<Fold>) -> Result<Appointment, NotAnInstant> {
        let zone = TimeZone::get(&wall.zone).map_err(|_| NotAnInstant::Zone(wall.zone.chars().take(60).collect()))?;
        let far = |_| NotAnInstant::Far(wall.wall);
        let met = zone.to_ambiguous_timestamp(wall.wall);
        let jump = match met.offset() {
            AmbiguousOffset::Unambiguous { .. } => None,
            AmbiguousOffset::Gap { .. } => Some(Jump::Never),
            AmbiguousOffset::Fold { .. } => Some(Jump::Twice),
        };
        let at = match (jump, fold) {
            (None, _) | (_, Some(Fold::Earlier)) => met.earlier().map_err(far)?,
            (_, Some(Fold::Later)) => met.later().map_err(far)?,
            (Some(jump), None) => {
                let choice = |fold, at: Timestamp| Choice { fold, at, reads: reads(&zone, at) };
                let choices = [choice(Fold::Earlier, met.earlier().map_err(far)?), choice(Fold::Later, met.later().map_err(far)?)];
                return Err(NotAnInstant::Ambiguous(wall, jump, Box::new(choices)));
            }
        };
        // The zone's own spelling, whatever case it was asked for in.
        let zone = zone.iana_name().map_or(wall.zone, str::to_owned);
        Ok(Appointment { at, wall: Some(WallTime { zone, ..wall }) })
    }
}

/// What the clock of a zone reads at an instant, with its offset: `2026-10-25T02:30:00+02:00`.
fn reads(zone: &TimeZone, at: Timestamp) -> String {
    let minutes = zone.to_offset(at).seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{}{sign}{:02}:{:02}", zone.to_datetime(at), minutes.abs() / 60, minutes.abs() % 60)
}

impl fmt::Display for Jump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Jump::Never => "skip",
            Jump::Twice => "twice read",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One line of what Python's zoneinfo says (`tests/wall_times.py` makes the table).
    struct Fact {
        wall: WallTime,
        jump: Option<Jump>,
        instants: [Timestamp; 2],
    }

    fn facts() -> Vec<Fact> {
        let lines = include_str!("../tests/wall_times.tsv").lines().filter(|line| !line.starts_with('#'));
        let fact = |line: &str| {
            let [zone, wall, jump, earlier, later] = line.split('\t').collect::<Vec<_>>().try_into().expect("five columns");
            let jump = match jump {
                "once" => None,
                "never" => Some(Jump::Never),
                "twice" => Some(Jump::Twice),
                other => panic!("`{other}` is no word of the table"),
            };
            let at = |text: &str| text.parse().expect("an instant");
            Fact { wall: WallTime { wall: wall.parse().expect("a reading"), zone: zone.into() }, jump, instants: [at(earlier), at(later)] }
        };
        lines.map(fact).collect()
    }

    #[test]
    fn clocks_of_fourteen_zones_jump_as_python_says() {
        let facts = facts();
        let zones: std::collections::BTreeSet<_> = facts.iter().map(|fact| &fact.wall.zone).collect();
        assert_eq!(zones.len(), 14);
        for kind in [None, Some(Jump::Never), Some(Jump::Twice)] {
            assert!(facts.iter().filter(|fact| fact.jump == kind).count() > 50, "{kind:?}");
        }
        for Fact { wall, jump, instants } in facts {
            let asked = Appointment::by(wall.clone(), None);
            match (jump, asked) {
                (None, Ok(set)) => assert_eq!((set.at, set.wall.as_ref()), (instants[0], Some(&wall))),
                (Some(jump), Err(NotAnInstant::Ambiguous(of, found, choices))) => {
                    assert_eq!((&of, found, choices.each_ref().map(|c| c.at)), (&wall, jump, instants));
                }
                (_, other) => panic!("{wall:?}: {other:?}"),
            }
            for (fold, at) in [Fold::Earlier, Fold::Later].into_iter().zip(instants) {
                assert_eq!(Appointment::by(wall.clone(), Some(fold)).map(|set| set.at), Ok(at), "{wall:?} {fold:?}");
            }
        }
    }

    #[test]
    fn the_question_names_both_instants() {
        let wall = |wall: &str, zone: &str| WallTime { wall: wall.parse().expect("a reading"), zone: zone.into() };
        let asked = Appointment::by(wall("2026-10-25T02:30", "europe/berlin"), None).expect_err("it comes twice");
        assert!(asked.to_string().ends_with("say with `fold` whether 2026-10-25T02:30:00+02:00 (`earlier`) or 2026-10-25T02:30:00+01:00 (`later`) is meant"));
        let asked = Appointment::by(wall("2026-03-29T02:30", "Europe/Berlin"), None).expect_err("it never comes");
        assert!(asked.to_string().contains("whether 2026-03-29T01:30:00+01:00 (`earlier`) or 2026-03-29T03:30:00+02:00 (`later`)"), "{asked}");
        assert!(matches!(Appointment::by(wall("2026-10-25T02:30", "Mars/Olympus"), None), Err(NotAnInstant::Zone(_))));
        let set = Appointment::by(wall("2026-10-24T02:30", "europe/berlin"), None).expect("it comes once");
        assert_eq!(set.wall.map(|w| w.zone).as_deref(), Some("Europe/Berlin"));
    }
}
