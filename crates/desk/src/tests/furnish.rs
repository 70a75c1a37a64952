//! A furnished house for the tests: two editions, a few concepts, somebody in every role.

use crate::clock::Rounds;
use crate::{Actor, Desk, Done, NewConcept, NewPicture};
use jiff::SignedDuration;
use newsroom::concept::ConceptKind;
use newsroom::edition::{Edition, EditionCode};
use newsroom::language::Language;
use newsroom::permission::Role;
use newsroom::picture::{Focus, Rights};
use newsroom::site::{Colours, Site};
use newsroom::story::{Content, Story};
use newsroom::{ConceptId, StoryId, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use store::{Change, Place, Store};
use tempfile::TempDir;

pub struct House {
    pub desk: Desk,
    pub politics: ConceptId,
    pub africa: ConceptId,
    clock: Arc<AtomicI64>,
    folder: TempDir,
}

pub const NOON: &str = "2026-11-23T12:00:00Z";

pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

pub fn code(text: &str) -> EditionCode {
    EditionCode::try_from(text).expect("a code")
}

pub fn editor() -> Actor {
    Actor::new("Ines Albrandt", Role::EditionEditor)
}

impl House {
    pub async fn open() -> House {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::init(&Place::in_folder(folder.path()), 1_000_000).await.expect("a new store");
        let clock = Arc::new(AtomicI64::new(at(NOON).as_millisecond()));
        let desk = with_clock(store, &clock);
        let house = Actor::house();
        for (edition, language) in [("en", "en"), ("de", "de"), ("zh-hans", "zh-Hans")] {
            let edition = Edition {
                site_name: None,
                code: code(edition),
                language: Language::try_from(language).expect("a tag"),
                name: edition.to_uppercase(),
                time_zone: "Europe/Berlin".into(),
                menu: vec![],
                regions: vec![],
                about: vec![],
            };
            desk.set_edition(&house, edition, None).await.expect("an edition");
        }
        let site = Site { name: "Ostrel".into(), default_edition: code("en"), editions: vec![code("en"), code("de")], colours: Colours::default(), logo: None };
        desk.set_site(&house, site, None).await.expect("a site");
        let mut ids = vec![];
        for (kind, en, de) in [(ConceptKind::Subject, "Politics", "Politik"), (ConceptKind::Region, "Africa", "Afrika")] {
            let coded = (kind == ConceptKind::Subject).then(|| "medtop:11000000".to_owned());
            let concept = NewConcept { code: coded, ..NewConcept::of(kind, [(code("en"), en.to_owned()), (code("de"), de.to_owned())]) };
            ids.push(desk.create_concept(&house, concept).await.expect("a concept").value.value.id);
        }
        House { desk, politics: ids[0], africa: ids[1], clock, folder }
    }

    /// The same house after the program was started again.
    pub async fn reopen(self) -> House {
        let House { desk, politics, africa, clock, folder } = self;
        let store = desk.store().clone();
        drop(desk);
        store.close().await;
        let store = Store::open(&Place::in_folder(folder.path())).await.expect("the store");
        House { desk: with_clock(store, &clock), politics, africa, clock, folder }
    }

    pub fn set_clock(&self, to: &str) {
        self.clock.store(at(to).as_millisecond(), Ordering::SeqCst);
    }

    pub fn later(&self, seconds: i64) {
        self.clock.fetch_add(SignedDuration::from_secs(seconds).as_millis() as i64, Ordering::SeqCst);
    }

    /// One look of the clock at the schedule.
    pub async fn publish_due(&self) -> crate::error::Result<Vec<StoryId>> {
        Rounds::new(self.desk.clone()).next(Duration::ZERO).await
    }

    /// A content that may be published.
    pub fn content(&self, headline: &str) -> Content {
        let mut content = Content::new(Language::try_from("en").expect("a tag"), headline);
        content.subjects = vec![self.politics];
        content
    }

    pub async fn draft(&self, headline: &str) -> Story {
        self.desk.create(&editor(), code("en"), self.content(headline), None).await.expect("a draft").value.story
    }

    pub async fn published(&self, headline: &str) -> Done<Story> {
        let story = self.draft(headline).await;
        self.desk.publish(&editor(), story.id, story.version, None).await.expect("published").map(|saved| saved.story)
    }

    pub fn picture(&self) -> NewPicture {
        let focus = Focus::centre();
        NewPicture { alt: "A ship".into(), caption: String::new(), credit: "I. A.".into(), rights: Rights::Own, width: 0, height: 0, focus, renditions: vec![] }
    }

    /// What waits for the press after a change.
    pub async fn changes_after(&self, number: i64) -> Vec<(Change, Option<Timestamp>)> {
        let changes = self.desk.store().read().await.expect("a reader").changes_after(number, 1000).await.expect("changes");
        changes.into_iter().map(|(_, change, since)| (change, since)).collect()
    }
}

fn with_clock(store: Store, clock: &Arc<AtomicI64>) -> Desk {
    let clock = clock.clone();
    Desk::with_clock(store, move || Timestamp::from_millisecond(clock.load(Ordering::SeqCst)).expect("an instant"))
}
