//! What is said in a room about its text: it is looked through, taken in, passed on, and waits for the disk.

use super::Why;
use super::life::Room;
use axum::body::Bytes;
use cowrite::frame::{self, Said};
use cowrite::{Applied, Author, Malformed, Touched, Update};
use std::time::Instant;

impl Room {
    pub(super) async fn listen(&mut self, number: u64, frame: &Bytes) {
        let Some(seat) = self.company.seat(number) else { return };
        let Ok(said) = Said::read(frame) else { return self.company.send_out(number, Why::Malformed) };
        match said {
            Said::Knows(_) if !seat.may_ask() => self.company.send_out(number, Why::Behind),
            Said::Knows(state_vector) => match self.document.diff(state_vector) {
                Ok(lacks) => {
                    if !seat.tell(frame::lacks(&lacks).into()) {
                        self.company.send_out(number, Why::Behind);
                    }
                }
                Err(_) => self.company.send_out(number, Why::Malformed),
            },
            Said::Lacks(_) | Said::Update(_) if !seat.may_write => _ = seat.pass_over(),
            Said::Lacks(update) => self.take_in(number, update, true).await,
            Said::Update(update) => self.take_in(number, update, false).await,
            Said::Awareness(update) => {
                if self.company.is_at(number, update).is_err() {
                    self.company.send_out(number, Why::Malformed);
                }
            }
            Said::AsksAwareness => {
                if let Some(here) = self.company.everybody()
                    && let Some(seat) = self.company.seat(number)
                {
                    seat.tell(here);
                }
            }
            Said::Saved { .. } | Said::Notice(_) | Said::Other(_) => {}
        }
    }

    /// `all`: it is all that we lacked of theirs.
    async fn take_in(&mut self, number: u64, bytes: &[u8], all: bool) {
        let applied = match Update::read(bytes) {
            Ok(update) if !self.document.bears(&update) => return self.company.send_out(number, Why::TooLarge),
            Ok(update) => {
                let Some(seat) = self.company.seat(number) else { return };
                let author = Author { id: seat.actor.person().map_or(0, |person| person.0), name: &seat.actor.name };
                self.document.apply_of(&update, author)
            }
            Err(malformed) => Err(malformed),
        };
        let Some(seat) = self.company.seat(number) else { return };
        match applied {
            Ok(Applied { touched, instead, mended, waits }) => {
                // What waits comes again with what it waits for: that is asked for once. What waits among all that was lacking waits in their window, too.
                if waits && !all && seat.pass_over() == 1 {
                    seat.tell(frame::knows(&self.document.state_vector()).into());
                }
                let updates = (number, if waits && !all { 0 } else { seat.updates(all) });
                if touched == Touched::Nothing {
                    return self.unfinished.said_nothing(updates);
                }
                let told = instead.unwrap_or_else(|| bytes.to_vec());
                if mended {
                    tracing::warn!(
                        story = self.story.0,
                        by = seat.actor.name,
                        "an update put something where only elements and texts stand, or in another's name; it is set right"
                    );
                    seat.tell(frame::update(&told).into());
                }
                let now = Instant::now();
                seat.typed = Some(now);
                let others = frame::update(&told).into();
                self.unfinished.typed(updates, &seat.actor, told, touched, now);
                self.company.tell_others(number, others);
            }
            Err(malformed) => {
                tracing::warn!(story = self.story.0, by = seat.actor.name, "an update is refused: {malformed}");
                let why = if malformed == Malformed::TooLarge { Why::TooLarge } else { Why::Malformed };
                self.company.send_out(number, why);
                if malformed.leaves_half() {
                    self.open_again().await;
                }
            }
        }
    }

    /// The document in memory may be half changed: it is made anew of what is on disk and what is on its way there.
    async fn open_again(&mut self) {
        self.save_all().await;
        match self.rooms.desk().open_document(self.story).await {
            Ok(opened) => {
                self.document = opened.document;
                for typed in self.unfinished.unsaved.iter().filter_map(|unsaved| unsaved.typed.as_ref()) {
                    if let Ok(update) = Update::read(&typed.change) {
                        let _ = self.document.apply(&update);
                    }
                }
            }
            Err(error) => {
                tracing::error!(%error, story = self.story.0, "a document cannot be opened again; everybody is sent to a new room");
                self.give_up();
            }
        }
    }

    /// What is on disk cannot be brought together with what is here.
    pub(super) fn give_up(&mut self) {
        self.broken = true;
        self.close();
    }
}
