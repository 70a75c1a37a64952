//! Presence: who is at an edition's front right now, and in which container. It is known from the long questions editors keep open, lives in
//! memory alone, and is never written anywhere.

use crate::problem::Problem;
use crate::rooms::{OF_ONE, too_many_windows};
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

/// A window of somebody's. Each has a seat of its own: two of one person, in two containers, do not take it from each other.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Window {
    edition: EditionCode,
    person: String,
    name: String,
}

struct Seat {
    present: Present,
    /// When they came into the container they are in.
    entered: Instant,
    open: usize,
    last: Instant,
}

impl Seat {
    fn is_taken(&self) -> bool {
        self.open > 0 || self.last.elapsed() < LINGERS
    }
}

/// Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct Presence {
    seats: Arc<Mutex<BTreeMap<Window, Seat>>>,
    /// Told whenever somebody comes, goes or changes something.
    stirred: watch::Sender<u64>,
}

/// Holds a seat while a question is open.
pub struct Here {
    presence: Presence,
    window: Window,
}

impl Default for Presence {
    fn default() -> Presence {
        Presence { seats: Arc::default(), stirred: watch::Sender::new(0) }
    }
}

impl Presence {
    /// Takes a seat at a front, for a window of somebody's by its name. Each that waits is woken by all news: nobody has more than a few, and a window that
    /// has just been closed counts as long as it lingers.
    pub fn sit(&self, edition: &EditionCode, actor: &Actor, name: &str, container: Option<String>) -> Result<Here, Problem> {
        let id = actor.id().replace('/', "-");
        let present = Present { id: id.clone(), name: actor.name.clone(), container };
        let window = Window { edition: edition.clone(), person: id, name: name.to_owned() };
        let now = Instant::now();
        let mut seats = self.seats.lock().unwrap_or_else(PoisonError::into_inner);
        seats.retain(|_, seat| seat.is_taken());
        let theirs = seats.iter().filter(|(other, _)| other.person == window.person);
        let taken: usize = theirs.map(|(other, seat)| if *other == window { seat.open } else { seat.open.max(1) }).sum();
        if taken >= OF_ONE {
            return Err(too_many_windows());
        }
        let before = here(&seats, edition);
        let seat = seats.entry(window.clone()).or_insert_with(|| Seat { present: present.clone(), entered: now, open: 0, last: now });
        if seat.present != present {
            (seat.present, seat.entered) = (present, now);
        }
        seat.open += 1;
        let news = here(&seats, edition) != before;
        drop(seats);
        if news {
            self.stir();
        }
        Ok(Here { presence: self.clone(), window })
    }

    /// Who is at a front, and a number that is another as soon as that is.
    pub fn at(&self, edition: &EditionCode) -> (Vec<Present>, u32) {
        let mut seats = self.seats.lock().unwrap_or_else(PoisonError::into_inner);
        seats.retain(|_, seat| seat.is_taken());
        let here = here(&seats, edition);
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

/// Who is at a front, by name. Somebody with several windows is where they went last.
fn here(seats: &BTreeMap<Window, Seat>, edition: &EditionCode) -> Vec<Present> {
    let mut people: BTreeMap<&str, &Seat> = BTreeMap::new();
    for (window, seat) in seats.iter().filter(|(window, _)| window.edition == *edition) {
        let known = people.entry(&window.person).or_insert(seat);
        if (seat.present.container.is_some(), seat.entered) > (known.present.container.is_some(), known.entered) {
            *known = seat;
        }
    }
    let mut here: Vec<Present> = people.values().map(|seat| seat.present.clone()).collect();
    here.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    here
}

impl Drop for Here {
    fn drop(&mut self) {
        let mut seats = self.presence.seats.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(seat) = seats.get_mut(&self.window) {
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

    fn sit(presence: &Presence, edition: &EditionCode, actor: &Actor, name: &str, container: Option<String>) -> Here {
        presence.sit(edition, actor, name, container).unwrap_or_else(|_| panic!("a seat"))
    }

    #[test]
    fn who_sits_at_a_front_is_seen_there_and_nowhere_else() {
        let code = |code| EditionCode::try_from(code).expect("a code");
        let presence = Presence::default();
        let ines = Actor { who: Who::Token("t1".into()), ..Actor::new("Ines", Role::DeskEditor) };
        let (nobody, before) = presence.at(&code("en"));
        assert!(nobody.is_empty());
        let news = presence.news();
        let first = sit(&presence, &code("en"), &ines, "one", Some("top".into()));
        let (here, at_top) = presence.at(&code("en"));
        assert_eq!(here, [Present { id: "token-t1".into(), name: "Ines".into(), container: Some("top".into()) }]);
        assert!(at_top != before && news.has_changed().expect("open") && presence.at(&code("de")).0.is_empty());
        let second = sit(&presence, &code("en"), &ines, "one", Some("row".into()));
        assert_eq!(presence.at(&code("en")).0.len(), 1, "two windows of one person are one person");
        assert_ne!(presence.at(&code("en")).1, at_top, "they have gone to another container");
        drop((first, second));
        assert_eq!(presence.at(&code("en")).0.len(), 1, "between two questions one is still here");
    }

    #[test]
    fn two_windows_of_one_person_leave_each_other_in_peace() {
        let en = EditionCode::try_from("en").expect("a code");
        let presence = Presence::default();
        let ines = Actor::new("Ines", Role::DeskEditor);
        let top = sit(&presence, &en, &ines, "one", Some("top".into()));
        let _row = sit(&presence, &en, &ines, "two", Some("row".into()));
        let _none = sit(&presence, &en, &ines, "three", None);
        let (here, number) = presence.at(&en);
        assert_eq!(here.iter().map(|one| one.container.as_deref()).collect::<Vec<_>>(), [Some("row")], "one person, where they went last");
        // The first window's question was answered and is asked again: that is news to nobody.
        let news = presence.news();
        drop(top);
        let _top = sit(&presence, &en, &ines, "one", Some("top".into()));
        assert!(!news.has_changed().expect("open"));
        assert_eq!(presence.at(&en).1, number);
    }

    #[test]
    fn nobody_waits_in_more_windows_than_they_have() {
        let en = EditionCode::try_from("en").expect("a code");
        let presence = Presence::default();
        let [ines, jon] = ["Ines", "Jon"].map(|name| Actor { who: Who::Token(name.into()), ..Actor::new(name, Role::DeskEditor) });
        let mut all: Vec<Here> = (0..OF_ONE).map(|at| sit(&presence, &en, &ines, &at.to_string(), None)).collect();
        assert_eq!(presence.sit(&en, &ines, "0", None).map(drop).expect_err("too many").status(), 429);
        let news = presence.news();
        let _his = sit(&presence, &en, &jon, "one", None);
        assert!(news.has_changed().expect("open"));
        // Closing one makes room for itself at once, for another once it lingers no more; neither is news.
        all.pop();
        let news = presence.news();
        assert_eq!(presence.sit(&en, &ines, "another", None).map(drop).expect_err("too many").status(), 429);
        let _again = sit(&presence, &en, &ines, &(OF_ONE - 1).to_string(), None);
        assert!(!news.has_changed().expect("open"), "a window more of somebody who is here");
    }
}
