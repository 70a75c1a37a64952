//! What a content names must be in the house, and be what it is named as.

use crate::error::{DeskError, Result};
use newsroom::concept::ConceptKind;
use newsroom::picture::Picture;
use newsroom::story::Content;
use newsroom::{ConceptId, PictureId, body};
use std::collections::BTreeMap;
use store::Reader;

/// Refuses a content that names a concept or picture we do not have.
pub(crate) async fn check(content: &Content, reader: &mut Reader) -> Result<()> {
    let section = content.section.iter().map(|id| ("section", *id, Some(ConceptKind::Section)));
    let many = |place: &'static str, ids: &[ConceptId], kind| ids.iter().map(|id| (place, *id, Some(kind))).collect::<Vec<_>>();
    let named = section
        .chain(many("regions", &content.regions, ConceptKind::Region))
        .chain(many("subjects", &content.subjects, ConceptKind::Subject))
        .chain(many("places", &content.places, ConceptKind::Place))
        .chain(many("topics", &content.topics, ConceptKind::Topic))
        .chain(content.programme.map(|id| ("programme", id, Some(ConceptKind::Programme))));
    for (place, id, kind) in named {
        concept(place, id, kind, reader).await?;
    }
    let found = pictures(content, reader).await?;
    for id in shown(content) {
        if !found.contains_key(&id) {
            return Err(DeskError::invalid("picture", format!("picture {id} is not in the house; add it first")));
        }
    }
    Ok(())
}

/// Refuses the number of a concept that is not there, or is of another kind.
pub(crate) async fn concept(place: &str, id: ConceptId, kind: Option<ConceptKind>, reader: &mut Reader) -> Result<()> {
    let found = reader.concept(id).await?.ok_or_else(|| DeskError::invalid(place, format!("there is no concept {id}; add it first")))?;
    match kind.filter(|kind| *kind != found.value.kind) {
        Some(kind) => Err(DeskError::invalid(place, format!("concept {id} is a {}, and a {} is needed here", found.value.kind.name(), kind.name()))),
        None => Ok(()),
    }
}

/// Every picture a content shows.
pub(crate) fn shown(content: &Content) -> Vec<PictureId> {
    content.picture.iter().map(|f| f.picture).chain(body::pictures(&content.body)).collect()
}

/// The pictures a content shows, as far as we have them.
pub(crate) async fn pictures(content: &Content, reader: &mut Reader) -> Result<BTreeMap<PictureId, Picture>> {
    let ids = shown(content);
    let found = if ids.is_empty() { vec![] } else { reader.pictures(&ids).await? };
    Ok(found.into_iter().map(|p| (p.value.id, p.value)).collect())
}
