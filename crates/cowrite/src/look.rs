//! The walk through an update's bytes, from the first to the last.

use crate::cost::VALUE;
use crate::depth::{Id, Placed, Stands, Stretch};
use crate::lib0::{Cut, Reader, write_number};
use std::collections::BTreeSet;

/// Values in values.
const DEEPEST: usize = 32;
/// What stands for something that is not here.
const SKIP: u8 = 10;
/// What stands at the top of a story's document. To look for what any other root would be takes browsers as long as there are roots.
const ROOTS: [&str; 7] = ["body", "headline", "front_headline", "standfirst", "fields", "comments", "restored"];
/// No writer gets this far: a character a millisecond, for twelve days.
const LAST_CLOCK: u64 = 1 << 30;

pub(crate) enum Fault {
    Cut,
    Said(&'static str),
}

impl From<Cut> for Fault {
    fn from(_: Cut) -> Fault {
        Fault::Cut
    }
}

/// What it finds is told by [`crate::Update`].
pub(crate) struct Look<'a> {
    whole: &'a [u8],
    bytes: Reader<'a>,
    pub placed: Vec<Placed>,
    pub from: Vec<Id>,
    pub deleted: Vec<Stretch>,
    pub cuts: Vec<(Id, Id)>,
    pub runs: usize,
    pub values: usize,
    pub skips: bool,
}

impl<'a> Look<'a> {
    pub fn of(bytes: &'a [u8]) -> Look<'a> {
        let (placed, from, deleted, cuts) = (vec![], vec![], vec![], vec![]);
        Look { whole: bytes, bytes: Reader::new(bytes), placed, from, deleted, cuts, runs: 0, values: 0, skips: false }
    }

    /// `most`: so many writers and deleted stretches.
    pub fn update(&mut self, most: usize) -> Result<(), Fault> {
        let mut writers = BTreeSet::new();
        for _ in 0..self.bytes.number()? {
            let (items, client, mut clock) = (self.bytes.number()?, self.bytes.number()?, self.bytes.number()?);
            if !writers.insert(client) {
                return Err(Fault::Said("it names a writer twice"));
            }
            if writers.len() > most {
                return Err(Fault::Said("it is by more writers than any text has"));
            }
            self.from.push((client, clock));
            for _ in 0..items {
                clock = self.clock(clock)? + self.item(client, clock)?;
                self.clock(clock)?;
            }
        }
        for _ in 0..self.bytes.number()? {
            let (client, ranges) = (self.bytes.number()?, self.bytes.number()?);
            for _ in 0..ranges {
                let (from, length) = (self.bytes.number()?, self.bytes.number()?);
                self.deleted.push(Stretch { client, from, to: self.clock(from + length)? });
                if self.deleted.len() > most {
                    return Err(Fault::Said("it deletes more at once than any text holds"));
                }
            }
        }
        if self.bytes.is_empty() { Ok(()) } else { Err(Fault::Said("something follows its end")) }
    }

    /// Writes the update again, of each writer up to the first gap; nothing, if there is none.
    pub fn solid(&mut self, known: impl Fn(u64) -> u64) -> Result<Option<Vec<u8>>, Fault> {
        let (mut count, mut sections, mut whole) = (0, vec![], true);
        for _ in 0..self.bytes.number()? {
            let (items, client, from) = (self.bytes.number()?, self.bytes.number()?, self.bytes.number()?);
            let (mut clock, mut reached, begins) = (from, known(client), self.place());
            // What of it stays: how many runs, and up to which byte.
            let (mut stays, mut ends) = (0, begins);
            for nth in 1..=items {
                let skips = self.bytes.clone().byte()? == SKIP;
                let starts = clock;
                clock += self.item(client, clock)?;
                if !skips && starts <= reached {
                    (stays, ends, reached) = (nth, self.place(), clock.max(reached));
                }
                whole &= skips || stays == nth;
            }
            if stays > 0 {
                count += 1;
                [stays, client, from].into_iter().for_each(|number| write_number(&mut sections, number));
                sections.extend_from_slice(&self.whole[begins..ends]);
            }
        }
        if whole {
            return Ok(None);
        }
        let mut out = vec![];
        write_number(&mut out, count);
        out.extend(sections);
        out.extend_from_slice(&self.whole[self.place()..]);
        Ok(Some(out))
    }

    /// How many bytes are read.
    fn place(&self) -> usize {
        self.whole.len() - self.bytes.remaining()
    }

    fn clock(&self, clock: u64) -> Result<u64, Fault> {
        if clock <= LAST_CLOCK { Ok(clock) } else { Err(Fault::Cut) }
    }

    /// Gives the length of the item.
    fn item(&mut self, client: u64, clock: u64) -> Result<u64, Fault> {
        let info = self.bytes.byte()?;
        self.runs += 1;
        // Something that is gone, or not here.
        if info == 0 || info == SKIP {
            self.skips |= info == SKIP;
            return self.length();
        }
        let origin = if info & 0x80 != 0 { Some(self.id()?) } else { None };
        let right = if info & 0x40 != 0 { Some(self.id()?) } else { None };
        self.cuts.extend(origin.map(|(writer, last)| ((client, clock), (writer, last + 1))));
        self.cuts.extend(right.map(|first| ((client, clock), first)));
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
        let (length, size) = self.content(kind)?;
        self.placed.push(Placed { at: (client, clock), length, stands, holds: kind == 7, size });
        Ok(length)
    }

    /// Gives its length, and how many bytes are copied where it is cut in two.
    fn content(&mut self, kind: u8) -> Result<(u64, usize), Fault> {
        match kind {
            1 => return Ok((self.length()?, 0)),
            3 => drop(self.bytes.bytes()?),
            4 => {
                let text = self.bytes.text()?;
                return match text.encode_utf16().count() as u64 {
                    0 => Err(Fault::Said("it holds a text without a character")),
                    length => Ok((length, text.len())),
                };
            }
            5 => self.json()?,
            6 => {
                self.bytes.text()?;
                self.json()?;
            }
            7 => match self.bytes.number()? {
                // Arrays, maps, texts, fragments.
                0..=2 | 4 | 6 => {}
                3 => drop(self.bytes.text()?),
                _ => return Err(Fault::Said("it holds a kind of thing that no story has")),
            },
            8 => {
                let count = self.count()?;
                for _ in 0..count {
                    self.any(0)?;
                }
                return Ok((count, count as usize * VALUE));
            }
            _ => return Err(Fault::Said("it holds a kind of thing that no story has")),
        }
        Ok((1, 0))
    }

    /// Values as text: each begins behind one of these signs, but the first.
    fn json(&mut self) -> Result<(), Fault> {
        let text = self.bytes.text()?;
        self.values += 1 + text.bytes().filter(|sign| b"[{,".contains(sign)).count();
        Ok(())
    }

    fn any(&mut self, depth: usize) -> Result<(), Fault> {
        if depth > DEEPEST {
            return Err(Fault::Said("its values stand in each other too deep"));
        }
        self.values += 1;
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
