//! The version that is here, sent once more, may bring a picture's file that did not lie beside it the first time. It is taken in; the words stay.

use super::Desking;
use crate::desk::Done;
use crate::error::Result;
use newsroom::permission::Action;
use newsroom::picture::Picture;
use newsroom::workflow::State;
use newsroom::{PictureId, StoryId};
use std::collections::BTreeMap;
use store::{Change, ImportMark, Reader, Tx, Versioned};
use wire::Take;
use wire::take::TakePicture;

/// Of some stories the pictures of which we hold the words alone.
pub(super) struct Lacking(BTreeMap<StoryId, Vec<Versioned<Picture>>>);

impl Lacking {
    pub(super) async fn of(stories: &[StoryId], reader: &mut Reader) -> Result<Lacking> {
        if stories.is_empty() {
            return Ok(Lacking(BTreeMap::new()));
        }
        let newest = reader.newest_revisions(stories).await?;
        let shown: Vec<PictureId> = newest.iter().flat_map(|revision| revision.content.pictures()).collect();
        let mut without = reader.pictures(&shown).await?;
        without.retain(|picture| picture.value.renditions.is_empty());
        let of = |id: PictureId| without.iter().find(|picture| picture.value.id == id).cloned();
        Ok(Lacking(newest.iter().map(|revision| (revision.story, revision.content.pictures().filter_map(of).collect())).collect()))
    }

    pub(super) fn wants(&self, story: StoryId, take: &Take) -> bool {
        self.0.get(&story).is_some_and(|lacking| lacking.iter().any(|there| take.pictures.iter().any(|sent| is_of(sent, &there.value))))
    }
}

/// Takes in the files that come with a take, as far as the story it became still lacks them, and says how many.
pub(super) async fn fill(tx: &mut Tx, take: &Take, mark: &ImportMark, desking: &Desking) -> Result<Done<usize>> {
    let mut done = Done { value: 0, change: 0 };
    let files: Vec<&TakePicture> = take.pictures.iter().filter(|picture| !picture.renditions.is_empty()).collect();
    if files.is_empty() {
        return Ok(done);
    }
    let Some(story) = tx.story(mark.story).await?.filter(|story| story.state != State::TakenDown) else { return Ok(done) };
    if !desking.may(Action::Publish, &story.edition) {
        return Ok(done);
    }
    for there in Lacking::of(&[story.id], tx).await?.0.into_values().flatten() {
        let Some(sent) = files.iter().find(|sent| is_of(sent, &there.value)) else { continue };
        let filled = Picture { width: sent.width, height: sent.height, renditions: sent.renditions.clone(), ..there.value };
        done.value += usize::from(tx.update_picture(&filled, there.version).await?.is_some());
    }
    if done.value > 0 && story.state == State::Published {
        // Readers see it from now on; the story is as old as it was.
        let since = story.last_published.map_or(desking.now, |last| last.max(desking.now));
        done.change = tx.note_change(Change::Story(story.id), Some(since)).await?;
    }
    Ok(done)
}

/// Whether a picture of the take is this one of ours: they have the same words. A caption may have come with the file.
fn is_of(sent: &TakePicture, there: &Picture) -> bool {
    there.alt == sent.alt && there.credit == sent.credit && (there.caption.is_empty() || there.caption == sent.caption)
}
