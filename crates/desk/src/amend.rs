//! Amend: what readers were told, in other words: the note of a correction, the notice of a takedown. A note is published anew, so that what stood
//! before is still there at its own instants; a notice stands at all of them.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::limits;
use crate::permit::permit_somewhere;
use crate::publish::counts_from;
use crate::steps::{pick_up, put_back};
use newsroom::StoryId;
use newsroom::act::Deed;
use newsroom::permission::Action;
use newsroom::story::Story;
use newsroom::workflow::Verb;
use store::Change;

impl Desk {
    /// Corrections are numbered from 1, oldest first. The text that readers have stays as it is, whatever was written since.
    pub async fn amend_correction(&self, actor: &Actor, id: StoryId, seen: i64, number: i64, note: &str) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::Correct)?;
        let note = limits::note("note", note)?;
        let now = self.now();
        self.act(actor, Deed::AmendCorrection, move |tx, actor| {
            Box::pin(async move {
                let mut story = pick_up(tx, actor, id, seen, Verb::AmendCorrection).await?;
                let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
                let correction = place.and_then(|place| story.corrections.get_mut(place));
                let correction = correction.ok_or_else(|| DeskError::Missing(format!("correction {number} of story {id}")))?;
                if correction.note == note {
                    return Ok(Done { value: story, change: 0 });
                }
                (correction.note, correction.amended) = (note, Some(now));
                let since = counts_from(&mut story, now);
                let change = tx.note_change(Change::Around(id), Some(since)).await?;
                put_back(tx, &mut story).await?;
                Ok(Done { value: story, change })
            })
        })
        .await
    }

    pub async fn amend_notice(&self, actor: &Actor, id: StoryId, seen: i64, notice: &str) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::TakeDown)?;
        let notice = limits::note("notice", notice)?;
        self.act(actor, Deed::AmendNotice, move |tx, actor| {
            Box::pin(async move {
                let mut story = pick_up(tx, actor, id, seen, Verb::AmendNotice).await?;
                match &mut story.takedown {
                    Some(takedown) if takedown.notice != notice => takedown.notice = notice,
                    _ => return Ok(Done { value: story, change: 0 }),
                }
                // As when it was taken down: the change names no instant, it holds for all of them.
                let change = tx.note_change(Change::Story(id), None).await?;
                put_back(tx, &mut story).await?;
                Ok(Done { value: story, change })
            })
        })
        .await
    }
}
