//! Words in IPTC's IIM, the form in which agencies have sent captions since 1991: datasets `1C record number length value`,
//! in a JPEG packed into a Photoshop resource block. Every length is checked before it is believed.

use crate::words::Words;

/// Photoshop's number for the resource that holds IIM.
const IIM_RESOURCE: u16 = 0x0404;

/// Reads Photoshop resource blocks (as in a JPEG) or bare IIM (as in other files).
pub(crate) fn read(bytes: &[u8]) -> Words {
    let iim = if bytes.starts_with(b"8BIM") { resource(bytes, IIM_RESOURCE).unwrap_or_default() } else { bytes };
    let mut words = Words::default();
    let mut utf8 = false;
    for (record, number, value) in datasets(iim) {
        // 1:90 names the character set; ESC % G is UTF-8.
        if (record, number) == (1, 90) {
            utf8 = value.starts_with(b"\x1b%G");
        }
        if record != 2 {
            continue;
        }
        match number {
            80 if !words.byline.is_empty() => words.byline = format!("{}, {}", words.byline, text(value, utf8)),
            80 => words.byline = text(value, utf8),
            105 => words.headline = text(value, utf8),
            110 => words.credit = text(value, utf8),
            116 => words.copyright = text(value, utf8),
            120 => words.caption = text(value, utf8),
            _ => {}
        }
    }
    words
}

/// Finds one resource: `8BIM`, number, a name padded to even length, the length of the data, the data padded likewise.
fn resource(mut bytes: &[u8], wanted: u16) -> Option<&[u8]> {
    while let Some(rest) = bytes.strip_prefix(b"8BIM") {
        let number = u16::from_be_bytes(rest.get(..2)?.try_into().ok()?);
        let name = usize::from(*rest.get(2)?) + 1;
        let rest = rest.get(2 + name.next_multiple_of(2)..)?;
        let length = u32::from_be_bytes(rest.get(..4)?.try_into().ok()?) as usize;
        let rest = &rest[4..];
        let data = rest.get(..length)?;
        if number == wanted {
            return Some(data);
        }
        bytes = rest.get(length.checked_next_multiple_of(2)?..)?;
    }
    None
}

/// Walks the datasets and stops at the first that does not fit.
fn datasets(mut bytes: &[u8]) -> impl Iterator<Item = (u8, u8, &[u8])> {
    std::iter::from_fn(move || {
        let [0x1C, record, number, high, low, rest @ ..] = bytes else { return None };
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        // A set highest bit announces a length of more than 32 KiB; no words are that long.
        let value = rest.get(..length).filter(|_| *high < 0x80)?;
        bytes = &rest[length..];
        Some((*record, *number, value))
    })
}

/// Old senders say nothing about the character set. What is not UTF-8 is taken for Latin-1, which cannot fail.
fn text(value: &[u8], utf8: bool) -> String {
    match std::str::from_utf8(value) {
        Ok(text) => text.to_owned(),
        Err(_) if utf8 => String::from_utf8_lossy(value).into_owned(),
        Err(_) => value.iter().map(|byte| char::from(*byte)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dataset(record: u8, number: u8, value: &[u8]) -> Vec<u8> {
        let mut out = vec![0x1C, record, number];
        out.extend((value.len() as u16).to_be_bytes());
        out.extend(value);
        out
    }

    fn packed(iim: &[u8]) -> Vec<u8> {
        let mut out = b"8BIM\x03\xED\0\0\0\0\0\x03abc\0".to_vec();
        out.extend(b"8BIM\x04\x04\x04name\0");
        out.extend((iim.len() as u32).to_be_bytes());
        out.extend(iim);
        out
    }

    #[test]
    fn words_come_out_of_the_block() {
        let iim = [dataset(2, 80, b"Ines Albrandt"), dataset(2, 80, b"T. Okade"), dataset(2, 110, b"Nordwire"), dataset(2, 120, "Zürich".as_bytes())].concat();
        let words = read(&packed(&iim));
        assert_eq!((words.byline.as_str(), words.credit.as_str(), words.caption.as_str()), ("Ines Albrandt, T. Okade", "Nordwire", "Zürich"));
        assert_eq!(read(&iim), words, "bare IIM reads alike");
    }

    #[test]
    fn old_letters_are_read_too() {
        assert_eq!(read(&dataset(2, 120, b"Z\xFCrich")).caption, "Zürich");
    }

    #[test]
    fn lengths_that_lie_are_not_followed() {
        let caption = "A ship in the strait";
        let whole = packed(&dataset(2, 120, caption.as_bytes()));
        assert_eq!(read(&whole).caption, caption);
        for cut in 0..whole.len() {
            assert_eq!(read(&whole[..cut]).caption, "", "cut at {cut}");
        }
        for place in 0..whole.len() {
            let mut changed = whole.clone();
            changed[place] = 0xFF;
            assert!(read(&changed).caption.chars().count() <= caption.len(), "changed at {place}");
        }
    }
}
