//! Blobs: the files of pictures and recordings, named by what is in them. The same file twice is kept once, and no file ever changes.

use crate::error::{Result, StoreError};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// Where files that were withdrawn lie, in the media folder. No name leads there.
const ASIDE: &str = "withdrawn";

#[derive(Debug, Clone)]
pub struct Blobs {
    folder: PathBuf,
}

impl Blobs {
    /// The blobs of a media folder.
    pub fn new(folder: impl Into<PathBuf>) -> Blobs {
        Blobs { folder: folder.into() }
    }

    /// Keeps a file and returns its name, `<32 hexadecimal digits>.<ending>`; it is durable then. Blocks: call it where that is allowed.
    pub fn put(&self, bytes: &[u8], ending: &str) -> Result<String> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let digest = digits(&Sha256::digest(bytes));
        let name = format!("{digest}.{ending}");
        let path = self.path(&name)?;
        if fs::metadata(&path).is_ok_and(|there| there.len() == bytes.len() as u64) {
            return Ok(name);
        }
        let folder = path.parent().expect("a blob lies in a folder").to_owned();
        let unfinished = folder.join(format!(".{digest}.{}.{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed)));
        let done = write_whole(&folder, &unfinished, &path, bytes);
        if done.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        done.map_err(|e| StoreError::file(format!("keep `{name}` in `{}`", self.folder.display()), e))?;
        Ok(name)
    }

    pub fn read(&self, name: &str) -> Result<Vec<u8>> {
        fs::read(self.path(name)?).map_err(|e| StoreError::file(format!("read the media file `{name}`"), e))
    }

    /// Where a blob lies or would lie. Refuses every name that this store would not make, so no name leads out of the folder.
    pub fn path(&self, name: &str) -> Result<PathBuf> {
        let (digest, ending) = name.split_once('.').ok_or_else(|| StoreError::BlobName(shown(name)))?;
        let hexadecimal = digest.len() == 32 && digest.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let plain = (1..=8).contains(&ending.len()) && ending.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'z'));
        if hexadecimal && plain { Ok(self.folder.join(&digest[..2]).join(name)) } else { Err(StoreError::BlobName(shown(name))) }
    }

    pub fn contains(&self, name: &str) -> bool {
        self.path(name).is_ok_and(|path| path.is_file())
    }

    /// Whether a file holds what its name says. Blocks, as long as reading it takes.
    pub fn is_whole(&self, name: &str) -> Result<bool> {
        let digest = digest_of(&self.path(name)?).map_err(|e| StoreError::file(format!("read the media file `{name}`"), e))?;
        Ok(name.split_once('.').is_some_and(|(named, _)| named == digest))
    }

    /// Takes files from readers. They are put aside for the house, and come back when they are sent in again. One that cannot be moved is told of, as
    /// what is done with it cannot wait. Blocks.
    pub fn withdraw(&self, names: &[String]) {
        let aside = self.folder.join(ASIDE);
        for path in names.iter().filter_map(|name| self.path(name).ok()) {
            let Some(name) = path.file_name() else { continue };
            let moved = fs::create_dir_all(&aside).and_then(|()| fs::rename(&path, aside.join(name)));
            match moved {
                Ok(()) => tracing::info!(file = %path.display(), "withdrawn"),
                Err(gone) if gone.kind() == io::ErrorKind::NotFound => {}
                Err(why) => {
                    tracing::error!(file = %path.display(), %why, "a file of a story that was taken down could not be moved; readers still get it: move it by hand")
                }
            }
        }
    }

    /// Whether a file was taken from readers and not sent in again.
    pub fn is_withdrawn(&self, name: &str) -> bool {
        self.path(name).is_ok_and(|path| !path.is_file() && self.folder.join(ASIDE).join(name).is_file())
    }

    /// How long a file is that the house has, with readers or put aside.
    pub fn size(&self, name: &str) -> Option<u64> {
        let path = self.path(name).ok()?;
        let files = [path, self.folder.join(ASIDE).join(name)];
        files.iter().filter_map(|file| fs::metadata(file).ok()).find(|file| file.is_file()).map(|file| file.len())
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}

/// A recording is too long to be held in memory.
fn digest_of(path: &Path) -> io::Result<String> {
    let mut file = io::BufReader::with_capacity(1 << 16, fs::File::open(path)?);
    let mut hash = Sha256::new();
    loop {
        let read = file.fill_buf()?;
        if read.is_empty() {
            return Ok(digits(&hash.finalize()));
        }
        hash.update(read);
        let length = read.len();
        file.consume(length);
    }
}

/// As much of a hash as names a file.
fn digits(hash: &[u8]) -> String {
    hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

fn shown(name: &str) -> String {
    name.chars().take(80).collect()
}

/// Under its name a file is always whole: it is written aside, made durable, and then given its name.
fn write_whole(folder: &Path, unfinished: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    if !folder.is_dir() {
        fs::create_dir_all(folder)?;
        folder.parent().map_or(Ok(()), |above| fs::File::open(above)?.sync_all())?;
    }
    let mut out = fs::File::create(unfinished)?;
    out.write_all(bytes)?;
    out.sync_all()?;
    fs::rename(unfinished, path)?;
    fs::File::open(folder)?.sync_all()
}
