//! Site, editions, concepts, channel and tokens.

use super::furnish::{House, code, editor};
use crate::{Actor, DeskError, NewConcept};
use newsroom::act::Deed;
use newsroom::channel::{Channel, Slot};
use newsroom::concept::{Concept, ConceptKind};
use newsroom::edition::Edition;
use newsroom::permission::{Grant, Over, Role};
use newsroom::site::Site;
use newsroom::story::Content;

#[tokio::test]
async fn a_site_names_editions_that_are_there() {
    let house = House::open().await;
    let there = house.desk.site().await.expect("a site");
    let put = async |site: Site, seen| house.desk.set_site(&Actor::house(), site, seen).await.map(|d| d.value.version);
    assert!(
        put(Site { editions: vec![code("en"), code("fr")], ..there.value.clone() }, Some(1)).await.is_err_and(|e| e.to_string().contains("no edition `fr`"))
    );
    assert!(put(Site { default_edition: code("fr"), ..there.value.clone() }, Some(1)).await.is_err());
    for logo in ["../x.svg", "0123456789abcdef0123456789abcdef.svg", "logo.png"] {
        assert!(put(Site { logo: Some(logo.into()), ..there.value.clone() }, Some(1)).await.is_err_and(|e| e.to_string().contains("media folder")), "{logo}");
    }
    for name in ["\u{200B}\u{2060}", "Ostrel\u{202E}abc"] {
        assert!(put(Site { name: name.into(), ..there.value.clone() }, Some(1)).await.is_err(), "{name:?}");
    }
    assert!(matches!(put(there.value.clone(), None).await, Err(DeskError::Stale { current: 1 })));
    assert_eq!(put(Site { name: "Ostrel News".into(), ..there.value }, Some(1)).await.expect("set"), 2);
    let edition = house.desk.edition(&code("en")).await.expect("an edition");
    let moon = Edition { time_zone: "Moon/Base".into(), ..edition.value };
    assert!(house.desk.set_edition(&Actor::house(), moon, Some(1)).await.is_err_and(|e| e.to_string().contains("IANA")));
}

#[tokio::test]
async fn a_concept_keeps_its_kind_and_stands_below_no_child_of_its_own() {
    let house = House::open().await;
    let (desk, by) = (&house.desk, editor());
    let politics = desk.concept(house.politics).await.expect("politics");
    let named = |name: &str| NewConcept::of(ConceptKind::Subject, [(code("en"), name.to_owned())]);
    let below = desk.create_concept(&by, NewConcept { parent: Some(house.politics), ..named("Elections") }).await.expect("a concept").value;
    let looped = Concept { parent: Some(below.value.id), ..politics.value.clone() };
    assert!(desk.edit_concept(&by, looped, 1).await.is_err_and(|e| e.to_string().contains("below itself")));
    assert!(desk.edit_concept(&by, Concept { kind: ConceptKind::Topic, ..politics.value.clone() }, 1).await.is_err());
    assert!(matches!(desk.edit_concept(&by, politics.value.clone(), 9).await, Err(DeskError::Stale { current: 1 })));
    let taken = NewConcept { code: Some("medtop:11000000".into()), ..named("Politics again") };
    assert!(desk.create_concept(&by, taken).await.is_err_and(|e| e.to_string().contains("medtop:11000000")));
    assert!(desk.create_concept(&by, NewConcept { parent: Some(house.africa), ..named("x") }).await.is_err(), "a region is no parent of a subject");
    assert!(desk.create_concept(&by, named(" ")).await.is_err());
    let done = desk.edit_concept(&by, politics.value, 1).await.expect("edited");
    assert!(done.value.version == 2 && done.change > 0);
}

#[tokio::test]
async fn a_concept_goes_once_nothing_uses_it() {
    let house = House::open().await;
    let (desk, by) = (&house.desk, editor());
    let added = async |kind, names: &[(&str, &str)]| {
        let names = names.iter().map(|(edition, name)| (code(edition), (*name).to_owned()));
        desk.create_concept(&by, NewConcept::of(kind, names)).await.expect("a concept").value.value.id
    };
    let topic = added(ConceptKind::Topic, &[("en", "Harbour strike")]).await;
    let story = desk.create(&by, code("en"), Content { topics: vec![topic], ..house.content("Ships wait") }, None).await.expect("a draft").value.story;
    desk.focus(&by, code("en"), vec![topic], None, None).await.expect("in focus");
    let below = NewConcept { parent: Some(topic), ..NewConcept::of(ConceptKind::Topic, [(code("en"), "Its end".to_owned())]) };
    let below = desk.create_concept(&by, below).await.expect("a concept").value.value.id;
    let refused = desk.remove_concept(&by, topic, 1).await.expect_err("it is used");
    let wanted =
        format!("concept {topic} is used: the topics in focus of `en`, story {}, concept {below}, which stands below it; take it out there first", story.id);
    assert_eq!(refused.to_string(), wanted);
    let DeskError::Used { uses, .. } = refused else { panic!("{refused}") };
    let told: Vec<(&str, &str)> = uses.iter().map(|one| (one.code, one.name.as_str())).collect();
    assert_eq!(told, [("focus", "EN"), ("story", "Ships wait"), ("below", "Its end")], "as people call them");
    desk.focus(&by, code("en"), vec![], Some(1), None).await.expect("out of focus");
    desk.remove_concept(&by, below, 1).await.expect("nothing uses it");
    let stale = desk.remove_concept(&by, topic, 7).await;
    assert!(matches!(stale, Err(DeskError::Stale { current: 1 })));
    desk.revise(&by, story.id, 1, house.content("Ships wait")).await.expect("filed elsewhere");
    assert!(matches!(desk.remove_concept(&Actor::new("d", Role::DeskEditor), topic, 1).await, Err(DeskError::NotPermitted { .. })));
    let german = Actor { grants: vec![Grant { role: Role::EditionEditor, over: Over::Edition(code("de")) }], ..editor() };
    assert!(matches!(desk.remove_concept(&german, topic, 1).await, Err(DeskError::NotPermitted { .. })), "it is English");
    desk.remove_concept(&by, topic, 1).await.expect("gone");
    assert!(matches!(desk.concept(topic).await, Err(DeskError::Missing(_))));
    assert!(matches!(desk.remove_concept(&by, topic, 1).await, Err(DeskError::Missing(_))));
    assert!(added(ConceptKind::Topic, &[("en", "Harbour strike")]).await > below, "no number comes twice");
    let acts = desk.store().read().await.expect("a reader").acts_of(&format!("concept/{topic}")).await.expect("acts");
    assert_eq!(acts.last().map(|kept| kept.act.deed), Some(Deed::RemoveConcept));
}

#[tokio::test]
async fn a_channel_has_a_week_of_known_programmes() {
    let house = House::open().await;
    let slot = |programme| Slot { day: 1, at: "09:00".parse().expect("a time"), title: "Morning".into(), about: String::new(), programme };
    let channel =
        |programme, zone: &str| Channel { edition: code("en"), name: "One".into(), time_zone: zone.into(), stream: None, week: vec![slot(programme)] };
    let put = async |channel, seen| house.desk.set_channel(&editor(), channel, seen).await.map(|d| d.value.version);
    assert!(put(channel(None, "Moon/Base"), None).await.is_err());
    assert!(put(channel(Some(house.africa), "UTC"), None).await.is_err_and(|e| e.to_string().contains("programme is needed")));
    assert_eq!(put(channel(None, "UTC"), None).await.expect("set"), 1);
    assert!(put(Channel { stream: Some("javascript:x".into()), ..channel(None, "UTC") }, Some(1)).await.is_err());
    assert!(matches!(put(channel(None, "UTC"), Some(4)).await, Err(DeskError::Stale { current: 1 })));
}

#[tokio::test]
async fn a_token_opens_the_door_until_it_is_revoked() {
    let house = House::open().await;
    let (desk, admin) = (&house.desk, Actor::house());
    let made = desk.create_token(&admin, "agency import", vec![newsroom::permission::Grant::house(Role::SubEditor)]).await.expect("a token").value;
    assert_eq!(desk.actor(&made.secret).await.expect("looked").map(|a| (a.name.clone(), a.role())), Some(("agency import".into(), Role::SubEditor)));
    assert_eq!(desk.actor("masthead_00").await.expect("looked"), None);
    let kept = desk.tokens(&admin).await.expect("tokens");
    assert!(kept.len() == 1 && !format!("{kept:?}").contains(&made.secret));
    desk.revoke_token(&admin, &made.token.id).await.expect("revoked");
    assert_eq!(desk.actor(&made.secret).await.expect("looked"), None);
    assert!(matches!(desk.revoke_token(&admin, &made.token.id).await, Err(DeskError::Missing(_))));
}
