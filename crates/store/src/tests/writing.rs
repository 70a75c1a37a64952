//! Group commit: who is told "saved", and what others' failures do to them.

use super::fixture::{House, content, minute, refusal, story};
use crate::StoreError;
use futures_util::FutureExt;
use futures_util::future::join_all;
use newsroom::StoryId;
use newsroom::story::Story;
use std::pin::{Pin, pin};
use std::sync::Arc;
use tokio::sync::oneshot;

/// Holds the writer until told to go on, so that what comes after waits in one queue and shares a commit.
async fn hold(house: &House) -> oneshot::Sender<()> {
    let (go, wait) = oneshot::channel::<()>();
    let (begun, begins) = oneshot::channel::<()>();
    let store = house.store.clone();
    tokio::spawn(async move {
        let held = store.write::<(), StoreError, _>(move |_| {
            Box::pin(async move {
                let _ = begun.send(());
                let _ = wait.await;
                Ok(())
            })
        });
        held.await.expect("the holder itself is fine");
    });
    begins.await.expect("the writer is held");
    go
}

/// Puts work into the writer's queue: asked once, a write has given its piece away and waits to be answered.
fn queue(work: Pin<&mut impl Future>) {
    assert!(work.now_or_never().is_none(), "nobody is answered while the writer is held");
}

async fn there(house: &House) -> Vec<i64> {
    let ids: Vec<StoryId> = (1..100).map(StoryId).collect();
    let stories = house.store.read().await.expect("a reader").stories_by_id(&ids).await.expect("a read");
    stories.into_iter().map(|s| s.id.0).collect()
}

/// Begins a story. One in three fails after it has written: twice by its own will, once by a rule of the database.
async fn insert(house: Arc<House>, id: i64) -> bool {
    let work = house.store.write::<i64, StoreError, _>(move |tx| {
        Box::pin(async move {
            tx.insert_story(&story(id)).await?;
            match id % 9 {
                0 | 3 => Err(refusal()),
                6 => tx.insert_story(&story(id)).await.map(|()| id),
                _ => Ok(id),
            }
        })
    });
    work.await.is_ok()
}

pub async fn a_piece_that_fails_harms_no_other(house: Arc<House>) {
    let go = hold(&house).await;
    let mut waiting: Vec<_> = (1..=30).map(|id| Box::pin(insert(house.clone(), id))).collect();
    waiting.iter_mut().for_each(|work| queue(work.as_mut()));
    assert_eq!(there(&house).await, [0i64; 0], "nobody's work is seen before the commit");
    go.send(()).expect("the writer waits");
    let answers = join_all(waiting).await;
    let mut expected: Vec<i64> = (1..=30).filter(|id| id % 3 != 0).collect();
    assert_eq!((1..=30).zip(&answers).filter(|(_, ok)| **ok).map(|(id, _)| id).collect::<Vec<i64>>(), expected);
    assert_eq!(there(&house).await, expected);
    // The same when nobody shares the commit.
    for id in 31..=40 {
        assert_eq!(insert(house.clone(), id).await, id % 3 != 0, "{id}");
    }
    expected.extend((31..=40).filter(|id| id % 3 != 0));
    assert_eq!(there(&house).await, expected);
}

pub async fn a_panic_harms_no_other(house: Arc<House>) {
    let go = hold(&house).await;
    let mut panics = pin!(house.store.write::<(), StoreError, _>(|tx| {
        Box::pin(async move {
            tx.insert_story(&story(1)).await?;
            panic!("on purpose, in a test")
        })
    }));
    queue(panics.as_mut());
    let mut fine = pin!(house.store.write(|tx| Box::pin(async move { tx.insert_story(&story(2)).await })));
    queue(fine.as_mut());
    go.send(()).expect("the writer waits");
    assert!(matches!(panics.await, Err(StoreError::Abandoned)));
    fine.await.expect("saved");
    assert_eq!(there(&house).await, [2]);
}

pub async fn work_is_finished_when_the_caller_goes_away(house: Arc<House>) {
    let go = hold(&house).await;
    let mut caller = Box::pin(house.store.write(|tx| Box::pin(async move { tx.insert_story(&story(1)).await })));
    queue(caller.as_mut());
    drop(caller);
    go.send(()).expect("the writer waits");
    house.store.write(|tx| Box::pin(async move { tx.insert_story(&story(2)).await })).await.expect("saved");
    assert_eq!(there(&house).await, [1, 2]);
}

pub async fn many_writers_lose_no_update(house: Arc<House>) {
    house.save(story(1), content("x")).await;
    let writers = (0..40).map(|_| {
        let store = house.store.clone();
        tokio::spawn(async move {
            store
                .write::<(), StoreError, _>(|tx| {
                    Box::pin(async move {
                        let seen = tx.story(StoryId(1)).await?.expect("the story");
                        let next = Story { revision: seen.revision + 1, ..seen.clone() };
                        assert!(tx.update_story(&next, seen.version).await?);
                        Ok(())
                    })
                })
                .await
        })
    });
    for answer in join_all(writers).await {
        answer.expect("no panic").expect("saved");
    }
    let now = house.store.read().await.expect("a reader").story(StoryId(1)).await.expect("a read").expect("the story");
    assert_eq!((now.revision, now.version), (41, 41));
}

pub async fn nothing_is_written_after_closing(house: Arc<House>) {
    let other = house.store.clone();
    house.store.write(|tx| Box::pin(async move { tx.insert_story(&story(1)).await })).await.expect("saved");
    house.store.clone().close().await;
    let refused = other.write(|tx| Box::pin(async move { tx.insert_story(&story(2)).await })).await;
    assert!(matches!(refused, Err(StoreError::Abandoned)));
    let again = crate::Store::open(&house.place).await.expect("it opens again");
    assert_eq!(again.read().await.expect("a reader").story(StoryId(1)).await.expect("a read").map(|s| s.created), Some(minute(0)));
    again.close().await;
}

pub async fn a_reader_sees_one_moment(house: Arc<House>) {
    let mut reader = house.store.read().await.expect("a reader");
    assert_eq!(reader.story(StoryId(1)).await.expect("a read"), None);
    house.save(story(1), content("x")).await;
    assert_eq!(reader.story(StoryId(1)).await.expect("a read"), None, "what came later is not seen");
    drop(reader);
    assert!(house.store.read().await.expect("a reader").story(StoryId(1)).await.expect("a read").is_some());
}
