//! Items: agency copy as ninjs, read by the wire and received by the desk. Each item gets a receipt; a bad one holds up no other.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json};
use crate::given::Json;
use crate::named::Asked;
use crate::problem::Problem;
use axum::body::Bytes;
use axum::extract::State;
use desk::{Outcome, Received, Reception};
use newsroom::edition::EditionCode;
use newsroom::{PictureId, StoryId, Timestamp};
use serde::{Deserialize, Serialize};
use wire::{Complaint, Items, Rejected, Take, Unread};

/// What can become of an item, as receipts name it.
pub const OUTCOMES: [&str; 7] = ["published", "updated", "kept", "unchanged", "older", "withdrawn", "refused"];

/// Items of one request: all are received in one piece of the house's writing, and meanwhile nothing else is kept.
const MOST: usize = 500;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receiving {
    /// Where items go whose language no edition has.
    edition: Option<EditionCode>,
}

#[derive(Serialize)]
struct ItemReceipt {
    #[serde(skip_serializing_if = "Option::is_none")]
    uri: Option<String>,
    outcome: &'static str,
    /// Why it was kept from readers or refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    story: Option<StoryId>,
    complaints: Vec<ItemComplaint>,
    /// Pictures of which we hold the words and still want the files.
    pictures: Vec<WantedPicture>,
}

#[derive(Serialize)]
struct ItemComplaint {
    place: String,
    message: String,
}

#[derive(Serialize)]
struct WantedPicture {
    picture: PictureId,
    /// Where the item says it is.
    file: String,
}

/// An item as the wire has read it, or the receipt of one it could not read.
type Read = Result<(Take, Vec<Complaint>), ItemReceipt>;

pub async fn receive(State(studio): State<Studio>, By(actor): By, Asked(asked): Asked<Receiving>, Json(body): Json) -> Answer {
    let now = studio.desk.now();
    let items = tokio::task::spawn_blocking(move || read(&body, now)).await.map_err(|error| Problem::ours(&error))??;
    let (mut takes, mut places, mut receipts) = (vec![], vec![], vec![]);
    for (place, item) in items.into_iter().enumerate() {
        match item {
            Ok(take) => {
                takes.push(take);
                places.push(place);
            }
            Err(receipt) => receipts.push((place, receipt)),
        }
    }
    let received = studio.out(studio.desk.receive(&actor, takes, &Reception::new(asked.edition)).await?).await?;
    receipts.extend(places.into_iter().zip(received.into_iter().map(ItemReceipt::of)));
    receipts.sort_by_key(|(place, _)| *place);
    json(&receipts.into_iter().map(|(_, receipt)| receipt).collect::<Vec<_>>())
}

/// The items of a body, in its order.
fn read(body: &Bytes, now: Timestamp) -> Result<Vec<Read>, Problem> {
    let mut items = vec![];
    for item in Items::of(&body[..]) {
        if items.len() == MOST {
            return Err(Problem::invalid("", format!("{MOST} items at once are the most; send them in several requests")));
        }
        items.push(match item {
            Ok(item) => wire::parse(&item.bytes, now).map_err(ItemReceipt::rejected),
            Err(unread @ (Unread::NotNinjs | Unread::Nested { .. })) => return Err(Problem::unreadable(unread.to_string())),
            Err(unread) => Err(ItemReceipt::refused(None, unread.to_string())),
        });
    }
    Ok(items)
}

impl ItemReceipt {
    fn of(received: Received) -> ItemReceipt {
        let (outcome, reason) = match received.outcome {
            Outcome::Published => ("published", None),
            Outcome::Updated => ("updated", None),
            Outcome::Kept(why) => ("kept", Some(why)),
            Outcome::Unchanged => ("unchanged", None),
            Outcome::Older => ("older", None),
            Outcome::Withdrawn => ("withdrawn", None),
            Outcome::Refused(why) => ("refused", Some(why)),
        };
        let complaints = received.complaints.into_iter().map(|Complaint { place, message }| ItemComplaint { place, message });
        let pictures = received.pictures.into_iter().map(|(picture, file)| WantedPicture { picture, file });
        ItemReceipt { uri: Some(received.uri), outcome, reason, story: received.story, complaints: complaints.collect(), pictures: pictures.collect() }
    }

    fn rejected(rejected: Rejected) -> ItemReceipt {
        ItemReceipt::refused(rejected.uri, rejected.reason)
    }

    fn refused(uri: Option<String>, why: String) -> ItemReceipt {
        ItemReceipt { uri, outcome: "refused", reason: Some(why), story: None, complaints: vec![], pictures: vec![] }
    }
}
