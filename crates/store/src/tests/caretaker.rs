//! The caretaker's round finds what tests have broken.

use super::fixture::{House, content, en, minute, put, story};
use newsroom::PictureId;
use newsroom::picture::{Focus, Picture, Rendition, Rights};
use pressed::key::ListKey;
use std::sync::Arc;

async fn furnish(house: &House) {
    house.save(story(1), content("One")).await;
    let file = house.store.blobs().put(b"a ship", "jpg").expect("a blob");
    let renditions = vec![Rendition { file, width: 3, height: 2, bytes: 6 }];
    let picture = Picture {
        id: PictureId(1),
        alt: "A ship".into(),
        caption: String::new(),
        credit: "Own".into(),
        rights: Rights::Own,
        width: 3,
        height: 2,
        focus: Focus::centre(),
        renditions,
    };
    house.store.write(move |tx| Box::pin(async move { tx.insert_picture(&picture, "person/3").await })).await.expect("saved");
    house.press(minute(1), vec![put(1, "One", minute(1), minute(1), &[ListKey::Edition(en())])]).await;
}

pub async fn a_sound_house_has_no_complaints(house: Arc<House>) {
    furnish(&house).await;
    assert_eq!(house.store.check().await.expect("a round"), []);
}

pub async fn media_that_hold_something_else_are_complained_of(house: Arc<House>) {
    furnish(&house).await;
    let blob = house.store.blobs().put(b"a ship", "jpg").and_then(|name| house.store.blobs().path(&name)).expect("a blob");
    for other in ["", "a shop"] {
        std::fs::write(&blob, other).expect("written");
        let complaints = house.store.check().await.expect("a round");
        assert!(complaints.len() == 1 && complaints[0].what.contains("something else than was kept"), "{complaints:#?}");
    }
}

pub async fn damage_and_loss_are_complained_of(house: Arc<House>) {
    furnish(&house).await;
    let blob = house.store.blobs().put(b"a ship", "jpg").and_then(|name| house.store.blobs().path(&name)).expect("a blob");
    std::fs::remove_file(blob).expect("the file goes");
    house.sabotage("UPDATE stories SET revision = 9").await;
    house.sabotage("UPDATE revisions SET content = substr(content, 1, 40)").await;
    house.sabotage("UPDATE press_days SET stories = 5").await;
    house.sabotage("UPDATE press_records SET record = substr(record, 1, 40), key = 'story/2'").await;
    let complaints = house.store.check().await.expect("a round");
    let said: Vec<&str> = complaints.iter().map(|c| c.what.as_str()).collect();
    for part in ["stories have no text", "revision 1 of story 1 is damaged", "days of the archive", "readers cannot see", "record `story/2`", "media file"] {
        assert_eq!(said.iter().filter(|what| what.contains(part)).count(), 1, "{part}: {said:#?}");
    }
    assert!(complaints.len() == 6 && complaints.iter().all(|c| !c.mend.is_empty()), "{said:#?}");
}
