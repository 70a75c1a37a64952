//! The tree over the log of acts (RFC 6962): its root stands for every act and their order, and grows with the log in one pass.

use sha2::{Digest, Sha256};

pub(crate) type Hash = [u8; 32];

/// Roots of the whole subtrees so far, the largest first: as many as the size has bits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tree {
    pub size: u64,
    peaks: Vec<Hash>,
}

impl Tree {
    pub fn push(&mut self, entry: &Hash) {
        self.peaks.push(hash(&[&[0], entry]));
        // Two subtrees of one size are one of twice the size.
        for _ in 0..self.size.trailing_ones() {
            let (right, left) = (self.peaks.pop(), self.peaks.pop());
            if let (Some(left), Some(right)) = (left, right) {
                self.peaks.push(hash(&[&[1], &left, &right]));
            }
        }
        self.size += 1;
    }

    pub fn root(&self) -> Hash {
        let smallest_first = self.peaks.iter().rev().copied();
        smallest_first.reduce(|right, left| hash(&[&[1], &left, &right])).unwrap_or_else(|| hash(&[]))
    }
}

fn hash(parts: &[&[u8]]) -> Hash {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6962's own definition, word for word.
    fn defined(entries: &[Hash]) -> Hash {
        match entries {
            [] => hash(&[]),
            [only] => hash(&[&[0], only]),
            _ => {
                let half = (entries.len().next_power_of_two()) / 2;
                hash(&[&[1], &defined(&entries[..half]), &defined(&entries[half..])])
            }
        }
    }

    #[test]
    fn the_tree_is_the_one_of_the_rfc() {
        let mut tree = Tree::default();
        let entries: Vec<Hash> = (0..70_u8).map(|n| hash(&[&[n]])).collect();
        for size in 0..entries.len() {
            assert_eq!(tree.root(), defined(&entries[..size]), "{size}");
            tree.push(&entries[size]);
        }
    }
}
