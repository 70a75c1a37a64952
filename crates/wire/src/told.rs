//! What an item says to editors that has no place in a story: notes, terms of use, how it was made, how long it may be shown. It is told, not kept.

use crate::complaint::{Complaints, excerpt};
use crate::json::Json;
use crate::plain::line;
use crate::when;
use newsroom::Timestamp;

const LONGEST: usize = 2_000;

/// Tells what the item or, by its place, one of its pictures says beside its words.
pub fn told(item: &Json, picture: Option<&str>, complaints: &mut Complaints) {
    let what = if picture.is_some() { "picture" } else { "item" };
    if let Some(terms) = item.text("usageterms") {
        let place = picture.unwrap_or("usageterms");
        let terms = line(terms, LONGEST, place, complaints);
        complaints.add(place, format!("the {what} comes with terms of use: `{terms}`; look whether they let us show it"));
    }
    if let Some(note) = item.any(&["ednote", "editorialnote"]).and_then(Json::as_text) {
        let place = picture.unwrap_or("ednote");
        let note = line(note, LONGEST, place, complaints);
        complaints.add(place, format!("note to editors: `{note}`"));
    }
    if let Some(source) = item.get("digitalsourcetype") {
        let place = picture.unwrap_or("digitalsourcetype");
        let source = source.as_text().or_else(|| source.text("name")).or_else(|| source.text("uri")).or_else(|| source.text("literal"));
        let source = source.map(|s| line(s, LONGEST, place, complaints)).unwrap_or_default();
        complaints.add(place, format!("the {what} says how it was made: `{source}`; look whether readers must be told"));
    }
}

/// Why readers may not see it any more, if so.
pub fn expired(item: &Json, place: &str, now: Timestamp, complaints: &mut Complaints) -> Option<String> {
    let text = item.text("expires")?;
    match when::until(text) {
        Some(until) if until <= now => return Some(format!("has expired on {until} and must not be published any more")),
        Some(until) => complaints.add(place, format!("it may be shown until {until}; take it back then")),
        None => complaints.add(place, format!("it expires at `{}`, which is no date; look until when it may be shown", excerpt(text))),
    }
    None
}
