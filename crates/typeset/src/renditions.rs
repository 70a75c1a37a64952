//! Which file of a picture a machine gets: feeds, social cards, structured data. Old readers know JPEG, PNG and GIF alone,
//! so these come first however many newer formats there are.

use newsroom::picture::Rendition;
use pressed::card::Shown;

/// Wide enough for a reader's window, light enough for a phone.
const FEED_WIDTH: u32 = 1280;

/// The widest rendition up to the width of a feed's picture; a wider one only where there is no other.
pub(crate) fn for_feed(shown: &Shown) -> Option<&Rendition> {
    let fits = shown.renditions.iter().filter(|r| r.width <= FEED_WIDTH);
    fits.max_by_key(|r| (is_plain(&r.file), r.width)).or_else(|| shown.renditions.iter().min_by_key(|r| (!is_plain(&r.file), r.width)))
}

/// The best we have, for search engines and agencies.
pub(crate) fn widest(renditions: &[Rendition]) -> Option<&Rendition> {
    renditions.iter().max_by_key(|r| (is_plain(&r.file), r.width))
}

/// Directories take no smaller cover.
const COVER_WIDTHS: std::ops::RangeInclusive<u32> = 1400..=3000;

/// The best cover for podcast directories, which take square JPEG and PNG of these widths and refuse a show or an episode with any other.
pub(crate) fn directory_cover(shown: &Shown) -> Option<&Rendition> {
    plain_files(shown).filter(|r| r.width == r.height && COVER_WIDTHS.contains(&r.width)).max_by_key(|r| r.width)
}

/// The best JPEG or PNG, for readers of feeds, which know nothing else.
pub(crate) fn cover(shown: &Shown) -> Option<&Rendition> {
    plain_files(shown).max_by_key(|r| r.width)
}

fn plain_files(shown: &Shown) -> impl Iterator<Item = &Rendition> {
    shown.renditions.iter().filter(|r| matches!(media_type(&r.file), "image/jpeg" | "image/png"))
}

/// The IANA media type of a file of ours, by its name.
pub(crate) fn media_type(file: &str) -> &'static str {
    match file.rsplit('.').next() {
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("png") => "image/png",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        Some("avif") => "image/avif",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

/// A file that is made of pixels: search engines and those who share a page take no drawing.
pub(crate) fn raster(file: &str) -> Option<&str> {
    Some(file).filter(|file| matches!(media_type(file), "image/jpeg" | "image/png" | "image/gif" | "image/webp"))
}

fn is_plain(file: &str) -> bool {
    matches!(media_type(file), "image/jpeg" | "image/png" | "image/gif")
}

#[cfg(test)]
mod tests {
    use super::*;
    use newsroom::picture::Focus;

    fn shown(files: &[(&str, u32)]) -> Shown {
        let renditions = files.iter().map(|(file, width)| Rendition { file: (*file).into(), width: *width, height: *width / 2, bytes: 1 }).collect();
        Shown { alt: String::new(), caption: String::new(), credit: String::new(), width: 0, height: 0, focus: Focus::centre(), renditions }
    }

    #[test]
    fn old_formats_come_first_and_size_second() {
        let both = shown(&[("a.jpg", 640), ("b.webp", 960), ("c.jpg", 1280), ("d.jpg", 1920), ("e.webp", 2400)]);
        let name = |r: Option<&Rendition>| r.map(|r| r.file.clone());
        assert_eq!(name(for_feed(&both)).as_deref(), Some("c.jpg"));
        assert_eq!(name(widest(&both.renditions)).as_deref(), Some("d.jpg"));
        assert_eq!(name(cover(&both)).as_deref(), Some("d.jpg"));
        assert_eq!(name(for_feed(&shown(&[("e.webp", 2400)]))).as_deref(), Some("e.webp"));
        assert_eq!(name(cover(&shown(&[("s.svg", 2400)]))), None);
        assert_eq!(for_feed(&shown(&[])), None);
    }

    #[test]
    fn directories_get_a_large_square_or_nothing() {
        let covers = |widths: &[u32], square: bool| {
            let rendition = |w: &u32| Rendition { file: format!("{w}.jpg"), width: *w, height: if square { *w } else { w / 2 }, bytes: 1 };
            let shown = Shown { renditions: widths.iter().map(rendition).collect(), ..shown(&[]) };
            directory_cover(&shown).map(|r| r.width)
        };
        assert_eq!(covers(&[640, 1280, 1400, 3001], true), Some(1400));
        assert_eq!((covers(&[640, 1280], true), covers(&[1400], false)), (None, None));
    }
}
