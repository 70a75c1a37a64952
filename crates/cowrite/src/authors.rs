//! Who says what in the comments: words that are new are theirs who send them. A window speaks for its own person alone. What it tells of somebody else, as the last
//! words of a colleague that after a crash nobody else has, is told as theirs, for that person: no word is lost, and none is put into anybody's mouth.

use crate::json::{any, value};
use crate::update::Malformed;
use serde_json::{Value, json};
use std::collections::hash_map::RandomState;
use std::collections::{HashMap, HashSet};
use std::hash::BuildHasher;
use std::sync::Arc;
use yrs::branch::{Branch, BranchID};
use yrs::types::ToJson;
use yrs::{Any, Array, ArrayRef, Map, MapRef, Out, ReadTxn, TransactionMut};

/// So much one update says in others' names, at most. What a crash leaves to one window alone is a colleague's last few words.
const MOST: usize = 300;

/// Whose update it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Author<'a> {
    /// Nobody's is 0: a program has no account.
    pub id: i64,
    pub name: &'a str,
}

/// What stands in the threads, and who says it. A thread that no update touched is not read again.
#[derive(Default)]
pub(crate) struct Said {
    threads: HashMap<String, Thread>,
    hasher: RandomState,
}

struct Thread {
    stands: Stands,
    words: Words,
}

/// How often each is said in a thread, by its hash.
type Words = HashMap<u64, usize>;

/// What a thread is, told apart from any other that may take its place.
enum Stands {
    Shared(BranchID),
    /// No window of the studio makes one.
    Plain(Arc<HashMap<String, Any>>),
}

/// A thread that is new, or was touched, as whoever sent it is to have said it.
struct Claimed {
    id: String,
    thread: Out,
    whole: Value,
    /// Whether it is said by another now; and each of its replies.
    itself: bool,
    replies: Vec<bool>,
}

impl Said {
    /// All that stands in a document that is opened.
    pub(crate) fn in_all<T: ReadTxn>(threads: &MapRef, txn: &T) -> Said {
        let mut said = Said::default();
        for (id, thread) in threads.iter(txn) {
            let whole = value(&thread.to_json(txn)).unwrap_or_default();
            said.learn(id, &thread, &whole);
        }
        said
    }

    /// Sets right who says what is new in what was `touched`; answers whether anything had to be. Nothing is changed where it fails.
    pub(crate) fn claim(&mut self, threads: &MapRef, txn: &mut TransactionMut<'_>, touched: &HashSet<BranchID>, author: Author<'_>) -> Result<bool, Malformed> {
        let news = self.news(threads, txn, touched).into_iter().map(|(id, thread)| self.claimed(id, thread, txn, author));
        let news: Vec<Claimed> = news.collect();
        let count = news.iter().map(Claimed::count).sum::<usize>();
        if count > MOST {
            return Err(Malformed::InOthersNames);
        }
        for claimed in news {
            claimed.put(threads, txn);
            if let Some(thread) = threads.get(txn, &claimed.id) {
                self.learn(&claimed.id, &thread, &claimed.whole);
            }
        }
        self.threads.retain(|id, _| threads.contains_key(txn, id));
        Ok(count > 0)
    }

    /// The threads that have to be read.
    fn news<T: ReadTxn>(&self, threads: &MapRef, txn: &T, touched: &HashSet<BranchID>) -> Vec<(String, Out)> {
        let is_news = |id: &str, thread: &Out| match (self.threads.get(id).map(|known| &known.stands), thread) {
            (Some(Stands::Shared(known)), Out::YMap(thread)) => *known != id_of(thread) || touched.contains(known),
            (Some(Stands::Plain(known)), Out::Any(Any::Map(thread))) => !Arc::ptr_eq(known, thread),
            (_, thread) => Stands::of(thread).is_some(),
        };
        threads.iter(txn).filter(|(id, thread)| is_news(id, thread)).map(|(id, thread)| (id.to_owned(), thread)).collect()
    }

    fn claimed<T: ReadTxn>(&self, id: String, thread: Out, txn: &T, author: Author<'_>) -> Claimed {
        let mut whole = value(&thread.to_json(txn)).unwrap_or_default();
        let mut stood = self.threads.get(&id).map(|known| known.words.clone()).unwrap_or_default();
        let itself = self.claim_words(&mut whole, &mut stood, author);
        let replies = whole.get_mut("replies").and_then(Value::as_array_mut).into_iter().flatten();
        let replies = replies.map(|reply| self.claim_words(reply, &mut stood, author)).collect();
        Claimed { id, thread, whole, itself, replies }
    }

    /// What stood there is let be, as often as it did.
    fn claim_words(&self, said: &mut Value, stood: &mut Words, author: Author<'_>) -> bool {
        if !said["text"].is_string() {
            return false;
        }
        if let Some(times) = stood.get_mut(&self.words(said)).filter(|times| **times > 0) {
            *times -= 1;
            return false;
        }
        let by = &said["by"];
        if by["id"] == author.id && by["name"] == author.name && by["for"].is_null() {
            return false;
        }
        let mut claimed = json!({ "id": author.id, "name": author.name });
        if let Some(other) = by["name"].as_str().filter(|name| by["id"] != author.id && !name.is_empty()) {
            claimed["for"] = other.into();
        }
        said["by"] = claimed;
        true
    }

    fn learn(&mut self, id: &str, thread: &Out, whole: &Value) {
        let Some(stands) = Stands::of(thread) else { return };
        let mut words = Words::new();
        for said in whole["replies"].as_array().into_iter().flatten().chain([whole]) {
            *words.entry(self.words(said)).or_default() += 1;
        }
        self.threads.insert(id.to_owned(), Thread { stands, words });
    }

    /// What is the same as long as nobody else says it, it says nothing else, and at no other time.
    fn words(&self, said: &Value) -> u64 {
        self.hasher.hash_one(json!([said["by"], said["at"], said["text"]]).to_string())
    }
}

impl Stands {
    /// `None`: that is no thread.
    fn of(thread: &Out) -> Option<Stands> {
        match thread {
            Out::YMap(thread) => Some(Stands::Shared(id_of(thread))),
            Out::Any(Any::Map(thread)) => Some(Stands::Plain(thread.clone())),
            _ => None,
        }
    }
}

impl Claimed {
    fn count(&self) -> usize {
        self.replies.iter().chain([&self.itself]).filter(|claimed| **claimed).count()
    }

    fn put(&self, threads: &MapRef, txn: &mut TransactionMut<'_>) {
        let replied = self.replies.contains(&true);
        match &self.thread {
            Out::YMap(thread) => {
                if self.itself {
                    thread.insert(txn, "by", any(&self.whole["by"]));
                }
                match thread.get(txn, "replies") {
                    Some(Out::YArray(list)) if replied => put_over(&list, txn, &self.whole["replies"], &self.replies),
                    Some(_) if replied => drop(thread.insert(txn, "replies", any(&self.whole["replies"]))),
                    _ => {}
                }
            }
            _ if self.itself || replied => drop(threads.insert(txn, self.id.as_str(), any(&self.whole))),
            _ => {}
        }
    }
}

fn id_of(thread: &MapRef) -> BranchID {
    let branch: &Branch = thread.as_ref();
    branch.id()
}

/// Each that was changed in place of what stood there: neighbours together, and from the end, so that a run that is cut copies little.
fn put_over(list: &ArrayRef, txn: &mut TransactionMut<'_>, replies: &Value, changed: &[bool]) {
    let Some(replies) = replies.as_array() else { return };
    let mut end = replies.len();
    for stretch in changed.chunk_by(|one, next| one == next).rev() {
        let from = end - stretch.len();
        if let (true, Ok(at), Ok(length)) = (stretch[0], u32::try_from(from), u32::try_from(stretch.len())) {
            list.remove_range(txn, at, length);
            list.insert_range(txn, at, replies[from..end].iter().map(any));
        }
        end = from;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use yrs::{ArrayPrelim, Doc, MapPrelim, Transact};

    const MIRA: Author<'static> = Author { id: 3, name: "Mira Quist" };

    fn said(id: i64, name: &str, text: &str) -> Value {
        json!({ "by": { "id": id, "name": name }, "text": text })
    }

    /// Every thread is taken to be touched.
    fn claim(said: &mut Said, threads: &MapRef, txn: &mut TransactionMut<'_>) -> bool {
        let shared = threads.iter(txn).filter_map(|(_, thread)| if let Out::YMap(thread) = thread { Some(id_of(&thread)) } else { None });
        let touched = shared.collect();
        said.claim(threads, txn, &touched, MIRA).expect("not too many")
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
        assert!(!claim(&mut known, &threads, &mut txn), "his were there before");

        replies.push_back(&mut txn, any(&said(3, "Mira Quist", "It is.")));
        assert!(!claim(&mut known, &threads, &mut txn), "hers are hers");

        replies.push_back(&mut txn, any(&said(2, "Jon Weil", "Publish.")));
        begin(&threads, &mut txn, "b", &said(3, "Jon Weil", "Go on."));
        threads.insert(&mut txn, "c", any(&json!({ "by": { "id": 2, "name": "Jon Weil" }, "text": "Flat", "replies": [said(2, "Jon Weil", "Too")] })));
        assert!(claim(&mut known, &threads, &mut txn));
        let all = value(&threads.to_json(&txn)).expect("JSON");
        let for_jon = json!({ "id": 3, "name": "Mira Quist", "for": "Jon Weil" });
        assert_eq!(all["a"]["by"], json!({ "id": 2, "name": "Jon Weil" }));
        assert_eq!([&all["a"]["replies"][0]["by"]["name"], &all["a"]["replies"][1]["text"]], ["Mira Quist", "Publish."]);
        assert_eq!([&all["a"]["replies"][1]["by"], &all["c"]["by"], &all["c"]["replies"][0]["by"]], [&for_jon; 3]);
        assert_eq!(all["b"]["by"], json!({ "id": 3, "name": "Mira Quist" }), "under her own number she has her own name");
        assert!(!claim(&mut known, &threads, &mut txn), "once");
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
        assert!(!claim(&mut known, &threads, &mut txn), "to settle it says nothing");
        thread.insert(&mut txn, "text", Any::from("Now."));
        assert!(claim(&mut known, &threads, &mut txn));
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
        assert!(!claim(&mut Said::default(), &threads, &mut txn));
    }

    #[test]
    fn what_was_said_once_is_said_again_by_whoever_says_it() {
        let doc = Doc::new();
        let threads = doc.get_or_insert_map("comments");
        let mut txn = doc.transact_mut();
        let publish = said(2, "Jon Weil", "Publish.");
        let replies = begin(&threads, &mut txn, "a", &publish);
        let elsewhere = begin(&threads, &mut txn, "c", &said(2, "Jon Weil", "Not this."));
        let mut known = Said::in_all(&threads, &txn);
        replies.push_back(&mut txn, any(&publish));
        begin(&threads, &mut txn, "b", &publish);
        elsewhere.push_back(&mut txn, any(&publish));
        assert!(claim(&mut known, &threads, &mut txn));
        let all = value(&threads.to_json(&txn)).expect("JSON");
        assert_eq!([&all["a"]["by"]["name"], &all["c"]["by"]["name"]], ["Jon Weil"; 2]);
        for again in [&all["a"]["replies"][0], &all["b"], &all["c"]["replies"][0]] {
            assert_eq!(again["by"]["for"], "Jon Weil");
        }
    }

    #[test]
    fn a_thread_that_nobody_touched_is_not_read_and_what_is_gone_is_not_kept() {
        let doc = Doc::new();
        let threads = doc.get_or_insert_map("comments");
        let mut txn = doc.transact_mut();
        begin(&threads, &mut txn, "a", &said(3, "Mira Quist", "One."));
        begin(&threads, &mut txn, "b", &said(3, "Mira Quist", "Two."));
        threads.insert(&mut txn, "c", any(&said(3, "Mira Quist", "Three.")));
        let mut known = Said::in_all(&threads, &txn);
        let Some(Out::YMap(thread)) = threads.get(&txn, "a") else { panic!("a thread") };
        let touched = HashSet::from([id_of(&thread)]);
        let news: Vec<String> = known.news(&threads, &txn, &touched).into_iter().map(|(id, _)| id).collect();
        assert_eq!(news, ["a"]);
        for n in 0..20 {
            thread.insert(&mut txn, "text", n.to_string());
            threads.insert(&mut txn, "c", any(&said(3, "Mira Quist", &n.to_string())));
            claim(&mut known, &threads, &mut txn);
        }
        threads.remove(&mut txn, "b");
        claim(&mut known, &threads, &mut txn);
        let kept = known.threads.iter().map(|(id, thread)| (id.as_str(), thread.words.len()));
        assert_eq!(kept.collect::<HashMap<_, _>>(), HashMap::from([("a", 1), ("c", 1)]));
    }
}
