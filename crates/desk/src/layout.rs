//! What a layout names must be in the house, and fit to stand on its edition's front. Whoever changes a layout answers for what they bring in, who
//! launches it for the whole: what has become unfit since it was laid out keeps nobody from laying out the rest.

use crate::actor::Actor;
use crate::error::{DeskError, Result};
use crate::place::permit_story;
use crate::{limits, picture};
use newsroom::edition::EditionCode;
use newsroom::front::{Container, Pick};
use newsroom::layout::Layout;
use newsroom::permission::Action;
use newsroom::picture::Picture;
use newsroom::text::{Address, Link};
use newsroom::{ConceptId, PictureId, StoryId, checklist};
use std::collections::BTreeSet;
use store::{Blobs, Reader, Store, Versioned};

/// What stands on no front, and where a layout names it: the container and the story of the card, for whoever says it by their names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfit {
    pub code: &'static str,
    pub place: String,
    pub container: Option<String>,
    pub story: Option<StoryId>,
    pub message: String,
}

#[derive(Default)]
struct Named<'a> {
    concepts: BTreeSet<ConceptId>,
    stories: BTreeSet<StoryId>,
    pictures: BTreeSet<PictureId>,
    addresses: Vec<&'a Address>,
}

impl<'a> Named<'a> {
    fn by(layouts: &[&'a Layout]) -> Named<'a> {
        let mut named = Named::default();
        for layout in layouts {
            named.concepts.extend(layout.containers.iter().filter_map(Container::concept).chain(layout.topics.iter().copied()));
            named.stories.extend(stories(layout).map(|(_, id)| id));
            named.pictures.extend(overrides(layout).map(|(.., id)| id));
            named.addresses.extend(address(layout));
        }
        named
    }
}

/// Refuses what a layout names that none of those before it did, and that is not in the house, cannot be seen by whoever names it, or is not fit.
pub(crate) async fn brings_in(layout: &Layout, before: &[&Layout], edition: &EditionCode, actor: &Actor, store: &Store, reader: &mut Reader) -> Result<()> {
    let known = Named::by(before);
    let new: BTreeSet<PictureId> = overrides(layout).map(|(.., id)| id).filter(|id| !known.pictures.contains(id)).collect();
    let found = pictures(new.clone(), reader).await?;
    let seen = picture::seen(reader, store.press(), actor, &found.iter().map(|picture| &picture.value).collect::<Vec<_>>()).await?;
    match new.into_iter().find(|id| !seen.contains(id)) {
        Some(unseen) => Err(not_in_the_house(unseen)),
        None => beyond(&known, layout, edition, actor, store.blobs(), reader).await,
    }
}

/// Refuses what a layout names and readers could not be shown.
pub(crate) async fn whole(layout: &Layout, edition: &EditionCode, actor: &Actor, files: &Blobs, reader: &mut Reader) -> Result<()> {
    beyond(&Named::default(), layout, edition, actor, files, reader).await
}

async fn beyond(known: &Named<'_>, layout: &Layout, edition: &EditionCode, actor: &Actor, files: &Blobs, reader: &mut Reader) -> Result<()> {
    said(layout)?;
    if let Some(address) = address(layout).filter(|address| !known.addresses.contains(address))
        && let Some(fault) = address.fault()
    {
        let short: String = address.as_str().chars().take(80).collect();
        let message = format!("the breaking line's link to `{short}` leads nowhere: {fault}");
        return Err(unfit("address", "breaking", None, None, message));
    }
    filled(known, layout, reader).await?;
    named(known, layout, edition, actor, reader).await?;
    shown(known, layout, files, reader).await
}

fn said(layout: &Layout) -> Result<()> {
    for (i, container) in layout.containers.iter().enumerate() {
        let picked = container.picks.iter().flat_map(|pick| pick.headline.iter().chain(&pick.kicker));
        for words in container.title.iter().chain(picked) {
            limits::line(&format!("containers/{i}"), words, limits::HEADLINE)?;
        }
    }
    layout.breaking.as_ref().map_or(Ok(()), |breaking| limits::name("breaking", &breaking.text))
}

async fn filled(known: &Named<'_>, layout: &Layout, reader: &mut Reader) -> Result<()> {
    let fills = layout.containers.iter().enumerate().filter_map(|(i, c)| Some((format!("containers/{i}"), Some(&c.key), c.concept()?)));
    let topics = layout.topics.iter().map(|id| ("topics".to_owned(), None, *id));
    let named: Vec<_> = fills.chain(topics).filter(|(.., id)| !known.concepts.contains(id)).collect();
    let ids: BTreeSet<ConceptId> = named.iter().map(|(.., id)| *id).collect();
    let found = if ids.is_empty() { vec![] } else { reader.concepts_by_id(&Vec::from_iter(ids)).await? };
    for (place, container, id) in named {
        if !found.iter().any(|concept| concept.value.id == id) {
            let code = if container.is_some() { "no-fill" } else { "topic-gone" };
            let by = container.map_or_else(String::new, |key| format!("`{key}` is filled from it: "));
            return Err(unfit(code, &place, container, None, format!("{by}there is no concept {id}; add it first, or take it out here")));
        }
    }
    Ok(())
}

async fn named(known: &Named<'_>, layout: &Layout, edition: &EditionCode, actor: &Actor, reader: &mut Reader) -> Result<()> {
    let ids: Vec<(&str, StoryId)> = stories(layout).filter(|(_, id)| !known.stories.contains(id)).collect();
    let found = if ids.is_empty() { vec![] } else { reader.stories_by_id(&ids.iter().map(|(_, id)| *id).collect::<Vec<_>>()).await? };
    for (place, id) in ids {
        let none = || DeskError::invalid(place, format!("there is no story {id} to pick"));
        match found.iter().find(|s| s.id == id) {
            None => return Err(none()),
            Some(story) if story.edition != *edition => {
                // Whoever may not read it is told what is told of one that was never there.
                permit_story(reader, actor, Action::ReadStories, story).await.map_err(|why| if matches!(why, DeskError::Missing(_)) { none() } else { why })?;
                let said = format!("story {id} is of edition `{}`; a front shows stories of its own edition", story.edition);
                return Err(DeskError::invalid(place, said));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// A picture that takes the place of a story's own must be as fit to print as that.
async fn shown(known: &Named<'_>, layout: &Layout, files: &Blobs, reader: &mut Reader) -> Result<()> {
    let cards: Vec<_> = overrides(layout).filter(|(.., id)| !known.pictures.contains(id)).collect();
    let found = pictures(cards.iter().map(|(.., id)| *id).collect(), reader).await?;
    for (i, container, pick, id) in cards {
        let picture = found.iter().map(|p| &p.value).find(|p| p.id == id).ok_or_else(|| not_in_the_house(id))?;
        if let Some(finding) = checklist::of_picture(picture, |file| files.is_withdrawn(file)).into_iter().next() {
            let message = format!("on the card of story {} in `{container}`: {finding}", pick.story);
            return Err(unfit("picture", &format!("containers/{i}"), Some(container), Some(pick.story), message));
        }
    }
    Ok(())
}

async fn pictures(ids: BTreeSet<PictureId>, reader: &mut Reader) -> Result<Vec<Versioned<Picture>>> {
    Ok(if ids.is_empty() { vec![] } else { reader.pictures(&Vec::from_iter(ids)).await? })
}

fn stories(layout: &Layout) -> impl Iterator<Item = (&'static str, StoryId)> {
    let led = layout.breaking.as_ref().and_then(|breaking| if let Some(Link::Story(id)) = breaking.link { Some(("breaking", id)) } else { None });
    layout.named().map(|id| ("containers", id)).chain(led)
}

/// The pictures that cards have of their own.
pub(crate) fn overrides(layout: &Layout) -> impl Iterator<Item = (usize, &String, &Pick, PictureId)> {
    layout.containers.iter().enumerate().flat_map(|(i, c)| c.picks.iter().filter_map(move |pick| Some((i, &c.key, pick, pick.picture?))))
}

fn address(layout: &Layout) -> Option<&Address> {
    match &layout.breaking.as_ref()?.link {
        Some(Link::Address(address)) => Some(address),
        _ => None,
    }
}

fn not_in_the_house(id: PictureId) -> DeskError {
    DeskError::invalid("picture", format!("picture {id} is not in the house; add it first"))
}

fn unfit(code: &'static str, place: &str, container: Option<&String>, story: Option<StoryId>, message: String) -> DeskError {
    DeskError::Unfit(Box::new(Unfit { code, place: place.to_owned(), container: container.cloned(), story, message }))
}
