//! The audio hub and the video hub: newest episodes, and the shows they belong to.

use super::{Answer, Common, Page, Pager};
use crate::address;
use crate::card::{Card, Link, Shown};
use crate::key::ListKey;
use crate::log::ReadError;
use crate::request::{PAGE_LENGTH, slice};
use crate::view::View;
use newsroom::edition::EditionCode;
use newsroom::recording::Recording;
use serde::Serialize;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    Audio,
    Video,
}

#[derive(Debug, Clone, Serialize)]
pub struct HubPage {
    pub common: Common,
    pub medium: Medium,
    pub episodes: Vec<Episode>,
    /// Shows with an episode on this page.
    pub shows: Vec<Show>,
    pub pager: Pager,
}

/// A card with what is needed to play it in place.
#[derive(Debug, Clone, Serialize)]
pub struct Episode {
    pub card: Card,
    pub recording: Option<Recording>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Show {
    pub link: Link,
    pub summary: String,
    pub cover: Option<Shown>,
}

pub async fn compose(view: &View<'_>, edition: &EditionCode, medium: Medium, page: u16) -> Result<Answer, ReadError> {
    let (own, list): (fn(&EditionCode) -> String, _) = match medium {
        Medium::Audio => (address::audio, ListKey::Audio(edition.clone())),
        Medium::Video => (address::video, ListKey::Video(edition.clone())),
    };
    let mut ids = view.list(list, slice(page)).await?;
    if ids.is_empty() && page > 1 {
        return Ok(Answer::Missing);
    }
    let pager = Pager::of(page, ids.len() > PAGE_LENGTH as usize);
    ids.truncate(PAGE_LENGTH as usize);
    let Some(common) = Common::of(view, edition, own(edition)).await? else { return Ok(Answer::Missing) };
    let mut episodes = vec![];
    let mut shows: Vec<Show> = vec![];
    for story in view.stories(&ids).await? {
        let card = Card::of(view, &story).await?;
        if let (Some(link), Some(id)) = (&card.programme, story.content.programme)
            && !shows.iter().any(|s| s.link == *link)
            && let Some(concept) = view.concept(id).await?
        {
            let summary = concept.names.get(edition).map(|n| n.summary.clone()).unwrap_or_default();
            shows.push(Show { link: link.clone(), summary, cover: concept.cover.as_ref().map(Shown::asset) });
        }
        episodes.push(Episode { card, recording: story.content.recording.clone() });
    }
    let common = common.alternates(|code| Some(own(code)));
    Ok(Answer::Page(Page::Hub(HubPage { common, medium, episodes, shows, pager })))
}
