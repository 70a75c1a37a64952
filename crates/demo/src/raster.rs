//! Drawings become pixels here, and only here: SVG is a language of instructions, so none from outside is ever drawn.

use anyhow::{Context, ensure};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// As wide as the widest print; of a square drawing, as the cover of a programme is, that is wider.
const WIDTH: u32 = 1280;

/// Width, height and rows of red, green, blue and opacity, not premultiplied.
pub struct Pixels {
    pub width: u32,
    pub height: u32,
    pub rgba: Vec<u8>,
}

pub fn draw(svg: &[u8]) -> anyhow::Result<Pixels> {
    let tree = Tree::from_data(svg, &Options::default()).context("the drawing cannot be read")?;
    let size = tree.size();
    let width = if size.width() == size.height() { darkroom::COVER } else { WIDTH };
    let scale = width as f32 / size.width();
    let height = (size.height() * scale).round() as u32;
    ensure!((1..=4 * width).contains(&height), "the drawing is far taller than wide");
    let mut pixels = Pixmap::new(width, height).context("the drawing has no size")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Ok(Pixels { width, height, rgba: pixels.take_demultiplied() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_becomes_pixels_as_wide_as_the_widest_print() {
        let pixels = draw(&crate::files::drawing("harbour.svg").expect("a file")).expect("pixels");
        assert_eq!((pixels.width, pixels.height, pixels.rgba.len()), (1280, 720, 1280 * 720 * 4));
        assert!(pixels.rgba.chunks(4).any(|p| p != &pixels.rgba[..4]), "it is more than one colour");
        assert_eq!(darkroom::WIDTHS.last(), Some(&WIDTH));
        let cover = crate::pictures::read().expect("content/pictures.toml").into_iter().find(|d| d.key.starts_with("cover-")).expect("a cover");
        let pixels = draw(&crate::files::drawing(&cover.file).expect("a file")).expect("pixels");
        assert_eq!((pixels.width, pixels.height), (1400, 1400), "what podcast directories take");
    }

    #[test]
    fn no_drawing_uses_what_would_silently_stay_blank() {
        for drawing in crate::pictures::read().expect("content/pictures.toml") {
            let svg = String::from_utf8(crate::files::drawing(&drawing.file).expect("a file")).expect("text");
            for element in ["<text", "<image", "<style", "<foreignObject", "<script"] {
                assert!(!svg.contains(element), "{} has {element}, which is not drawn", drawing.file);
            }
        }
    }
}
