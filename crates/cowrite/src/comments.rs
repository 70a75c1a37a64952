//! The comments beside a text: threads that the editor keeps in the document. Of all they say only how many are open, and whom those name, matters to
//! the house.

use newsroom::PersonId;
use std::collections::BTreeSet;
use yrs::{Any, Map, MapRef, Out, ReadTxn};

/// So many people the comments of one story name, at most.
const MOST: usize = 200;

/// The threads that nobody has settled.
pub(crate) fn open<'a, T: ReadTxn>(threads: &'a MapRef, txn: &'a T) -> impl Iterator<Item = MapRef> + 'a {
    threads.iter(txn).filter_map(|(_, thread)| match thread {
        Out::YMap(thread) if !matches!(thread.get(txn, "resolved"), Some(Out::Any(Any::Bool(true)))) => Some(thread),
        _ => None,
    })
}

/// Whom open threads name. What is no thread names nobody.
pub(crate) fn mentioned<T: ReadTxn>(threads: &MapRef, txn: &T) -> BTreeSet<PersonId> {
    let mut people = BTreeSet::new();
    for named in open(threads, txn).filter_map(|thread| thread.get(txn, "mentions")) {
        let Out::Any(Any::Array(named)) = named else { continue };
        people.extend(named.iter().filter_map(|person| match person {
            Any::Number(number) => number.as_i64().map(PersonId),
            _ => None,
        }));
    }
    people.into_iter().take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::any;
    use serde_json::json;
    use yrs::{Doc, MapPrelim, Transact};

    #[test]
    fn open_threads_name_people_and_nothing_else_does() {
        let doc = Doc::new();
        let threads = doc.get_or_insert_map("comments");
        let mut txn = doc.transact_mut();
        for (id, thread) in [
            ("a", json!({ "resolved": false, "mentions": [3, 4, "5", 6.5, null] })),
            ("b", json!({ "resolved": true, "mentions": [7] })),
            ("c", json!({ "resolved": "yes", "mentions": [4, 8] })),
            ("d", json!({ "mentions": { "9": 9 } })),
            ("e", json!({})),
        ] {
            let shared = threads.insert(&mut txn, id, MapPrelim::default());
            for (name, value) in thread.as_object().expect("an object") {
                shared.insert(&mut txn, name.as_str(), any(value));
            }
        }
        threads.insert(&mut txn, "f", any(&json!({ "mentions": [10] })));
        assert_eq!(mentioned(&threads, &txn), BTreeSet::from([3, 4, 8].map(PersonId)));
        assert_eq!(open(&threads, &txn).count(), 4, "all but the settled one and what is no thread");
        let all: Vec<i64> = (0..1_000).collect();
        let shared = threads.insert(&mut txn, "g", MapPrelim::default());
        shared.insert(&mut txn, "mentions", any(&json!(all)));
        assert_eq!(mentioned(&threads, &txn).len(), MOST);
    }
}
