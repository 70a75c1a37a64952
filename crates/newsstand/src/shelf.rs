//! The shelf: the press log held close. Records and the heads of lists are kept in memory until a run touches them,
//! and the frame of each edition is composed once a run, not once a page.

use arc_swap::ArcSwap;
use newsroom::edition::EditionCode;
use newsroom::{ConceptId, StoryId, Timestamp};
use parking_lot::{Mutex, RwLock};
use pressed::frame::Frame;
use pressed::key::{ListKey, RecordKey, Source};
use pressed::log::{Day, Listed, PressLog, ReadError, Reading, Run, Slice, Stored, Written};
use pressed::view::View;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::collections::{BTreeSet, HashMap};
use std::fmt::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// What was read, and the newest run known when reading began.
#[derive(Clone)]
struct Dated<T> {
    run: u64,
    value: T,
}

type Records = Cache<RecordKey, Dated<Option<Arc<Stored>>>, Heavy>;

pub struct Shelf {
    log: Arc<dyn PressLog>,
    records: Records,
    lists: Cache<(ListKey, u32), Dated<Arc<Vec<Listed>>>>,
    frames: ArcSwap<Vec<Arc<Frame>>>,
    framed: Mutex<HashMap<EditionCode, BTreeSet<Source>>>,
    touched: RwLock<Touched>,
    head: AtomicU64,
    /// One run is applied at a time.
    applying: tokio::sync::Mutex<()>,
}

/// The newest run that touched each source. Forgotten sources count as touched by run `floor`.
#[derive(Default)]
struct Touched {
    runs: HashMap<u64, u64>,
    floor: u64,
}

/// Beyond this many touched sources the memory is cleared, and what was kept before is read anew once.
const MOST_TOUCHED: usize = 200_000;

/// A story of five kilobytes of JSON takes about twice that in memory.
#[derive(Clone)]
struct Heavy;

impl Weighter<RecordKey, Dated<Option<Arc<Stored>>>> for Heavy {
    fn weight(&self, _: &RecordKey, dated: &Dated<Option<Arc<Stored>>>) -> u64 {
        match dated.value.as_deref().map(|s| &s.record) {
            Some(pressed::record::Record::Story(story)) => {
                2_000
                    + 300 * story.content.body.len() as u64
                    + newsroom::body::texts(&story.content.body).map(|t| t.spans().iter().map(|s| s.text.len() as u64 + 80).sum::<u64>()).sum::<u64>()
            }
            _ => 1_000,
        }
    }
}

impl Shelf {
    /// `memory` is the budget for records, in bytes.
    pub async fn open(log: Arc<dyn PressLog>, memory: u64) -> Result<Arc<Shelf>, ReadError> {
        let head = log.head().await?;
        let shelf = Arc::new(Shelf {
            log,
            records: Cache::with_weighter((memory / 8_000).max(64) as usize, memory, Heavy),
            lists: Cache::new(4_096),
            frames: ArcSwap::default(),
            framed: Mutex::default(),
            touched: RwLock::default(),
            head: AtomicU64::new(head),
            applying: tokio::sync::Mutex::new(()),
        });
        shelf.compose_frames(None, Timestamp::now()).await?;
        Ok(shelf)
    }

    pub fn run(&self) -> u64 {
        self.head.load(Ordering::Acquire)
    }

    pub fn frames(&self) -> Arc<Vec<Arc<Frame>>> {
        self.frames.load_full()
    }

    /// Whether anything a page was made from has been touched by a run after `run`.
    pub fn is_touched(&self, sources: &[u64], run: u64) -> bool {
        let touched = self.touched.read();
        run < touched.floor || sources.iter().any(|s| touched.runs.get(s).is_some_and(|r| *r > run))
    }

    /// Takes in a run that was just written, and whatever came before it.
    pub async fn take_in(&self, Written { run, newest }: Written) -> Result<(), ReadError> {
        let one = self.applying.lock().await;
        match run.number.cmp(&(self.run() + 1)) {
            std::cmp::Ordering::Less => Ok(()),
            std::cmp::Ordering::Equal => {
                for (key, stored) in newest {
                    self.records.insert(key, Dated { run: run.number, value: Some(stored) });
                }
                self.apply(&[run]).await
            }
            std::cmp::Ordering::Greater => {
                drop(one);
                self.catch_up().await
            }
        }
    }

    /// Takes in every run after the newest known one. Several callers at once are one after the other.
    pub async fn catch_up(&self) -> Result<(), ReadError> {
        let _one = self.applying.lock().await;
        loop {
            let runs = self.log.runs_after(self.run(), 256).await?;
            if runs.is_empty() {
                return Ok(());
            }
            self.apply(&runs).await?;
        }
    }

    async fn apply(&self, runs: &[Run]) -> Result<(), ReadError> {
        self.note(runs);
        self.compose_frames(Some(runs), Timestamp::now()).await?;
        if let Some(last) = runs.last() {
            self.head.store(last.number, Ordering::Release);
        }
        Ok(())
    }

    /// Composes anew the frames whose hours have come or gone by `now`. Nothing happens when none has.
    pub async fn keep_hours(&self, now: Timestamp) -> Result<(), ReadError> {
        if self.frames().iter().all(|frame| frame.holds_at(now)) {
            return Ok(());
        }
        let _one = self.applying.lock().await;
        self.compose_frames(Some(&[]), now).await
    }

    fn note(&self, runs: &[Run]) {
        let mut touched = self.touched.write();
        if touched.runs.len() > MOST_TOUCHED {
            touched.floor = runs.first().map_or(0, |r| r.number);
            touched.runs.clear();
        }
        for run in runs {
            for source in &run.touched {
                touched.runs.insert(hash_text(source), run.number);
            }
        }
    }

    /// Composes the frames of editions whose sources the runs touched or whose hours are over; all of them when `runs` is none.
    async fn compose_frames(&self, runs: Option<&[Run]>, now: Timestamp) -> Result<(), ReadError> {
        let site = View::now(self, now, &[]).site().await?;
        let codes = site.map(|s| s.editions.clone()).unwrap_or_default();
        let before = self.frames();
        let mut after = Vec::with_capacity(codes.len());
        for code in &codes {
            let kept = before.iter().find(|f| f.edition.code == *code);
            if let Some(kept) = kept.filter(|kept| kept.holds_at(now) && runs.is_some_and(|runs| !self.frame_touched(code, runs))) {
                after.push(kept.clone());
                continue;
            }
            let view = View::now(self, now, &[]);
            let Some(frame) = Frame::compose(&view, code).await? else { continue };
            self.framed.lock().insert(code.clone(), view.into_sources());
            match kept.filter(|k| ***k == frame) {
                Some(same) => after.push(same.clone()),
                None => {
                    let run = runs.and_then(|r| r.last()).map_or_else(|| self.run(), |r| r.number);
                    self.touched.write().runs.insert(hash(&Source::Frame(code.clone())), run);
                    after.push(Arc::new(frame));
                }
            }
        }
        self.frames.store(Arc::new(after));
        Ok(())
    }

    fn frame_touched(&self, code: &EditionCode, runs: &[Run]) -> bool {
        let framed = self.framed.lock();
        let Some(sources) = framed.get(code) else { return true };
        let written: std::collections::HashSet<&str> = runs.iter().flat_map(|r| r.touched.iter().map(String::as_str)).collect();
        sources.iter().any(|s| written.contains(s.to_string().as_str()))
    }
}

/// Sources are compared by a hash of how they are written, so that runs from the log and pages in memory meet.
pub fn hash(source: &Source) -> u64 {
    let mut hasher = Fnv(0xcbf2_9ce4_8422_2325);
    let _ = write!(hasher, "{source}");
    hasher.0
}

fn hash_text(written: &str) -> u64 {
    let mut hasher = Fnv(0xcbf2_9ce4_8422_2325);
    let _ = hasher.write_str(written);
    hasher.0
}

/// FNV-1a, 64 bits: stable between the two ways of writing a source.
struct Fnv(u64);

impl Write for Fnv {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Ok(())
    }
}

impl PressLog for Shelf {
    fn head(&self) -> Reading<'_, u64> {
        self.log.head()
    }

    fn runs_after(&self, number: u64, limit: u32) -> Reading<'_, Vec<Run>> {
        self.log.runs_after(number, limit)
    }

    fn record<'a>(&'a self, key: &'a RecordKey, at: Option<Timestamp>) -> Reading<'a, Option<Arc<Stored>>> {
        Box::pin(async move {
            if at.is_some() {
                return self.log.record(key, at).await;
            }
            // A story that is not there is looked for each time: whether it was asked for before must not show in how fast that is told.
            if let Some(kept) = self.kept(key).filter(|kept| kept.is_some() || !matches!(key, RecordKey::Story(_))) {
                return Ok(kept);
            }
            let run = self.run();
            let value = self.log.record(key, None).await?;
            self.records.insert(key.clone(), Dated { run, value: value.clone() });
            Ok(value)
        })
    }

    fn stories<'a>(&'a self, ids: &'a [StoryId], at: Option<Timestamp>) -> Reading<'a, Vec<Arc<Stored>>> {
        Box::pin(async move {
            if at.is_some() || ids.is_empty() {
                return self.log.stories(ids, at).await;
            }
            let mut found: Vec<Option<Option<Arc<Stored>>>> = ids.iter().map(|id| self.kept(&RecordKey::Story(*id))).collect();
            let absent: Vec<StoryId> = ids.iter().zip(&found).filter(|(_, f)| f.is_none()).map(|(id, _)| *id).collect();
            if !absent.is_empty() {
                let run = self.run();
                let read = self.log.stories(&absent, None).await?;
                let by_id: HashMap<StoryId, Arc<Stored>> = read.into_iter().filter_map(|s| Some((id_of(&s)?, s))).collect();
                for (id, place) in ids.iter().zip(&mut found).filter(|(_, f)| f.is_none()) {
                    let value = by_id.get(id).cloned();
                    self.records.insert(RecordKey::Story(*id), Dated { run, value: value.clone() });
                    *place = Some(value);
                }
            }
            Ok(found.into_iter().flatten().flatten().collect())
        })
    }

    fn list<'a>(&'a self, key: &'a ListKey, at: Option<Timestamp>, slice: Slice) -> Reading<'a, Vec<Listed>> {
        Box::pin(async move {
            if at.is_some() || slice.offset > 0 || slice.between.is_some() || slice.limit > 100 {
                return self.log.list(key, at, slice).await;
            }
            let place = (key.clone(), slice.limit);
            if let Some(kept) = self.lists.get(&place).filter(|k| !self.is_touched(&[hash(&Source::List(key.clone()))], k.run)) {
                return Ok(kept.value.to_vec());
            }
            let run = self.run();
            let value = self.log.list(key, None, slice).await?;
            self.lists.insert(place, Dated { run, value: Arc::new(value.clone()) });
            Ok(value)
        })
    }

    /// Asked for by those who turn to a part of a page; the page that comes of it is kept.
    fn meeting<'a>(&'a self, lists: [&'a ListKey; 2], at: Option<Timestamp>, slice: Slice) -> Reading<'a, Vec<Listed>> {
        self.log.meeting(lists, at, slice)
    }

    fn filed<'a>(&'a self, edition: &'a EditionCode, at: Option<Timestamp>) -> Reading<'a, Vec<ConceptId>> {
        self.log.filed(edition, at)
    }

    fn versions(&self, story: StoryId) -> Reading<'_, Vec<Arc<Stored>>> {
        self.log.versions(story)
    }

    fn days<'a>(&'a self, edition: Option<&'a EditionCode>) -> Reading<'a, Vec<Day>> {
        self.log.days(edition)
    }
}

impl Shelf {
    fn kept(&self, key: &RecordKey) -> Option<Option<Arc<Stored>>> {
        let kept = self.records.get(key)?;
        (!self.is_touched(&[hash(&Source::Record(key.clone()))], kept.run)).then_some(kept.value)
    }
}

fn id_of(stored: &Stored) -> Option<StoryId> {
    match &stored.record {
        pressed::record::Record::Story(story) => Some(story.id),
        pressed::record::Record::Withdrawn(withdrawn) => Some(withdrawn.id),
        _ => None,
    }
}
