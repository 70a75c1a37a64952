//! Recordings: the sound or film of an episode comes in as raw bytes and is kept under a name made from its content.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, created};
use crate::media::address;
use crate::named::Asked;
use crate::problem::Problem;
use crate::uploads::COMING_IN;
use axum::body::Body;
use axum::extract::State;
use newsroom::recording::{KINDS, Recording};
use serde::Deserialize;

/// The most a recording may weigh; it is held in memory while it comes in.
const LARGEST: usize = 64 << 20;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Length {
    seconds: u32,
}

pub async fn keep(State(studio): State<Studio>, By(actor): By, Asked(length): Asked<Length>, body: Body) -> Answer {
    if !(1..=86_400).contains(&length.seconds) {
        return Err(Problem::invalid("seconds", "the length must be 1 to 86400 seconds (a day)"));
    }
    let (bytes, _places) = COMING_IN.receive(&actor, body, LARGEST).await?;
    let (media_type, ending) = kind(&bytes).ok_or_else(|| {
        Problem::media_type(
            "these bytes are no recording we know; send MP3, AAC or MP4 (M4A), Ogg, WAV, FLAC or WebM, as what it is, not in a form or an archive",
        )
    })?;
    let size = bytes.len() as u64;
    let blobs = studio.desk.store().blobs().clone();
    let kept = tokio::task::spawn_blocking(move || blobs.put(&bytes, ending)).await;
    let file = kept.map_err(|error| Problem::ours(&error))??;
    let recording = Recording { file, media_type: media_type.to_owned(), bytes: size, seconds: length.seconds };
    studio.desk.note_recording(&actor, &recording).await?;
    created(address(&recording.file), &recording)
}

/// What the first bytes say it is, and the ending of its file; the sender's own word for it is not believed (SECURITY-AND-RELIABILITY S5).
fn kind(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    let said = media_type(bytes)?;
    KINDS.into_iter().find(|(known, _)| *known == said)
}

fn media_type(bytes: &[u8]) -> Option<&'static str> {
    let at = |offset: usize, sign: &[u8]| bytes.get(offset..).is_some_and(|rest| rest.starts_with(sign));
    let frame = |mask: u8, value: u8| bytes.first() == Some(&0xff) && bytes.get(1).is_some_and(|second| second & mask == value);
    if at(4, b"ftyp") {
        let sound = [&b"M4A "[..], b"M4B ", b"F4A "].iter().any(|brand| at(8, brand));
        return Some(if sound { "audio/mp4" } else { "video/mp4" });
    }
    if at(0, b"RIFF") && at(8, b"WAVE") {
        return Some("audio/wav");
    }
    if at(0, b"OggS") {
        let film = bytes.get(..64).is_some_and(|head| head.windows(6).any(|w| w == b"theora"));
        return Some(if film { "video/ogg" } else { "audio/ogg" });
    }
    if at(0, b"fLaC") {
        return Some("audio/flac");
    }
    if at(0, &[0x1a, 0x45, 0xdf, 0xa3]) && bytes.get(..64).is_some_and(|head| head.windows(4).any(|w| w == b"webm")) {
        return Some("video/webm");
    }
    // ADTS has its layer bits at zero, where MPEG audio has them set.
    if frame(0xf6, 0xf0) {
        return Some("audio/aac");
    }
    (at(0, b"ID3") || frame(0xe0, 0xe0)).then_some("audio/mpeg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_is_known_by_its_bytes() {
        for (bytes, media_type) in [
            (&b"ID3\x04rest"[..], "audio/mpeg"),
            (b"\xff\xfb\x90\x00", "audio/mpeg"),
            (b"\xff\xf1\x50\x80", "audio/aac"),
            (b"\0\0\0\x20ftypM4A \0\0", "audio/mp4"),
            (b"\0\0\0\x20ftypisom\0\0", "video/mp4"),
            (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav"),
            (b"OggS\0rest", "audio/ogg"),
        ] {
            assert_eq!(kind(bytes).map(|(kind, _)| kind), Some(media_type));
        }
        for foreign in [&b""[..], b"<svg", b"#EXTM3U", b"ffconcat version 1.0", b"PK\x03\x04", b"<html>", b"RIFF\0\0\0\0AVI "] {
            assert_eq!(kind(foreign), None, "{foreign:?}");
        }
    }
}
