//! The encoding Yjs writes everything in (lib0): numbers in groups of seven bits, bytes and text behind their length.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cut;

#[derive(Clone)]
pub(crate) struct Reader<'a> {
    left: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { left: bytes }
    }

    pub fn is_empty(&self) -> bool {
        self.left.is_empty()
    }

    pub fn remaining(&self) -> usize {
        self.left.len()
    }

    pub fn byte(&mut self) -> Result<u8, Cut> {
        let (first, rest) = self.left.split_first().ok_or(Cut)?;
        self.left = rest;
        Ok(*first)
    }

    /// A number of at most 53 bits, the most JavaScript can hold.
    pub fn number(&mut self) -> Result<u64, Cut> {
        let mut number = 0;
        for group in 0..8 {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << (7 * group);
            if byte & 0x80 == 0 {
                return if number < 1 << 53 { Ok(number) } else { Err(Cut) };
            }
        }
        Err(Cut)
    }

    pub fn take(&mut self, count: u64) -> Result<&'a [u8], Cut> {
        let count = usize::try_from(count).ok().filter(|count| *count <= self.left.len()).ok_or(Cut)?;
        let (taken, rest) = self.left.split_at(count);
        self.left = rest;
        Ok(taken)
    }

    pub fn bytes(&mut self) -> Result<&'a [u8], Cut> {
        let count = self.number()?;
        self.take(count)
    }

    pub fn text(&mut self) -> Result<&'a str, Cut> {
        std::str::from_utf8(self.bytes()?).map_err(|_| Cut)
    }
}

pub(crate) fn write_number(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

pub(crate) fn write_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    write_number(out, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_written() {
        for number in [0, 1, 127, 128, 300, u64::from(u32::MAX), (1 << 53) - 1] {
            let mut out = vec![];
            write_number(&mut out, number);
            let mut reader = Reader::new(&out);
            assert_eq!((reader.number(), reader.is_empty()), (Ok(number), true));
        }
        for wrong in [&[][..], &[0x80], &[0xff; 20]] {
            assert_eq!(Reader::new(wrong).number(), Err(Cut));
        }
        assert_eq!(Reader::new(&[5, 1]).bytes(), Err(Cut));
    }
}
