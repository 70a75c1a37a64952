//! The recordings of the demo: for each episode a short piece of its own, slow chords under a signature tune of bells. What is
//! played follows from the episode's key alone, so it is the same on every machine and every day.

use std::f32::consts::TAU;

pub const RATE: u32 = 22_050;

/// A piece, one channel.
pub struct Sound {
    pub samples: Vec<i16>,
}

/// Steps of the scale above the root, in semitones: the five that never quarrel with each other.
const SCALE: [i32; 5] = [0, 2, 4, 7, 9];
/// Chords as steps of the major scale in semitones; each piece walks through four of them and home.
const CHORDS: [[i32; 3]; 5] = [[0, 4, 7], [-3, 0, 4], [5, 9, 12], [-5, -1, 2], [2, 5, 9]];

pub fn compose(key: &str, seconds: u32) -> Sound {
    let mut chance = Chance::of(key);
    let length = (seconds * RATE) as usize;
    let mut air = vec![0.0f32; length];
    // Between A and E below middle C, so that small loudspeakers can follow.
    let root = 110.0 * semitones(chance.below(8) as i32);
    let bar = RATE as usize * 5 / 2;
    let order: [usize; 4] = [0, 1 + chance.below(4), 1 + chance.below(4), 1 + chance.below(2)];
    let motif: Vec<usize> = (0..5).map(|_| chance.below(SCALE.len())).collect();
    for (n, start) in (0..length).step_by(bar).enumerate() {
        let last = start + 2 * bar >= length;
        let chord = if last { CHORDS[0] } else { CHORDS[order[n % 4]] };
        for (voice, step) in chord.into_iter().enumerate() {
            pad(&mut air, start, bar * 5 / 4, root * semitones(step), 0.085, voice as f32);
        }
        pad(&mut air, start, bar * 5 / 4, root * semitones(chord[0] - 12), 0.06, 0.5);
        // The tune comes with every second chord, and once more at the end.
        if n % 2 == 0 || last {
            for (i, note) in motif.iter().enumerate() {
                let octave = if i == 2 { 24 } else { 12 };
                bell(&mut air, start + i * bar / 5, root * semitones(SCALE[*note] + octave), 0.14);
            }
        }
    }
    Sound { samples: master(&air) }
}

fn semitones(n: i32) -> f32 {
    2f32.powf(n as f32 / 12.0)
}

/// A soft tone that swells and fades: two voices a little apart, which makes it slow and wide.
fn pad(air: &mut [f32], start: usize, length: usize, pitch: f32, loudness: f32, phase: f32) {
    let mut low = Oscillator::new(pitch * 0.998, phase);
    let mut high = Oscillator::new(pitch * 1.002, phase + 1.7);
    let mut octave = Oscillator::new(pitch * 2.0, phase);
    let turns = TAU / length as f32;
    for (i, out) in air.iter_mut().skip(start).take(length).enumerate() {
        let swell = 0.5 - 0.5 * (turns * i as f32).cos();
        *out += loudness * swell * (low.next() + high.next() + 0.25 * octave.next());
    }
}

/// A struck bell: partials off the harmonic series, the high ones gone first.
fn bell(air: &mut [f32], start: usize, pitch: f32, loudness: f32) {
    for (ratio, share, seconds) in [(1.0, 1.0, 1.1), (2.76, 0.45, 0.6), (5.4, 0.2, 0.25)] {
        let mut tone = Oscillator::new(pitch * ratio, 0.0);
        let fade = (-1.0 / (seconds * RATE as f32)).exp();
        let mut level = loudness * share;
        for out in air.iter_mut().skip(start).take(RATE as usize * 3) {
            *out += level * tone.next();
            level *= fade;
        }
    }
}

/// A sine by rotation, one multiplication instead of one sine a sample.
struct Oscillator {
    x: f32,
    y: f32,
    cos: f32,
    sin: f32,
}

impl Oscillator {
    fn new(pitch: f32, phase: f32) -> Oscillator {
        let turn = TAU * pitch / RATE as f32;
        Oscillator { x: phase.cos(), y: phase.sin(), cos: turn.cos(), sin: turn.sin() }
    }

    fn next(&mut self) -> f32 {
        (self.x, self.y) = (self.x * self.cos - self.y * self.sin, self.x * self.sin + self.y * self.cos);
        self.y
    }
}

/// Fades in and out, and brings the loudest point to a little under full.
fn master(air: &[f32]) -> Vec<i16> {
    let loudest = air.iter().fold(0.01f32, |max, v| max.max(v.abs()));
    let gain = 26_000.0 / loudest;
    let (fade_in, fade_out) = (RATE as f32 / 20.0, RATE as f32 * 2.0);
    let shaped = air.iter().enumerate().map(|(i, v)| {
        let (from_start, to_end) = (i as f32 / fade_in, (air.len() - i) as f32 / fade_out);
        (v * gain * from_start.min(to_end).min(1.0)) as i16
    });
    shaped.collect()
}

impl Sound {
    /// The piece as a WAV file.
    pub fn wav(&self) -> Vec<u8> {
        let bytes = (self.samples.len() * 2) as u32;
        let mut out = Vec::with_capacity(bytes as usize + 44);
        out.extend(b"RIFF");
        out.extend((36 + bytes).to_le_bytes());
        out.extend(b"WAVEfmt ");
        out.extend(16u32.to_le_bytes());
        // PCM, one channel.
        out.extend([1, 0, 1, 0]);
        out.extend(RATE.to_le_bytes());
        out.extend((RATE * 2).to_le_bytes());
        out.extend([2, 0, 16, 0]);
        out.extend(b"data");
        out.extend(bytes.to_le_bytes());
        out.extend(self.samples.iter().flat_map(|s| s.to_le_bytes()));
        out
    }
}

/// Numbers that look random and follow from a word.
struct Chance(u64);

impl Chance {
    fn of(word: &str) -> Chance {
        Chance(word.bytes().fold(0xCBF2_9CE4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)))
    }

    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_has_the_length_asked_for_and_is_heard() {
        let sound = compose("tideline", 12);
        assert_eq!(sound.samples.len(), 12 * RATE as usize);
        assert_eq!(sound.wav().len(), 44 + 24 * RATE as usize);
        let loudest = sound.samples.iter().map(|s| s.unsigned_abs()).max();
        assert!(loudest.is_some_and(|s| (20_000..30_000).contains(&s)), "{loudest:?}");
        assert!(sound.samples[sound.samples.len() - 1].abs() < 50, "it ends softly");
    }

    #[test]
    fn every_episode_has_a_piece_of_its_own_that_never_changes() {
        assert_eq!(compose("a", 10).samples, compose("a", 10).samples);
        assert_ne!(compose("a", 10).samples, compose("b", 10).samples);
    }
}
