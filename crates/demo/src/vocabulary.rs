//! What the stories of the demo are filed under, brought into the house by the desk: sections, regions, places, topics, programmes,
//! and of IPTC's subjects those that are used.

use crate::plan::{Names, Newsroom, Term};
use anyhow::Context;
use desk::{Actor, Desk, NewConcept};
use newsroom::concept::{ConceptKind, Name};
use newsroom::picture::Picture;
use newsroom::{ConceptId, mediatopic};
use std::collections::{BTreeMap, BTreeSet};

/// The numbers of concepts by kind and key; a subject's key is its code.
#[derive(Default)]
pub struct Vocabulary(BTreeMap<(ConceptKind, String), ConceptId>);

impl Vocabulary {
    pub fn find(&self, kind: ConceptKind, key: &str) -> anyhow::Result<ConceptId> {
        let found = self.0.get(&(kind, key.to_owned())).copied();
        found.with_context(|| format!("there is no {} `{key}` in content/newsroom.toml", kind.name()))
    }

    pub fn find_all(&self, kind: ConceptKind, keys: &[String]) -> anyhow::Result<Vec<ConceptId>> {
        keys.iter().map(|key| self.find(kind, key)).collect()
    }

    async fn add(&mut self, desk: &Desk, key: &str, concept: NewConcept) -> anyhow::Result<()> {
        let kind = concept.kind;
        let made = desk.create_concept(&Actor::house(), concept).await.with_context(|| format!("the {} `{key}`", kind.name()))?;
        self.0.insert((kind, key.to_owned()), made.value.value.id);
        Ok(())
    }
}

/// Creates everything. `subjects` are the codes that stories use, `covers` the pictures of programmes by key.
pub async fn settle(desk: &Desk, newsroom: &Newsroom, subjects: BTreeSet<&str>, covers: &BTreeMap<String, Picture>) -> anyhow::Result<Vocabulary> {
    let mut vocabulary = Vocabulary::default();
    let lists: [(ConceptKind, &[Term]); 4] = [
        (ConceptKind::Section, &newsroom.sections),
        (ConceptKind::Region, &newsroom.regions),
        (ConceptKind::Place, &newsroom.places),
        (ConceptKind::Topic, &newsroom.topics),
    ];
    for (kind, terms) in lists {
        for term in terms {
            let mut concept = NewConcept { code: Some(format!("{}:{}", kind.name(), term.key)), ..NewConcept::of(kind, term.names.clone()) };
            for (edition, name) in &mut concept.names {
                name.summary = term.summaries.get(edition).cloned().unwrap_or_default();
                name.facts = term.facts.get(edition).cloned().unwrap_or_default();
            }
            vocabulary.add(desk, &term.key, concept).await?;
        }
    }
    for code in with_ancestors(subjects)? {
        vocabulary.add(desk, code, subject(code, newsroom, &vocabulary)?).await?;
    }
    for programme in &newsroom.programmes {
        // The summaries are in English alone.
        let summary =
            |edition: &newsroom::edition::EditionCode| if *edition == newsroom.site.default_edition { programme.summary.clone() } else { String::new() };
        let names = programme.names.iter().map(|(edition, name)| (edition.clone(), Name { summary: summary(edition), ..Name::of(name) }));
        let cover = programme.cover.as_ref().map(|key| covers.get(key).cloned().with_context(|| format!("there is no cover `{key}`"))).transpose()?;
        let code = Some(format!("programme:{}", programme.key));
        let concept = NewConcept { kind: ConceptKind::Programme, code, parent: None, names: names.collect(), cover };
        vocabulary.add(desk, &programme.key, concept).await?;
    }
    Ok(vocabulary)
}

fn subject(code: &str, newsroom: &Newsroom, vocabulary: &Vocabulary) -> anyhow::Result<NewConcept> {
    let topic = mediatopic::by_code(code).with_context(|| format!("there is no Media Topic {code}"))?;
    let names: Names = newsroom.editions.iter().map(|e| (e.code.clone(), topic.name(e.language.as_str()).to_owned())).collect();
    let parent = topic.parent.map(|parent| vocabulary.find(ConceptKind::Subject, parent)).transpose()?;
    Ok(NewConcept { code: Some(format!("medtop:{code}")), parent, ..NewConcept::of(ConceptKind::Subject, names) })
}

/// The codes with all that stand above them, parents before their children.
fn with_ancestors(codes: BTreeSet<&str>) -> anyhow::Result<Vec<&'static str>> {
    let mut ordered: Vec<&'static str> = vec![];
    for code in codes {
        let mut line = vec![];
        let mut next = Some(code);
        while let Some(code) = next {
            let topic = mediatopic::by_code(code).with_context(|| format!("there is no Media Topic {code}"))?;
            line.push(topic.code);
            next = topic.parent;
        }
        line.reverse();
        line.retain(|code| !ordered.contains(code));
        ordered.extend(line);
    }
    Ok(ordered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parents_come_before_their_children_and_once() {
        let ordered = with_ancestors(BTreeSet::from(["20000639", "11000000", "20000574"])).expect("known codes");
        for (i, code) in ordered.iter().enumerate() {
            let parent = mediatopic::by_code(code).and_then(|t| t.parent);
            assert!(parent.is_none_or(|p| ordered[..i].contains(&p)), "{code}");
            assert!(!ordered[..i].contains(code), "{code} twice");
        }
        assert!(with_ancestors(BTreeSet::from(["99999999"])).is_err());
    }
}
