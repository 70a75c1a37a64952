//! How deep things stand in each other. The library behind us follows nesting as deep as it goes, on the stack, when it reads a document and when it
//! deletes from one; so what comes from outside may not stand deeper than a story ever does, whether it comes in one update or piece by piece.

use crate::update::Malformed;
use std::collections::{BTreeMap, HashMap};

/// Elements in elements. A text in a cell of a table stands six deep.
const DEEPEST: usize = 32;
/// What stands no deeper is not remembered by itself: it is taken to stand as deep as this.
const SHALLOW: usize = 8;
/// So many items may wait for something that has not come yet, as each is looked at with everything that comes: what somebody types in twenty seconds.
/// With more the document is not to be used any more.
const WAITING: usize = 256;
/// And so many stretches may be deleted of what has not come yet, for the same reason.
const DELETED: usize = 1_024;

/// A writer, and a place in what they wrote.
pub(crate) type Id = (u64, u64);

/// A run of items as an update tells of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Placed {
    pub at: Id,
    pub length: u64,
    pub stands: Stands,
    /// Others may stand in it.
    pub holds: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Stands {
    AtTheTop,
    In(Id),
    Beside(Id),
}

impl Placed {
    fn covers(&self, (client, clock): Id) -> bool {
        self.at.0 == client && (self.at.1..self.at.1 + self.length).contains(&clock)
    }
}

/// What is known of a document's items.
#[derive(Default)]
pub(crate) struct Depths {
    /// Of things that hold others, and of all that stands deeper than [`SHALLOW`]: how long the run is, and how deep it stands.
    known: BTreeMap<Id, (u64, usize)>,
    /// Items that lack something they refer to.
    waiting: Vec<Placed>,
    /// Up to where is deleted what has not come yet.
    deleted: Vec<Id>,
}

impl Depths {
    /// Looks whether anything would stand too deep if the update (its runs in the order of their ids) were taken in. `seen` says what the document has already.
    pub fn look(&self, update: &[Placed], seen: impl Fn(Id) -> bool) -> Result<Looked, Malformed> {
        let mut found = Found { depths: self, update, seen, fathomed: HashMap::new() };
        for placed in self.waiting.iter().chain(update) {
            if found.fathom(placed)? > DEEPEST {
                return Err(too_deep());
            }
        }
        Ok(Looked(found.fathomed))
    }

    /// Remembers an update that was taken in. `seen` says what the document has now.
    pub fn learn(&mut self, update: &[Placed], Looked(fathomed): Looked, seen: impl Fn(Id) -> bool) -> Result<(), Malformed> {
        let mut waiting = vec![];
        for placed in self.waiting.drain(..).chain(update.iter().copied()) {
            let depth = fathomed.get(&placed).copied().unwrap_or_default();
            if !seen(placed.at) {
                waiting.push(placed);
            } else if placed.holds || depth > SHALLOW {
                let (length, deepest) = self.known.entry(placed.at).or_insert((0, 0));
                (*length, *deepest) = (placed.length.max(*length), depth.max(*deepest));
            }
        }
        self.waiting = waiting;
        if self.waiting.len() > WAITING { Err(Malformed::Broke) } else { Ok(()) }
    }

    /// Remembers what an update deletes of what the document does not have.
    pub fn delete(&mut self, ends: &[Id], seen: impl Fn(Id) -> bool) -> Result<(), Malformed> {
        self.deleted.extend(ends);
        self.deleted.retain(|(client, end)| *end > 0 && !seen((*client, end - 1)));
        if self.deleted.len() > DELETED { Err(Malformed::Broke) } else { Ok(()) }
    }

    fn known(&self, id: Id) -> usize {
        let before = self.known.range(..=id).next_back();
        before.filter(|((client, clock), (length, _))| *client == id.0 && id.1 < clock + length).map_or(SHALLOW, |(_, (_, depth))| *depth)
    }
}

/// How deep each run of an update stands.
pub(crate) struct Looked(HashMap<Placed, usize>);

struct Found<'a, S> {
    depths: &'a Depths,
    update: &'a [Placed],
    seen: S,
    /// By what is told, not by its id: of one item two updates may tell two things, and which of them counts is not ours to say.
    fathomed: HashMap<Placed, usize>,
}

impl<S: Fn(Id) -> bool> Found<'_, S> {
    /// Goes from neighbour to neighbour and from what holds to what is held, without the stack: a text is one long chain of neighbours.
    fn fathom(&mut self, placed: &Placed) -> Result<usize, Malformed> {
        let mut way = vec![*placed];
        while let Some(top) = way.last().copied() {
            if self.fathomed.contains_key(&top) {
                way.pop();
                continue;
            }
            let (of, deeper) = match top.stands {
                Stands::AtTheTop => {
                    self.fathomed.insert(top, 0);
                    continue;
                }
                Stands::In(holder) => (holder, 1),
                Stands::Beside(neighbour) => (neighbour, 0),
            };
            if (self.seen)(top.at) {
                // Told again; what the document has of it counts, not what is said of it now.
                self.fathomed.insert(top, self.depths.known(top.at));
                continue;
            }
            if (self.seen)(of) {
                self.fathomed.insert(top, self.depths.known(of) + deeper);
                continue;
            }
            let told = self.told(of);
            match told.iter().find(|told| !self.fathomed.contains_key(told)) {
                Some(first) if way.len() > self.update.len() + self.depths.waiting.len() => {
                    return Err(Malformed::Unreadable(format!("item {} of writer {} stands in itself", first.at.1, first.at.0)));
                }
                Some(first) => way.push(*first),
                // What has not come at all is looked at again when it does.
                None => {
                    let deepest = told.iter().filter_map(|told| self.fathomed.get(told)).max();
                    self.fathomed.insert(top, deepest.map_or(0, |depth| depth + deeper));
                }
            }
        }
        Ok(self.fathomed.get(placed).copied().unwrap_or_default())
    }

    /// Where an item that the document does not have yet is told of: in the update, or in several that wait.
    fn told(&self, id: Id) -> Vec<Placed> {
        let after = self.update.partition_point(|placed| placed.at <= id);
        let in_update = after.checked_sub(1).map(|at| self.update[at]);
        self.depths.waiting.iter().copied().chain(in_update).filter(|placed| placed.covers(id)).collect()
    }
}

fn too_deep() -> Malformed {
    Malformed::Unreadable("its elements stand in each other too deep".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_twice_stands_as_deep_as_either_says() {
        let one = |client, clock, stands| Placed { at: (client, clock), length: 1, stands, holds: true };
        let has = |upto: [u64; 2]| move |(client, clock): Id| clock < upto[client as usize];
        let mut depths = Depths::default();
        let chain: Vec<Placed> = (0..30).map(|n| one(0, n, if n == 0 { Stands::AtTheTop } else { Stands::In((0, n - 1)) })).collect();
        let looked = depths.look(&chain, has([0, 0])).expect("not too deep");
        depths.learn(&chain, looked, has([30, 0])).expect("few");
        // It waits for what its writer did before, and claims to stand at the top.
        let claimed = [one(1, 1, Stands::AtTheTop)];
        let looked = depths.look(&claimed, has([30, 0])).expect("not too deep");
        depths.learn(&claimed, looked, has([30, 0])).expect("few");
        let deep = [one(1, 0, Stands::AtTheTop), one(1, 1, Stands::In((0, 29)))];
        let looked = depths.look(&deep, has([30, 0])).expect("not too deep");
        depths.learn(&deep, looked, has([30, 2])).expect("few");
        assert!(depths.look(&[one(1, 2, Stands::In((1, 1)))], has([30, 2])).is_ok_and(|Looked(found)| found.values().all(|depth| *depth == 31)));
        let deeper: Vec<Placed> = (2..5).map(|n| one(1, n, Stands::In((1, n - 1)))).collect();
        assert!(depths.look(&deeper, has([30, 2])).is_err());
    }
}
