//! One place in a room: a window of somebody's, joined by a socket.

use super::Why;
use super::backlog::Backlog;
use super::notice::Notice;
use crate::problem::Problem;
use axum::body::Bytes;
use desk::Actor;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use tokio::sync::{mpsc, oneshot};

/// Asks again who somebody is and whether they may still be here, and write; it is told whether they have just typed.
pub type Judge = Arc<dyn Fn(bool) -> BoxFuture<'static, Result<(Actor, bool), Problem>> + Send + Sync>;

/// How often somebody may ask for what they lack from one round to the next. A window asks when it comes in; each answer may be the whole document.
const ASKED: u32 = 16;
/// So much may wait for a slow browser, besides what it is told last.
const OUTBOX: usize = 8 << 20;
/// And so many frames.
const FRAMES: usize = 512;
/// A browser tells its page nothing of half a message: what takes a slow line long is told of before it comes.
const LARGE: usize = 16 << 10;

/// What goes out over a socket.
pub enum Out {
    Frame(Bytes),
    Close(Why),
}

/// What waits for a window.
#[derive(Clone)]
pub struct Outbox {
    frames: mpsc::Sender<Out>,
    /// In bytes.
    waits: Arc<AtomicUsize>,
}

/// The socket's end of it.
pub struct Outgoing {
    frames: mpsc::Receiver<Out>,
    waits: Arc<AtomicUsize>,
}

impl Outbox {
    pub fn open() -> (Outbox, Outgoing) {
        let (sender, frames) = mpsc::channel(FRAMES);
        let waits = Arc::new(AtomicUsize::new(0));
        (Outbox { frames: sender, waits: waits.clone() }, Outgoing { frames, waits })
    }

    /// `false`: there is no room for it.
    fn put(&self, out: Out) -> bool {
        let weight = out.weight();
        let fits = self.waits.load(Ordering::Relaxed) < OUTBOX && self.frames.try_send(out).is_ok();
        if fits {
            self.waits.fetch_add(weight, Ordering::Relaxed);
        }
        fits
    }
}

impl Outgoing {
    /// The next thing to send, or `None` when the seat is gone.
    pub async fn next(&mut self) -> Option<Out> {
        let out = self.frames.recv().await;
        self.waits.fetch_sub(out.as_ref().map_or(0, Out::weight), Ordering::Relaxed);
        out
    }

    /// Why the seat was sent out, if it was; to be asked when its room is gone.
    pub async fn sent_out(&mut self) -> Option<Why> {
        while let Some(out) = self.frames.recv().await {
            if let Out::Close(why) = out {
                return Some(why);
            }
        }
        None
    }
}

impl Out {
    fn weight(&self) -> usize {
        match self {
            Out::Frame(frame) => frame.len(),
            Out::Close(_) => 0,
        }
    }
}

/// Somebody who comes in.
pub struct Coming {
    pub actor: Actor,
    pub may_write: bool,
    pub judge: Judge,
    pub out: Outbox,
    /// Told the number of the seat, and where what is said from it waits.
    pub seated: oneshot::Sender<(u64, Backlog)>,
}

pub struct Seat {
    pub actor: Actor,
    pub may_write: bool,
    pub judge: Judge,
    out: Outbox,
    /// How many of the updates that came from here are on disk, or said no more than what is.
    pub on_disk: u64,
    /// Updates that came while they might not write or that wait for others, and after them. They are on disk with the next that says all we lack: it is
    /// asked for with the first that waits, and when they may write again.
    passed_over: u64,
    pub typed: Option<Instant>,
    /// How often they asked what they lack, in this round.
    pub asked: u32,
}

impl Seat {
    pub fn of(coming: Coming) -> (Seat, oneshot::Sender<(u64, Backlog)>) {
        let Coming { actor, may_write, judge, out, seated } = coming;
        (Seat { actor, may_write, judge, out, on_disk: 0, passed_over: 0, typed: None, asked: 0 }, seated)
    }

    /// An update is not taken in, as they may not write or it waits for what is not here. Gives how many these are by now.
    pub fn pass_over(&mut self) -> u64 {
        self.passed_over += 1;
        self.passed_over
    }

    /// Of how many updates what was just taken in is the last; `all`: it says all that we lacked.
    pub fn updates(&mut self, all: bool) -> u64 {
        if all {
            1 + std::mem::take(&mut self.passed_over)
        } else if self.passed_over > 0 {
            self.passed_over += 1;
            0
        } else {
            1
        }
    }

    /// `false` when they take nothing any more, or too slowly: then they must go, and come back to what stands by then.
    pub fn tell(&self, frame: Bytes) -> bool {
        let coming = || self.notice(&Notice::Coming { bytes: frame.len() });
        (frame.len() <= LARGE || coming()) && self.out.put(Out::Frame(frame))
    }

    /// Whether they may ask once more what they lack.
    pub fn may_ask(&mut self) -> bool {
        self.asked += 1;
        self.asked <= ASKED
    }

    pub fn notice(&self, notice: &Notice) -> bool {
        self.tell(notice.frame())
    }

    pub fn send_out(self, why: Why) {
        if why.is_final() {
            self.out.put(Out::Frame(Notice::closed(why).frame()));
        }
        // Where there is no room for it, the socket sees that its seat is gone.
        self.out.put(Out::Close(why));
    }

    /// Who they are to the others.
    pub fn person(&self) -> Value {
        person(&self.actor)
    }
}

pub fn person(actor: &Actor) -> Value {
    json!({ "id": actor.person(), "name": actor.name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_passed_over_is_on_disk_with_all_that_was_lacking_and_not_before() {
        let (out, _outgoing) = Outbox::open();
        let judge: Judge = Arc::new(|_| Box::pin(async { unreachable!("nobody looks") }));
        let (mut seat, _) = Seat::of(Coming { actor: Actor::house(), may_write: true, judge, out, seated: oneshot::channel().0 });
        assert_eq!((seat.updates(false), seat.updates(true)), (1, 1));
        seat.pass_over();
        seat.pass_over();
        // Typed once they may again, before they have said all that was lacking.
        assert_eq!(seat.updates(false), 0);
        assert_eq!((seat.updates(true), seat.updates(false)), (4, 1));
    }
}
