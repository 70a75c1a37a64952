//! The pictures that come with items: each is found beside its item's file and developed as an upload is. What is wrong with one is a complaint of its item.

use super::beside::{self, Nowhere};
use crate::trouble::Trouble;
use darkroom::{LARGEST, Words};
use newsroom::picture::Rendition;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{Blobs, StoreError};
use wire::take::TakePicture;
use wire::{Complaint, Take};

pub struct Pictures {
    /// `None` in a dry run, which keeps nothing.
    files: Option<Blobs>,
    /// Items in several languages show the same files.
    developed: BTreeMap<PathBuf, Arc<Developed>>,
}

/// What came of looking for an item's pictures.
#[derive(Default)]
pub struct Looked {
    pub taken: usize,
    pub complaints: Vec<Complaint>,
    /// Why files could not lie beside the item at all. That is so of all that a sender sends, so it is counted, not told of each.
    pub elsewhere: Vec<&'static str>,
}

/// Why none of a picture's files is taken.
enum Without {
    Fault(String),
    Elsewhere(&'static str),
}

const ON_NETWORK: &str = "a picture's file is on the network, and nothing is fetched; add it in the newsroom";
const FROM_INPUT: &str = "nothing lies beside items from standard input; import their file, or add their pictures in the newsroom";

/// So many are remembered; each takes less than a kilobyte.
const REMEMBERED: usize = 10_000;

/// What is kept of a file.
struct Developed {
    width: u32,
    height: u32,
    renditions: Vec<Rendition>,
    words: Words,
}

impl Pictures {
    pub fn new(files: Option<Blobs>) -> Pictures {
        Pictures { files, developed: BTreeMap::new() }
    }

    /// Takes in the pictures of one item, as far as their files lie in `folder`.
    pub async fn take_in(&mut self, folder: Option<&Path>, take: &mut Take) -> Result<Looked, Trouble> {
        let mut looked = Looked::default();
        for picture in take.pictures.iter_mut().filter(|picture| !picture.files.is_empty()) {
            match self.first_of(folder, &picture.files).await? {
                Ok(developed) => {
                    fill(picture, &developed);
                    looked.taken += 1;
                }
                Err(Without::Fault(message)) => looked.complaints.push(Complaint { place: picture.place.clone(), message }),
                Err(Without::Elsewhere(why)) => looked.elsewhere.push(why),
            }
        }
        Ok(looked)
    }

    /// The largest that is there and can be read. Otherwise why the first is not, before one that is merely on the network.
    async fn first_of(&mut self, folder: Option<&Path>, files: &[String]) -> Result<Result<Arc<Developed>, Without>, Trouble> {
        let Some(folder) = folder else { return Ok(Err(Without::Elsewhere(FROM_INPUT))) };
        let mut fault = None;
        for named in files {
            let why = match beside::find(folder, named) {
                Ok(path) => match self.develop(path).await? {
                    Ok(developed) => return Ok(Ok(developed)),
                    Err(why) => format!("its file `{named}` is not taken: {why}"),
                },
                Err(Nowhere::Address) => continue,
                Err(Nowhere::Outside) => format!("its file `{named}` is not in the item's own folder and is not read; put it there, or add it in the newsroom"),
                Err(Nowhere::Missing) => format!("its file `{named}` is not beside the item; put it there and import again, or add it in the newsroom"),
            };
            fault.get_or_insert(why);
        }
        Ok(Err(fault.map_or(Without::Elsewhere(ON_NETWORK), Without::Fault)))
    }

    async fn develop(&mut self, path: PathBuf) -> Result<Result<Arc<Developed>, String>, Trouble> {
        if let Some(before) = self.developed.get(&path) {
            return Ok(Ok(before.clone()));
        }
        let (files, file) = (self.files.clone(), path.clone());
        // A hostile file that breaks the decoder breaks no import.
        let Ok(done) = tokio::task::spawn_blocking(move || develop(&file, files.as_ref())).await else {
            return Ok(Err("opening it failed; this is a fault of Masthead's own".to_owned()));
        };
        let developed = done?.map(Arc::new);
        if let Ok(developed) = &developed {
            if self.developed.len() >= REMEMBERED {
                self.developed.clear();
            }
            self.developed.insert(path, developed.clone());
        }
        Ok(developed)
    }
}

fn develop(path: &Path, files: Option<&Blobs>) -> Result<Result<Developed, String>, StoreError> {
    let bytes = match read(path) {
        Ok(bytes) => bytes,
        Err(why) => return Ok(Err(why)),
    };
    let developed = match darkroom::develop(&bytes) {
        Ok(developed) => developed,
        Err(why) => return Ok(Err(why.to_string())),
    };
    let renditions = developed.keep(|jpeg| files.map_or(Ok(String::new()), |files| files.put(jpeg, "jpg")))?;
    Ok(Ok(Developed { width: developed.width, height: developed.height, renditions, words: developed.words }))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = vec![];
    let read = File::open(path).and_then(|file| file.take(LARGEST as u64 + 1).read_to_end(&mut bytes));
    match read {
        Ok(length) if length > LARGEST => Err(format!("it is larger than {} MiB; send a smaller one", LARGEST >> 20)),
        Ok(_) => Ok(bytes),
        Err(why) => Err(format!("it cannot be read: {why}")),
    }
}

/// What is written in the file counts where the item says nothing.
fn fill(picture: &mut TakePicture, developed: &Developed) {
    (picture.width, picture.height, picture.renditions) = (developed.width, developed.height, developed.renditions.clone());
    developed.words.fill(&mut picture.alt, &mut picture.caption, &mut picture.credit);
}
