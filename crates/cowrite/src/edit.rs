//! The least that makes one text of another: which characters go and which come. Whole characters, so that none is ever cut in two.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::ops::Range;

/// Above this many changed characters on both sides the middle is replaced as a whole.
const COMPARED: usize = 2_000;

/// Take these of the old ones out, and put these of the new ones there.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub old: Range<usize>,
    pub new: Range<usize>,
}

/// Edits in order, from the first to the last.
pub(crate) fn edits(old: &[char], new: &[char]) -> Vec<Edit> {
    let start = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (left, right) = (&old[start..], &new[start..]);
    let end = left.iter().rev().zip(right.iter().rev()).take_while(|(a, b)| a == b).count();
    let (left, right) = (&left[..left.len() - end], &right[..right.len() - end]);
    let shifted = |old: Range<usize>, new: Range<usize>| Edit { old: old.start + start..old.end + start, new: new.start + start..new.end + start };
    if left.is_empty() && right.is_empty() {
        return vec![];
    }
    if left.len() > COMPARED || right.len() > COMPARED {
        return vec![shifted(0..left.len(), 0..right.len())];
    }
    let changed = capture_diff_slices(Algorithm::Myers, left, right).into_iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
    changed.map(|op| shifted(op.old_range(), op.new_range())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_changed_is_touched() {
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        assert_eq!(edits(&chars("Ships wait"), &chars("Ships wait")), []);
        assert_eq!(edits(&chars("Ships wait"), &chars("Ships will wait")), [Edit { old: 7..7, new: 7..12 }]);
        assert_eq!(edits(&chars("abc"), &chars("")), [Edit { old: 0..3, new: 0..0 }]);
    }
}
