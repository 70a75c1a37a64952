//! An update as a client sends it, looked through before anything is made of it: the library behind us allocates what an update says, and an update
//! comes from outside. How deep its elements stand in each other is for the document to say ([`crate::depth`]).

use crate::depth::{Id, Placed, Stands};
use crate::lib0::{Cut, Reader};
use std::collections::BTreeSet;

/// Values in values.
const DEEPEST: usize = 32;
/// What the library behind us keeps of a run besides its words, in bytes, about.
const RUN: usize = 256;
/// Stretches that one update deletes: more than any text of ours has in its whole life.
const MOST_DELETED: usize = 100_000;
/// What stands at the top of a story's document. To look for what any other root would be takes browsers as long as there are roots.
const ROOTS: [&str; 7] = ["body", "headline", "front_headline", "standfirst", "fields", "comments", "restored"];
/// No writer gets this far: a character a millisecond, for twelve days.
const LAST_CLOCK: u64 = 1 << 30;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    #[error("this is not an update: {0}")]
    Unreadable(String),
    #[error("the update could not be taken in")]
    Broke,
}

/// An update (version 1 of Yjs's form) that is whole and within bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    bytes: Vec<u8>,
    /// Its runs of items, in the order of their ids.
    placed: Vec<Placed>,
    /// Up to where it deletes of each writer, stretch by stretch.
    deleted: Vec<Id>,
    /// How many runs it has, with those of which nothing is left.
    runs: usize,
}

impl Update {
    pub fn read(bytes: &[u8]) -> Result<Update, Malformed> {
        let mut look = Look { bytes: Reader::new(bytes), placed: vec![], deleted: vec![], runs: 0 };
        look.update().map_err(|why| match why {
            Fault::Cut => Malformed::Unreadable("it is cut off, or a number in it is out of bounds".to_owned()),
            Fault::Said(what) => Malformed::Unreadable(what.to_owned()),
        })?;
        let mut placed = look.placed;
        placed.sort_unstable_by_key(|placed| placed.at);
        Ok(Update { bytes: bytes.to_vec(), placed, deleted: look.deleted, runs: look.runs })
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many bytes it takes once it is taken in, about.
    pub fn weight(&self) -> usize {
        self.bytes.len() + self.runs * RUN
    }

    pub(crate) fn placed(&self) -> &[Placed] {
        &self.placed
    }

    pub(crate) fn deleted(&self) -> &[Id] {
        &self.deleted
    }

    /// It says nothing at all.
    pub fn is_empty(&self) -> bool {
        self.bytes == [0, 0]
    }
}

pub(crate) fn check_state_vector(bytes: &[u8]) -> Result<(), Malformed> {
    let mut reader = Reader::new(bytes);
    let looked = (|| {
        for _ in 0..reader.number()? {
            reader.number()?;
            reader.number()?;
        }
        if reader.is_empty() { Ok(()) } else { Err(Cut) }
    })();
    looked.map_err(|_| Malformed::Unreadable("it does not say what is known".to_owned()))
}

enum Fault {
    Cut,
    Said(&'static str),
}

impl From<Cut> for Fault {
    fn from(_: Cut) -> Fault {
        Fault::Cut
    }
}

struct Look<'a> {
    bytes: Reader<'a>,
    placed: Vec<Placed>,
    deleted: Vec<Id>,
    runs: usize,
}

impl Look<'_> {
    fn update(&mut self) -> Result<(), Fault> {
        let mut writers = BTreeSet::new();
        for _ in 0..self.bytes.number()? {
            let (items, client, mut clock) = (self.bytes.number()?, self.bytes.number()?, self.bytes.number()?);
            if !writers.insert(client) {
                return Err(Fault::Said("it names a writer twice"));
            }
            for _ in 0..items {
                clock = self.clock(clock)? + self.item(client, clock)?;
                self.clock(clock)?;
            }
        }
        for _ in 0..self.bytes.number()? {
            let (client, ranges) = (self.bytes.number()?, self.bytes.number()?);
            for _ in 0..ranges {
                let (from, length) = (self.bytes.number()?, self.bytes.number()?);
                self.deleted.push((client, self.clock(from + length)?));
                if self.deleted.len() > MOST_DELETED {
                    return Err(Fault::Said("it deletes more at once than any text holds"));
                }
            }
        }
        if self.bytes.is_empty() { Ok(()) } else { Err(Fault::Said("something follows its end")) }
    }

    fn clock(&self, clock: u64) -> Result<u64, Fault> {
        if clock <= LAST_CLOCK { Ok(clock) } else { Err(Fault::Cut) }
    }

    /// Gives the length of the item.
    fn item(&mut self, client: u64, clock: u64) -> Result<u64, Fault> {
        let info = self.bytes.byte()?;
        self.runs += 1;
        // Something that is gone, or not here.
        if info == 0 || info == 10 {
            return self.length();
        }
        let origin = if info & 0x80 != 0 { Some(self.id()?) } else { None };
        let right = if info & 0x40 != 0 { Some(self.id()?) } else { None };
        let stands = match origin.or(right) {
            Some(neighbour) => Stands::Beside(neighbour),
            None => {
                let stands = if self.bytes.number()? == 1 {
                    if !ROOTS.contains(&self.bytes.text()?) {
                        return Err(Fault::Said("it writes to a part that no story has"));
                    }
                    Stands::AtTheTop
                } else {
                    Stands::In(self.id()?)
                };
                if info & 0x20 != 0 {
                    self.bytes.text()?;
                }
                stands
            }
        };
        let kind = info & 0x0f;
        let length = self.content(kind)?;
        self.placed.push(Placed { at: (client, clock), length, stands, holds: kind == 7 });
        Ok(length)
    }

    fn content(&mut self, kind: u8) -> Result<u64, Fault> {
        match kind {
            1 => self.length(),
            3 => self.bytes.bytes().map(|_| 1).map_err(Fault::from),
            4 => match self.bytes.text()?.encode_utf16().count() as u64 {
                0 => Err(Fault::Said("it holds a text without a character")),
                length => Ok(length),
            },
            5 => self.bytes.text().map(|_| 1).map_err(Fault::from),
            6 => {
                self.bytes.text()?;
                self.bytes.text()?;
                Ok(1)
            }
            7 => match self.bytes.number()? {
                // Arrays, maps, texts, fragments.
                0..=2 | 4 | 6 => Ok(1),
                3 => self.bytes.text().map(|_| 1).map_err(Fault::from),
                _ => Err(Fault::Said("it holds a kind of thing that no story has")),
            },
            8 => {
                let count = self.count()?;
                for _ in 0..count {
                    self.any(0)?;
                }
                Ok(count)
            }
            _ => Err(Fault::Said("it holds a kind of thing that no story has")),
        }
    }

    fn any(&mut self, depth: usize) -> Result<(), Fault> {
        if depth > DEEPEST {
            return Err(Fault::Said("its values stand in each other too deep"));
        }
        match self.bytes.byte()? {
            120 | 121 | 126 | 127 => {}
            125 => {
                // A signed number: six bits and a sign, then seven bits a byte.
                let mut length = 1;
                while self.bytes.byte()? & 0x80 != 0 {
                    length += 1;
                    if length > 9 {
                        return Err(Fault::Cut);
                    }
                }
            }
            124 => drop(self.bytes.take(4)?),
            122 | 123 => drop(self.bytes.take(8)?),
            119 => drop(self.bytes.text()?),
            118 => {
                for _ in 0..self.count()? {
                    self.bytes.text()?;
                    self.any(depth + 1)?;
                }
            }
            117 => {
                for _ in 0..self.count()? {
                    self.any(depth + 1)?;
                }
            }
            116 => drop(self.bytes.bytes()?),
            _ => return Err(Fault::Said("it holds a value of no known kind")),
        }
        Ok(())
    }

    fn id(&mut self) -> Result<Id, Fault> {
        let (client, clock) = (self.bytes.number()?, self.bytes.number()?);
        Ok((client, self.clock(clock)?))
    }

    fn length(&mut self) -> Result<u64, Fault> {
        let length = self.bytes.number()?;
        if length == 0 { Err(Fault::Said("it holds something without length")) } else { self.clock(length) }
    }

    /// Of things that take a byte at least.
    fn count(&mut self) -> Result<u64, Fault> {
        let count = self.bytes.number()?;
        if count <= self.bytes.remaining() as u64 { Ok(count) } else { Err(Fault::Cut) }
    }
}
