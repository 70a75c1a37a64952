//! What came of what a room asked of the desk, and what the room does then.

use super::job::{Came, Judged, Unsaved};
use super::life::Room;
use super::notice::Notice;
use super::{Why, Wish};
use cowrite::{Applied, Update, frame};
use desk::{Actor, Checked, DeskError, LaidOver, Saved};
use newsroom::story::Story;
use newsroom::workflow::State;
use std::time::{Duration, Instant};

/// After so many entries the log is shortened.
const LOG: i64 = 500;
/// Between two tries of what the disk refused.
const AGAIN: Duration = Duration::from_millis(500);

impl Room {
    pub(super) fn took(&mut self, came: Came) {
        match came {
            Came::Saved(saved, unsaved) => self.saved(saved, unsaved),
            Came::NotYet(error, due) => {
                self.saved(Err(error), due.unsaved);
                self.due_again(due.asked, due.written.by);
            }
            Came::Checked { saved, unsaved, checked, asked, by } => {
                self.saved(Ok(saved), unsaved);
                self.checked(checked, asked, by);
            }
            Came::LaidOver(Ok(LaidOver { seq, changes })) => {
                self.seq = self.seq.max(seq);
                self.known = self.seq;
                for change in &changes {
                    match Update::read(change).and_then(|update| self.document.apply(&update)) {
                        Ok(Applied { instead, waits: false, .. }) => self.company.tell_all(frame::update(instead.as_ref().unwrap_or(change)).into()),
                        // It is laid over what a new room makes of the log.
                        _ => {
                            tracing::error!(story = self.story.0, "what was laid over a document does not fit it; everybody is sent to a new room");
                            return self.give_up();
                        }
                    }
                }
                if !changes.is_empty() {
                    self.round_due = true;
                    // What was typed beside it is in no revision yet.
                    self.unfinished.again();
                }
            }
            Came::LaidOver(Err(error)) => {
                self.behind = true;
                self.try_again(&error);
            }
            Came::Looked(stands, judged) => self.looked(*stands, judged),
            Came::Compacted(Ok(())) => self.entries = 0,
            Came::Compacted(Err(error)) => tracing::warn!(%error, story = self.story.0, "the log of writing is not shortened"),
        }
    }

    fn saved(&mut self, saved: Result<Saved, DeskError>, unsaved: Vec<Unsaved>) {
        match saved {
            Ok(saved) => {
                self.seq = self.seq.max(saved.seq);
                self.entries += unsaved.iter().filter(|unsaved| unsaved.typed.is_some()).count() as i64;
                for unsaved in &unsaved {
                    if let Some(seat) = self.company.seat(unsaved.seat) {
                        seat.on_disk += unsaved.updates;
                    }
                }
                let at = u64::try_from(saved.at.as_millisecond()).unwrap_or_default();
                self.company.tell_each(|_, seat| seat.tell(frame::saved(saved.seq as u64, at, seat.on_disk).into()));
                if self.behind {
                    self.job = Some(self.lay_over());
                }
            }
            Err(error) => {
                // Kept here until the disk takes it; nobody is told that it is saved.
                self.unfinished.refused(unsaved);
                self.try_again(&error);
            }
        }
    }

    fn checked(&mut self, checked: Result<Checked, DeskError>, asked: Vec<Wish>, by: Vec<Actor>) {
        match checked {
            Ok(Checked::Done(story)) => {
                self.refused = None;
                self.stands_at(*story);
                self.known = self.seq;
                self.compaction_due = self.entries > LOG;
                let newest = self.stands.revision;
                asked.into_iter().for_each(|asked| drop(asked.answer.send(Ok(newest))));
            }
            Ok(Checked::Behind) => {
                self.due_again(asked, by);
                self.behind = true;
            }
            Err(error @ (DeskError::Invalid { .. } | DeskError::NotAllowed(_))) => {
                let (place, message) = match &error {
                    DeskError::Invalid { place, message } => (place.clone(), message.clone()),
                    other => (String::new(), other.to_string()),
                };
                let refused = Notice::Refused { place, message };
                self.company.tell_all(refused.frame());
                self.refused = Some(refused);
                self.unfinished.writers_again(by);
                self.round_due = true;
                answer(asked, error);
            }
            Err(error) => {
                self.unfinished.writers_again(by);
                self.unfinished.again();
                self.try_again(&error);
                answer(asked, error);
            }
        }
    }

    /// The revision is still to be made; whoever asked for it goes on waiting.
    fn due_again(&mut self, asked: Vec<Wish>, by: Vec<Actor>) {
        self.asked.splice(0..0, asked);
        self.unfinished.writers_again(by);
        self.unfinished.again();
    }

    fn looked(&mut self, stands: Result<Story, DeskError>, judged: Vec<Judged>) {
        match stands {
            Ok(stands) => {
                self.behind |= stands.revision != self.stands.revision;
                self.stands_at(stands);
            }
            Err(error) => return self.try_again(&error),
        }
        if self.stands.state == State::TakenDown {
            return self.company.send_all_out(Why::TakenDown);
        }
        let known = self.document.state_vector();
        for (number, judged) in judged {
            let Some(seat) = self.company.seat(number) else { continue };
            seat.asked = 0;
            match judged {
                Ok((actor, may_write)) => {
                    let changed = seat.may_write != may_write;
                    (seat.actor, seat.may_write) = (actor, may_write);
                    let mut told = !changed || seat.notice(if may_write { &Notice::Writable } else { &Notice::Readonly });
                    if changed && may_write {
                        // What they wrote while they might not is still theirs.
                        told &= seat.tell(frame::knows(&known).into());
                    }
                    if !told {
                        self.company.send_out(number, Why::Behind);
                    }
                }
                Err(problem) if problem.is_ours() => {}
                Err(problem) => self.company.send_out(number, Why::of(&problem)),
            }
        }
    }

    /// Everybody is told of a version they do not know.
    fn stands_at(&mut self, stands: Story) {
        let told = stands.version == self.stands.version;
        self.stands = stands;
        if !told {
            self.company.tell_all(self.version().frame());
            // Another version says nothing of what is written here.
            if let Some(refused) = &self.refused {
                self.company.tell_all(refused.frame());
            }
        }
    }

    fn try_again(&mut self, error: &DeskError) {
        tracing::warn!(%error, story = self.story.0, "what is written together cannot be kept at the moment; trying again");
        self.not_before = Some(Instant::now() + AGAIN);
    }
}

fn answer(asked: Vec<Wish>, error: DeskError) {
    for asked in asked {
        let _ = asked.answer.send(Err(error.clone()));
    }
}
