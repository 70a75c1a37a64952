//! Dates of an item: publication instants that can be believed, and the embargo, which is read to the safe side.

use crate::complaint::{Complaints, excerpt};
use crate::json::Json;
use crate::take::Embargo;
use jiff::civil::{Date, DateTime, Time};
use jiff::fmt::rfc2822;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp, ToSpan};

/// No agency's item is older; an earlier date is a slip.
const FIRST_YEAR: i16 = 1900;

/// A date that can be read and that nothing can have been published at: the reason, which says what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Impossible(pub String);

/// A publication instant, or a complaint why there is none.
pub fn instant(item: &Json, name: &str, now: Timestamp, complaints: &mut Complaints) -> Result<Option<Timestamp>, Impossible> {
    if item.get(name).is_none() {
        return Ok(None);
    }
    let Some(text) = item.text(name) else {
        complaints.add(name, "no date; it is not used");
        return Ok(None);
    };
    let read = as_utc(text);
    if !year_can_be(text, now) || read.is_some_and(|(at, _)| at > now + SignedDuration::from_hours(24) || Offset::UTC.to_datetime(at).year() < FIRST_YEAR) {
        let reason = format!("`{name}` is `{}`, before {FIRST_YEAR} or more than a day ahead; send the item again with the date it was made", excerpt(text));
        return Err(Impossible(reason));
    }
    match read {
        Some((_, true)) => {}
        Some((_, false)) => complaints.add(name, format!("`{}` has no time zone; read as UTC", excerpt(text))),
        None => complaints.add(name, format!("`{}` is not a date and time such as `2023-02-22T11:59:00Z`; it is not used", excerpt(text))),
    }
    Ok(read.map(|(at, _)| at))
}

/// The year by itself, since clocks do not reach -0001, 0000-00-00 and 9999-12-31. What does not begin with a year may be anything.
fn year_can_be(text: &str, now: Timestamp) -> bool {
    let text = text.trim();
    let Some((year, _)) = text.trim_start_matches(['+', '-']).split_once('-') else { return true };
    let is_year = year.len() >= 4 && year.bytes().all(|b| b.is_ascii_digit());
    let next = Offset::UTC.to_datetime(now).year() + 1;
    !is_year || !text.starts_with('-') && year.parse().is_ok_and(|year| (FIRST_YEAR..=next).contains(&year))
}

/// The instant, and whether the text says its zone.
fn as_utc(text: &str) -> Option<(Timestamp, bool)> {
    match read(text)? {
        When::Instant(at) => Some((at, true)),
        When::Local(local) => Some((Offset::UTC.to_timestamp(local).ok()?, false)),
        When::Day(day) => Some((Offset::UTC.to_timestamp(day.to_datetime(Time::midnight())).ok()?, false)),
    }
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

/// Until when something may be shown: as early as it can be meant.
pub fn until(text: &str) -> Option<Timestamp> {
    let earliest = |local: DateTime| Offset::constant(14).to_timestamp(local).ok();
    match read(text)? {
        When::Instant(at) => Some(at),
        When::Local(local) => earliest(local),
        When::Day(day) => earliest(day.to_datetime(Time::constant(23, 59, 59, 0))),
    }
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
    let zoned = || rfc2822::parse(text).ok().map(|zoned| zoned.timestamp());
    if let Some(at) = text.parse().ok().or_else(|| counted(text)).or_else(zoned) {
        return Some(When::Instant(at));
    }
    // The end of a day is the beginning of the next.
    if let Some(at) = ["T24:00", "t24:00", " 24:00"].iter().find_map(|end| text.find(end)) {
        let mut begun = text.to_owned();
        begun.replace_range(at + 1..at + 3, "00");
        return read(&begun)?.a_day_later();
    }
    if let Some((clock, zone)) = text.rsplit_once(' ')
        && let Some((_, hours)) = ZONES.iter().find(|(name, _)| *name == zone)
        && let Ok(local) = clock.trim().parse::<DateTime>()
    {
        return Offset::constant(*hours).to_timestamp(local).ok().map(When::Instant);
    }
    if let Ok(day) = text.parse::<Date>()
        && !text.contains(['T', 't', ' ', ':'])
    {
        return Some(When::Day(day));
    }
    text.parse::<DateTime>().ok().map(When::Local)
}

impl When {
    fn a_day_later(self) -> Option<When> {
        match self {
            When::Instant(at) => at.checked_add(SignedDuration::from_hours(24)).ok().map(When::Instant),
            When::Local(local) => local.checked_add(1.day()).ok().map(When::Local),
            When::Day(_) => None,
        }
    }
}

/// Seconds or milliseconds since 1970, as programs count them, from 2001 on.
fn counted(text: &str) -> Option<Timestamp> {
    let count: i64 = text.parse().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()))?;
    match text.len() {
        10 => Timestamp::from_second(count).ok(),
        13 => Timestamp::from_millisecond(count).ok(),
        _ => None,
    }
}

/// Zones by name, where a name means one zone. CST and IST mean several.
const ZONES: [(&str, i8); 21] = [
    ("UTC", 0),
    ("GMT", 0),
    ("WET", 0),
    ("WEST", 1),
    ("BST", 1),
    ("CET", 1),
    ("MEZ", 1),
    ("CEST", 2),
    ("MESZ", 2),
    ("EET", 2),
    ("SAST", 2),
    ("EEST", 3),
    ("MSK", 3),
    ("JST", 9),
    ("AEST", 10),
    ("AEDT", 11),
    ("EST", -5),
    ("EDT", -4),
    ("MST", -7),
    ("PST", -8),
    ("PDT", -7),
];

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
    fn an_instant_that_cannot_be_is_refused_and_one_that_cannot_be_read_is_not_used() {
        let now = at("2026-11-23T12:00:00Z");
        let read = |text: &str| {
            let mut complaints = Complaints::default();
            let found = instant(&item(&format!(r#"{{"a":"{text}"}}"#)), "a", now, &mut complaints);
            (found.map(|at| at.map(|at| at.to_string())).ok(), complaints.into_vec().len())
        };
        assert_eq!(read("2023-02-22T11:59:00+00:00"), (Some(Some("2023-02-22T11:59:00Z".into())), 0));
        assert_eq!(read("20130709T103700Z"), (Some(Some("2013-07-09T10:37:00Z".into())), 0));
        assert_eq!(read("2013-07-09T10:37:00"), (Some(Some("2013-07-09T10:37:00Z".into())), 1));
        assert_eq!(read("1900-01-01"), (Some(Some("1900-01-01T00:00:00Z".into())), 1));
        assert_eq!(read("2026-11-24T12:00:00Z"), (Some(Some("2026-11-24T12:00:00Z".into())), 0));
        for (given, expect) in [
            ("Fri, 20 Nov 2026 10:00:00 GMT", "2026-11-20T10:00:00Z"),
            ("Fri, 20 Nov 2026 10:00 GMT", "2026-11-20T10:00:00Z"),
            ("20 Nov 2026 10:00 +0100", "2026-11-20T09:00:00Z"),
            ("2026-11-20T24:00:00Z", "2026-11-21T00:00:00Z"),
            ("1795082400000", "2026-11-19T10:00:00Z"),
            ("1795082400", "2026-11-19T10:00:00Z"),
            ("2026-11-20T10:00:00 CET", "2026-11-20T09:00:00Z"),
            ("2026-11-20 10:00 EST", "2026-11-20T15:00:00Z"),
        ] {
            assert_eq!(read(given), (Some(Some(expect.into())), 0), "{given}");
        }
        assert_eq!(read("2026-11-20T24:00:00"), (Some(Some("2026-11-21T00:00:00Z".into())), 1));
        for vague in ["2026-11-20T10:00:00 CST", "2026-11-20T24:30:00Z", "179508240000", "1795082400000000", "yesterday", "Mon, 22-02-2023", "13-02-2023"] {
            assert_eq!(read(vague), (Some(None), 1), "{vague}");
        }
        for wrong in [
            "-0044-03-15T12:00:00Z",
            "-000001-01-01T00:00:00Z",
            "0000-00-00",
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "1699-05-01T08:00:00Z",
            "16990501T080000Z",
            "1899-12-31T23:59:59Z",
            "2026-11-24T12:00:01Z",
            "2099-01-01",
            "9999-12-30T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "12026-01-01",
        ] {
            assert_eq!(read(wrong), (None, 0), "{wrong}");
        }
    }
}
