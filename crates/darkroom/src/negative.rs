//! From file to pixels, within limits: the size is read from the header before a single pixel is decoded.

use crate::colours::Colours;
use crate::room::{self, BESIDE};
use crate::words::{self, Words};
use crate::{DarkroomError, LONGEST_SIDE, MOST_PIXELS, kind};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageReader, Limits};
use std::io::Cursor;

/// A decoded picture as it lay in the file, not yet turned upright.
pub(crate) struct Negative {
    pub image: DynamicImage,
    pub orientation: Orientation,
    /// `None` where its numbers are those of the web.
    pub colours: Option<Colours>,
    pub words: Words,
}

/// No profile of a camera or a screen is longer; a longer one is not read.
const LONGEST_PROFILE: usize = 4 * 1024 * 1024;

/// Reads a picture file. Of an animation only the first frame is taken.
pub(crate) fn expose(bytes: &[u8]) -> Result<Negative, DarkroomError> {
    let kind = kind::of(bytes)?;
    room::suffices_for_header(kind, bytes)?;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), kind);
    // While the header is read nothing but what stands beside the pixels takes room. PNG packs its profile, a thousand bytes into one.
    reader.limits(limits(BESIDE));
    let mut decoder = reader.into_decoder().map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if width > LONGEST_SIDE || height > LONGEST_SIDE || pixels > MOST_PIXELS {
        return Err(DarkroomError::Huge { width, height });
    }
    if width == 0 || height == 0 {
        return Err(DarkroomError::Damaged("it has no pixels".into()));
    }
    // Words that cannot be read are no reason to refuse a picture that can be seen.
    let exif = decoder.exif_metadata().ok().flatten();
    let xmp = decoder.xmp_metadata().ok().flatten();
    let iim = decoder.iptc_metadata().ok().flatten();
    let colours = decoder.icc_profile().ok().flatten().filter(|icc| icc.len() <= LONGEST_PROFILE).and_then(|icc| Colours::read(&icc));
    let orientation = exif.as_deref().and_then(Orientation::from_exif_chunk).unwrap_or(Orientation::NoTransforms);
    room::suffices(kind, bytes, &decoder, upright(width, height, orientation))?;
    decoder.set_limits(limits(room::room(kind, bytes, pixels).saturating_sub(decoder.total_bytes()))).map_err(damaged)?;
    let image = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    Ok(Negative { image, orientation, colours, words: words::gather(xmp.as_deref(), iim.as_deref(), exif) })
}

impl Negative {
    pub(crate) fn upright_size(&self) -> (u32, u32) {
        upright(self.image.width(), self.image.height(), self.orientation)
    }
}

fn upright(width: u32, height: u32, orientation: Orientation) -> (u32, u32) {
    if turns_sides(orientation) { (height, width) } else { (width, height) }
}

fn limits(bytes: u64) -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(bytes);
    limits
}

/// Whether width and height change places when the picture is turned upright.
pub(crate) fn turns_sides(orientation: Orientation) -> bool {
    matches!(orientation, Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH)
}

fn damaged(error: ImageError) -> DarkroomError {
    match error {
        ImageError::Limits(_) => DarkroomError::Memory,
        // A decoder may quote what it found; a sentence for an editor needs no more than this of it.
        other => DarkroomError::Damaged(other.to_string().chars().filter(|c| !c.is_control()).take(200).collect()),
    }
}
