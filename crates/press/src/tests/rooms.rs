//! The pressroom: who waits for a change is told when it is out; two at once press everything once.

use super::house::{House, chief};
use crate::{OnRun, Pressroom};
use pressed::PressLog;
use pressed::key::RecordKey;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

fn told_to(runs: &Arc<Mutex<Vec<u64>>>) -> OnRun {
    let runs = runs.clone();
    Arc::new(move |written| {
        let runs = runs.clone();
        Box::pin(async move {
            // Slow, so that a waiter who is told too early is caught.
            tokio::time::sleep(Duration::from_millis(20)).await;
            runs.lock().expect("nobody panics with it").push(written.run.number);
        })
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_is_told_once_the_run_is_served() {
    let house = House::open().await;
    let runs = Arc::new(Mutex::new(vec![]));
    let room = Pressroom::start(house.store.clone(), told_to(&runs)).await.expect("a pressroom");
    for i in 0..3 {
        let draft = house.draft("Ships wait").await;
        let done = house.desk.publish(&chief(), draft.id, 1, None).await.expect("published");
        tokio::time::timeout(Duration::from_secs(10), room.pressed(done.change)).await.expect("in time").expect("pressed");
        assert_eq!(runs.lock().expect("whole").len(), i + 1, "the run was told of before the waiter");
        assert!(house.record(&RecordKey::Story(draft.id), None).await.is_some());
    }
    tokio::time::timeout(Duration::from_secs(1), room.pressed(0)).await.expect("nothing to wait for").expect("pressed");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_pressrooms_press_everything_once() {
    let house = House::open().await;
    let before = house.store.press().head().await.expect("the head");
    let runs = [Arc::new(Mutex::new(vec![])), Arc::new(Mutex::new(vec![]))];
    let one = Pressroom::start(house.store.clone(), told_to(&runs[0])).await.expect("a pressroom");
    let other = Pressroom::start(house.store.clone(), told_to(&runs[1])).await.expect("a pressroom");
    let mut last = 0;
    let mut ids = vec![];
    for _ in 0..20 {
        let draft = house.draft("Ships wait").await;
        last = house.desk.publish(&chief(), draft.id, 1, None).await.expect("published").change;
        ids.push(draft.id);
    }
    for room in [&one, &other] {
        tokio::time::timeout(Duration::from_secs(20), room.pressed(last)).await.expect("in time").expect("pressed");
    }
    for id in ids {
        assert_eq!(house.versions(id).await.len(), 1);
    }
    let numbers: Vec<u64> = runs.iter().flat_map(|r| r.lock().expect("whole").clone()).collect();
    assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len(), "no run was told of twice: {numbers:?}");
    let head = house.store.press().head().await.expect("the head");
    assert_eq!(numbers.iter().max(), Some(&head));
    assert_eq!(numbers.len() as u64, head - before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_ends_no_publication_but_its_own() {
    let house = House::open().await;
    let broke = Arc::new(AtomicBool::new(false));
    let first = broke.clone();
    let breaks: OnRun = Arc::new(move |_| {
        let first = !first.swap(true, Ordering::SeqCst);
        Box::pin(async move { assert!(!first, "the first run breaks") })
    });
    let room = Pressroom::start(house.store.clone(), breaks).await.expect("a pressroom");
    for _ in 0..2 {
        let draft = house.draft("Ships wait").await;
        let done = house.desk.publish(&chief(), draft.id, 1, None).await.expect("published");
        tokio::time::timeout(Duration::from_secs(10), room.pressed(done.change)).await.expect("in time").expect("pressed");
    }
    assert!(broke.load(Ordering::SeqCst));
}
