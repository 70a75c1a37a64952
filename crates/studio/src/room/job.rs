//! What a room asks of the desk. It does one such thing at a time, beside its talk, so that nobody's words wait for the disk to reach the others.

use super::Wish;
use super::seat::Judge;
use crate::problem::Problem;
use desk::{Actor, Checked, Desk, DeskError, LaidOver, Saved, Typed, Written};
use futures_util::future::{BoxFuture, join_all};
use newsroom::StoryId;
use newsroom::story::Story;

pub type Job = BoxFuture<'static, Came>;

/// What came of it.
pub enum Came {
    Saved(Result<Saved, DeskError>, Vec<Unsaved>),
    /// A revision was due, and what was typed up to then is not on disk.
    NotYet(DeskError, Box<Due>),
    Checked {
        /// What was typed up to then is on disk, whatever came of the revision.
        saved: Saved,
        unsaved: Vec<Unsaved>,
        checked: Result<Checked, DeskError>,
        asked: Vec<Wish>,
        by: Vec<Actor>,
    },
    LaidOver(Result<LaidOver, DeskError>),
    Looked(Box<Result<Story, DeskError>>, Vec<Judged>),
    Compacted(Result<(), DeskError>),
}

/// Somebody in the room, by their place, and whether they may still be there; `true`: they may write.
pub type Judged = (u64, Result<(Actor, bool), Problem>);

/// What somebody typed that is not on disk yet.
#[derive(Clone)]
pub struct Unsaved {
    pub seat: u64,
    /// Of how many updates it is the last.
    pub updates: u64,
    /// `None`: it said nothing that was not known.
    pub typed: Option<Typed>,
}

/// `seq` is how far the log is on disk already.
pub fn save(desk: Desk, story: StoryId, seq: i64, unsaved: Vec<Unsaved>) -> Job {
    Box::pin(async move { Came::Saved(keep(&desk, story, seq, &unsaved).await, unsaved) })
}

async fn keep(desk: &Desk, story: StoryId, seq: i64, unsaved: &[Unsaved]) -> Result<Saved, DeskError> {
    let typed: Vec<Typed> = unsaved.iter().filter_map(|unsaved| unsaved.typed.clone()).collect();
    if typed.is_empty() { Ok(Saved { seq, at: desk.now() }) } else { desk.keep_typed(story, typed).await }
}

/// The revision that is due: of what the document said when the job was given, after everything that is in it is on disk.
pub struct Due {
    pub written: Written,
    pub unsaved: Vec<Unsaved>,
    pub asked: Vec<Wish>,
}

pub fn checkpoint(desk: Desk, story: StoryId, due: Due) -> Job {
    Box::pin(async move {
        let saved = match keep(&desk, story, due.written.seq, &due.unsaved).await {
            Ok(saved) => saved,
            Err(error) => return Came::NotYet(error, Box::new(due)),
        };
        let Due { written, unsaved, asked } = due;
        let by = written.by.clone();
        let checked = desk.checkpoint(story, Written { seq: saved.seq, ..written }).await;
        Came::Checked { saved, unsaved, checked, asked, by }
    })
}

/// `seq` is how far the log is known.
pub fn lay_over(desk: Desk, story: StoryId, seq: i64) -> Job {
    Box::pin(async move { Came::LaidOver(desk.lay_over(story, seq).await) })
}

/// How the story stands, and whether everybody may still be here.
pub fn look(desk: Desk, story: StoryId, seats: Vec<(u64, Judge, bool)>) -> Job {
    Box::pin(async move {
        let stands = desk.standing(story).await;
        // Side by side: one after the other, those of a full room would take longer than a round.
        let judged = join_all(seats.into_iter().map(|(seat, judge, uses)| async move { (seat, judge(uses).await) })).await;
        Came::Looked(Box::new(stands), judged)
    })
}

pub fn compact(desk: Desk, story: StoryId) -> Job {
    Box::pin(async move { Came::Compacted(desk.compact_writing(story).await) })
}
