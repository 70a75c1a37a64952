//! A full disk: nobody is told "saved" who is not, readers go on, and writing goes on once there is room.

use super::fixture::{self, House, content, en, minute, put, story};
use crate::StoreError;
use newsroom::StoryId;
use pressed::key::ListKey;

/// Lets the writing connection of a database take so many pages at most. The limit ends with the connection, as a full disk ends with room.
async fn fill(db: &crate::store::Db) {
    let mut session = db.write().await.expect("a write");
    let pages = session.conn().one("count", "PRAGMA page_count", vec![]).await.expect("a count").expect("a row").get::<i64>(0).expect("a number");
    let limit = crate::sql::Sql::Built(format!("PRAGMA max_page_count = {}", pages + 4));
    session.conn().all("limit", limit, vec![]).await.expect("the limit is set");
    session.commit().await.expect("set");
}

async fn is_saved(house: &House, id: i64) -> bool {
    house.store.read().await.expect("a reader").story(StoryId(id)).await.expect("a read").is_some()
}

#[test]
fn a_full_disk_saves_nothing_says_so_and_is_got_over() {
    fixture::run(fixture::sqlite, async |house| {
        let ballast = house.place.data.join("ballast");
        assert_eq!(std::fs::metadata(&ballast).expect("the ballast").len(), 64 << 20);
        house.save(story(1), content("x")).await;
        fill(house.store.db()).await;
        let marks: Vec<_> =
            (0..20_000).map(|n| (format!("urn:{n}"), crate::ImportMark { story: StoryId(n), version: "1".into(), version_created: minute(n) })).collect();
        let small = house.store.write(|tx| Box::pin(async move { tx.insert_story(&story(2)).await }));
        let large = house.store.write(move |tx| Box::pin(async move { tx.put_imported_many(&marks).await }));
        let (small, large) = tokio::join!(small, large);
        assert!(matches!(large, Err(StoreError::DiskFull(_))), "{large:?}");
        assert_eq!(is_saved(&house, 2).await, small.is_ok(), "whoever was told is right");
        assert!(is_saved(&house, 1).await, "readers go on");
        assert!(!ballast.exists(), "the ballast was thrown off");
        house.save(story(3), content("x")).await;
        assert!(is_saved(&house, 3).await, "there is room again");
        let complaints = house.store.check().await.expect("a round");
        assert_eq!(complaints.iter().filter(|c| c.what.contains("64 MiB")).count(), 1, "{complaints:?}");
    });
}

#[test]
fn a_run_that_finds_no_room_is_not_there_at_all() {
    fixture::run(fixture::sqlite, async |house| {
        let item = |id| put(id, &format!("Story {id}"), minute(id), minute(id), &[ListKey::Edition(en())]);
        house.press(minute(1), vec![item(1)]).await;
        fill(house.store.press().db()).await;
        let batch = crate::Pressing { after_change: 1, upto_change: 2, at: minute(2), items: (2..3_000).map(item).collect() };
        let full = house.store.press().press(batch.clone()).await;
        assert!(matches!(full, Err(StoreError::DiskFull(_))), "{full:?}");
        assert!(!house.place.data.join("ballast").exists(), "the ballast was thrown off");
        assert_eq!((house.list(&ListKey::Edition(en()), None).await, house.store.press().last_change().await.ok()), (vec![1], Some(1)));
        assert_eq!(house.store.press().press(batch).await.expect("there is room again").map(|written| written.run.number), Some(2));
    });
}
