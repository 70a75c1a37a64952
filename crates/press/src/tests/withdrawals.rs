//! What is gone for readers is gone at every instant.

use super::house::{House, chief, code};
use pressed::PressLog;
use pressed::key::{ListKey, RecordKey};
use pressed::record::Record;

const EARLIER: [Option<&str>; 3] = [None, Some("2026-11-23T12:30:00Z"), Some("1999-01-01T00:00:00Z")];

#[tokio::test]
async fn an_unpublished_story_has_never_been() {
    let house = House::open().await;
    let story = house.publish("Ships wait").await;
    house.press().await;
    house.set_clock("2026-11-23T13:00:00Z");
    house.desk.unpublish(&chief(), story.id, story.version).await.expect("unpublished");
    let touched = house.touched().await;
    assert!(touched.contains(&format!("card/{}", story.id)) && touched.contains(&format!("list/{}", ListKey::Edition(code("en")))), "{touched:?}");
    for instant in EARLIER {
        assert_eq!(house.record(&RecordKey::Story(story.id), instant).await, None, "{instant:?}");
        assert!(house.list(ListKey::Edition(code("en")), instant).await.is_empty());
    }
    assert!(house.store.press().versions(story.id).await.expect("versions").is_empty());
}

#[tokio::test]
async fn a_story_taken_down_leaves_its_notice_at_every_instant() {
    let house = House::open().await;
    let story = house.publish("Ships wait").await;
    house.press().await;
    house.set_clock("2026-11-23T13:00:00Z");
    house.desk.take_down(&chief(), story.id, story.version, "Withdrawn by the court.").await.expect("taken down");
    house.press().await;
    for instant in EARLIER {
        let Some(Record::Withdrawn(withdrawn)) = house.record(&RecordKey::Story(story.id), instant).await else { panic!("a notice at {instant:?}") };
        assert_eq!((withdrawn.takedown.notice.as_str(), withdrawn.edition), ("Withdrawn by the court.", code("en")));
        assert!(house.list(ListKey::Edition(code("en")), instant).await.is_empty());
    }
    let left = house.store.press().versions(story.id).await.expect("versions");
    assert!(left.iter().all(|v| matches!(v.record, Record::Withdrawn(_))), "the text is gone");
}

#[tokio::test]
async fn what_was_withdrawn_before_it_was_pressed_is_never_shown() {
    let house = House::open().await;
    let unpublished = house.publish("One").await;
    house.desk.unpublish(&chief(), unpublished.id, unpublished.version).await.expect("unpublished");
    assert!(house.touched().await.is_empty());
    assert_eq!(house.record(&RecordKey::Story(unpublished.id), None).await, None);
}

#[tokio::test]
async fn a_story_that_comes_back_does_not_bring_its_past() {
    let house = House::open().await;
    let story = house.publish("The libel").await;
    house.press().await;
    house.set_clock("2026-11-23T13:00:00Z");
    let gone = house.desk.unpublish(&chief(), story.id, story.version).await.expect("unpublished").value;
    house.set_clock("2026-11-23T14:00:00Z");
    house.update(&gone, house.content("Mended")).await;
    house.press().await;
    assert_eq!(house.versions(story.id).await, [("2026-11-23T14:00:00Z".to_owned(), "Mended".to_owned())]);
    assert_eq!(house.story(story.id, Some("2026-11-23T12:30:00Z")).await, None);
}
