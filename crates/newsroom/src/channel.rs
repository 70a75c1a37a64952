//! A live channel and its week: what is on air now, what comes next.

use crate::ConceptId;
use crate::edition::EditionCode;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};

/// An edition's channel. The schedule is a week that repeats, in the channel's own time zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    pub edition: EditionCode,
    pub name: String,
    /// IANA time zone of the schedule's clock times.
    pub time_zone: String,
    /// The stream's address; none while the channel is off air.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stream: Option<String>,
    pub week: Vec<Slot>,
}

/// A place in the week. It lasts until the next one begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// 1 is Monday, 7 is Sunday.
    pub day: i8,
    /// Clock time, `09:30`.
    pub at: Time,
    pub title: String,
    #[serde(default)]
    pub about: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<ConceptId>,
}

/// A slot on one real day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Broadcast {
    pub starts: Timestamp,
    pub ends: Timestamp,
    pub title: String,
    pub about: String,
    pub programme: Option<ConceptId>,
}

#[derive(Debug, thiserror::Error)]
pub enum ChannelError {
    #[error("`{0}` is not a time zone; use an IANA name such as `Europe/Berlin`")]
    TimeZone(String),
    #[error("slot `{0}` has day {1}; days run from 1 (Monday) to 7 (Sunday)")]
    Day(String, i8),
    #[error("two slots begin on day {0} at {1}")]
    Twice(i8, Time),
}

impl Channel {
    pub fn check(&self) -> Result<(), ChannelError> {
        self.zone()?;
        for (i, slot) in self.week.iter().enumerate() {
            if Weekday::from_monday_one_offset(slot.day).is_err() {
                return Err(ChannelError::Day(slot.title.clone(), slot.day));
            }
            if self.week[..i].iter().any(|s| (s.day, s.at) == (slot.day, slot.at)) {
                return Err(ChannelError::Twice(slot.day, slot.at));
            }
        }
        Ok(())
    }

    pub fn zone(&self) -> Result<TimeZone, ChannelError> {
        TimeZone::get(&self.time_zone).map_err(|_| ChannelError::TimeZone(self.time_zone.clone()))
    }

    /// Broadcasts that begin on a day of the channel's zone, in order. The one on air over midnight belongs to the day it began.
    pub fn on(&self, day: Date) -> Vec<Broadcast> {
        let Ok(zone) = self.zone() else { return vec![] };
        let mut starts = self.begin(day, &zone);
        let next = (1..=7).find_map(|n| {
            let later = day.checked_add(Span::new().days(n)).ok()?;
            self.begin(later, &zone).first().map(|(at, _)| *at)
        });
        starts.sort_by_key(|(at, _)| *at);
        let ends: Vec<Option<Timestamp>> = starts.iter().skip(1).map(|(at, _)| Some(*at)).chain([next]).collect();
        starts.into_iter().zip(ends).filter_map(|((starts, slot), ends)| Some(slot.broadcast(starts, ends?))).collect()
    }

    /// What is on air at an instant, and what follows, up to `count` in all.
    pub fn from(&self, now: Timestamp, count: usize) -> Vec<Broadcast> {
        let Ok(zone) = self.zone() else { return vec![] };
        let today = now.to_zoned_datetime(zone).date();
        let days = (-7i64..=7).filter_map(|n| today.checked_add(Span::new().days(n)).ok());
        days.flat_map(|day| self.on(day)).filter(|b| b.ends > now).take(count).collect()
    }

    fn begin(&self, day: Date, zone: &TimeZone) -> Vec<(Timestamp, &Slot)> {
        let weekday = day.weekday().to_monday_one_offset();
        let slots = self.week.iter().filter(|s| s.day == weekday);
        let mut out: Vec<_> = slots.filter_map(|s| Some((zone.to_ambiguous_zoned_datetime(day.to_datetime(s.at)).compatible().ok()?.timestamp(), s))).collect();
        out.sort_by_key(|(at, _)| *at);
        out
    }
}

impl Slot {
    fn broadcast(&self, starts: Timestamp, ends: Timestamp) -> Broadcast {
        Broadcast { starts, ends, title: self.title.clone(), about: self.about.clone(), programme: self.programme }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn channel(zone: &str, times: &[&str]) -> Channel {
        let slot = |day: i8, at: &str| Slot { day, at: at.parse().expect("a time"), title: format!("{day} {at}"), about: String::new(), programme: None };
        Channel {
            edition: EditionCode::try_from("en").expect("a code"),
            name: "One".into(),
            time_zone: zone.into(),
            stream: None,
            week: (1..=7).flat_map(|day| times.iter().map(move |at| slot(day, at))).collect(),
        }
    }

    #[test]
    fn now_and_next_follow_the_clock() {
        let channel = channel("UTC", &["09:00", "21:30"]);
        let now = "2026-11-23T23:31:00Z".parse().expect("an instant");
        let titles: Vec<String> = channel.from(now, 3).into_iter().map(|b| b.title).collect();
        assert_eq!(titles, ["1 21:30", "2 09:00", "2 21:30"]);
    }

    #[test]
    fn broadcasts_join_without_gap_when_clocks_change() {
        let channel = channel("Europe/Berlin", &["02:30", "12:00"]);
        let day: Date = "2026-03-29".parse().expect("the day clocks go forward");
        let broadcasts = channel.on(day);
        assert_eq!(broadcasts.len(), 2);
        assert_eq!(broadcasts[0].ends, broadcasts[1].starts);
        assert_eq!(broadcasts[0].starts.to_string(), "2026-03-29T01:30:00Z");
    }

    #[test]
    fn a_wrong_week_is_refused_with_a_reason() {
        let mut wrong = channel("Mars/Olympus", &["09:00"]);
        assert!(wrong.check().is_err_and(|e| e.to_string().contains("IANA")));
        wrong.time_zone = "UTC".into();
        wrong.week[0].day = 8;
        assert!(wrong.check().is_err_and(|e| e.to_string().contains("1 (Monday)")));
    }
}
