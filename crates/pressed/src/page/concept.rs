//! The page of a section, region, subject, place, topic or programme.

use super::parts::{self, Newest, Row, Tab};
use super::{Answer, Common, Page, Pager};
use crate::address;
use crate::card::{Card, Shown};
use crate::frame::OpenHours;
use crate::key::ListKey;
use crate::log::{ReadError, Slice};
use crate::request::{PAGE_LENGTH, Part, slice};
use crate::view::View;
use newsroom::ConceptId;
use newsroom::concept::{ConceptKind, Fact};
use newsroom::edition::EditionCode;
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Debug, Clone, Serialize)]
pub struct ConceptPage {
    pub common: Common,
    pub id: ConceptId,
    pub concept_kind: ConceptKind,
    pub name: String,
    pub summary: String,
    pub facts: Vec<Fact>,
    pub cover: Option<Shown>,
    /// Newest first. On page 1 of a region, what an editor picked for it on the front stands first.
    pub cards: Vec<Card>,
    /// What it is divided into.
    pub tabs: Vec<Tab>,
    /// On page 1, a topic in focus.
    pub row: Option<Row>,
    /// On page 1, the newest to watch and to listen to.
    pub played: Vec<Card>,
    pub pager: Pager,
}

impl ConceptPage {
    /// The part of it that is shown, if it is not the whole.
    pub fn part(&self) -> Option<&Tab> {
        self.tabs.iter().find(|tab| tab.shown)
    }
}

/// What is asked for: an address and its query.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub edition: &'a EditionCode,
    pub slug: &'a str,
    pub letter: char,
    pub id: ConceptId,
    pub part: Option<Part>,
    pub page: u16,
}

pub async fn compose(view: &View<'_>, asked: &Asked<'_>) -> Result<Answer, ReadError> {
    let Asked { edition, slug, letter, id, part, page } = *asked;
    let Some(concept) = view.concept(id).await? else { return Ok(Answer::Missing) };
    let (Some(name), Some(right), Some(right_slug)) = (concept.names.get(edition), address::concept(edition, &concept), concept.slug(edition)) else {
        return Ok(Answer::Missing);
    };
    if !is_met(view, edition, id).await? {
        return Ok(Answer::Missing);
    }
    if (slug, letter) != (right_slug.as_str(), address::letter(concept.kind)) {
        return Ok(Answer::Moved(right));
    }
    let parts = parts::of(view, edition, &concept).await?;
    if part.is_some_and(|part| !parts.contains(&part)) {
        return Ok(Answer::Missing);
    }
    let list = ListKey::Concept(edition.clone(), id);
    let mut ids = match part {
        None => view.list(list, slice(page)).await?,
        Some(part) => view.meeting([list, part.list(edition)], slice(page)).await?,
    };
    if ids.is_empty() && (page > 1 || part.is_some()) {
        return Ok(Answer::Missing);
    }
    let pager = Pager::of(page, ids.len() > PAGE_LENGTH as usize);
    ids.truncate(PAGE_LENGTH as usize);
    let Some(mut common) = Common::of(view, edition, right.clone()).await? else { return Ok(Answer::Missing) };
    common.feeds = Some(right);
    let mut cards = view.cards(&ids).await?;
    let whole = page <= 1 && part.is_none();
    if whole && let Some(lead) = picked(view, edition, &common, id).await? {
        cards.retain(|c| c.id != lead.id);
        cards.insert(0, lead);
    }
    let mut met = vec![];
    for other in &common.frame.editions {
        if is_met(view, &other.code, id).await? {
            met.push(other.code.clone());
        }
    }
    let common = common.alternates(|code| met.contains(code).then(|| address::concept(code, &concept)).flatten());
    let newest = Newest::of(view, edition, &concept).await?;
    let tabs = newest.tabs(view, edition, &common.address, parts, part).await?;
    if part.is_some() && tabs.iter().all(|tab| !tab.shown) {
        return Ok(Answer::Missing);
    }
    let mut page = ConceptPage {
        tabs,
        row: None,
        played: vec![],
        common,
        id,
        concept_kind: concept.kind,
        name: name.name.clone(),
        summary: name.summary.clone(),
        facts: name.facts.clone(),
        cover: concept.cover.as_ref().map(Shown::asset),
        cards,
        pager,
    };
    if whole {
        newest.furnish(view, edition, &mut page).await?;
    }
    Ok(Answer::Page(Page::Concept(page)))
}

/// What an editor picked for the region's strip. What fills a strip by itself is only the newest that the rest of the front has left over.
async fn picked(view: &View<'_>, edition: &EditionCode, common: &Common, id: ConceptId) -> Result<Option<Card>, ReadError> {
    let strip = common.frame.regions.iter().find(|f| f.more.as_ref().is_some_and(|m| m.address == common.address));
    let Some(card) = strip.and_then(|strip| strip.cards.first()) else { return Ok(None) };
    let front = view.front(edition).await?;
    let mut picks = front.iter().flat_map(|front| &front.containers).filter(|c| c.concept() == Some(id)).flat_map(|c| &c.picks);
    Ok(picks.any(|pick| pick.story == card.id).then(|| card.clone()))
}

/// Whether readers meet it anywhere: above a public story, or where an editor has put it on the site. Of what stands only on texts that are not out
/// nobody may learn the name.
pub async fn is_met(view: &View<'_>, edition: &EditionCode, id: ConceptId) -> Result<bool, ReadError> {
    if !view.list(ListKey::Concept(edition.clone(), id), Slice::first(1)).await?.is_empty() {
        return Ok(true);
    }
    Ok(put_forward(view, edition).await?.contains(&id))
}

/// What editors have put on the site: in the menu, among the regions, in focus, in a container of the front whose hour has come.
async fn put_forward(view: &View<'_>, edition: &EditionCode) -> Result<BTreeSet<ConceptId>, ReadError> {
    let Some(home) = view.edition(edition).await? else { return Ok(BTreeSet::new()) };
    let front = view.front(edition).await?;
    let hours = OpenHours::of(view, edition).await?;
    let open = front.iter().flat_map(|front| &front.containers).filter(|container| hours.hold(view, container.hours()));
    let containers = open.filter_map(|container| container.concept());
    Ok(home.menu.iter().chain(&home.regions).copied().chain(view.focus(edition).await?).chain(containers).collect())
}

/// All that readers of an edition meet.
pub async fn all_met(view: &View<'_>, edition: &EditionCode) -> Result<BTreeSet<ConceptId>, ReadError> {
    let mut met = put_forward(view, edition).await?;
    met.extend(view.filed(edition).await?);
    Ok(met)
}
