//! A thousand ways to change the log, each by somebody who could write to it, and each found out against one head that was kept (S18).

use super::*;
use crate::tests::furnish::House;
use newsroom::act::Deed;
use store::ActHash;

/// Numbers that look like chance and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most as u64) as usize
    }
}

/// Changes something, and says what.
fn tamper(log: &mut Vec<KeptAct>, dice: &mut Dice) -> &'static str {
    let (one, other) = (dice.below(log.len()), dice.below(log.len()));
    match dice.below(10) {
        0 => {
            log[one].act.who.push('1');
            "who"
        }
        1 => {
            log[one].act.name = format!("{}, another", log[one].act.name);
            "name"
        }
        2 => {
            log[one].act.object = format!("story/{}", 7 + dice.below(1000));
            "object"
        }
        3 => {
            log[one].act.deed = if log[one].act.deed == Deed::Publish { Deed::Revise } else { Deed::Publish };
            "deed"
        }
        4 => {
            log[one].act.at += jiff::SignedDuration::from_millis(1 + dice.below(5) as i64);
            "time"
        }
        5 => {
            log[one].written.push(' ');
            "detail, be it by a space"
        }
        6 => {
            log.remove(one);
            "an act is gone"
        }
        7 => {
            let next = (one + 1) % log.len();
            log.swap(one, if one == other { next } else { other });
            "two change places"
        }
        8 => {
            log.truncate(one);
            "the end is cut off"
        }
        _ => {
            let twice = log[one].clone();
            // Before the last: behind it, it would be an act that came after the head.
            log.insert(other.min(log.len() - 2), twice);
            "an act stands twice"
        }
    }
}

/// Numbers and hashes made to fit again, as whoever knows how the log is made would.
fn mend(log: &mut [KeptAct]) {
    let mut previous: ActHash = [0; 32];
    for (seq, act) in (1..).zip(log) {
        (act.seq, act.previous) = (seq, previous);
        act.hash = act.rehashed();
        previous = act.hash;
    }
}

fn verify(log: &[KeptAct], head: &Head) -> Vec<String> {
    let mut walk = Walk::default();
    walk.meets(head.size, bytes(&head.root));
    log.iter().for_each(|act| walk.step(act));
    walk.beyond();
    walk.wrong
}

#[tokio::test]
async fn what_is_missing_is_told_once() {
    let house = House::open().await;
    for n in 0..10 {
        house.draft(&format!("Story {n}")).await;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let head = house.desk.sign_head(&Seal::open(&folder.path().join("audit.key")).expect("a key")).await.expect("a head");
    let whole = house.desk.store().read().await.expect("a reader").acts_after(0, 1_000).await.expect("acts");
    let without = |gone: std::ops::RangeInclusive<i64>| whole.iter().filter(|act| !gone.contains(&act.seq)).cloned().collect::<Vec<_>>();
    assert_eq!(verify(&without(3..=3), &head), ["act 3 is missing"]);
    assert_eq!(verify(&without(3..=5), &head), ["acts 3 to 5 are missing"]);
}

#[tokio::test]
async fn of_a_thousand_changes_a_thousand_are_found() {
    let house = House::open().await;
    for n in 0..40 {
        house.draft(&format!("Story {n}")).await;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let head = house.desk.sign_head(&Seal::open(&folder.path().join("audit.key")).expect("a key")).await.expect("a head");
    let whole = house.desk.store().read().await.expect("a reader").acts_after(0, 1_000).await.expect("acts");
    assert_eq!((whole.len() as i64, verify(&whole, &head)), (head.size, vec![]));
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for round in 0..1_000 {
        let mut log = whole.clone();
        let what = tamper(&mut log, &mut dice);
        if round % 2 == 1 {
            mend(&mut log);
        }
        assert!(!verify(&log, &head).is_empty(), "round {round}: {what}");
    }
}
