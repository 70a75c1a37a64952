//! Whether the wall clock can be believed: it is held against the machine's other clock, which runs evenly and which nobody can set. A wall clock that
//! leaps ahead would let out everything that is scheduled for later.

use jiff::SignedDuration;
use newsroom::Timestamp;
use std::time::Duration;

/// By no more than this may it leap between two looks.
const APART: SignedDuration = SignedDuration::from_secs(60);
/// A new time that has stood for so long is the time.
const PROOF: Duration = Duration::from_secs(10 * 60);

/// What both clocks read at once.
#[derive(Clone, Copy)]
struct Reading {
    wall: Timestamp,
    running: Duration,
}

pub(super) struct Wall {
    believed: Reading,
    /// Since it leapt ahead.
    doubted: Option<Reading>,
}

impl Wall {
    /// A house that is opened believes the time it finds.
    pub(super) fn new(wall: Timestamp) -> Wall {
        Wall { believed: Reading { wall, running: Duration::ZERO }, doubted: None }
    }

    pub(super) fn is_believed(&self) -> bool {
        self.doubted.is_none()
    }

    /// Looks at both clocks; `running` is the time since it was made. A clock that was set back is believed: then nothing comes early.
    pub(super) fn look(&mut self, wall: Timestamp, running: Duration) -> bool {
        let now = Reading { wall, running };
        let ahead = now.ahead_of(self.believed);
        match self.doubted {
            None if ahead > APART => {
                tracing::error!(
                    "the clock of this machine was put forward by {ahead:#}: nothing that is scheduled goes out until it is back, or has stood for ten \
                     minutes. Look at the machine's time; if it is right, start Masthead again to go on at once"
                );
                self.doubted = Some(now);
            }
            Some(since) if ahead > APART && now.ahead_of(since).abs() > APART => self.doubted = Some(now),
            Some(since) if ahead > APART && now.running.saturating_sub(since.running) < PROOF => {}
            doubted => {
                if doubted.is_some() {
                    tracing::warn!("the clock of this machine is believed again, at {wall}: what is scheduled goes out");
                }
                *self = Wall { believed: now, doubted: None };
            }
        }
        self.is_believed()
    }
}

impl Reading {
    /// By how much the wall clock went on faster than the other since.
    fn ahead_of(self, before: Reading) -> SignedDuration {
        let ran = SignedDuration::try_from(self.running.saturating_sub(before.running)).unwrap_or(SignedDuration::MAX);
        self.wall.duration_since(before.wall).saturating_sub(ran)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Both clocks, in seconds since the house was opened.
    fn looks(seconds: &[(i64, u64)]) -> Vec<bool> {
        let opened = Timestamp::UNIX_EPOCH;
        let mut wall = Wall::new(opened);
        seconds.iter().map(|(at, ran)| wall.look(opened + SignedDuration::from_secs(*at), Duration::from_secs(*ran))).collect()
    }

    #[test]
    fn a_clock_that_goes_evenly_is_believed() {
        assert_eq!(looks(&[(1, 1), (61, 2), (3_600, 3_000), (3_659, 3_000)]), [true, true, false, false], "a minute at a time, and no more");
        assert_eq!(looks(&[(1, 1), (-7_200, 2), (-7_198, 3)]), [true; 3], "set back, it lets nothing out early");
    }

    #[test]
    fn one_that_leapt_is_not_until_it_is_back_or_has_stood() {
        let day = 86_400;
        assert_eq!(looks(&[(day, 1), (day + 1, 2), (3, 3), (4, 4)]), [false, false, true, true], "back");
        assert_eq!(looks(&[(day, 1), (day + 599, 600), (day + 600, 601), (day + 601, 602)]), [false, false, true, true], "it has stood");
        assert_eq!(looks(&[(day, 1), (2 * day, 400), (2 * day + 300, 700), (2 * day + 600, 1_000)]), [false, false, false, true], "it leapt again");
    }
}
