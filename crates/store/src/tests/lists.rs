//! Lists: newest first, now and as they stood.

use super::fixture::{House, code, en, minute, put, put_concept};
use newsroom::ConceptId;
use pressed::PressLog;
use pressed::key::ListKey;
use pressed::log::Slice;
use std::sync::Arc;

fn all() -> ListKey {
    ListKey::Edition(en())
}

fn concept(id: i64) -> ListKey {
    ListKey::Concept(en(), ConceptId(id))
}

pub async fn lists_are_newest_first_and_sliced(house: Arc<House>) {
    house.press(minute(9), [3, 1, 5, 2, 4].map(|id| put(id, "x", minute(id), minute(9), &[all()])).into()).await;
    let part = async |slice| -> Vec<i64> { house.store.press().list(&all(), None, slice).await.expect("a list").iter().map(|l| l.story.0).collect() };
    assert_eq!(part(Slice::first(2)).await, [5, 4]);
    assert_eq!(part(Slice { offset: 3, limit: 9, between: None }).await, [2, 1]);
    assert_eq!(part(Slice { offset: 0, limit: 9, between: Some((minute(2), minute(4))) }).await, [3, 2]);
    let then = house.store.press().list(&all(), Some(minute(9)), Slice { offset: 1, limit: 1, between: Some((minute(2), minute(4))) }).await;
    assert_eq!(then.expect("a list").iter().map(|l| (l.story.0, l.published)).collect::<Vec<_>>(), [(2, minute(2))]);
    assert_eq!(part(Slice::first(0)).await, [0i64; 0]);
}

pub async fn ties_are_ordered_by_number(house: Arc<House>) {
    house.press(minute(9), [2, 3, 1].map(|id| put(id, "x", minute(5), minute(9), &[all()])).into()).await;
    assert_eq!(house.list(&all(), None).await, [3, 2, 1]);
    assert_eq!(house.list(&all(), Some(minute(9))).await, [3, 2, 1]);
}

pub async fn a_list_reads_as_it_stood(house: Arc<House>) {
    house.press(minute(10), vec![put(1, "One", minute(10), minute(10), &[all(), concept(1)])]).await;
    house.press(minute(20), vec![put(2, "Two", minute(20), minute(20), &[all(), concept(1)])]).await;
    // Story 1 is filed under another concept, and back.
    house.press(minute(30), vec![put(1, "One", minute(10), minute(30), &[all(), concept(2)])]).await;
    house.press(minute(40), vec![put(1, "One", minute(10), minute(40), &[all(), concept(1)])]).await;
    let expected: [(i64, &[i64], &[i64]); 6] = [(9, &[], &[]), (10, &[1], &[]), (29, &[2, 1], &[]), (30, &[2], &[1]), (39, &[2], &[1]), (40, &[2, 1], &[])];
    for (at, first, second) in expected {
        assert_eq!(
            (house.list(&concept(1), Some(minute(at))).await, house.list(&concept(2), Some(minute(at))).await),
            (first.into(), second.into()),
            "at {at}"
        );
        assert_eq!(house.list(&all(), Some(minute(at))).await.len(), if at < 10 { 0 } else { 1 + usize::from(at >= 20) });
    }
    assert_eq!(house.list(&concept(1), None).await, [2, 1]);
    // A story dated later than it is listed is not in the list of an instant before its date.
    house.press(minute(50), vec![put(3, "Three", minute(60), minute(50), &[concept(3)])]).await;
    assert_eq!((house.list(&concept(3), Some(minute(55))).await.len(), house.list(&concept(3), Some(minute(60))).await.len()), (0, 1));
}

pub async fn a_place_left_at_once_was_never_there(house: Arc<House>) {
    house.press(minute(10), vec![put(1, "One", minute(10), minute(10), &[all(), concept(1)])]).await;
    house.press(minute(11), vec![put(1, "Uno", minute(10), minute(10), &[all(), concept(2)])]).await;
    for at in [Some(minute(10)), Some(minute(99)), None] {
        assert_eq!((house.list(&concept(1), at).await, house.list(&concept(2), at).await), (vec![], vec![1]));
    }
    // A new date moves it: one place, not two.
    house.press(minute(12), vec![put(1, "Uno", minute(12), minute(12), &[all()])]).await;
    assert_eq!(house.list(&all(), None).await, [1]);
    assert_eq!(house.list(&all(), Some(minute(11))).await, [1]);
}

pub async fn two_versions_in_one_batch_leave_their_places(house: Arc<House>) {
    let first = put(1, "One", minute(10), minute(10), &[all(), concept(1), concept(3)]);
    let second = put(1, "Two", minute(10), minute(20), &[all(), concept(2), concept(3)]);
    let third = put(1, "Three", minute(10), minute(20), &[all(), concept(4)]);
    house.press(minute(20), vec![first, second, third]).await;
    for (list, then, now) in [(1, 1, 0), (2, 0, 0), (3, 1, 0), (4, 0, 1)] {
        assert_eq!((house.list(&concept(list), Some(minute(15))).await.len(), house.list(&concept(list), None).await.len()), (then, now), "list {list}");
    }
    assert_eq!((house.headline(1, Some(minute(15))).await.as_deref(), house.headline(1, None).await.as_deref()), (Some("One"), Some("Three")));
}

pub async fn concepts_are_known_by_the_lists_that_hold_a_story(house: Arc<House>) {
    house.press(minute(1), [7, 8, 77].map(|id| put_concept(id, "Named", minute(1))).into()).await;
    house.press(minute(2), vec![put(1, "x", minute(2), minute(2), &[all(), concept(7), concept(9)]), put(2, "y", minute(2), minute(2), &[concept(77)])]).await;
    let filed = async |edition: &str, at| {
        let mut filed = house.store.press().filed(&code(edition), at).await.expect("a read");
        filed.sort();
        filed
    };
    assert_eq!(filed("en", None).await, [ConceptId(7), ConceptId(77)], "neither what holds no story nor what is no concept here");
    assert!(filed("ar", None).await.is_empty() && filed("en", Some(minute(1))).await.is_empty());
    house.press(minute(3), vec![put(1, "x", minute(2), minute(3), &[all(), concept(8)])]).await;
    assert_eq!(filed("en", None).await, [ConceptId(8), ConceptId(77)]);
    assert_eq!(filed("en", Some(minute(2))).await, [ConceptId(7), ConceptId(77)]);
}
