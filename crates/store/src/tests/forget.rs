//! Forgetting: what is unpublished has never been, what is taken down leaves a notice, and the text is gone from the file.

use super::fixture::{House, en, forget, minute, put, put_concept, take_down};
use crate::PressItem;
use newsroom::picture::{Focus, Picture, Rendition, Rights};
use newsroom::site::{Colours, Site};
use newsroom::{FamilyId, PictureId, StoryId};
use pressed::PressLog;
use pressed::key::{ListKey, RecordKey};
use pressed::record::{PressedFront, Record};
use std::sync::Arc;

fn lists() -> [ListKey; 2] {
    [ListKey::Edition(en()), ListKey::Family(FamilyId(1))]
}

async fn publish_twice(house: &House) {
    house.press(minute(10), vec![put(1, "One", minute(10), minute(10), &lists()), put(2, "Other", minute(11), minute(11), &lists())]).await;
    house.press(minute(20), vec![put(1, "Two", minute(10), minute(20), &lists()[..1])]).await;
}

pub async fn an_unpublished_story_has_never_been(house: Arc<House>) {
    publish_twice(&house).await;
    assert_eq!(house.press(minute(30), vec![forget(1)]).await.map(|run| run.touched), Some(vec!["card/1".to_owned()]));
    for at in [None, Some(minute(10)), Some(minute(25)), Some(minute(99))] {
        assert_eq!(house.headline(1, at).await, None, "at {at:?}");
        for list in lists() {
            assert!(!house.list(&list, at).await.contains(&1), "{list} at {at:?}");
        }
    }
    assert_eq!(house.store.press().versions(StoryId(1)).await.expect("a read").len(), 0);
    assert_eq!(house.headline(2, None).await.as_deref(), Some("Other"), "its neighbour stays");
    assert_eq!(house.store.press().head().await.expect("a head"), 3, "the log goes on");
}

pub async fn a_takedown_leaves_its_notice_alone(house: Arc<House>) {
    publish_twice(&house).await;
    house.press(minute(30), vec![take_down(1, "This story was withdrawn.", minute(30))]).await;
    assert_eq!(house.headline(1, None).await.as_deref(), Some("This story was withdrawn."));
    assert_eq!(house.headline(1, Some(minute(25))).await, None);
    assert_eq!(house.list(&lists()[0], None).await, [2]);
    assert_eq!(house.store.press().versions(StoryId(1)).await.expect("a read").len(), 0, "a notice is no version of the story");
    assert_eq!(house.press(minute(31), vec![take_down(1, "This story was withdrawn.", minute(30))]).await, None, "it is done already");
}

fn picture(id: i64, files: &[&String]) -> Picture {
    let renditions = files.iter().map(|file| Rendition { file: (*file).clone(), width: 1, height: 1, bytes: 1 }).collect();
    let (alt, caption, credit) = ("A ship".into(), String::new(), "I. A.".into());
    Picture { id: PictureId(id), alt, caption, credit, rights: Rights::Own, width: 1, height: 1, focus: Focus::centre(), renditions }
}

pub async fn files_go_with_the_last_that_showed_them(house: Arc<House>) {
    let blobs = house.store.blobs().clone();
    let [own, shared, of_front] = [&b"own"[..], b"shared", b"front"].map(|bytes| blobs.put(bytes, "jpg").expect("kept"));
    let showing = |id: i64, since: i64, files: &[&String]| {
        let item = put(id, "One", minute(10), minute(since), &lists()[..1]);
        let PressItem::Put { key, since, record: Record::Story(mut story), lists, touched } = item else { panic!("a put") };
        story.pictures = [(PictureId(id), picture(id, files))].into();
        PressItem::Put { key, since, record: Record::Story(story), lists, touched }
    };
    house.press(minute(10), vec![showing(1, 10, &[&own, &shared, &of_front]), showing(2, 10, &[&shared])]).await;
    let unseen = blobs.put(b"unseen", "jpg").expect("kept");
    let shown = async |file: &String| house.store.press().has_shown(file).await.expect("a read");
    assert!(shown(&own).await && !shown(&unseen).await, "a file is in the house and no reader's");
    // What an earlier version has shown counts, at every instant.
    house.press(minute(20), vec![showing(1, 20, &[])]).await;
    let front = PressedFront { edition: en(), containers: vec![], breaking: None, pictures: [(PictureId(9), picture(9, &[&of_front]))].into() };
    let key = RecordKey::Front(en());
    house.press(minute(21), vec![PressItem::Put { key, since: minute(21), record: Record::Front(front), lists: vec![], touched: vec![] }]).await;
    let site = Site { name: "Ostrel".into(), default_edition: en(), editions: vec![en()], colours: Colours::default(), logo: Some("logo.svg".into()) };
    house.press(minute(22), vec![PressItem::Put { key: RecordKey::Site, since: minute(22), record: Record::Site(site), lists: vec![], touched: vec![] }]).await;
    // As a log from before files were noted: it is looked through when it is opened.
    house.sabotage("DELETE FROM press_files; UPDATE press_state SET filed = 0").await;
    crate::press::files::catch_up(house.store.press().db()).await.expect("looked through");
    assert!(shown(&"logo.svg".to_owned()).await && shown(&of_front).await);
    house.press(minute(30), vec![forget(1)]).await;
    assert!([&own, &shared, &of_front].into_iter().all(|file| blobs.contains(file)), "what is unpublished may come again");
    assert!(!shown(&own).await && shown(&shared).await && shown(&of_front).await, "and readers have what something else shows");
    house.press(minute(30), vec![showing(1, 30, &[&shared])]).await;
    assert!(!shown(&own).await && shown(&shared).await, "what it showed before is not back with it");
    house.press(minute(31), vec![take_down(1, "Withdrawn.", minute(31))]).await;
    assert_eq!([&own, &shared, &of_front].map(|file| blobs.contains(file)), [false, true, true]);
    assert!(blobs.is_withdrawn(&own) && !blobs.is_withdrawn(&shared));
    assert!(!shown(&own).await && shown(&shared).await);
    house.press(minute(32), vec![take_down(2, "Withdrawn.", minute(32)), showing(3, 32, &[&shared])]).await;
    assert!(blobs.contains(&shared), "what comes in the same run counts");
    house.press(minute(33), vec![take_down(3, "Withdrawn.", minute(33))]).await;
    assert!(blobs.is_withdrawn(&shared));
    assert_eq!(blobs.put(b"own", "jpg").expect("kept"), own);
    assert!(blobs.contains(&own) && !blobs.is_withdrawn(&own), "sent in again it is back");
}

pub async fn forgetting_twice_is_one_run(house: Arc<House>) {
    publish_twice(&house).await;
    assert!(house.press(minute(30), vec![forget(1)]).await.is_some());
    assert_eq!(house.press(minute(31), vec![forget(1), forget(77)]).await, None);
    house.press(minute(32), vec![put_concept(1, "Africa", minute(1))]).await;
    let concept = PressItem::Forget { key: RecordKey::Concept(newsroom::ConceptId(1)), notice: None, touched: vec![] };
    assert!(house.press(minute(33), vec![concept]).await.is_some(), "other records can be forgotten, too");
}

pub async fn a_forgotten_story_can_come_back(house: Arc<House>) {
    publish_twice(&house).await;
    house.press(minute(30), vec![forget(1), put(1, "Three", minute(10), minute(30), &lists())]).await;
    assert_eq!(house.headline(1, None).await.as_deref(), Some("Three"));
    assert_eq!(house.headline(1, Some(minute(29))).await, None);
    assert_eq!((house.list(&lists()[0], None).await, house.list(&lists()[0], Some(minute(29))).await), (vec![2, 1], vec![2]));
    let days = house.store.press().days(None).await.expect("a read");
    assert_eq!(days.iter().map(|d| d.stories).collect::<Vec<_>>(), [2]);
}

/// SQLite alone: the bytes of the file and of the log beside it.
mod bytes {
    use super::super::fixture;
    use super::*;
    use crate::sql::args;

    #[test]
    fn what_is_settled_is_in_the_file_itself() {
        fixture::run(fixture::sqlite, async |house| {
            publish_twice(&house).await;
            let alone = tempfile::tempdir().expect("a folder");
            // The file as a power cut may leave it: without the log beside it.
            let head_of_the_file = async || {
                std::fs::copy(house.place.press_file(), alone.path().join("press.db")).expect("a copy");
                let file = rusqlite::Connection::open(alone.path().join("press.db")).expect("it opens");
                file.query_row("SELECT head FROM press_state", [], |row| row.get::<_, i64>(0)).expect("a head")
            };
            assert_eq!(head_of_the_file().await, 0, "a run does not wait for the disk");
            house.store.press().settle().await.expect("settled");
            assert_eq!(head_of_the_file().await, 2);
        });
    }

    #[test]
    fn forgotten_text_is_gone_from_the_files() {
        fixture::run(fixture::sqlite, async |house| {
            // Incompressible, so that the packed text can be looked for in the files; long enough to spill over several pages.
            let secret: String = (0..30_000u64).map(|n| char::from(b'a' + (n.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as u8 % 26)).collect();
            for n in 0..3 {
                house
                    .press(minute(n), vec![put(1, &format!("{n}{secret}"), minute(0), minute(n), &lists()), put(n + 5, "x", minute(0), minute(n), &lists())])
                    .await;
            }
            let packed: Vec<Vec<u8>> = {
                let mut session = house.store.press().db().read().await.expect("a read");
                let rows = session.conn().all("look", "SELECT record FROM press_records WHERE key = $1", args!["story/1"]).await.expect("rows");
                rows.iter().map(|row| row.get(0).expect("bytes")).collect()
            };
            let pieces: Vec<&[u8]> = packed.iter().flat_map(|p| [&p[40..72], &p[p.len() / 2..p.len() / 2 + 32], &p[p.len() - 40..p.len() - 8]]).collect();
            let found = || {
                let files = [house.place.press_file(), house.place.press_file().with_extension("db-wal")];
                let bytes = files.map(|file| std::fs::read(file).unwrap_or_default()).concat();
                pieces.iter().filter(|piece| bytes.windows(piece.len()).any(|window| window == **piece)).count()
            };
            assert!(pieces.len() == 9 && found() == 9, "the text is there to begin with");
            house.press(minute(9), vec![forget(1)]).await;
            assert_eq!(found(), 0, "pieces of the text are left");
            assert_eq!(house.list(&lists()[0], None).await.len(), 3);
        });
    }
}
