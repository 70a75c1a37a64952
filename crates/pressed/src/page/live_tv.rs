//! The live-TV page: what is on air, what comes next, and the schedule of a day.

use super::{Answer, Common, Page};
use crate::address;
use crate::log::ReadError;
use crate::view::View;
use jiff::Span;
use jiff::civil::Date;
use newsroom::channel::Broadcast;
use newsroom::edition::EditionCode;
use serde::Serialize;

#[derive(Debug, Clone, Serialize)]
pub struct LiveTvPage {
    pub common: Common,
    pub channel: String,
    pub time_zone: String,
    /// The stream's address; none while off air.
    pub stream: Option<String>,
    /// What is on now, first, and what follows.
    pub upcoming: Vec<Broadcast>,
    pub schedule: Vec<Broadcast>,
    pub day: Date,
    /// Yesterday to five days ahead.
    pub days: Vec<ScheduleDay>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScheduleDay {
    pub date: Date,
    pub today: bool,
    pub shown: bool,
}

pub async fn compose(view: &View<'_>, edition: &EditionCode, day: Option<Date>) -> Result<Answer, ReadError> {
    let Some(channel) = view.channel(edition).await? else { return Ok(Answer::Missing) };
    let Ok(zone) = channel.zone() else { return Ok(Answer::Missing) };
    let today = view.instant().to_zoned_datetime(zone).date();
    let around: Vec<Date> = (-1i64..=5).filter_map(|n| today.checked_add(Span::new().days(n)).ok()).collect();
    let day = day.unwrap_or(today);
    if !around.contains(&day) {
        return Ok(Answer::Missing);
    }
    let Some(common) = Common::of(view, edition, address::live_tv(edition)).await? else { return Ok(Answer::Missing) };
    Ok(Answer::Page(Page::LiveTv(LiveTvPage {
        common,
        channel: channel.name.clone(),
        time_zone: channel.time_zone.clone(),
        stream: channel.stream.clone(),
        upcoming: channel.from(view.instant(), 5),
        schedule: channel.on(day),
        day,
        days: around.into_iter().map(|date| ScheduleDay { date, today: date == today, shown: date == day }).collect(),
    })))
}
