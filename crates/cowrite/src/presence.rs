//! Who is here: what each window says of itself (Yjs calls it awareness), kept while it is open. A window speaks for itself alone, and under
//! the name of the person who opened it, whatever it says.

use crate::lib0::{Cut, Reader, write_bytes, write_number};
use crate::update::Malformed;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What one window may say of itself.
const LARGEST: usize = 4 << 10;
/// Windows one connection may speak for: a page has one, and the one it had before it was loaded anew.
const WINDOWS: usize = 4;
/// Windows one message may speak of. A page may pass on what it knows of the others; that is not listened to.
const SPOKEN_OF: usize = 256;

/// A window, by the number Yjs gives it.
type Window = u64;

#[derive(Default)]
pub struct Presence {
    windows: BTreeMap<Window, State>,
}

struct State {
    /// Which connection it came by, and whose that is.
    of: u64,
    person: Value,
    clock: u64,
    /// JSON; `None` once it has left, until that is told.
    says: Option<Value>,
}

impl Presence {
    /// Takes in what a connection says of its windows, with `person` as who they are; gives what to tell the others.
    pub fn hear(&mut self, connection: u64, person: &Value, update: &[u8]) -> Result<Option<Vec<u8>>, Malformed> {
        let said = read(update).map_err(|Cut| Malformed::Unreadable("it does not say who is here".to_owned()))?;
        if said.len() > SPOKEN_OF {
            return Err(Malformed::Unreadable(format!("it speaks of more than {SPOKEN_OF} windows")));
        }
        let mut mine = self.windows.values().filter(|state| state.of == connection).count();
        let mut news = vec![];
        for (window, clock, text) in said {
            if text.len() > LARGEST {
                return Err(Malformed::Unreadable(format!("a window says more than {LARGEST} bytes of itself")));
            }
            let Ok(says) = serde_json::from_str::<Option<Map<String, Value>>>(text) else {
                return Err(Malformed::Unreadable("what a window says of itself is not JSON".to_owned()));
            };
            match self.windows.get(&window) {
                // Somebody else's, or old news.
                Some(state) if state.of != connection && state.person != *person => continue,
                Some(state) if clock < state.clock || clock == state.clock && says.is_some() => continue,
                None if says.is_none() || mine >= WINDOWS => continue,
                _ => {}
            }
            let says = says.map(|mut says| {
                if says.get("cursor").is_some_and(|cursor| !is_cursor(cursor)) {
                    says.remove("cursor");
                }
                let user = says.entry("user").or_insert_with(|| Value::Object(Map::new()));
                match (user, person) {
                    (Value::Object(user), Value::Object(person)) => user.extend(person.clone()),
                    (user, person) => *user = person.clone(),
                }
                Value::Object(says)
            });
            let before = self.windows.insert(window, State { of: connection, person: person.clone(), clock, says });
            mine += usize::from(before.is_none_or(|before| before.of != connection));
            news.push(window);
        }
        let told = self.tell(&news);
        self.windows.retain(|_, state| state.says.is_some());
        Ok(told)
    }

    /// A connection has ended: its windows have left.
    pub fn leave(&mut self, connection: u64) -> Option<Vec<u8>> {
        let gone: Vec<Window> = self.windows.iter().filter(|(_, state)| state.of == connection).map(|(window, _)| *window).collect();
        for window in &gone {
            if let Some(state) = self.windows.get_mut(window) {
                state.says = None;
            }
        }
        let told = self.tell(&gone);
        self.windows.retain(|_, state| state.of != connection);
        told
    }

    /// Everybody, for somebody who has just come.
    pub fn everybody(&self) -> Option<Vec<u8>> {
        self.tell(&self.windows.keys().copied().collect::<Vec<_>>())
    }

    /// Whether a window of the connection says that somebody has their cursor in the text.
    pub fn is_in_text(&self, connection: u64) -> bool {
        self.windows.values().any(|state| state.of == connection && state.says.as_ref().is_some_and(|says| says["cursor"].is_object()))
    }

    fn tell(&self, windows: &[Window]) -> Option<Vec<u8>> {
        if windows.is_empty() {
            return None;
        }
        let mut out = vec![];
        write_number(&mut out, windows.len() as u64);
        for window in windows {
            let Some(state) = self.windows.get(window) else { continue };
            write_number(&mut out, *window);
            write_number(&mut out, state.clock);
            write_bytes(&mut out, state.says.as_ref().map_or("null".to_owned(), Value::to_string).as_bytes());
        }
        Some(out)
    }
}

/// A selection in the text, as Yjs writes places that move along with it. Browsers trust it, and one that is drawn wrong takes their text with it.
fn is_cursor(cursor: &Value) -> bool {
    let is_id = |id: &Value| id["client"].is_u64() && id["clock"].is_u64();
    let either = |value: &Value, is: &dyn Fn(&Value) -> bool| value.is_null() || is(value);
    let is_place = |place: &Value| {
        let (kind, name, item, side) = (&place["type"], &place["tname"], &place["item"], &place["assoc"]);
        place.is_object() && either(kind, &is_id) && either(item, &is_id) && either(name, &Value::is_string) && either(side, &Value::is_i64)
    };
    is_place(&cursor["anchor"]) && is_place(&cursor["head"])
}

fn read(update: &[u8]) -> Result<Vec<(Window, u64, &str)>, Cut> {
    let mut reader = Reader::new(update);
    let mut said = vec![];
    for _ in 0..reader.number()? {
        said.push((reader.number()?, reader.number()?, reader.text()?));
    }
    Ok(said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn says(window: u64, clock: u64, what: &str) -> Vec<u8> {
        let mut out = vec![1];
        write_number(&mut out, window);
        write_number(&mut out, clock);
        write_bytes(&mut out, what.as_bytes());
        out
    }

    fn states(told: Option<Vec<u8>>) -> Vec<(u64, Value)> {
        let told = told.expect("something is told");
        read(&told).expect("well formed").into_iter().map(|(window, _, text)| (window, serde_json::from_str(text).expect("JSON"))).collect()
    }

    #[test]
    fn nobody_goes_by_another_name_or_speaks_for_another() {
        let mut presence = Presence::default();
        let mira = json!({"id": 1, "name": "Mira"});
        let place = json!({"type": {"client": 7, "clock": 3}, "item": null, "assoc": 0});
        let cursor = json!({"anchor": place, "head": place});
        let told =
            presence.hear(1, &mira, &says(7, 1, &json!({"user": {"name": "The Editor", "color": "#f00"}, "cursor": cursor}).to_string())).expect("heard");
        assert_eq!(states(told), [(7, json!({"user": {"id": 1, "name": "Mira", "color": "#f00"}, "cursor": cursor}))]);
        assert!(presence.is_in_text(1) && !presence.is_in_text(2));
        assert_eq!(presence.hear(2, &json!({}), &says(7, 9, "null")), Ok(None), "window 7 is of connection 1");
        assert_eq!(presence.hear(1, &mira, &says(7, 1, "{}")), Ok(None), "old news");
        assert_eq!(states(presence.leave(1)), [(7, Value::Null)]);
        assert_eq!(presence.everybody(), None);
    }

    #[test]
    fn what_is_no_cursor_is_not_passed_on() {
        let mut presence = Presence::default();
        let id = json!({"client": 7, "clock": 3});
        let wrong = [
            json!({}),
            json!([]),
            json!(1),
            json!({"anchor": {}}),
            json!({"anchor": {"item": 5}, "head": {}}),
            json!({"anchor": {"type": id, "item": {"client": 1, "clock": -1}}, "head": {}}),
        ];
        for (clock, cursor) in (1..).zip(wrong) {
            let told = presence.hear(1, &json!({"id": 1}), &says(7, clock, &json!({"cursor": cursor}).to_string())).expect("heard");
            assert_eq!(states(told), [(7, json!({"user": {"id": 1}}))], "{cursor}");
            assert!(!presence.is_in_text(1));
        }
    }

    #[test]
    fn what_is_no_presence_is_refused() {
        let mut presence = Presence::default();
        for wrong in [vec![], vec![200, 1], says(1, 1, "{"), says(1, 1, "[]"), says(1, 1, &format!("{{\"a\":\"{}\"}}", "x".repeat(LARGEST)))] {
            assert!(presence.hear(1, &json!({}), &wrong).is_err(), "{wrong:?}");
        }
        for window in 0..10 {
            presence.hear(1, &json!({}), &says(window, 1, "{}")).expect("heard");
        }
        assert_eq!(presence.windows.len(), WINDOWS);
        for window in 0..1_000 {
            for (clock, what) in [(2, "{}"), (3, "null")] {
                presence.hear(1, &json!({}), &says(window, clock, what)).expect("heard");
            }
        }
        assert_eq!(presence.windows.len(), 0, "who has left is not kept");
        let crowd = [&[0xac, 2][..], &says(1, 1, "{}")[1..].repeat(300)].concat();
        assert!(presence.hear(1, &json!({}), &crowd).is_err());
    }
}
