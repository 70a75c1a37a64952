//! Sitemaps: an index of editions and days, an edition's pages that are no stories, each day's stories, and the news of the last two days.

use crate::address;
use crate::key::ListKey;
use crate::log::{Day, ReadError, Slice};
use crate::page::{Alternate, Answer, Page, all_met, day_bounds};
use crate::request::{Period, Wanted};
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

/// A page that is no story. When it last changed nobody keeps: a front changes with every card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherPage {
    pub address: String,
    /// As the page itself names them.
    pub alternates: Vec<Alternate>,
}

/// The protocol's limit for one file.
const MOST: u32 = 50_000;
/// The news extension's limit for one file.
const MOST_NEWS: u32 = 1_000;
/// A corrected story gives its day another date of change, and one that is filed anew another concept its page, and neither touches the lists read
/// here: the index and the pages lag behind by this much at most.
const LAG: SignedDuration = SignedDuration::from_mins(1);

pub async fn index(view: &View<'_>) -> Result<Vec<Day>, ReadError> {
    view.changes_at(view.instant().checked_add(LAG).ok());
    let mut days = view.days(None).await?;
    days.truncate(MOST as usize);
    Ok(days)
}

/// Fronts, hubs and the like, and every concept that readers of the edition meet; nothing for an edition that the site does not list.
pub async fn pages(view: &View<'_>, edition: &EditionCode) -> Result<Vec<OtherPage>, ReadError> {
    view.changes_at(view.instant().checked_add(LAG).ok());
    let listed = view.site().await?.is_some_and(|site| site.editions.contains(edition));
    let Some(frame) = view.frame(edition).await?.filter(|_| listed) else { return Ok(vec![]) };
    let code = || edition.clone();
    let fixed = [
        (true, Wanted::Front { edition: code(), top: 1 }),
        (frame.has_audio, Wanted::Audio { edition: code(), page: 1 }),
        (frame.has_video, Wanted::Video { edition: code(), page: 1 }),
        (frame.has_channel, Wanted::LiveTv { edition: code(), day: None }),
        (true, Wanted::Archive { edition: code(), period: Period::All, page: 1 }),
        (!frame.edition.about.is_empty(), Wanted::About { edition: code() }),
    ];
    let mut others = vec![];
    for (_, wanted) in fixed.into_iter().filter(|(there, _)| *there) {
        if let Answer::Page(page) = Page::compose(view, &wanted).await? {
            let common = page.common();
            others.push(OtherPage { address: common.address.clone(), alternates: common.alternates.clone() });
        }
    }
    let mut met = vec![];
    for other in &frame.editions {
        met.push((other, all_met(view, &other.code).await?));
    }
    for id in all_met(view, edition).await? {
        let Some(concept) = view.concept(id).await? else { continue };
        let Some(address) = address::concept(edition, &concept) else { continue };
        let there = met.iter().filter(|(_, met)| met.contains(&id));
        let alternates = there.filter_map(|(other, _)| Some(Alternate::of(other, address::concept(&other.code, &concept)?))).collect();
        others.push(OtherPage { address, alternates });
    }
    others.truncate(MOST as usize);
    Ok(others)
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
