//! Drawings become pixels here, and only here: SVG is a language of instructions, so none from outside is ever drawn.

use anyhow::{Context, ensure};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// As wide as the widest print.
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
    let scale = WIDTH as f32 / size.width();
    let height = (size.height() * scale).round() as u32;
    ensure!((1..=4 * WIDTH).contains(&height), "the drawing is far taller than wide");
    let mut pixels = Pixmap::new(WIDTH, height).context("the drawing has no size")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Ok(Pixels { width: WIDTH, height, rgba: pixels.take_demultiplied() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_drawing_can_be_drawn_and_developed() {
        for drawing in crate::pictures::read().expect("content/pictures.toml") {
            let pixels = draw(&crate::files::drawing(&drawing.file).expect("a file")).unwrap_or_else(|e| panic!("{}: {e:#}", drawing.file));
            let first = pixels.rgba[..4].to_vec();
            assert!(pixels.rgba.chunks(4).any(|p| p != first), "{} is one colour all over", drawing.file);
            let developed = darkroom::develop_pixels(pixels.width, pixels.height, pixels.rgba).expect("prints");
            assert_eq!(developed.renditions.len(), darkroom::WIDTHS.len(), "{}", drawing.file);
        }
    }
}
