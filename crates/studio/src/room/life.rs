//! The life of a room, from the first who comes in until the last has left and everything is a revision.

use super::company::Company;
use super::job::{self, Job};
use super::notice::Notice;
use super::seat::{Coming, Seat};
use super::unfinished::Unfinished;
use super::{Why, Wish, Word};
use crate::rooms::Rooms;
use cowrite::{Document, frame};
use desk::{Opened, Written};
use jiff::SignedDuration;
use newsroom::story::{Content, Story};
use newsroom::workflow::State;
use newsroom::{StoryId, Timestamp};
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval, sleep};

/// How often it is looked whether the story was changed otherwise, and everybody may still be here: two rounds of it are the two seconds in which a
/// role that was taken away has ended.
const ROUND: Duration = Duration::from_millis(900);

/// So long before a scheduled story goes out what is being written in it becomes a revision: readers get the newest text.
const LAST_CALL: SignedDuration = SignedDuration::from_millis(200);

/// So long no second revision is made for whoever only looks.
const BETWEEN_LOOKS: Duration = Duration::from_secs(3);

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
    loop {
        if room.job.is_none() {
            room.job = room.next_job();
        }
        if room.job.is_none() && room.is_over() && rooms.forget_if_quiet(story, &words) {
            return;
        }
        let nap = room.nap();
        tokio::select! {
            biased;
            came = async { room.job.as_mut().expect("looked at before").await }, if room.job.is_some() => {
                room.job = None;
                room.took(came);
            }
            // Before the words: who never pauses must not keep the round from coming.
            _ = round.tick() => room.round_due = true,
            Some(word) = words.recv() => room.hear(word).await,
            () = sleep(nap) => {}
        }
    }
}

pub(super) struct Room {
    pub(super) rooms: Rooms,
    pub(super) story: StoryId,
    pub(super) document: Document,
    /// What was last read from it: a field that cannot be read stays as it was.
    read: Content,
    /// Where the story stands.
    pub(super) stands: Story,
    /// Up to which entry of the log everything is on disk.
    pub(super) seq: i64,
    /// Up to which entry everything that was laid over is in the document: a try that failed may have been kept all the same.
    pub(super) known: i64,
    /// Entries since the log was last shortened, about.
    pub(super) entries: i64,
    pub(super) company: Company,
    pub(super) unfinished: Unfinished,
    pub(super) asked: Vec<Wish>,
    pub(super) job: Option<Job>,
    pub(super) round_due: bool,
    /// The last job was to look. Never twice in a row: where a look takes longer than a round, nothing would be kept.
    looked: bool,
    /// Why the text cannot become a revision as it stands, as everybody is told it.
    pub(super) refused: Option<Notice>,
    /// The document is half changed and could not be made anew: only what was typed is kept.
    pub(super) broken: bool,
    pub(super) behind: bool,
    pub(super) compaction_due: bool,
    /// The publication for which the last revision before it was made.
    called_for: Option<Timestamp>,
    /// When a revision was last made for somebody who only looks.
    shown: Option<Instant>,
    /// Nothing is tried again before.
    pub(super) not_before: Option<Instant>,
    closing: bool,
}

impl Room {
    fn of(rooms: Rooms, opened: Opened) -> Room {
        let story = opened.story.id;
        Room {
            company: Company::of(rooms.clone(), story),
            rooms,
            story,
            document: opened.document,
            read: opened.newest,
            behind: true,
            stands: opened.story,
            seq: opened.seq,
            known: opened.seq,
            entries: opened.entries,
            unfinished: Unfinished::left(opened.writers, opened.unfinished),
            asked: vec![],
            job: None,
            round_due: false,
            looked: false,
            refused: None,
            broken: false,
            compaction_due: false,
            called_for: None,
            shown: None,
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
        if self.broken {
            // Whoever asks finds the room that is opened next.
            self.asked.clear();
            return (!self.unfinished.unsaved.is_empty()).then(|| self.save());
        }
        let (desk, story) = (self.rooms.desk().clone(), self.story);
        // Whether everybody may still be here is asked first: who never pauses would be here for ever.
        self.looked = self.round_due && !self.looked;
        if self.looked {
            self.round_due = false;
            return Some(job::look(desk, story, self.company.judges()));
        }
        if self.behind {
            // What is typed goes first, as the revision is laid over what is on disk; what is typed meanwhile comes after it.
            return Some(if self.unfinished.unsaved.is_empty() { self.lay_over() } else { self.save() });
        }
        self.answer_onlookers(now);
        if self.checkpoint_due(now) {
            if self.last_call().is_some_and(|wait| wait.is_zero()) {
                self.called_for = self.stands.scheduled;
            }
            let (asked, (unsaved, by)) = (std::mem::take(&mut self.asked), self.unfinished.take());
            let (content, complaints) = self.document.content(&self.read);
            if let Some(first) = complaints.first() {
                tracing::warn!(story = story.0, place = first.place, complaints = complaints.len(), "a document: {}", first.message);
            }
            self.read = content.clone();
            let (mentioned, unsettled) = (self.document.mentioned(), desk::unsettled_in(&self.document));
            let written = Written { content, mentioned, unsettled, seq: self.seq, by };
            return Some(job::checkpoint(desk, story, job::Due { written, unsaved, asked }));
        }
        if !self.unfinished.unsaved.is_empty() {
            return Some(self.save());
        }
        if self.compaction_due {
            self.compaction_due = false;
            return Some(job::compact(desk, story));
        }
        None
    }

    /// Whoever only looks gets no revision where the newest says it all, and not one with every look: each is told to those who look.
    fn answer_onlookers(&mut self, now: Instant) {
        let fresh = self.shown.is_some_and(|at| now - at < BETWEEN_LOOKS);
        if fresh || self.unfinished.is_empty() || self.stands.state == State::TakenDown {
            let newest = self.stands.revision;
            self.asked.extract_if(.., |asked| asked.to_look).for_each(|asked| drop(asked.answer.send(Ok(newest))));
        } else if self.asked.iter().any(|asked| asked.to_look) {
            self.shown = Some(now);
        }
    }

    fn checkpoint_due(&self, now: Instant) -> bool {
        if !self.asked.is_empty() {
            return true;
        }
        // A text that was taken down stays in the log and becomes nothing.
        if self.stands.state == State::TakenDown {
            return false;
        }
        self.last_call().is_some_and(|wait| wait.is_zero()) || self.unfinished.is_due(now, self.company.is_empty() || self.closing)
    }

    /// How long until the last revision before the story goes out on schedule, if there is something to make one of.
    fn last_call(&self) -> Option<Duration> {
        let due = self.stands.scheduled.filter(|due| self.called_for != Some(*due) && !self.unfinished.is_empty())?;
        let wait = due.duration_since(self.rooms.desk().now()).saturating_sub(LAST_CALL);
        Some(Duration::try_from(wait).unwrap_or_default())
    }

    /// How long nothing is due.
    fn nap(&self) -> Duration {
        let now = Instant::now();
        let again = self.not_before.map(|at| at.saturating_duration_since(now));
        let due = [self.unfinished.due_in(now), self.last_call()].into_iter().flatten().min();
        again.or(due).unwrap_or(ROUND).max(Duration::from_millis(1))
    }

    /// Nobody is here and nothing is left to do.
    fn is_over(&self) -> bool {
        let finished = self.broken || self.unfinished.is_empty() || self.stands.state == State::TakenDown;
        let nobody = self.company.is_empty() || self.closing;
        nobody && self.unfinished.unsaved.is_empty() && self.asked.is_empty() && finished && (self.broken || !self.behind) && self.not_before.is_none()
    }

    async fn hear(&mut self, word: Word) {
        match word {
            Word::Comes(coming) => self.welcome(*coming),
            Word::Says(seat, frame, place) => {
                self.listen(seat, &frame).await;
                drop(place);
            }
            Word::Leaves(seat) => self.company.leaves(seat),
            Word::Checkpoint(asked) => self.asked.push(asked),
            Word::Look => (self.round_due, self.behind) = (true, true),
            Word::Close => {
                // On disk before anybody is told to go.
                self.save_all().await;
                self.close();
            }
        }
    }

    pub(super) fn close(&mut self) {
        self.closing = true;
        self.company.send_all_out(Why::Restart);
    }

    /// Waits until what was typed so far is on disk, or has been refused by it.
    pub(super) async fn save_all(&mut self) {
        if let Some(job) = self.job.take() {
            let came = job.await;
            self.took(came);
        }
        if !self.unfinished.unsaved.is_empty() {
            let came = self.save().await;
            self.took(came);
        }
    }

    fn save(&mut self) -> Job {
        job::save(self.rooms.desk().clone(), self.story, self.seq, std::mem::take(&mut self.unfinished.unsaved))
    }

    pub(super) fn lay_over(&mut self) -> Job {
        self.behind = false;
        job::lay_over(self.rooms.desk().clone(), self.story, self.known)
    }

    fn welcome(&mut self, coming: Coming) {
        let (seat, seated) = Seat::of(coming);
        if self.closing {
            return seat.send_out(Why::Restart);
        }
        // Both say how much they know; each answers with what the other lacks.
        let mut told = seat.tell(frame::knows(&self.document.state_vector()).into());
        if let Some(here) = self.company.everybody() {
            told &= seat.tell(here);
        }
        told &= seat.notice(&self.version());
        if let Some(refused) = &self.refused {
            told &= seat.notice(refused);
        }
        if !seat.may_write {
            told &= seat.notice(&Notice::Readonly);
        }
        if told {
            self.company.admit(seat, seated);
        }
    }

    /// What a window is told of where the story stands.
    pub(super) fn version(&self) -> Notice {
        Notice::Version { version: self.stands.version, revision: self.stands.revision }
    }
}
