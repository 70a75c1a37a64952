//! One place in a room: a window of somebody's, joined by a socket.

use super::Why;
use crate::problem::Problem;
use axum::body::Bytes;
use cowrite::frame;
use desk::Actor;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::{mpsc, oneshot};

/// Asks again who somebody is and whether they may still be here, and write.
pub type Judge = Arc<dyn Fn() -> BoxFuture<'static, Result<(Actor, bool), Problem>> + Send + Sync>;

/// What goes out over a socket.
pub enum Out {
    Frame(Bytes),
    Close(Why),
}

/// Somebody who comes in.
pub struct Coming {
    pub actor: Actor,
    pub may_write: bool,
    pub judge: Judge,
    pub out: mpsc::Sender<Out>,
    /// Told the number of the seat.
    pub seated: oneshot::Sender<u64>,
}

pub struct Seat {
    pub actor: Actor,
    pub may_write: bool,
    pub judge: Judge,
    out: mpsc::Sender<Out>,
    /// How many of the updates that came from here are on disk.
    pub on_disk: u64,
    pub typed: Option<Instant>,
}

impl Seat {
    pub fn of(coming: Coming) -> (Seat, oneshot::Sender<u64>) {
        let Coming { actor, may_write, judge, out, seated } = coming;
        (Seat { actor, may_write, judge, out, on_disk: 0, typed: None }, seated)
    }

    /// `false` when they take nothing any more, or too slowly: then they must go, and come back to what stands by then.
    pub fn tell(&self, frame: Bytes) -> bool {
        self.out.try_send(Out::Frame(frame)).is_ok()
    }

    pub fn notice(&self, notice: &Value) -> bool {
        self.tell(frame::notice(notice).into())
    }

    pub fn send_out(self, why: Why) {
        if why.is_final() {
            let _ = self.out.try_send(Out::Frame(frame::notice(&json!({ "kind": "closed", "why": why.name() })).into()));
        }
        // Where there is no room for it, the socket sees that its seat is gone.
        let _ = self.out.try_send(Out::Close(why));
    }

    /// Who they are to the others.
    pub fn person(&self) -> Value {
        person(&self.actor)
    }
}

pub fn person(actor: &Actor) -> Value {
    json!({ "id": actor.person(), "name": actor.name })
}
