//! The page of a story: article, audio or video.

use super::{Answer, Common, Page};
use crate::address;
use crate::card::{Card, Link, Shown, Tongue, links};
use crate::key::ListKey;
use crate::log::{ReadError, Slice};
use crate::record::{PressedStory, Record};
use crate::view::View;
use newsroom::body::Block;
use newsroom::edition::EditionCode;
use newsroom::language::Language;
use newsroom::picture::Figure;
use newsroom::recording::Recording;
use newsroom::story::{Correction, StoryKind, each_once};
use newsroom::text::{Link as TextLink, Text};
use newsroom::{StoryId, Timestamp};
use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

#[derive(Debug, Clone, Serialize)]
pub struct ArticlePage {
    pub common: Common,
    pub id: StoryId,
    pub story_kind: StoryKind,
    pub language: Language,
    /// Set where it is not the edition's.
    pub tongue: Option<Tongue>,
    pub headline: String,
    /// The shorter headline of its cards, where an editor gave one.
    pub front_headline: Option<String>,
    pub standfirst: String,
    pub kicker: Vec<Link>,
    pub section: Option<Link>,
    pub byline: Vec<String>,
    pub sign_off: Option<String>,
    pub published: Timestamp,
    pub modified: Timestamp,
    pub corrections: Vec<Correction>,
    /// `/p/4NoWB`
    pub permalink: String,
    pub picture: Option<Shown>,
    pub recording: Option<Recording>,
    pub programme: Option<Link>,
    pub body: Vec<Drawn>,
    /// Words in the body; 0 where nobody asks.
    pub words: usize,
    /// Topics, then subjects and places as the kicker has them, each once.
    pub filed: Vec<Link>,
    /// "Explore more".
    pub related: Vec<Card>,
    /// Public revisions; the list is linked when there are at least two.
    pub revisions: usize,
}

/// A block with everything it shows resolved.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Drawn {
    Paragraph { text: Vec<Run> },
    Subheading { text: Vec<Run> },
    Quotation { text: Vec<Vec<Run>>, attribution: Option<Vec<Run>> },
    List { ordered: bool, items: Vec<Vec<Run>> },
    Picture { shown: Shown },
    Related { card: Box<Card> },
    Embed { provider: &'static str, title: String, address: String },
    Table { caption: String, head: Vec<Vec<Run>>, rows: Vec<Vec<Vec<Run>>> },
    FactBox { title: String, text: Vec<Vec<Run>> },
}

/// A span with its link as an address. Templates get its words alone where it has nothing else, as nearly all runs do: a page has hundreds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub text: String,
    pub strong: bool,
    pub emphasis: bool,
    pub language: Option<Language>,
    pub address: Option<String>,
    /// Whether the link leaves the site.
    pub out: bool,
}

impl Serialize for Run {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Run { text, strong, emphasis, language, address, out } = self;
        if !strong && !emphasis && language.is_none() && address.is_none() {
            return to.serialize_str(text);
        }
        let mut fields = to.serialize_struct("Run", 6)?;
        fields.serialize_field("text", text)?;
        fields.serialize_field("strong", strong)?;
        fields.serialize_field("emphasis", emphasis)?;
        fields.serialize_field("language", language)?;
        fields.serialize_field("address", address)?;
        fields.serialize_field("out", out)?;
        fields.end()
    }
}

/// How many stories "Explore more" holds.
const RELATED: usize = 4;

/// What the address says of the story.
pub struct Asked<'a> {
    pub edition: &'a EditionCode,
    pub slug: &'a str,
    pub prefix: &'a str,
    pub id: StoryId,
}

/// What stands at the story's number, checked against the address.
pub enum Found {
    Story(crate::view::Of<PressedStory>),
    Answer(Box<Answer>),
}

impl Found {
    fn answer(answer: Answer) -> Found {
        Found::Answer(Box::new(answer))
    }
}

pub async fn find(view: &View<'_>, asked: &Asked<'_>, tail: &str) -> Result<Found, ReadError> {
    let Some(stored) = view.at_number(asked.id).await? else { return Ok(Found::answer(Answer::Missing)) };
    let story = match &stored.record {
        Record::Withdrawn(withdrawn) => return super::gone(view, withdrawn).await.map(Found::answer),
        Record::Story(story) => story,
        _ => return Ok(Found::answer(Answer::Missing)),
    };
    let slug = story.content.slug();
    if (asked.edition, asked.slug, asked.prefix) != (&story.edition, slug.as_str(), story.content.kind.prefix()) {
        let right = address::story(&story.edition, story.content.kind, &slug, asked.id);
        return Ok(Found::answer(Answer::Moved(format!("{right}{tail}"))));
    }
    let story = view.story(asked.id).await?;
    Ok(story.map_or_else(|| Found::answer(Answer::Missing), Found::Story))
}

pub async fn compose(view: &View<'_>, asked: &Asked<'_>, top: u8) -> Result<Answer, ReadError> {
    let story = match find(view, asked, "").await? {
        Found::Story(story) => story,
        Found::Answer(answer) => return Ok(*answer),
    };
    let Some(mut page) = preview(view, &story).await? else { return Ok(Answer::Missing) };
    page.common.top = top;
    Ok(Answer::Page(Page::Article(Box::new(page))))
}

/// The page of any story record, published or not: what readers will see if it is published as it is.
pub async fn preview(view: &View<'_>, story: &PressedStory) -> Result<Option<ArticlePage>, ReadError> {
    let Some(mut page) = alone(view, story).await? else { return Ok(None) };
    let content = &story.content;
    let (subject, place) = story.kicker();
    let kicked: Vec<_> = [subject, place].into_iter().flatten().collect();
    page.kicker = links(view, &story.edition, &kicked).await?;
    page.programme = links(view, &story.edition, content.programme.as_slice()).await?.pop();
    page.common = translated(view, story, page.common).await?;
    page.related = related(view, story).await?;
    page.words = newsroom::body::word_count(&content.body);
    // A story that was never published again has one revision; most are, and need not be counted.
    page.revisions = if story.modified > story.first_published { view.versions(story.id).await?.len() } else { 1 };
    Ok(Some(page))
}

/// The story without what stands around it: no translations, no related stories, no kicker, its words not counted. It is what feeds give.
pub async fn alone(view: &View<'_>, story: &PressedStory) -> Result<Option<ArticlePage>, ReadError> {
    let content = &story.content;
    let edition = &story.edition;
    let address = address::story(edition, content.kind, &content.slug(), story.id);
    let Some(common) = Common::of(view, edition, address).await? else { return Ok(None) };
    let filed = each_once(content.topics.iter().chain(&content.subjects).chain(&content.places));
    Ok(Some(ArticlePage {
        id: story.id,
        story_kind: content.kind,
        language: content.language.clone(),
        tongue: Tongue::of(&content.language, &common.frame.edition.language),
        headline: content.headline.clone(),
        front_headline: content.front_headline.clone(),
        standfirst: content.standfirst.clone(),
        kicker: vec![],
        section: links(view, edition, content.section.as_slice()).await?.pop(),
        byline: content.byline.clone(),
        sign_off: content.sign_off.line(),
        published: story.first_published,
        modified: story.modified,
        corrections: story.corrections.clone(),
        permalink: address::permalink(story.id),
        picture: content.picture.as_ref().and_then(|f| shown(f, story)),
        recording: content.recording.clone(),
        programme: None,
        body: draw(view, story).await?,
        words: 0,
        filed: links(view, edition, &filed).await?,
        related: vec![],
        revisions: 1,
        common,
    }))
}

fn shown(figure: &Figure, story: &PressedStory) -> Option<Shown> {
    Shown::of(figure, &story.pictures)
}

async fn translated(view: &View<'_>, story: &PressedStory, common: Common) -> Result<Common, ReadError> {
    let family = view.family(story.family).await?;
    Ok(common.alternates(|code| {
        let member = family.iter().find(|m| m.edition == *code)?;
        Some(address::story(code, member.content.kind, &member.content.slug(), member.id))
    }))
}

/// Editors' choice first, then the newest under the same topics, places, subjects and section.
async fn related(view: &View<'_>, story: &PressedStory) -> Result<Vec<Card>, ReadError> {
    let content = &story.content;
    let ids = each_once(content.related.iter().filter(|id| **id != story.id));
    let mut cards = view.cards(&ids).await?;
    let chosen = cards.len();
    let concepts = content.topics.iter().chain(&content.places).chain(&content.regions).chain(&content.subjects).chain(&content.section);
    for concept in concepts {
        if cards.len() >= RELATED {
            break;
        }
        let newest = view.list(ListKey::Concept(story.edition.clone(), *concept), Slice::first(RELATED as u32 + 1)).await?;
        let more: Vec<StoryId> = newest.into_iter().filter(|id| *id != story.id && !cards.iter().any(|c| c.id == *id)).collect();
        cards.extend(view.cards(&more).await?);
    }
    cards.truncate(RELATED.max(chosen));
    Ok(cards)
}

async fn draw(view: &View<'_>, story: &PressedStory) -> Result<Vec<Drawn>, ReadError> {
    let mut out = Vec::with_capacity(story.content.body.len());
    for block in &story.content.body {
        let drawn = match block {
            Block::Paragraph { text } => Some(Drawn::Paragraph { text: runs(view, text).await? }),
            Block::Subheading { text } => Some(Drawn::Subheading { text: runs(view, text).await? }),
            Block::Quotation { text, attribution } => {
                let attribution = match attribution {
                    Some(text) => Some(runs(view, text).await?),
                    None => None,
                };
                Some(Drawn::Quotation { text: lines(view, text).await?, attribution })
            }
            Block::List { ordered, items } => Some(Drawn::List { ordered: *ordered, items: lines(view, items).await? }),
            Block::Picture { figure } => shown(figure, story).map(|shown| Drawn::Picture { shown }),
            Block::Related { story } => view.cards(&[*story]).await?.pop().map(|card| Drawn::Related { card: Box::new(card) }),
            Block::Embed { provider, id, title } => {
                provider.address(id).map(|address| Drawn::Embed { provider: provider.name(), title: title.clone(), address })
            }
            Block::Table { caption, head, rows } => {
                let mut drawn = Vec::with_capacity(rows.len());
                for row in rows {
                    drawn.push(lines(view, row).await?);
                }
                Some(Drawn::Table { caption: caption.clone(), head: lines(view, head).await?, rows: drawn })
            }
            Block::FactBox { title, text } => Some(Drawn::FactBox { title: title.clone(), text: lines(view, text).await? }),
        };
        out.extend(drawn.and_then(solid));
    }
    Ok(out)
}

/// A block without what would be drawn empty, and a table with every row as long as the longest; `None` if nothing is left of it.
fn solid(mut block: Drawn) -> Option<Drawn> {
    let says = |line: &Vec<Run>| line.iter().any(|run| !run.text.trim().is_empty());
    let stays = match &mut block {
        Drawn::Paragraph { text } | Drawn::Subheading { text } => says(text),
        Drawn::Quotation { text: lines, attribution } => {
            lines.retain(says);
            !lines.is_empty() || attribution.as_ref().is_some_and(says)
        }
        Drawn::List { items: lines, .. } => {
            lines.retain(says);
            !lines.is_empty()
        }
        Drawn::FactBox { title, text } => {
            text.retain(says);
            !text.is_empty() || !title.trim().is_empty()
        }
        Drawn::Table { head, rows, .. } => {
            rows.retain(|row| !row.is_empty());
            let width = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0);
            rows.iter_mut().chain((!head.is_empty()).then_some(head)).for_each(|row| row.resize(width, vec![]));
            width > 0
        }
        Drawn::Picture { .. } | Drawn::Related { .. } | Drawn::Embed { .. } => true,
    };
    stays.then_some(block)
}

async fn lines(view: &View<'_>, texts: &[Text]) -> Result<Vec<Vec<Run>>, ReadError> {
    let mut out = Vec::with_capacity(texts.len());
    for text in texts {
        out.push(runs(view, text).await?);
    }
    Ok(out)
}

/// A link to a story that is not public loses its link and keeps its words.
async fn runs(view: &View<'_>, text: &Text) -> Result<Vec<Run>, ReadError> {
    let mut out = Vec::with_capacity(text.spans().len());
    for span in text.spans() {
        let (address, leaves) = match &span.link {
            None => (None, false),
            Some(TextLink::Address(address)) => (Some(address.as_str().to_owned()), true),
            Some(TextLink::Story(id)) => (view.cards(&[*id]).await?.pop().map(|card| card.address), false),
        };
        out.push(Run { text: span.text.clone(), strong: span.strong, emphasis: span.emphasis, language: span.language.clone(), address, out: leaves });
    }
    Ok(out)
}
