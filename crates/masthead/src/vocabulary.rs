//! `masthead vocabulary load`: IPTC's published Media Topics become subjects, named in the languages of the editions.

use crate::cli::Asked;
use crate::house;
use crate::trouble::Trouble;
use desk::{Actor, Desk, NewConcept};
use newsroom::ConceptId;
use newsroom::concept::{Concept, ConceptKind, Name};
use newsroom::edition::Edition;
use newsroom::mediatopic;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::process::ExitCode;
use store::Versioned;

/// The part of IPTC's file (SKOS as JSON-LD) that we use.
#[derive(Deserialize)]
struct Published {
    #[serde(rename = "conceptSet")]
    topics: Vec<Topic>,
}

#[derive(Deserialize)]
struct Topic {
    /// `medtop:01000000`
    qcode: String,
    #[serde(rename = "prefLabel", default)]
    labels: BTreeMap<String, String>,
    /// Addresses of the topics above it, ending in their codes.
    #[serde(default)]
    broader: Vec<String>,
    retired: Option<String>,
}

pub async fn load(asked: &Asked) -> Result<ExitCode, Trouble> {
    let file = asked.needed("FILE")?;
    let text = std::fs::read(file).map_err(|why| Trouble::said(format!("cannot read `{file}`: {why}")))?;
    let published: Published = serde_json::from_slice(&text).map_err(|why| {
        Trouble::said(format!("`{file}` is not IPTC's vocabulary: {why}"))
            .then("get the Media Topics as JSON (`cptall-x-all.json`) from IPTC's page on NewsCodes")
    })?;
    let desk = Desk::new(house::open(&asked.settings).await?);
    let mut reader = desk.store().read().await?;
    let editions: Vec<Edition> = reader.editions().await?.into_iter().map(|e| e.value).collect();
    let there = reader.concepts(Some(ConceptKind::Subject)).await?;
    drop(reader);
    let mut subjects: HashMap<String, Versioned<Concept>> = there.into_iter().filter_map(|c| Some((c.value.code.clone()?, c))).collect();
    let (mut added, mut named, mut nameless) = (0, 0, 0);
    let living = in_order(published.topics.into_iter().filter(|t| t.retired.is_none()).collect());
    let count = living.len();
    for topic in living {
        let names = names(&topic, &editions);
        if names.is_empty() {
            nameless += 1;
            continue;
        }
        let parent = topic.parent().and_then(|code| subjects.get(&code)).map(|c| c.value.id);
        match subjects.get(&topic.qcode) {
            None => {
                let concept = NewConcept { code: Some(topic.qcode.clone()), parent, names, ..NewConcept::of(ConceptKind::Subject, []) };
                let made = desk.create_concept(&Actor::house(), concept).await?.value;
                subjects.insert(topic.qcode, made);
                added += 1;
            }
            Some(known) => {
                if let Some(concept) = completed(&known.value, names, parent) {
                    let changed = desk.edit_concept(&Actor::house(), concept, known.version).await?.value;
                    subjects.insert(topic.qcode, changed);
                    named += 1;
                }
            }
        }
    }
    house::press_and_close(desk).await?;
    say!("{count} topics in use: {added} added, {named} given names they lacked, {nameless} without a name in any edition's language");
    Ok(ExitCode::SUCCESS)
}

impl Topic {
    fn parent(&self) -> Option<String> {
        self.broader.first().and_then(|address| address.rsplit('/').next()).map(|code| format!("medtop:{code}"))
    }
}

/// Topics with those above them first.
fn in_order(topics: Vec<Topic>) -> Vec<Topic> {
    let parents: HashMap<String, Option<String>> = topics.iter().map(|t| (t.qcode.clone(), t.parent())).collect();
    let depth = |topic: &Topic| {
        let (mut depth, mut above) = (0, topic.parent());
        // A circle in a broken file must end too.
        while let Some(code) = above.filter(|_| depth < 16) {
            depth += 1;
            above = parents.get(&code).cloned().flatten();
        }
        depth
    };
    let mut topics = topics;
    topics.sort_by_cached_key(|t| (depth(t), t.qcode.clone()));
    topics
}

/// A name for each edition: our own short one where we have it, else IPTC's in the edition's language.
fn names(topic: &Topic, editions: &[Edition]) -> BTreeMap<newsroom::edition::EditionCode, Name> {
    let ours = mediatopic::by_code(&topic.qcode);
    let name = |edition: &Edition| {
        let tag = edition.language.as_str();
        let own = ours.and_then(|t| t.names.iter().find(|(l, _)| *l == tag || *l == edition.language.primary())).map(|(_, n)| (*n).to_owned());
        own.or_else(|| {
            topic
                .labels
                .iter()
                .find(|(l, _)| language(l) == tag)
                .or_else(|| topic.labels.iter().find(|(l, _)| primary(l) == edition.language.primary()))
                .map(|(_, n)| begun(n))
        })
    };
    editions.iter().filter_map(|e| Some((e.code.clone(), Name::of(name(e)?)))).collect()
}

/// IPTC's file writes Danish and Swedish by their countries' codes.
fn language(label: &str) -> &str {
    match label {
        "dk" => "da",
        "se" => "sv",
        other => other,
    }
}

fn primary(label: &str) -> &str {
    language(label).split('-').next().unwrap_or(label)
}

/// With a capital first, as our subjects are written.
fn begun(name: &str) -> String {
    let mut letters = name.trim().chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The concept with what it lacked. Names that are there were somebody's choice and stay.
fn completed(known: &Concept, names: BTreeMap<newsroom::edition::EditionCode, Name>, parent: Option<ConceptId>) -> Option<Concept> {
    let mut concept = known.clone();
    for (edition, name) in names {
        concept.names.entry(edition).or_insert(name);
    }
    concept.parent = concept.parent.or(parent);
    (concept != *known).then_some(concept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use newsroom::edition::EditionCode;
    use newsroom::language::Language;

    fn topic(code: &str, above: Option<&str>, labels: &[(&str, &str)]) -> Topic {
        let labels = labels.iter().map(|(l, n)| ((*l).to_owned(), (*n).to_owned())).collect();
        let broader = above.map(|a| format!("http://cv.iptc.org/newscodes/mediatopic/{a}")).into_iter().collect();
        Topic { qcode: format!("medtop:{code}"), labels, broader, retired: None }
    }

    #[test]
    fn what_stands_above_comes_first_and_a_circle_ends() {
        let topics =
            vec![topic("3", Some("2"), &[]), topic("2", Some("1"), &[]), topic("1", None, &[]), topic("8", Some("9"), &[]), topic("9", Some("8"), &[])];
        let codes: Vec<String> = in_order(topics).into_iter().map(|t| t.qcode).take(3).collect();
        assert_eq!(codes, ["medtop:1", "medtop:2", "medtop:3"]);
    }

    #[test]
    fn names_are_those_of_the_editions_languages() {
        let edition = |code: &str, tag: &str| Edition {
            site_name: None,
            code: EditionCode::try_from(code).expect("a code"),
            language: Language::try_from(tag).expect("a tag"),
            name: tag.to_owned(),
            time_zone: "UTC".to_owned(),
            menu: vec![],
            regions: vec![],
            about: vec![],
        };
        let topic = topic("99999999", None, &[("en-GB", "sea lanes"), ("dk", "sejlruter"), ("zh-Hans", "航道")]);
        let named = names(&topic, &[edition("en", "en"), edition("da", "da"), edition("zh", "zh-Hans"), edition("hi", "hi")]);
        let named: Vec<(&str, &str)> = named.iter().map(|(code, n)| (code.as_str(), n.name.as_str())).collect();
        assert_eq!(named, [("da", "Sejlruter"), ("en", "Sea lanes"), ("zh", "航道")]);
    }
}
