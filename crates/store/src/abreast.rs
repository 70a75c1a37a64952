//! Work on many things side by side, a share for each core: an import hands over five hundred texts at a time.

use std::panic::resume_unwind;
use std::thread;

/// Fewer are done sooner than another thread is started.
const MANY: usize = 32;
/// The house has other things to do.
const MOST_THREADS: usize = 8;

/// What comes of each, in their order.
pub(crate) fn abreast<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    // How many cores there are is asked of the system's files, which costs more than a short text.
    let cores = if things.len() < MANY { 1 } else { thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS) };
    if cores == 1 {
        return things.iter().map(work).collect();
    }
    let (own, others) = things.split_at(things.len().div_ceil(cores));
    thread::scope(|scope| {
        let begun: Vec<_> = others.chunks(own.len()).map(|share| scope.spawn(|| share.iter().map(&work).collect::<Vec<R>>())).collect();
        let mut done: Vec<R> = own.iter().map(&work).collect();
        for share in begun {
            done.extend(share.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_kept() {
        for count in [0, 1, 31, 32, 33, 500] {
            let things: Vec<usize> = (0..count).collect();
            assert_eq!(abreast(&things, |n| n * 2), things.iter().map(|n| n * 2).collect::<Vec<_>>());
        }
    }
}
