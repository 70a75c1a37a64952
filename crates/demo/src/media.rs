//! The files readers see and hear: every drawing is drawn and developed, every episode gets its sound or film. All cores work at it.

use crate::ffmpeg::{Ffmpeg, Recorded};
use crate::pictures::Drawing;
use crate::sound::compose;
use crate::story::Manuscript;
use crate::{files, raster};
use anyhow::Context;
use darkroom::Developed;
use newsroom::picture::Rendition;
use newsroom::recording::Recording;
use newsroom::story::StoryKind;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// What was made, kept in the blobs already.
#[derive(Default)]
pub struct Media {
    /// By the drawing's key.
    pub prints: BTreeMap<String, Prints>,
    /// By the story's key.
    pub recordings: BTreeMap<String, Recording>,
    /// What could not be made, in words for whoever started the demo.
    pub notes: Vec<String>,
}

pub struct Prints {
    pub width: u32,
    pub height: u32,
    pub renditions: Vec<Rendition>,
}

/// Keeps a file with this ending and says its name.
pub type Keep<'a> = dyn Fn(&[u8], &str) -> anyhow::Result<String> + Sync + 'a;

/// A piece of work for one core.
enum Job<'a> {
    /// A drawing, and the films it is in.
    Drawing(&'a Drawing, Vec<&'a Manuscript>),
    Sound(&'a Manuscript),
}

/// Makes everything. Blocks for seconds: call it where that is allowed.
pub fn make(drawings: &[Drawing], episodes: &[Manuscript], ffmpeg: Ffmpeg, keep: &Keep) -> anyhow::Result<Media> {
    let mut media = Media::default();
    let jobs = Mutex::new(plan(drawings, episodes, ffmpeg, &mut media.notes));
    let made = Mutex::new(media);
    let cores = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(|| work(&jobs, &made, ffmpeg, keep))).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| Err(anyhow::anyhow!("a drawing could not be drawn"))))
    })?;
    Ok(made.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// The longest work first, so that no core is left alone with it at the end.
fn plan<'a>(drawings: &'a [Drawing], episodes: &'a [Manuscript], ffmpeg: Ffmpeg, notes: &mut Vec<String>) -> VecDeque<Job<'a>> {
    let (films, sounds): (Vec<_>, Vec<_>) = episodes.iter().partition(|e| e.front.kind == StoryKind::Video);
    if !ffmpeg.film && !films.is_empty() {
        notes.push(format!("{} video episodes are left out: making films needs ffmpeg with libx264 and aac", films.len()));
    }
    let filmed = |drawing: &Drawing| films.iter().copied().filter(|f| ffmpeg.film && f.front.picture.as_ref() == Some(&drawing.key)).collect::<Vec<_>>();
    let (with, without): (Vec<_>, Vec<_>) = drawings.iter().map(|d| (d, filmed(d))).partition(|(_, films)| !films.is_empty());
    let drawing = |(drawing, films)| Job::Drawing(drawing, films);
    with.into_iter().map(drawing).chain(sounds.into_iter().map(Job::Sound)).chain(without.into_iter().map(drawing)).collect()
}

fn work(jobs: &Mutex<VecDeque<Job>>, made: &Mutex<Media>, ffmpeg: Ffmpeg, keep: &Keep) -> anyhow::Result<()> {
    let next = || jobs.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
    let made = || made.lock().unwrap_or_else(PoisonError::into_inner);
    while let Some(job) = next() {
        match job {
            Job::Drawing(drawing, films) => {
                let developed = develop(drawing)?;
                for episode in films {
                    let picture = developed.renditions.last().context("a developed picture has a print")?;
                    match ffmpeg.film(&picture.jpeg, &compose(&episode.key, seconds(episode))) {
                        Ok(film) => drop(made().recordings.insert(episode.key.clone(), record(film, seconds(episode), keep)?)),
                        Err(why) => made().notes.push(format!("the video episode `{}` is left out: {why:#}", episode.key)),
                    }
                }
                let prints = print(&developed, keep)?;
                made().prints.insert(drawing.key.clone(), prints);
            }
            Job::Sound(episode) => {
                let sound = compose(&episode.key, seconds(episode));
                let recorded = ffmpeg.sound(&sound).or_else(|_| Ffmpeg::none().sound(&sound))?;
                let recording = record(recorded, seconds(episode), keep)?;
                made().recordings.insert(episode.key.clone(), recording);
            }
        }
    }
    Ok(())
}

fn develop(drawing: &Drawing) -> anyhow::Result<Developed> {
    let about = || format!("pictures/{}", drawing.file);
    let pixels = raster::draw(&files::drawing(&drawing.file)?).with_context(about)?;
    darkroom::develop_pixels(pixels.width, pixels.height, pixels.rgba).with_context(about)
}

fn print(developed: &Developed, keep: &Keep) -> anyhow::Result<Prints> {
    Ok(Prints { width: developed.width, height: developed.height, renditions: developed.keep(|jpeg| keep(jpeg, "jpg"))? })
}

fn record(recorded: Recorded, seconds: u32, keep: &Keep) -> anyhow::Result<Recording> {
    let file = keep(&recorded.bytes, recorded.ending)?;
    Ok(Recording { file, media_type: recorded.media_type.to_owned(), bytes: recorded.bytes.len() as u64, seconds })
}

fn seconds(episode: &Manuscript) -> u32 {
    episode.front.seconds.unwrap_or(20)
}
