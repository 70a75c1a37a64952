//! ffmpeg, if this machine has it: packs sounds small, and makes films at all. It is only ever given files we have just made
//! ourselves, with their format named, and may open nothing but them.

use crate::sound::{RATE, Sound};
use anyhow::{Context, ensure};
use std::fs;
use std::process::{Command, Stdio};

/// Pictures a second: enough for a slow zoom, and half the work.
const FRAMES: u32 = 12;

/// Our files as ffmpeg's inputs: with their format named, and nothing but files may be opened.
const WAV: [&str; 6] = ["-protocol_whitelist", "file", "-f", "wav", "-i", "sound.wav"];
const PICTURE: [&str; 6] = ["-protocol_whitelist", "file", "-f", "image2", "-i", "picture.jpg"];

/// What this ffmpeg can do for us.
#[derive(Debug, Clone, Copy)]
pub struct Ffmpeg {
    pub mp3: bool,
    pub film: bool,
}

/// A finished recording and the ending of its file.
pub struct Recorded {
    pub bytes: Vec<u8>,
    pub ending: &'static str,
    pub media_type: &'static str,
}

impl Ffmpeg {
    /// Looks for ffmpeg and asks which encoders it was built with.
    pub fn find() -> Ffmpeg {
        let asked = Command::new("ffmpeg").args(["-hide_banner", "-encoders"]).stdin(Stdio::null()).output();
        let encoders = asked.map(|out| String::from_utf8_lossy(&out.stdout).into_owned()).unwrap_or_default();
        let has = |name: &str| encoders.split_whitespace().any(|word| word == name);
        Ffmpeg { mp3: has("libmp3lame"), film: has("libx264") && has("aac") }
    }

    pub fn none() -> Ffmpeg {
        Ffmpeg { mp3: false, film: false }
    }

    /// A sound as MP3 where that is possible, else as WAV.
    pub fn sound(self, sound: &Sound) -> anyhow::Result<Recorded> {
        if !self.mp3 {
            return Ok(Recorded { bytes: sound.wav(), ending: "wav", media_type: "audio/wav" });
        }
        let bytes = run(&[("sound.wav", sound.wav())], "sound.mp3", &[&WAV[..], &["-c:a", "libmp3lame", "-b:a", "64k", "-f", "mp3"]].concat())?;
        Ok(Recorded { bytes, ending: "mp3", media_type: "audio/mpeg" })
    }

    /// A film of one picture, slowly nearing, under a sound. Only where `film` is true.
    pub fn film(self, jpeg: &[u8], sound: &Sound) -> anyhow::Result<Recorded> {
        let frames = sound.samples.len() as u32 * FRAMES / RATE;
        // The picture is decoded once and every frame is cut out of it.
        let zoom = format!("zoompan=z='1+0.25*on/{frames}':x='(iw-iw/zoom)*0.55':y='(ih-ih/zoom)*0.6':d={frames}:s=640x360:fps={FRAMES}");
        let files = [("picture.jpg", jpeg.to_vec()), ("sound.wav", sound.wav())];
        let video = ["-c:v", "libx264", "-preset", "superfast", "-crf", "27", "-g", "60", "-pix_fmt", "yuv420p"];
        let audio = ["-c:a", "aac", "-b:a", "64k", "-shortest", "-movflags", "+faststart", "-f", "mp4"];
        let bytes = run(&files, "film.mp4", &[&PICTURE[..], &WAV, &["-vf", &zoom], &video, &audio].concat())?;
        Ok(Recorded { bytes, ending: "mp4", media_type: "video/mp4" })
    }
}

/// Runs ffmpeg in a folder that holds the files given and is gone afterwards.
fn run(files: &[(&str, Vec<u8>)], result: &str, arguments: &[&str]) -> anyhow::Result<Vec<u8>> {
    let folder = tempfile::tempdir().context("no temporary folder could be made")?;
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).with_context(|| format!("the temporary file `{name}` could not be written"))?;
    }
    let mut command = Command::new("ffmpeg");
    command.current_dir(folder.path()).stdin(Stdio::null());
    command.args(["-hide_banner", "-nostdin", "-v", "error", "-y", "-threads", "1"]).args(arguments);
    // Without the version of the encoder the same input gives the same file, and so the same name.
    command.args(["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact", "-flags:v", "+bitexact", "-threads", "1", result]);
    let done = command.output().context("ffmpeg could not be started")?;
    ensure!(done.status.success(), "ffmpeg failed: {}", String::from_utf8_lossy(&done.stderr).lines().last().unwrap_or("it does not say why"));
    fs::read(folder.path().join(result)).context("ffmpeg left no file")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sound::compose;

    fn here() -> Option<Ffmpeg> {
        let ffmpeg = Ffmpeg::find();
        if !ffmpeg.film || !ffmpeg.mp3 {
            eprintln!("SKIPPED: no ffmpeg with libmp3lame, libx264 and aac on this machine");
            return None;
        }
        Some(ffmpeg)
    }

    fn seconds(bytes: &[u8]) -> f32 {
        let file = tempfile::NamedTempFile::new().expect("a file");
        fs::write(file.path(), bytes).expect("written");
        let probe = Command::new("ffprobe").args(["-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0"]).arg(file.path()).output();
        String::from_utf8_lossy(&probe.expect("ffprobe").stdout).trim().parse().expect("a length")
    }

    #[test]
    fn without_ffmpeg_a_sound_is_wav() {
        let recorded = Ffmpeg::none().sound(&compose("a", 10)).expect("a sound");
        assert!(recorded.bytes.starts_with(b"RIFF") && recorded.media_type == "audio/wav");
    }

    #[test]
    fn a_sound_becomes_a_small_mp3_of_its_length() {
        let Some(ffmpeg) = here() else { return };
        let recorded = ffmpeg.sound(&compose("a", 10)).expect("a sound");
        assert!((60_000..120_000).contains(&recorded.bytes.len()), "{}", recorded.bytes.len());
        assert!((seconds(&recorded.bytes) - 10.0).abs() < 0.3);
    }

    #[test]
    fn a_picture_and_a_sound_become_a_film_that_starts_at_once() {
        let Some(ffmpeg) = here() else { return };
        let pixels = crate::raster::draw(&crate::files::drawing("glacier.svg").expect("a drawing")).expect("pixels");
        let picture = darkroom::develop_pixels(pixels.width, pixels.height, pixels.rgba).expect("prints").renditions.pop().expect("a print");
        let film = ffmpeg.film(&picture.jpeg, &compose("a", 10)).expect("a film").bytes;
        let place = |name: &[u8]| film.windows(4).position(|w| w == name);
        assert!(place(b"moov") < place(b"mdat"), "the index comes first");
        assert!((seconds(&film) - 10.0).abs() < 0.3, "{}", seconds(&film));
        eprintln!("a film of 10 seconds: {} bytes", film.len());
    }
}
