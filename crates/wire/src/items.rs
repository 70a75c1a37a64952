//! Parts a stream into items: one JSON object, an array of them, or JSON Lines. Streaming: an item over the limit is passed over
//! without being held.

use std::io::{self, BufRead};

/// Longest item that is read.
pub const LONGEST_ITEM: usize = 32 << 20;

/// The bytes of one item and the line it begins on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub line: u64,
    pub bytes: Vec<u8>,
}

#[derive(Debug, thiserror::Error)]
pub enum Unread {
    #[error("line {line}: an item longer than {} MiB; split it, or ask the sender what it is", LONGEST_ITEM >> 20)]
    TooLong { line: u64 },
    #[error("line {line}: the item that begins here never ends; the file may be cut off")]
    Unfinished { line: u64 },
    #[error("line {line}: the array that holds the items does not end; the file may be cut off, and what would follow is missing")]
    Open { line: u64 },
    #[error("line {line}: an array in the array; send one item, or one array of them")]
    Nested { line: u64 },
    #[error("line {line}: no JSON object begins here")]
    NotJson { line: u64 },
    #[error("this is not JSON; ninjs comes as one object, an array of them, or one to a line (UTF-8)")]
    NotNinjs,
    #[error("cannot read on after line {line}")]
    Io { line: u64, source: io::Error },
}

impl Unread {
    /// Whether reading cannot go on after it.
    fn ends(&self) -> bool {
        matches!(self, Unread::Unfinished { .. } | Unread::Open { .. } | Unread::Nested { .. } | Unread::NotNinjs | Unread::Io { .. })
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Unknown,
    /// One item a line; a broken line costs only itself.
    Lines,
    /// Objects found by their braces, inside an array or one after the other.
    Braces,
    Ended,
}

pub struct Items<R> {
    reader: R,
    line: u64,
    shape: Shape,
    longest: usize,
    /// An array around the items has begun and not ended.
    open: bool,
}

impl<R: BufRead> Items<R> {
    pub fn of(reader: R) -> Items<R> {
        Items { reader, line: 1, shape: Shape::Unknown, longest: LONGEST_ITEM, open: false }
    }

    /// Looks at the first buffer to see which shape the stream has.
    fn look(&mut self) -> Result<Shape, Unread> {
        let line = self.line;
        let buffer = self.reader.fill_buf().map_err(|source| Unread::Io { line, source })?;
        let start = if buffer.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        let text = &buffer[start..];
        let first = text.iter().copied().find(|b| !b.is_ascii_whitespace());
        let shape = match first {
            None if text.is_empty() => Shape::Ended,
            None => Shape::Lines,
            Some(b'[') => Shape::Braces,
            _ => {
                let mut lines = text.split(|b| *b == b'\n').filter(|l| !l.trim_ascii().is_empty());
                let opening = lines.next().unwrap_or(b"").trim_ascii();
                let whole = opening.starts_with(b"{") && opening.ends_with(b"}");
                let goes_on = opening.ends_with(b":") || opening.ends_with(b",") || opening.ends_with(b"{") || opening.ends_with(b"[");
                // A first line that is a whole object, or is longer than the buffer, or is followed by another object: JSON Lines.
                let endless = match lines.next() {
                    Some(next) => next.starts_with(b"{") && !goes_on,
                    None => opening.len() > 4096,
                };
                let lines_follow = !opening.starts_with(b"{") && text.split(|b| *b == b'\n').any(|l| l.trim_ascii().starts_with(b"{"));
                if whole || endless || lines_follow {
                    Shape::Lines
                } else if opening.starts_with(b"{") {
                    Shape::Braces
                } else {
                    return Err(Unread::NotNinjs);
                }
            }
        };
        self.reader.consume(start);
        Ok(shape)
    }

    fn next_line(&mut self) -> Option<Result<Item, Unread>> {
        loop {
            let line = self.line;
            let mut bytes = vec![];
            let mut length = 0;
            loop {
                let buffer = match self.reader.fill_buf() {
                    Ok(buffer) => buffer,
                    Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
                    Err(source) => return Some(Err(Unread::Io { line, source })),
                };
                let end = buffer.iter().position(|b| *b == b'\n');
                let part = &buffer[..end.unwrap_or(buffer.len())];
                length += part.len();
                if length <= self.longest {
                    bytes.extend_from_slice(part);
                } else {
                    bytes = vec![];
                }
                let (used, at_end) = (part.len() + usize::from(end.is_some()), end.is_none() && buffer.is_empty());
                self.reader.consume(used);
                if end.is_some() {
                    self.line += 1;
                    break;
                }
                if at_end {
                    self.shape = Shape::Ended;
                    break;
                }
            }
            if length > self.longest {
                return Some(Err(Unread::TooLong { line }));
            }
            if !bytes.trim_ascii().is_empty() {
                return Some(Ok(Item { line, bytes }));
            }
            if self.shape == Shape::Ended {
                return None;
            }
        }
    }

    fn next_braced(&mut self) -> Option<Result<Item, Unread>> {
        let mut scan = Scan::default();
        let mut bytes = vec![];
        let mut length = 0;
        let mut start = self.line;
        loop {
            let buffer = match self.reader.fill_buf() {
                Ok(buffer) => buffer,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
                Err(source) => return Some(Err(Unread::Io { line: self.line, source })),
            };
            if buffer.is_empty() {
                self.shape = Shape::Ended;
                return match (scan.depth, scan.stray) {
                    (0, false) if self.open => Some(Err(Unread::Open { line: self.line })),
                    (0, false) => None,
                    (0, true) => Some(Err(Unread::NotJson { line: self.line })),
                    _ => Some(Err(Unread::Unfinished { line: start })),
                };
            }
            let mut used = 0;
            let mut found = None;
            let mut from = 0;
            for byte in buffer {
                used += 1;
                let outside = scan.depth == 0;
                match byte {
                    b'[' if outside && !scan.in_string && self.open => return Some(Err(Unread::Nested { line: self.line })),
                    b'[' if outside && !scan.in_string => self.open = true,
                    b']' if outside && !scan.in_string => self.open = false,
                    _ => {}
                }
                let step = scan.step(*byte);
                if outside && scan.depth > 0 {
                    (from, start) = (used - 1, self.line);
                }
                if *byte == b'\n' {
                    self.line += 1;
                }
                if step != Step::Goes {
                    found = Some(step);
                    break;
                }
            }
            if scan.depth > 0 || found == Some(Step::Closed) {
                length += used - from;
                if length <= self.longest {
                    bytes.extend_from_slice(&buffer[from..used]);
                } else {
                    bytes = vec![];
                }
            }
            self.reader.consume(used);
            match found {
                Some(Step::Closed) if length > self.longest => return Some(Err(Unread::TooLong { line: start })),
                Some(Step::Closed) => return Some(Ok(Item { line: start, bytes })),
                Some(Step::Stray) => return Some(Err(Unread::NotJson { line: self.line })),
                _ => {}
            }
        }
    }
}

/// Follows braces, and strings in which braces mean nothing.
#[derive(Default)]
struct Scan {
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// Something that is no object stands where one is due.
    stray: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Step {
    Goes,
    /// The object is complete with this byte.
    Closed,
    /// What was no object is over.
    Stray,
}

impl Scan {
    fn step(&mut self, byte: u8) -> Step {
        if self.escaped {
            self.escaped = false;
            return Step::Goes;
        }
        match byte {
            b'\\' if self.in_string => self.escaped = true,
            b'"' => {
                self.in_string = !self.in_string;
                self.stray |= self.depth == 0;
            }
            _ if self.in_string => {}
            b'{' => self.depth += 1,
            b'}' if self.depth > 0 => {
                self.depth -= 1;
                if self.depth == 0 {
                    return Step::Closed;
                }
            }
            _ if self.depth > 0 => {}
            b'[' | b']' | b',' | b'\n' if self.stray => {
                self.stray = false;
                return Step::Stray;
            }
            b'[' | b']' | b',' => {}
            other => self.stray |= !other.is_ascii_whitespace(),
        }
        Step::Goes
    }
}

impl<R: BufRead> Iterator for Items<R> {
    type Item = Result<Item, Unread>;

    fn next(&mut self) -> Option<Result<Item, Unread>> {
        if self.shape == Shape::Unknown {
            match self.look() {
                Ok(shape) => self.shape = shape,
                Err(e) => {
                    self.shape = Shape::Ended;
                    return Some(Err(e));
                }
            }
        }
        let next = match self.shape {
            Shape::Lines => self.next_line(),
            Shape::Braces => self.next_braced(),
            Shape::Unknown | Shape::Ended => None,
        };
        if let Some(Err(e)) = &next
            && e.ends()
        {
            self.shape = Shape::Ended;
        }
        next
    }
}

#[cfg(test)]
mod tests;
