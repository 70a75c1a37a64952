//! Pages that lead to stories: fronts as WebSite and CollectionPage, concepts, hubs and days as CollectionPage with an ItemList.

use super::{Thing, breadcrumbs, image, organization, organization_id, reference, website_id};
use crate::Hosts;
use newsroom::StoryId;
use newsroom::concept::ConceptKind;
use newsroom::story::StoryKind;
use pressed::card::Card;
use pressed::page::{AboutPage, ArchivePage, Common, ConceptPage, FrontPage, HubPage};
use pressed::request::FeedFormat;
use serde_json::Value;
use std::collections::HashSet;

pub fn front(front: &FrontPage, hosts: &Hosts) -> Vec<Value> {
    let common = &front.common;
    let site = Thing::new("WebSite")
        .with("@id", website_id(hosts))
        .with("name", common.frame.site.name.as_str())
        .with("url", format!("{}/", hosts.site))
        .with("inLanguage", common.frame.editions.iter().map(|e| e.language.plain()).collect::<Vec<&str>>())
        .with("publisher", reference(organization_id(hosts)));
    let cards = front.containers.iter().flat_map(|filled| &filled.cards);
    let page = collection(common, "CollectionPage", &common.frame.site.name, hosts).with("mainEntity", stories(cards, hosts));
    vec![site.into(), organization(common, hosts).into(), page.into()]
}

pub fn concept(concept: &ConceptPage, hosts: &Hosts) -> Vec<Value> {
    let common = &concept.common;
    let row = concept.row.iter().flat_map(|row| &row.cards);
    let part = concept.part().map(|tab| hosts.page(&tab.address));
    let page = collection(common, "CollectionPage", &concept.name, hosts)
        // A part is a page of its own.
        .with("@id", part.as_ref().map(|address| format!("{address}#page")))
        .with("url", part)
        .with("description", concept.summary.as_str())
        .with("mainEntity", stories(concept.cards.iter().chain(row).chain(&concept.played), hosts));
    let show = (concept.concept_kind == ConceptKind::Programme).then(|| series(concept, hosts));
    let page = page.with("about", show.is_some().then(|| reference(series_id(concept, hosts))));
    let mut graph = vec![page.into(), organization(common, hosts).into()];
    graph.extend(show.map(Value::from));
    graph.push(breadcrumbs(common, &[(concept.name.as_str(), common.address.as_str())], hosts).into());
    graph
}

fn series_id(concept: &ConceptPage, hosts: &Hosts) -> String {
    format!("{}#series", hosts.page(&concept.common.address))
}

/// A programme that is heard is a podcast; any other is a series of its own kind.
fn series(concept: &ConceptPage, hosts: &Hosts) -> Thing {
    let heard = concept.cards.iter().any(|card| card.kind == StoryKind::Audio);
    let address = hosts.page(&concept.common.address);
    let feed = heard.then(|| format!("{address}/{}", FeedFormat::Rss.file()));
    Thing::new(if heard { "PodcastSeries" } else { "CreativeWorkSeries" })
        .with("@id", series_id(concept, hosts))
        .with("name", concept.name.as_str())
        .with("description", concept.summary.as_str())
        .with("url", address)
        .with("webFeed", feed)
        .with("image", concept.cover.as_ref().and_then(|shown| image(shown, hosts)).map(Value::from))
        .with("inLanguage", concept.common.frame.edition.language.plain())
        .with("publisher", reference(organization_id(hosts)))
}

pub fn hub(hub: &HubPage, hosts: &Hosts) -> Vec<Value> {
    let cards = hub.episodes.iter().map(|episode| &episode.card);
    let page = collection(&hub.common, "CollectionPage", "", hosts).with("mainEntity", stories(cards, hosts));
    vec![page.into(), organization(&hub.common, hosts).into()]
}

pub fn archive(archive: &ArchivePage, hosts: &Hosts) -> Vec<Value> {
    let page = collection(&archive.common, "CollectionPage", &archive.period, hosts)
        .with("temporalCoverage", archive.period.as_str())
        .with("mainEntity", stories(&archive.cards, hosts));
    vec![page.into(), organization(&archive.common, hosts).into()]
}

pub fn about(about: &AboutPage, hosts: &Hosts) -> Vec<Value> {
    let house = reference(organization_id(hosts));
    vec![collection(&about.common, "AboutPage", "", hosts).with("about", house).into(), organization(&about.common, hosts).into()]
}

fn collection(common: &Common, kind: &str, name: &str, hosts: &Hosts) -> Thing {
    let address = hosts.page(&common.address);
    Thing::new(kind)
        .with("@id", format!("{address}#page"))
        .with("url", address)
        .with("name", name)
        .with("inLanguage", common.frame.edition.language.plain())
        .with("isPartOf", reference(website_id(hosts)))
        .with("publisher", reference(organization_id(hosts)))
}

/// Each story once, in page order.
fn stories<'a>(cards: impl IntoIterator<Item = &'a Card>, hosts: &Hosts) -> Value {
    let mut seen: HashSet<StoryId> = HashSet::new();
    let once = cards.into_iter().filter(|card| seen.insert(card.id));
    let item = |(card, position): (&Card, u32)| -> Value {
        Thing::new("ListItem").with("position", position).with("name", card.headline.as_str()).with("url", hosts.page(&card.address)).into()
    };
    let items: Vec<Value> = once.zip(1..).map(item).collect();
    if items.is_empty() { Value::Null } else { Thing::new("ItemList").with("numberOfItems", items.len()).with("itemListElement", items).into() }
}
