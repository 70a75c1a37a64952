//! The front of an edition.

use super::{Answer, Common, Page};
use crate::address;
use crate::frame::{Filled, fill};
use crate::log::ReadError;
use crate::view::View;
use newsroom::channel::Broadcast;
use newsroom::edition::EditionCode;
use serde::Serialize;

#[derive(Debug, Clone, Serialize)]
pub struct FrontPage {
    pub common: Common,
    /// In page order; empty ones are left out.
    pub containers: Vec<Filled>,
    /// In the channel's schedule now and next.
    pub on_air: Vec<Broadcast>,
    /// Whether the channel has a stream: without one nothing is on air, whatever the schedule says.
    pub streams: bool,
}

pub async fn compose(view: &View<'_>, edition: &EditionCode, top: u8) -> Result<Answer, ReadError> {
    let Some(mut common) = Common::of(view, edition, address::front(edition)).await? else { return Ok(Answer::Missing) };
    common.feeds = Some(address::front(edition));
    common.top = top;
    let mut containers = match view.front(edition).await? {
        Some(front) => fill(view, &front, |_| true).await?,
        None => vec![],
    };
    let has_live = |f: &Filled| f.role == newsroom::front::Role::Live;
    containers.retain(|f| !f.cards.is_empty() || has_live(f));
    let channel = if containers.iter().any(has_live) { view.channel(edition).await? } else { None };
    let on_air = channel.as_ref().map(|channel| channel.from(view.instant(), 4)).unwrap_or_default();
    let streams = channel.is_some_and(|channel| channel.stream.is_some());
    let common = common.alternates(|code| Some(address::front(code)));
    Ok(Answer::Page(Page::Front(FrontPage { common, containers, on_air, streams })))
}
