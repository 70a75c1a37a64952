//! A feed: the newest stories of a front, a section or a topic, in full.

use crate::address;
use crate::card::{Link, Shown, links};
use crate::key::ListKey;
use crate::log::{ReadError, Slice};
use crate::page::{ArticlePage, Common, alone, is_met};
use crate::request::FeedOf;
use crate::view::View;
use newsroom::Timestamp;
use newsroom::concept::ConceptKind;
use newsroom::edition::EditionCode;

/// Stories a feed holds.
const LENGTH: u32 = 30;

#[derive(Debug, Clone)]
pub struct Feed {
    pub common: Common,
    /// What it is a feed of; `None` for the whole edition.
    pub of: Option<Filed>,
    /// The page the feed belongs to.
    pub home: String,
    pub stories: Vec<ArticlePage>,
    /// The newest change of any story in it.
    pub updated: Option<Timestamp>,
}

#[derive(Debug, Clone)]
pub struct Filed {
    pub kind: ConceptKind,
    pub name: String,
    pub summary: String,
    pub cover: Option<Shown>,
    /// Its subject in the menu, if it is a programme's feed: the section of its newest episode.
    pub section: Option<Link>,
}

pub enum FeedAnswer {
    Feed(Box<Feed>),
    /// The feed has another address, without its file name.
    Moved(String),
    Missing,
}

impl Feed {
    pub async fn compose(view: &View<'_>, edition: &EditionCode, of: &FeedOf) -> Result<FeedAnswer, ReadError> {
        let (home, list, filed) = match of {
            FeedOf::Front => (address::front(edition), ListKey::Edition(edition.clone()), None),
            FeedOf::Concept { slug, letter, id } => {
                let Some(concept) = view.concept(*id).await? else { return Ok(FeedAnswer::Missing) };
                let (Some(name), Some(right), Some(right_slug)) = (concept.names.get(edition), address::concept(edition, &concept), concept.slug(edition))
                else {
                    return Ok(FeedAnswer::Missing);
                };
                if !is_met(view, edition, *id).await? {
                    return Ok(FeedAnswer::Missing);
                }
                if (slug.as_str(), *letter) != (right_slug.as_str(), address::letter(concept.kind)) {
                    return Ok(FeedAnswer::Moved(right));
                }
                let filed = Filed {
                    kind: concept.kind,
                    name: name.name.clone(),
                    summary: name.summary.clone(),
                    cover: concept.cover.as_ref().map(Shown::asset),
                    section: None,
                };
                (right, ListKey::Concept(edition.clone(), *id), Some(filed))
            }
        };
        let Some(common) = Common::of(view, edition, home.clone()).await? else { return Ok(FeedAnswer::Missing) };
        let ids = view.list(list, Slice::first(LENGTH)).await?;
        let mut stories = vec![];
        let mut filed = filed;
        for story in view.stories(&ids).await? {
            if let Some(filed) = filed.as_mut().filter(|f| f.section.is_none()) {
                filed.section = links(view, edition, story.content.section.as_slice()).await?.pop();
            }
            stories.extend(alone(view, &story).await?);
        }
        let updated = stories.iter().map(|s| s.modified).max();
        Ok(FeedAnswer::Feed(Box::new(Feed { common, of: filed, home, stories, updated })))
    }
}
