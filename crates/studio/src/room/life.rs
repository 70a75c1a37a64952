//! The life of a room, from the first who comes in until the last has left and everything is a revision.

use super::job::{self, Came, Job, Judged, Unsaved};
use super::seat::{Coming, Seat};
use super::{Asked, Why, Word};
use crate::rooms::{Here, Rooms};
use axum::body::Bytes;
use cowrite::frame::{self, Said};
use cowrite::presence::Presence;
use cowrite::{Applied, Document, Malformed, Update};
use desk::{Actor, Checked, DeskError, Opened, Saved, Typed};
use newsroom::StoryId;
use newsroom::story::{Content, Story};
use newsroom::workflow::State;
use serde_json::json;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval, sleep};

/// A pause that makes a revision, and how long somebody may write without one.
const PAUSE: Duration = Duration::from_secs(3);
const STEADY: Duration = Duration::from_secs(30);
/// How often it is looked whether the story was changed otherwise, and everybody may still be here: two rounds of it are the two seconds in which a
/// role that was taken away has ended.
const ROUND: Duration = Duration::from_millis(900);
/// After so many entries the log is shortened.
const LOG: i64 = 500;
/// Between two tries of what the disk refused.
const AGAIN: Duration = Duration::from_millis(500);
/// Somebody who typed so lately is writing, not reading.
const WRITING: Duration = Duration::from_secs(60);

pub async fn live(rooms: Rooms, story: StoryId, mut words: mpsc::Receiver<Word>) {
    let opened = match rooms.desk().open_document(story).await {
        Ok(opened) => opened,
        Err(error) => {
            tracing::error!(%error, story = story.0, "a story cannot be opened to write in it");
            // Whoever waits sees that nobody is there, and says so.
            rooms.forget(story);
            return;
        }
    };
    let mut room = Room::of(rooms.clone(), opened);
    let mut round = interval(ROUND);
    round.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut deaf = false;
    loop {
        if room.job.is_none() {
            room.job = room.next_job();
        }
        if room.job.is_none() && room.is_over() && rooms.forget_if_quiet(story, &mut words) {
            return;
        }
        let nap = room.nap();
        tokio::select! {
            biased;
            came = async { room.job.as_mut().expect("looked at before").await }, if room.job.is_some() => {
                room.job = None;
                room.took(came);
            }
            word = words.recv(), if !deaf => match word {
                Some(word) => room.hear(word).await,
                // Nobody can say anything any more.
                None => {
                    deaf = true;
                    room.close();
                }
            },
            _ = round.tick() => room.round_due = true,
            () = sleep(nap) => {}
        }
    }
}

struct Room {
    rooms: Rooms,
    story: StoryId,
    document: Document,
    /// The newest revision, and where the story stands.
    newest: Content,
    stands: Story,
    /// Up to which entry of the log everything is on disk.
    seq: i64,
    /// Entries since the log was last shortened, about.
    entries: i64,
    seats: BTreeMap<u64, Seat>,
    next_seat: u64,
    presence: Presence,
    unsaved: Vec<Unsaved>,
    /// Who typed since the last revision, in the order they began.
    writers: Vec<String>,
    /// The one of them who typed last, as far as this room has seen.
    last: Option<Actor>,
    /// When the first and the last word was typed that no revision has.
    typing: Option<(Instant, Instant)>,
    asked: Vec<Asked>,
    job: Option<Job>,
    round_due: bool,
    behind: bool,
    compaction_due: bool,
    /// Nothing is tried again before.
    not_before: Option<Instant>,
    closing: bool,
}

impl Room {
    fn of(rooms: Rooms, opened: Opened) -> Room {
        let now = Instant::now();
        Room {
            rooms,
            story: opened.story.id,
            document: opened.document,
            newest: opened.newest,
            behind: true,
            stands: opened.story,
            seq: opened.seq,
            entries: 0,
            seats: BTreeMap::new(),
            next_seat: 1,
            presence: Presence::default(),
            unsaved: vec![],
            writers: opened.writers,
            last: None,
            typing: opened.unfinished.then_some((now, now)),
            asked: vec![],
            job: None,
            round_due: false,
            compaction_due: false,
            not_before: None,
            closing: false,
        }
    }

    /// The one thing to ask of the desk next.
    fn next_job(&mut self) -> Option<Job> {
        let now = Instant::now();
        if self.not_before.is_some_and(|at| at > now) {
            return None;
        }
        self.not_before = None;
        let (desk, story) = (self.rooms.desk().clone(), self.story);
        if self.behind {
            // What is typed goes first, as the revision is laid over what is on disk.
            if !self.unsaved.is_empty() {
                return Some(self.save());
            }
            self.behind = false;
            return Some(job::lay_over(desk, story));
        }
        if self.checkpoint_due(now) {
            let (unsaved, asked, by) = (std::mem::take(&mut self.unsaved), std::mem::take(&mut self.asked), std::mem::take(&mut self.writers));
            self.typing = None;
            let last = self.last.clone().or_else(|| asked.last().map(|asked| asked.by.clone())).unwrap_or_else(Actor::house);
            let (content, complaints) = self.document.content(&self.newest);
            for complaint in complaints {
                tracing::warn!(story = story.0, place = complaint.place, "a document: {}", complaint.message);
            }
            return Some(job::checkpoint(desk, story, job::Checkpoint { content, seq: self.seq, unsaved, by, last, asked }));
        }
        if !self.unsaved.is_empty() {
            return Some(self.save());
        }
        if self.round_due {
            self.round_due = false;
            let seats = self.seats.iter().map(|(number, seat)| (*number, seat.judge.clone())).collect();
            return Some(job::look(desk, story, seats));
        }
        if self.compaction_due {
            self.compaction_due = false;
            return Some(job::compact(desk, story));
        }
        None
    }

    fn checkpoint_due(&self, now: Instant) -> bool {
        if !self.asked.is_empty() {
            return true;
        }
        // A text that was taken down stays in the log and becomes nothing.
        if self.stands.state == State::TakenDown {
            return false;
        }
        let nobody = self.seats.is_empty() || self.closing;
        self.typing.is_some_and(|(first, last)| nobody || now - last >= PAUSE || now - first >= STEADY)
    }

    /// How long nothing is due.
    fn nap(&self) -> Duration {
        let now = Instant::now();
        let again = self.not_before.map(|at| at.saturating_duration_since(now));
        let checkpoint = self.typing.map(|(first, last)| (last + PAUSE).min(first + STEADY).saturating_duration_since(now));
        again.or(checkpoint).unwrap_or(ROUND).max(Duration::from_millis(1))
    }

    /// Nobody is here and nothing is left to do.
    fn is_over(&self) -> bool {
        let finished = self.typing.is_none() || self.stands.state == State::TakenDown;
        (self.seats.is_empty() || self.closing) && self.unsaved.is_empty() && self.asked.is_empty() && finished && !self.behind && self.not_before.is_none()
    }

    async fn hear(&mut self, word: Word) {
        match word {
            Word::Comes(coming) => self.welcome(*coming),
            Word::Says(seat, frame) => self.listen(seat, &frame).await,
            Word::Leaves(seat) => {
                if self.seats.remove(&seat).is_some() {
                    self.left(seat);
                }
            }
            Word::Checkpoint(asked) => self.asked.push(*asked),
            Word::Look => (self.round_due, self.behind) = (true, true),
            Word::Close => {
                // On disk before anybody is told to go.
                self.save_all().await;
                self.close();
            }
        }
    }

    fn close(&mut self) {
        self.closing = true;
        for (_, seat) in std::mem::take(&mut self.seats) {
            seat.send_out(Why::Restart);
        }
        self.show();
    }

    /// Waits until what was typed so far is on disk, or has been refused by it.
    async fn save_all(&mut self) {
        if let Some(job) = self.job.take() {
            let came = job.await;
            self.took(came);
        }
        if !self.unsaved.is_empty() {
            let came = self.save().await;
            self.took(came);
        }
    }

    fn save(&mut self) -> Job {
        job::save(self.rooms.desk().clone(), self.story, self.seq, std::mem::take(&mut self.unsaved))
    }

    fn welcome(&mut self, coming: Coming) {
        let number = self.next_seat;
        self.next_seat += 1;
        let (seat, seated) = Seat::of(coming);
        if self.closing {
            return seat.send_out(Why::Restart);
        }
        let may_write = seat.may_write;
        // Both say how much they know; each answers with what the other lacks.
        let mut told = seat.tell(frame::knows(&self.document.state_vector()).into());
        if let Some(here) = self.presence.everybody() {
            told &= seat.tell(frame::awareness(&here).into());
        }
        told &= seat.notice(&self.version());
        if !may_write {
            told &= seat.notice(&json!({ "kind": "readonly" }));
        }
        if told && seated.send(number).is_ok() {
            self.seats.insert(number, seat);
            self.show();
        }
    }

    async fn listen(&mut self, number: u64, frame: &Bytes) {
        let Some(seat) = self.seats.get_mut(&number) else { return };
        let said = match Said::read(frame) {
            Ok(said) => said,
            Err(_) => return self.send_out(number, Why::Malformed),
        };
        match said {
            Said::Knows(state_vector) => match self.document.diff(state_vector) {
                Ok(lacks) => {
                    if !seat.tell(frame::lacks(&lacks).into()) {
                        self.send_out(number, Why::Behind);
                    }
                }
                Err(_) => self.send_out(number, Why::Malformed),
            },
            Said::Update(update) => {
                if seat.may_write {
                    self.take_in(number, update).await;
                }
            }
            Said::Awareness(update) => {
                let person = seat.person();
                match self.presence.hear(number, &person, update) {
                    Ok(Some(news)) => {
                        self.tell_others(number, frame::awareness(&news).into());
                        self.show();
                    }
                    Ok(None) => {}
                    Err(_) => self.send_out(number, Why::Malformed),
                }
            }
            Said::AsksAwareness => {
                if let Some(here) = self.presence.everybody() {
                    seat.tell(frame::awareness(&here).into());
                }
            }
            Said::Saved { .. } | Said::Notice(_) | Said::Other(_) => {}
        }
    }

    async fn take_in(&mut self, number: u64, bytes: &[u8]) {
        let applied = match Update::read(bytes) {
            Ok(update) if update.is_empty() => Ok(Applied::Nothing),
            Ok(update) => self.document.apply(&update),
            Err(malformed) => Err(malformed),
        };
        let Some(seat) = self.seats.get_mut(&number) else { return };
        match applied {
            Ok(Applied::Nothing) => {
                // There is nothing to keep, but they wait to hear that everything up to here is on disk.
                self.unsaved.push(Unsaved { seat: number, typed: None });
            }
            Ok(applied) => {
                let now = Instant::now();
                seat.typed = Some(now);
                let by = seat.actor.name.clone();
                self.last = Some(seat.actor.clone());
                if !self.writers.contains(&by) {
                    self.writers.push(by.clone());
                }
                self.unsaved.push(Unsaved { seat: number, typed: Some(Typed { by, change: bytes.to_vec() }) });
                self.typing = Some((self.typing.map_or(now, |(first, _)| first), now));
                if applied == Applied::Waits {
                    // Something before it is missing: ask for it.
                    seat.tell(frame::knows(&self.document.state_vector()).into());
                }
                self.tell_others(number, frame::update(bytes).into());
            }
            Err(malformed) => {
                tracing::warn!(story = self.story.0, by = seat.actor.name, "an update is refused: {malformed}");
                self.send_out(number, Why::Malformed);
                if malformed == Malformed::Broke {
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
                for typed in self.unsaved.iter().filter_map(|unsaved| unsaved.typed.as_ref()) {
                    if let Ok(update) = Update::read(&typed.change) {
                        let _ = self.document.apply(&update);
                    }
                }
            }
            Err(error) => {
                tracing::error!(%error, story = self.story.0, "a document cannot be opened again");
                self.close();
            }
        }
    }

    fn took(&mut self, came: Came) {
        match came {
            Came::Saved(saved, unsaved) => self.saved(saved, unsaved),
            Came::Checked { saved, unsaved, checked, asked, by } => {
                let kept = saved.is_ok();
                self.saved(saved, unsaved);
                self.checked(checked, asked, by, kept);
            }
            Came::LaidOver(Ok(Some((saved, change)))) => {
                self.seq = saved.seq;
                if let Ok(update) = Update::read(&change) {
                    let _ = self.document.apply(&update);
                }
                self.tell_others(0, frame::update(&change).into());
                self.round_due = true;
                // What was typed beside it is in no revision yet.
                let now = Instant::now();
                self.typing.get_or_insert((now, now));
            }
            Came::LaidOver(Ok(None)) => {}
            Came::LaidOver(Err(error)) => self.try_again(&error, |room| room.behind = true),
            Came::Looked(stands, judged) => self.looked(*stands, judged),
            Came::Compacted(Ok(())) => self.entries = 0,
            Came::Compacted(Err(error)) => tracing::warn!(%error, story = self.story.0, "the log of writing is not shortened"),
        }
    }

    fn saved(&mut self, saved: Result<Saved, DeskError>, mut unsaved: Vec<Unsaved>) {
        match saved {
            Ok(saved) => {
                self.seq = self.seq.max(saved.seq);
                self.entries += unsaved.iter().filter(|unsaved| unsaved.typed.is_some()).count() as i64;
                for unsaved in &unsaved {
                    if let Some(seat) = self.seats.get_mut(&unsaved.seat) {
                        seat.on_disk += 1;
                    }
                }
                let at = u64::try_from(saved.at.as_millisecond()).unwrap_or_default();
                let slow: Vec<u64> =
                    self.seats.iter().filter(|(_, seat)| !seat.tell(frame::saved(saved.seq as u64, at, seat.on_disk).into())).map(|(n, _)| *n).collect();
                slow.into_iter().for_each(|seat| self.send_out(seat, Why::Behind));
            }
            Err(error) => {
                // Kept here until the disk takes it; nobody is told that it is saved.
                unsaved.append(&mut self.unsaved);
                self.unsaved = unsaved;
                self.try_again(&error, |_| {});
            }
        }
    }

    fn checked(&mut self, checked: Result<Checked, DeskError>, asked: Vec<Asked>, by: Vec<String>, kept: bool) {
        let now = Instant::now();
        match checked {
            Ok(Checked::Done(story)) => {
                let told = story.version == self.stands.version;
                self.stands = *story;
                if !told {
                    self.tell_version();
                }
                self.compaction_due = self.entries > LOG;
                asked.into_iter().for_each(|asked| drop(asked.answer.send(Ok(()))));
            }
            Ok(Checked::Behind) => {
                // Whoever asked goes on waiting.
                self.asked.splice(0..0, asked);
                self.writers_again(by);
                self.typing.get_or_insert((now, now));
                self.behind = kept;
            }
            Err(error @ (DeskError::Invalid { .. } | DeskError::NotAllowed(_))) => {
                let (place, message) = match &error {
                    DeskError::Invalid { place, message } => (place.clone(), message.clone()),
                    other => (String::new(), other.to_string()),
                };
                self.tell_others(0, frame::notice(&json!({ "kind": "refused", "place": place, "message": message })).into());
                self.writers_again(by);
                self.round_due = true;
                answer(asked, error);
            }
            Err(error) => {
                self.writers_again(by);
                self.typing.get_or_insert((now, now));
                self.try_again(&error, |_| {});
                answer(asked, error);
            }
        }
    }

    fn looked(&mut self, stands: Result<Story, DeskError>, judged: Vec<Judged>) {
        match stands {
            Ok(stands) => {
                self.behind |= stands.revision != self.stands.revision;
                let told = stands.version == self.stands.version;
                self.stands = stands;
                if !told {
                    self.tell_version();
                }
            }
            Err(error) => return self.try_again(&error, |_| {}),
        }
        if self.stands.state == State::TakenDown {
            for (_, seat) in std::mem::take(&mut self.seats) {
                seat.send_out(Why::TakenDown);
            }
            return self.show();
        }
        let known = self.document.state_vector();
        for (number, judged) in judged {
            let Some(seat) = self.seats.get_mut(&number) else { continue };
            match judged {
                Ok((actor, may_write)) => {
                    let changed = seat.may_write != may_write;
                    (seat.actor, seat.may_write) = (actor, may_write);
                    if changed {
                        seat.notice(&json!({ "kind": if may_write { "writable" } else { "readonly" } }));
                    }
                    if changed && may_write {
                        // What they wrote while they might not is still theirs.
                        seat.tell(frame::knows(&known).into());
                    }
                }
                Err(problem) if problem.is_ours() => {}
                Err(problem) => self.send_out(number, Why::of(&problem)),
            }
        }
    }

    fn try_again(&mut self, error: &DeskError, what: impl FnOnce(&mut Room)) {
        tracing::warn!(%error, story = self.story.0, "what is written together cannot be kept at the moment; trying again");
        what(self);
        self.not_before = Some(Instant::now() + AGAIN);
    }

    fn writers_again(&mut self, by: Vec<String>) {
        let later = std::mem::replace(&mut self.writers, by);
        let new: Vec<String> = later.into_iter().filter(|name| !self.writers.contains(name)).collect();
        self.writers.extend(new);
    }

    fn version(&self) -> serde_json::Value {
        json!({ "kind": "version", "version": self.stands.version, "revision": self.stands.revision })
    }

    fn tell_version(&mut self) {
        self.tell_others(0, frame::notice(&self.version()).into());
    }

    /// Seats are numbered from 1, so 0 tells everybody.
    fn tell_others(&mut self, but: u64, frame: Bytes) {
        let slow: Vec<u64> = self.seats.iter().filter(|(number, seat)| **number != but && !seat.tell(frame.clone())).map(|(number, _)| *number).collect();
        slow.into_iter().for_each(|seat| self.send_out(seat, Why::Behind));
    }

    fn send_out(&mut self, number: u64, why: Why) {
        if let Some(seat) = self.seats.remove(&number) {
            seat.send_out(why);
            self.left(number);
        }
    }

    fn left(&mut self, number: u64) {
        if let Some(news) = self.presence.leave(number) {
            self.tell_others(number, frame::awareness(&news).into());
        }
        self.show();
    }

    /// Who is here, for lists.
    fn show(&self) {
        let here = self.seats.iter().map(|(number, seat)| Here {
            id: seat.actor.person(),
            name: seat.actor.name.clone(),
            editing: seat.may_write && (self.presence.is_in_text(*number) || seat.typed.is_some_and(|at| at.elapsed() < WRITING)),
        });
        self.rooms.show(self.story, here.collect());
    }
}

fn answer(asked: Vec<Asked>, error: DeskError) {
    // One error for several who asked: each is told, the first with all it knows.
    let words = error.to_string();
    let mut error = Some(error);
    for asked in asked {
        let told = error.take().unwrap_or_else(|| DeskError::Invalid { place: String::new(), message: words.clone() });
        let _ = asked.answer.send(Err(told));
    }
}
