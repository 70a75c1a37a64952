//! The darkroom: a picture file comes in, prints for readers and the words it carried come out. Bytes in, bytes out: nothing
//! here opens a file or waits. Only prints leave the house; the original and all that was written in it (place, camera, maker's
//! notes) stay behind.

mod colours;
mod exif_words;
mod iim;
mod kind;
mod negative;
mod prints;
mod room;
mod words;
mod xmp;

pub use prints::{COVER, Print, WIDTHS};
pub use words::Words;

use newsroom::picture::Rendition;

/// A developed picture.
#[derive(Debug, Clone)]
pub struct Developed {
    /// Of the original as it is looked at, upright.
    pub width: u32,
    pub height: u32,
    /// Smallest first; never empty.
    pub renditions: Vec<Print>,
    /// What the photographer or agency had written into the file.
    pub words: Words,
}

impl Developed {
    /// Gives each print to what keeps files and names them, and says which renditions they are.
    pub fn keep<E>(&self, keep: impl Fn(&[u8]) -> Result<String, E>) -> Result<Vec<Rendition>, E> {
        let kept = |print: &Print| {
            let bytes = u32::try_from(print.jpeg.len()).unwrap_or(u32::MAX);
            Ok(Rendition { file: keep(&print.jpeg)?, width: print.width, height: print.height, bytes })
        };
        self.renditions.iter().map(kept).collect()
    }
}

/// The most a picture's file may weigh.
pub const LARGEST: usize = 64 << 20;

/// No picture with more pixels, or with a longer side, is decoded; most kinds of them are refused earlier, for the memory they take.
pub const MOST_PIXELS: u64 = 120_000_000;
pub const LONGEST_SIDE: u32 = 16_384;

#[derive(Debug, thiserror::Error)]
pub enum DarkroomError {
    #[error("the file is empty")]
    Empty,
    #[error("SVG is a drawing with instructions, not a photograph, and is not taken as a picture; export it as PNG")]
    Svg,
    #[error("this is {0}, not a picture we can read; send JPEG, PNG, GIF or WebP")]
    Foreign(&'static str),
    #[error("the picture is {width} by {height} pixels; send a JPEG of at most {} megapixels and {LONGEST_SIDE} pixels a side", MOST_PIXELS / 1_000_000)]
    Huge { width: u32, height: u32 },
    #[error(
        "opening the picture, with what else is in its file, takes more memory than we give to one; send it as a plain JPEG (not progressive) of at most {} megapixels",
        MOST_PIXELS / 1_000_000
    )]
    Memory,
    #[error("the picture is damaged ({0}); export it again")]
    Damaged(String),
    #[error("no print could be made ({0})")]
    Print(String),
}

/// Develops a picture file of any kind we take.
pub fn develop(bytes: &[u8]) -> Result<Developed, DarkroomError> {
    let negative = negative::expose(bytes)?;
    let (width, height) = negative.upright_size();
    let words = negative.words.clone();
    Ok(Developed { width, height, renditions: prints::of(negative.image, negative.orientation, negative.colours.as_ref())?, words })
}

/// Develops pixels that were drawn in the house: rows of red, green, blue and opacity (not premultiplied), a byte each.
pub fn develop_pixels(width: u32, height: u32, rgba: Vec<u8>) -> Result<Developed, DarkroomError> {
    let pixels = image::RgbaImage::from_raw(width, height, rgba).ok_or_else(|| DarkroomError::Damaged("fewer pixels than announced".into()))?;
    let renditions = prints::of(pixels.into(), image::metadata::Orientation::NoTransforms, None)?;
    Ok(Developed { width, height, renditions, words: Words::default() })
}
