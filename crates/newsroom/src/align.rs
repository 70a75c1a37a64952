//! Two lists of lines laid beside one another: which of the newer is which of the older, what is new and what is gone.

/// A line of the older list with the one it became.
pub type Pair<'a> = (Option<&'a String>, Option<&'a String>);

/// Two paragraphs are versions of one another if they share half of their words.
pub fn alike(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let words = |s: &str| s.split_whitespace().map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
    let (a, b) = (words(a), words(b));
    let common = a.intersection(&b).count();
    common * 2 >= a.len().max(b.len()).max(1)
}

/// The longest common subsequence of two lists, as pairs in order. Beyond this many comparisons the middle is taken as replaced.
const MOST_COMPARISONS: usize = 4_000_000;

pub fn align<'a>(old: &'a [String], new: &'a [String], same: impl Fn(&str, &str) -> bool) -> Vec<Pair<'a>> {
    let front = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old[front..], &new[front..]);
    let back = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_mid, new_mid) = (&old_rest[..old_rest.len() - back], &new_rest[..new_rest.len() - back]);
    let mut out: Vec<_> = old[..front].iter().zip(&new[..front]).map(|(a, b)| (Some(a), Some(b))).collect();
    if old_mid.len().saturating_mul(new_mid.len()) > MOST_COMPARISONS {
        out.extend(old_mid.iter().map(|a| (Some(a), None)));
        out.extend(new_mid.iter().map(|b| (None, Some(b))));
    } else {
        out.extend(common(old_mid, new_mid, same));
    }
    let tail = old.len() - back;
    out.extend(old[tail..].iter().zip(&new[new.len() - back..]).map(|(a, b)| (Some(a), Some(b))));
    out
}

fn common<'a>(old: &'a [String], new: &'a [String], same: impl Fn(&str, &str) -> bool) -> Vec<Pair<'a>> {
    let width = new.len() + 1;
    let mut length = vec![0u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            length[i * width + j] =
                if same(&old[i], &new[j]) { length[(i + 1) * width + j + 1] + 1 } else { length[(i + 1) * width + j].max(length[i * width + j + 1]) };
        }
    }
    let (mut i, mut j, mut out) = (0, 0, vec![]);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && same(&old[i], &new[j]) {
            out.push((Some(&old[i]), Some(&new[j])));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && length[(i + 1) * width + j] >= length[i * width + j + 1]) {
            out.push((Some(&old[i]), None));
            i += 1;
        } else {
            out.push((None, Some(&new[j])));
            j += 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_paragraph_does_not_shift_the_rest() {
        let lines = |s: &[&str]| s.iter().map(|l| l.to_string()).collect::<Vec<_>>();
        let (old, new) = (lines(&["a b c d", "e f g h"]), lines(&["x y z w", "a b c d", "e f g i"]));
        let pairs = align(&old, &new, alike);
        assert_eq!(pairs, [(None, Some(&new[0])), (Some(&old[0]), Some(&new[1])), (Some(&old[1]), Some(&new[2]))]);
    }
}
