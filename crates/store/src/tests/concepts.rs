//! Concepts and pictures.

use super::fixture::{House, code, concept, content, en, minute, story};
use crate::{ConceptUse, StoreError};
use newsroom::body::Block;
use newsroom::concept::{Concept, ConceptKind};
use newsroom::picture::{Figure, Focus, Picture, Rights};
use newsroom::story::{Content, Revision, Story};
use newsroom::workflow::State;
use newsroom::{ConceptId, PersonId, PictureId, StoryId};
use std::sync::Arc;

pub async fn a_concept_is_found_by_number_code_and_name(house: Arc<House>) {
    let africa = Concept { code: Some("region:africa".into()), ..concept(1, "Africa") };
    let (kept, same_code) = (africa.clone(), Concept { id: ConceptId(3), ..africa.clone() });
    let topic = Concept { kind: ConceptKind::Topic, ..concept(2, "Africa") };
    let work = house.store.write::<_, StoreError, _>(move |tx| {
        Box::pin(async move {
            tx.insert_concept(&africa).await?;
            tx.insert_concept(&topic).await
        })
    });
    work.await.expect("saved");
    let mut reader = house.store.read().await.expect("a reader");
    let by_number = reader.concept(ConceptId(1)).await.expect("a read").expect("the concept");
    assert_eq!((by_number.version, &by_number.value), (1, &kept));
    assert_eq!(reader.concept_by_code("region:africa").await.expect("a read"), Some(by_number.clone()));
    assert_eq!(reader.concept_by_name(ConceptKind::Region, &en(), "Africa").await.expect("a read"), Some(by_number));
    assert_eq!(reader.concept_by_name(ConceptKind::Region, &code("ar"), "Africa").await.expect("a read"), None);
    assert_eq!(reader.concepts(None).await.expect("a read").len(), 2);
    assert_eq!(reader.concepts(Some(ConceptKind::Topic)).await.expect("a read").len(), 1);
    drop(reader);
    let refused = house.store.write(move |tx| Box::pin(async move { tx.insert_concept(&same_code).await })).await;
    assert!(matches!(refused, Err(StoreError::Taken(_))), "a code is unique");
}

pub async fn a_stale_concept_is_not_written(house: Arc<House>) {
    house.store.write(|tx| Box::pin(async move { tx.insert_concept(&concept(1, "Afrika")).await })).await.expect("saved");
    let update = async |name: &'static str, seen| house.store.write(move |tx| Box::pin(async move { tx.update_concept(&concept(1, name), seen).await })).await;
    assert_eq!(update("Africa", 1).await.expect("an answer"), Some(2));
    assert_eq!(update("Asia", 1).await.expect("an answer"), None);
    let mut reader = house.store.read().await.expect("a reader");
    for (name, there) in [("Africa", true), ("Afrika", false), ("Asia", false)] {
        assert_eq!(reader.concept_by_name(ConceptKind::Region, &en(), name).await.expect("a read").is_some(), there, "{name}");
    }
}

pub async fn a_concept_knows_what_names_it_and_goes_for_good(house: Arc<House>) {
    let filed = |under: i64| Content { regions: vec![ConceptId(under)], ..content("Ships wait") };
    house.save(story(1), filed(1)).await;
    house.save(Story { state: State::TakenDown, ..story(2) }, filed(2)).await;
    let work = house.store.write::<_, StoreError, _>(|tx| {
        Box::pin(async move {
            for concept in [concept(1, "Africa"), concept(2, "Asia"), Concept { parent: Some(ConceptId(1)), ..concept(3, "Sahel") }, concept(12, "Arctic")] {
                tx.insert_concept(&concept).await?;
            }
            tx.insert_saved_filter(PersonId(7), "Africa", &[("concept".to_owned(), "12".to_owned())].into()).await?;
            tx.next_concept_id().await
        })
    });
    let next = work.await.expect("saved");
    let mut reader = house.store.read().await.expect("a reader");
    let mut used = async |id| reader.concept_use(&concept(id, "x")).await.expect("a read");
    assert_eq!(used(1).await, ConceptUse { stories: vec![StoryId(1)], below: vec![ConceptId(3)], filters: 0 });
    assert_eq!((used(2).await, used(12).await.filters), (ConceptUse::default(), 1), "a text that was taken down is filed nowhere");
    drop(reader);
    house.store.write(|tx| Box::pin(async move { tx.delete_concept(ConceptId(2)).await })).await.expect("gone");
    let mut reader = house.store.read().await.expect("a reader");
    assert_eq!(reader.concept(ConceptId(2)).await.expect("a read"), None);
    assert_eq!(reader.concept_by_name(ConceptKind::Region, &en(), "Asia").await.expect("a read"), None);
    assert_eq!(reader.concepts(None).await.expect("a read").len(), 3);
    drop(reader);
    let after = house.store.write(|tx| Box::pin(async move { tx.next_concept_id().await })).await.expect("a number");
    assert_eq!(after.0, next.0 + 1);
    let complaints = house.store.check().await.expect("a round");
    assert!(!complaints.iter().any(|complaint| complaint.what.contains("concept")), "{complaints:?}");
}

pub async fn pictures_are_kept_and_versioned(house: Arc<House>) {
    let picture = |id: i64, alt: &str| Picture { alt: alt.into(), credit: "Ines Albrandt/Nordwire".into(), rights: Rights::Agency, ..bare(id) };
    let many: Vec<Picture> = (1..=70).map(|id| picture(id, "A ship")).collect();
    house.store.write(move |tx| Box::pin(async move { tx.insert_pictures(&many).await })).await.expect("saved");
    let better = picture(70, "A grey ship at anchor");
    let again = better.clone();
    let changed = house.store.write(move |tx| Box::pin(async move { tx.update_picture(&better, 1).await })).await;
    assert_eq!(changed.expect("an answer"), Some(2));
    let stale = house.store.write(move |tx| Box::pin(async move { tx.update_picture(&again, 1).await })).await;
    assert_eq!(stale.expect("an answer"), None);
    let mut reader = house.store.read().await.expect("a reader");
    assert_eq!(reader.picture(PictureId(70)).await.expect("a read").map(|p| p.value.alt), Some("A grey ship at anchor".into()));
    let some = reader.pictures(&[PictureId(70), PictureId(99), PictureId(2)]).await.expect("a read");
    assert_eq!(some.iter().map(|p| p.value.id.0).collect::<Vec<_>>(), [2, 70]);
    let newest = reader.newest_pictures(None, Some(PictureId(70)), 2).await.expect("a read");
    assert_eq!(newest.iter().map(|p| p.value.id.0).collect::<Vec<_>>(), [69, 68]);
    let mut found = async |asked: &str, before: Option<i64>| {
        let found = reader.newest_pictures(Some(asked), before.map(PictureId), 2).await.expect("a read");
        found.iter().map(|p| p.value.id.0).collect::<Vec<_>>()
    };
    assert_eq!(found("grey ANCH", None).await, [70], "as it reads now, by beginnings of words");
    assert_eq!(found("Nördwire ship", Some(70)).await, [69, 68]);
    assert!(found("rey", None).await.is_empty() && found("% _", None).await.is_empty() && found("moon", None).await.is_empty());
}

pub async fn pictures_know_who_added_them_and_what_shows_them(house: Arc<House>) {
    let shows = |pictures: &[i64]| {
        let figure = |id: &i64| Block::Picture { figure: Figure::of(PictureId(*id)) };
        Content { body: pictures.iter().map(figure).collect(), ..content("Ships wait") }
    };
    let picture = bare(1);
    house.store.write(move |tx| Box::pin(async move { tx.insert_picture(&picture, "person/3").await })).await.expect("saved");
    house.save(story(1), shows(&[1, 2, 1])).await;
    let second = Revision { story: StoryId(1), number: 2, at: minute(1), by: "mf".into(), content: shows(&[3]) };
    house.store.write(move |tx| Box::pin(async move { tx.insert_revision(&second).await })).await.expect("saved");
    let mut reader = house.store.read().await.expect("a reader");
    assert_eq!(reader.pictures_added_by("person/3", &[PictureId(1), PictureId(2)]).await.expect("a read"), [PictureId(1)].into());
    assert!(reader.pictures_added_by("person/33", &[PictureId(1)]).await.expect("a read").is_empty());
    let mut shown = reader.shown_in(&[1, 2, 3, 4].map(PictureId)).await.expect("a read");
    shown.sort();
    assert_eq!(shown, [1, 2, 3].map(|id| (PictureId(id), StoryId(1))), "be it in an earlier text");
}

pub async fn older_pictures_are_found_too(house: Arc<House>) {
    let picture = bare(7);
    house.store.write(move |tx| Box::pin(async move { tx.insert_picture(&picture, "person/3").await })).await.expect("saved");
    house.sabotage("UPDATE pictures SET words = NULL").await;
    crate::picture::catch_up(house.store.db()).await.expect("read");
    let found = house.store.read().await.expect("a reader").newest_pictures(Some("ship"), None, 9).await.expect("a read");
    assert_eq!(found.len(), 1);
}

/// A picture of which nothing is known but what it shows.
pub(super) fn bare(id: i64) -> Picture {
    Picture {
        id: PictureId(id),
        alt: "A ship".into(),
        caption: String::new(),
        credit: String::new(),
        rights: Rights::Own,
        width: 3,
        height: 2,
        focus: Focus::centre(),
        renditions: vec![],
    }
}
