//! Two lists of lines or of words laid beside one another: which of the newer is which of the older, what is new and what is gone.
//! Readers may ask for it with any two texts, so every line is looked at once, and what is compared after that has a bound.

use crate::text::is_unspaced;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

/// A line of the older list with the one it became.
pub type Pair<'a> = (Option<&'a String>, Option<&'a String>);

/// Beyond this many comparisons of lines the middle is taken as replaced.
const MOST_LINES: usize = 40_000;
/// So many words tell what a line is about.
const TELLING: usize = 250;

/// Lines by likeness: two are versions of one another if they share half of their words; where words are not parted, half of their pairs of signs.
pub fn align<'a>(old: &'a [String], new: &'a [String]) -> Vec<Pair<'a>> {
    let words = |line: &str| {
        let mut words: Vec<u64> = line.split_whitespace().flat_map(parts).take(TELLING).map(hash).collect();
        words.sort_unstable();
        words.dedup();
        words
    };
    pairs(old, new, words, |a, b| alike(a, b), &mut MOST_LINES.clone())
}

/// Words that are the same. `room` is how many comparisons are left to whoever asks, for all texts of a page together.
pub fn align_words<'a>(old: &'a [String], new: &'a [String], room: &mut usize) -> Vec<Pair<'a>> {
    pairs(old, new, |word| hash(word.trim_end()), |a, b| a == b, room)
}

/// A word as it is; a run of words that are not parted as its pairs of signs.
fn parts(word: &str) -> Vec<&str> {
    let ends = word.char_indices().map(|(at, sign)| at + sign.len_utf8()).skip(1);
    let pairs: Vec<&str> = word.char_indices().zip(ends).map(|((start, _), end)| &word[start..end]).collect();
    if pairs.is_empty() || !word.chars().any(is_unspaced) { vec![word] } else { pairs }
}

fn hash(word: &str) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(word)
}

/// Whether two sorted lists have half of the longer one in common.
fn alike(a: &[u64], b: &[u64]) -> bool {
    let (mut left, mut right, mut common) = (a, b, 0);
    while let ([x, rest_x @ ..], [y, rest_y @ ..]) = (left, right) {
        common += usize::from(x == y);
        (left, right) = (if x <= y { rest_x } else { left }, if y <= x { rest_y } else { right });
    }
    common * 2 >= a.len().max(b.len())
}

/// What is equal at both ends stays; between, the longest common subsequence of keys, as pairs in order.
fn pairs<'a, K>(old: &'a [String], new: &'a [String], key: impl Fn(&str) -> K, same: impl Fn(&K, &K) -> bool, room: &mut usize) -> Vec<Pair<'a>> {
    let front = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old[front..], &new[front..]);
    let back = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_mid, new_mid) = (&old_rest[..old_rest.len() - back], &new_rest[..new_rest.len() - back]);
    let mut out: Vec<_> = old[..front].iter().zip(&new[..front]).map(|(a, b)| (Some(a), Some(b))).collect();
    match room.checked_sub(old_mid.len().saturating_mul(new_mid.len())) {
        Some(left) => {
            *room = left;
            let keys = |lines: &[String]| lines.iter().map(|line| key(line)).collect::<Vec<K>>();
            let (old_keys, new_keys) = (keys(old_mid), keys(new_mid));
            out.extend(common(old_mid, new_mid, |i, j| same(&old_keys[i], &new_keys[j])));
        }
        None => {
            out.extend(old_mid.iter().map(|a| (Some(a), None)));
            out.extend(new_mid.iter().map(|b| (None, Some(b))));
        }
    }
    let tail = old.len() - back;
    out.extend(old[tail..].iter().zip(&new[new.len() - back..]).map(|(a, b)| (Some(a), Some(b))));
    out
}

fn common<'a>(old: &'a [String], new: &'a [String], same: impl Fn(usize, usize) -> bool) -> Vec<Pair<'a>> {
    let width = new.len() + 1;
    let mut length = vec![0u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            length[i * width + j] = if same(i, j) { length[(i + 1) * width + j + 1] + 1 } else { length[(i + 1) * width + j].max(length[i * width + j + 1]) };
        }
    }
    let (mut i, mut j, mut out) = (0, 0, vec![]);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && same(i, j) {
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

    fn lines(s: &[&str]) -> Vec<String> {
        s.iter().map(|l| l.to_string()).collect()
    }

    #[test]
    fn a_new_paragraph_does_not_shift_the_rest() {
        let (old, new) = (lines(&["a b c d", "e f g h"]), lines(&["x y z w", "a b c d", "e f g i"]));
        assert_eq!(align(&old, &new), [(None, Some(&new[0])), (Some(&old[0]), Some(&new[1])), (Some(&old[1]), Some(&new[2]))]);
    }

    #[test]
    fn half_of_the_words_make_a_version() {
        for (old, new, alike) in [("a b c d", "d c x y", true), ("a b c d", "d x y z", false), ("a a a a b", "a", true), ("", "a", false), ("", " ", true)] {
            let (old, new) = (lines(&[old, "end"]), lines(&[new, "end."]));
            assert_eq!(align(&old, &new)[0] == (Some(&old[0]), Some(&new[0])), alike, "{old:?} {new:?}");
        }
    }

    #[test]
    fn scripts_without_spaces_have_versions_too() {
        for (old, new, alike) in [
            ("十二艘船今天在萨恩港等候。", "十四艘船今天在萨恩港等候。", true),
            ("十二艘船今天在萨恩港等候。", "没有人知道原因。", false),
            ("今日は十二隻の船がサーン港で待っている。", "今日は十四隻の船がサーン港で待っている。", true),
            ("เรือสิบสองลำรออยู่ที่ท่าเรือวันนี้", "เรือสิบสี่ลำรออยู่ที่ท่าเรือวันนี้", true),
            ("船", "船", true),
            ("船 in port today", "港 in port today", true),
        ] {
            let (old, new) = (lines(&[old, "end"]), lines(&[new, "end."]));
            assert_eq!(align(&old, &new)[0] == (Some(&old[0]), Some(&new[0])), alike, "{old:?} {new:?}");
        }
    }

    #[test]
    fn no_two_texts_take_long_to_compare() {
        let long = |salt: &str| (0..1_000).map(|n| format!("{salt}{n} ").repeat(200)).collect::<Vec<String>>();
        let begun = std::time::Instant::now();
        assert_eq!(align(&long("a"), &long("b")).len(), 2_000);
        let words = long("c");
        let mut room = 1_000;
        assert_eq!(align_words(&words[..30], &words[30..60], &mut room).len(), 60);
        assert_eq!((room, align_words(&words[..30], &words[30..60], &mut room).len()), (100, 60), "what has no room is taken as replaced");
        assert!(begun.elapsed() < std::time::Duration::from_secs(2), "{:?}", begun.elapsed());
    }
}
