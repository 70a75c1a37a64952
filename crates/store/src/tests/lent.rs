//! SQLite's connections: another program's lock is waited for, and more readers than connections wait their turn.

use super::fixture::{self, content, story};
use newsroom::StoryId;
use std::time::Duration;

#[test]
fn another_programs_lock_is_waited_for() {
    fixture::run(fixture::sqlite, async |house| {
        let other = rusqlite::Connection::open(house.place.newsroom_file()).expect("another program");
        other.execute_batch("BEGIN IMMEDIATE").expect("it writes");
        let ends = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(80));
            other.execute_batch("COMMIT").expect("it ends");
        });
        house.save(story(1), content("x")).await;
        assert!(ends.is_finished(), "saved only after the other had ended");
        ends.join().expect("no panic");
    });
}

#[test]
fn more_readers_than_connections_wait_their_turn() {
    fixture::run(fixture::sqlite, async |house| {
        house.save(story(1), content("x")).await;
        let read = |_| {
            let store = house.store.clone();
            tokio::spawn(async move {
                let mut reader = store.read().await.expect("a reader");
                tokio::task::yield_now().await;
                reader.story(StoryId(1)).await.expect("a read").is_some()
            })
        };
        for answer in futures_util::future::join_all((0..100).map(read)).await {
            assert!(answer.expect("no panic"));
        }
    });
}
