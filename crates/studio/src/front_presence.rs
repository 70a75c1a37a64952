//! Presence: who is at an edition's front right now, and in which container. It is known from the long questions editors keep open, lives in
//! memory alone, and is never written anywhere.

use desk::Actor;
use newsroom::edition::EditionCode;
use serde::Serialize;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::watch;

/// How long somebody is still here between two questions.
const LINGERS: Duration = Duration::from_secs(4);

/// Somebody at a front.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Present {
    /// The same for all windows of one person.
    pub id: String,
    pub name: String,
    /// The container they are in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub container: Option<String>,
}

struct Seat {
    present: Present,
    open: usize,
    last: Instant,
}

/// Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct Presence {
    seats: Arc<Mutex<BTreeMap<(EditionCode, String), Seat>>>,
    /// Told whenever somebody comes, goes or changes something.
    stirred: watch::Sender<u64>,
}

/// Holds a seat while a question is open.
pub struct Here {
    presence: Presence,
    key: (EditionCode, String),
}

impl Default for Presence {
    fn default() -> Presence {
        Presence { seats: Arc::default(), stirred: watch::Sender::new(0) }
    }
}

impl Presence {
    /// Takes a seat at a front.
    pub fn sit(&self, edition: &EditionCode, actor: &Actor, container: Option<String>) -> Here {
        let id = actor.id().replace('/', "-");
        let present = Present { id: id.clone(), name: actor.name.clone(), container };
        let key = (edition.clone(), id);
        let mut seats = self.seats.lock().unwrap_or_else(PoisonError::into_inner);
        let seat = seats.entry(key.clone()).or_insert_with(|| Seat { present: present.clone(), open: 0, last: Instant::now() });
        let news = seat.open == 0 || seat.present != present;
        seat.present = present;
        seat.open += 1;
        drop(seats);
        if news {
            self.stir();
        }
        Here { presence: self.clone(), key }
    }

    /// Who is at a front, by name, and a number that is another as soon as that is.
    pub fn at(&self, edition: &EditionCode) -> (Vec<Present>, u32) {
        let mut seats = self.seats.lock().unwrap_or_else(PoisonError::into_inner);
        seats.retain(|_, seat| seat.open > 0 || seat.last.elapsed() < LINGERS);
        let mut here: Vec<Present> = seats.iter().filter(|((at, _), _)| at == edition).map(|(_, seat)| seat.present.clone()).collect();
        here.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        let mut hasher = DefaultHasher::new();
        here.hash(&mut hasher);
        (here, (hasher.finish() >> 33) as u32)
    }

    /// Wakes everybody who waits for news of a front.
    pub fn stir(&self) {
        self.stirred.send_modify(|count| *count += 1);
    }

    pub fn news(&self) -> watch::Receiver<u64> {
        self.stirred.subscribe()
    }
}

impl Drop for Here {
    fn drop(&mut self) {
        let mut seats = self.presence.seats.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(seat) = seats.get_mut(&self.key) {
            seat.open = seat.open.saturating_sub(1);
            seat.last = Instant::now();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use desk::Who;
    use newsroom::permission::Role;

    #[test]
    fn who_sits_at_a_front_is_seen_there_and_nowhere_else() {
        let code = |code| EditionCode::try_from(code).expect("a code");
        let presence = Presence::default();
        let ines = Actor { who: Who::Token("t1".into()), ..Actor::new("Ines", Role::DeskEditor) };
        let (nobody, before) = presence.at(&code("en"));
        assert!(nobody.is_empty());
        let news = presence.news();
        let first = presence.sit(&code("en"), &ines, Some("top".into()));
        let (here, at_top) = presence.at(&code("en"));
        assert_eq!(here, [Present { id: "token-t1".into(), name: "Ines".into(), container: Some("top".into()) }]);
        assert!(at_top != before && news.has_changed().expect("open") && presence.at(&code("de")).0.is_empty());
        let second = presence.sit(&code("en"), &ines, Some("row".into()));
        assert_eq!(presence.at(&code("en")).0.len(), 1, "two windows of one person are one person");
        assert_ne!(presence.at(&code("en")).1, at_top, "they have gone to another container");
        drop((first, second));
        assert_eq!(presence.at(&code("en")).0.len(), 1, "between two questions one is still here");
    }
}
