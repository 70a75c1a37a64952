//! The store as a whole: making, opening, refusing.

use super::concepts::bare;
use super::fixture::{House, content, en, minute, put, put_concept, story};
use crate::{Place, PressStore, Store, StoreError, Token};
use newsroom::act::{Act, Deed};
use newsroom::body::Block;
use newsroom::picture::Figure;
use newsroom::story::{Content, Story};
use newsroom::workflow::State;
use newsroom::{PictureId, StoryId};
use pressed::PressLog;
use pressed::key::ListKey;
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;

pub async fn a_second_init_is_refused(house: Arc<House>) {
    house.save(story(1), content("x")).await;
    let refused = Store::init(&house.place, 5).await.err().expect("a second init is refused");
    assert!(matches!(refused, StoreError::Exists(_)), "{refused}");
    assert!(house.store.read().await.expect("a reader").story(StoryId(1)).await.expect("a read").is_some(), "nothing was harmed");
}

pub async fn a_missing_store_is_said_to_be_missing(house: Arc<House>) {
    let elsewhere = Place::in_folder(house.place.data.join("elsewhere"));
    let missing = Store::open(&elsewhere).await.err().expect("there is none");
    assert!(matches!(&missing, StoreError::Missing(_)) && missing.to_string().contains("masthead init"), "{missing}");
    assert!(!elsewhere.data.exists(), "looking makes nothing");
}

pub async fn a_newer_store_is_refused(house: Arc<House>) {
    house.sabotage("INSERT INTO newsroom_steps (number, taken) VALUES (99, 0)").await;
    let refused = Store::open(&house.place).await.err().expect("a newer form is refused");
    assert!(matches!(refused, StoreError::Newer { found: 99, .. }), "{refused}");
    house.sabotage("DELETE FROM newsroom_steps WHERE number = 99").await;
    house.sabotage("INSERT INTO press_steps (number, taken) VALUES (99, 0)").await;
    let refused = PressStore::open(&house.place).await.err().expect("a newer form is refused");
    assert!(matches!(refused, StoreError::Newer { found: 99, .. }), "{refused}");
}

pub async fn a_store_opens_again_with_all_it_held(house: Arc<House>) {
    house.save(story(1), content("x")).await;
    house.press(minute(1), vec![put(1, "One", minute(0), minute(1), &[ListKey::Edition(en())]), put_concept(1, "Africa", minute(1))]).await;
    house.store.clone().close().await;
    let again = Store::open(&house.place).await.expect("it opens again");
    assert!(again.read().await.expect("a reader").story(StoryId(1)).await.expect("a read").is_some());
    assert_eq!((again.press().head().await.expect("a head"), again.press().last_change().await.expect("a change")), (1, 1));
    let next = again.write(|tx| Box::pin(async move { tx.next_story_id().await })).await.expect("a number");
    assert_eq!(next.0, 1_000);
    again.close().await;
}

pub async fn an_older_store_learns_whose_its_stories_and_pictures_are(house: Arc<House>) {
    let shows = |pictures: &[i64]| Content { body: pictures.iter().map(|id| Block::Picture { figure: Figure::of(PictureId(*id)) }).collect(), ..content("x") };
    let token =
        |id: &str, created| Token { id: id.into(), name: "Wire".into(), grants: vec![], maker: None, hash: [id.as_bytes()[0]; 32], created, revoked: None };
    let added =
        |who: &str, deed, picture: i64| Act { at: minute(0), who: who.into(), name: "x".into(), deed, object: format!("picture/{picture}"), detail: json!({}) };
    for id in 1..=250 {
        house.save(Story { created: minute(id), ..story(id) }, shows(&[id])).await;
    }
    let tokens = [token("first", minute(-9)), token("second", minute(2)), token("third", minute(900))];
    let acts = [added("person/3", Deed::AddPicture, 1), added("person/4", Deed::EditPicture, 1), added("person/4", Deed::EditPicture, 2)];
    let work = house.store.write::<_, StoreError, _>(move |tx| {
        Box::pin(async move {
            tx.insert_pictures(&[bare(1), bare(2)]).await?;
            for token in &tokens {
                tx.insert_token(token).await?;
            }
            for act in &acts {
                tx.note_act(act).await?;
            }
            for (story, who) in [(1, "token/Wire"), (2, "token/Wire"), (3, "token/Gone"), (4, "person/3")] {
                tx.note_begun(StoryId(story), who).await?;
            }
            Ok(())
        })
    });
    work.await.expect("saved");
    // As it was before the steps that say so.
    house.sabotage("DELETE FROM newsroom_steps WHERE number >= 15").await;
    house.sabotage("UPDATE stories SET state = 'draft', first_published = 1 WHERE id IN (2, 3)").await;
    house.sabotage("UPDATE stories SET state = 'draft', first_published = NULL WHERE id = 4").await;
    house.sabotage("ALTER TABLE cowriting DROP COLUMN who").await;
    house.sabotage("ALTER TABLE cowriting_checkpoints DROP COLUMN suggestions").await;
    house.sabotage("ALTER TABLE cowriting_checkpoints DROP COLUMN comments").await;
    house.sabotage("ALTER TABLE previews DROP COLUMN maker").await;
    house.sabotage("DROP TABLE figures").await;
    house.sabotage("ALTER TABLE pictures DROP COLUMN added_by").await;
    house.store.clone().close().await;
    let again = Store::open(&house.place).await.expect("it is brought up to date");
    let mut reader = again.read().await.expect("a reader");
    let stand = reader.stories_by_id(&[2, 3, 4].map(StoryId)).await.expect("a read").into_iter().map(|story| story.state);
    assert_eq!(stand.collect::<Vec<_>>(), [State::Unpublished, State::Unpublished, State::Draft], "what readers have had is no draft");
    let begun = reader.begun_by_many(&[1, 2, 3, 4].map(StoryId)).await.expect("a read");
    let whose = ["token/first", "token/second", "token/Gone", "person/3"];
    assert_eq!(begun.values().map(String::as_str).collect::<Vec<_>>(), whose, "the newest of a name that was there then");
    for (who, theirs) in [("person/3", vec![PictureId(1)]), ("person/4", vec![])] {
        let added = reader.pictures_added_by(who, &[PictureId(1), PictureId(2)]).await.expect("a read");
        assert_eq!(added.into_iter().collect::<Vec<_>>(), theirs, "{who}");
    }
    let shown = reader.shown_in(&[1, 150, 250].map(PictureId)).await.expect("a read");
    assert_eq!(shown.iter().map(|(_, story)| story.0).collect::<BTreeSet<_>>(), [1, 150, 250].into());
    drop(reader);
    again.close().await;
}

/// SQLite alone: the two files.
mod files {
    use super::super::fixture;
    use super::*;
    use std::fs;

    #[test]
    fn readers_go_on_without_the_newsroom() {
        fixture::run(fixture::sqlite, async |house| {
            house.press(minute(1), vec![put(1, "One", minute(0), minute(1), &[ListKey::Edition(en())])]).await;
            fs::rename(house.place.newsroom_file(), house.place.data.join("away.db")).expect("the file moves");
            assert_eq!(house.headline(1, None).await.as_deref(), Some("One"));
            let alone = PressStore::open(&house.place).await.expect("the press log opens alone");
            assert_eq!(alone.head().await.expect("a head"), 1);
            alone.close().await;
            let missing = Store::open(&house.place).await.err().expect("the newsroom is away");
            assert!(matches!(missing, StoreError::Incomplete { .. }) && missing.to_string().contains("backup"), "{missing}");
            let kept = Store::init(&house.place, 1).await.err().expect("a press log with runs is not written over");
            assert!(matches!(kept, StoreError::Incomplete { .. }), "{kept}");
            assert!(!house.place.newsroom_file().exists(), "what was refused leaves nothing behind");
        });
    }

    #[test]
    fn nobody_is_told_saved_by_a_file_that_was_deleted() {
        fixture::run(fixture::sqlite, async |house| {
            let save = async |id| house.store.write(move |tx| Box::pin(async move { tx.insert_story(&story(id)).await })).await;
            save(1).await.expect("saved");
            fs::remove_file(house.place.newsroom_file()).expect("the file goes");
            let refused = save(2).await.expect_err("nobody will find it");
            assert!(matches!(refused, StoreError::Gone), "{refused}");
            assert!(matches!(save(3).await, Err(StoreError::Halted(_))));
        });
    }

    #[test]
    fn an_init_that_was_cut_short_can_be_done_again() {
        fixture::run(fixture::sqlite, async |house| {
            let place = Place::in_folder(house.place.data.join("other"));
            Store::init(&place, 5).await.expect("a store").close().await;
            fs::remove_file(place.newsroom_file()).expect("the file goes");
            fs::write(place.newsroom_file(), b"").expect("an empty file");
            let missing = Store::open(&place).await.err().expect("an empty file is no newsroom");
            assert!(matches!(missing, StoreError::Incomplete { .. }), "{missing}");
            Store::init(&place, 5).await.expect("it can be done again").close().await;
        });
    }

    #[test]
    fn a_file_that_is_no_database_is_said_to_be_damaged() {
        fixture::run(fixture::sqlite, async |house| {
            let place = Place::in_folder(house.place.data.join("other"));
            Store::init(&place, 5).await.expect("a store").close().await;
            fs::write(place.newsroom_file(), "The harbour of Mirel will reopen. ".repeat(999)).expect("a spoilt file");
            let damaged = Store::open(&place).await.err().expect("it cannot be opened");
            assert!(matches!(&damaged, StoreError::Damaged { what, .. } if what.contains("newsroom.db")), "{damaged}");
        });
    }

    #[test]
    fn what_is_answered_is_in_the_files() {
        // What kill -9 leaves is what is in the files at that moment: a copy of them must hold every answered write.
        fixture::run(fixture::sqlite, async |house| {
            for id in 1..=20 {
                house.save(story(id), content("x")).await;
                let copy = Place::in_folder(house.place.data.join(format!("copy{id}")));
                fs::create_dir_all(&copy.data).expect("a folder");
                for file in ["newsroom.db", "newsroom.db-wal", "press.db", "press.db-wal"] {
                    if house.place.data.join(file).exists() {
                        fs::copy(house.place.data.join(file), copy.data.join(file)).expect("a copy");
                    }
                }
                let copy = Store::open(&copy).await.expect("the copy opens");
                assert!(copy.read().await.expect("a reader").story(StoryId(id)).await.expect("a read").is_some(), "story {id}");
                copy.close().await;
            }
        });
    }
}
