//! How deep things stand in each other. The library behind us follows nesting as deep as it goes, on the stack, when it reads a document and when it
//! deletes from one; so what comes from outside may not stand deeper than a story ever does, whether it comes in one update or piece by piece.

use crate::update::Malformed;
use std::collections::{BTreeMap, HashMap};

/// Elements in elements. A text in a cell of a table stands six deep.
const DEEPEST: usize = 32;
/// What stands no deeper is not remembered by itself: it is taken to stand as deep as this.
const SHALLOW: usize = 8;

/// A writer, and a place in what they wrote.
pub(crate) type Id = (u64, u64);

/// What one writer wrote from a place up to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub client: u64,
    pub from: u64,
    pub to: u64,
}

/// A run of items as an update tells of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Placed {
    pub at: Id,
    pub length: u64,
    pub stands: Stands,
    /// Others may stand in it.
    pub holds: bool,
    /// How many bytes are copied where it is cut in two, about.
    pub size: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Stands {
    AtTheTop,
    In(Id),
    Beside(Id),
}

impl Placed {
    pub fn end(&self) -> u64 {
        self.at.1 + self.length
    }

    fn covers(&self, (client, clock): Id) -> bool {
        self.at.0 == client && (self.at.1..self.end()).contains(&clock)
    }
}

/// The run that covers a place, among runs in the order of their ids.
pub(crate) fn covering(runs: &[Placed], id: Id) -> Option<&Placed> {
    let after = runs.partition_point(|placed| placed.at <= id);
    runs[..after].last().filter(|placed| placed.covers(id))
}

/// What is known of a document's items.
#[derive(Default)]
pub(crate) struct Depths {
    /// Of things that hold others, of all that stands deeper than [`SHALLOW`], and of what lies behind a gap in its writer's work: how long the stretch
    /// is, and how deep it stands. No two overlap.
    known: BTreeMap<Id, (u64, usize)>,
}

impl Depths {
    /// Of a document, told as one update. `seen` says how far it knows each writer's work without a gap.
    pub fn of(whole: &[Placed], seen: impl Fn(Id) -> bool) -> Result<Depths, Malformed> {
        let mut depths = Depths::default();
        let mut found = Found { depths: &depths, update: whole, seen: |_: Id| false, fathomed: HashMap::new() };
        for placed in whole {
            found.fathom(placed)?;
        }
        let looked = Looked(found.fathomed);
        let taken: Vec<Stretch> = whole.iter().map(|placed| Stretch { client: placed.at.0, from: placed.at.1, to: placed.end() }).collect();
        depths.learn(whole, &looked, &taken, seen);
        Ok(depths)
    }

    /// Looks whether anything would stand too deep if the update (its runs in the order of their ids) were taken in. `seen` says what the document has already.
    pub fn look(&self, update: &[Placed], seen: impl Fn(Id) -> bool) -> Result<Looked, Malformed> {
        let seen = |id: Id| seen(id) || self.stretch(id).is_some();
        let mut found = Found { depths: self, update, seen, fathomed: HashMap::new() };
        for placed in update {
            if found.fathom(placed)? > DEEPEST {
                return Err(too_deep());
            }
        }
        Ok(Looked(found.fathomed))
    }

    /// Remembers what of an update is new in the document: `taken`, in the order of writers and places. `seen` says how far it knows each writer's work now.
    pub fn learn(&mut self, update: &[Placed], Looked(fathomed): &Looked, taken: &[Stretch], seen: impl Fn(Id) -> bool) {
        for placed in update {
            let depth = fathomed.get(placed).copied().unwrap_or_default();
            let (client, clock) = placed.at;
            let first = taken.partition_point(|stretch| (stretch.client, stretch.to) <= (client, clock));
            for stretch in taken[first..].iter().take_while(|stretch| stretch.client == client && stretch.from < placed.end()) {
                let (from, to) = (stretch.from.max(clock), stretch.to.min(placed.end()));
                if placed.holds || depth > SHALLOW || !seen((client, from)) {
                    self.known.insert((client, from), (to - from, depth));
                }
            }
        }
    }

    /// How deep a place stands that is remembered by itself.
    fn stretch(&self, id: Id) -> Option<usize> {
        let ((client, clock), (length, depth)) = self.known.range(..=id).next_back()?;
        (*client == id.0 && id.1 < clock + length).then_some(*depth)
    }

    fn known(&self, id: Id) -> usize {
        self.stretch(id).unwrap_or(SHALLOW)
    }

    /// How deep a run stands of which the document has the beginning. What of it is new stands beside what is not.
    fn known_of(&self, placed: &Placed) -> usize {
        let inside = self.known.range(placed.at..(placed.at.0, placed.end())).map(|(_, (_, depth))| *depth);
        inside.chain(self.stretch(placed.at)).max().unwrap_or(SHALLOW)
    }
}

/// How deep each run of an update stands.
pub(crate) struct Looked(HashMap<Placed, usize>);

struct Found<'a, S> {
    depths: &'a Depths,
    update: &'a [Placed],
    seen: S,
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
            if (self.seen)(top.at) {
                // Told again; what the document has of it counts, not what is said of it now.
                self.fathomed.insert(top, self.depths.known_of(&top));
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
            if (self.seen)(of) {
                self.fathomed.insert(top, self.depths.known(of) + deeper);
                continue;
            }
            match covering(self.update, of) {
                // What it stands at is nowhere: it is not taken in.
                None => drop(self.fathomed.insert(top, 0)),
                Some(told) => match self.fathomed.get(told).copied() {
                    Some(depth) => drop(self.fathomed.insert(top, depth + deeper)),
                    None if way.len() > self.update.len() => {
                        return Err(Malformed::Unreadable(format!("item {} of writer {} stands in itself", told.at.1, told.at.0)));
                    }
                    None => way.push(*told),
                },
            }
        }
        Ok(self.fathomed.get(placed).copied().unwrap_or_default())
    }
}

fn too_deep() -> Malformed {
    Malformed::Unreadable("its elements stand in each other too deep".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(clock: u64, length: u64, stands: Stands, holds: bool) -> Placed {
        Placed { at: (0, clock), length, stands, holds, size: 0 }
    }

    fn taken(from: u64, to: u64) -> [Stretch; 1] {
        [Stretch { client: 0, from, to }]
    }

    fn has(upto: u64) -> impl Fn(Id) -> bool {
        move |(_, clock)| clock < upto
    }

    /// Thirty elements in each other.
    fn deep() -> Depths {
        let mut depths = Depths::default();
        let chain: Vec<Placed> = (0..30).map(|n| one(n, 1, if n == 0 { Stands::AtTheTop } else { Stands::In((0, n - 1)) }, true)).collect();
        let looked = depths.look(&chain, has(0)).expect("not too deep");
        depths.learn(&chain, &looked, &taken(0, 30), has(30));
        depths
    }

    #[test]
    fn what_is_told_again_stands_where_it_stood() {
        let mut depths = deep();
        let claimed = one(29, 1, Stands::AtTheTop, true);
        let looked = depths.look(&[claimed], has(30)).expect("not too deep");
        depths.learn(&[claimed], &looked, &[], has(30));
        let deeper = |count: u64| -> Vec<Placed> { (30..30 + count).map(|n| one(n, 1, Stands::In((0, n - 1)), true)).collect() };
        assert!(depths.look(&deeper(3), has(30)).is_ok());
        assert!(depths.look(&deeper(4), has(30)).is_err());
    }

    #[test]
    fn words_that_go_on_stand_as_deep_as_they_began() {
        let mut depths = deep();
        let begun = one(30, 5, Stands::In((0, 29)), false);
        let looked = depths.look(&[begun], has(30)).expect("not too deep");
        depths.learn(&[begun], &looked, &taken(30, 35), has(35));
        // Told with what came before it, and with more behind it: as one run.
        let on = one(28, 30, Stands::AtTheTop, false);
        let beside = [on, one(58, 1, Stands::Beside((0, 50)), true)].into_iter().chain((59..62).map(|n| one(n, 1, Stands::In((0, n - 1)), true)));
        let beside: Vec<Placed> = beside.collect();
        assert!(depths.look(&beside[..4], has(35)).is_ok());
        assert!(depths.look(&beside, has(35)).is_err());
        let looked = depths.look(&[on], has(35)).expect("not too deep");
        depths.learn(&[on], &looked, &taken(35, 58), has(58));
        assert!(depths.look(&beside[1..4], has(58)).is_ok());
        assert!(depths.look(&beside[1..], has(58)).is_err());
    }
}
