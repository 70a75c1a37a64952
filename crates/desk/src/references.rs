//! What a content names must be in the house, and be what it is named as.

use crate::actor::Actor;
use crate::error::{DeskError, Result};
use crate::picture;
use newsroom::concept::{Concept, ConceptKind};
use newsroom::picture::Picture;
use newsroom::recording::Recording;
use newsroom::story::Content;
use newsroom::{ConceptId, PictureId};
use std::collections::{BTreeMap, BTreeSet};
use store::{Blobs, Reader, Store};

/// Refuses a content that names a concept, picture or recording we do not have, or a picture that the text before it did not show and none of its
/// writers may see.
pub(crate) async fn check(content: &Content, before: Option<&Content>, writers: &[&Actor], store: &Store, reader: &mut Reader) -> Result<()> {
    content.recording.iter().try_for_each(|named| recording(named, store.blobs()))?;
    let section = content.section.iter().map(|id| ("section", *id, ConceptKind::Section));
    let many = |place: &'static str, ids: &[ConceptId], kind| ids.iter().map(|id| (place, *id, kind)).collect::<Vec<_>>();
    let named = section
        .chain(many("regions", &content.regions, ConceptKind::Region))
        .chain(many("subjects", &content.subjects, ConceptKind::Subject))
        .chain(many("places", &content.places, ConceptKind::Place))
        .chain(many("topics", &content.topics, ConceptKind::Topic))
        .chain(content.programme.map(|id| ("programme", id, ConceptKind::Programme)));
    let concepts = content.concepts();
    let there = if concepts.is_empty() { vec![] } else { reader.concepts_by_id(&concepts).await? };
    for (place, id, kind) in named {
        fits(place, id, Some(kind), there.iter().map(|c| &c.value).find(|c| c.id == id))?;
    }
    let found = pictures(content, reader).await?;
    let mut seen = BTreeSet::new();
    for writer in writers {
        seen.extend(picture::seen(reader, store.press(), writer, &found.values().collect::<Vec<_>>()).await?);
    }
    // What stands there was let in before.
    let stood: BTreeSet<PictureId> = before.into_iter().flat_map(shown).filter(|id| found.contains_key(id)).collect();
    for id in shown(content) {
        if !seen.contains(&id) && !stood.contains(&id) {
            return Err(DeskError::invalid("picture", format!("picture {id} is not in the house; add it first")));
        }
    }
    Ok(())
}

/// Only what was sent in as a recording is one: else a picture of another edition could be named, and be withdrawn with this story.
fn recording(named: &Recording, files: &Blobs) -> Result<()> {
    let (media_type, size) = match (Recording::type_of(&named.file), files.size(&named.file)) {
        (Some(media_type), Some(size)) => (media_type, size),
        _ => {
            return Err(DeskError::invalid(
                "recording/file",
                "there is no such recording; send the file to `/api/v1/recordings` first and give what that answers",
            ));
        }
    };
    if named.media_type != media_type {
        return Err(DeskError::invalid("recording/media_type", format!("this recording is `{media_type}`; give it as `/api/v1/recordings` answered")));
    }
    if named.bytes != size {
        return Err(DeskError::invalid("recording/bytes", format!("this recording has {size} bytes; give it as `/api/v1/recordings` answered")));
    }
    Ok(())
}

/// Refuses the number of a concept that is not there, or is of another kind.
pub(crate) async fn concept(place: &str, id: ConceptId, kind: Option<ConceptKind>, reader: &mut Reader) -> Result<()> {
    let found = reader.concept(id).await?;
    fits(place, id, kind, found.as_ref().map(|c| &c.value))
}

fn fits(place: &str, id: ConceptId, kind: Option<ConceptKind>, found: Option<&Concept>) -> Result<()> {
    let found = found.ok_or_else(|| DeskError::invalid(place, format!("there is no concept {id}; add it first")))?;
    match kind.filter(|kind| *kind != found.kind) {
        Some(kind) => Err(DeskError::invalid(place, format!("concept {id} is a {}, and a {} is needed here", found.kind.name(), kind.name()))),
        None => Ok(()),
    }
}

pub(crate) async fn topics(topics: &[ConceptId], reader: &mut Reader) -> Result<()> {
    for id in topics {
        concept("topics", *id, None, reader).await?;
    }
    Ok(())
}

/// Every picture a content shows.
pub(crate) fn shown(content: &Content) -> Vec<PictureId> {
    content.pictures().collect()
}

/// The pictures a content shows, as far as we have them.
pub(crate) async fn pictures(content: &Content, reader: &mut Reader) -> Result<BTreeMap<PictureId, Picture>> {
    let ids = shown(content);
    let found = if ids.is_empty() { vec![] } else { reader.pictures(&ids).await? };
    Ok(found.into_iter().map(|p| (p.value.id, p.value)).collect())
}
