//! Records of the press log: now, at an instant, many at once; and who may press.

use super::fixture::{House, en, minute, put, put_concept};
use crate::{Pressing, StoreError};
use newsroom::{ConceptId, StoryId};
use pressed::PressLog;
use pressed::key::{ListKey, RecordKey};
use pressed::record::Record;
use std::sync::Arc;

async fn concept_name(house: &House, at: Option<i64>) -> Option<String> {
    let stored = house.store.press().record(&RecordKey::Concept(ConceptId(1)), at.map(minute)).await.expect("a read")?;
    let Record::Concept(concept) = &stored.record else { panic!("a concept") };
    concept.name(&en()).map(str::to_owned)
}

pub async fn a_record_reads_now_and_at_an_instant(house: Arc<House>) {
    assert_eq!(house.store.press().head().await.expect("a head"), 0);
    assert_eq!(house.headline(1, None).await, None);
    house.press(minute(10), vec![put(1, "One", minute(10), minute(10), &[])]).await;
    house.press(minute(20), vec![put(1, "Two", minute(10), minute(20), &[])]).await;
    for (at, headline) in [(Some(9), None), (Some(10), Some("One")), (Some(19), Some("One")), (Some(20), Some("Two")), (None, Some("Two"))] {
        assert_eq!(house.headline(1, at.map(minute)).await.as_deref(), headline, "at {at:?}");
    }
    let versions = house.store.press().versions(StoryId(1)).await.expect("a read");
    assert_eq!(versions.iter().map(|v| (v.since, v.run)).collect::<Vec<_>>(), [(minute(10), 1), (minute(20), 2)]);
    assert_eq!(house.store.press().versions(StoryId(2)).await.expect("a read").len(), 0);
}

pub async fn before_its_first_version_only_a_story_is_none(house: Arc<House>) {
    house.press(minute(10), vec![put_concept(1, "Afrika", minute(10)), put(1, "One", minute(10), minute(10), &[])]).await;
    house.press(minute(20), vec![put_concept(1, "Africa", minute(20))]).await;
    for (at, name) in [(Some(-99), "Afrika"), (Some(15), "Afrika"), (Some(20), "Africa"), (None, "Africa")] {
        assert_eq!(concept_name(&house, at).await.as_deref(), Some(name), "at {at:?}");
    }
    assert_eq!(house.headline(1, Some(minute(-99))).await, None);
    assert_eq!(house.store.press().record(&RecordKey::Site, Some(minute(5))).await.expect("a read"), None);
}

pub async fn equal_since_is_replaced_by_the_newer_run(house: Arc<House>) {
    house.press(minute(10), vec![put_concept(1, "Afrika", minute(10)), put(1, "One", minute(10), minute(10), &[])]).await;
    house.press(minute(30), vec![put_concept(1, "Africa", minute(10)), put(1, "Better", minute(10), minute(10), &[])]).await;
    for at in [Some(minute(10)), Some(minute(40)), None] {
        assert_eq!(house.headline(1, at).await.as_deref(), Some("Better"));
    }
    assert_eq!(concept_name(&house, Some(0)).await.as_deref(), Some("Africa"), "also before the first version");
    let versions = house.store.press().versions(StoryId(1)).await.expect("a read");
    assert_eq!(versions.iter().map(|v| v.run).collect::<Vec<_>>(), [2], "nobody could ever read the one that was replaced");
}

pub async fn a_backdated_version_does_not_become_the_newest(house: Arc<House>) {
    let (lists, elsewhere) = ([ListKey::Edition(en())], [ListKey::Audio(en())]);
    house.press(minute(50), vec![put(1, "Newer", minute(10), minute(50), &lists)]).await;
    house.press(minute(60), vec![put(1, "Older", minute(10), minute(20), &elsewhere)]).await;
    assert_eq!(house.headline(1, None).await.as_deref(), Some("Newer"));
    assert_eq!(house.headline(1, Some(minute(30))).await.as_deref(), Some("Older"));
    assert_eq!(house.list(&lists[0], None).await, [1]);
    assert_eq!(house.list(&elsewhere[0], None).await, [0i64; 0]);
}

pub async fn several_stories_come_in_the_order_asked(house: Arc<House>) {
    house.press(minute(1), (1..=5).map(|id| put(id, &format!("One {id}"), minute(1), minute(1), &[])).collect()).await;
    house.press(minute(9), vec![put(3, "Two 3", minute(1), minute(9), &[])]).await;
    let read = async |ids: &[i64], at| -> Vec<String> {
        let ids: Vec<StoryId> = ids.iter().map(|id| StoryId(*id)).collect();
        let stored = house.store.press().stories(&ids, at).await.expect("a read");
        let headline = |record: &Record| if let Record::Story(s) = record { s.content.headline.clone() } else { panic!("a story") };
        stored.iter().map(|s| headline(&s.record)).collect()
    };
    assert_eq!(read(&[5, 99, 3, 1, 3], None).await, ["One 5", "Two 3", "One 1", "Two 3"]);
    assert_eq!(read(&[3, 1], Some(minute(5))).await, ["One 3", "One 1"]);
    assert_eq!(read(&[3, 1], Some(minute(0))).await, [""; 0]);
    assert_eq!(read(&[], None).await, [""; 0]);
}

pub async fn what_changes_nothing_makes_no_run(house: Arc<House>) {
    let item = || vec![put(1, "One", minute(1), minute(1), &[ListKey::Edition(en())])];
    assert_eq!(house.press(minute(1), item()).await.map(|run| run.number), Some(1));
    assert_eq!(house.press(minute(2), item()).await, None);
    assert_eq!(house.press(minute(3), vec![]).await, None);
    assert_eq!(house.store.press().last_change().await.expect("a number"), 3, "the changes count as pressed all the same");
    assert_eq!(house.store.press().head().await.expect("a head"), 1);
}

pub async fn a_run_brings_along_what_is_newest(house: Arc<House>) {
    let item = |headline: &str, since| vec![put(1, headline, minute(1), since, &[])];
    let brought = async |headline: &str, since| {
        let written = house.write(minute(9), item(headline, since)).await.expect("a run");
        written.newest.into_iter().map(|(key, stored)| (key, (*stored).clone())).collect::<Vec<_>>()
    };
    let [(key, stored)] = &brought("Two", minute(2)).await[..] else { panic!("one record") };
    assert_eq!(house.store.press().record(key, None).await.expect("a read").as_deref(), Some(stored), "as the log has it");
    assert_eq!(brought("One", minute(1)).await, [], "a text that stood before is not what readers get now");
    assert_eq!(house.headline(1, None).await.as_deref(), Some("Two"));
    let many = (1..=17).map(|id| put(id, "Many", minute(3), minute(3), &[])).collect();
    assert_eq!(house.write(minute(9), many).await.expect("a run").newest, [], "an import keeps its own");
}

pub async fn only_one_presser_wins(house: Arc<House>) {
    let press = async |headline: &'static str| {
        let items = vec![put(1, headline, minute(1), minute(1), &[])];
        house.store.press().press(Pressing { after_change: 0, upto_change: 5, at: minute(1), items }).await
    };
    let (first, second) = tokio::join!(press("One"), press("Two"));
    let (won, lost) = if first.is_ok() { (first, second) } else { (second, first) };
    assert_eq!(won.expect("one wins").map(|written| written.run.number), Some(1));
    assert!(matches!(lost, Err(StoreError::Stale { expected: 0, found: 5 })), "{lost:?}");
    assert_eq!(house.store.press().versions(StoryId(1)).await.expect("a read").len(), 1);
}

pub async fn runs_are_read_in_order(house: Arc<House>) {
    for n in 1..=4 {
        house.press(minute(n), vec![put(n, "x", minute(n), minute(n), &[])]).await;
    }
    let runs = house.store.press().runs_after(1, 2).await.expect("a read");
    assert_eq!(runs.iter().map(|r| (r.number, r.at)).collect::<Vec<_>>(), [(2, minute(2)), (3, minute(3))]);
    assert_eq!(runs[0].touched, ["card/2"]);
    assert_eq!(house.store.press().runs_after(u64::MAX, 9).await.expect("a read"), []);
}

pub async fn a_large_batch_is_one_run(house: Arc<House>) {
    let items = (1..=700).map(|id| put(id, &format!("Story {id}"), minute(id), minute(id), &[ListKey::Edition(en())])).collect();
    let run = house.press(minute(700), items).await.expect("a run");
    assert_eq!((run.number, run.touched.len()), (1, 700));
    assert_eq!(house.list(&ListKey::Edition(en()), None).await, (1..=700).rev().collect::<Vec<i64>>());
    assert_eq!(house.headline(699, None).await.as_deref(), Some("Story 699"));
}
