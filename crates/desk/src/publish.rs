//! Publish: readers see the newest revision, for the first time or in place of an older one.

use crate::actor::Actor;
use crate::desk::{Desk, Done, SavedStory};
use crate::error::{DeskError, Result};
use crate::object::AsOf;
use crate::permit::{permit_at, permit_somewhere};
use crate::steps::{newest, pick_up, put_back};
use crate::{around, four_eyes, limits, picture, sign_off};
use jiff::SignedDuration;
use newsroom::act::Deed;
use newsroom::checklist::{self, Finding};
use newsroom::permission::{Action, Place};
use newsroom::story::{Revision, Story};
use newsroom::workflow::Verb;
use newsroom::{StoryId, Timestamp};
use store::{Blobs, Change, Reader, Tx};

/// A story's newest words going out. `since`: they count as public from that instant of the past.
pub(crate) struct Publication {
    since: Option<Timestamp>,
    now: Timestamp,
    files: Blobs,
}

impl Desk {
    /// Publishes the newest revision. `published` enters it into the archive: it counts as public from that instant of the past, and a further
    /// revision must be later than the one before it.
    pub async fn publish(&self, actor: &Actor, id: StoryId, seen: i64, published: Option<Timestamp>) -> Result<Done<SavedStory>> {
        let publication = self.publication(actor, published)?;
        let done = self.act(actor, Deed::Publish, move |tx, actor| {
            Box::pin(async move {
                let story = pick_up(tx, actor, id, seen, Verb::Publish).await?;
                let newest = newest(tx, &story).await?;
                publication.carry_out(tx, actor, SavedStory { story, newest }).await
            })
        });
        Ok(done.await?.map(|of| of.value))
    }

    pub(crate) fn publication(&self, actor: &Actor, since: Option<Timestamp>) -> Result<Publication> {
        permit_somewhere(actor, Action::Publish)?;
        let now = self.now();
        if let Some(at) = since {
            permit_somewhere(actor, Action::Backdate)?;
            limits::past("published", at, now)?;
        }
        Ok(Publication { since, now, files: self.store.blobs().clone() })
    }
}

impl Publication {
    /// With a story that may go out and was picked up for it.
    pub async fn carry_out(self, tx: &mut Tx, actor: &Actor, picked: SavedStory) -> Result<Done<AsOf<SavedStory>>> {
        let (Publication { since, now, files }, SavedStory { mut story, mut newest }) = (self, picked);
        four_eyes::check(tx, actor.id(), &story).await?;
        approve(tx, &mut story, &mut newest, actor, now).await?;
        // Readers have it already, text and pictures: another version with nothing in it would be a change that is none.
        let there = since.is_none() && story.scheduled.is_none() && story.published_revision == Some(story.revision);
        if there && picture::changed_since(tx, &story, &newest.content).await?.is_empty() {
            return Ok(Done { value: AsOf { value: SavedStory { story, newest }, since }, change: 0 });
        }
        ready(&story, &newest, now, tx, &files).await?;
        let from = match since {
            Some(at) => {
                permit_at(actor, Action::Backdate, &Place::edition(&story.edition))?;
                archived(tx, &mut story, &mut newest, &actor.name, limits::past("published", at, now)?).await?
            }
            None => now,
        };
        let change = put_out(tx, &mut story, from).await?;
        put_back(tx, &mut story).await?;
        Ok(Done { value: AsOf { value: SavedStory { story, newest }, since: since.and(Some(from)) }, change })
    }
}

/// Whoever lets it out signs as its editor, in a text of its own.
pub(crate) async fn approve(tx: &mut Tx, story: &mut Story, revision: &mut Revision, actor: &Actor, now: Timestamp) -> Result<()> {
    if sign_off::by_editor(&mut revision.content.sign_off, actor) { keep_as_newest(tx, story, revision, &actor.name, now).await } else { Ok(()) }
}

/// Refuses when the checklist finds something that blocks.
pub(crate) async fn ready(story: &Story, revision: &Revision, now: Timestamp, reader: &mut Reader, files: &Blobs) -> Result<()> {
    let around = around::of(story, revision, now, reader, files).await?;
    let findings = checklist::look_over(&revision.content, &around);
    if findings.iter().any(Finding::blocks) { Err(DeskError::Blocked(findings)) } else { Ok(()) }
}

/// The story's newest revision becomes what readers see from `since` on. It still has to be put back.
pub(crate) async fn put_out(tx: &mut Tx, story: &mut Story, since: Timestamp) -> Result<i64> {
    story.published_revision = Some(story.revision);
    story.schedule(None);
    let since = counts_from(story, since);
    // The instant is always told: by it the press knows which revision this publication was of, should it press several at once.
    Ok(tx.note_change(Change::Story(story.id), Some(since)).await?)
}

/// From when readers see what has changed of a story. A clock that was set back must not put the new before the old.
pub(crate) fn counts_from(story: &mut Story, since: Timestamp) -> Timestamp {
    let since = story.last_published.map_or(since, |last| since.max(last + SignedDuration::from_millis(1)));
    story.first_published.get_or_insert(since);
    story.last_published = Some(since);
    since
}

/// When an archived text counts as published. The text is kept a second time as of then, so that it can be told from later ones by its date.
async fn archived(tx: &mut Tx, story: &mut Story, revision: &mut Revision, by: &str, at: Timestamp) -> Result<Timestamp> {
    let refused = |message: String| Err(DeskError::invalid("published", message));
    match (story.last_published, story.embargo) {
        (Some(last), _) if at <= last => refused(format!("it was last published at {last}; a further revision must be later")),
        (_, Some(until)) if at < until => refused(format!("it was under embargo until {until}; it cannot have been public before")),
        _ => {
            keep_as_newest(tx, story, revision, by, at).await?;
            Ok(at)
        }
    }
}

async fn keep_as_newest(tx: &mut Tx, story: &mut Story, revision: &mut Revision, by: &str, at: Timestamp) -> Result<()> {
    story.revision += 1;
    (revision.number, revision.at, revision.by) = (story.revision, at, by.to_owned());
    Ok(tx.insert_revision(revision).await?)
}
