//! What an update would cost a document, in memory and in work, so that one that nobody can have written by hand is refused before it is taken in.

use crate::depth::{Id, Placed, covering};
use crate::update::Update;
use std::collections::BTreeSet;

/// A document takes no more memory, with all that was deleted from it: a hundred and thirty thousand runs of words, or the longest body the desk takes
/// fifteen times.
pub(crate) const LARGEST: usize = 32 << 20;
/// What the library behind us keeps of a run besides its words, in bytes, about; and of a value.
pub(crate) const RUN: usize = 256;
pub(crate) const VALUE: usize = 64;
/// So many bytes may be copied to take one update in: some tenths of a second.
const WORK: usize = 1 << 33;
/// A run's place in the list of its writer's, in bytes. What stands behind a new place moves.
const PLACE: usize = 16;

/// Whether an update can be taken in by a document that weighs so much, looked at from afar: whatever has to be cut for it, no cut copies more than all.
pub(crate) fn is_small(weight: usize, update: &Update) -> bool {
    weight + update.weight() <= LARGEST && (weight + update.stands()).saturating_mul(update.most_cuts()) <= WORK
}

/// Whether it can, looked at closely. `whole` is the document as one update.
pub(crate) fn is_borne(whole: &Update, update: &Update) -> bool {
    let is_new = |id: Id| covering(whole.placed(), id).is_none();
    let beside = update.cuts().iter().filter(|(item, _)| is_new(*item)).map(|(_, before)| *before);
    let deleted = update.deleted().iter().flat_map(|stretch| [(stretch.client, stretch.from), (stretch.client, stretch.to)]);
    let (mut cuts, mut work) = (0, 0_usize);
    for before in beside.chain(deleted).collect::<BTreeSet<Id>>() {
        let cut = |runs: &[Placed]| {
            let run = covering(runs, before).filter(|run| run.at != before)?;
            Some(run.size + PLACE * of_writer(runs, before.0))
        };
        if let Some(copied) = cut(whole.placed()).or_else(|| cut(update.placed())) {
            cuts += 1;
            work = work.saturating_add(copied);
        }
    }
    let told_again = update.placed().iter().filter(|placed| !is_new(placed.at)).count();
    whole.stands() + update.stands() - told_again * RUN + cuts * RUN <= LARGEST && work <= WORK
}

/// How many runs a writer has.
fn of_writer(runs: &[Placed], client: u64) -> usize {
    runs.partition_point(|placed| placed.at.0 <= client) - runs.partition_point(|placed| placed.at.0 < client)
}
