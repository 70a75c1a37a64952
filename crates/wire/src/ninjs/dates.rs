//! When an item was first made, and when this version of it.

use crate::complaint::{Complaints, Rejected};
use crate::json::Json;
use crate::take::PubStatus;
use crate::when::{self, Impossible};
use newsroom::Timestamp;

pub struct Dates {
    pub version: Option<Timestamp>,
    pub first: Option<Timestamp>,
    /// Why nobody knows when it was made, although it says so.
    pub doubt: Option<String>,
}

pub fn dates(item: &Json, uri: &str, status: PubStatus, now: Timestamp, complaints: &mut Complaints) -> Result<Dates, Rejected> {
    let mut created = |name| match when::instant(item, name, now, complaints) {
        Ok(at) => Ok(at),
        // An agency's withdrawal is carried out whatever its dates say, and what was made long ago may be sent today.
        Err(Impossible(reason)) if status != PubStatus::Usable || name == "contentcreated" => {
            complaints.add(name, format!("{reason}; it is not used"));
            Ok(None)
        }
        Err(Impossible(reason)) => Err(Rejected { uri: Some(uri.to_owned()), reason }),
    };
    let version = created("versioncreated")?;
    let mut first = match created("firstcreated")? {
        None => created("contentcreated")?,
        first => first,
    };
    if let (Some(begun), Some(this)) = (first, version)
        && begun > this
    {
        complaints.add("firstcreated", "later than the version's own date, which is taken instead");
        first = Some(this);
    }
    let unread = version.is_none() && item.get("versioncreated").is_some();
    if unread && first.is_some() {
        complaints.add("versioncreated", "the date the item was first made stands for that of its version");
    }
    let why = || "none of its dates can be read, and it may be old; publish it by hand, or ask the sender for a date".to_owned();
    Ok(Dates { version, first, doubt: (unread && first.is_none()).then(why) })
}
