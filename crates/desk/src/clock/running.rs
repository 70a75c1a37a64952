//! The machine's other clock: it runs evenly, also while the machine sleeps, and nobody can set it.

use std::time::Duration;

/// Since some instant before the program began.
#[cfg(target_os = "linux")]
pub(super) fn running() -> Duration {
    let at = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    Duration::new(at.tv_sec.unsigned_abs(), u32::try_from(at.tv_nsec).unwrap_or(0))
}

/// Elsewhere it may stand still while the machine sleeps: after that nothing goes out on schedule for ten minutes.
#[cfg(not(target_os = "linux"))]
pub(super) fn running() -> Duration {
    static BEGUN: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    BEGUN.get_or_init(std::time::Instant::now).elapsed()
}

#[cfg(test)]
mod tests {
    use super::running;
    use std::time::{Duration, Instant};

    #[test]
    fn it_runs_as_fast_as_time() {
        let (begun, ran) = (Instant::now(), running());
        std::thread::sleep(Duration::from_millis(5));
        let (slept, ran) = (begun.elapsed(), running() - ran);
        assert!(ran >= Duration::from_millis(5) && ran <= slept + Duration::from_secs(60), "{ran:?} of {slept:?}");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn it_counts_what_the_machine_slept() {
        let awake = rustix::time::clock_gettime(rustix::time::ClockId::Monotonic);
        assert!(running() >= Duration::new(awake.tv_sec.unsigned_abs(), 0), "never less than the time it was awake");
    }
}
