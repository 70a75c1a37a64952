//! Dates as readers are told them: in the edition's language, calendar years and time zone, relative while they are fresh.

use icu::calendar::{Date as CalendarDate, Gregorian};
use icu::datetime::{FixedCalendarDateTimeFormatter as Formatter, fieldsets};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::locale::Locale;
use icu::locale::preferences::extensions::unicode::keywords::HourCycle;
use icu::time::{DateTime, Time};
use icu_experimental::relativetime::{RelativeTimeFormatter, RelativeTimeFormatterOptions};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// The dates of one language in one time zone. Formatters of ICU stay on their thread, so each thread keeps its own.
pub struct Dates {
    zone: TimeZone,
    /// "1 minute ago" to "59 minutes ago" and "1 hour ago" to "23 hours ago".
    minutes: Vec<String>,
    hours: Vec<String>,
    day: Formatter<Gregorian, fieldsets::YMD>,
    weekday: Formatter<Gregorian, fieldsets::MDE>,
    tab: Formatter<Gregorian, fieldsets::DE>,
    month: Formatter<Gregorian, fieldsets::YM>,
    year: Formatter<Gregorian, fieldsets::Y>,
    clock: Formatter<Gregorian, fieldsets::T>,
    moment: Formatter<Gregorian, fieldsets::YMDT>,
    number: DecimalFormatter,
    /// Days told before: a page of cards says the same few dates dozens of times.
    told: RefCell<HashMap<Date, String>>,
}

/// A year of days; beyond it they are told anew.
const MOST_TOLD: usize = 366;

/// How an instant is told, and until when it is told so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub text: Age,
    pub until: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Age {
    /// Less than a minute old; the theme has the words.
    JustNow,
    Relative(String),
    /// A day old or older: the date.
    Date(String),
}

thread_local! {
    static KEPT: RefCell<HashMap<(String, String), Rc<Dates>>> = RefCell::default();
}

impl Dates {
    /// `language` is a BCP 47 tag. Years are Gregorian everywhere; digits are CLDR's for the language, or those of `-u-nu-latn`.
    /// What ICU does not know falls back to English, and an unknown zone to UTC, so that a page never fails for its dates.
    pub fn of(language: &str, zone: &str) -> Rc<Dates> {
        KEPT.with_borrow_mut(|kept| {
            let key = (language.to_owned(), zone.to_owned());
            if let Some(dates) = kept.get(&key) {
                return dates.clone();
            }
            let locale = Locale::try_from_str(language).unwrap_or(Locale::UNKNOWN);
            let dates = Rc::new(Dates::load(&locale, zone).or_else(|_| Dates::load(&Locale::UNKNOWN, zone)).expect("ICU has its root data"));
            kept.insert(key, dates.clone());
            dates
        })
    }

    fn load(locale: &Locale, zone: &str) -> Result<Dates, Box<dyn std::error::Error>> {
        let options = RelativeTimeFormatterOptions::default();
        let minutes = RelativeTimeFormatter::try_new_long_minute(locale.into(), options)?;
        let hours = RelativeTimeFormatter::try_new_long_hour(locale.into(), options)?;
        let ago = |formatter: &RelativeTimeFormatter, most: i64| (1..=most).map(|n| formatter.format((-n).into()).to_string()).collect();
        let mut round_the_clock: icu::datetime::DateTimeFormatterPreferences = locale.into();
        round_the_clock.hour_cycle = Some(HourCycle::H23);
        let mut plain = DecimalFormatterOptions::default();
        plain.grouping_strategy = Some(GroupingStrategy::Auto);
        Ok(Dates {
            zone: TimeZone::get(zone).unwrap_or(TimeZone::UTC),
            minutes: ago(&minutes, 59),
            hours: ago(&hours, 23),
            day: Formatter::try_new(locale.into(), fieldsets::YMD::long())?,
            weekday: Formatter::try_new(locale.into(), fieldsets::MDE::long())?,
            tab: Formatter::try_new(locale.into(), fieldsets::DE::short())?,
            month: Formatter::try_new(locale.into(), fieldsets::YM::long())?,
            year: Formatter::try_new(locale.into(), fieldsets::Y::long())?,
            clock: Formatter::try_new(round_the_clock, fieldsets::T::hm())?,
            moment: Formatter::try_new(round_the_clock, fieldsets::YMD::long().with_time_hm())?,
            number: DecimalFormatter::try_new(locale.into(), plain)?,
            told: RefCell::default(),
        })
    }

    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// "26 minutes ago" in the first hour, "11 hours ago" on the first day, "February 20, 2023" from then on.
    pub fn ago(&self, then: Timestamp, now: Timestamp) -> Told {
        let age = now.as_second() - then.as_second();
        let after = |seconds: i64| then.checked_add(jiff::SignedDuration::from_secs(seconds)).ok();
        let counted = |texts: &[String], unit: i64| {
            let n = age / unit;
            let text = usize::try_from(n - 1).ok().and_then(|i| texts.get(i)).cloned().unwrap_or_default();
            Told { text: Age::Relative(text), until: after((n + 1) * unit) }
        };
        match age {
            ..MINUTE => Told { text: Age::JustNow, until: after(MINUTE) },
            MINUTE..HOUR => counted(&self.minutes, MINUTE),
            HOUR..DAY => counted(&self.hours, HOUR),
            DAY.. => Told { text: Age::Date(self.day(self.date(then))), until: None },
        }
    }

    /// The date in the edition's zone.
    pub fn date(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(at).date()
    }

    /// "February 20, 2023"
    pub fn day(&self, date: Date) -> String {
        let mut told = self.told.borrow_mut();
        if told.len() >= MOST_TOLD {
            told.clear();
        }
        let told = told.entry(date).or_insert_with(|| calendar(date).map(|d| self.day.format(&d).to_string()).unwrap_or_else(|| date.to_string()));
        told.clone()
    }

    /// "Wednesday, October 14"
    pub fn weekday(&self, date: Date) -> String {
        calendar(date).map(|d| self.weekday.format(&d).to_string()).unwrap_or_else(|| date.to_string())
    }

    /// "14 Wed", for a row of days.
    pub fn tab(&self, date: Date) -> String {
        calendar(date).map(|d| self.tab.format(&d).to_string()).unwrap_or_else(|| date.to_string())
    }

    /// "October 2026"
    pub fn month(&self, date: Date) -> String {
        calendar(date).map(|d| self.month.format(&d).to_string()).unwrap_or_else(|| date.to_string())
    }

    /// "2026"
    pub fn year(&self, date: Date) -> String {
        calendar(date).map(|d| self.year.format(&d).to_string()).unwrap_or_else(|| date.year().to_string())
    }

    /// "08:34" in the edition's zone or another, such as a channel's.
    pub fn clock_in(&self, at: Timestamp, zone: &TimeZone) -> String {
        time(zone.to_datetime(at).time()).map(|t| self.clock.format(&t).to_string()).unwrap_or_default()
    }

    /// "October 14, 2026 at 08:34 UTC"
    pub fn moment(&self, at: Timestamp) -> String {
        let zoned = at.to_zoned_datetime(self.zone.clone());
        let told = calendar(zoned.date()).zip(time(zoned.time())).map(|(date, time)| self.moment.format(&DateTime { date, time }).to_string());
        told.map_or_else(|| at.to_string(), |told| format!("{told} {}", zoned.strftime("%Z")))
    }

    /// CLDR's name of the digits the language is written with, so that a script in the page writes the same.
    pub fn digits(&self) -> &'static str {
        match self.number(0).as_str() {
            "٠" => "arab",
            "۰" => "arabext",
            "०" => "deva",
            "০" => "beng",
            "၀" => "mymr",
            _ => "latn",
        }
    }

    /// "1,234" with the language's digits.
    pub fn number(&self, n: i64) -> String {
        self.number.format_to_string(&n.into())
    }

    /// When the edition's day ends.
    pub fn midnight(&self, now: Timestamp) -> Option<Timestamp> {
        let tomorrow = self.date(now).tomorrow().ok()?;
        tomorrow.to_zoned_datetime(self.zone.clone()).ok().map(|z| z.timestamp())
    }
}

fn time(time: jiff::civil::Time) -> Option<Time> {
    Time::try_new(u8::try_from(time.hour()).ok()?, u8::try_from(time.minute()).ok()?, 0, 0).ok()
}

fn calendar(date: Date) -> Option<CalendarDate<Gregorian>> {
    CalendarDate::try_new_gregorian(i32::from(date.year()), u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    fn told(language: &str, then: &str, now: &str) -> (String, Option<Timestamp>) {
        let told = Dates::of(language, "UTC").ago(at(then), at(now));
        let text = match told.text {
            Age::JustNow => "just now".into(),
            Age::Relative(text) | Age::Date(text) => text,
        };
        (text, told.until)
    }

    #[test]
    fn dates_are_relative_for_a_day_and_say_until_when_they_hold() {
        let then = "2023-02-22T09:15:30Z";
        for (now, text, until) in [
            ("2023-02-22T09:15:30Z", "just now", Some("2023-02-22T09:16:30Z")),
            ("2023-02-22T09:16:30Z", "1 minute ago", Some("2023-02-22T09:17:30Z")),
            ("2023-02-22T09:42:00Z", "26 minutes ago", Some("2023-02-22T09:42:30Z")),
            ("2023-02-22T10:15:29Z", "59 minutes ago", Some("2023-02-22T10:15:30Z")),
            ("2023-02-22T20:30:00Z", "11 hours ago", Some("2023-02-22T21:15:30Z")),
            ("2023-02-23T09:15:29Z", "23 hours ago", Some("2023-02-23T09:15:30Z")),
            ("2023-02-23T09:15:30Z", "February 22, 2023", None),
        ] {
            assert_eq!(told("en", then, now), (text.to_owned(), until.map(at)), "{now}");
        }
    }

    #[test]
    fn a_clock_that_runs_ahead_is_just_now() {
        assert_eq!(told("en", "2023-02-22T09:15:30Z", "2023-02-22T09:15:00Z").0, "just now");
    }

    #[test]
    fn every_language_counts_in_its_own_way() {
        let (then, now) = ("2023-02-22T09:15:30Z", "2023-02-22T09:42:00Z");
        for (language, text) in [
            ("de", "vor 26 Minuten"),
            ("ar", "قبل 26 دقيقة"),
            ("ar-u-nu-arab", "قبل ٢٦ دقيقة"),
            ("fa", "۲۶ دقیقه پیش"),
            ("fa-u-nu-latn", "26 دقیقه پیش"),
            ("ru", "26 минут назад"),
            ("zh-Hans", "26分钟前"),
            ("hi", "26 मिनट पहले"),
        ] {
            assert_eq!(told(language, then, now).0, text);
        }
    }

    #[test]
    fn years_are_gregorian_where_the_language_has_another_calendar() {
        for (language, year) in [("fa", "۲۰۲۳"), ("ps", "۲۰۲۳"), ("th", "2023")] {
            let text = told(language, "2023-02-20T09:00:00Z", "2023-02-22T09:00:00Z").0;
            assert!(text.contains(year), "{language}: {text}");
        }
    }

    #[test]
    fn the_date_is_that_of_the_editions_zone() {
        let dates = Dates::of("en", "Asia/Shanghai");
        assert_eq!(dates.moment(at("2023-02-22T20:00:00Z")), "February 23, 2023 at 04:00 CST");
        assert_eq!(dates.midnight(at("2023-02-22T20:00:00Z")), Some(at("2023-02-23T16:00:00Z")));
    }
}
