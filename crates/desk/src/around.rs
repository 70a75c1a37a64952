//! What the checklist must know of a story beside its text: its embargo, its pictures, what it leads to, what it translates.

use crate::cowrite;
use crate::error::Result;
use crate::family::fallen_behind;
use crate::{four_eyes, picture, references};
use jiff::tz::TimeZone;
use newsroom::Timestamp;
use newsroom::checklist::{Around, led_to};
use newsroom::story::{Content, Revision, Story};
use newsroom::workflow::State;
use std::collections::BTreeSet;
use store::{Blobs, Reader};

/// Of a text that is to go out at an instant.
pub(crate) async fn of(story: &Story, revision: &Revision, now: Timestamp, reader: &mut Reader, files: &Blobs) -> Result<Around> {
    let content = &revision.content;
    let mut hidden = led_to(content);
    if !hidden.is_empty() {
        let asked: Vec<_> = hidden.iter().copied().collect();
        for public in reader.stories_by_id(&asked).await?.iter().filter(|story| story.published_revision.is_some()) {
            hidden.remove(&public.id);
        }
    }
    let zone = reader.edition(&story.edition).await?.and_then(|edition| TimeZone::get(&edition.value.time_zone).ok());
    let behind = !fallen_behind(story, reader).await?.is_empty();
    let sources = sources(story, reader).await?;
    let unsigned = content.sign_off.editor.is_none() && content.sign_off.typed.is_none();
    let several_wrote = unsigned && four_eyes::several_wrote(reader, story).await?;
    let pictures = references::pictures(content, reader).await?;
    let shown = pictures.values().flat_map(|picture| &picture.renditions).map(|rendition| &rendition.file);
    let withdrawn = shown.chain(content.recording.iter().map(|recording| &recording.file)).filter(|file| files.is_withdrawn(file)).cloned().collect();
    let open = cowrite::unsettled(reader, story.id).await?;
    Ok(Around {
        embargo: story.embargo,
        source_embargo: sources.iter().filter_map(|source| Some((source.id, source.embargo?))).max_by_key(|(_, until)| *until),
        source_taken_down: sources.iter().find(|source| source.state == State::TakenDown).map(|source| source.id),
        now,
        saved: zone.map(|zone| (revision.at, zone)),
        pictures,
        changed: picture::changed_since(reader, story, content).await?,
        withdrawn,
        hidden,
        outrun_by: story.translated_from.map(|base| base.story).filter(|_| behind),
        suggestions: open.suggestions,
        comments: open.comments,
        several_wrote,
        source: source(story, content, reader).await?,
    })
}

/// The text that a translation was made from, if that is in another language.
async fn source(story: &Story, content: &Content, reader: &mut Reader) -> Result<Option<Content>> {
    let Some(base) = story.translated_from else { return Ok(None) };
    let source = reader.revision(base.story, base.revision).await?.map(|revision| revision.content);
    Ok(source.filter(|source| source.language.primary() != content.language.primary()))
}

/// Where all that a translation says comes from: the story it was translated from, the one that was translated from, and so on. What holds for one of
/// them holds for it too.
pub(crate) async fn sources(story: &Story, reader: &mut Reader) -> Result<Vec<Story>> {
    let (mut sources, mut seen, mut next) = (vec![], BTreeSet::from([story.id]), story.translated_from);
    while let Some(base) = next.filter(|base| seen.insert(base.story)) {
        let Some(source) = reader.story(base.story).await? else { break };
        next = source.translated_from;
        sources.push(source);
    }
    Ok(sources)
}

/// Something of what it says was taken down: it does not go out until it stands alone.
pub(crate) async fn orphaned(story: &Story, reader: &mut Reader) -> Result<bool> {
    Ok(sources(story, reader).await?.iter().any(|source| source.state == State::TakenDown))
}
