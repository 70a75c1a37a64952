//! The frame: what every page of an edition shares. Menu, topics in focus, Top Story, regions, the other editions.
//! It is composed once a run, not once a page, so a new top story costs one composition, not one for every story.

use crate::address;
use crate::card::{Card, Link, links};
use crate::key::ListKey;
use crate::log::{ReadError, Slice};
use crate::view::View;
use newsroom::StoryId;
use newsroom::edition::{Edition, EditionCode};
use newsroom::front::{Container, Fill, Front, Role};
use newsroom::language::{Direction, Language};
use newsroom::site::Site;
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
    /// All editions in the site's order, this one among them.
    pub editions: Vec<OtherEdition>,
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
        let mut filled = match &front {
            Some(front) => fill(view, front, |role| matches!(role, Role::TopStory | Role::Region)).await?,
            None => vec![],
        };
        let regions = filled.extract_if(.., |f| f.role == Role::Region).filter(|f| !f.cards.is_empty()).collect();
        let top_story = filled.pop().unwrap_or_else(|| Filled { key: "top".into(), role: Role::TopStory, title: None, more: None, cards: vec![] });
        let mut editions = vec![];
        for other in &site.editions {
            if let Some(other) = view.edition(other).await? {
                editions.push(OtherEdition::of(&other));
            }
        }
        Ok(Some(Frame {
            menu: links(view, code, &edition.menu).await?,
            focus: links(view, code, &view.focus(code).await?).await?,
            has_channel: view.channel(code).await?.is_some(),
            has_audio: !view.list(ListKey::Audio(code.clone()), Slice::first(1)).await?.is_empty(),
            has_video: !view.list(ListKey::Video(code.clone()), Slice::first(1)).await?.is_empty(),
            top_story,
            regions,
            editions,
            direction: edition.direction(),
            site: site.clone(),
            edition: edition.clone(),
        }))
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

/// Fills a front's containers in page order: picks first, then the newest of the list, and no story twice.
/// Containers that `wanted` refuses still take their stories, so that a strip shows what the front shows.
pub async fn fill(view: &View<'_>, front: &Front, wanted: impl Fn(&Role) -> bool) -> Result<Vec<Filled>, ReadError> {
    let mut taken: HashSet<StoryId> = HashSet::new();
    let mut out = vec![];
    for container in &front.containers {
        let cards = stories(view, front, container, &taken).await?;
        // The ranked list of the newest and the live row repeat what stands elsewhere on purpose.
        if !matches!(container.role, Role::Latest | Role::Live) {
            taken.extend(cards.iter().map(|c| c.id));
        }
        if wanted(&container.role) {
            let more = links(view, &front.edition, container.concept().as_slice()).await?.pop();
            let title = container.title.clone().or_else(|| more.as_ref().map(|m| m.name.clone()));
            out.push(Filled { key: container.key.clone(), role: container.role.clone(), title, more, cards });
        }
    }
    Ok(out)
}

async fn stories(view: &View<'_>, front: &Front, container: &Container, taken: &HashSet<StoryId>) -> Result<Vec<Card>, ReadError> {
    let size = usize::from(container.size);
    let repeats = matches!(container.role, Role::Latest | Role::Live);
    let free = |id: &StoryId| repeats || !taken.contains(id);
    let picked: Vec<StoryId> = container.picks.iter().map(|p| p.story).filter(free).collect();
    let mut cards = view.cards(&picked).await?;
    for card in &mut cards {
        let pick = container.picks.iter().find(|p| p.story == card.id);
        if let Some(headline) = pick.and_then(|p| p.headline.clone()) {
            card.headline = headline;
        }
    }
    cards.truncate(size);
    let list = container.fill.map(|fill| match fill {
        Fill::Newest => ListKey::Edition(front.edition.clone()),
        Fill::Concept(id) => ListKey::Concept(front.edition.clone(), id),
    });
    if let Some(list) = list.filter(|_| cards.len() < size) {
        let shown: HashSet<StoryId> = cards.iter().map(|c| c.id).collect();
        let room = (size + taken.len() + shown.len()) as u32;
        let newest = view.list(list, Slice::first(room)).await?;
        let fill: Vec<StoryId> = newest.into_iter().filter(|id| free(id) && !shown.contains(id)).take(size - cards.len()).collect();
        cards.extend(view.cards(&fill).await?);
    }
    Ok(cards)
}
