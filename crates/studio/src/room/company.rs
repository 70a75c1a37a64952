//! Who is in a room: their seats, what each shows of where they are in the text, and how they are told things.

use super::Why;
use super::backlog::Backlog;
use super::seat::{Judge, Seat};
use crate::rooms::{Here, Rooms};
use axum::body::Bytes;
use cowrite::Malformed;
use cowrite::frame;
use cowrite::presence::Presence;
use newsroom::StoryId;
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::sync::oneshot;

/// Somebody who typed so lately is writing, not reading.
const WRITING: Duration = Duration::from_secs(60);

pub struct Company {
    rooms: Rooms,
    story: StoryId,
    /// By their numbers, from 1.
    seats: BTreeMap<u64, Seat>,
    last: u64,
    presence: Presence,
    backlog: Backlog,
}

impl Company {
    pub fn of(rooms: Rooms, story: StoryId) -> Company {
        Company { rooms, story, seats: BTreeMap::new(), last: 0, presence: Presence::default(), backlog: Backlog::new() }
    }

    pub fn is_empty(&self) -> bool {
        self.seats.is_empty()
    }

    pub fn seat(&mut self, number: u64) -> Option<&mut Seat> {
        self.seats.get_mut(&number)
    }

    /// How each is asked whether they may still be here, and whether they have just typed.
    pub fn judges(&self) -> Vec<(u64, Judge, bool)> {
        self.seats.iter().map(|(number, seat)| (*number, seat.judge.clone(), seat.typed.is_some_and(|at| at.elapsed() < WRITING))).collect()
    }

    /// Where everybody is, for who comes in.
    pub fn everybody(&self) -> Option<Bytes> {
        self.presence.everybody().map(|here| frame::awareness(&here).into())
    }

    /// Gives somebody their place, unless they are gone already.
    pub fn admit(&mut self, seat: Seat, seated: oneshot::Sender<(u64, Backlog)>) {
        self.last += 1;
        if seated.send((self.last, self.backlog.clone())).is_ok() {
            self.seats.insert(self.last, seat);
            self.show();
        }
    }

    /// Takes in where somebody says they are, and passes it on.
    pub fn is_at(&mut self, number: u64, update: &[u8]) -> Result<(), Malformed> {
        let Some(seat) = self.seats.get(&number) else { return Ok(()) };
        if let Some(news) = self.presence.hear(number, &seat.person(), update)? {
            self.tell_others(number, frame::awareness(&news).into());
            self.show();
        }
        Ok(())
    }

    pub fn tell_all(&mut self, frame: Bytes) {
        self.tell_each(|_, seat| seat.tell(frame.clone()));
    }

    pub fn tell_others(&mut self, but: u64, frame: Bytes) {
        self.tell_each(|number, seat| number == but || seat.tell(frame.clone()));
    }

    /// Who is too slow for what they are told is sent out, and comes back to what stands by then.
    pub fn tell_each(&mut self, told: impl Fn(u64, &Seat) -> bool) {
        let slow: Vec<u64> = self.seats.iter().filter(|(number, seat)| !told(**number, seat)).map(|(number, _)| *number).collect();
        slow.into_iter().for_each(|seat| self.send_out(seat, Why::Behind));
    }

    pub fn send_out(&mut self, number: u64, why: Why) {
        if let Some(seat) = self.seats.remove(&number) {
            seat.send_out(why);
            self.left(number);
        }
    }

    pub fn send_all_out(&mut self, why: Why) {
        for (_, seat) in std::mem::take(&mut self.seats) {
            seat.send_out(why);
        }
        self.show();
    }

    /// Somebody has gone by themselves.
    pub fn leaves(&mut self, number: u64) {
        if self.seats.remove(&number).is_some() {
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
