//! The front of an edition.

use super::{Answer, Common, Page};
use crate::address;
use crate::frame::{Filled, fill};
use crate::log::ReadError;
use crate::page::live_tv::on_air;
use crate::view::View;
use newsroom::channel::Broadcast;
use newsroom::edition::EditionCode;
use serde::Serialize;

#[derive(Debug, Clone, Serialize)]
pub struct FrontPage {
    pub common: Common,
    /// In page order; empty ones are left out.
    pub containers: Vec<Filled>,
    /// On air now and next.
    pub on_air: Vec<Broadcast>,
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
    let on_air = if containers.iter().any(has_live) { on_air(view, edition).await? } else { vec![] };
    let common = common.alternates(|code| Some(address::front(code)));
    Ok(Answer::Page(Page::Front(FrontPage { common, containers, on_air })))
}
