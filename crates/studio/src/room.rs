//! A story's room: everybody who has it open is in it, and sees at once what the others type. One task a story; it holds the document, keeps what is
//! typed on disk before it says so, and makes revisions. Empty, it leaves memory.

mod backlog;
mod company;
mod job;
mod life;
mod notice;
mod outcome;
mod seat;
mod socket;
mod text;
mod unfinished;

pub use socket::enter;

use crate::problem::Problem;
use crate::rooms::Rooms;
use backlog::Place;
use desk::DeskError;
use newsroom::StoryId;
pub use seat::Coming;
use tokio::sync::{mpsc, oneshot};

/// So many messages may wait for a room; whoever sends more waits.
const INBOX: usize = 256;

/// What is said to a room.
pub enum Word {
    Comes(Box<Coming>),
    Says(u64, axum::body::Bytes, Place),
    Leaves(u64),
    /// Make a revision now.
    Checkpoint(Wish),
    /// The story was changed otherwise.
    Look,
    /// The house closes.
    Close,
}

/// Somebody waits for a revision.
pub struct Wish {
    /// To see the newest text: the revision before will do for a moment.
    pub to_look: bool,
    /// Told the newest revision.
    pub answer: oneshot::Sender<Result<i64, DeskError>>,
}

impl Wish {
    pub fn new(to_look: bool) -> (Wish, oneshot::Receiver<Result<i64, DeskError>>) {
        let (answer, answered) = oneshot::channel();
        (Wish { to_look, answer }, answered)
    }
}

/// Opens a room; it leaves `rooms` by itself.
pub fn open(rooms: Rooms, story: StoryId) -> mpsc::Sender<Word> {
    let (inbox, words) = mpsc::channel(INBOX);
    rooms.clone().spawn(life::live(rooms, story, words));
    inbox
}

/// Why somebody is sent out of a room, as told to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    TakenDown,
    NotPermitted,
    SignedOut,
    Restart,
    Behind,
    Malformed,
    TooLarge,
    /// What came was no WebSocket any more.
    Broken,
}

impl Why {
    pub fn name(self) -> &'static str {
        match self {
            Why::TakenDown => "takedown",
            Why::NotPermitted => "role",
            Why::SignedOut => "signed-out",
            Why::Restart => "restart",
            Why::Behind => "behind",
            Why::Malformed => "malformed",
            Why::TooLarge => "too-large",
            Why::Broken => "broken",
        }
    }

    /// Whether it ends there. Otherwise the socket is closed without a notice and they come back, or find at the door that they must sign in.
    pub fn is_final(self) -> bool {
        matches!(self, Why::TakenDown | Why::NotPermitted | Why::Malformed | Why::TooLarge)
    }

    /// The code a WebSocket is closed with (RFC 6455, 7.4).
    pub fn code(self) -> u16 {
        match self {
            Why::TakenDown | Why::NotPermitted | Why::SignedOut => 1008,
            Why::Restart => 1012,
            Why::Behind => 1013,
            Why::Malformed => 1007,
            Why::TooLarge => 1009,
            Why::Broken => 1002,
        }
    }

    /// Why a judgement sends somebody out.
    pub fn of(problem: &Problem) -> Why {
        match problem.status() {
            401 => Why::SignedOut,
            // Nothing else forbids to write in a story that is there.
            409 => Why::TakenDown,
            _ => Why::NotPermitted,
        }
    }
}
