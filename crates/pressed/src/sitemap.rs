//! Sitemaps: an index of days, each day's stories, and the news of the last two days.

use crate::address;
use crate::key::ListKey;
use crate::log::{Day, ReadError, Slice};
use crate::page::day_bounds;
use crate::view::View;
use jiff::SignedDuration;
use jiff::civil::Date;
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
/// A corrected story gives its day another date of change and touches no list: the index lags behind it by this much at most.
const LAG: SignedDuration = SignedDuration::from_mins(1);

pub async fn index(view: &View<'_>) -> Result<Vec<Day>, ReadError> {
    view.changes_at(view.instant().checked_add(LAG).ok());
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
    let two_days = SignedDuration::from_hours(48);
    let (Some(site), Ok(from)) = (view.site().await?, now.checked_sub(two_days)) else { return Ok(vec![]) };
    let mut listed = vec![];
    for edition in &site.editions {
        let slice = Slice { offset: 0, limit: MOST_NEWS, between: Some((from, Timestamp::MAX)) };
        listed.extend(view.listed(ListKey::Edition(edition.clone()), slice).await?);
    }
    listed.sort_by_key(|l| std::cmp::Reverse(l.published));
    listed.truncate(MOST_NEWS as usize);
    // The oldest is the first to be no news any more.
    view.changes_at(listed.last().and_then(|l| l.published.checked_add(two_days).ok()));
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
