//! How much of anything a story, a concept or a setting may hold. What is over is refused by name, never cut in silence.

use crate::error::{DeskError, Result};
use newsroom::Timestamp;
use newsroom::body::Block;
use newsroom::story::Content;

/// The most a headline, and words that stand in the place of one, may hold.
pub(crate) const HEADLINE: usize = 500;
const STANDFIRST: usize = 2_000;
const NAME: usize = 200;
const NAMES: usize = 20;
const BLOCKS: usize = 2_000;
const BODY: usize = 2 << 20;
const FILED: usize = 100;
const RELATED: usize = 50;
const NOTE: usize = 2_000;
/// Nothing was published before the printing press.
const FIRST_YEAR: i16 = 1400;

pub(crate) fn content(content: &Content) -> Result<()> {
    line("headline", &content.headline, HEADLINE)?;
    if let Some(front) = &content.front_headline {
        line("front_headline", front, HEADLINE)?;
    }
    line("standfirst", &content.standfirst, STANDFIRST)?;
    count("byline", content.byline.len(), NAMES, "names")?;
    for name in &content.byline {
        line("byline", name, NAME)?;
    }
    let sign_off = &content.sign_off;
    count("sign_off", sign_off.agencies.len(), NAMES, "agencies")?;
    for name in sign_off.agencies.iter().chain(&sign_off.writer).chain(&sign_off.editor).chain(&sign_off.typed) {
        line("sign_off", name, NAME)?;
    }
    count("subjects", content.concepts().len(), FILED, "sections, regions, subjects, places and topics in all")?;
    count("related", content.related.len(), RELATED, "related stories")?;
    body(&content.body)
}

fn body(body: &[Block]) -> Result<()> {
    count("body", body.len(), BLOCKS, "blocks")?;
    for (i, block) in body.iter().enumerate() {
        if let Block::Embed { provider, id, .. } = block
            && provider.address(id).is_none()
        {
            return Err(DeskError::invalid(
                format!("body/{i}"),
                format!("this is not the id of anything at {}; give the id alone, without address", provider.name()),
            ));
        }
    }
    let size = serde_json::to_vec(body).map_or(0, |json| json.len());
    if size > BODY {
        return Err(DeskError::invalid("body", format!("the body weighs {size} bytes; {BODY} are the most. Part it into several stories")));
    }
    Ok(())
}

/// Text of one line, without what a line cannot hold.
pub(crate) fn line(place: &str, text: &str, longest: usize) -> Result<()> {
    let length = text.chars().count();
    if length > longest {
        return Err(DeskError::invalid(place, format!("{length} characters are too many; {longest} are the most")));
    }
    if text.chars().any(char::is_control) {
        return Err(DeskError::invalid(place, "it holds a line break or a control character; take it out"));
    }
    Ok(())
}

pub(crate) fn count(place: &str, found: usize, most: usize, of: &str) -> Result<()> {
    if found > most { Err(DeskError::invalid(place, format!("{found} are too many; a story has at most {most} {of}"))) } else { Ok(()) }
}

/// A text readers are told, which must say something.
pub(crate) fn note(place: &str, text: &str) -> Result<String> {
    let text = text.trim();
    if text.is_empty() {
        return Err(DeskError::invalid(place, "say what readers are told"));
    }
    if text.chars().count() > NOTE {
        return Err(DeskError::invalid(place, format!("more than {NOTE} characters; say it shorter")));
    }
    Ok(text.to_owned())
}

/// A name that must be there.
pub(crate) fn name(place: &str, name: &str) -> Result<()> {
    if name.trim().is_empty() {
        return Err(DeskError::invalid(place, "give a name"));
    }
    line(place, name, NAME)
}

/// An instant of the past at which something can have been public.
pub(crate) fn past(place: &str, at: Timestamp, now: Timestamp) -> Result<Timestamp> {
    let year = jiff::tz::Offset::UTC.to_datetime(at).year();
    if at > now {
        return Err(DeskError::invalid(place, format!("{at} is still to come; schedule it for then")));
    }
    if year < FIRST_YEAR {
        return Err(DeskError::invalid(place, format!("{at} is before the year {FIRST_YEAR}, in which nothing was published")));
    }
    Ok(Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at))
}
