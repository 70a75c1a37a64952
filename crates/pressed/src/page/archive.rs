//! The archive by day: years, months, days, and what was published on each.

use super::{Answer, Common, Page, Pager};
use crate::address;
use crate::card::Card;
use crate::key::ListKey;
use crate::log::{Day, ReadError, Slice};
use crate::request::{PAGE_LENGTH, Period, slice};
use crate::view::View;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use newsroom::Timestamp;
use newsroom::edition::EditionCode;
use serde::Serialize;

#[derive(Debug, Clone, Serialize)]
pub struct ArchivePage {
    pub common: Common,
    /// The year, month or day shown, as in the address: `2026`, `2026-11`, `2026-11-23`; empty for the whole archive.
    pub period: String,
    /// The first day of the period, for its name in the edition's language.
    pub date: Option<Date>,
    /// Set on years and months.
    pub calendar: Option<Calendar>,
    /// Set on days.
    pub cards: Vec<Card>,
    pub pager: Option<Pager>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Calendar {
    pub unit: &'static str,
    pub entries: Vec<CalendarEntry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalendarEntry {
    pub date: Date,
    /// The part of the address after `/archive/`.
    pub period: String,
    /// How many; `None` where it is shown as it stood, for only their number now is counted.
    pub stories: Option<u64>,
}

pub async fn compose(view: &View<'_>, edition: &EditionCode, period: Period, page: u16) -> Result<Answer, ReadError> {
    let (text, date) = match period {
        Period::All => (String::new(), None),
        Period::Year(y) => (format!("{y:04}"), Date::new(y, 1, 1).ok()),
        Period::Month(y, m) => (format!("{y:04}-{m:02}"), Date::new(y, m, 1).ok()),
        Period::Day(date) => (date.to_string(), Some(date)),
    };
    let tail = if text.is_empty() { String::new() } else { format!("/{text}") };
    let own = |code: &EditionCode| format!("{}{tail}", address::archive(code));
    let Some(common) = Common::of(view, edition, own(edition)).await? else { return Ok(Answer::Missing) };
    let there = published_in(view, &common, period).await?;
    let common = common.alternates(|code| there.contains(code).then(|| own(code)));
    if let Period::Day(date) = period {
        return day(view, common, edition, date, page).await;
    }
    let days = view.days(Some(edition)).await?;
    let until = view.instant().to_zoned_datetime(TimeZone::UTC).date();
    let unit = match period {
        Period::All => "year",
        Period::Year(_) => "month",
        Period::Month(..) | Period::Day(_) => "day",
    };
    let mut entries: Vec<CalendarEntry> = vec![];
    let empty_today = view.at().is_some() && !has_stories(view, edition, Period::Day(until)).await?;
    for day in days.iter().filter(|d| within(d, period) && if empty_today { d.date < until } else { d.date <= until }) {
        let (date, period) = match period {
            Period::All => (Date::new(day.date.year(), 1, 1).unwrap_or(day.date), format!("{:04}", day.date.year())),
            Period::Year(_) => (day.date.first_of_month(), format!("{:04}-{:02}", day.date.year(), day.date.month())),
            Period::Month(..) | Period::Day(_) => (day.date, day.date.to_string()),
        };
        let stories = Some(day.stories).filter(|_| view.at().is_none());
        match entries.last_mut().filter(|e| e.period == period) {
            Some(entry) => entry.stories = entry.stories.zip(stories).map(|(before, more)| before + more),
            None => entries.push(CalendarEntry { date, period, stories }),
        }
    }
    if entries.is_empty() && period != Period::All {
        return Ok(Answer::Missing);
    }
    Ok(Answer::Page(Page::Archive(ArchivePage { common, period: text, date, calendar: Some(Calendar { unit, entries }), cards: vec![], pager: None })))
}

fn within(day: &Day, period: Period) -> bool {
    match period {
        Period::All => true,
        Period::Year(y) => day.date.year() == y,
        Period::Month(y, m) => (day.date.year(), day.date.month()) == (y, m),
        Period::Day(date) => day.date == date,
    }
}

/// The editions that published something in a period. In others its page does not exist; the whole archive is everywhere.
async fn published_in(view: &View<'_>, common: &Common, period: Period) -> Result<Vec<EditionCode>, ReadError> {
    let mut found = vec![];
    for edition in &common.frame.editions {
        if period == Period::All || has_stories(view, &edition.code, period).await? {
            found.push(edition.code.clone());
        }
    }
    Ok(found)
}

async fn has_stories(view: &View<'_>, edition: &EditionCode, period: Period) -> Result<bool, ReadError> {
    let Some(between) = span(period) else { return Ok(false) };
    let first = Slice { between: Some(between), ..Slice::first(1) };
    Ok(!view.list(ListKey::Edition(edition.clone()), first).await?.is_empty())
}

/// The instants at which a period of UTC days begins and ends; the whole archive has none.
fn span(period: Period) -> Option<(Timestamp, Timestamp)> {
    let begin = |date: Date| date.to_zoned_datetime(TimeZone::UTC).ok().map(|z| z.timestamp());
    let (first, long) = match period {
        Period::All => return None,
        Period::Year(y) => (Date::new(y, 1, 1).ok()?, 1.year()),
        Period::Month(y, m) => (Date::new(y, m, 1).ok()?, 1.month()),
        Period::Day(date) => (date, 1.day()),
    };
    Some((begin(first)?, begin(first.checked_add(long).ok()?)?))
}

/// The instants at which a UTC day begins and ends.
pub fn bounds(date: Date) -> Option<(Timestamp, Timestamp)> {
    span(Period::Day(date))
}

async fn day(view: &View<'_>, common: Common, edition: &EditionCode, date: Date, page: u16) -> Result<Answer, ReadError> {
    let Some(between) = bounds(date) else { return Ok(Answer::Missing) };
    let slice = Slice { between: Some(between), ..slice(page) };
    let mut ids = view.list(ListKey::Edition(edition.clone()), slice).await?;
    if ids.is_empty() {
        return Ok(Answer::Missing);
    }
    let pager = Pager::of(page, ids.len() > PAGE_LENGTH as usize);
    ids.truncate(PAGE_LENGTH as usize);
    let cards = view.cards(&ids).await?;
    Ok(Answer::Page(Page::Archive(ArchivePage { common, period: date.to_string(), date: Some(date), calendar: None, cards, pager: Some(pager) })))
}
