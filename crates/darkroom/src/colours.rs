//! The colours a file means, told in those of the web. Cameras and phones write wide ones, and without this their photographs look pale.
//! A print carries no profile: sRGB is what browsers take it for, and a profile may name somebody's screen.

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Bytes told at once: whole pixels, whether of three or of four.
const PIECE: usize = 12 * 1024;

/// What a file's numbers mean, where it says so.
pub(crate) struct Colours(ColorProfile);

impl Colours {
    /// Reads an ICC profile of red, green and blue. What cannot be read is no reason to refuse a picture that can be seen.
    pub(crate) fn read(icc: &[u8]) -> Option<Colours> {
        let profile = ColorProfile::new_from_slice(icc).ok()?;
        (profile.color_space == DataColorSpace::Rgb).then_some(Colours(profile))
    }

    /// The same pixels in sRGB, three bytes each, or four with opacity.
    pub(crate) fn to_web(&self, mut pixels: Vec<u8>, opacity: bool) -> Vec<u8> {
        let layout = if opacity { Layout::Rgba } else { Layout::Rgb };
        let Ok(transform) = self.0.create_transform_8bit(layout, &ColorProfile::new_srgb(), layout, TransformOptions::default()) else { return pixels };
        // Piece by piece, for a second copy of a tall picture takes as much room as the picture.
        let mut told = vec![0; PIECE];
        for piece in pixels.chunks_mut(PIECE) {
            let told = &mut told[..piece.len()];
            if transform.transform(piece, told).is_ok() {
                piece.copy_from_slice(told);
            }
        }
        pixels
    }
}
