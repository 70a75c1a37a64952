//! Rooms that come and go: what is asked of one is answered, though it was about to end.

use super::house::House;
use newsroom::StoryId;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::sleep;

#[tokio::test]
async fn of_two_who_name_a_version_at_once_one_is_told_so() {
    let house = House::open().await;
    let (rooms, story) = (&house.studio.rooms, StoryId(house.story("Ships wait").await));
    let name = async |name: &str| rooms.checkpoint(story, Some(name.to_owned())).await;
    let names = async || house.studio.desk.revision_names(story).await.expect("names");
    let (one, two) = tokio::join!(name("Before the lawyers"), name("Sent to Omar"));
    assert_eq!((one.is_ok(), two.map_err(|refused| refused.status())), (true, Err(409)));
    assert_eq!(names().await, [(1, "Before the lawyers".to_owned())]);
    let (one, two) = tokio::join!(name("Sent to Omar"), name("Sent to Omar"));
    assert!(one.is_ok() && two.is_ok(), "both mean the same");
    assert_eq!(names().await, [(1, "Sent to Omar".to_owned())], "later, it is another name");
}

/// With nobody in it each question opens a room, which ends soon after it has answered: the next question comes about then.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_room_that_is_about_to_end_hears_what_is_asked_of_it() {
    let house = House::open().await;
    let mut asking = JoinSet::new();
    for _ in 0..8 {
        let (rooms, story) = (house.studio.rooms.clone(), StoryId(house.story("Ships wait").await));
        asking.spawn(async move {
            for pause in 0..120 {
                if let Err(refused) = rooms.checkpoint(story, None).await {
                    return Some(format!("{refused:?}"));
                }
                sleep(Duration::from_micros(pause * 50)).await;
            }
            None
        });
    }
    let refused: Vec<String> = asking.join_all().await.into_iter().flatten().collect();
    assert_eq!(refused, Vec::<String>::new());
    house.studio.rooms.close().await;
    let late = house.studio.rooms.checkpoint(StoryId(house.story("Ships wait").await), None).await;
    assert!(late.is_err(), "a house that has closed opens no room");
}
