//! What one picture may take of the machine's memory. Each test is a process of its own under nextest, whose peak the system tells.
#![cfg(target_os = "linux")]

use darkroom::{DarkroomError, Developed, develop};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, RgbImage, RgbaImage};
use std::io::Cursor;

const MIB: u64 = 1024 * 1024;
const MOST: u64 = 128 * MIB;
const MOST_FOR_PHOTOGRAPHS: u64 = 448 * MIB;

/// A line of `/proc/self/status`, in bytes.
fn memory(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let kilobytes = status.lines().find_map(|l| l.strip_prefix(line)).expect("a line").trim_matches(|c: char| !c.is_ascii_digit());
    kilobytes.parse::<u64>().expect("a number") * 1024
}

/// Develops a file and says by how much the process had grown at its height.
fn grown(file: &[u8]) -> (Result<Developed, DarkroomError>, u64) {
    std::fs::write("/proc/self/clear_refs", "5").expect("the peak is forgotten");
    let before = memory("VmRSS:");
    let result = develop(file);
    (result, memory("VmHWM:").saturating_sub(before))
}

fn takes_at_most(most: u64, file: &[u8]) -> Result<Developed, DarkroomError> {
    let (result, grown) = grown(file);
    assert!(grown <= most, "grew by {} MiB", grown / MIB);
    eprintln!("grew by {} MiB", grown / MIB);
    result
}

fn png(picture: DynamicImage) -> Vec<u8> {
    let mut file = vec![];
    picture.write_with_encoder(PngEncoder::new_with_quality(&mut file, CompressionType::Fast, FilterType::NoFilter)).expect("a picture file");
    file
}

fn jpeg(width: u16, height: u16, progressive: bool) -> Vec<u8> {
    let mut picture = (0..=250).collect::<Vec<u8>>().repeat(usize::from(width) * usize::from(height) * 3 / 251 + 1);
    picture.truncate(usize::from(width) * usize::from(height) * 3);
    let mut file = vec![];
    let mut encoder = jpeg_encoder::Encoder::new(&mut file, 60);
    encoder.set_progressive(progressive);
    encoder.encode(&picture, width, height, jpeg_encoder::ColorType::Rgb).expect("a JPEG");
    file
}

fn with_profile(length: usize) -> Vec<u8> {
    let mut file = vec![];
    let mut encoder = PngEncoder::new(&mut file);
    encoder.set_icc_profile(vec![0; length]).expect("taken");
    encoder.write_image(&[9; 300], 10, 10, ExtendedColorType::Rgb8).expect("a picture file");
    file
}

#[test]
fn a_profile_that_unpacks_to_much_is_not_unpacked() {
    let bomb = with_profile(200 << 20);
    assert!(bomb.len() < 2 << 20, "{} bytes", bomb.len());
    assert!(takes_at_most(16 * MIB, &bomb).is_ok(), "the picture itself is taken");
}

#[test]
fn a_long_profile_is_left_unread_and_the_picture_is_taken() {
    assert!(takes_at_most(32 * MIB, &with_profile(5 << 20)).is_ok());
    let wide = moxcms::ColorProfile::new_display_p3().encode().expect("a profile");
    assert!(wide.len() < 4 << 20);
}

#[test]
fn a_profile_in_many_segments_of_a_jpeg_takes_no_more_than_the_file() {
    let plain = jpeg(64, 64, false);
    let segment = |n: u8| [b"\xFF\xE2\xFF\xFFICC_PROFILE\0".as_slice(), &[n, 255], &[0; 65_535 - 16]].concat();
    let segments: Vec<u8> = (1..=255).flat_map(segment).collect();
    assert!(takes_at_most(64 * MIB, &[&plain[..2], &segments, &plain[2..]].concat()).is_ok());
    let bomb = [&plain[..2], &segments, &segments, &segments, &plain[2..]].concat();
    assert!(matches!(takes_at_most(4 * MIB, &bomb), Err(DarkroomError::Memory)));
}

#[test]
fn the_largest_png_fits_and_a_larger_one_is_refused() {
    let file = png(RgbImage::new(7000, 4600).into());
    assert!(takes_at_most(MOST, &file).is_ok());
    let file = png(RgbImage::new(10_000, 10_000).into());
    assert!(matches!(takes_at_most(32 * MIB, &file), Err(DarkroomError::Memory)));
}

#[test]
fn a_transparent_png_is_not_copied() {
    assert!(takes_at_most(MOST, &png(RgbaImage::new(5800, 4000).into())).is_ok());
    assert!(matches!(takes_at_most(32 * MIB, &png(RgbaImage::new(6500, 5000).into())), Err(DarkroomError::Memory)));
}

#[test]
fn a_jpeg_of_33_megapixels_takes_no_more_than_any_picture() {
    assert!(takes_at_most(MOST, &jpeg(7008, 4672, false)).is_ok());
}

/// A small file that says it is larger.
fn promising(width: u16, height: u16) -> Vec<u8> {
    let mut file = jpeg(64, 64, false);
    let frame = file.windows(2).position(|mark| mark == [0xFF, 0xC0]).expect("a frame");
    file[frame + 5..frame + 9].copy_from_slice(&[height.to_be_bytes(), width.to_be_bytes()].concat());
    file
}

#[test]
fn a_photograph_of_120_megapixels_fits() {
    let developed = takes_at_most(MOST_FOR_PHOTOGRAPHS, &jpeg(12_640, 9490, false)).expect("developed");
    assert_eq!((developed.width, developed.renditions.len()), (12_640, 5));
    let refused = develop(&promising(13_000, 9500)).expect_err("too large").to_string();
    assert!(refused.contains("13000 by 9500") && refused.contains("at most 120 megapixels"), "{refused}");
}

#[test]
fn a_jpeg_too_light_for_its_size_is_refused_before_it_is_opened() {
    assert!(matches!(takes_at_most(4 * MIB, &promising(12_000, 9000)), Err(DarkroomError::Memory)));
}

#[test]
fn a_progressive_jpeg_is_reckoned_with_its_passes() {
    assert!(takes_at_most(MOST_FOR_PHOTOGRAPHS, &jpeg(7008, 4672, true)).is_ok());
    assert!(matches!(takes_at_most(64 * MIB, &jpeg(9504, 6336, true)), Err(DarkroomError::Memory)));
}

#[test]
fn of_a_tall_picture_narrower_prints_are_made() {
    let widest = |picture: DynamicImage| takes_at_most(MOST, &png(picture)).map(|developed| developed.renditions.last().map(|print| print.width));
    assert_eq!(widest(RgbImage::new(1280, 7000).into()).ok(), Some(Some(1280)));
    assert_eq!(widest(RgbImage::new(1400, 16_384).into()).ok(), Some(Some(640)));
    assert_eq!(widest(RgbaImage::new(1280, 13_500).into()).ok(), Some(Some(640)));
    assert_eq!(widest(RgbImage::new(300, 16_384).into()).ok(), Some(Some(300)));
}

#[test]
fn webp_and_gif_are_reckoned_too() {
    let file_of = |format, width, height| {
        let mut file = Cursor::new(vec![]);
        DynamicImage::from(RgbaImage::new(width, height)).write_to(&mut file, format).expect("a picture file");
        file.into_inner()
    };
    assert!(takes_at_most(MOST, &file_of(ImageFormat::WebP, 3000, 3000)).is_ok());
    assert!(matches!(takes_at_most(32 * MIB, &file_of(ImageFormat::WebP, 4000, 3500)), Err(DarkroomError::Memory)));
    let mut gif = file_of(ImageFormat::Gif, 100, 100);
    assert!(develop(&gif).is_ok());
    gif[6..10].copy_from_slice(&[0x88, 0x13, 0xA0, 0x0F]);
    assert!(matches!(takes_at_most(32 * MIB, &gif), Err(DarkroomError::Memory)), "5000 by 4000, it says");
}

#[test]
fn a_webp_with_a_larger_picture_in_it_is_refused() {
    // A canvas of 10 by 10, and within it a frame that says 16383 by 16383.
    let frame = [b"\x10\0\0\x9D\x01\x2A".as_slice(), &[0xFF, 0x3F, 0xFF, 0x3F], &[0; 90_000]].concat();
    let canvas = [b"VP8X\x0A\0\0\0".as_slice(), &[0, 0, 0, 0, 9, 0, 0, 9, 0, 0], b"VP8 ", &(frame.len() as u32).to_le_bytes(), &frame].concat();
    let file = [b"RIFF".as_slice(), &(canvas.len() as u32 + 4).to_le_bytes(), b"WEBP", &canvas].concat();
    let refused = takes_at_most(16 * MIB, &file).expect_err("it is refused");
    assert!(refused.to_string().contains("larger than it says"), "{refused}");
}
