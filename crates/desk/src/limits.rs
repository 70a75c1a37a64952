//! How much of anything a story, a concept or a setting may hold. What is over is refused by name, never cut in silence.

use crate::error::{DeskError, Result};
use newsroom::Timestamp;
use newsroom::body::{self, Block};
use newsroom::picture::Figure;
use newsroom::story::Content;
use newsroom::text::{Link, Text, is_running_text, is_text};

/// The most a headline, and words that stand in the place of one, may hold.
pub(crate) const HEADLINE: usize = 500;
const STANDFIRST: usize = 2_000;
const NAME: usize = 200;
const NAMES: usize = 20;
const BLOCKS: usize = 2_000;
const BODY: usize = 2 << 20;
/// Stretches of text with marks of their own: of one paragraph, item or cell, and of a whole story.
const SPANS: usize = 5_000;
const SPANS_IN_ALL: usize = 20_000;
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
    // Each list by itself first: what all of them hold together is looked for one by one.
    let lists = [("regions", &content.regions), ("subjects", &content.subjects), ("places", &content.places), ("topics", &content.topics)];
    for (place, ids) in lists {
        count(place, ids.len(), FILED, "concepts")?;
    }
    // Of too many in all, the longest list is where some can be spared.
    let longest = lists.iter().max_by_key(|(_, ids)| ids.len()).map_or("subjects", |(place, _)| *place);
    count(longest, content.concepts().len(), FILED, "sections, regions, subjects, places and topics in all")?;
    count("related", content.related.len(), RELATED, "related stories")?;
    for (place, ids) in lists {
        once(place, "concept", ids)?;
    }
    once("related", "story", &content.related)?;
    if let Some(figure) = &content.picture {
        words("picture", figure)?;
    }
    blocks(&content.body)
}

fn blocks(body: &[Block]) -> Result<()> {
    count("body", body.len(), BLOCKS, "blocks")?;
    for (i, block) in body.iter().enumerate() {
        let place = format!("body/{i}");
        for text in body::texts(std::slice::from_ref(block)) {
            spans(&place, text.spans().len(), SPANS, "a text")?;
        }
        said(&place, block)?;
        if let Block::Embed { provider, id, .. } = block
            && provider.address(id).is_none()
        {
            return Err(DeskError::invalid(
                format!("body/{i}"),
                format!("this is not the id of anything at {}; give the id alone, without address", provider.name()),
            ));
        }
    }
    spans("body", body::texts(body).map(|text| text.spans().len()).sum(), SPANS_IN_ALL, "a story")?;
    let size = serde_json::to_vec(body).map_or(0, |json| json.len());
    if size > BODY {
        return Err(DeskError::invalid("body", format!("the body weighs {size} bytes; {BODY} are the most. Part it into several stories")));
    }
    Ok(())
}

fn spans(place: &str, found: usize, most: usize, of: &str) -> Result<()> {
    if found <= most {
        return Ok(());
    }
    Err(DeskError::invalid(place, format!("{found} spans are too many; {of} has at most {most}. Take marks out, or part it")))
}

/// What a block says, and where its links lead.
fn said(place: &str, block: &Block) -> Result<()> {
    for span in body::texts(std::slice::from_ref(block)).flat_map(Text::spans) {
        running(place, &span.text)?;
        if let Some(Link::Address(address)) = &span.link
            && let Some(fault) = address.fault()
        {
            let short: String = address.as_str().chars().take(80).collect();
            return Err(DeskError::invalid(place, format!("the link to `{short}` leads nowhere: {fault}")));
        }
    }
    match block {
        Block::Picture { figure } => words(place, figure),
        Block::Embed { title, .. } | Block::FactBox { title, .. } => running(place, title),
        Block::Table { caption, .. } => running(place, caption),
        Block::Paragraph { .. } | Block::Subheading { .. } | Block::Quotation { .. } | Block::List { .. } | Block::Related { .. } => Ok(()),
    }
}

fn words(place: &str, figure: &Figure) -> Result<()> {
    figure.alt.iter().chain(&figure.caption).try_for_each(|words| running(place, words))
}

fn running(place: &str, text: &str) -> Result<()> {
    match text.chars().find(|c| !is_running_text(*c)) {
        Some(c) => Err(DeskError::invalid(place, format!("it holds U+{:04X}, which no reader can see; take it out", u32::from(c)))),
        None => Ok(()),
    }
}

/// Text of one line, without what a line cannot hold.
pub(crate) fn line(place: &str, text: &str, longest: usize) -> Result<()> {
    let length = text.chars().count();
    if length > longest {
        return Err(DeskError::invalid(place, format!("{length} characters are too many; {longest} are the most")));
    }
    if !text.chars().all(is_text) {
        return Err(DeskError::invalid(place, "it holds a line break or a control character; take it out"));
    }
    Ok(())
}

pub(crate) fn count(place: &str, found: usize, most: usize, of: &str) -> Result<()> {
    if found > most { Err(DeskError::invalid(place, format!("{found} are too many; a story has at most {most} {of}"))) } else { Ok(()) }
}

fn once<T: PartialEq + std::fmt::Display>(place: &str, what: &str, ids: &[T]) -> Result<()> {
    match ids.iter().enumerate().find(|(i, id)| ids[..*i].contains(id)) {
        Some((_, twice)) => Err(DeskError::invalid(place, format!("{what} {twice} stands twice; name it once"))),
        None => Ok(()),
    }
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
    let seen = |c: char| !c.is_whitespace() && !matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
    if !name.chars().any(seen) {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said of a story with this block, or `None` if it may be kept.
    fn refused(block: &str) -> Option<String> {
        let content: Content = serde_json::from_str(&format!(r#"{{"language":"en","headline":"a","body":[{block}]}}"#)).expect(block);
        super::content(&content).err().map(|why| why.to_string())
    }

    #[test]
    fn no_text_of_a_story_holds_what_nobody_can_read() {
        for sign in ["\\u0000", "\\u0001", "\\u0008", "\\u0085", "\\ufffe", "\\ufdd0"] {
            for block in [
                r#"{"type":"paragraph","text":"a?b"}"#,
                r#"{"type":"list","items":["a","?"]}"#,
                r#"{"type":"quotation","text":["a"],"attribution":"?"}"#,
                r#"{"type":"table","caption":"?","rows":[["a"]]}"#,
                r#"{"type":"table","rows":[["a?"]]}"#,
                r#"{"type":"fact-box","title":"?","text":["a"]}"#,
                r#"{"type":"embed","provider":"vimeo","id":"1","title":"?"}"#,
                r#"{"type":"picture","picture":1,"alt":"?"}"#,
                r#"{"type":"picture","picture":1,"caption":"?"}"#,
            ] {
                let why = refused(&block.replace('?', sign)).unwrap_or_else(|| panic!("{block} with {sign}"));
                assert!(why.contains("U+"), "{why}");
            }
        }
        assert_eq!(refused(r#"{"type":"paragraph","text":"a\tb\nc \u200d \ud83d\ude00"}"#), None);
    }

    #[test]
    fn marks_are_counted_in_a_text_and_in_a_story() {
        let text = |spans: usize| {
            let spans: Vec<String> = (0..spans).map(|n| format!(r#"{{"text":"x","strong":{}}}"#, n % 2 == 0)).collect();
            format!(r#"{{"type":"paragraph","text":[{}]}}"#, spans.join(","))
        };
        assert_eq!(refused(&text(SPANS)), None);
        assert!(refused(&text(SPANS + 1)).is_some_and(|why| why.contains("body/0") && why.contains("a text has at most 5000")));
        let four = vec![text(SPANS); SPANS_IN_ALL / SPANS].join(",");
        assert_eq!(refused(&four), None);
        assert!(refused(&format!("{four},{}", text(1))).is_some_and(|why| why.contains("a story has at most 20000")));
    }

    #[test]
    fn nothing_is_named_twice() {
        let with = |field: &str, ids: &str| {
            let content: Content = serde_json::from_str(&format!(r#"{{"language":"en","headline":"a","{field}":{ids}}}"#)).expect(field);
            super::content(&content).err().map(|why| why.to_string())
        };
        for field in ["regions", "subjects", "places", "topics", "related"] {
            assert!(with(field, "[12,13,12]").is_some_and(|why| why.contains(field) && why.contains("12 stands twice")), "{field}");
            assert_eq!(with(field, "[12,13]"), None);
        }
    }

    #[test]
    fn too_many_concepts_in_all_are_told_of_where_the_most_are() {
        let ids = |from: usize, to: usize| serde_json::to_string(&(from..to).collect::<Vec<_>>()).expect("numbers");
        let filed = |topics: usize| {
            let json = format!(r#"{{"language":"en","headline":"a","regions":{},"topics":{}}}"#, ids(1, 41), ids(101, 101 + topics));
            let content: Content = serde_json::from_str(&json).expect("a content");
            super::content(&content)
        };
        assert!(filed(60).is_ok());
        assert!(matches!(filed(61), Err(DeskError::Invalid { place, .. }) if place == "topics"));
    }

    #[test]
    fn a_link_leads_somewhere() {
        let to = |address: &str| refused(&format!(r#"{{"type":"paragraph","text":[{{"text":"a","link":{{"address":"{address}"}}}}]}}"#));
        assert_eq!(to("https://e.example/a%20b"), None);
        for wrong in ["https://[::1", "https://e.example/%zz|^`{}", "https://e.example:99999/"] {
            assert!(to(wrong).is_some_and(|why| why.contains("leads nowhere")), "{wrong}");
        }
    }
}
