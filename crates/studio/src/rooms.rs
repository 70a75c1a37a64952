//! All rooms of the house: who asks for a story's room gets the one that is open, or opens it. Tells lists who is where.

use crate::problem::Problem;
use crate::room::Coming;
use crate::room::{self, Wish, Word};
use desk::{Actor, Desk, DeskError};
use futures_util::future::join_all;
use futures_util::{StreamExt, stream};
use newsroom::{PersonId, StoryId};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};

/// Windows one person may have open at once.
pub(crate) const OF_ONE: usize = 20;
/// How long a closing house waits for its rooms.
const CLOSING: Duration = Duration::from_secs(6);
/// How long somebody waits for a revision they asked for.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long the clock waits at the start: what is due goes out at most a second late.
const AT_START: Duration = Duration::from_millis(700);
/// So many are taken up at the same time: each is a document in memory.
const TOGETHER: usize = 8;
/// How long whoever looks at the newest text waits for it.
const GLANCE: Duration = Duration::from_secs(2);

/// What whoever opens one more is told.
pub(crate) fn too_many_windows() -> Problem {
    Problem::too_many(format!("{OF_ONE} windows of yours are open already; close some"))
}

/// Cheap to clone; all clones are the rooms of one house.
#[derive(Clone)]
pub struct Rooms {
    inside: Arc<Inside>,
}

struct Inside {
    desk: Desk,
    /// Rooms live here, whoever came in first.
    runtime: Handle,
    table: Mutex<Table>,
}

#[derive(Default)]
struct Table {
    open: HashMap<StoryId, mpsc::Sender<Word>>,
    here: BTreeMap<StoryId, Vec<Here>>,
    windows: HashMap<String, usize>,
    closed: bool,
}

impl Table {
    fn is_empty(&self) -> bool {
        self.open.is_empty() && self.windows.is_empty()
    }
}

/// Somebody in a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Here {
    pub id: Option<PersonId>,
    pub name: String,
    /// Writing, not only reading.
    pub editing: bool,
}

/// That a window is counted, until it closes.
pub struct Admitted {
    rooms: Rooms,
    key: String,
}

impl Rooms {
    /// Must be called where tokio runs; the rooms live there.
    pub fn new(desk: Desk) -> Rooms {
        Rooms { inside: Arc::new(Inside { desk, runtime: Handle::current(), table: Mutex::default() }) }
    }

    pub fn desk(&self) -> &Desk {
        &self.inside.desk
    }

    /// What a server that was ended in the middle of a sentence left has become revisions when this returns, or soon after, and may go out with the rest.
    pub async fn take_up(&self) -> Result<(), DeskError> {
        let left = self.desk().unfinished_writing().await?;
        let rooms = self.clone();
        let all = stream::iter(left).for_each_concurrent(TOGETHER, move |story| {
            let rooms = rooms.clone();
            async move { drop(rooms.ask(story, true).await) }
        });
        // They go on though nobody waits for them any more.
        if timeout(AT_START, self.inside.runtime.spawn(all)).await.is_err() {
            tracing::warn!("what was being written when the server ended is safe, and is still becoming revisions");
        }
        Ok(())
    }

    /// Counts a window of somebody's in.
    pub fn admit(&self, actor: &Actor) -> Result<Admitted, Problem> {
        let key = actor.key();
        let mut table = self.table();
        if table.closed {
            return Err(Problem::unavailable("the server is being stopped; it is back in a moment"));
        }
        let windows = table.windows.entry(key.clone()).or_default();
        if *windows >= OF_ONE {
            return Err(too_many_windows());
        }
        *windows += 1;
        Ok(Admitted { rooms: self.clone(), key })
    }

    /// Takes a seat in a story's room. `None` when the house closes. Whoever sits in it keeps it open by their seat alone.
    pub(crate) async fn enter(&self, story: StoryId, coming: Coming) -> Option<mpsc::WeakSender<Word>> {
        self.say(story, Word::Comes(Box::new(coming))).await.map(|room| room.downgrade())
    }

    /// Makes a revision of what is written now, and gives its number.
    pub async fn checkpoint(&self, story: StoryId) -> Result<i64, Problem> {
        match timeout(PATIENCE, self.ask(story, false)).await {
            Ok(Some(done)) => Ok(done?),
            _ => Err(Problem::unavailable("the text is safe, but no revision of it could be made in time; try again")),
        }
    }

    /// Asks a story's room for a revision. `None`: nobody answered.
    async fn ask(&self, story: StoryId, to_look: bool) -> Option<Result<i64, DeskError>> {
        let (wish, answered) = Wish::new(to_look);
        self.say(story, Word::Checkpoint(wish)).await?;
        answered.await.ok()
    }

    /// What is being written is a revision when this returns, for whoever looks at the newest. Where that fails they see the one before.
    pub async fn catch_up(&self, story: StoryId) {
        let Some(room) = self.open_room(story) else { return };
        let (wish, answered) = Wish::new(true);
        if room.send(Word::Checkpoint(wish)).await.is_ok() {
            let _ = timeout(GLANCE, answered).await;
        }
    }

    /// The story was changed otherwise: whoever is writing in it should have that at once.
    pub async fn look(&self, story: StoryId) {
        if let Some(room) = self.open_room(story) {
            let _ = room.send(Word::Look).await;
        }
    }

    fn open_room(&self, story: StoryId) -> Option<mpsc::Sender<Word>> {
        self.table().open.get(&story).cloned()
    }

    /// Who is where.
    pub fn here(&self) -> BTreeMap<StoryId, Vec<Here>> {
        self.table().here.clone()
    }

    /// Closes all rooms: everything is on disk, and everybody has been told, when this returns.
    pub async fn close(&self) {
        let open: Vec<_> = {
            let mut table = self.table();
            table.closed = true;
            table.open.values().cloned().collect()
        };
        let gone = async {
            // Told side by side: a room that is busy must not keep the others from hearing it.
            join_all(open.into_iter().map(async |room| drop(room.send(Word::Close).await))).await;
            // Rooms end when all is on disk; the sockets still say good-bye.
            while !self.table().is_empty() {
                sleep(Duration::from_millis(10)).await;
            }
        };
        if timeout(CLOSING, gone).await.is_err() {
            tracing::warn!("some stories were still being saved when the house closed");
        }
    }

    /// Says something to a story's room, which is opened if it is not.
    async fn say(&self, story: StoryId, word: Word) -> Option<mpsc::Sender<Word>> {
        let mut word = word;
        for _ in 0..3 {
            let room = {
                let mut table = self.table();
                if table.closed {
                    return None;
                }
                match table.open.get(&story).filter(|room| !room.is_closed()) {
                    Some(room) => room.clone(),
                    None => {
                        let room = room::open(self.clone(), story);
                        table.open.insert(story, room.clone());
                        room
                    }
                }
            };
            match room.send(word).await {
                Ok(()) => return Some(room),
                // It has just gone; the next one is new.
                Err(mpsc::error::SendError(back)) => word = back,
            }
        }
        None
    }

    pub(crate) fn spawn(&self, room: impl Future<Output = ()> + Send + 'static) {
        self.inside.runtime.spawn(room);
    }

    /// A room that never opened.
    pub(crate) fn forget(&self, story: StoryId) {
        self.table().open.remove(&story);
    }

    /// Lets a room go if nobody has said anything to it, nor is about to: ways to a room are given under the table's lock, and the table has one itself.
    pub(crate) fn forget_if_quiet(&self, story: StoryId, words: &mpsc::Receiver<Word>) -> bool {
        let mut table = self.table();
        let quiet = words.is_empty() && words.sender_strong_count() == 1;
        if quiet {
            table.open.remove(&story);
            table.here.remove(&story);
        }
        quiet
    }

    pub(crate) fn show(&self, story: StoryId, here: Vec<Here>) {
        let mut people: Vec<Here> = vec![];
        for one in here {
            // Two windows of one person are one person.
            match people.iter_mut().find(|other| other.id == one.id && other.name == one.name) {
                Some(other) => other.editing |= one.editing,
                None => people.push(one),
            }
        }
        let mut table = self.table();
        match people.is_empty() {
            true => drop(table.here.remove(&story)),
            false => drop(table.here.insert(story, people)),
        }
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.inside.table.lock().expect("nothing panics while holding it")
    }
}

impl Drop for Admitted {
    fn drop(&mut self) {
        let mut table = self.rooms.table();
        if let Some(windows) = table.windows.get_mut(&self.key) {
            *windows -= 1;
            if *windows == 0 {
                table.windows.remove(&self.key);
            }
        }
    }
}
