//! Sitemaps: an index of days, each day's stories, and the news of the last two days.

use crate::address;
use crate::key::ListKey;
use crate::log::{Day, ReadError, Slice};
use crate::page::day_bounds;
use crate::view::View;
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use newsroom::edition::EditionCode;
use newsroom::language::Language;
use newsroom::{StoryId, Timestamp};

/// An entry of a sitemap (sitemaps.org 0.9), with what the news extension asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub address: String,
    pub headline: String,
    pub language: Language,
    pub published: Timestamp,
    pub modified: Timestamp,
    /// Translations, this story among them, as `(language, address)`.
    pub alternates: Vec<(Language, String)>,
}

/// The protocol's limit for one file.
const MOST: u32 = 50_000;
/// The news extension's limit for one file.
const MOST_NEWS: u32 = 1_000;

pub async fn index(view: &View<'_>) -> Result<Vec<Day>, ReadError> {
    let mut days = view.days(None).await?;
    days.truncate(MOST as usize);
    Ok(days)
}

pub async fn day(view: &View<'_>, edition: &EditionCode, date: Date) -> Result<Vec<Entry>, ReadError> {
    let Some(between) = day_bounds(date) else { return Ok(vec![]) };
    let slice = Slice { offset: 0, limit: MOST, between: Some(between) };
    let ids = view.list(ListKey::Edition(edition.clone()), slice).await?;
    entries(view, &ids).await
}

pub async fn news(view: &View<'_>) -> Result<Vec<Entry>, ReadError> {
    let now = view.instant();
    let two_days: Span = 48.hours();
    let (Some(site), Ok(from)) = (view.site().await?, now.checked_sub(two_days)) else { return Ok(vec![]) };
    let mut listed = vec![];
    for edition in &site.editions {
        let slice = Slice { offset: 0, limit: MOST_NEWS, between: Some((from, Timestamp::MAX)) };
        listed.extend(view.listed(ListKey::Edition(edition.clone()), slice).await?);
    }
    listed.sort_by_key(|l| std::cmp::Reverse(l.published));
    listed.truncate(MOST_NEWS as usize);
    let ids: Vec<StoryId> = listed.into_iter().map(|l| l.story).collect();
    entries(view, &ids).await
}

async fn entries(view: &View<'_>, ids: &[StoryId]) -> Result<Vec<Entry>, ReadError> {
    let mut out = Vec::with_capacity(ids.len());
    for story in view.stories(ids).await? {
        let own = |s: &crate::record::PressedStory| address::story(&s.edition, s.content.kind, &s.content.slug(), s.id);
        let family = view.family(story.family).await?;
        out.push(Entry {
            address: own(&story),
            headline: story.content.headline.clone(),
            language: story.content.language.clone(),
            published: story.first_published,
            modified: story.modified,
            alternates: family.iter().filter(|_| family.len() > 1).map(|m| (m.content.language.clone(), own(m))).collect(),
        });
    }
    Ok(out)
}
