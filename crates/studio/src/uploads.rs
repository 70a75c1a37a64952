//! Uploads: files that come in whole are held in memory, and a picture is many times larger while it is developed than as a file. So only so many mebibytes
//! come in at once (96: 80, and 16 beside them for what is small), no more than one file's worth of them from one person, one is developed at a time, and whoever
//! waits too long is told to try again. A file that comes in holds its places for half a minute and 64 seconds a mebibyte at most: a slow sender of
//! a large file keeps other large files waiting, and no small one.

use crate::given::whole;
use crate::problem::Problem;
use axum::body::{Body, Bytes, HttpBody};
use desk::Actor;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit};

/// Of the whole process, as its memory is: mebibytes that come in, and pictures in the darkroom.
pub static COMING_IN: ComingIn =
    ComingIn::new(Turns::new(80, Duration::from_secs(60)), Turns::new(16, Duration::from_secs(60)), 64, Duration::from_secs(30), Duration::from_secs(64));
pub static DEVELOPING: Turns = Turns::new(1, Duration::from_secs(120));

/// Mebibytes of most pictures, at most.
const SMALL: u32 = 4;

pub type Turn = SemaphorePermit<'static>;

/// Mebibytes that come in.
pub struct ComingIn {
    all: Turns,
    /// Beside them, for what is small and would have to wait: a picture does not stand behind recordings.
    small: Turns,
    /// How many are one person's at most.
    most: usize,
    /// So long every file may take, and so much longer for each mebibyte: a line of an eighth of a megabit a second is fast enough.
    at_least: Duration,
    a_mebibyte: Duration,
    each: Mutex<BTreeMap<String, Arc<Semaphore>>>,
}

/// What a file takes of the memory, until it is dropped.
pub struct Places {
    _own: OwnedSemaphorePermit,
    _turn: Turn,
}

impl ComingIn {
    const fn new(all: Turns, small: Turns, most: usize, at_least: Duration, a_mebibyte: Duration) -> ComingIn {
        ComingIn { all, small, most, at_least, a_mebibyte, each: Mutex::new(BTreeMap::new()) }
    }

    /// Somebody's file, whole.
    pub async fn receive(&'static self, actor: &Actor, body: Body, most: usize) -> Result<(Bytes, Places), Problem> {
        let weight = weight(&body, most);
        let places = self.places(&actor.key(), weight).await?;
        let bytes = tokio::time::timeout(self.at_least + self.a_mebibyte * weight, whole(body, most)).await.map_err(|_| Problem::broken_off())??;
        Ok((bytes, places))
    }

    /// One's own turn comes first: whoever sends much at once waits for themselves, and meanwhile takes nobody's place.
    async fn places(&'static self, whose: &str, weight: u32) -> Result<Places, Problem> {
        let own = tokio::time::timeout(self.all.patience, self.of(whose).acquire_many_owned(weight)).await;
        let own = own.map_err(|_| busy())?.map_err(|error| Problem::ours(&error))?;
        let turn = match self.all.free.try_acquire_many(weight) {
            Ok(turn) => turn,
            Err(_) if weight <= SMALL => self.small.take(weight).await?,
            Err(_) => self.all.take(weight).await?,
        };
        Ok(Places { _own: own, _turn: turn })
    }

    fn of(&self, whose: &str) -> Arc<Semaphore> {
        let mut each = self.each.lock().unwrap_or_else(|held| held.into_inner());
        // Whoever sends nothing any more is forgotten.
        each.retain(|_, own| Arc::strong_count(own) > 1);
        each.entry(whose.to_owned()).or_insert_with(|| Arc::new(Semaphore::new(self.most))).clone()
    }
}

/// The mebibytes that a body says it has; else the most it may.
fn weight(body: &Body, most: usize) -> u32 {
    let bytes = body.size_hint().exact().map_or(most, |said| most.min(said as usize));
    bytes.div_ceil(1 << 20).max(1) as u32
}

pub struct Turns {
    free: Semaphore,
    patience: Duration,
}

impl Turns {
    const fn new(at_once: usize, patience: Duration) -> Turns {
        Turns { free: Semaphore::const_new(at_once), patience }
    }

    /// Waits for one's turn; it lasts until what is given is dropped.
    pub async fn take(&'static self, weight: u32) -> Result<Turn, Problem> {
        let turn = tokio::time::timeout(self.patience, self.free.acquire_many(weight)).await;
        turn.map_err(|_| busy())?.map_err(|error| Problem::ours(&error))
    }
}

fn busy() -> Problem {
    Problem::busy("many files are coming in at the moment; nothing was kept of this one. Send it again in a minute")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use axum::response::IntoResponse;
    use newsroom::permission::Role;

    #[tokio::test]
    async fn whoever_comes_too_many_waits_and_is_told() {
        static ROOM: Turns = Turns::new(3, Duration::from_millis(20));
        let first = ROOM.take(2).await.expect("free");
        let refused = ROOM.take(2).await.map(drop).expect_err("no room").into_response();
        assert_eq!((refused.status().as_u16(), &refused.headers()["retry-after"]), (503, &HeaderValue::from_static("60")));
        assert!(ROOM.take(1).await.is_ok(), "what is small fits in beside");
        let (second, ()) = tokio::join!(ROOM.take(2), async { drop(first) });
        assert!(second.is_ok(), "who waits comes next");
    }

    #[tokio::test]
    async fn one_person_takes_no_place_of_others() {
        static ROOM: ComingIn =
            ComingIn::new(Turns::new(0, Duration::ZERO), Turns::new(3, Duration::from_millis(20)), 2, Duration::from_secs(60), Duration::ZERO);
        let (mira, jon) = (Actor::new("Mira", Role::Contributor), Actor::new("Jon", Role::Contributor));
        let first = ROOM.receive(&mira, Body::from("a picture"), 10).await.expect("free");
        let second = ROOM.receive(&mira, Body::from("another"), 10).await.expect("free");
        let refused = ROOM.receive(&mira, Body::from("a third"), 10).await.map(drop).expect_err("enough");
        assert_eq!(refused.status(), 503);
        assert!(ROOM.receive(&jon, Body::from("his"), 10).await.is_ok(), "others have room");
        drop((first, second));
        assert!(ROOM.receive(&mira, Body::from("a third"), 10).await.is_ok());
    }

    #[tokio::test]
    async fn a_file_that_does_not_come_on_gives_up_its_place() {
        static ROOM: ComingIn =
            ComingIn::new(Turns::new(0, Duration::ZERO), Turns::new(2, Duration::from_secs(60)), 2, Duration::from_millis(5), Duration::from_millis(5));
        let mira = Actor::new("Mira", Role::Contributor);
        // It drips for ever, faster than any silence is noticed.
        let dripping = futures_util::stream::unfold((), |()| async {
            tokio::task::yield_now().await;
            Some((Ok::<_, std::io::Error>(Bytes::new()), ()))
        });
        let refused = ROOM.receive(&mira, Body::from_stream(dripping), 2 << 20).await.map(drop).expect_err("too slow");
        assert_eq!(refused.status(), 400);
        assert!(ROOM.places("somebody else", 2).await.is_ok());
    }

    #[test]
    fn a_body_weighs_what_it_says_or_the_most_it_may() {
        let chunked = Body::from_stream(futures_util::stream::empty::<Result<Vec<u8>, std::io::Error>>());
        for (body, expect) in [(Body::from(vec![0; 10]), 1), (Body::from(vec![0; 3 << 20]), 3), (Body::from(vec![0; 9 << 20]), 8), (chunked, 8)] {
            assert_eq!(weight(&body, 8 << 20), expect);
        }
    }

    #[tokio::test]
    async fn a_picture_does_not_wait_behind_recordings() {
        static ROOM: ComingIn =
            ComingIn::new(Turns::new(80, Duration::from_secs(60)), Turns::new(16, Duration::from_secs(60)), 64, Duration::ZERO, Duration::ZERO);
        let _one = ROOM.places("one", 64).await.unwrap_or_else(|_| panic!("free"));
        let mut another = std::pin::pin!(ROOM.places("another", 64));
        assert!(futures_util::poll!(&mut another).is_pending(), "it waits");
        assert!(ROOM.places("a third", 1).await.is_ok());
        assert_eq!(ROOM.small.free.available_permits(), 16, "what was given back is free again");
        // While somebody waits for the places of all, what is small takes its own.
        let _own = [ROOM.places("a third", 4).await, ROOM.places("a third", 4).await];
        assert_eq!(ROOM.small.free.available_permits(), 8);
    }
}
