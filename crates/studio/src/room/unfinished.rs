//! What was typed in a room and is in no revision yet: what of it waits for the disk, who typed it, and since when.

use super::job::Unsaved;
use cowrite::Touched;
use desk::{Actor, Typed};
use std::time::{Duration, Instant};

/// A pause that makes a revision, and how long somebody may write without one.
const PAUSE: Duration = Duration::from_secs(3);
const STEADY: Duration = Duration::from_secs(30);

pub struct Unfinished {
    /// Not on disk, or not known to be.
    pub unsaved: Vec<Unsaved>,
    /// Who typed since the last revision, in the order they began. Whoever has only answered or settled a comment has not: a revision has no comments.
    pub writers: Vec<Actor>,
    /// When the first and the last word was typed that no revision has.
    typing: Option<(Instant, Instant)>,
}

impl Unfinished {
    /// What an earlier room left; `typing`: that was something.
    pub fn left(writers: Vec<Actor>, typing: bool) -> Unfinished {
        let now = Instant::now();
        Unfinished { unsaved: vec![], writers, typing: typing.then_some((now, now)) }
    }

    /// Somebody typed something new: at which seat, and with the last of how many updates.
    pub fn typed(&mut self, (seat, updates): (u64, u64), actor: &Actor, change: Vec<u8>, touched: Touched, now: Instant) {
        if touched == Touched::Text {
            self.wrote(actor.clone());
        }
        self.unsaved.push(Unsaved { seat, updates, typed: Some(Typed { by: actor.clone(), change }) });
        self.typing = Some((self.typing.map_or(now, |(first, _)| first), now));
    }

    /// Somebody is judged as they were when they typed last. Of whom nothing but a name was kept is whoever bears it.
    fn wrote(&mut self, actor: Actor) {
        match self.writers.iter_mut().find(|writer| writer.key() == actor.key() || (writer.is_unknown() && writer.name == actor.name)) {
            Some(writer) => *writer = actor,
            None => self.writers.push(actor),
        }
    }

    /// There is nothing to keep, but they wait to hear that everything up to here is on disk.
    pub fn said_nothing(&mut self, (seat, updates): (u64, u64)) {
        self.unsaved.push(Unsaved { seat, updates, typed: None });
    }

    /// Something is in the document that no revision has.
    pub fn again(&mut self) {
        let now = Instant::now();
        self.typing.get_or_insert((now, now));
    }

    /// What the disk refused goes before what was typed since.
    pub fn refused(&mut self, mut unsaved: Vec<Unsaved>) {
        unsaved.append(&mut self.unsaved);
        self.unsaved = unsaved;
    }

    /// A revision did not come about: these wrote before those who wrote since.
    pub fn writers_again(&mut self, by: Vec<Actor>) {
        for later in std::mem::replace(&mut self.writers, by) {
            self.wrote(later);
        }
    }

    /// For a revision: what is not on disk, and who wrote.
    pub fn take(&mut self) -> (Vec<Unsaved>, Vec<Actor>) {
        self.typing = None;
        (std::mem::take(&mut self.unsaved), std::mem::take(&mut self.writers))
    }

    pub fn is_empty(&self) -> bool {
        self.typing.is_none()
    }

    /// Whether a revision is due; with `nobody` in the room any more it is at once.
    pub fn is_due(&self, now: Instant, nobody: bool) -> bool {
        self.typing.is_some_and(|(first, last)| nobody || now - last >= PAUSE || now - first >= STEADY)
    }

    /// How long none is due while everybody stays.
    pub fn due_in(&self, now: Instant) -> Option<Duration> {
        self.typing.map(|(first, last)| (last + PAUSE).min(first + STEADY).saturating_duration_since(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use newsroom::permission::Role;

    fn named(name: &str) -> Actor {
        Actor::new(name, Role::Reporter)
    }

    #[test]
    fn a_pause_makes_a_revision_and_so_does_long_writing() {
        let start = Instant::now();
        let after = |seconds| start + Duration::from_secs(seconds);
        let mut unfinished = Unfinished::left(vec![], false);
        assert!(unfinished.is_empty() && !unfinished.is_due(after(60), true) && unfinished.due_in(start).is_none());
        unfinished.typed((1, 1), &Actor::house(), vec![], Touched::Text, start);
        assert!(!unfinished.is_due(after(2), false) && unfinished.is_due(after(2), true) && unfinished.is_due(after(3), false));
        for second in 1..29 {
            unfinished.typed((1, 1), &Actor::house(), vec![], Touched::Text, after(second));
        }
        assert!(!unfinished.is_due(after(29), false) && unfinished.is_due(after(30), false));
        assert_eq!(unfinished.due_in(after(29)), Some(Duration::from_secs(1)));
        let (unsaved, writers) = unfinished.take();
        assert_eq!((unsaved.len(), writers.len(), unfinished.is_empty()), (29, 1, true));
    }

    #[test]
    fn what_is_tried_again_comes_first() {
        let mut unfinished = Unfinished::left(vec![named("Rosa"), named("Dana")], false);
        unfinished.said_nothing((2, 1));
        unfinished.refused(vec![Unsaved { seat: 1, updates: 1, typed: None }]);
        assert_eq!(unfinished.unsaved.iter().map(|unsaved| unsaved.seat).collect::<Vec<_>>(), [1, 2]);
        unfinished.writers_again(vec![named("Omar"), named("Dana")]);
        assert_eq!(unfinished.writers, [named("Omar"), named("Dana"), named("Rosa")]);
        let mut unfinished = Unfinished::left(vec![Actor::unknown("Rosa")], true);
        unfinished.typed((1, 1), &named("Rosa"), vec![], Touched::Text, Instant::now());
        assert_eq!(unfinished.writers, [named("Rosa")], "one person is one pair of eyes");
    }

    #[test]
    fn who_only_settles_a_comment_is_no_writer_and_is_kept_all_the_same() {
        let mut unfinished = Unfinished::left(vec![], false);
        unfinished.typed((1, 1), &named("Mira"), vec![], Touched::Comments, Instant::now());
        unfinished.typed((2, 1), &named("Jon"), vec![], Touched::Text, Instant::now());
        unfinished.typed((1, 1), &named("Mira"), vec![], Touched::Comments, Instant::now());
        let (unsaved, writers) = unfinished.take();
        assert_eq!((unsaved.len(), writers), (3, vec![named("Jon")]));
    }
}
