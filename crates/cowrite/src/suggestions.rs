//! Suggested changes that nobody has accepted or rejected yet, counted as the editor lists them: what one person did in one go is one, and words
//! that they put in the place of others are one with those.

use crate::line::Chunk;
use crate::node;
use std::cmp::Reverse;
use yrs::Any;

/// Neighbouring chunks of a line with the same kind of mark by the same person.
struct Run<'c> {
    mark: &'static str,
    by: Option<&'c Any>,
    from: usize,
    to: usize,
}

pub(crate) fn count(chunks: &[Chunk]) -> usize {
    let mut runs = runs(chunks, node::INSERTION);
    runs.extend(self::runs(chunks, node::DELETION));
    runs.sort_by_key(|run| (run.from, Reverse(run.to)));
    let (mut count, mut paired) = (runs.len(), false);
    for pair in runs.windows(2) {
        let replaces = pair[0].mark != pair[1].mark && pair[0].by == pair[1].by && pair[0].to == pair[1].from;
        paired = replaces && !paired;
        count -= usize::from(paired);
    }
    count
}

fn runs<'c>(chunks: &'c [Chunk], mark: &'static str) -> Vec<Run<'c>> {
    let mut runs: Vec<Run> = vec![];
    for (at, chunk) in chunks.iter().enumerate() {
        let Some(said) = chunk.marked(mark) else { continue };
        let by = by(said);
        match runs.last_mut() {
            Some(last) if last.to == at && last.by == by => last.to = at + 1,
            _ => runs.push(Run { mark, by, from: at, to: at + 1 }),
        }
    }
    runs
}

fn by(said: &Any) -> Option<&Any> {
    let Any::Map(said) = said else { return None };
    said.get("by")
}
