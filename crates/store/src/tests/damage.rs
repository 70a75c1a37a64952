//! Damaged rows: an error with words, never a wrong page and never a panic.

use super::fixture::{House, minute, put, put_concept};
use newsroom::StoryId;
use pressed::PressLog;
use pressed::key::RecordKey;
use std::sync::Arc;

pub async fn a_damaged_record_is_an_error_not_a_page(house: Arc<House>) {
    house.press(minute(1), vec![put(1, "One", minute(1), minute(1), &[]), put(2, "Two", minute(1), minute(1), &[])]).await;
    let press = house.store.press();
    let (key, both) = (RecordKey::Story(StoryId(1)), [StoryId(2), StoryId(1)]);
    // The last four bytes are the checksum; `substr` counts from one on both engines.
    for sabotage in [
        "UPDATE press_records SET record = substr(record, 1, 60) WHERE key = 'story/1'",
        "UPDATE press_records SET record = substr(record, 1, 3) WHERE key = 'story/1'",
        "DELETE FROM press_records WHERE key = 'story/1' AND 1 = 0; UPDATE press_records SET record = substr(record, 2, 1) WHERE key = 'story/1'",
    ] {
        house.sabotage(sabotage).await;
        let error = press.record(&key, None).await.expect_err("it is damaged");
        assert!(error.what == "story/1" && error.why.contains("damaged"), "{error}");
        press.stories(&both, None).await.expect_err("it is damaged");
        press.versions(StoryId(1)).await.expect_err("it is damaged");
    }
    assert_eq!(house.headline(2, None).await.as_deref(), Some("Two"), "its neighbour is fine");
    // Pressing it anew mends it.
    house.press(minute(1), vec![put(1, "One", minute(1), minute(1), &[])]).await;
    assert_eq!(house.headline(1, None).await.as_deref(), Some("One"));
}

pub async fn another_things_record_is_noticed(house: Arc<House>) {
    house.press(minute(1), vec![put(1, "One", minute(1), minute(1), &[]), put(2, "Two", minute(1), minute(1), &[]), put_concept(1, "Africa", minute(1))]).await;
    house.sabotage("UPDATE press_records SET record = (SELECT p.record FROM press_records p WHERE p.key = 'story/2') WHERE key = 'story/1'").await;
    house.sabotage("UPDATE press_records SET record = (SELECT p.record FROM press_records p WHERE p.key = 'story/2') WHERE key = 'concept/1'").await;
    for key in [RecordKey::Story(StoryId(1)), RecordKey::Concept(newsroom::ConceptId(1))] {
        let error = house.store.press().record(&key, None).await.expect_err("it is damaged");
        assert!(error.why.contains("something else"), "{error}");
    }
}

/// SQLite alone: flipped bytes anywhere in the file.
mod bytes {
    use super::super::fixture::{self, en};
    use super::*;
    use crate::{Place, PressStore};
    use pressed::key::ListKey;
    use pressed::log::Slice;
    use pressed::record::Record;
    use std::fs;

    #[test]
    fn a_spoilt_file_gives_errors_or_the_truth_and_never_a_panic() {
        fixture::run(fixture::sqlite, async |house| {
            let list = ListKey::Edition(en());
            house.press(minute(1), (1..=120).map(|id| put(id, &format!("Story {id}"), minute(id), minute(1), &[ListKey::Edition(en())])).collect()).await;
            house.store.clone().close().await;
            let whole = fs::read(house.place.press_file()).expect("the file");
            let place = Place::in_folder(house.place.data.join("spoilt"));
            fs::create_dir_all(&place.data).expect("a folder");
            let (mut wrong, mut refused) = (0, 0);
            for n in 0..60u64 {
                let at = (n.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 16) as usize % whole.len();
                let mut bytes = whole.clone();
                if n % 6 == 5 {
                    bytes.truncate(at)
                } else {
                    bytes[at] ^= 0x5a
                };
                fs::write(place.press_file(), bytes).expect("a spoilt file");
                let Ok(press) = PressStore::open(&place).await else {
                    refused += 1;
                    continue;
                };
                for id in 1..=120 {
                    match press.record(&RecordKey::Story(StoryId(id)), None).await {
                        Ok(Some(stored)) => {
                            let Record::Story(story) = &stored.record else { panic!("a story") };
                            wrong += u32::from(story.content.headline != format!("Story {id}"));
                        }
                        Ok(None) => {}
                        Err(_) => refused += 1,
                    }
                }
                // Errors are fine, panics are not.
                let _ = press.list(&list, None, Slice::first(500)).await;
                let _ = press.days(None).await;
                let _ = press.runs_after(0, 10).await;
                press.close().await;
                for beside in ["db-wal", "db-shm"] {
                    let _ = fs::remove_file(place.press_file().with_extension(beside));
                }
            }
            assert_eq!(wrong, 0, "no reader got another text");
            assert!(refused > 0, "the damage was noticed");
        });
    }
}
