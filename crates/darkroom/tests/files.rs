//! Real files: the reference picture of IPTC, pictures made to break decoders, and ones we make here to be turned and stripped.
//! The files live outside the repository; where they are not, those tests say so and pass.

use darkroom::{DarkroomError, develop};
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn shared() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let images = std::env::var_os("MASTHEAD_SHARED").map_or_else(beside, PathBuf::from).join("data/images");
    if !images.is_dir() {
        eprintln!("SKIPPED: no pictures at {}; set MASTHEAD_SHARED", images.display());
        return None;
    }
    Some(images)
}

fn files_under(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a readable folder").map(|entry| entry.expect("an entry").path());
    let mut found: Vec<PathBuf> = entries.flat_map(|path| if path.is_dir() { files_under(&path) } else { vec![path] }).collect();
    found.sort();
    found
}

fn file_of(picture: RgbaImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(vec![]);
    let picture = DynamicImage::from(picture);
    let picture = if format == ImageFormat::Jpeg { picture.into_rgb8().into() } else { picture };
    picture.write_to(&mut file, format).expect("a picture file");
    file.into_inner()
}

#[test]
fn the_reference_picture_of_iptc_gives_its_words() {
    let Some(images) = shared() else { return };
    let file = std::fs::read(images.join("iptc/IPTC-PhotometadataRef-Std2017.1.jpg")).expect("the reference picture");
    let developed = develop(&file).expect("it develops");
    let words = &developed.words;
    assert_eq!(words.caption, "The description aka caption (ref2017.1)");
    assert_eq!(words.credit, "Credit Line (ref2017.1)");
    assert_eq!(words.headline, "The Headline (ref2017.1)");
    assert_eq!(words.byline, "Creator1 (ref2017.1), Creator2 (ref2017.1)");
    assert!(words.copyright.starts_with("Copyright (Notice) 2017.1 IPTC"));
    assert_eq!((developed.width, developed.height), (1000, 500));
    assert_eq!(developed.renditions.iter().map(|p| p.width).collect::<Vec<_>>(), [320, 480, 640, 960]);
    for print in &developed.renditions {
        assert!(!print.jpeg.windows(3).any(|w| w == b"ref"), "no word of the original stays in a print");
    }
}

#[test]
fn the_same_words_are_found_without_xmp() {
    let Some(images) = shared() else { return };
    let mut file = std::fs::read(images.join("iptc/IPTC-PhotometadataRef-Std2017.1.jpg")).expect("the reference picture");
    let xmp = file.windows(13).position(|w| w == b"ns.adobe.com/").expect("an XMP segment");
    file[xmp] = b'?';
    let words = develop(&file).expect("it develops").words;
    assert_eq!((words.caption.as_str(), words.credit.as_str()), ("The description aka caption (ref2017.1)", "Credit Line (ref2017.1)"));
}

#[test]
fn files_made_to_break_decoders_break_nothing() {
    let Some(images) = shared() else { return };
    let mut refused = 0;
    for path in files_under(&images.join("image-rs-bad")).into_iter().chain(files_under(&images.join("image-rs-fuzz-webp"))) {
        let file = std::fs::read(&path).expect("a readable file");
        let began = Instant::now();
        let result = develop(&file);
        assert!(began.elapsed() < Duration::from_secs(5), "{} took {:?}", path.display(), began.elapsed());
        refused += u32::from(result.is_err());
        if path.components().any(|part| part.as_os_str() == "bad") {
            assert!(result.is_err(), "{} developed", path.display());
        }
    }
    assert!(refused > 10, "only {refused} were refused");
}

#[test]
fn every_kind_we_take_develops_and_svg_does_not() {
    let Some(images) = shared() else { return };
    for path in files_under(&images.join("c2pa-rs")) {
        let result = develop(&std::fs::read(&path).expect("a readable file"));
        match path.extension().and_then(|e| e.to_str()) {
            Some("svg") => assert!(matches!(result, Err(DarkroomError::Svg)), "{}", path.display()),
            Some("avif") => assert!(matches!(result, Err(DarkroomError::Foreign("an AVIF picture"))), "{}", path.display()),
            _ => assert!(result.is_ok(), "{}: {:?}", path.display(), result.err()),
        }
    }
}

#[test]
fn a_picture_cut_anywhere_neither_panics_nor_hangs() {
    let picture = RgbaImage::from_fn(64, 48, |x, y| Rgba([x as u8 * 4, y as u8 * 5, 99, 255]));
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP] {
        let file = file_of(picture.clone(), format);
        assert!(develop(&file).is_ok(), "{format:?}");
        for cut in (0..file.len()).step_by(file.len() / 60 + 1) {
            let _ = develop(&file[..cut]);
        }
    }
}

#[test]
fn a_header_that_promises_too_much_is_refused_before_decoding() {
    let mut bomb = file_of(RgbaImage::new(8, 8), ImageFormat::Png);
    bomb[16..24].copy_from_slice(&[0, 0, 0x3F, 0xFF, 0, 0, 0x3F, 0xFF]);
    let checksum = crc32(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&checksum.to_be_bytes());
    let refused = develop(&bomb).expect_err("268 megapixels are too many");
    assert!(matches!(refused, DarkroomError::Huge { width: 16383, height: 16383 }), "{refused:?}");
}

/// PNG's checksum, so that the header above is believed.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |s, _| (s >> 1) ^ (0xEDB8_8320 * (s & 1))))
}

#[test]
fn prints_are_upright_and_keep_no_trace_of_the_place() {
    // EXIF in TIFF form: orientation 6 (turn a quarter right), an artist, and a GPS block.
    let mut exif = b"II*\0\x08\0\0\0\x03\0".to_vec();
    exif.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
    exif.extend(b"\x3B\x01\x02\0\x04\0\0\0Ine\0");
    exif.extend(b"\x25\x88\x04\0\x01\0\0\0\x32\0\0\0\0\0\0\0");
    exif.extend(b"\x01\0\x01\0\x02\0\x02\0\0\0N\0\0\0\0\0\0\0");
    let mut file = vec![];
    let mut encoder = jpeg_encoder::Encoder::new(&mut file, 95);
    encoder.add_exif_metadata(&exif).expect("room for EXIF");
    let left_red = RgbaImage::from_fn(600, 400, |x, _| if x < 300 { Rgba([220, 20, 20, 255]) } else { Rgba([20, 20, 220, 255]) });
    encoder.encode(&DynamicImage::from(left_red).into_rgb8(), 600, 400, jpeg_encoder::ColorType::Rgb).expect("a JPEG");
    assert!(file.windows(6).any(|w| w == b"Exif\0\0"));

    let developed = develop(&file).expect("it develops");
    assert_eq!((developed.width, developed.height), (400, 600), "a quarter turn");
    assert_eq!(developed.words.byline, "Ine");
    let print = &developed.renditions[0];
    assert_eq!((developed.renditions.len(), print.width, print.height), (1, 320, 480));
    assert!(!print.jpeg.windows(4).any(|w| w == b"Exif") && !print.jpeg.windows(3).any(|w| w == b"Ine"));
    let seen = image::load_from_memory(&print.jpeg).expect("a JPEG").into_rgb8();
    assert!(seen.get_pixel(160, 60)[0] > 180 && seen.get_pixel(160, 420)[2] > 180, "what was left is now on top");
}

#[test]
fn what_is_transparent_shows_the_paper() {
    let developed = develop(&file_of(RgbaImage::new(40, 30), ImageFormat::Png)).expect("it develops");
    assert_eq!(developed.renditions.len(), 1, "a small picture has one print, of its own width");
    let seen = image::load_from_memory(&developed.renditions[0].jpeg).expect("a JPEG").into_rgb8();
    assert!(seen.get_pixel(20, 15).0.iter().zip([0xfc, 0xfb, 0xf8]).all(|(a, b)| a.abs_diff(b) < 3));
}

#[test]
fn of_an_animation_the_first_frame_is_taken() {
    let mut file = vec![];
    let mut encoder = image::codecs::gif::GifEncoder::new(&mut file);
    let frames = [[200, 0, 0, 255], [0, 0, 200, 255]].map(|colour| image::Frame::new(RgbaImage::from_pixel(20, 20, Rgba(colour))));
    encoder.encode_frames(frames).expect("an animation");
    drop(encoder);
    let print = develop(&file).expect("it develops").renditions.remove(0);
    assert!(image::load_from_memory(&print.jpeg).expect("a JPEG").into_rgb8().get_pixel(10, 10)[0] > 180);
}

#[test]
fn wide_colours_are_told_in_those_of_the_web() {
    use image::ImageEncoder;
    let wide = moxcms::ColorProfile::new_display_p3().encode().expect("a profile");
    let picture = RgbaImage::from_pixel(400, 400, Rgba([180, 90, 60, 255]));
    let red_of = |icc: Option<Vec<u8>>| {
        let mut file = vec![];
        let mut encoder = image::codecs::png::PngEncoder::new(&mut file);
        icc.into_iter().for_each(|icc| encoder.set_icc_profile(icc).expect("taken"));
        encoder.write_image(picture.as_raw(), 400, 400, image::ExtendedColorType::Rgba8).expect("a picture file");
        let print = develop(&file).expect("it develops").renditions.remove(0).jpeg;
        assert!(!print.windows(11).any(|w| w == b"ICC_PROFILE"), "sRGB needs no profile");
        image::load_from_memory(&print).expect("a print").into_rgb8().get_pixel(50, 50).0[0]
    };
    let (plain, wide, broken) = (red_of(None), red_of(Some(wide)), red_of(Some(b"no profile".to_vec())));
    assert!((178..=182).contains(&plain) && broken == plain, "{plain} {broken}");
    assert!((189..=196).contains(&wide), "the same number means a stronger red: {wide}");
}

#[test]
fn only_a_large_square_picture_gets_a_cover_for_podcasts() {
    let widest = |width, height| {
        let file = file_of(RgbaImage::from_pixel(width, height, Rgba([9, 9, 9, 255])), ImageFormat::Png);
        develop(&file).expect("it develops").renditions.last().map(|p| (p.width, p.height))
    };
    assert_eq!(widest(1500, 1500), Some((1400, 1400)));
    assert_eq!(widest(1399, 1399), Some((1280, 1280)));
    assert_eq!(widest(3000, 2000), Some((1280, 853)));
}
