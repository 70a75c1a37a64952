//! A house for a test: an empty store in a folder or schema of its own, and short ways to make stories and runs.

use crate::{Database, Place, PressItem, Pressing, Store, StoreError};
use newsroom::concept::{Concept, ConceptKind, Name};
use newsroom::edition::EditionCode;
use newsroom::language::Language;
use newsroom::story::{Content, Revision, Story, StoryKind, Takedown};
use newsroom::workflow::State;
use newsroom::{ConceptId, FamilyId, StoryId, Timestamp};
use pressed::PressLog;
use pressed::key::{ListKey, RecordKey, Source};
use pressed::log::{Run, Slice, Written};
use pressed::record::{PressedStory, Record, Withdrawn};
use sqlx::{AssertSqlSafe, PgPool};
use std::sync::atomic::{AtomicU32, Ordering};

pub struct House {
    pub store: Store,
    pub place: Place,
    _folder: tempfile::TempDir,
    schema: Option<(PgPool, String)>,
}

/// Runs a test in a new house and tidies up after it. Without an engine the test says that it was skipped.
pub fn run<F: Future<Output = ()>>(engine: impl AsyncFnOnce() -> Option<House>, test: impl FnOnce(std::sync::Arc<House>) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let Some(house) = engine().await else {
            println!("SKIPPED: set TEST_DATABASE_URL to a PostgreSQL database to run this test on it");
            return;
        };
        let house = std::sync::Arc::new(house);
        test(house.clone()).await;
        house.store.clone().close().await;
        if let Some((pool, schema)) = &house.schema {
            sqlx::raw_sql(AssertSqlSafe(format!("DROP SCHEMA {schema} CASCADE"))).execute(pool).await.expect("the schema can go");
        }
    });
}

pub async fn sqlite() -> Option<House> {
    let folder = tempfile::tempdir().expect("a folder");
    let place = Place::in_folder(folder.path().join("house"));
    let store = Store::init(&place, 1_000).await.expect("a new store");
    Some(House { store, place, _folder: folder, schema: None })
}

pub async fn postgres() -> Option<House> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let address = std::env::var("TEST_DATABASE_URL").ok()?;
    let schema = format!("test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let pool = PgPool::connect(&address).await.expect("the test database");
    sqlx::raw_sql(AssertSqlSafe(format!("CREATE SCHEMA {schema}"))).execute(&pool).await.expect("a schema");
    let folder = tempfile::tempdir().expect("a folder");
    let joint = if address.contains('?') { '&' } else { '?' };
    let database = Database::Postgres(format!("{address}{joint}options[search_path]={schema}"));
    let place = Place { database, ..Place::in_folder(folder.path().join("house")) };
    let store = Store::init(&place, 1_000).await.expect("a new store");
    Some(House { store, place, _folder: folder, schema: Some((pool, schema)) })
}

impl House {
    /// Presses items at an instant as the next run.
    pub async fn press(&self, at: Timestamp, items: Vec<PressItem>) -> Option<Run> {
        self.write(at, items).await.map(|written| written.run)
    }

    pub async fn write(&self, at: Timestamp, items: Vec<PressItem>) -> Option<Written> {
        let after_change = self.store.press().last_change().await.expect("the press log's state");
        let batch = Pressing { after_change, upto_change: after_change + 1, at, items };
        self.store.press().press(batch).await.expect("a run")
    }

    /// The numbers of the stories in a list, now or at an instant.
    pub async fn list(&self, key: &ListKey, at: Option<Timestamp>) -> Vec<i64> {
        let listed = self.store.press().list(key, at, Slice::first(1_000)).await.expect("a list");
        listed.into_iter().map(|l| l.story.0).collect()
    }

    /// The numbers of the stories that stand in two lists.
    pub async fn meeting(&self, lists: [&ListKey; 2], at: Option<Timestamp>, slice: Slice) -> Vec<i64> {
        let listed = self.store.press().meeting(lists, at, slice).await.expect("a meeting");
        listed.into_iter().map(|l| l.story.0).collect()
    }

    pub async fn headline(&self, story: i64, at: Option<Timestamp>) -> Option<String> {
        let key = RecordKey::Story(StoryId(story));
        let stored = self.store.press().record(&key, at).await.expect("a read");
        stored.map(|stored| match &stored.record {
            Record::Story(story) => story.content.headline.clone(),
            Record::Withdrawn(notice) => notice.takedown.notice.clone(),
            other => panic!("{key} is {other:?}"),
        })
    }

    /// Runs SQL behind the store's back.
    pub async fn sabotage(&self, sql: &'static str) {
        let db = if sql.contains("press_") { self.store.press().db().clone() } else { self.store.db().clone() };
        let mut session = db.write().await.expect("a write");
        session.conn().script("sabotage", sql).await.expect("the sabotage works");
        session.commit().await.expect("the sabotage is saved");
    }

    /// Saves a story with its first revision.
    pub async fn save(&self, story: Story, content: Content) {
        let first = Revision { story: story.id, number: 1, at: story.created, by: "mf".into(), content };
        let saved = self.store.write(move |tx| Box::pin(async move { tx.insert_stories(&[(story, first)]).await })).await;
        saved.expect("the story is saved");
    }
}

/// An instant: so many minutes after the first edition went out.
pub fn minute(n: i64) -> Timestamp {
    Timestamp::from_second(1_763_942_400 + n * 60).expect("an instant")
}

pub fn en() -> EditionCode {
    code("en")
}

pub fn code(code: &str) -> EditionCode {
    EditionCode::try_from(code).expect("a code")
}

pub fn content(headline: &str) -> Content {
    Content::new(Language::try_from("en".to_owned()).expect("a language"), headline)
}

pub fn story(id: i64) -> Story {
    Story {
        id: StoryId(id),
        edition: en(),
        family: FamilyId(id),
        state: State::Draft,
        version: 1,
        revision: 1,
        published_revision: None,
        uri: None,
        embargo: None,
        embargo_as: None,
        scheduled: None,
        scheduled_as: None,
        first_published: None,
        last_published: None,
        corrections: vec![],
        takedown: None,
        translated_from: None,
        created: minute(0),
    }
}

pub fn concept(id: i64, name: &str) -> Concept {
    let names = [(en(), Name::of(name))].into();
    Concept { id: ConceptId(id), kind: ConceptKind::Region, code: None, parent: None, names, cover: None }
}

pub fn pressed_story(id: i64, headline: &str, published: Timestamp, modified: Timestamp) -> Record {
    Record::Story(Box::new(PressedStory {
        id: StoryId(id),
        edition: en(),
        family: FamilyId(id),
        uri: None,
        content: content(headline),
        pictures: [].into(),
        first_published: published,
        modified,
        corrections: vec![],
    }))
}

/// A story's version since an instant, in lists that are all sorted by when it was published.
pub fn put(id: i64, headline: &str, published: Timestamp, since: Timestamp, lists: &[ListKey]) -> PressItem {
    PressItem::Put {
        key: RecordKey::Story(StoryId(id)),
        since,
        record: pressed_story(id, headline, published, since),
        lists: lists.iter().map(|list| (list.clone(), published)).collect(),
        touched: vec![Source::Card(StoryId(id))],
    }
}

pub fn put_concept(id: i64, name: &str, since: Timestamp) -> PressItem {
    let key = RecordKey::Concept(ConceptId(id));
    PressItem::Put { touched: vec![Source::Record(key.clone())], key, since, record: Record::Concept(concept(id, name)), lists: vec![] }
}

pub fn forget(id: i64) -> PressItem {
    PressItem::Forget { key: RecordKey::Story(StoryId(id)), notice: None, touched: vec![Source::Card(StoryId(id))] }
}

pub fn take_down(id: i64, notice: &str, at: Timestamp) -> PressItem {
    let withdrawn = Withdrawn { id: StoryId(id), edition: en(), kind: StoryKind::Article, takedown: Takedown { at, notice: notice.into() } };
    PressItem::Forget { key: RecordKey::Story(StoryId(id)), notice: Some((at, Record::Withdrawn(withdrawn))), touched: vec![] }
}

/// Work that fails.
pub fn refusal() -> StoreError {
    StoreError::Taken("the story".into())
}
