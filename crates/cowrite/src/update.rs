//! An update as a client sends it, looked through before anything is made of it: the library behind us allocates what an update says, and an update
//! comes from outside. How deep its elements stand in each other is for the document to say ([`crate::depth`]).

use crate::cost::{LARGEST, RUN, VALUE};
use crate::depth::{Id, Placed, Stretch};
use crate::lib0::{Cut, Reader};
use crate::look::{Fault, Look};

/// Runs that the largest document has: of as many writers it may be, and so many stretches may be deleted from it.
const MOST: usize = LARGEST / RUN;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    #[error("this is not an update: {0}")]
    Unreadable(String),
    #[error("the update says too much in others' names")]
    InOthersNames,
    #[error("with what the update made necessary the document would be too large")]
    TooLarge,
    /// The library behind us stopped in the middle.
    #[error("the update could not be taken in")]
    Broke,
}

impl Malformed {
    /// Whether the document it was for is half changed, and not to be used any more: load it again.
    pub fn leaves_half(&self) -> bool {
        !matches!(self, Malformed::Unreadable(_))
    }
}

/// An update (version 1 of Yjs's form) that is whole and within bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    bytes: Vec<u8>,
    /// Its runs of items, in the order of their ids.
    placed: Vec<Placed>,
    /// By whom it has runs, and from where on.
    from: Vec<Id>,
    /// What it deletes of each writer, stretch by stretch.
    deleted: Vec<Stretch>,
    /// For which of its items what stands is cut in two, and before which place.
    cuts: Vec<(Id, Id)>,
    /// How many runs it has, with those of which nothing is left.
    runs: usize,
    /// How many values it has, and values in values.
    values: usize,
    /// It leaves out something that its writers did.
    skips: bool,
}

impl Update {
    pub fn read(bytes: &[u8]) -> Result<Update, Malformed> {
        Update::look(bytes, MOST)
    }

    /// One that was kept: it was looked through when it came, and a whole document may have been written before there were bounds.
    pub(crate) fn kept(bytes: &[u8]) -> Result<Update, Malformed> {
        Update::look(bytes, usize::MAX)
    }

    fn look(bytes: &[u8], most: usize) -> Result<Update, Malformed> {
        let mut look = Look::of(bytes);
        look.update(most).map_err(unreadable)?;
        let Look { mut placed, from, deleted, cuts, runs, values, skips, .. } = look;
        placed.sort_unstable_by_key(|placed| placed.at);
        Ok(Update { bytes: bytes.to_vec(), placed, from, deleted, cuts, runs, values, skips })
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many bytes a document takes that is this update, about.
    pub(crate) fn stands(&self) -> usize {
        self.bytes.len() + self.runs * RUN + self.values * VALUE
    }

    /// How many more bytes a document takes with it, at most.
    pub fn weight(&self) -> usize {
        self.stands() + self.most_cuts() * RUN
    }

    /// How often something is cut in two for it, at most: where its items stand, and where begins and ends what it deletes.
    pub(crate) fn most_cuts(&self) -> usize {
        self.cuts.len() + 2 * self.deleted.len()
    }

    pub(crate) fn cuts(&self) -> &[(Id, Id)] {
        &self.cuts
    }

    pub(crate) fn placed(&self) -> &[Placed] {
        &self.placed
    }

    pub(crate) fn deleted(&self) -> &[Stretch] {
        &self.deleted
    }

    /// The update without what its writers did behind a gap, if it has such; `known`: how far a writer's work is known.
    pub(crate) fn without_gaps(&self, known: impl Fn(u64) -> u64) -> Result<Option<Update>, Malformed> {
        if !self.skips && self.from.iter().all(|(client, from)| *from <= known(*client)) {
            return Ok(None);
        }
        let solid = Look::of(&self.bytes).solid(known).map_err(unreadable)?;
        solid.map(|bytes| Update::kept(&bytes)).transpose()
    }
}

fn unreadable(why: Fault) -> Malformed {
    Malformed::Unreadable(match why {
        Fault::Cut => "it is cut off, or a number in it is out of bounds".to_owned(),
        Fault::Said(what) => what.to_owned(),
    })
}

pub(crate) fn check_state_vector(bytes: &[u8]) -> Result<(), Malformed> {
    let mut reader = Reader::new(bytes);
    let looked = (|| {
        let writers = reader.number()?;
        if writers > MOST as u64 {
            return Err(Cut);
        }
        for _ in 0..writers {
            reader.number()?;
            reader.number()?;
        }
        if reader.is_empty() { Ok(()) } else { Err(Cut) }
    })();
    looked.map_err(|_| Malformed::Unreadable("it does not say what is known".to_owned()))
}
