//! A small house for the tests: two editions, a subject below another, and a clock that can be set.

use crate::press_now;
use desk::{Actor, Desk, NewConcept};
use newsroom::concept::ConceptKind;
use newsroom::edition::{Edition, EditionCode};
use newsroom::language::Language;
use newsroom::story::{Content, Story};
use newsroom::{ConceptId, StoryId, Timestamp};
use pressed::PressLog;
use pressed::key::{ListKey, RecordKey};
use pressed::log::{Run, Slice};
use pressed::record::{PressedStory, Record};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use store::{Place, Store};
use tempfile::TempDir;

pub struct House {
    pub desk: Desk,
    pub store: Store,
    pub politics: ConceptId,
    /// Stands below politics.
    pub elections: ConceptId,
    clock: Arc<AtomicI64>,
    _folder: TempDir,
}

pub const NOON: &str = "2026-11-23T12:00:00Z";

pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

pub fn code(text: &str) -> EditionCode {
    EditionCode::try_from(text).expect("a code")
}

pub fn chief() -> Actor {
    Actor::house()
}

impl House {
    pub async fn open() -> House {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::init(&Place::in_folder(folder.path()), 1_000_000).await.expect("a new store");
        let clock = Arc::new(AtomicI64::new(at(NOON).as_millisecond()));
        let told = clock.clone();
        let desk = Desk::with_clock(store.clone(), move || Timestamp::from_millisecond(told.load(Ordering::SeqCst)).expect("an instant"));
        for tag in ["en", "de"] {
            let language = Language::try_from(tag).expect("a tag");
            let edition =
                Edition { code: code(tag), language, name: tag.into(), time_zone: "UTC".into(), menu: vec![], regions: vec![], about: vec![], site_name: None };
            desk.set_edition(&chief(), edition, None).await.expect("an edition");
        }
        let named = |name: &str| NewConcept::of(ConceptKind::Subject, [(code("en"), name.to_owned()), (code("de"), name.to_owned())]);
        let politics = desk.create_concept(&chief(), named("Politics")).await.expect("a concept").value.value.id;
        let below = NewConcept { parent: Some(politics), ..named("Elections") };
        let elections = desk.create_concept(&chief(), below).await.expect("a concept").value.value.id;
        let house = House { desk, store, politics, elections, clock, _folder: folder };
        house.press().await;
        house
    }

    pub fn set_clock(&self, to: &str) {
        self.clock.store(at(to).as_millisecond(), Ordering::SeqCst);
    }

    pub fn content(&self, headline: &str) -> Content {
        let mut content = Content::new(Language::try_from("en").expect("a tag"), headline);
        content.subjects = vec![self.elections];
        content
    }

    pub async fn draft(&self, headline: &str) -> Story {
        self.desk.create(&chief(), code("en"), self.content(headline), None).await.expect("a draft").value.story
    }

    pub async fn publish(&self, headline: &str) -> Story {
        let story = self.draft(headline).await;
        self.desk.publish(&chief(), story.id, 1, None).await.expect("published").value.story
    }

    /// Saves a text and publishes it.
    pub async fn update(&self, story: &Story, content: Content) -> Story {
        let revised = self.desk.revise(&chief(), story.id, story.version, content).await.expect("revised").value;
        self.desk.publish(&chief(), story.id, revised.version, None).await.expect("published").value.story
    }

    pub async fn press(&self) {
        press_now(&self.store).await.expect("pressed");
    }

    /// Presses what waits and gives what the newest run touched.
    pub async fn touched(&self) -> Vec<String> {
        let before = self.store.press().head().await.expect("the head");
        self.press().await;
        let runs: Vec<Run> = self.store.press().runs_after(before, 10).await.expect("runs");
        let mut touched: Vec<String> = runs.into_iter().flat_map(|r| r.touched).collect();
        touched.sort();
        touched
    }

    pub async fn record(&self, key: &RecordKey, instant: Option<&str>) -> Option<Record> {
        self.store.press().record(key, instant.map(at)).await.expect("read").map(|s| s.record.clone())
    }

    pub async fn story(&self, id: StoryId, instant: Option<&str>) -> Option<PressedStory> {
        match self.record(&RecordKey::Story(id), instant).await {
            Some(Record::Story(story)) => Some(*story),
            _ => None,
        }
    }

    /// Headlines of a story's public versions, each with the instant from which it stands.
    pub async fn versions(&self, id: StoryId) -> Vec<(String, String)> {
        let versions = self.store.press().versions(id).await.expect("versions");
        let told = versions
            .iter()
            .filter_map(|v| if let Record::Story(story) = &v.record { Some((v.since.to_string(), story.content.headline.clone())) } else { None });
        told.collect()
    }

    pub async fn list(&self, key: ListKey, instant: Option<&str>) -> Vec<StoryId> {
        let listed = self.store.press().list(&key, instant.map(at), Slice::first(50)).await.expect("a list");
        listed.into_iter().map(|l| l.story).collect()
    }
}
