//! Furnishing: an empty house becomes the newsroom of Ostrel. Everything goes through the desk, as if people had done it.

use crate::ffmpeg::Ffmpeg;
use crate::media::{self, Media};
use crate::pictures::Drawing;
use crate::plan::{self, Newsroom};
use crate::story::{self, Manuscript};
use crate::vocabulary::{self, Vocabulary};
use crate::writing::{self, Materials};
use crate::{drafts, fronts, pictures};
use anyhow::Context;
use desk::{Actor, Desk, NewPicture};
use futures_util::future::try_join_all;
use newsroom::channel::{Channel, Slot};
use newsroom::concept::ConceptKind;
use newsroom::edition::{Edition, EditionCode};
use newsroom::picture::{Picture, Rights};
use newsroom::site::{Colours, Site};
use std::collections::BTreeMap;

/// What the house has now.
#[derive(Debug, Default)]
pub struct Furnished {
    /// Published stories by edition.
    pub stories: BTreeMap<EditionCode, usize>,
    pub pictures: usize,
    pub recordings: usize,
    /// Stories that are being worked on.
    pub drafts: usize,
    /// What could not be made on this machine, and why.
    pub notes: Vec<String>,
}

/// Furnishes an empty house. Every date is counted back from the desk's now.
pub async fn furnish(desk: &Desk) -> anyhow::Result<Furnished> {
    furnish_with(desk, Ffmpeg::find()).await
}

pub(crate) async fn furnish_with(desk: &Desk, ffmpeg: Ffmpeg) -> anyhow::Result<Furnished> {
    let newsroom = plan::read()?;
    let drawings = pictures::read()?;
    let (mut manuscripts, mut unfinished) = (vec![], vec![]);
    for edition in &newsroom.editions {
        manuscripts.extend(story::read_edition(&edition.code)?);
        unfinished.extend(story::read_drafts(&edition.code)?);
    }
    manuscripts.iter().try_for_each(|m| newsroom.check_episode(m))?;
    let media = make_media(desk, &drawings, &manuscripts, ffmpeg).await?;
    set_editions(desk, &newsroom, None).await?;
    set_site(desk, &newsroom).await?;
    let pictures = add_pictures(desk, &drawings, &media, &newsroom.site.default_edition).await?;
    let subjects = manuscripts.iter().chain(&unfinished).flat_map(|m| m.front.subjects.iter().map(String::as_str)).collect();
    let vocabulary = vocabulary::settle(desk, &newsroom, subjects, &pictures).await?;
    set_editions(desk, &newsroom, Some(&vocabulary)).await?;
    set_channel(desk, &newsroom, &vocabulary).await?;

    let Media { recordings, notes, prints: _ } = media;
    let (manuscripts, left_out): (Vec<_>, Vec<_>) = manuscripts.into_iter().partition(|m| !m.is_episode() || recordings.contains_key(&m.key));
    let materials = Materials {
        now: desk.now(),
        default_edition: newsroom.site.default_edition.clone(),
        languages: newsroom.editions.iter().map(|e| (e.code.clone(), e.language.clone())).collect(),
        vocabulary,
        drawings,
        pictures,
        recordings,
        corrections: story::corrections()?,
        left_out: left_out.into_iter().map(|m| (m.edition, m.key)).collect(),
    };
    let numbers = writing::publish_all(desk, &manuscripts, &materials).await?;
    drafts::set_desks(desk, &newsroom).await?;
    let drafts = drafts::begin_all(desk, &unfinished, &materials, &numbers).await?;
    fronts::arrange(desk, &newsroom, &materials.vocabulary, &manuscripts, &numbers, materials.now).await?;

    let mut furnished = Furnished { pictures: materials.pictures.len(), recordings: materials.recordings.len(), drafts, notes, ..Furnished::default() };
    for manuscript in manuscripts {
        *furnished.stories.entry(manuscript.edition).or_default() += 1;
    }
    Ok(furnished)
}

async fn make_media(desk: &Desk, drawings: &[Drawing], manuscripts: &[Manuscript], ffmpeg: Ffmpeg) -> anyhow::Result<Media> {
    let (drawings, desk) = (drawings.to_vec(), desk.clone());
    let episodes: Vec<Manuscript> = manuscripts.iter().filter(|m| m.is_episode()).cloned().collect();
    let make = move || media::make(&drawings, &episodes, ffmpeg, &|bytes, ending| Ok(desk.store().blobs().put(bytes, ending)?));
    tokio::task::spawn_blocking(make).await.context("the pictures and sounds could not be made")?
}

/// Without a vocabulary the editions are bare, so that concepts can have names in them; with it they get their menus.
async fn set_editions(desk: &Desk, newsroom: &Newsroom, vocabulary: Option<&Vocabulary>) -> anyhow::Result<()> {
    let mut about = plan::about()?;
    let all = |kind, terms: &[plan::Term]| -> anyhow::Result<Vec<_>> {
        vocabulary.map_or(Ok(vec![]), |v| terms.iter().map(|term| v.find(kind, &term.key)).collect())
    };
    for plan in &newsroom.editions {
        let edition = Edition {
            code: plan.code.clone(),
            language: plan.language.clone(),
            name: plan.name.clone(),
            site_name: plan.site_name.clone(),
            time_zone: plan.time_zone.clone(),
            menu: all(ConceptKind::Section, &newsroom.sections)?,
            regions: all(ConceptKind::Region, &newsroom.regions)?,
            about: about.remove(&plan.code).unwrap_or_default(),
        };
        // The second time the bare edition, version 1, is there.
        desk.set_edition(&Actor::house(), edition, vocabulary.map(|_| 1)).await.with_context(|| format!("the edition `{}`", plan.code))?;
    }
    Ok(())
}

async fn set_site(desk: &Desk, newsroom: &Newsroom) -> anyhow::Result<()> {
    let site = Site {
        name: newsroom.site.name.clone(),
        default_edition: newsroom.site.default_edition.clone(),
        editions: newsroom.editions.iter().map(|e| e.code.clone()).collect(),
        colours: Colours::default(),
        logo: None,
    };
    desk.set_site(&Actor::house(), site, None).await.context("the site")?;
    Ok(())
}

async fn add_pictures(desk: &Desk, drawings: &[Drawing], media: &Media, edition: &EditionCode) -> anyhow::Result<BTreeMap<String, Picture>> {
    let add = async |drawing: &Drawing| {
        let prints = media.prints.get(&drawing.key).with_context(|| format!("`{}` was not drawn", drawing.key))?;
        let said = |words: &BTreeMap<EditionCode, String>| words.get(edition).cloned().unwrap_or_default();
        let picture = NewPicture {
            alt: said(&drawing.alt),
            caption: said(&drawing.caption),
            credit: drawing.credit.clone(),
            rights: Rights::Own,
            width: prints.width,
            height: prints.height,
            focus: drawing.focus(),
            renditions: prints.renditions.clone(),
        };
        let added = desk.add_picture(&Actor::house(), picture).await.with_context(|| format!("the picture `{}`", drawing.key))?;
        anyhow::Ok((drawing.key.clone(), added.value.value))
    };
    Ok(try_join_all(drawings.iter().map(add)).await?.into_iter().collect())
}

async fn set_channel(desk: &Desk, newsroom: &Newsroom, vocabulary: &Vocabulary) -> anyhow::Result<()> {
    let plan = &newsroom.channel;
    let mut week = vec![];
    for day in 1..=7 {
        for slot in &plan.day {
            let programme = Some(vocabulary.find(ConceptKind::Programme, &slot.programme)?);
            week.push(Slot { day, at: slot.at, title: slot.title.clone(), about: slot.about.clone(), programme });
        }
    }
    let channel = Channel { edition: plan.edition.clone(), name: plan.name.clone(), time_zone: plan.time_zone.clone(), stream: None, week };
    desk.set_channel(&Actor::house(), channel, None).await.context("the channel")?;
    Ok(())
}
