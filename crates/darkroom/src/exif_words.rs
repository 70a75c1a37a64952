//! Words in EXIF, written by cameras and by programs that know nothing better. GPS and the rest are not even looked at.

use crate::words::Words;
use exif::{In, Reader, Tag, Value};

pub(crate) fn read(exif: Vec<u8>) -> Words {
    let Ok(exif) = Reader::new().read_raw(exif) else { return Words::default() };
    let word = |tag| match exif.get_field(tag, In::PRIMARY).map(|field| &field.value) {
        Some(Value::Ascii(lines)) => lines.iter().map(|line| String::from_utf8_lossy(line)).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    };
    Words { caption: word(Tag::ImageDescription), byline: word(Tag::Artist), copyright: word(Tag::Copyright), ..Words::default() }
}
