//! Reads and parses, on a thread of its own, and sends what it has in parcels.

use super::files::Source;
use crate::trouble::Trouble;
use std::path::Path;
use std::sync::Arc;
use tokio::sync::mpsc::Sender;
use wire::{Complaint, Items, Rejected, Take};

/// A parcel is one transaction of the desk: large enough to share a commit, small enough to show progress.
const ITEMS_IN_A_PARCEL: usize = 500;
const BYTES_IN_A_PARCEL: u64 = 8 << 20;

pub struct Parcel {
    pub items: Vec<Parsed>,
    /// How much was read for it.
    pub bytes: u64,
}

pub struct Parsed {
    /// `wire/today.jsonl:17`
    pub place: String,
    /// In which its pictures may lie.
    pub folder: Option<Arc<Path>>,
    pub parsed: Result<(Take, Vec<Complaint>), Rejected>,
}

pub fn read(sources: Vec<Source>, send: &Sender<Parcel>) -> Result<(), Trouble> {
    let mut parcel = Parcel { items: vec![], bytes: 0 };
    for source in sources {
        let (name, folder) = (source.name(), source.folder());
        let parsed = |place, parsed| Parsed { place, folder: folder.clone(), parsed };
        let opened = match source.open() {
            Ok(opened) => opened,
            Err(why) => {
                parcel.items.push(parsed(name, Err(Rejected::because(format!("cannot read the file: {why}")))));
                continue;
            }
        };
        for item in Items::of(opened) {
            match item {
                Ok(item) => {
                    parcel.bytes += item.bytes.len() as u64 + 1;
                    parcel.items.push(parsed(format!("{name}:{}", item.line), wire::parse(&item.bytes, newsroom::Timestamp::now())));
                }
                // The line is in the message.
                Err(unread) => parcel.items.push(parsed(name.clone(), Err(Rejected::because(unread.to_string())))),
            }
            if parcel.items.len() >= ITEMS_IN_A_PARCEL || parcel.bytes >= BYTES_IN_A_PARCEL {
                let full = std::mem::replace(&mut parcel, Parcel { items: vec![], bytes: 0 });
                if send.blocking_send(full).is_err() {
                    // The desk has stopped and says why.
                    return Ok(());
                }
            }
        }
    }
    let _ = send.blocking_send(parcel);
    Ok(())
}
