//! The sheet being set: what the functions of a theme need to know of the page. It belongs to the thread for as long as one
//! page is rendered, since macros see nothing of the context their page was given.

use crate::assets;
use crate::escape::escaped;
use crate::hosts::Hosts;
use crate::pictures;
use crate::runs::runs;
use crate::theme::refuse;
use crate::when::{Age, Dates};
use crate::words::Words;
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use minijinja::value::Kwargs;
use minijinja::{Environment, Error, Value};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

pub struct Sheet {
    pub words: Arc<Words>,
    pub dates: Rc<Dates>,
    pub now: Timestamp,
    pub hosts: Hosts,
    /// The zone of the channel's clock times, where it is not the edition's.
    pub channel_zone: Option<TimeZone>,
    until: Cell<Option<Timestamp>>,
}

thread_local! {
    static OPEN: RefCell<Option<Rc<Sheet>>> = const { RefCell::new(None) };
}

impl Sheet {
    pub fn new(words: Arc<Words>, dates: Rc<Dates>, now: Timestamp, hosts: Hosts) -> Sheet {
        Sheet { words, dates, now, hosts, channel_zone: None, until: Cell::new(None) }
    }

    /// The earliest instant at which something said on this sheet is no longer true.
    pub fn until(&self) -> Option<Timestamp> {
        self.until.get()
    }

    /// Notes an instant at which the text changes.
    pub fn changes_at(&self, instant: Option<Timestamp>) {
        if let Some(instant) = instant.filter(|i| *i > self.now) {
            self.until.set(Some(self.until.get().map_or(instant, |until| until.min(instant))));
        }
    }

    /// Renders with this sheet open; the one open before is put back afterwards.
    pub fn open<T>(self: &Rc<Sheet>, render: impl FnOnce() -> T) -> T {
        let before = OPEN.replace(Some(self.clone()));
        let out = render();
        OPEN.set(before);
        out
    }
}

fn with<T>(use_it: impl FnOnce(&Sheet) -> Result<T, Error>) -> Result<T, Error> {
    let sheet = OPEN.with_borrow(Clone::clone);
    use_it(&*sheet.ok_or_else(|| refuse("a page's functions were called outside a page"))?)
}

/// A number in the digits of the page's language, for Fluent.
pub fn number(n: i64) -> Option<String> {
    with(|sheet| Ok(sheet.dates.number(n))).ok()
}

/// Gives the templates their functions. `docs/howto/make-a-theme.md` lists them.
pub fn furnish(templates: &mut Environment<'static>) {
    templates.add_function("word", word);
    templates.add_function("ago", ago);
    templates.add_function("moment", moment);
    templates.add_function("clock", clock);
    templates.add_function("day", |date: &str| with(|s| Ok(s.dates.day(date_of(s, date)?))));
    templates.add_function("weekday", |date: &str| with(|s| Ok(s.dates.weekday(date_of(s, date)?))));
    templates.add_function("tab", |date: &str| with(|s| Ok(s.dates.tab(date_of(s, date)?))));
    templates.add_function("month", |date: &str| with(|s| Ok(s.dates.month(date_of(s, date)?))));
    templates.add_function("year", |date: &str| with(|s| Ok(s.dates.year(date_of(s, date)?))));
    templates.add_function("today", today);
    templates.add_function("number", |n: i64| with(|s| Ok(s.dates.number(n))));
    templates.add_function("digits", || with(|s| Ok(s.dates.digits())));
    templates.add_function("size", size);
    templates.add_function("asset", |name: &str| assets::address(name).ok_or_else(|| refuse(format_args!("there is no asset `{name}`"))));
    templates.add_function("media", |file: &str| with(|s| Ok(s.hosts.file(file))));
    templates.add_function("img", |shown: Value, options: Kwargs| with(|s| pictures::img(&shown, &options, &s.hosts)));
    templates.add_function("runs", |text: Value| runs(&text));
    templates.add_function("src", |shown: Value| with(|s| pictures::src(&shown, &s.hosts)));
    templates.add_function("whole", |address: &str| with(|s| Ok(s.hosts.page(address))));
    templates.add_filter("length_in_time", length_in_time);
    templates.add_test("past", |at: &str| with(|s| Ok(instant(at)? <= s.now)));
}

/// `{{ word("more-stories", name=site.name) }}`. Numbers are written in the language's digits and choose its plurals.
fn word(key: &str, given: Kwargs) -> Result<Value, Error> {
    with(|sheet| {
        let mut args = FluentArgs::new();
        for name in given.args() {
            let value: Value = given.peek(name)?;
            let value = match i64::try_from(value.clone()) {
                Ok(n) if value.is_number() => FluentValue::from(n),
                _ => FluentValue::from(value.to_string()),
            };
            args.set(name.to_owned(), value);
        }
        if args.iter().next().is_none() {
            return sheet.words.word(key).map_err(refuse);
        }
        sheet.words.word_with(key, &args).map(Value::from).map_err(refuse)
    })
}

/// A `<time>` that says how long ago it was, or the date once a day has passed.
fn ago(at: &str, options: Kwargs) -> Result<Value, Error> {
    with(|sheet| {
        let then = instant(at)?;
        let told = sheet.dates.ago(then, sheet.now);
        sheet.changes_at(told.until);
        let whole = if options.has("whole") { format!(" title=\"{}\"", escaped(&sheet.dates.moment(then))) } else { String::new() };
        let _ = options.get::<Option<bool>>("whole")?;
        options.assert_all_used()?;
        Ok(Value::from_safe_string(match told.text {
            Age::JustNow => format!("<time datetime=\"{at}\" data-ago{whole}>{}</time>", escaped(&sheet.words.word("just-now").map_err(refuse)?.to_string())),
            Age::Relative(text) => format!("<time datetime=\"{at}\" data-ago{whole}>{}</time>", escaped(&text)),
            Age::Date(text) => format!("<time datetime=\"{at}\"{whole}>{}</time>", escaped(&text)),
        }))
    })
}

/// A `<time>` with date, clock time and zone.
fn moment(at: &str) -> Result<Value, Error> {
    with(|sheet| Ok(Value::from_safe_string(format!("<time datetime=\"{at}\">{}</time>", escaped(&sheet.dates.moment(instant(at)?))))))
}

/// A `<time>` with the clock time alone.
fn clock(at: &str) -> Result<Value, Error> {
    with(|sheet| {
        let zone = sheet.channel_zone.as_ref().unwrap_or(sheet.dates.zone());
        let text = sheet.dates.clock_in(instant(at)?, zone);
        Ok(Value::from_safe_string(format!("<time datetime=\"{at}\" data-clock>{}</time>", escaped(&text))))
    })
}

/// The day it is in the edition's zone; it changes at midnight.
fn today() -> Result<String, Error> {
    with(|sheet| {
        sheet.changes_at(sheet.dates.midnight(sheet.now));
        Ok(sheet.dates.date(sheet.now).to_string())
    })
}

/// Bytes as readers are told them: the word for mega- or kilobytes with its number.
fn size(bytes: i64) -> Result<String, Error> {
    with(|sheet| {
        let (key, n) = if bytes >= 1_000_000 { ("megabytes", (bytes + 500_000) / 1_000_000) } else { ("kilobytes", (bytes + 500) / 1000) };
        let mut args = FluentArgs::new();
        args.set("count", n);
        sheet.words.word_with(key, &args).map_err(refuse)
    })
}

/// `761` is `12:41`.
fn length_in_time(seconds: i64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes:02}:{seconds:02}") }
}

fn instant(at: &str) -> Result<Timestamp, Error> {
    at.parse().map_err(|_| refuse(format_args!("`{at}` is not an instant")))
}

/// A day, or the day of an instant in the edition's zone.
fn date_of(sheet: &Sheet, text: &str) -> Result<Date, Error> {
    text.parse::<Timestamp>().map(|at| sheet.dates.date(at)).or_else(|_| text.parse()).map_err(|_| refuse(format_args!("`{text}` is not a day")))
}
