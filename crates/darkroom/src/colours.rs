//! The colours a file means, told in those of the web. Cameras and phones write wide ones, and without this their photographs look pale.
//! A print carries no profile: sRGB is what browsers take it for, and a profile may name somebody's screen.

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// What a file's numbers mean, where it says so.
pub(crate) struct Colours(ColorProfile);

impl Colours {
    /// Reads an ICC profile of red, green and blue. What cannot be read is no reason to refuse a picture that can be seen.
    pub(crate) fn read(icc: &[u8]) -> Option<Colours> {
        let profile = ColorProfile::new_from_slice(icc).ok()?;
        (profile.color_space == DataColorSpace::Rgb).then_some(Colours(profile))
    }

    /// The same pixels in sRGB, three bytes each, or four with opacity.
    pub(crate) fn to_web(&self, pixels: Vec<u8>, opacity: bool) -> Vec<u8> {
        let layout = if opacity { Layout::Rgba } else { Layout::Rgb };
        let mut out = vec![0; pixels.len()];
        let transform = self.0.create_transform_8bit(layout, &ColorProfile::new_srgb(), layout, TransformOptions::default());
        match transform.and_then(|transform| transform.transform(&pixels, &mut out)) {
            Ok(()) => out,
            Err(_) => pixels,
        }
    }
}
