//! Hands what was read to the desk, in batches of one transaction each, with the pictures that come along.

use super::pictures::Pictures;
use super::progress::Progress;
use super::reading::{Parcel, Parsed};
use super::tally::Tally;
use crate::trouble::Trouble;
use desk::{Actor, Desk, Expected, Reception};
use std::path::Path;
use std::sync::Arc;
use wire::{Complaint, Take};

/// Developing a picture takes as long as filing hundreds of items; of an import that is cut short no more than these is done again.
const PICTURES_IN_A_BATCH: usize = 20;

pub struct Filing<'a> {
    pub desk: &'a Desk,
    pub house: Actor,
    pub reception: Reception,
    pub pictures: Pictures,
    pub tally: &'a mut Tally,
    pub progress: &'a Progress,
    /// The newest change, for the press.
    pub last: i64,
}

/// An item that could be read.
struct Item {
    place: String,
    folder: Option<Arc<Path>>,
    take: Take,
    complaints: Vec<Complaint>,
}

#[derive(Default)]
struct Batch {
    places: Vec<String>,
    takes: Vec<(Take, Vec<Complaint>)>,
    pictures: usize,
}

impl Filing<'_> {
    pub async fn parcel(&mut self, parcel: Parcel) -> Result<(), Trouble> {
        let mut items = vec![];
        for Parsed { place, folder, parsed } in parcel.items {
            match parsed {
                Ok((take, complaints)) => items.push(Item { place, folder, take, complaints }),
                Err(rejected) => {
                    self.tally.refused(&place, rejected.uri.as_deref(), &rejected.reason);
                    self.progress.at(0, 1);
                }
            }
        }
        let expected = self.expected(&items).await?;
        let mut batch = Batch::default();
        for (Item { place, folder, mut take, complaints }, expected) in items.into_iter().zip(expected) {
            if expected != Expected::Nothing {
                let looked = self.pictures.take_in(folder.as_deref(), &mut take).await?;
                self.tally.looked(&place, &take.uri, &looked);
                batch.pictures += looked.taken;
            }
            batch.places.push(place);
            batch.takes.push((take, complaints));
            if batch.pictures >= PICTURES_IN_A_BATCH {
                self.file(std::mem::take(&mut batch)).await?;
            }
        }
        self.file(batch).await?;
        self.progress.at(parcel.bytes, 0);
        Ok(())
    }

    /// Which items' pictures are worth looking for. Most items have none, and nothing is asked for those.
    async fn expected(&self, items: &[Item]) -> Result<Vec<Expected>, Trouble> {
        let takes: Vec<&Take> = items.iter().map(|item| &item.take).collect();
        if takes.iter().all(|take| take.pictures.is_empty()) {
            return Ok(vec![Expected::Nothing; takes.len()]);
        }
        Ok(self.desk.expects(&takes).await?)
    }

    async fn file(&mut self, batch: Batch) -> Result<(), Trouble> {
        let done = self.desk.receive(&self.house, batch.takes, &self.reception).await?;
        for (place, received) in batch.places.iter().zip(done.value) {
            self.tally.received(place, &received);
        }
        self.last = self.last.max(done.change);
        self.progress.at(0, batch.places.len());
        Ok(())
    }
}
