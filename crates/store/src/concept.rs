//! Concepts: what stories are filed under, found by number, by code or by name.

use crate::error::Result;
use crate::packed;
use crate::sql::{Arg, Row, Sql, args, numbers};
use crate::tx::{Reader, Tx, Versioned};
use newsroom::concept::{Concept, ConceptKind};
use newsroom::edition::EditionCode;
use newsroom::{ConceptId, StoryId};

impl Reader {
    pub async fn concept(&mut self, id: ConceptId) -> Result<Option<Versioned<Concept>>> {
        let text = "SELECT version, concept FROM concepts WHERE id = $1";
        self.db().one("read a concept", text, args![id]).await?.as_ref().map(concept).transpose()
    }

    /// Several concepts in one read, in no set order; those that are not there are missing.
    pub async fn concepts_by_id(&mut self, ids: &[ConceptId]) -> Result<Vec<Versioned<Concept>>> {
        let text = Sql::Differs {
            sqlite: "SELECT version, concept FROM concepts WHERE id IN (SELECT value FROM json_each($1))",
            postgres: "SELECT version, concept FROM concepts WHERE id IN (SELECT value::bigint FROM json_array_elements_text($1::json))",
        };
        self.db().all("read concepts", text, args![numbers(ids.iter().map(|id| id.0))]).await?.iter().map(concept).collect()
    }

    /// The concept of a vocabulary's code, such as `medtop:16000000`.
    pub async fn concept_by_code(&mut self, code: &str) -> Result<Option<Versioned<Concept>>> {
        let text = "SELECT version, concept FROM concepts WHERE code = $1";
        self.db().one("read a concept", text, args![code]).await?.as_ref().map(concept).transpose()
    }

    /// The concept of a kind that has exactly this name in an edition; the oldest, should there be two.
    pub async fn concept_by_name(&mut self, kind: ConceptKind, edition: &EditionCode, name: &str) -> Result<Option<Versioned<Concept>>> {
        let text = "SELECT c.version, c.concept FROM concept_names n JOIN concepts c ON c.id = n.concept \
            WHERE n.kind = $1 AND n.edition = $2 AND n.name = $3 ORDER BY c.id LIMIT 1";
        self.db().one("read a concept", text, args![kind.name(), edition, name]).await?.as_ref().map(concept).transpose()
    }

    /// All concepts, or those of one kind, oldest first.
    pub async fn concepts(&mut self, kind: Option<ConceptKind>) -> Result<Vec<Versioned<Concept>>> {
        let rows = match kind {
            Some(kind) => self.db().all("list concepts", "SELECT version, concept FROM concepts WHERE kind = $1 ORDER BY id", args![kind.name()]).await?,
            None => self.db().all("list concepts", "SELECT version, concept FROM concepts ORDER BY id", args![]).await?,
        };
        rows.iter().map(concept).collect()
    }
}

/// What names a concept from outside of the house's settings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConceptUse {
    /// Stories whose newest text is filed under it, a few of them, without those that were taken down: their text is gone.
    pub stories: Vec<StoryId>,
    /// Concepts that stand below it.
    pub below: Vec<ConceptId>,
    /// How many filters that people keep name it.
    pub filters: i64,
}

impl Reader {
    pub async fn concept_use(&mut self, concept: &Concept) -> Result<ConceptUse> {
        let filed = "SELECT f.story FROM filings f JOIN stories s ON s.id = f.story WHERE f.concept = $1 AND s.state <> 'taken-down' ORDER BY f.story LIMIT 6";
        let stories = self.db().all("look for what is filed", filed, args![concept.id]).await?;
        let kept = "SELECT count(*) FROM saved_filters WHERE filter LIKE $1";
        let filters = self.db().one("look for filters", kept, args![format!("%\"concept\":\"{}\"%", concept.id)]).await?;
        let below = self.concepts(Some(concept.kind)).await?.into_iter().map(|other| other.value).filter(|other| other.parent == Some(concept.id));
        Ok(ConceptUse {
            stories: stories.iter().map(|row| row.get(0).map(StoryId)).collect::<Result<_>>()?,
            below: below.map(|other| other.id).collect(),
            filters: filters.map_or(Ok(0), |row| row.get(0))?,
        })
    }
}

impl Tx {
    /// What was filed under it before it was taken down is so no more. Its number is not given again.
    pub async fn delete_concept(&mut self, id: ConceptId) -> Result<()> {
        for text in ["DELETE FROM concept_names WHERE concept = $1", "DELETE FROM filings WHERE concept = $1", "DELETE FROM concepts WHERE id = $1"] {
            self.db().run("take a concept away", text, args![id]).await?;
        }
        Ok(())
    }

    pub async fn next_concept_id(&mut self) -> Result<ConceptId> {
        self.next_number("concept").await.map(ConceptId)
    }

    /// A new concept, at version 1.
    pub async fn insert_concept(&mut self, concept: &Concept) -> Result<()> {
        let text = "INSERT INTO concepts (id, kind, code, version, concept) VALUES ($1, $2, $3, 1, $4)";
        let values = args![concept.id, concept.kind.name(), concept.code.clone(), packed::json(concept)?];
        self.db().run("insert a concept", text, values).await?;
        self.name_concept(concept).await
    }

    /// Changes a concept that stands at version `seen`, and returns its new version; `None` when somebody was faster.
    pub async fn update_concept(&mut self, concept: &Concept, seen: i64) -> Result<Option<i64>> {
        let text = "UPDATE concepts SET kind = $2, code = $3, version = version + 1, concept = $4 WHERE id = $1 AND version = $5";
        let values = args![concept.id, concept.kind.name(), concept.code.clone(), packed::json(concept)?, seen];
        if self.db().run("update a concept", text, values).await? == 0 {
            return Ok(None);
        }
        self.db().run("name a concept", "DELETE FROM concept_names WHERE concept = $1", args![concept.id]).await?;
        self.name_concept(concept).await?;
        Ok(Some(seen + 1))
    }

    async fn name_concept(&mut self, concept: &Concept) -> Result<()> {
        let rows: Vec<Arg> = concept.names.iter().flat_map(|(edition, name)| args![concept.kind.name(), edition, name.name.as_str(), concept.id]).collect();
        self.db().insert("name a concept", "INSERT INTO concept_names (kind, edition, name, concept) VALUES", 4, rows, "").await
    }
}

fn concept(row: &Row) -> Result<Versioned<Concept>> {
    Ok(Versioned { version: row.get(0)?, value: packed::from_json("a concept", &row.get::<String>(1)?)? })
}
