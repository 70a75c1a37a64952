//! `masthead import`: items are read and parsed on a thread of their own, handed to the desk in batches, and pressed as they come.
//! What is there already is left as it is, so an import that was cut short is simply run again.

mod beside;
mod files;
mod filing;
mod pictures;
mod progress;
mod reading;
mod tally;

use crate::cli::Asked;
use crate::house;
use crate::trouble::Trouble;
use desk::{Actor, Desk, Reception};
use filing::Filing;
use newsroom::edition::EditionCode;
use pictures::Pictures;
use press::{OnRun, Pressroom};
use progress::Progress;
use reading::Parcel;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use tally::Tally;
use tokio::sync::mpsc;

/// Parcels that wait for the desk: enough that neither side waits often, few enough to stay small.
const WAITING: usize = 4;

pub async fn run(asked: &Asked) -> Result<ExitCode, Trouble> {
    let sources = files::find(asked.needed("PATH")?)?;
    let edition = asked.argument("edition").map(EditionCode::try_from).transpose().map_err(|why| Trouble::usage(format!("--edition: {why}")))?;
    let report = asked.argument("report").map(PathBuf::from);
    let mut tally = Tally::new(report.as_deref())?;
    let progress = Progress::begin(&sources);
    let (send, parcels) = mpsc::channel(WAITING);
    let reader = std::thread::spawn(move || reading::read(sources, &send));
    if asked.is_switched("dry-run") {
        look(parcels, &mut tally, &progress).await?;
    } else {
        file(asked, parcels, edition, &mut tally, &progress).await?;
    }
    let read = reader.join().map_err(|_| Trouble::said("reading the items failed; this is a fault of Masthead's own"))?;
    progress.end();
    read?;
    tally.tell(asked.is_switched("dry-run"))
}

/// What parsing says, and what comes of the pictures.
async fn look(mut parcels: mpsc::Receiver<Parcel>, tally: &mut Tally, progress: &Progress) -> Result<(), Trouble> {
    let mut pictures = Pictures::new(None);
    while let Some(parcel) = parcels.recv().await {
        progress.at(parcel.bytes, parcel.items.len());
        for item in parcel.items {
            match item.parsed {
                Ok((mut take, complaints)) => {
                    let looked = pictures.take_in(item.folder.as_deref(), &mut take).await?;
                    tally.parsed(&item.place, &take.uri, &complaints);
                    tally.looked(&item.place, &take.uri, &looked);
                }
                Err(rejected) => tally.refused(&item.place, rejected.uri.as_deref(), &rejected.reason),
            }
        }
    }
    Ok(())
}

async fn file(asked: &Asked, mut parcels: mpsc::Receiver<Parcel>, edition: Option<EditionCode>, tally: &mut Tally, progress: &Progress) -> Result<(), Trouble> {
    let desk = Desk::new(house::open(&asked.settings).await?);
    if let Some(code) = &edition
        && desk.store().read().await?.edition(code).await?.is_none()
    {
        return Err(Trouble::said(format!("there is no edition `{code}`")).then("make it in the studio, or name one that is there"));
    }
    let silent: OnRun = Arc::new(|_| Box::pin(async {}));
    let pressroom = Pressroom::start(desk.store().clone(), silent).await?;
    let (house, reception) = (Actor::new("import", newsroom::permission::Role::Admin), Reception::new(edition));
    let pictures = Pictures::new(Some(desk.store().blobs().clone()));
    let mut filing = Filing { desk: &desk, house, reception, pictures, tally, progress, last: 0 };
    while let Some(parcel) = parcels.recv().await {
        filing.parcel(parcel).await?;
    }
    let last = filing.last;
    progress.pressing();
    pressroom.pressed(last).await?;
    drop(pressroom);
    desk.store().clone().close().await;
    Ok(())
}
