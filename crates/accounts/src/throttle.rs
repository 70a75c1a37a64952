//! How often a wrong key may be tried, by account and by where it comes from. A few tries at once, then one at a time; right keys cost nothing.
//! What is counted is kept in memory alone and under hashes of this process, so no address is written down anywhere (R10, P20, P22).

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::Mutex;
use std::time::Duration;

/// More keys than this are not remembered at once; those with the most tries left are forgotten first.
const MOST_KEYS: usize = 100_000;

pub struct Throttle {
    /// So many tries at once.
    burst: f64,
    /// So many more an hour.
    hourly: f64,
    keys: RandomState,
    counts: Mutex<HashMap<u64, Count>>,
}

#[derive(Clone, Copy)]
struct Count {
    left: f64,
    /// Milliseconds on the caller's clock.
    at: i64,
}

impl Throttle {
    /// In no hour more than `burst + hourly` tries.
    pub fn new(burst: u32, hourly: u32) -> Throttle {
        Throttle { burst: burst.into(), hourly: hourly.into(), keys: RandomState::new(), counts: Mutex::default() }
    }

    /// Takes one try, or says how long to wait for the next. `now` in milliseconds.
    pub fn take(&self, key: &impl Hash, now: i64) -> Result<(), Duration> {
        let mut counts = self.counts.lock().unwrap_or_else(|held| held.into_inner());
        if counts.len() >= MOST_KEYS {
            self.forget(&mut counts, now);
        }
        let count = counts.entry(self.keys.hash_one(key)).or_insert(Count { left: self.burst, at: now });
        *count = self.refilled(*count, now);
        if count.left >= 1.0 {
            count.left -= 1.0;
            return Ok(());
        }
        Err(Duration::from_secs_f64(((1.0 - count.left) * 3600.0 / self.hourly).ceil()))
    }

    /// Gives a try back: the key was right.
    pub fn give_back(&self, key: &impl Hash) {
        let mut counts = self.counts.lock().unwrap_or_else(|held| held.into_inner());
        if let Some(count) = counts.get_mut(&self.keys.hash_one(key)) {
            count.left = (count.left + 1.0).min(self.burst);
        }
    }

    fn refilled(&self, count: Count, now: i64) -> Count {
        // A clock that was set back gives nothing.
        let passed = (now - count.at).max(0) as f64 / 3_600_000.0;
        Count { left: (count.left + passed * self.hourly).min(self.burst), at: now.max(count.at) }
    }

    /// Drops what is full again, which is as good as unknown; if that is not enough, the half that has the most tries left.
    fn forget(&self, counts: &mut HashMap<u64, Count>, now: i64) {
        counts.retain(|_, count| self.refilled(*count, now).left < self.burst);
        if counts.len() >= MOST_KEYS {
            let mut left: Vec<f64> = counts.values().map(|count| count.left).collect();
            left.sort_by(f64::total_cmp);
            let middle = left[left.len() / 2];
            counts.retain(|_, count| count.left < middle);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eighty_tries_an_hour_at_most_and_fewer_than_2_000_a_day() {
        let throttle = Throttle::new(20, 60);
        let tries = |from: i64, minutes: i64| (0..minutes * 60).filter(|s| throttle.take(&"ines", from + s * 1000).is_ok()).count();
        let first_hour = tries(0, 60);
        assert!((60..=80).contains(&first_hour), "{first_hour}");
        let day = first_hour + tries(3_600_000, 23 * 60);
        assert!(day < 2_000, "{day}");
        assert!(throttle.take(&"jon", 0).is_ok(), "others are not held up");
    }

    #[test]
    fn right_keys_cost_nothing_and_a_refusal_says_how_long() {
        let throttle = Throttle::new(2, 60);
        for _ in 0..50 {
            assert!(throttle.take(&1, 0).is_ok());
            throttle.give_back(&1);
        }
        assert!(throttle.take(&1, 0).is_ok() && throttle.take(&1, 0).is_ok());
        assert_eq!(throttle.take(&1, 0), Err(Duration::from_secs(60)));
        assert!(throttle.take(&1, -5_000).is_err(), "a clock set back gives nothing");
        assert!(throttle.take(&1, 61_000).is_ok());
    }

    #[test]
    fn memory_is_bounded() {
        let throttle = Throttle::new(2, 1);
        for key in 0..MOST_KEYS + 10 {
            let _ = throttle.take(&key, 0);
        }
        assert!(throttle.counts.lock().expect("whole").len() <= MOST_KEYS);
    }
}
