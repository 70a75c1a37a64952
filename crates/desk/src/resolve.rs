//! What a take calls by name or code, as the house knows it: its edition and its concepts. What is not known yet is added.

use crate::concept::NewConcept;
use crate::edition::reads_alike;
use crate::error::Result;
use newsroom::ConceptId;
use newsroom::concept::{Concept, ConceptKind, Name};
use newsroom::edition::{Edition, EditionCode};
use newsroom::mediatopic::{self, MediaTopic};
use std::collections::{HashMap, HashSet};
use store::{Change, Tx};
use wire::take::TakeConcept;
use wire::{Complaint, Take};

/// Remembers what an import has looked up.
pub(crate) struct Resolver {
    editions: Vec<Edition>,
    default: Option<EditionCode>,
    /// The edition of items that name no language.
    first: Option<EditionCode>,
    by_code: HashMap<String, ConceptId>,
    /// By kind, edition, and name in small letters.
    by_name: HashMap<(ConceptKind, EditionCode, String), ConceptId>,
    kinds: HashMap<ConceptId, ConceptKind>,
    /// Where a concept is known to have a name.
    named: HashSet<(ConceptId, EditionCode)>,
    /// Concepts that were added or named since changes were last noted.
    changed: Vec<ConceptId>,
}

/// Where a story is filed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Filed {
    pub section: Option<ConceptId>,
    pub regions: Vec<ConceptId>,
    pub subjects: Vec<ConceptId>,
    pub places: Vec<ConceptId>,
    pub topics: Vec<ConceptId>,
}

impl Resolver {
    pub async fn start(default: Option<EditionCode>, tx: &mut Tx) -> Result<Resolver> {
        let editions: Vec<Edition> = tx.editions().await?.into_iter().map(|e| e.value).collect();
        let site = tx.site().await?.map(|s| s.value.default_edition);
        let first = default.clone().or(site).or_else(|| editions.first().map(|e| e.code.clone()));
        let mut resolver = Resolver {
            editions,
            default,
            first,
            by_code: HashMap::new(),
            by_name: HashMap::new(),
            kinds: HashMap::new(),
            named: HashSet::new(),
            changed: vec![],
        };
        // Sections and regions are few, and matched by any item that happens to name one.
        for kind in [ConceptKind::Section, ConceptKind::Region] {
            for concept in tx.concepts(Some(kind)).await? {
                resolver.learn(&concept.value);
            }
        }
        Ok(resolver)
    }

    /// The edition of a take: the one of exactly its language, else one of its language in the same script, else the default.
    pub fn edition(&self, take: &Take, complaints: &mut Vec<Complaint>) -> Result<Edition, String> {
        let complain = |complaints: &mut Vec<Complaint>, message: String| complaints.push(Complaint { place: "language".to_owned(), message });
        let code = match &take.language {
            None => {
                let code = self.first.as_ref().ok_or("there is no edition yet; make one with `masthead init`")?;
                complain(complaints, format!("the item names no language; it goes to edition `{code}`"));
                code
            }
            Some(language) => {
                let exact = self.editions.iter().find(|e| e.language == *language);
                let found = exact.or_else(|| self.editions.iter().find(|e| reads_alike(&e.language, language)));
                match (found, &self.default) {
                    (Some(edition), _) => return Ok(edition.clone()),
                    (None, Some(default)) => {
                        complain(complaints, format!("no edition is in `{language}`; it goes to edition `{default}`"));
                        default
                    }
                    (None, None) => return Err(format!("no edition is in `{language}`; make one, or name the edition these items are for")),
                }
            }
        };
        self.edition_called(code).ok_or_else(|| format!("there is no edition `{code}`; make it first"))
    }

    pub fn edition_called(&self, code: &EditionCode) -> Option<Edition> {
        self.editions.iter().find(|e| e.code == *code).cloned()
    }

    /// Files a take: by code, then by name, then under a concept that is added for it.
    pub async fn file(&mut self, tx: &mut Tx, take: &Take, edition: &Edition) -> Result<Filed> {
        let mut filed = Filed::default();
        for section in &take.sections {
            let id = self.by_name(tx, ConceptKind::Section, section, edition).await?;
            filed.section.get_or_insert(id);
        }
        for subject in take.subjects.iter().chain(&take.topics) {
            if let Some(section) = self.known(ConceptKind::Section, &edition.code, &subject.name) {
                filed.section.get_or_insert(section);
            }
            let id = match &subject.code {
                Some(code) => self.by_code(tx, code, subject, edition).await?,
                None => match self.find(tx, ConceptKind::Subject, subject, edition).await? {
                    Some(id) => id,
                    None => self.by_name(tx, ConceptKind::Topic, subject, edition).await?,
                },
            };
            self.place(&mut filed, id);
        }
        for place in &take.places {
            let id = match self.known(ConceptKind::Region, &edition.code, &place.name) {
                Some(region) => region,
                None => self.by_name(tx, ConceptKind::Place, place, edition).await?,
            };
            self.place(&mut filed, id);
        }
        Ok(filed)
    }

    /// Notes the concepts that were added or named, for the press. Returns the last change's number.
    pub async fn note_changes(&mut self, tx: &mut Tx) -> Result<i64> {
        let changes: Vec<_> = std::mem::take(&mut self.changed).into_iter().map(|id| (Change::Concept(id), None)).collect();
        Ok(tx.note_changes(&changes).await?)
    }

    fn place(&self, filed: &mut Filed, id: ConceptId) {
        let list = match self.kinds.get(&id) {
            Some(ConceptKind::Section) => {
                filed.section.get_or_insert(id);
                return;
            }
            Some(ConceptKind::Region) => &mut filed.regions,
            Some(ConceptKind::Place) => &mut filed.places,
            Some(ConceptKind::Topic) => &mut filed.topics,
            Some(ConceptKind::Subject) => &mut filed.subjects,
            Some(ConceptKind::Programme) | None => return,
        };
        if !list.contains(&id) {
            list.push(id);
        }
    }

    fn learn(&mut self, concept: &Concept) {
        self.kinds.insert(concept.id, concept.kind);
        if let Some(code) = &concept.code {
            self.by_code.insert(code.clone(), concept.id);
        }
        for (edition, name) in &concept.names {
            self.named.insert((concept.id, edition.clone()));
            self.by_name.entry((concept.kind, edition.clone(), name.name.to_lowercase())).or_insert(concept.id);
        }
    }

    fn known(&self, kind: ConceptKind, edition: &EditionCode, name: &str) -> Option<ConceptId> {
        self.by_name.get(&(kind, edition.clone(), name.to_lowercase())).copied()
    }

    async fn find(&mut self, tx: &mut Tx, kind: ConceptKind, wanted: &TakeConcept, edition: &Edition) -> Result<Option<ConceptId>> {
        if let Some(id) = self.known(kind, &edition.code, &wanted.name) {
            return Ok(Some(id));
        }
        let found = tx.concept_by_name(kind, &edition.code, &wanted.name).await?;
        Ok(found.map(|concept| {
            self.learn(&concept.value);
            concept.value.id
        }))
    }

    async fn by_name(&mut self, tx: &mut Tx, kind: ConceptKind, wanted: &TakeConcept, edition: &Edition) -> Result<ConceptId> {
        match self.find(tx, kind, wanted, edition).await? {
            Some(id) => Ok(id),
            None => self.add(tx, NewConcept::of(kind, [(edition.code.clone(), wanted.name.clone())])).await,
        }
    }

    async fn by_code(&mut self, tx: &mut Tx, code: &str, wanted: &TakeConcept, edition: &Edition) -> Result<ConceptId> {
        let id = match self.coded(tx, code).await? {
            Some(id) => id,
            None => match mediatopic::by_code(code) {
                Some(topic) => self.media_topic(tx, topic).await?,
                None => {
                    let concept = NewConcept::of(ConceptKind::Subject, [(edition.code.clone(), wanted.name.clone())]);
                    self.add(tx, NewConcept { code: Some(code.to_owned()), ..concept }).await?
                }
            },
        };
        self.name_in(tx, id, wanted, edition).await?;
        Ok(id)
    }

    async fn coded(&mut self, tx: &mut Tx, code: &str) -> Result<Option<ConceptId>> {
        if let Some(id) = self.by_code.get(code) {
            return Ok(Some(*id));
        }
        let found = tx.concept_by_code(code).await?;
        Ok(found.map(|concept| {
            self.learn(&concept.value);
            concept.value.id
        }))
    }

    /// Adds a media topic, named in every edition whose language its table has, and before it those above it.
    async fn media_topic(&mut self, tx: &mut Tx, topic: &'static MediaTopic) -> Result<ConceptId> {
        let mut line = vec![topic];
        while let Some(above) = line.last().and_then(|t| t.parent).and_then(mediatopic::by_code) {
            line.push(above);
        }
        let mut parent = None;
        for topic in line.into_iter().rev() {
            let code = format!("medtop:{}", topic.code);
            parent = Some(match self.coded(tx, &code).await? {
                Some(id) => id,
                None => {
                    let primary = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
                    let covered = self.editions.iter().filter(|e| topic.names.iter().any(|(tag, _)| primary(tag) == e.language.primary()));
                    let names = covered.map(|e| (e.code.clone(), topic.name(e.language.as_str()).to_owned())).collect::<Vec<_>>();
                    // Its parent may be a section of the same code, which is no subject to stand below.
                    let parent = parent.filter(|id| self.kinds.get(id) == Some(&ConceptKind::Subject));
                    self.add(tx, NewConcept { code: Some(code), parent, ..NewConcept::of(ConceptKind::Subject, names) }).await?
                }
            });
        }
        Ok(parent.expect("the line begins with the topic itself"))
    }

    /// Sees to it that a concept has a name in an edition, so that it has a page there.
    async fn name_in(&mut self, tx: &mut Tx, id: ConceptId, wanted: &TakeConcept, edition: &Edition) -> Result<()> {
        if self.named.contains(&(id, edition.code.clone())) {
            return Ok(());
        }
        if let Some(mut there) = tx.concept(id).await?
            && !there.value.names.contains_key(&edition.code)
        {
            there.value.names.insert(edition.code.clone(), Name::of(&wanted.name));
            tx.update_concept(&there.value, there.version).await?;
            self.learn(&there.value);
            self.changed.push(id);
        }
        self.named.insert((id, edition.code.clone()));
        Ok(())
    }

    async fn add(&mut self, tx: &mut Tx, concept: NewConcept) -> Result<ConceptId> {
        let concept = concept.numbered(tx.next_concept_id().await?);
        tx.insert_concept(&concept).await?;
        self.learn(&concept);
        self.changed.push(concept.id);
        Ok(concept.id)
    }
}
