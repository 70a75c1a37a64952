//! The outbox and the import marks.

use super::fixture::{House, en, minute, refusal};
use crate::{Change, ImportMark, StoreError};
use newsroom::{ConceptId, StoryId};
use std::sync::Arc;

fn every_kind() -> Vec<Change> {
    vec![
        Change::Site,
        Change::Edition(en()),
        Change::Front(en()),
        Change::Focus(en()),
        Change::Channel(en()),
        Change::Concept(ConceptId(3)),
        Change::Story(StoryId(1_000)),
        Change::Around(StoryId(1_000)),
    ]
}

pub async fn the_outbox_counts_without_gaps(house: Arc<House>) {
    let changes: Vec<_> = every_kind().into_iter().map(|change| (change, Some(minute(3)))).collect();
    let noted = changes.clone();
    assert_eq!(house.store.write(move |tx| Box::pin(async move { tx.note_changes(&noted).await })).await.expect("noted"), 8);
    assert_eq!(house.store.write(|tx| Box::pin(async move { tx.note_change(Change::Site, None).await })).await.expect("noted"), 9);
    let after = async |number, limit| house.store.read().await.expect("a reader").changes_after(number, limit).await.expect("a read");
    let expected: Vec<_> = (1..).zip(changes).map(|(number, (change, since))| (number, change, since)).collect();
    assert_eq!(after(0, 8).await, expected);
    assert_eq!(after(8, 8).await, [(9, Change::Site, None)]);
    house.store.write(|tx| Box::pin(async move { tx.forget_changes(9).await })).await.expect("forgotten");
    assert_eq!(after(0, 8).await, []);
    assert_eq!(house.store.write(|tx| Box::pin(async move { tx.note_change(Change::Site, None).await })).await.expect("noted"), 10);
}

pub async fn work_that_fails_leaves_no_change_behind(house: Arc<House>) {
    let failed = house.store.write::<(), StoreError, _>(|tx| {
        Box::pin(async move {
            tx.note_change(Change::Site, None).await?;
            Err(refusal())
        })
    });
    failed.await.expect_err("the work fails");
    assert_eq!(house.store.write(|tx| Box::pin(async move { tx.note_change(Change::Front(en()), None).await })).await.expect("noted"), 1);
    assert_eq!(house.store.read().await.expect("a reader").changes_after(0, 9).await.expect("a read"), [(1, Change::Front(en()), None)]);
}

pub async fn whoever_waits_is_told_of_changes(house: Arc<House>) {
    let mut changes = house.store.changes();
    assert_eq!(*changes.borrow_and_update(), 0);
    house.store.write(|tx| Box::pin(async move { tx.next_story_id().await })).await.expect("a number");
    assert!(!changes.has_changed().expect("the store is open"), "no change was noted");
    house.store.write(|tx| Box::pin(async move { tx.note_change(Change::Site, None).await })).await.expect("noted");
    assert_eq!(*changes.borrow_and_update(), 1);
}

pub async fn import_marks_are_replaced(house: Arc<House>) {
    let mark = |story, version: &str| ImportMark { story: StoryId(story), version: version.into(), version_created: minute(story) };
    let marks: Vec<_> = (0..300).map(|n| (format!("urn:{n}"), mark(n, "1"))).chain([("urn:5".into(), mark(900, "2"))]).collect();
    house.store.write(move |tx| Box::pin(async move { tx.put_imported_many(&marks).await })).await.expect("marked");
    let newer = mark(6, "3");
    house.store.write(move |tx| Box::pin(async move { tx.put_imported("urn:6", &newer).await })).await.expect("marked");
    let mut reader = house.store.read().await.expect("a reader");
    assert_eq!(reader.imported("urn:5").await.expect("a read"), Some(mark(900, "2")));
    assert_eq!(reader.imported("urn:999").await.expect("a read"), None);
    let many = reader.imported_many(&["urn:6", "urn:299", "urn:999"]).await.expect("a read");
    assert_eq!(many.into_iter().collect::<Vec<_>>(), [("urn:299".to_owned(), mark(299, "1")), ("urn:6".to_owned(), mark(6, "3"))]);
}
