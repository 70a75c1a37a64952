//! Plays many sessions of people writing together over bad lines: `cargo run --release -p cowrite --example fuzz -- FIRST COUNT`.
//! Seeds that go wrong are printed and go into the tests.

#[path = "../tests/it/peers.rs"]
mod peers;

use std::sync::atomic::{AtomicU64, Ordering};

fn main() {
    let mut given = std::env::args().skip(1).map(|number| number.parse::<u64>().expect("FIRST and COUNT are numbers"));
    let (first, count) = (given.next().unwrap_or(0), given.next().unwrap_or(100_000));
    let (next, failed) = (AtomicU64::new(first), AtomicU64::new(0));
    let begun = std::time::Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= first + count {
                        return;
                    }
                    if let Err(why) = peers::play(seed) {
                        failed.fetch_add(1, Ordering::Relaxed);
                        println!("seed {seed}: {why}");
                    }
                }
            });
        }
    });
    println!("{count} sessions, {} went wrong, {:.0} s", failed.into_inner(), begun.elapsed().as_secs_f64());
}
