//! One server a data folder: two would each keep rooms of their own for the same text, and pages that the other has made old.

use crate::trouble::Trouble;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;

/// Lies in the data folder and holds the number of the process that serves it; the system lets go of it however that ends.
const LOCK: &str = "serving";

/// Held as long as the server runs. A folder that cannot be written has none: it can be read by many.
pub fn alone(data: &Path) -> Result<Option<File>, Trouble> {
    let Ok(mut lock) = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(data.join(LOCK)) else { return Ok(None) };
    match lock.try_lock() {
        Ok(()) => {
            // Only for whoever is told to look for it.
            let _ = lock.set_len(0).and_then(|()| lock.rewind()).and_then(|()| write!(lock, "{}", std::process::id()));
            Ok(Some(lock))
        }
        Err(TryLockError::WouldBlock) => {
            let mut by = String::new();
            let _ = lock.read_to_string(&mut by);
            let by = by.trim().parse::<u32>().map_or_else(|_| "another process".to_owned(), |id| format!("process {id}"));
            Err(Trouble::said(format!("`{}` is served already, by {by}", data.display())).then("stop that one first, or name another folder with --data"))
        }
        // A file system without locks.
        Err(TryLockError::Error(_)) => Ok(None),
    }
}
