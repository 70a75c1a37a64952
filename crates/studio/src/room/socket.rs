//! The socket of one window: it carries frames between a browser and the room, and keeps to limits.

use super::backlog::Backlog;
use super::notice::Notice;
use super::seat::{Coming, Judge, Out, Outbox, Outgoing};
use super::{Why, Word};
use crate::Studio;
use crate::admission::{self, By};
use crate::answer::Answer;
use crate::named::{Asked, Named};
use crate::problem::Problem;
use axum::extract::State;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::http::HeaderMap;
use desk::Who;
use newsroom::permission::Action;
use newsroom::{PersonId, StoryId};
use serde::Deserialize;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, MissedTickBehavior, interval, sleep};

/// The largest message: the longest body that the desk takes, with all its marks. One that is refused keeps its writer out of the story for good.
const LARGEST: usize = 8 << 20;
/// What the socket itself would still read, so that one that is too large can be answered.
const READ: usize = 12 << 20;
/// A quiet socket shows that it is alive so often, and is given up after so long.
const PING: Duration = Duration::from_secs(20);
const SILENCE: Duration = Duration::from_secs(60);
/// Messages a second that are taken for long, and at once. Whoever sends more is read more slowly; nothing is thrown away.
const PACE: f64 = 60.0;
const BURST: f64 = 600.0;
/// So many bytes count as one more message.
const HEAVY: f64 = 65_536.0;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entering {
    of: Option<PersonId>,
}

pub async fn enter(
    State(studio): State<Studio>,
    By(actor): By,
    Named(id): Named<StoryId>,
    Asked(asked): Asked<Entering>,
    headers: HeaderMap,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Answer {
    // A window of one person may come with the cookie of another who has signed in beside it: their words are not that one's.
    if asked.of.is_some_and(|of| actor.who != Who::Person(of)) {
        return Err(Problem::no_token("somebody else has signed in in this browser; sign in again to go on writing"));
    }
    let may_write = studio.desk.may_write(&actor, id).await?;
    // A browser tells its page nothing of a socket that was refused: asked without one, a room says why.
    let admitted = studio.rooms.admit(&actor)?;
    let upgrade = upgrade.map_err(|_| Problem::unreadable("a room is joined by a WebSocket; ask with Upgrade: websocket"))?;
    let judge: Judge = {
        let (studio, headers) = (studio.clone(), Arc::new(headers));
        Arc::new(move |uses| {
            let (studio, headers) = (studio.clone(), headers.clone());
            Box::pin(async move {
                let actor = admission::judge(&studio, Action::ReadStories, &headers, uses).await?;
                let may_write = studio.desk.may_write(&actor, id).await?;
                Ok((actor, may_write))
            })
        })
    };
    let upgrade = upgrade.max_message_size(READ).max_frame_size(READ);
    Ok(upgrade.on_upgrade(move |socket| async move {
        let (out, outgoing) = Outbox::open();
        let (seated, seat) = oneshot::channel();
        let coming = Coming { actor, may_write, judge, out, seated };
        let room = studio.rooms.enter(id, coming).await;
        match (room, seat.await) {
            (Some(room), Ok((seat, backlog))) => carry(socket, room, seat, backlog, outgoing).await,
            _ => close(socket, Why::Restart, true).await,
        }
        drop(admitted);
    }))
}

async fn carry(mut socket: WebSocket, room: mpsc::WeakSender<Word>, seat: u64, backlog: Backlog, mut outgoing: Outgoing) {
    let mut ping = interval(PING);
    ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut pace = Pace { left: BURST, at: Instant::now() };
    let mut heard = Instant::now();
    let ended = loop {
        tokio::select! {
            out = outgoing.next() => match out {
                Some(Out::Frame(frame)) => {
                    let begun = Instant::now();
                    if socket.send(Message::Binary(frame)).await.is_err() { break None }
                    // Nobody listened meanwhile: on a slow line a large one takes longer than anybody may be silent.
                    heard += begun.elapsed();
                }
                Some(Out::Close(why)) => break Some((why, false)),
                None => break Some((Why::Behind, true)),
            },
            said = socket.recv() => {
                heard = Instant::now();
                match said {
                    Some(Ok(Message::Binary(said))) if said.len() > LARGEST => break Some((Why::TooLarge, true)),
                    Some(Ok(Message::Binary(said))) => {
                        let cost = 1.0 + said.len() as f64 / HEAVY;
                        let place = backlog.place(said.len()).await;
                        if !say(&room, Word::Says(seat, said, place)).await {
                            // The room has ended, perhaps after it had sent this one out. Whom it could not tell why was behind.
                            break Some(outgoing.sent_out().await.map_or((Why::Behind, true), |why| (why, false)));
                        }
                        sleep(pace.wait(Instant::now(), cost)).await;
                    }
                    Some(Ok(Message::Text(_))) => break Some((Why::Malformed, true)),
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                    Some(Err(error)) => break unread(&error).map(|why| (why, true)),
                    Some(Ok(Message::Close(_))) | None => break None,
                }
            }
            _ = ping.tick() => {
                if heard.elapsed() > SILENCE || socket.send(Message::Ping(Default::default())).await.is_err() {
                    break None;
                }
            }
        }
    };
    say(&room, Word::Leaves(seat)).await;
    if let Some((why, untold)) = ended {
        close(socket, why, untold).await;
    }
}

/// Whether there is still somebody to hear it.
async fn say(room: &mpsc::WeakSender<Word>, word: Word) -> bool {
    match room.upgrade() {
        Some(room) => room.send(word).await.is_ok(),
        None => false,
    }
}

/// Says why, unless that has been said, and closes.
async fn close(mut socket: WebSocket, why: Why, untold: bool) {
    if untold && why.is_final() {
        let _ = socket.send(Message::Binary(Notice::closed(why).frame())).await;
    }
    let _ = socket.send(Message::Close(Some(CloseFrame { code: why.code(), reason: why.name().into() }))).await;
}

/// Why the socket itself refuses to read on; nothing if the line is gone. Its kinds of errors can be told by their words alone.
fn unread(error: &axum::Error) -> Option<Why> {
    let said = error.to_string();
    match said.as_str() {
        said if said.to_ascii_lowercase().contains("too l") => Some(Why::TooLarge),
        said if said.starts_with("UTF-8") => Some(Why::Malformed),
        said if said.starts_with("WebSocket protocol error") => Some(Why::Broken),
        _ => None,
    }
}

/// How fast a socket is read.
struct Pace {
    left: f64,
    at: Instant,
}

impl Pace {
    /// How long to wait before the next message is read, after one of this cost.
    fn wait(&mut self, now: Instant, cost: f64) -> Duration {
        self.left = (self.left + now.duration_since(self.at).as_secs_f64() * PACE).min(BURST) - cost;
        self.at = now;
        Duration::from_secs_f64((-self.left).max(0.0) / PACE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_sends_too_fast_is_read_at_the_pace() {
        let begun = Instant::now();
        let mut pace = Pace { left: BURST, at: begun };
        assert!((0..BURST as usize).all(|_| pace.wait(begun, 1.0) == Duration::ZERO));
        let mut now = begun;
        for _ in 0..120 {
            now += pace.wait(now, 1.0);
        }
        let took = (now - begun).as_secs_f64();
        assert!((1.9..2.2).contains(&took), "120 messages took {took} s");
        assert_eq!(pace.wait(now + Duration::from_secs(60), 1.0), Duration::ZERO, "who pauses may be quick again");
    }
}
