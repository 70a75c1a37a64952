//! The newsstand over a log in memory, for what depends on who comes while a page is being made.

use crate::{HostNames, Newsstand, Peer, Settings, Shelf};
use http::{Request, Version};
use http_body_util::BodyExt;
use jiff::civil::Date;
use newsroom::edition::{Edition, EditionCode};
use newsroom::language::Language;
use newsroom::site::{Colours, Site};
use newsroom::story::Content;
use newsroom::{ConceptId, FamilyId, StoryId, Timestamp};
use parking_lot::Mutex;
use pressed::key::{ListKey, RecordKey};
use pressed::log::{Day, Listed, PressLog, ReadError, Reading, Run, Slice, Stored, Written};
use pressed::record::{PressedStory, Record};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use tokio::sync::Semaphore;
use typeset::{Hosts, ThemePlace, Typesetter};

/// A site with one edition and two stories. Its days and versions are asked for slowly: the answer is of the instant of asking, and comes when the gate opens.
struct Log {
    published: Mutex<Date>,
    gate: Semaphore,
    /// How often a single story was looked for.
    looked: AtomicUsize,
    /// Whether stories and lists cannot be read.
    fails: AtomicBool,
}

impl Log {
    /// So many get through the gate.
    fn behind(gate: usize) -> Arc<Log> {
        let published = Mutex::new(Date::constant(2021, 5, 1));
        Arc::new(Log { published, gate: Semaphore::new(gate), looked: AtomicUsize::new(0), fails: AtomicBool::new(false) })
    }

    fn read<T>(&self, there: T) -> Result<T, ReadError> {
        let failure = ReadError { what: "the press log".into(), why: "the disk fails".into() };
        if self.fails.load(Ordering::Relaxed) { Err(failure) } else { Ok(there) }
    }
}

fn code() -> EditionCode {
    EditionCode::try_from("en").expect("a code")
}

fn stored(record: Record) -> Arc<Stored> {
    Arc::new(Stored { since: Timestamp::UNIX_EPOCH, run: 0, record })
}

fn story(id: StoryId, language: Language) -> PressedStory {
    let (content, out) = (Content::new(language, "Ferry returns"), Timestamp::UNIX_EPOCH);
    let (pictures, corrections) = (Default::default(), vec![]);
    PressedStory { id, edition: code(), family: FamilyId(id.0), uri: None, content, pictures, first_published: out, modified: out, corrections }
}

impl PressLog for Log {
    fn head(&self) -> Reading<'_, u64> {
        Box::pin(async { Ok(0) })
    }

    fn runs_after(&self, _: u64, _: u32) -> Reading<'_, Vec<Run>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn record<'a>(&'a self, key: &'a RecordKey, _: Option<Timestamp>) -> Reading<'a, Option<Arc<Stored>>> {
        let language = Language::try_from("en").expect("a tag");
        let record = match key {
            RecordKey::Site => {
                Some(Record::Site(Site { name: "Ostrel".into(), default_edition: code(), editions: vec![code()], colours: Colours::default(), logo: None }))
            }
            RecordKey::Edition(code) => Some(Record::Edition(Edition {
                site_name: None,
                code: code.clone(),
                language,
                name: "English".into(),
                time_zone: "UTC".into(),
                menu: vec![],
                regions: vec![],
                about: vec![],
            })),
            RecordKey::Story(id) => {
                self.looked.fetch_add(1, Ordering::Relaxed);
                let story = (id.0 <= 2).then(|| story(*id, language)).map(Box::new).map(Record::Story);
                let read = self.read(story.map(stored));
                return Box::pin(async move { read });
            }
            _ => None,
        };
        Box::pin(async move { Ok(record.map(stored)) })
    }

    fn stories<'a>(&'a self, _: &'a [StoryId], _: Option<Timestamp>) -> Reading<'a, Vec<Arc<Stored>>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn list<'a>(&'a self, _: &'a ListKey, _: Option<Timestamp>, _: Slice) -> Reading<'a, Vec<Listed>> {
        let read = self.read(vec![]);
        Box::pin(async move { read })
    }

    fn meeting<'a>(&'a self, _: [&'a ListKey; 2], _: Option<Timestamp>, _: Slice) -> Reading<'a, Vec<Listed>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn filed<'a>(&'a self, _: &'a EditionCode, _: Option<Timestamp>) -> Reading<'a, Vec<ConceptId>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn versions(&self, _: StoryId) -> Reading<'_, Vec<Arc<Stored>>> {
        Box::pin(async {
            let _open = self.gate.acquire().await;
            Ok(vec![])
        })
    }

    fn days<'a>(&'a self, _: Option<&'a EditionCode>) -> Reading<'a, Vec<Day>> {
        let day = Day { edition: code(), date: *self.published.lock(), stories: 1, changed: Timestamp::UNIX_EPOCH };
        Box::pin(async move {
            let _open = self.gate.acquire().await;
            Ok(vec![day])
        })
    }
}

/// Lets everybody go on until all wait.
async fn settle() {
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
}

async fn stand(log: Arc<Log>, theme: ThemePlace) -> Arc<Newsstand> {
    stand_of(HostNames::new([]), log, theme).await
}

async fn stand_of(host_names: HostNames, log: Arc<Log>, theme: ThemePlace) -> Arc<Newsstand> {
    let shelf = Shelf::open(log, 1_000_000).await.expect("a shelf");
    let typesetter = Arc::new(Typesetter::new(theme).expect("a theme"));
    let hosts = Hosts { site: "http://127.0.0.1".into(), media: "http://127.0.0.1:1".into() };
    Newsstand::new(shelf, typesetter, Settings { hosts, host_names, rack: 1_000_000, https: false })
}

async fn archive(stand: Arc<Newsstand>) -> String {
    asked(stand, "/en/archive?format=text".into()).await.1
}

async fn asked(stand: Arc<Newsstand>, path: String) -> (u16, String) {
    let request = Request::get(path).header("host", "127.0.0.1").body(()).expect("a request");
    let answer = stand.answer(request, Peer(([127, 0, 0, 1], 1).into())).await;
    let status = answer.status().as_u16();
    (status, String::from_utf8(answer.into_body().collect().await.expect("whole").to_bytes().to_vec()).expect("UTF-8"))
}

async fn figure(stand: &Arc<Newsstand>, of: &str) -> String {
    let figures = asked(stand.clone(), "/metrics".into()).await.1;
    let begins = format!("masthead_newsstand_{of}_total ");
    figures.lines().find_map(|line| line.strip_prefix(&begins)).unwrap_or_else(|| panic!("{figures}")).to_owned()
}

/// One page of the past after the other; each is an address of its own.
fn past(second: usize) -> String {
    format!("/en/archive?format=text&at=2024-01-01T00:{:02}:{:02}Z", second / 60, second % 60)
}

#[tokio::test]
async fn what_is_saved_in_a_watched_theme_shows_at_the_next_request() {
    let log = Log::behind(1000);
    let folder = tempfile::TempDir::new().expect("a folder");
    let save = |text: &[u8]| std::fs::write(folder.path().join("archive.html"), text).expect("saved");
    save(b"<main><p>One</p></main>");
    let stand = stand(log, ThemePlace { folder: Some(folder.path().to_owned()), watch: true }).await;
    for (saved, shown) in [
        (b"<main><p>One</p></main>".as_slice(), "One"),
        (b"<main><p>Another</p></main>", "Another"),
        // What cannot be read, set or ended leaves the page as it was.
        (b"\xFF\xFE", "Another"),
        (b"{{ page.no_such_thing }}", "Another"),
        (b"{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", "Another"),
        (b"<main><p>A third</p></main>", "A third"),
    ] {
        save(saved);
        let (one, other) = tokio::join!(archive(stand.clone()), archive(stand.clone()));
        assert_eq!((one.trim(), other.trim()), (shown, shown));
        assert_eq!(archive(stand.clone()).await.trim(), shown);
    }
}

#[tokio::test]
async fn who_asks_after_a_run_gets_no_page_begun_before_it() {
    let log = Log::behind(0);
    let stand = stand(log.clone(), ThemePlace::default()).await;
    let shelf = stand.shelf().clone();
    let ask = || tokio::spawn(archive(stand.clone()));
    let before = ask();
    settle().await;
    *log.published.lock() = Date::constant(2023, 5, 1);
    let run = Run { number: 1, at: Timestamp::UNIX_EPOCH, touched: vec!["list/en".into()] };
    shelf.take_in(Written { run, newest: vec![] }).await.expect("taken in");
    let after = ask();
    settle().await;
    log.gate.add_permits(1);
    for page in [after.await.expect("an answer"), before.await.expect("an answer")] {
        assert!(page.contains("2023") && !page.contains("2021"), "{page}");
    }
}

#[tokio::test]
async fn what_may_be_taken_back_is_not_shown_from_memory() {
    let log = Log::behind(1000);
    let stand = stand(log.clone(), ThemePlace::default()).await;
    let [taken, other] = [1, 2].map(|id| format!("/en/ferry-returns/a-{id}"));
    for path in [&taken, &other] {
        assert_eq!(asked(stand.clone(), path.clone()).await.0, 200);
    }
    log.fails.store(true, Ordering::Relaxed);
    let run = Run { number: 1, at: Timestamp::UNIX_EPOCH, touched: vec!["story/1".into(), "card/1".into(), "list/family/2".into()] };
    stand.shelf().take_in(Written { run, newest: vec![] }).await.expect("taken in");
    for _ in 0..2 {
        assert_eq!((asked(stand.clone(), taken.clone()).await.0, asked(stand.clone(), other.clone()).await.0), (503, 200));
    }
    assert_eq!(figure(&stand, "stale").await, "2");
}

#[tokio::test]
async fn figures_are_for_the_machine_itself() {
    let log = Log::behind(1000);
    let stand = stand_of(HostNames::new(["news.example".to_owned()]), log, ThemePlace::default()).await;
    let told = async |peer: [u8; 4], host: &str, sign: Option<&str>| {
        let request = Request::get("/metrics").header("host", host).header(sign.unwrap_or("accept"), "x").body(()).expect("a request");
        stand.answer(request, Peer((peer, 1).into())).await.status().as_u16()
    };
    let here = [127, 0, 0, 1];
    for host in ["127.0.0.1:8080", "localhost", "[::1]:8080"] {
        assert_eq!(told(here, host, None).await, 200, "{host}");
    }
    assert_eq!(told(here, "news.example", None).await, 404, "a proxy on this machine that says nothing of itself");
    assert_eq!(told([10, 0, 0, 7], "127.0.0.1", None).await, 404);
    for sign in ["x-forwarded-for", "x-real-ip", "forwarded", "via"] {
        assert_eq!(told(here, "127.0.0.1", Some(sign)).await, 404, "{sign}");
    }
}

#[tokio::test]
async fn however_many_ask_for_the_past_and_for_comparisons_today_is_answered() {
    let log = Log::behind(0);
    let stand = stand(log.clone(), ThemePlace::default()).await;
    let compared = |to| format!("/en/ferry-returns/a-1/revisions?from=1&to={to}");
    let crowd: Vec<_> = (2..30).map(compared).chain((0..200).map(past)).map(|path| tokio::spawn(asked(stand.clone(), path))).collect();
    settle().await;
    let today = tokio::spawn(asked(stand.clone(), "/en".into()));
    settle().await;
    assert!(today.is_finished(), "the front waits behind pages of the past");
    assert_eq!(today.await.expect("an answer").0, 200);
    log.gate.add_permits(1);
    let mut told = vec![];
    for one in crowd {
        told.push(one.await.expect("an answer").0);
    }
    let waited = told.iter().filter(|status| **status == 200).count();
    assert!((1..100).contains(&waited) && told.iter().all(|status| [200, 404, 503].contains(status)), "{told:?}");
}

#[tokio::test]
async fn no_page_is_made_for_who_has_left() {
    let log = Log::behind(0);
    let stand = stand(log.clone(), ThemePlace::default()).await;
    let crowd: Vec<_> = (0..20).map(|second| tokio::spawn(asked(stand.clone(), past(second)))).collect();
    settle().await;
    crowd.iter().for_each(tokio::task::JoinHandle::abort);
    settle().await;
    log.gate.add_permits(1);
    assert_eq!(asked(stand.clone(), past(60)).await.0, 200);
    assert_eq!(figure(&stand, "rendered").await, "1");
}

#[tokio::test]
async fn what_is_not_there_is_looked_for_as_often_as_it_is_asked_for() {
    let log = Log::behind(1000);
    let stand = stand(log.clone(), ThemePlace::default()).await;
    for path in ["/api/v1/stories/5", "/p/6", "/en/ferry-returns/a-7"] {
        let mut looked = vec![];
        for _ in 0..3 {
            assert_eq!(asked(stand.clone(), path.into()).await.0, 404);
            looked.push(log.looked.swap(0, Ordering::Relaxed));
        }
        assert!(looked[0] > 0 && looked.iter().all(|times| *times == looked[0]), "{path}: {looked:?}");
    }
    assert_eq!((figure(&stand, "kept").await, figure(&stand, "rendered").await), ("0".into(), "9".into()));
}

#[tokio::test]
async fn a_balancer_asks_by_the_machines_address_or_by_none() {
    let log = Log::behind(1000);
    let stand = stand_of(HostNames::new(["news.example".to_owned()]), log, ThemePlace::default()).await;
    let told = async |path: &str, host: Option<&str>| {
        // The first version of HTTP names no host.
        let version = if host.is_some() { Version::HTTP_11 } else { Version::HTTP_10 };
        let request = host.into_iter().fold(Request::get(path).version(version), |request, host| request.header("host", host)).body(()).expect("a request");
        stand.answer(request, Peer(([10, 0, 0, 7], 1).into())).await.status().as_u16()
    };
    for host in [Some("10.0.3.4"), None, Some("news.example")] {
        assert_eq!((told("/healthz", host).await, told("/readyz", host).await), (200, 200), "{host:?}");
    }
    assert_eq!((told("/en", Some("10.0.3.4")).await, told("/en", None).await), (421, 421), "readers ask by name");
    assert_eq!(told("/healthz", Some("news.example@evil")).await, 400);
}
