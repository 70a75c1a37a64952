//! Who says what in the comments: words that are new are theirs who send them. A window speaks for its own person alone. What it tells of somebody else, as the last
//! words of a colleague that after a crash nobody else has, is told as theirs, for that person: no word is lost, and none is put into anybody's mouth.

use crate::json::{any, value};
use serde_json::{Value, json};
use std::collections::HashSet;
use yrs::types::ToJson;
use yrs::{Array, ArrayRef, Map, MapRef, Out, ReadTxn, TransactionMut};

/// Whose update it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Author<'a> {
    /// Nobody's is 0: a program has no account.
    pub id: i64,
    pub name: &'a str,
}

/// What was said so far, by whom.
#[derive(Default)]
pub(crate) struct Said(HashSet<String>);

impl Said {
    /// All that stands in a document that is opened.
    pub(crate) fn in_all<T: ReadTxn>(threads: &MapRef, txn: &T) -> Said {
        let mut said = Said::default();
        for (_, thread) in threads.iter(txn) {
            let thread = value(&thread.to_json(txn)).unwrap_or_default();
            said.0.extend(thread["replies"].as_array().into_iter().flatten().chain([&thread]).map(words));
        }
        said
    }

    /// Sets right who says what is new; answers whether anything had to be.
    pub(crate) fn claim(&mut self, threads: &MapRef, txn: &mut TransactionMut<'_>, author: Author<'_>) -> bool {
        let all: Vec<(String, Out)> = threads.iter(txn).map(|(id, thread)| (id.to_owned(), thread)).collect();
        let mut mended = false;
        for (id, thread) in all {
            let mut whole = value(&thread.to_json(txn)).unwrap_or_default();
            let changed = self.claim_words(&mut whole, author);
            let replies = whole
                .get_mut("replies")
                .and_then(Value::as_array_mut)
                .map(|replies| replies.iter_mut().map(|reply| self.claim_words(reply, author)).collect::<Vec<bool>>());
            let replied = replies.iter().flatten().any(|changed| *changed);
            match thread {
                Out::YMap(thread) => {
                    if changed {
                        thread.insert(txn, "by", any(&whole["by"]));
                    }
                    match thread.get(txn, "replies") {
                        Some(Out::YArray(list)) if replied => put_over(&list, txn, &whole["replies"], &replies.unwrap_or_default()),
                        Some(_) if replied => drop(thread.insert(txn, "replies", any(&whole["replies"]))),
                        _ => {}
                    }
                }
                _ if changed || replied => drop(threads.insert(txn, id, any(&whole))),
                _ => {}
            }
            mended |= changed || replied;
        }
        mended
    }

    fn claim_words(&mut self, said: &mut Value, author: Author<'_>) -> bool {
        if !said["text"].is_string() || self.0.contains(&words(said)) {
            return false;
        }
        let by = &said["by"];
        let is_theirs = by["id"] == author.id && by["name"] == author.name && by["for"].is_null();
        if !is_theirs {
            let mut claimed = json!({ "id": author.id, "name": author.name });
            if let Some(other) = by["name"].as_str().filter(|name| by["id"] != author.id && !name.is_empty()) {
                claimed["for"] = other.into();
            }
            said["by"] = claimed;
        }
        self.0.insert(words(said));
        !is_theirs
    }
}

/// What is the same as long as nobody else says it and it says nothing else.
fn words(said: &Value) -> String {
    json!([said["by"], said["text"]]).to_string()
}

/// Each that was changed in place of what stood there.
fn put_over(list: &ArrayRef, txn: &mut TransactionMut<'_>, replies: &Value, changed: &[bool]) {
    for (at, reply) in (0..).zip(replies.as_array().into_iter().flatten()).filter(|(at, _)| changed.get(*at as usize) == Some(&true)) {
        list.remove(txn, at);
        list.insert(txn, at, any(reply));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use yrs::{Any, ArrayPrelim, Doc, MapPrelim, Transact};

    const MIRA: Author<'static> = Author { id: 3, name: "Mira Quist" };

    fn said(id: i64, name: &str, text: &str) -> Value {
        json!({ "by": { "id": id, "name": name }, "text": text })
    }

    /// A thread as the studio makes one.
    fn begin(threads: &MapRef, txn: &mut TransactionMut<'_>, id: &str, said: &Value) -> ArrayRef {
        let thread = threads.insert(txn, id, MapPrelim::default());
        for (name, value) in said.as_object().expect("an object") {
            thread.insert(txn, name.as_str(), any(value));
        }
        thread.insert(txn, "replies", ArrayPrelim::default())
    }

    #[test]
    fn new_words_are_theirs_who_send_them() {
        let doc = Doc::new();
        let threads = doc.get_or_insert_map("comments");
        let mut txn = doc.transact_mut();
        let replies = begin(&threads, &mut txn, "a", &said(2, "Jon Weil", "Is that so?"));
        let mut known = Said::in_all(&threads, &txn);
        assert!(!known.claim(&threads, &mut txn, MIRA), "his were there before");

        replies.push_back(&mut txn, any(&said(3, "Mira Quist", "It is.")));
        assert!(!known.claim(&threads, &mut txn, MIRA), "hers are hers");

        replies.push_back(&mut txn, any(&said(2, "Jon Weil", "Publish.")));
        begin(&threads, &mut txn, "b", &said(3, "Jon Weil", "Go on."));
        threads.insert(&mut txn, "c", any(&json!({ "by": { "id": 2, "name": "Jon Weil" }, "text": "Flat", "replies": [said(2, "Jon Weil", "Too")] })));
        assert!(known.claim(&threads, &mut txn, MIRA));
        let all = value(&threads.to_json(&txn)).expect("JSON");
        let for_jon = json!({ "id": 3, "name": "Mira Quist", "for": "Jon Weil" });
        assert_eq!(all["a"]["by"], json!({ "id": 2, "name": "Jon Weil" }));
        assert_eq!([&all["a"]["replies"][0]["by"]["name"], &all["a"]["replies"][1]["text"]], ["Mira Quist", "Publish."]);
        assert_eq!([&all["a"]["replies"][1]["by"], &all["c"]["by"], &all["c"]["replies"][0]["by"]], [&for_jon; 3]);
        assert_eq!(all["b"]["by"], json!({ "id": 3, "name": "Mira Quist" }), "under her own number she has her own name");
        assert!(!known.claim(&threads, &mut txn, MIRA), "once");
    }

    #[test]
    fn who_changes_what_another_said_says_it() {
        let doc = Doc::new();
        let threads = doc.get_or_insert_map("comments");
        let mut txn = doc.transact_mut();
        begin(&threads, &mut txn, "a", &said(2, "Jon Weil", "Not yet."));
        let mut known = Said::in_all(&threads, &txn);
        let Some(Out::YMap(thread)) = threads.get(&txn, "a") else { panic!("a thread") };
        thread.insert(&mut txn, "resolved", Any::Bool(true));
        assert!(!known.claim(&threads, &mut txn, MIRA), "to settle it says nothing");
        thread.insert(&mut txn, "text", Any::from("Now."));
        assert!(known.claim(&threads, &mut txn, MIRA));
        assert_eq!(value(&threads.to_json(&txn)).expect("JSON")["a"]["by"]["name"], "Mira Quist");
    }

    #[test]
    fn what_is_no_comment_is_let_be() {
        let doc = Doc::new();
        let threads = doc.get_or_insert_map("comments");
        let mut txn = doc.transact_mut();
        for (id, thread) in [("a", json!(7)), ("b", json!({ "replies": "none" })), ("c", json!({ "text": 1, "replies": [null, 3, []] }))] {
            threads.insert(&mut txn, id, any(&thread));
        }
        assert!(!Said::default().claim(&threads, &mut txn, MIRA));
    }
}
