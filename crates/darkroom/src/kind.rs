//! What a file really is, by its first bytes. Names and declared types are not believed.

use crate::DarkroomError;
use image::ImageFormat;

/// The kind of picture, if it is one of the four we take.
pub(crate) fn of(bytes: &[u8]) -> Result<ImageFormat, DarkroomError> {
    if bytes.is_empty() {
        return Err(DarkroomError::Empty);
    }
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Ok(ImageFormat::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Ok(ImageFormat::Png),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Ok(ImageFormat::Gif),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(ImageFormat::WebP),
        _ if is_svg(bytes) => Err(DarkroomError::Svg),
        _ => Err(DarkroomError::Foreign(foreign(bytes))),
    }
}

/// SVG has no magic number; it is text in which `<svg` stands early. A packed one (`.svgz`) is refused as what it is, gzip.
fn is_svg(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(4096)];
    let text = start.trim_ascii_start();
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text).trim_ascii_start();
    text.starts_with(b"<") && text.windows(4).any(|w| w.eq_ignore_ascii_case(b"<svg"))
}

/// A name for what is often sent by mistake, so that the refusal can be understood.
fn foreign(bytes: &[u8]) -> &'static str {
    let box_type = bytes.get(4..8).unwrap_or_default();
    match bytes {
        [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => "a TIFF or camera raw file",
        [b'B', b'M', ..] => "a Windows bitmap",
        [b'%', b'P', b'D', b'F', ..] => "a PDF document",
        [b'8', b'B', b'P', b'S', ..] => "a Photoshop document",
        [0, 0, 1, 0, ..] => "an icon file",
        [0x1F, 0x8B, ..] => "a gzip archive",
        [b'P', b'K', 3, 4, ..] => "a ZIP archive",
        _ if box_type == b"ftyp" => match bytes.get(8..12).unwrap_or_default() {
            b"avif" | b"avis" => "an AVIF picture",
            b"heic" | b"heix" | b"mif1" | b"msf1" => "a HEIC picture",
            _ => "a film",
        },
        [b'<', ..] => "a web page or other markup",
        _ => "an unknown kind of file",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_decide() {
        assert_eq!(of(b"\xFF\xD8\xFF\xE0").ok(), Some(ImageFormat::Jpeg));
        assert_eq!(of(b"GIF89a").ok(), Some(ImageFormat::Gif));
        assert!(matches!(of(b""), Err(DarkroomError::Empty)));
        assert!(matches!(of(b"GIF90a"), Err(DarkroomError::Foreign(_))));
    }

    #[test]
    fn svg_is_refused_in_every_disguise() {
        for svg in ["<svg/>", "\u{FEFF}<?xml version='1.0'?>\n<!-- a --><SVG xmlns='x'>", "  \n<!DOCTYPE svg><svg>"] {
            let refused = of(svg.as_bytes()).expect_err("SVG is refused");
            assert!(matches!(refused, DarkroomError::Svg), "{svg}");
            assert!(refused.to_string().contains("PNG"), "the refusal says what to do");
        }
    }
}
