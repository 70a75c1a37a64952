//! The frame: what every page of an edition shares. Menu, topics in focus, Top Story, regions, the other editions.
//! It is composed once a run, not once a page, so a new top story costs one composition, not one for every story.

use crate::address;
use crate::card::{Card, Link, links};
use crate::key::ListKey;
use crate::log::{ReadError, Slice};
use crate::record::PressedFront;
use crate::view::View;
use jiff::tz::TimeZone;
use newsroom::edition::{Edition, EditionCode};
use newsroom::front::{Container, Fill, Pick, Role};
use newsroom::hours::Hours;
use newsroom::language::{Direction, Language};
use newsroom::site::Site;
use newsroom::{StoryId, Timestamp, text};
use serde::Serialize;
use std::collections::HashSet;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Frame {
    pub site: Site,
    pub edition: Edition,
    pub direction: Direction,
    pub menu: Vec<Link>,
    pub focus: Vec<Link>,
    pub has_channel: bool,
    pub has_audio: bool,
    pub has_video: bool,
    pub top_story: Filled,
    pub regions: Vec<Filled>,
    pub breaking: Option<BreakingLine>,
    /// All editions in the site's order, this one among them.
    pub editions: Vec<OtherEdition>,
    /// The instant at which it is another by itself, as the hours of its picks say.
    #[serde(skip)]
    pub until: Option<Timestamp>,
}

/// The line above every page while something breaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BreakingLine {
    pub text: String,
    pub address: Option<String>,
    /// It leads out of the house.
    pub out: bool,
    /// From when it was to stand, if that was said.
    pub since: Option<Timestamp>,
}

/// An edition as the language menu and the footer name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OtherEdition {
    pub code: EditionCode,
    pub language: Language,
    pub direction: Direction,
    pub name: String,
    pub address: String,
}

/// A container with its stories.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Filled {
    pub key: String,
    pub role: Role,
    /// A title given by an editor, or the concept's name; else the theme says it in the edition's language.
    pub title: Option<String>,
    /// The page it leads to.
    pub more: Option<Link>,
    pub cards: Vec<Card>,
}

impl Frame {
    pub async fn compose(view: &View<'_>, code: &EditionCode) -> Result<Option<Frame>, ReadError> {
        let (Some(site), Some(edition)) = (view.site().await?, view.edition(code).await?) else { return Ok(None) };
        let front = view.front(code).await?;
        let line = match &front {
            Some(front) => breaking(view, front).await?,
            None => None,
        };
        let mut filled = match &front {
            Some(front) => fill(view, front, |role| matches!(role, Role::TopStory | Role::Region)).await?,
            None => vec![],
        };
        let regions = filled.extract_if(.., |f| f.role == Role::Region).filter(|f| !f.cards.is_empty()).collect();
        // Where several stand, as at some hours of the day, the one that leads the front.
        let leads = filled.iter().position(|f| !f.cards.is_empty()).map(|at| filled.swap_remove(at)).or_else(|| filled.pop());
        let top_story = leads.unwrap_or_else(|| Filled { key: "top".into(), role: Role::TopStory, title: None, more: None, cards: vec![] });
        let mut editions = vec![];
        for other in &site.editions {
            if let Some(other) = view.edition(other).await? {
                editions.push(OtherEdition::of(&other));
            }
        }
        Ok(Some(Frame {
            breaking: line,
            menu: links(view, code, &edition.menu).await?,
            focus: links(view, code, &view.focus(code).await?).await?,
            has_channel: view.channel(code).await?.is_some(),
            has_audio: !view.list(ListKey::Audio(code.clone()), Slice::first(1)).await?.is_empty(),
            has_video: !view.list(ListKey::Video(code.clone()), Slice::first(1)).await?.is_empty(),
            top_story,
            regions,
            editions,
            direction: edition.direction(),
            site: Site { name: edition.site_name.clone().unwrap_or(site.name.clone()), ..site.clone() },
            edition: edition.clone(),
            until: view.until(),
        }))
    }

    /// Whether the hours of what it holds still are as they were when it was composed.
    pub fn holds_at(&self, now: Timestamp) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

impl OtherEdition {
    pub fn of(edition: &Edition) -> OtherEdition {
        OtherEdition {
            code: edition.code.clone(),
            language: edition.language.clone(),
            direction: edition.direction(),
            name: edition.name.clone(),
            address: address::front(&edition.code),
        }
    }
}

/// Fills a front's containers in page order: what was picked by hand stands where it was put, then the newest of each list takes the places
/// left open, and no story stands twice. Containers that `wanted` refuses still take their stories, so that a strip shows what the front shows.
/// What the hours of a pick or a container keep off the page at the view's instant is not there, and the view learns when that changes.
pub async fn fill(view: &View<'_>, front: &PressedFront, wanted: impl Fn(&Role) -> bool) -> Result<Vec<Filled>, ReadError> {
    let hours = OpenHours::of(view, &front.edition).await?;
    let mut taken: HashSet<StoryId> = HashSet::new();
    let mut laid = vec![];
    let mut dressed: Vec<&Pick> = vec![];
    let open: Vec<&Container> = front.containers.iter().filter(|c| hours.hold(view, c.hours())).collect();
    // The hours of what readers do not have change nothing, and must not show in how long a page may be kept.
    let timed: Vec<StoryId> = open.iter().flat_map(|c| &c.picks).filter(|p| !p.hours().is_always()).map(|p| p.story).collect();
    let there = view.public(&timed).await?;
    for container in open {
        let stands = |p: &&Pick| p.hours().is_always() || there.contains(&p.story) && hours.hold(view, p.hours());
        let picks: Vec<&Pick> = container.picks.iter().filter(stands).collect();
        let cards = picked(view, front, container, &picks, &taken).await?;
        dressed.extend(picks.into_iter().filter(|p| !p.links.is_empty() && cards.iter().any(|c| c.id == p.story)));
        // The ranked list of the newest repeats what stands elsewhere on purpose.
        if !container.role.repeats() {
            taken.extend(cards.iter().map(|c| c.id));
        }
        laid.push((container, cards));
    }
    let below = linked(view, &dressed, &taken).await?;
    taken.extend(below.iter().flat_map(|(_, links)| links.iter().map(|card| card.id)));
    let mut out = vec![];
    for (container, mut cards) in laid {
        for card in &mut cards {
            let links = below.iter().filter(|(story, _)| *story == card.id).flat_map(|(_, links)| links);
            card.links = links.map(|c| Link { name: c.headline.clone(), address: c.address.clone() }).collect();
        }
        newest(view, front, container, &mut cards, &taken).await?;
        if !container.role.repeats() {
            taken.extend(cards.iter().map(|c| c.id));
        }
        if wanted(&container.role) {
            let more = links(view, &front.edition, container.concept().as_slice()).await?.pop();
            let title = container.title.clone().or_else(|| more.as_ref().map(|m| m.name.clone()));
            out.push(Filled { key: container.key.clone(), role: container.role, title, more, cards });
        }
    }
    Ok(out)
}

/// What is linked below each card. A story that has a card of its own is not linked as well, and none is linked twice.
async fn linked(view: &View<'_>, picks: &[&Pick], taken: &HashSet<StoryId>) -> Result<Vec<(StoryId, Vec<Card>)>, ReadError> {
    let mut seen = taken.clone();
    let mut out = vec![];
    for pick in picks {
        let ids: Vec<StoryId> = pick.links.iter().copied().filter(|id| seen.insert(*id)).collect();
        out.push((pick.story, view.cards(&ids).await?));
    }
    Ok(out)
}

/// The clock by which a front's hours go: the edition's.
pub(crate) struct OpenHours(TimeZone);

impl OpenHours {
    pub(crate) async fn of(view: &View<'_>, edition: &EditionCode) -> Result<OpenHours, ReadError> {
        let zone = view.edition(edition).await?.and_then(|e| TimeZone::get(&e.time_zone).ok());
        Ok(OpenHours(zone.unwrap_or(TimeZone::UTC)))
    }

    /// Whether they hold at the view's instant, which learns when that changes.
    pub(crate) fn hold(&self, view: &View<'_>, hours: Hours) -> bool {
        if hours.is_always() {
            return true;
        }
        view.changes_at(hours.turn(view.instant(), &self.0));
        hours.hold(view.instant(), &self.0)
    }
}

/// The cards of what was picked by hand and readers may see, as many as the container holds.
async fn picked(view: &View<'_>, front: &PressedFront, container: &Container, picks: &[&Pick], taken: &HashSet<StoryId>) -> Result<Vec<Card>, ReadError> {
    let free = |story: &StoryId| container.role.repeats() || !taken.contains(story);
    let ids: Vec<StoryId> = picks.iter().map(|p| p.story).filter(free).collect();
    let mut cards = view.cards(&ids).await?;
    cards.truncate(usize::from(container.size));
    for card in &mut cards {
        if let Some(pick) = picks.iter().find(|p| p.story == card.id) {
            card.dress(pick, &front.pictures);
        }
    }
    Ok(cards)
}

/// Fills the places left open from the container's list.
async fn newest(view: &View<'_>, front: &PressedFront, container: &Container, cards: &mut Vec<Card>, taken: &HashSet<StoryId>) -> Result<(), ReadError> {
    let open = usize::from(container.size).saturating_sub(cards.len());
    let Some(list) = container.fill.filter(|_| open > 0) else { return Ok(()) };
    let list = match list {
        Fill::Newest => ListKey::Edition(front.edition.clone()),
        Fill::Concept(id) => ListKey::Concept(front.edition.clone(), id),
    };
    let shown: HashSet<StoryId> = cards.iter().map(|c| c.id).collect();
    let free = |id: &StoryId| !shown.contains(id) && (container.role.repeats() || !taken.contains(id));
    let room = (open + taken.len() + shown.len()) as u32;
    let newest = view.list(list, Slice::first(room)).await?;
    let ids: Vec<StoryId> = newest.into_iter().filter(free).take(open).collect();
    cards.extend(view.cards(&ids).await?);
    Ok(())
}

/// The breaking line if it stands at the view's instant. A story it leads to that readers cannot see is not linked.
async fn breaking(view: &View<'_>, front: &PressedFront) -> Result<Option<BreakingLine>, ReadError> {
    let hours = OpenHours::of(view, &front.edition).await?;
    let Some(line) = front.breaking.as_ref().filter(|b| hours.hold(view, b.hours())) else { return Ok(None) };
    let (address, out) = match &line.link {
        Some(text::Link::Story(id)) => (view.cards(&[*id]).await?.pop().map(|card| card.address), false),
        Some(text::Link::Address(address)) => (Some(address.as_str().to_owned()), true),
        None => (None, false),
    };
    Ok(Some(BreakingLine { text: line.text.clone(), address, out, since: line.from }))
}
