//! Hours: when something stands on a front. From an instant, until an instant, or every day between two clock times.

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

/// All three may be left open; what is given must hold together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub daily: Option<Daily>,
}

/// A part of every day by the edition's clock. One that ends before it begins runs over midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Daily {
    pub from: Time,
    pub until: Time,
}

#[derive(Debug, Clone, Copy, thiserror::Error, PartialEq, Eq)]
pub enum HoursError {
    #[error("it ends at {until}, which is not after {from}; give an end that comes after the beginning")]
    Backwards { from: Timestamp, until: Timestamp },
    #[error("every day from {0} until {0} is no time at all; give two different clock times, or leave `daily` out")]
    Never(Time),
}

impl Hours {
    pub fn check(&self) -> Result<(), HoursError> {
        match (self.from, self.until, self.daily) {
            (Some(from), Some(until), _) if until <= from => Err(HoursError::Backwards { from, until }),
            (.., Some(Daily { from, until })) if from == until => Err(HoursError::Never(from)),
            _ => Ok(()),
        }
    }

    pub fn is_always(&self) -> bool {
        *self == Hours::default()
    }

    /// Whether it stands at an instant: its beginning is in, its end is out.
    pub fn hold(&self, at: Timestamp, zone: &TimeZone) -> bool {
        self.from.is_none_or(|from| from <= at) && self.until.is_none_or(|until| at < until) && self.daily.is_none_or(|daily| daily.holds(at, zone))
    }

    /// The next instant after `at` at which [`hold`](Hours::hold) may answer otherwise.
    pub fn turn(&self, at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let daily = self.daily.and_then(|daily| daily.turn(at, zone));
        [self.from, self.until, daily].into_iter().flatten().filter(|turn| *turn > at).min()
    }
}

impl Daily {
    fn holds(self, at: Timestamp, zone: &TimeZone) -> bool {
        self.around(at, zone).any(|(from, until)| from <= at && at < until)
    }

    fn turn(self, at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        self.around(at, zone).flat_map(|(from, until)| [from, until]).filter(|turn| *turn > at).min()
    }

    /// Yesterday's, today's and tomorrow's, as instants. A clock time that a day skips is told as the hour that follows it, one that comes
    /// twice as its first.
    fn around(self, at: Timestamp, zone: &TimeZone) -> impl Iterator<Item = (Timestamp, Timestamp)> {
        let today = zone.to_datetime(at).date();
        let zone = zone.clone();
        (-1i64..=1).filter_map(move |days| {
            let day = today.checked_add(days.days()).ok()?;
            let last = if self.until > self.from { day } else { day.checked_add(1.day()).ok()? };
            let instant = |datetime| zone.to_timestamp(datetime).ok();
            Some((instant(day.to_datetime(self.from))?, instant(last.to_datetime(self.until))?))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    fn berlin() -> TimeZone {
        TimeZone::get("Europe/Berlin").expect("a zone")
    }

    fn daily(from: &str, until: &str) -> Hours {
        Hours { daily: Some(Daily { from: from.parse().expect("a time"), until: until.parse().expect("a time") }), ..Hours::default() }
    }

    #[test]
    fn the_beginning_is_in_and_the_end_is_out() {
        let hours = Hours { from: Some(at("2026-10-14T06:00:00Z")), until: Some(at("2026-10-14T09:00:00Z")), daily: None };
        for (instant, holds, turn) in [
            ("2026-10-14T05:59:59.999Z", false, Some("2026-10-14T06:00:00Z")),
            ("2026-10-14T06:00:00Z", true, Some("2026-10-14T09:00:00Z")),
            ("2026-10-14T08:59:59.999Z", true, Some("2026-10-14T09:00:00Z")),
            ("2026-10-14T09:00:00Z", false, None),
        ] {
            assert_eq!(hours.hold(at(instant), &TimeZone::UTC), holds, "{instant}");
            assert_eq!(hours.turn(at(instant), &TimeZone::UTC), turn.map(at), "{instant}");
        }
        assert!(
            Hours::default().hold(at("2026-10-14T06:00:00Z"), &TimeZone::UTC) && Hours::default().turn(at("2026-10-14T06:00:00Z"), &TimeZone::UTC).is_none()
        );
    }

    #[test]
    fn every_day_goes_by_the_clock_of_the_edition_also_when_it_is_changed() {
        let morning = daily("06:00", "09:00");
        // Summer time ends on 25 October 2026: six o'clock is 04:00 UTC the day before and 05:00 UTC the day after.
        for (instant, holds) in
            [("2026-10-24T04:00:00Z", true), ("2026-10-25T04:30:00Z", false), ("2026-10-25T05:00:00Z", true), ("2026-10-25T08:00:00Z", false)]
        {
            assert_eq!(morning.hold(at(instant), &berlin()), holds, "{instant}");
        }
        assert_eq!(morning.turn(at("2026-10-24T07:00:00Z"), &berlin()), Some(at("2026-10-25T05:00:00Z")));
        // 02:30 does not exist on 29 March 2026; what begins then begins an hour later, and both questions say so.
        let gap = daily("02:30", "05:00");
        assert!(!gap.hold(at("2026-03-29T01:15:00Z"), &berlin()) && gap.hold(at("2026-03-29T01:30:00Z"), &berlin()));
        assert_eq!(gap.turn(at("2026-03-29T01:15:00Z"), &berlin()), Some(at("2026-03-29T01:30:00Z")));
    }

    #[test]
    fn a_night_runs_over_midnight() {
        let night = daily("22:00", "06:00");
        for (instant, holds) in
            [("2026-10-14T21:59:59Z", false), ("2026-10-14T22:00:00Z", true), ("2026-10-15T03:00:00Z", true), ("2026-10-15T06:00:00Z", false)]
        {
            assert_eq!(night.hold(at(instant), &TimeZone::UTC), holds, "{instant}");
        }
        assert_eq!(night.turn(at("2026-10-15T03:00:00Z"), &TimeZone::UTC), Some(at("2026-10-15T06:00:00Z")));
    }

    #[test]
    fn hours_that_never_come_are_refused() {
        let (from, until) = (at("2026-10-14T09:00:00Z"), at("2026-10-14T06:00:00Z"));
        assert_eq!(Hours { from: Some(from), until: Some(until), daily: None }.check(), Err(HoursError::Backwards { from, until }));
        assert!(matches!(daily("06:00", "06:00").check(), Err(HoursError::Never(_))));
        assert_eq!(daily("22:00", "06:00").check(), Ok(()));
    }
}
