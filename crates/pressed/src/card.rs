//! A card: a story as it is shown on fronts, strips and lists.

use crate::address;
use crate::log::ReadError;
use crate::record::PressedStory;
use crate::view::View;
use newsroom::edition::EditionCode;
use newsroom::front::{CardSize, Pick};
use newsroom::language::{Direction, Language};
use newsroom::picture::{Figure, Focus, Picture, Rendition};
use newsroom::story::StoryKind;
use newsroom::{ConceptId, PictureId, StoryId, Timestamp};
use serde::Serialize;
use std::collections::BTreeMap;

/// A name that leads somewhere on the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    pub name: String,
    pub address: String,
}

/// The language of a text that is not in the language around it (WCAG 2.2, 3.1.2), and how it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tongue {
    pub language: Language,
    pub direction: Direction,
}

impl Tongue {
    /// `None` where a text is in the language around it, as nearly all are.
    pub fn of(text: &Language, around: &Language) -> Option<Tongue> {
        (text.plain() != around.plain()).then(|| Tongue { language: text.clone(), direction: text.direction() })
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Card {
    pub id: StoryId,
    pub kind: StoryKind,
    pub edition: EditionCode,
    pub address: String,
    pub headline: String,
    pub standfirst: String,
    /// Of headline and standfirst.
    pub tongue: Option<Tongue>,
    /// Subject and place; one of them may be missing.
    pub kicker: Vec<Link>,
    /// Words that stand in place of the kicker on this card.
    pub label: Option<String>,
    pub programme: Option<Link>,
    pub published: Timestamp,
    pub picture: Option<Shown>,
    /// Length of an episode in seconds.
    pub seconds: Option<u32>,
    /// How much room it takes where it was picked.
    pub size: CardSize,
    /// Stories linked below it.
    pub links: Vec<Link>,
}

/// A picture as a page shows it, with the words that hold here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shown {
    pub alt: String,
    pub caption: String,
    pub credit: String,
    pub width: u32,
    pub height: u32,
    pub focus: Focus,
    /// Smallest first; empty when we hold only the picture's words.
    pub renditions: Vec<Rendition>,
}

impl Shown {
    pub fn of(figure: &Figure, pictures: &BTreeMap<PictureId, Picture>) -> Option<Shown> {
        let asset = pictures.get(&figure.picture)?;
        Some(Shown { alt: figure.alt(asset).to_owned(), caption: figure.caption(asset).to_owned(), ..Shown::asset(asset) })
    }

    pub fn asset(asset: &Picture) -> Shown {
        Shown {
            alt: asset.alt.clone(),
            caption: asset.caption.clone(),
            credit: asset.credit.clone(),
            width: asset.width,
            height: asset.height,
            focus: asset.focus,
            renditions: asset.renditions.clone(),
        }
    }
}

impl Card {
    pub async fn of(view: &View<'_>, story: &PressedStory) -> Result<Card, ReadError> {
        let content = &story.content;
        let (subject, place) = story.kicker();
        let kicked: Vec<ConceptId> = [subject, place].into_iter().flatten().collect();
        Ok(Card {
            id: story.id,
            kind: content.kind,
            edition: story.edition.clone(),
            address: address::story(&story.edition, content.kind, &content.slug(), story.id),
            headline: story.card_headline().to_owned(),
            standfirst: content.standfirst.clone(),
            tongue: view.tongue(&story.edition, &content.language).await?,
            kicker: links(view, &story.edition, &kicked).await?,
            programme: links(view, &story.edition, content.programme.as_slice()).await?.pop(),
            published: story.first_published,
            picture: content.picture.as_ref().and_then(|f| Shown::of(f, &story.pictures)),
            seconds: content.recording.as_ref().map(|r| r.seconds),
            label: None,
            size: CardSize::Medium,
            links: vec![],
        })
    }

    /// Puts on what an editor gave the card where it was picked.
    pub fn dress(&mut self, pick: &Pick, pictures: &BTreeMap<PictureId, Picture>) {
        self.size = pick.size;
        self.label = pick.kicker.clone();
        if let Some(headline) = &pick.headline {
            self.headline = headline.clone();
            // Written for this front, in its language.
            self.tongue = None;
        }
        if let Some(picture) = pick.picture.and_then(|id| pictures.get(&id)) {
            self.picture = Some(Shown::asset(picture));
        }
    }
}

/// Names and addresses of concepts in an edition; those without a name there are left out.
pub async fn links(view: &View<'_>, edition: &EditionCode, concepts: &[ConceptId]) -> Result<Vec<Link>, ReadError> {
    let mut out = Vec::with_capacity(concepts.len());
    for id in concepts {
        out.extend(view.link(edition, *id).await?);
    }
    Ok(out)
}
