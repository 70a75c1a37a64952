//! The stories' way through the desk: all of them begun, so that each has a number; then written, with links to each other; then
//! published oldest first, each at its own instant of the past; then corrected, where somebody had noticed.

use crate::keys::{Found, Keys};
use crate::pictures::Drawing;
use crate::story::{Corrections, Manuscript};
use crate::vocabulary::Vocabulary;
use anyhow::Context;
use desk::{Actor, Desk};
use futures_util::future::try_join_all;
use jiff::SignedDuration;
use newsroom::byline::SignOff;
use newsroom::concept::ConceptKind;
use newsroom::edition::EditionCode;
use newsroom::language::Language;
use newsroom::picture::{Figure, Picture};
use newsroom::recording::Recording;
use newsroom::story::{Content, Story};
use newsroom::{StoryId, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// All that the stories are made of.
pub struct Materials {
    pub now: Timestamp,
    pub default_edition: EditionCode,
    pub languages: BTreeMap<EditionCode, Language>,
    pub vocabulary: Vocabulary,
    pub drawings: Vec<Drawing>,
    /// By the drawing's key.
    pub pictures: BTreeMap<String, Picture>,
    /// By the story's key.
    pub recordings: BTreeMap<String, Recording>,
    pub corrections: Corrections,
    /// Edition and key of episodes that have no recording.
    pub left_out: BTreeSet<(EditionCode, String)>,
}

/// The numbers of all stories by edition and key.
pub type Numbers = BTreeMap<(EditionCode, String), StoryId>;

/// Writes and publishes everything. The manuscripts come oldest first, those of the default edition before their translations.
pub async fn publish_all(desk: &Desk, manuscripts: &[Manuscript], materials: &Materials) -> anyhow::Result<Numbers> {
    let (originals, translations): (Vec<_>, Vec<_>) = manuscripts.iter().partition(|m| m.edition == materials.default_edition);
    let mut drafts: Vec<(&Manuscript, Story)> = begin(desk, originals, materials, &BTreeMap::new()).await?;
    let numbers = numbers_of(&drafts);
    drafts.extend(begin(desk, translations, materials, &numbers).await?);
    let numbers = numbers_of(&drafts);

    drafts.sort_by_key(|(manuscript, _)| std::cmp::Reverse(manuscript.age));
    let write = |(manuscript, story): (_, Story)| Writing { manuscript, story, numbers: &numbers, materials }.write_first(desk);
    let written = try_join_all(drafts.into_iter().map(write)).await?;
    let published = try_join_all(written.into_iter().map(|writing| writing.publish(desk))).await?;
    try_join_all(published.into_iter().map(|writing| writing.correct(desk))).await?;
    Ok(numbers)
}

async fn begin<'a>(desk: &Desk, manuscripts: Vec<&'a Manuscript>, materials: &Materials, numbers: &Numbers) -> anyhow::Result<Vec<(&'a Manuscript, Story)>> {
    let begin = async |manuscript: &'a Manuscript| {
        let language = materials.languages.get(&manuscript.edition).context("an edition has a language")?;
        let draft = Content::new(language.clone(), &manuscript.front.headline);
        let original = numbers.get(&(materials.default_edition.clone(), manuscript.key.clone())).copied();
        let desk = at(desk, instant(manuscript, materials) - SignedDuration::from_hours(1));
        let done = desk.create(&Actor::house(), manuscript.edition.clone(), draft, original).await;
        anyhow::Ok((manuscript, done.with_context(|| format!("content/{}", manuscript.path))?.value.story))
    };
    try_join_all(manuscripts.into_iter().map(begin)).await
}

fn numbers_of(drafts: &[(&Manuscript, Story)]) -> Numbers {
    drafts.iter().map(|(m, story)| ((m.edition.clone(), m.key.clone()), story.id)).collect()
}

fn instant(manuscript: &Manuscript, materials: &Materials) -> Timestamp {
    materials.now - manuscript.age
}

/// The desk as it was at another time: everything done there is dated so.
pub fn at(desk: &Desk, instant: Timestamp) -> Desk {
    Desk::with_clock(desk.store().clone(), move || instant)
}

/// One story on its way.
pub struct Writing<'a> {
    pub manuscript: &'a Manuscript,
    pub story: Story,
    pub numbers: &'a Numbers,
    pub materials: &'a Materials,
}

impl Writing<'_> {
    /// The text that is published first, with its mistake if it has one.
    async fn write_first(mut self, desk: &Desk) -> anyhow::Result<Self> {
        let instant = instant(self.manuscript, self.materials) - SignedDuration::from_mins(1);
        let content = match self.manuscript.front.correction {
            Some(_) => self.content(&self.manuscript.uncorrected(&self.materials.corrections)?)?,
            None => self.content(self.manuscript)?,
        };
        let written = at(desk, instant).revise(&Actor::house(), self.story.id, self.story.version, content).await;
        self.story = self.said(written)?;
        Ok(self)
    }

    async fn publish(mut self, desk: &Desk) -> anyhow::Result<Self> {
        let desk = at(desk, instant(self.manuscript, self.materials));
        let published = desk.publish(&Actor::house(), self.story.id, self.story.version, None).await;
        self.story = self.said(published)?.story;
        // It was begun before its original was written.
        if self.story.translated_from.is_some() {
            self.story = self.said(desk.mark_up_to_date(&Actor::house(), self.story.id, self.story.version, None).await)?;
        }
        Ok(self)
    }

    /// A mistake is noticed when two fifths of the time since have passed.
    async fn correct(self, desk: &Desk) -> anyhow::Result<()> {
        let Some(note) = &self.manuscript.front.correction else { return Ok(()) };
        let desk = at(desk, instant(self.manuscript, self.materials) + self.manuscript.age * 2 / 5);
        let right = self.content(self.manuscript)?;
        let revised = self.said(desk.revise(&Actor::house(), self.story.id, self.story.version, right).await)?;
        self.said(desk.correct(&Actor::house(), self.story.id, revised.version, note).await)?;
        Ok(())
    }

    fn said<T>(&self, done: Result<desk::Done<T>, desk::DeskError>) -> anyhow::Result<T> {
        Ok(done.with_context(|| format!("content/{}", self.manuscript.path))?.value)
    }

    pub fn content(&self, manuscript: &Manuscript) -> anyhow::Result<Content> {
        let front = &manuscript.front;
        let find_all = |kind, keys: &[String]| self.materials.vocabulary.find_all(kind, keys);
        let find = |kind, key: &Option<String>| key.as_ref().map(|key| self.materials.vocabulary.find(kind, key)).transpose();
        let here = |found| if let Found::Here(id) = found { Some(id) } else { None };
        let about = || format!("content/{}", manuscript.path);
        let language = self.materials.languages.get(&manuscript.edition).context("an edition has a language")?;
        Ok(Content {
            kind: front.kind,
            front_headline: front.front_headline.clone(),
            standfirst: front.standfirst.clone(),
            byline: front.byline.clone(),
            sign_off: SignOff { writer: front.writer.clone(), editor: front.editor.clone(), agencies: front.agencies.clone(), typed: None },
            picture: front.picture.as_ref().map(|key| self.picture(key).with_context(about)).transpose()?,
            body: manuscript.body(self)?,
            section: Some(self.materials.vocabulary.find(ConceptKind::Section, &front.section).with_context(about)?),
            regions: find(ConceptKind::Region, &front.region).with_context(about)?.into_iter().collect(),
            subjects: find_all(ConceptKind::Subject, &front.subjects).with_context(about)?,
            places: find_all(ConceptKind::Place, &front.places).with_context(about)?,
            topics: find_all(ConceptKind::Topic, &front.topics).with_context(about)?,
            related: front.related.iter().filter_map(|key| here(self.story(key))).collect(),
            programme: find(ConceptKind::Programme, &front.programme).with_context(about)?,
            recording: self.materials.recordings.get(&manuscript.key).filter(|_| manuscript.is_episode()).cloned(),
            ..Content::new(language.clone(), &front.headline)
        })
    }
}

impl Keys for Writing<'_> {
    fn story(&self, key: &str) -> Found<StoryId> {
        let place = (self.manuscript.edition.clone(), key.to_owned());
        match self.numbers.get(&place) {
            Some(id) => Found::Here(*id),
            None if self.materials.left_out.contains(&place) => Found::LeftOut,
            None => Found::Nowhere,
        }
    }

    /// The asset speaks the default edition's language; in the others the figure brings its own words.
    fn picture(&self, key: &str) -> Option<Figure> {
        let figure = Figure::of(self.materials.pictures.get(key)?.id);
        if self.manuscript.edition == self.materials.default_edition {
            return Some(figure);
        }
        let drawing = self.materials.drawings.iter().find(|d| d.key == key)?;
        let said = |words: &BTreeMap<EditionCode, String>| words.get(&self.manuscript.edition).cloned();
        Some(Figure { alt: said(&drawing.alt), caption: said(&drawing.caption), ..figure })
    }
}
