//! In which lists a published story stands: its edition, its medium, its family, and every concept it is filed under with all above it.

use newsroom::concept::Concept;
use newsroom::story::StoryKind;
use newsroom::{ConceptId, Timestamp};
use pressed::key::ListKey;
use pressed::record::PressedStory;
use std::collections::{BTreeSet, HashMap};
use store::{Reader, Store, StoreError};

/// Each concept's parent, remembered between batches.
#[derive(Default)]
pub struct Parents {
    known: HashMap<ConceptId, Option<ConceptId>>,
}

/// A vocabulary deeper than this has a loop in it.
const DEEPEST: usize = 16;

impl Parents {
    pub fn learn(&mut self, concept: &Concept) {
        self.known.insert(concept.id, concept.parent);
    }

    async fn of(&mut self, id: ConceptId, reader: &mut Reader) -> Result<Option<ConceptId>, StoreError> {
        if let Some(parent) = self.known.get(&id) {
            return Ok(*parent);
        }
        let parent = reader.concept(id).await?.and_then(|c| c.value.parent);
        self.known.insert(id, parent);
        Ok(parent)
    }

    /// The concepts a story is filed under, with all their ancestors.
    async fn all_above(&mut self, filed: &[ConceptId], reader: &mut Reader) -> Result<BTreeSet<ConceptId>, StoreError> {
        let mut out = BTreeSet::new();
        for id in filed {
            let mut next = Some(*id);
            for _ in 0..DEEPEST {
                let Some(id) = next.filter(|id| out.insert(*id)) else { break };
                next = self.of(id, reader).await?;
            }
        }
        Ok(out)
    }
}

/// The lists a story would stand in; for previews.
pub async fn places(story: &PressedStory, store: &Store) -> Result<Vec<(ListKey, Timestamp)>, StoreError> {
    of(story, &mut Parents::default(), &mut store.read().await?).await
}

pub async fn of(story: &PressedStory, parents: &mut Parents, reader: &mut Reader) -> Result<Vec<(ListKey, Timestamp)>, StoreError> {
    let edition = &story.edition;
    let mut keys = vec![ListKey::Edition(edition.clone()), ListKey::Family(story.family)];
    match story.content.kind {
        StoryKind::Article => {}
        StoryKind::Audio => keys.push(ListKey::Audio(edition.clone())),
        StoryKind::Video => keys.push(ListKey::Video(edition.clone())),
    }
    let filed = parents.all_above(&story.content.concepts(), reader).await?;
    keys.extend(filed.into_iter().map(|id| ListKey::Concept(edition.clone(), id)));
    Ok(keys.into_iter().map(|key| (key, story.first_published)).collect())
}
