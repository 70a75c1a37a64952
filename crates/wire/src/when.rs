//! Dates of an item: publication instants that can be believed, and the embargo, which is read to the safe side.

use crate::complaint::{Complaints, excerpt};
use crate::json::Json;
use crate::take::Embargo;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

/// Nothing was published before the printing press; an earlier date is a slip.
const FIRST_YEAR: i16 = 1400;

/// A publication instant, or a complaint why there is none.
pub fn instant(item: &Json, names: &[&str], now: Timestamp, complaints: &mut Complaints) -> Option<Timestamp> {
    let name = names.iter().copied().find(|name| item.get(name).is_some())?;
    let Some(text) = item.text(name) else {
        complaints.add(name, "no date; it is not used");
        return None;
    };
    let (at, exact) = match read(text) {
        Some(When::Instant(at)) => (at, true),
        Some(When::Local(local)) => (Offset::UTC.to_timestamp(local).ok()?, false),
        Some(When::Day(day)) => (Offset::UTC.to_timestamp(day.to_datetime(Time::midnight())).ok()?, false),
        None => {
            complaints.add(name, format!("`{}` is not a date and time such as `2023-02-22T11:59:00Z`; it is not used", excerpt(text)));
            return None;
        }
    };
    let year = Offset::UTC.to_datetime(at).year();
    if !(FIRST_YEAR..9999).contains(&year) || at > now + SignedDuration::from_hours(24) {
        complaints.add(name, format!("`{}` cannot be when it was published; it is not used", excerpt(text)));
        return None;
    }
    if !exact {
        complaints.add(name, format!("`{}` has no time zone; read as UTC", excerpt(text)));
    }
    Some(at)
}

/// The embargo. Several are joined to the latest, one without a zone is read as late as it can be meant, one that cannot be read holds.
pub fn embargo(item: &Json, complaints: &mut Complaints) -> Option<Embargo> {
    let given = item.fields().iter().filter(|(key, value)| matches!(key.as_str(), "embargoed" | "embargoeduntil" | "embargo") && *value != Json::Null);
    let mut latest: Option<Embargo> = None;
    for (name, value) in given {
        let (until, exact) = match value.as_text().and_then(read) {
            Some(When::Instant(at)) => (Some(at), true),
            Some(When::Local(local)) => (at_the_latest(local), false),
            Some(When::Day(day)) => (at_the_latest(day.to_datetime(Time::constant(23, 59, 59, 0))), false),
            None => (None, true),
        };
        if let (Some(at), false) = (until, exact) {
            complaints.add(name, format!("the embargo has no time zone; kept until {at}, the latest it can mean"));
        }
        let embargo = match until.filter(|at| (FIRST_YEAR..9999).contains(&Offset::UTC.to_datetime(*at).year())) {
            Some(at) => Embargo::Until(at),
            None => {
                complaints.add(name, "the embargo cannot be read; the story is held until somebody lifts it");
                Embargo::Held
            }
        };
        latest = Some(match (latest, embargo) {
            (Some(Embargo::Until(a)), Embargo::Until(b)) => Embargo::Until(a.max(b)),
            (None, one) => one,
            _ => Embargo::Held,
        });
    }
    latest
}

/// The instant of a clock time in the last zone of the earth to reach it.
fn at_the_latest(local: DateTime) -> Option<Timestamp> {
    Offset::constant(-12).to_timestamp(local).ok()
}

enum When {
    Instant(Timestamp),
    /// A clock time of nobody knows which zone.
    Local(DateTime),
    Day(Date),
}

fn read(text: &str) -> Option<When> {
    let text = text.trim();
    if text.len() > 64 {
        return None;
    }
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(When::Instant(at));
    }
    if let Ok(day) = text.parse::<Date>()
        && !text.contains(['T', 't', ' ', ':'])
    {
        return Some(When::Day(day));
    }
    text.parse::<DateTime>().ok().map(When::Local)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn item(text: &str) -> Json {
        json::read(text.as_bytes()).expect("an object")
    }

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    #[test]
    fn an_embargo_is_never_read_too_early() {
        for (given, expect) in [
            (r#"{}"#, None),
            (r#"{"embargoed":null}"#, None),
            (r#"{"embargoed":"2030-01-01T12:00:00+01:00"}"#, Some(Embargo::Until(at("2030-01-01T11:00:00Z")))),
            (r#"{"embargoedUntil":"2030-01-01T12:00:00"}"#, Some(Embargo::Until(at("2030-01-02T00:00:00Z")))),
            (r#"{"embargoed":"2030-01-01"}"#, Some(Embargo::Until(at("2030-01-02T11:59:59Z")))),
            (r#"{"embargoed":"2030-01-01T12:00:00Z","embargoedUntil":"2031-01-01T12:00:00Z"}"#, Some(Embargo::Until(at("2031-01-01T12:00:00Z")))),
            (r#"{"embargoed":""}"#, Some(Embargo::Held)),
            (r#"{"embargoed":"noon tomorrow"}"#, Some(Embargo::Held)),
            (r#"{"embargoed":true}"#, Some(Embargo::Held)),
            (r#"{"embargoed":["2030-01-01T12:00:00Z"]}"#, Some(Embargo::Held)),
            (r#"{"embargoed":"0000-01-01T00:00:00Z"}"#, Some(Embargo::Held)),
            (r#"{"embargoed":"9999-12-31T23:59:59Z"}"#, Some(Embargo::Held)),
            (r#"{"EMBARGOED":"x","embargoedUntil":"2031-01-01T12:00:00Z"}"#, Some(Embargo::Held)),
        ] {
            assert_eq!(embargo(&item(given), &mut Complaints::default()), expect, "{given}");
        }
    }

    #[test]
    fn an_instant_that_cannot_be_is_not_used() {
        let now = at("2026-11-23T12:00:00Z");
        let read = |text: &str| {
            let mut complaints = Complaints::default();
            let found = instant(&item(&format!(r#"{{"a":"{text}"}}"#)), &["z", "a"], now, &mut complaints);
            (found.map(|t| t.to_string()), complaints.into_vec().len())
        };
        assert_eq!(read("2023-02-22T11:59:00+00:00"), (Some("2023-02-22T11:59:00Z".into()), 0));
        assert_eq!(read("20130709T103700Z"), (Some("2013-07-09T10:37:00Z".into()), 0));
        assert_eq!(read("2013-07-09T10:37:00"), (Some("2013-07-09T10:37:00Z".into()), 1));
        for wrong in ["0000-01-01T00:00:00Z", "9999-12-30T00:00:00Z", "9999-12-31T23:59:59Z", "2026-11-25T12:00:01Z", "yesterday", "-000001-01-01T00:00:00Z"] {
            assert_eq!(read(wrong), (None, 1), "{wrong}");
        }
    }
}
