//! Any history at all, against a plain model: lists of what happened, read by walking through them.

use super::fixture::{House, en, forget, minute, put, take_down};
use newsroom::{ConceptId, StoryId};
use pressed::PressLog;
use pressed::key::ListKey;
use pressed::log::Slice;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A version: since when, its headline, when published, and its lists.
type Version = (i64, String, i64, BTreeSet<ListKey>);

fn all_lists() -> Vec<ListKey> {
    [ListKey::Edition(en()), ListKey::Audio(en())].into_iter().chain((1..=3).map(|id| ListKey::Concept(en(), ConceptId(id)))).collect()
}

/// The same numbers on every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: u64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % sides) as i64
    }
}

pub async fn any_history_reads_as_the_plain_model_says(house: Arc<House>) {
    let mut dice = Dice(2026);
    let mut model: BTreeMap<i64, Vec<Version>> = BTreeMap::new();
    let mut clock = 0;
    for _ in 0..60 {
        let mut items = vec![];
        for _ in 0..=dice.throw(5) {
            clock += dice.throw(3);
            let id = 1 + dice.throw(6);
            let versions = model.entry(id).or_default();
            match dice.throw(10) {
                0 => {
                    versions.clear();
                    items.push(forget(id));
                }
                1 => {
                    *versions = vec![(clock, "withdrawn".into(), 0, BTreeSet::new())];
                    items.push(take_down(id, "withdrawn", minute(clock)));
                }
                _ => {
                    let published = (versions.first().map_or(clock, |v| v.2) + dice.throw(8) / 7).min(clock);
                    let lists: BTreeSet<ListKey> = all_lists().into_iter().filter(|_| dice.throw(2) == 0).collect();
                    let headline = format!("Headline {}", dice.throw(50));
                    items.push(put(id, &headline, minute(published), minute(clock), &lists.iter().cloned().collect::<Vec<_>>()));
                    versions.retain(|v| v.0 != clock);
                    versions.push((clock, headline, published, lists));
                }
            }
        }
        house.press(minute(clock), items).await;
    }
    for at in (-1..=clock).step_by(3).map(Some).chain([None]) {
        let standing = |id: &i64| model[id].iter().rfind(|v| at.is_none_or(|at| v.0 <= at));
        for id in model.keys() {
            assert_eq!(house.headline(*id, at.map(minute)).await, standing(id).map(|v| v.1.clone()), "story {id} at {at:?}");
        }
        for list in all_lists() {
            let mut expected: Vec<(i64, i64)> = model.keys().filter_map(|id| standing(id).filter(|v| v.3.contains(&list)).map(|v| (v.2, *id))).collect();
            expected.sort_by(|a, b| b.cmp(a));
            let expected: Vec<i64> = expected.into_iter().map(|(_, id)| id).collect();
            assert_eq!(house.list(&list, at.map(minute)).await, expected, "{list} at {at:?}");
            for other in all_lists() {
                let both: Vec<i64> = expected.iter().copied().filter(|id| standing(id).is_some_and(|v| v.3.contains(&other))).collect();
                assert_eq!(house.meeting([&list, &other], at.map(minute), Slice::first(1_000)).await, both, "{list} and {other} at {at:?}");
                let second = Slice { offset: 1, limit: 1, between: None };
                assert_eq!(house.meeting([&list, &other], at.map(minute), second).await, both.into_iter().skip(1).take(1).collect::<Vec<_>>());
            }
        }
    }
    let listed = house.list(&ListKey::Edition(en()), None).await.len() as u64;
    assert_eq!(house.store.press().days(None).await.expect("a read").iter().map(|d| d.stories).sum::<u64>(), listed);
    assert!(house.store.press().versions(StoryId(1)).await.is_ok());
    assert_eq!(house.store.check().await.expect("a round"), []);
}
