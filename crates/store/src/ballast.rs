//! The ballast: 64 MiB kept on the disk for nothing but the day it is full. Thrown off then, so that withdrawing, deleting and tidying still work.

use crate::place::Place;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

const SIZE: u64 = 64 << 20;

pub(crate) struct Ballast {
    file: PathBuf,
    aboard: AtomicBool,
    /// Whether it was not there until now.
    pub laid: bool,
}

impl Ballast {
    /// Lays the ballast if there is room; without it the house works too.
    pub(crate) fn lay(place: &Place) -> Ballast {
        let file = place.data().join("ballast");
        let there = fs::metadata(&file).is_ok_and(|found| found.len() == SIZE);
        let laid = !there && lay(&file).is_ok();
        let aboard = there || laid;
        if !aboard {
            tracing::warn!("there is no room for the 64 MiB kept for a full disk at `{}`; make room soon", file.display());
        }
        Ballast { file, aboard: AtomicBool::new(aboard), laid }
    }

    pub(crate) fn drop_it(&self) {
        if self.aboard.swap(false, Ordering::Relaxed) {
            match fs::remove_file(&self.file) {
                Ok(()) => tracing::error!("64 MiB kept for a full disk at `{}` are free now; make room and start again to have them back", self.file.display()),
                Err(e) => tracing::error!("cannot free the 64 MiB kept for a full disk at `{}`: {e}", self.file.display()),
            }
        }
    }

    pub(crate) fn is_aboard(&self) -> bool {
        self.aboard.load(Ordering::Relaxed)
    }
}

/// Zeros are written, not skipped over: a hole in a file keeps no room.
fn lay(file: &Path) -> io::Result<()> {
    let written = (|| {
        let mut out = fs::File::create(file)?;
        let zeros = vec![0; 1 << 20];
        (0..SIZE >> 20).try_for_each(|_| out.write_all(&zeros))
    })();
    if written.is_err() {
        // Half a ballast must not fill the disk further.
        let _ = fs::remove_file(file);
    }
    written
}
