//! IPTC ninjs, versions 1.4 to 3.1: bytes of one item to a take and complaints. Status and embargo are read before anything else.

use crate::complaint::{Complaint, Complaints, Rejected, excerpt};
use crate::html::{self, Reading};
use crate::json::{self, Json};
use crate::pictures::Pictures;
use crate::take::{PictureRole, PubStatus, Take, TakeBlock, TakeKind};
use crate::words::Form;
use crate::{about, pictures, plain, told, when, who, words};
use newsroom::Timestamp;
use newsroom::body::Block;
use newsroom::byline::SignOff;
use newsroom::language::Language;
use newsroom::slug::Slug;

mod dates;

use dates::dates;

const LONGEST_URI: usize = 1_000;
const LONGEST_VERSION: usize = 100;
/// As many blocks as the desk allows.
const MOST_BLOCKS: usize = 2_000;

/// Reads one item. `now` tells dates that cannot be from those that can.
pub fn parse(bytes: &[u8], now: Timestamp) -> Result<(Take, Vec<Complaint>), Rejected> {
    let item = json::read(bytes)?;
    let uri = uri(&item)?;
    let mut complaints = Complaints::default();
    let status = status(&item, &mut complaints);
    let embargo = when::embargo(&item, &mut complaints);
    let kind = kind(&item, &uri, &mut complaints)?;
    if matches!(kind, TakeKind::Audio | TakeKind::Video) {
        complaints.add("renditions", "recordings cannot be taken along yet; add the file in the newsroom, then publish the story");
    }
    let language = language(&item, &mut complaints);
    let dates = dates(&item, &uri, status, now, &mut complaints)?;
    let (headline, front_headline) = words::headlines(&item, &mut complaints);
    let (byline, mut sign_off) = who::people(&item, language.as_ref(), &mut complaints);
    let about = about::about(&item, &mut complaints);
    told::told(&item, None, &mut complaints);
    let expired = told::expired(&item, "expires", now, &mut complaints).map(|why| format!("it {why}"));
    let texts = texts(&item, kind);
    let mut found = pictures::pictures(&item, &texts, now, &mut complaints);
    let standfirst = words::standfirst(&item, &mut complaints);
    let (mut body, unread) = body(&texts, &headline, language.as_ref(), &mut found, &mut complaints);
    if let Some(signed) = signed(&mut body, &sign_off) {
        sign_off = signed;
    }
    let says = !headline.is_empty() || !standfirst.is_empty() || body.iter().any(|block| matches!(block, TakeBlock::Ready(_)));
    // A withdrawal need say no more than what it withdraws, and of a picture by itself something else is told.
    if !says && status == PubStatus::Usable && kind != TakeKind::Picture {
        let reason = "neither a headline nor a text; ask the sender for the item again (a flash is its headline alone)".to_owned();
        return Err(Rejected { uri: Some(uri), reason });
    }
    let take = Take {
        version: version(&item, dates.version, &mut complaints),
        uri,
        version_created: dates.version,
        first_created: dates.first,
        status,
        embargo,
        language,
        kind,
        headline,
        front_headline,
        standfirst,
        byline,
        sign_off,
        slug: slug(&item),
        body,
        subjects: about.subjects,
        places: about.places,
        topics: about.topics,
        sections: about.sections,
        pictures: found.pictures,
        doubt: [expired, unread, dates.doubt].into_iter().flatten().reduce(|one, other| format!("{one}; {other}")),
    };
    Ok((take, complaints.into_vec()))
}

fn uri(item: &Json) -> Result<String, Rejected> {
    let uri = item.text("uri").map(str::trim).filter(|_| matches!(item.get("uri"), Some(Json::Text(_))));
    let uri = uri.ok_or_else(|| Rejected::because("no `uri`; without it versions of an item cannot be told apart. Ask the sender to give one"))?;
    if uri.len() > LONGEST_URI || uri.chars().any(char::is_control) {
        return Err(Rejected::because(format!("the `uri` `{}` is longer than {LONGEST_URI} bytes or holds control characters", excerpt(uri))));
    }
    Ok(uri.to_owned())
}

/// Usable only when the item says so or says nothing; a word we do not know withholds.
fn status(item: &Json, complaints: &mut Complaints) -> PubStatus {
    let Some(given) = item.get("pubstatus") else { return PubStatus::Usable };
    match given.as_text().unwrap_or("").trim().to_lowercase().trim_start_matches("stat:") {
        "usable" => PubStatus::Usable,
        "withheld" => PubStatus::Withheld,
        "canceled" | "cancelled" => PubStatus::Canceled,
        other => {
            complaints.add("pubstatus", format!("`{}` is none of usable, withheld and canceled; the story is withheld", excerpt(other)));
            PubStatus::Withheld
        }
    }
}

fn kind(item: &Json, uri: &str, complaints: &mut Complaints) -> Result<TakeKind, Rejected> {
    let Some(given) = item.get("type") else { return Ok(TakeKind::Text) };
    let reason = match given.as_text().unwrap_or("").trim().to_lowercase().as_str() {
        "text" => return Ok(TakeKind::Text),
        "composite" => {
            complaints.add("type", "`composite` is read as a text with its pictures");
            return Ok(TakeKind::Text);
        }
        "audio" => return Ok(TakeKind::Audio),
        "video" => return Ok(TakeKind::Video),
        "picture" | "graphic" => return Ok(TakeKind::Picture),
        planned @ ("event" | "planning") => format!("type `{planned}` announces something and is no story; nothing to do"),
        other => format!("type `{}` is not known; a story is text, composite, audio or video", excerpt(other)),
    };
    Err(Rejected { uri: Some(uri.to_owned()), reason })
}

fn language(item: &Json, complaints: &mut Complaints) -> Option<Language> {
    let given = item.get("language")?;
    let tag = given.as_text().unwrap_or("").trim();
    let language = Language::try_from(tag).ok();
    if language.is_none() {
        complaints.add("language", format!("`{}` is not a language tag; the edition's own language is taken", excerpt(tag)));
    }
    language
}

fn version(item: &Json, created: Option<Timestamp>, complaints: &mut Complaints) -> String {
    match item.text("version").map(|v| v.trim().chars().take(LONGEST_VERSION).collect::<String>()) {
        Some(version) => version,
        None => {
            if item.get("version").is_some() {
                complaints.add("version", "no number; its date is taken instead");
            }
            crate::version::of_date(created)
        }
    }
}

/// A slugline is a slug only where it is written as one.
fn slug(item: &Json) -> Option<Slug> {
    let line = item.text("slugline")?.trim();
    let slug = Slug::of(line);
    (slug.as_str() == line && line.contains('-')).then_some(slug)
}

/// Where the story's text stands: in the item itself or, of a composite that has none, in the texts it brings along.
fn texts(item: &Json, kind: TakeKind) -> Vec<&Json> {
    let composite = kind == TakeKind::Text && item.text("type").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("composite"));
    if !composite || words::has_body(item) {
        return vec![item];
    }
    let free = |text: &Json| text.text("pubstatus").is_none_or(|status| status == "usable") && when::embargo(text, &mut Complaints::default()).is_none();
    let along = pictures::associations(item).into_iter().map(|(.., association)| association);
    along.filter(|a| a.text("type") == Some("text") && words::has_body(a) && free(a)).collect()
}

/// The blocks, and why they are none although a text was sent.
fn body(texts: &[&Json], headline: &str, language: Option<&Language>, found: &mut Pictures, complaints: &mut Complaints) -> (Vec<TakeBlock>, Option<String>) {
    let reading = Reading { place: "body", headline, language, pictures: &found.pictures, names: &found.names };
    let before = complaints.iter().count();
    let words = match texts {
        [text] => words::body(text, complaints),
        [] => None,
        _ => {
            complaints.add("associations", "several texts; which of them is the story's cannot be told. Ask the sender for each by itself");
            None
        }
    };
    let mut blocks = match words {
        Some((Form::Text, text)) => plain::blocks(&text, "body", complaints),
        Some((_, markup)) => html::read(&markup, &reading, complaints),
        None => vec![],
    };
    let lost = blocks.is_empty() && complaints.iter().count() > before;
    let unread = lost.then(|| "nothing of its text could be read; write it, or ask the sender for it as HTML or plain text".to_owned());
    pictures::describe(found, &blocks, complaints);
    // What the text does not show stands below it, except the feature picture, which stands above.
    let shown: Vec<usize> = blocks.iter().filter_map(|b| if let TakeBlock::Picture { index, .. } = b { Some(*index) } else { None }).collect();
    let feature = found.pictures.iter().position(|p| p.role == PictureRole::Feature);
    blocks.retain(|b| !matches!(b, TakeBlock::Picture { index, .. } if Some(*index) == feature));
    let unshown = (0..found.pictures.len()).filter(|i| !shown.contains(i) && Some(*i) != feature);
    blocks.extend(unshown.map(|index| TakeBlock::Picture { index, caption: None, alt: None }));
    if blocks.len() > MOST_BLOCKS {
        complaints.add("body", format!("more than {MOST_BLOCKS} paragraphs and other blocks; the rest was cut off"));
        blocks.truncate(MOST_BLOCKS);
    }
    cut_long(&mut blocks, complaints);
    (blocks, unread)
}

/// The sign-off that is the last paragraph, unless the item has another; it is taken out of the text.
fn signed(body: &mut Vec<TakeBlock>, given: &SignOff) -> Option<SignOff> {
    let last = body.iter().rposition(|block| matches!(block, TakeBlock::Ready(_)))?;
    let TakeBlock::Ready(Block::Paragraph { text }) = &body[last] else { return None };
    let signed = who::signed(&text.to_plain()).filter(|_| given.writer.is_none() && given.typed.is_none())?;
    body.remove(last);
    Some(signed)
}

/// As much text as the desk allows, with room for how JSON writes it.
const LONGEST_BODY: usize = 1 << 20;

fn cut_long(blocks: &mut Vec<TakeBlock>, complaints: &mut Complaints) {
    let mut room = LONGEST_BODY;
    let fits = blocks.iter().position(|block| {
        let TakeBlock::Ready(block) = block else { return false };
        let size = size(block);
        let over = size > room;
        room = room.saturating_sub(size);
        over
    });
    if let Some(end) = fits {
        complaints.add("body", format!("longer than {} MiB; the rest was cut off", LONGEST_BODY >> 20));
        blocks.truncate(end);
    }
}

fn size(block: &Block) -> usize {
    newsroom::body::texts(std::slice::from_ref(block)).flat_map(|t| t.spans()).map(|s| s.text.len() + 40).sum()
}

#[cfg(test)]
mod tests;
