//! Links to previews that were shared.

use super::fixture::{House, content, minute, story};
use crate::{SharedPreview, StoreError};
use newsroom::StoryId;
use std::sync::Arc;

fn link(id: &str, hash: u8, at: i64) -> SharedPreview {
    SharedPreview {
        id: id.into(),
        story: StoryId(1),
        revision: (hash == 1).then_some(1),
        at: None,
        hash: [hash; 32],
        maker: "person/3".into(),
        by: "Ines Albrandt".into(),
        created: minute(at),
        expires: minute(at + 60),
        revoked: None,
    }
}

pub async fn links_are_found_by_hash_and_revoked_where_they_belong(house: Arc<House>) {
    for id in [1, 2] {
        house.save(story(id), content("Ships wait")).await;
    }
    let insert = async |link: SharedPreview| house.store.write::<_, StoreError, _>(move |tx| Box::pin(async move { tx.insert_preview(&link).await })).await;
    insert(link("a", 1, 0)).await.expect("saved");
    insert(link("b", 2, 5)).await.expect("saved");
    assert!(insert(link("c", 2, 6)).await.is_err(), "a secret opens one preview");
    let revoke = async |story: i64, id: &'static str| {
        house
            .store
            .write::<_, StoreError, _>(move |tx| Box::pin(async move { tx.revoke_preview(StoryId(story), id, minute(9)).await }))
            .await
            .expect("an answer")
    };
    assert!(!revoke(2, "a").await && revoke(1, "a").await && !revoke(1, "a").await);
    let mut reader = house.store.read().await.expect("a reader");
    assert_eq!(reader.preview_by_hash(&[2; 32]).await.expect("a read"), Some(link("b", 2, 5)));
    assert_eq!(reader.preview_by_hash(&[3; 32]).await.expect("a read"), None);
    let revoked = SharedPreview { revoked: Some(minute(9)), ..link("a", 1, 0) };
    assert_eq!(reader.previews(StoryId(1)).await.expect("a read"), [link("b", 2, 5), revoked]);
    assert!(reader.previews(StoryId(2)).await.expect("a read").is_empty());
}
