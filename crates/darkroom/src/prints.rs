//! Prints: what readers get. Made small first, then turned upright, brought into the colours of the web,
//! laid on paper and written as JPEG without any metadata.

use crate::DarkroomError;
use crate::colours::Colours;
use crate::negative::turns_sides;
use fast_image_resize::pixels::{U8, U8x2, U8x3, U8x4, U16, U16x2, U16x3, U16x4};
use fast_image_resize::{IntoImageView, IntoImageViewMut, MulDiv, PixelTrait, ResizeError, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{ColorType as Colour, DynamicImage, RgbImage};
use jpeg_encoder::{ChromaSubsamplingMethod, ColorType, Encoder};

/// The widths of the prints, in pixels. None is wider than its original.
pub const WIDTHS: [u32; 5] = [320, 480, 640, 960, 1280];

/// Podcast directories take square covers from this width on. Only a square picture gets a print so wide; pages never ask for it.
pub const COVER: u32 = 1400;

/// Pixels of one print: writing takes thirteen bytes for each. Of a very tall picture only narrower prints are made.
const MOST_PRINTED: u64 = 9_000_000;

/// Where the reader sees no difference any more at twice the pixel density.
const QUALITY: u8 = 78;

/// What shows through where a picture is transparent: the site's paper.
const PAPER: [u8; 3] = [0xfc, 0xfb, 0xf8];

/// One size of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Print {
    pub width: u32,
    pub height: u32,
    pub jpeg: Vec<u8>,
}

/// All prints of a picture, smallest first.
pub(crate) fn of(negative: DynamicImage, orientation: Orientation, colours: Option<&Colours>) -> Result<Vec<Print>, DarkroomError> {
    let upright = if turns_sides(orientation) { (negative.height(), negative.width()) } else { (negative.width(), negative.height()) };
    let paper = enlarge(negative, orientation, widest(upright), colours)?;
    // The smaller ones are made from the widest, already Lanczos-sharp one: nobody sees it, and it takes a tenth of the time.
    widths(upright).into_iter().map(|width| print(&paper, width)).collect()
}

fn widths((width, height): (u32, u32)) -> Vec<u32> {
    let cover = (width == height).then_some(COVER);
    let fits = |w: &u32| *w <= width && u64::from(*w) * u64::from(height_for(*w, width, height)) <= MOST_PRINTED;
    let widths: Vec<u32> = WIDTHS.into_iter().chain(cover).filter(fits).collect();
    if widths.is_empty() { vec![width] } else { widths }
}

/// The width of the widest print of a picture of this size.
pub(crate) fn widest(upright: (u32, u32)) -> u32 {
    widths(upright).pop().unwrap_or(upright.0)
}

/// The widest print as pixels: upright, opaque, in the colours of the web.
fn enlarge(negative: DynamicImage, orientation: Orientation, width: u32, colours: Option<&Colours>) -> Result<RgbImage, DarkroomError> {
    let (lying_width, lying_height) = if turns_sides(orientation) {
        (height_for(width, negative.height(), negative.width()), width)
    } else {
        (width, height_for(width, negative.width(), negative.height()))
    };
    let mut small = resize(negative, lying_width, lying_height)?;
    small.apply_orientation(orientation);
    let opacity = small.color().has_alpha();
    let (width, height) = (small.width(), small.height());
    let pixels = if opacity { small.into_rgba8().into_raw() } else { small.into_rgb8().into_raw() };
    let pixels = match colours {
        Some(colours) => colours.to_web(pixels, opacity),
        None => pixels,
    };
    let pixels = if opacity { lay_on_paper(pixels) } else { pixels };
    Ok(RgbImage::from_raw(width, height, pixels).unwrap_or_default())
}

fn resize(mut from: DynamicImage, width: u32, height: u32) -> Result<DynamicImage, DarkroomError> {
    if (from.width(), from.height()) == (width, height) {
        return Ok(from);
    }
    let opacity = MulDiv::new();
    let refused = |why: &dyn std::fmt::Display| DarkroomError::Print(why.to_string());
    let has_opacity = from.color().has_alpha();
    // Left to itself the resizer weighs colours by their opacity in a copy, as large as the picture.
    if has_opacity {
        opacity.multiply_alpha_inplace(&mut from).map_err(|e| refused(&e))?;
    }
    let mut to = DynamicImage::new(width, height, from.color());
    resize_any(&from, &mut to).map_err(|e| refused(&e))?;
    if has_opacity {
        opacity.divide_alpha_inplace(&mut to).map_err(|e| refused(&e))?;
    }
    Ok(to)
}

/// For each kind of pixel that a file can have the resizer is compiled anew: left to find it out itself, it is for all that it knows, which takes minutes.
fn resize_any(from: &DynamicImage, to: &mut DynamicImage) -> Result<(), ResizeError> {
    match from.color() {
        Colour::L8 => resize_as::<U8>(from, to),
        Colour::La8 => resize_as::<U8x2>(from, to),
        Colour::Rgb8 => resize_as::<U8x3>(from, to),
        Colour::Rgba8 => resize_as::<U8x4>(from, to),
        Colour::L16 => resize_as::<U16>(from, to),
        Colour::La16 => resize_as::<U16x2>(from, to),
        Colour::Rgb16 => resize_as::<U16x3>(from, to),
        Colour::Rgba16 => resize_as::<U16x4>(from, to),
        _ => Err(ResizeError::PixelTypesAreDifferent),
    }
}

fn resize_as<P: PixelTrait>(from: &impl IntoImageView, to: &mut impl IntoImageViewMut) -> Result<(), ResizeError> {
    match (from.image_view::<P>(), to.image_view_mut::<P>()) {
        (Some(from), Some(mut to)) => Resizer::new().resize_typed(&from, &mut to, &ResizeOptions::new().use_alpha(false)),
        _ => Err(ResizeError::PixelTypesAreDifferent),
    }
}

/// Four bytes a pixel become three, in their place.
fn lay_on_paper(mut picture: Vec<u8>) -> Vec<u8> {
    let pixels = picture.len() / 4;
    for n in 0..pixels {
        let opacity = u16::from(picture[n * 4 + 3]);
        for (part, paper) in PAPER.into_iter().enumerate() {
            let ink = u16::from(picture[n * 4 + part]);
            picture[n * 3 + part] = ((ink * opacity + u16::from(paper) * (255 - opacity) + 127) / 255) as u8;
        }
    }
    picture.truncate(pixels * 3);
    picture
}

fn print(paper: &RgbImage, width: u32) -> Result<Print, DarkroomError> {
    let height = height_for(width, paper.width(), paper.height());
    if (width, height) == paper.dimensions() {
        return Ok(Print { width, height, jpeg: jpeg(paper)? });
    }
    let mut small = RgbImage::new(width, height);
    resize_as::<U8x3>(paper, &mut small).map_err(|e| DarkroomError::Print(e.to_string()))?;
    Ok(Print { width, height, jpeg: jpeg(&small)? })
}

fn jpeg(picture: &RgbImage) -> Result<Vec<u8>, DarkroomError> {
    let refused = |why: String| DarkroomError::Print(why);
    let (width, height) = picture.dimensions();
    let side = |pixels: u32| u16::try_from(pixels).map_err(|_| refused(format!("{pixels} pixels are too many for JPEG")));
    let mut out = Vec::with_capacity((width * height / 6) as usize);
    let mut encoder = Encoder::new(&mut out, QUALITY);
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    // Progressive is 4 to 8 per cent smaller here and shows the whole picture at once, if blurred; tables of its own save as much again.
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.encode(picture.as_raw(), side(width)?, side(height)?, ColorType::Rgb).map_err(|e| refused(e.to_string()))?;
    Ok(out)
}

/// The height that keeps the shape, at least one pixel.
fn height_for(width: u32, original_width: u32, original_height: u32) -> u32 {
    let exact = u64::from(width) * u64::from(original_height);
    let height = (exact + u64::from(original_width) / 2) / u64::from(original_width.max(1));
    u32::try_from(height).unwrap_or(u32::MAX).max(1)
}
