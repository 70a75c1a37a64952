//! The surfaces on which readers meet a story, and by which mark in its bytes each is known to show what was published last.

use crate::Studio;
use crate::causes::if_there;
use crate::problem::Problem;
use desk::Versioned;
use futures_util::future::BoxFuture;
use jiff::SignedDuration;
use newsroom::Timestamp;
use newsroom::concept::ConceptKind;
use newsroom::story::{Content, Story};
use pressed::address;
use pressed::key::ListKey;
use pressed::log::Slice;
use pressed::request::{FeedFormat, PAGE_LENGTH};
use std::sync::Arc;

/// How a reader's address is asked in the house itself.
pub type Readers = Arc<dyn Fn(String) -> BoxFuture<'static, Told> + Send + Sync>;

/// What a reader is answered.
pub struct Told {
    pub status: u16,
    pub location: Option<String>,
    pub body: String,
}

/// One address at which a story may be met.
pub struct Surface {
    pub kind: &'static str,
    /// Of a concept's page.
    pub name: Option<String>,
    pub address: String,
    /// Whether it has to show a public story. What editors choose by hand need not.
    pub must: bool,
    /// Whether it is the story's alone: of one that is gone nothing is there, not even a way on.
    pub own: bool,
    marks: Marks,
}

enum Marks {
    /// All of these are in the text.
    Text(Vec<String>),
    /// The text, broken into lines anywhere, holds this.
    Words(String),
    /// It leads there.
    Leads(String),
}

/// Stories a feed holds.
const FEED_LENGTH: u32 = 30;
/// The news sitemap holds what was published within two days.
const NEWS: SignedDuration = SignedDuration::from_hours(48);

impl Surface {
    pub fn shows(&self, told: &Told) -> bool {
        match &self.marks {
            Marks::Leads(to) => told.status == 308 && told.location.as_deref().is_some_and(|location| location.ends_with(to.as_str())),
            Marks::Text(marks) => told.status == 200 && marks.iter().all(|mark| told.body.contains(mark.as_str())),
            Marks::Words(words) => told.status == 200 && letters(&told.body).contains(words.as_str()),
        }
    }
}

/// A text without what lines are broken by: inside a word as well, where a script writes no spaces or a hyphen is soft.
fn letters(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && *sign != '\u{ad}').collect()
}

/// All surfaces of a story as it was published last.
pub async fn surfaces(studio: &Studio, story: &Story, public: &Content) -> Result<Vec<Surface>, Problem> {
    let page = address::story(&story.edition, public.kind, &public.slug(), story.id);
    // Seconds are as exact as feeds and structured data are.
    let changed = story.last_published.and_then(|at| Timestamp::from_second(at.as_second()).ok()).map(|at| at.to_string());
    let dated = |mark: &str| [mark.to_owned()].into_iter().chain(changed.clone()).collect::<Vec<_>>();
    let surface = |kind, address: String, must, marks| Surface { kind, name: None, address, must, own: false, marks };
    let own = |kind, address, marks| Surface { own: true, ..surface(kind, address, true, marks) };
    let front = address::front(&story.edition);
    let newest = listed(studio, story, ListKey::Edition(story.edition.clone()), FEED_LENGTH).await?;
    let in_news = story.first_published.is_some_and(|at| studio.desk.now().duration_since(at) < NEWS);
    let mut all = vec![
        own("page", page.clone(), Marks::Text(dated(&page))),
        own("permalink", address::permalink(story.id), Marks::Leads(page.clone())),
        own("text", format!("{page}?format=text"), Marks::Words(letters(&public.headline))),
        own("ninjs", format!("/api/v1/stories/{}", story.id), Marks::Text(dated(&page))),
        surface("front", front.clone(), false, Marks::Text(vec![page.clone()])),
    ];
    for (kind, format) in [("rss", FeedFormat::Rss), ("atom", FeedFormat::Atom), ("json-feed", FeedFormat::Json)] {
        let first = story.first_published == story.last_published;
        // RSS tells an item's change only where there was one.
        let marks = if format == FeedFormat::Rss && first { vec![page.clone()] } else { dated(&page) };
        all.push(surface(kind, format!("{front}/{}", format.file()), newest, Marks::Text(marks)));
    }
    all.push(surface("news-sitemap", "/sitemap-news.xml".to_owned(), in_news, Marks::Text(vec![page.clone()])));
    for id in public.concepts() {
        // One that was taken away since has no page.
        let Some(Versioned { value: concept, .. }) = if_there(studio.desk.concept(id).await)? else { continue };
        let (Some(at), Some(name)) = (address::concept(&story.edition, &concept), concept.names.get(&story.edition)) else { continue };
        let must = listed(studio, story, ListKey::Concept(story.edition.clone(), id), PAGE_LENGTH).await?;
        let kind = kind_of(concept.kind);
        all.push(Surface { kind, name: Some(name.name.clone()), address: at, must, own: false, marks: Marks::Text(vec![page.clone()]) });
    }
    Ok(all)
}

fn kind_of(kind: ConceptKind) -> &'static str {
    match kind {
        ConceptKind::Section => "section",
        ConceptKind::Region => "region",
        ConceptKind::Subject => "subject",
        ConceptKind::Place => "place",
        ConceptKind::Topic => "topic",
        ConceptKind::Programme => "programme",
    }
}

/// Whether the first page of a list has to show the story: by when it went out, whether the list knows of it or not. Where many stories went out in one
/// instant, the list says which of them it still shows.
async fn listed(studio: &Studio, story: &Story, list: ListKey, length: u32) -> Result<bool, Problem> {
    let first = studio.log.list(&list, None, Slice::first(length)).await?;
    let newer = first.last().is_none_or(|last| story.first_published > Some(last.published));
    Ok(newer || first.len() < length as usize || first.iter().any(|listed| listed.story == story.id))
}
