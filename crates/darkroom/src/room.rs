//! How much memory a picture will take, reckoned from its header before a pixel is decoded: a file of a few hundred bytes may promise more
//! pixels than a machine has room for.

use crate::DarkroomError;
use crate::prints::widest;
use image::{ImageDecoder, ImageFormat};

/// What developing one picture may take, with what cannot be reckoned beside it below 128 MiB.
const ROOM: u64 = 120 * 1024 * 1024;
/// What a photograph as JPEG may take, of which a plain one of 120 megapixels fits. One is developed at a time.
const ROOM_FOR_PHOTOGRAPHS: u64 = 416 * 1024 * 1024;
/// What may stand in a file beside the pixels: profile, notes, captions.
pub(crate) const BESIDE: u64 = 8 * 1024 * 1024;

/// Refuses a file in which so much stands beside the pixels that reading its header alone takes too much: JPEG cuts a profile and notes into
/// pieces without end, and the decoder collects them.
pub(crate) fn suffices_for_header(kind: ImageFormat, file: &[u8]) -> Result<(), DarkroomError> {
    if kind == ImageFormat::Jpeg && beside_in_jpeg(file) > 2 * BESIDE { Err(DarkroomError::Memory) } else { Ok(()) }
}

/// Most kinds pack a hundred megapixels of nothing into a few kilobytes. JPEG spends at least a byte on 64 pixels, and who sends less sends no photograph.
pub(crate) fn room(kind: ImageFormat, file: &[u8], pixels: u64) -> u64 {
    if kind == ImageFormat::Jpeg && file.len() as u64 >= pixels / 64 { ROOM_FOR_PHOTOGRAPHS } else { ROOM }
}

/// Refuses a picture that would take more than there is room for. `upright` is its size as it is looked at.
pub(crate) fn suffices(kind: ImageFormat, file: &[u8], decoder: &impl ImageDecoder, upright: (u32, u32)) -> Result<(), DarkroomError> {
    let (width, height) = decoder.dimensions();
    let (pixels, decoded) = (u64::from(width) * u64::from(height), decoder.total_bytes());
    let decoding = decoded.saturating_add(match kind {
        // The decoder keeps the file, what stands beside the pixels once more, and of a progressive one all that its passes have told so far.
        ImageFormat::Jpeg => file.len() as u64 + beside_in_jpeg(file) + told_in_passes(file, pixels),
        ImageFormat::WebP => within_webp(file, (width, height))?.saturating_mul(if decoder.color_type().has_alpha() { 8 } else { 4 }),
        ImageFormat::Gif => pixels * 4,
        _ => BESIDE,
    });
    // Made smaller, rows first.
    let scale = f64::from(widest(upright)) / f64::from(upright.0.max(1));
    let shrinking = if scale < 1.0 { decoded as f64 * (1.0 + scale) } else { decoded as f64 };
    let room = room(kind, file, pixels);
    if decoding > room || shrinking > room as f64 { Err(DarkroomError::Memory) } else { Ok(()) }
}

/// Bytes that do not tell of pixels, wherever they stand: among pixels these marks cannot be.
fn beside_in_jpeg(file: &[u8]) -> u64 {
    let segments = file.windows(4).filter(|mark| mark[0] == 0xFF && (0xE0..=0xEF).contains(&mark[1]));
    segments.map(|mark| u64::from(u16::from_be_bytes([mark[2], mark[3]]))).sum()
}

/// Bytes in which a progressive JPEG is put together: two for each sample, of which a colour may have fewer than there are pixels.
fn told_in_passes(file: &[u8], pixels: u64) -> u64 {
    let mut most = 0;
    let mut rest = file.get(2..).unwrap_or_default();
    while let [0xFF, marker, high, low, after @ ..] = rest {
        match marker {
            // Between frames and pixels there may be padding.
            0xFF => {
                rest = &rest[1..];
                continue;
            }
            0xDA => break,
            0xC2 => most = most.max(after.get(5).map_or(4, |components| u64::from(*components)) * pixels * 2),
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        rest = after.get(length.saturating_sub(2)..).unwrap_or_default();
    }
    most
}

/// The pixels of a WebP. The frame inside it says its size once more, and is believed by the decoder before the two are compared.
fn within_webp(file: &[u8], (width, height): (u32, u32)) -> Result<u64, DarkroomError> {
    for at in file.windows(4).enumerate().filter(|(_, name)| name == b"VP8 ").map(|(at, _)| at) {
        if let Some([0x9D, 0x01, 0x2A, w0, w1, h0, h1]) = file.get(at + 11..at + 18) {
            let side = |low: &u8, high: &u8| u32::from(u16::from_le_bytes([*low, *high]) & 0x3FFF);
            if side(w0, w1) > width || side(h0, h1) > height {
                return Err(DarkroomError::Damaged("the picture in it is larger than it says".into()));
            }
        }
    }
    Ok(u64::from(width) * u64::from(height))
}
