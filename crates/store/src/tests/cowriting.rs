//! The log of writing together.

use super::fixture::{House, content, minute, story};
use crate::{Checkpoint, Entry, Reached, StoreError, StoryFilter, Typist, Unsettled};
use newsroom::story::Revision;
use newsroom::workflow::State;
use newsroom::{PersonId, StoryId};
use std::sync::Arc;

const ID: StoryId = StoryId(1);
const OPEN: Unsettled = Unsettled { suggestions: 2, comments: 1 };

async fn begun(house: &House) {
    let revision = Revision { story: ID, number: 1, at: minute(0), by: "Mira".into(), content: content("Ships wait") };
    let stories = vec![(story(1), revision)];
    house
        .store
        .write::<_, StoreError, _>(move |tx| {
            Box::pin(async move {
                tx.insert_stories(&stories).await?;
                tx.begin_cowriting(ID, 1, b"document", minute(0)).await
            })
        })
        .await
        .expect("begun");
}

async fn typed(house: &House, by: &'static str, what: &'static [&'static str], at: i64) -> i64 {
    let by = (!by.is_empty()).then(|| Typist { who: format!("person/{}", by.len()), name: by.to_owned() });
    let typed: Vec<_> = what.iter().map(|what| (by.clone(), what.as_bytes().to_vec())).collect();
    house.store.write::<_, StoreError, _>(move |tx| Box::pin(async move { tx.append_cowriting(ID, &typed, minute(at)).await })).await.expect("kept")
}

async fn unfinished(house: &House) -> Vec<StoryId> {
    house.store.read().await.expect("a reader").unfinished_writing().await.expect("a read")
}

pub async fn what_is_typed_comes_back_in_order(house: Arc<House>) {
    begun(&house).await;
    assert_eq!(unfinished(&house).await, []);
    assert_eq!(typed(&house, "Mira", &["a", "b"], 1).await, 2);
    assert_eq!(typed(&house, "Jon", &["c"], 2).await, 3);
    assert_eq!(typed(&house, "", &["laid over"], 2).await, 4);
    // Somebody without a name is somebody all the same.
    let nameless = vec![(Some(Typist { who: "person/9".into(), name: String::new() }), b"d".to_vec())];
    let kept = house.store.write::<_, StoreError, _>(move |tx| Box::pin(async move { tx.append_cowriting(ID, &nameless, minute(3)).await })).await;
    assert_eq!(kept.expect("kept"), 5);
    let kept = house.store.read().await.expect("a reader").cowriting(ID).await.expect("a read").expect("it was begun");
    let by = |entry: &Entry| entry.by.as_ref().map_or_else(String::new, |by| format!("{} {}", by.who, by.name));
    let log: Vec<_> = kept.log.iter().map(|entry| (entry.seq, by(entry), entry.change.as_slice(), entry.at)).collect();
    let (mira, jon) = ("person/4 Mira".to_owned(), "person/3 Jon".to_owned());
    let kept_log = [
        (1, mira.clone(), &b"a"[..], minute(1)),
        (2, mira, b"b", minute(1)),
        (3, jon, b"c", minute(2)),
        (4, String::new(), b"laid over", minute(2)),
        (5, "person/9 ".to_owned(), b"d", minute(3)),
    ];
    assert_eq!(log, kept_log);
    assert_eq!(kept.log.iter().filter(|entry| entry.by.is_none()).map(|entry| entry.seq).collect::<Vec<_>>(), [4]);
    assert_eq!((kept.snapshot.as_slice(), kept.compacted, kept.newest()), (&b"document"[..], 0, 5));
    assert_eq!(kept.checkpoint, Checkpoint { revision: 1, seq: 0, base: None, unsettled: Some(Unsettled::default()) });
    assert_eq!(unfinished(&house).await, [ID]);
    let mut reader = house.store.read().await.expect("a reader");
    assert_eq!(reader.laid_over(ID, 0).await.expect("a read"), [b"laid over"]);
    assert!(reader.laid_over(ID, 4).await.expect("a read").is_empty());
    drop(reader);
    // To begin again changes nothing.
    let again = house.store.write::<_, StoreError, _>(|tx| Box::pin(async move { tx.begin_cowriting(ID, 9, b"another", minute(9)).await }));
    again.await.expect("nothing to do");
    assert_eq!(house.store.read().await.expect("a reader").cowriting(ID).await.expect("a read"), Some(kept));
}

pub async fn a_snapshot_stands_for_what_was_before_it(house: Arc<House>) {
    begun(&house).await;
    typed(&house, "Mira", &["a", "b", "c"], 1).await;
    let done = house.store.write::<_, StoreError, _>(|tx| {
        Box::pin(async move {
            tx.put_checkpoint(ID, &Checkpoint { revision: 2, seq: 2, base: Some(b"base".to_vec()), unsettled: Some(OPEN) }).await?;
            tx.compact_cowriting(ID, 2, b"document ab", minute(2)).await?;
            tx.name_revision(ID, 2, "Before lunch").await?;
            tx.name_revision(ID, 2, "After lunch").await
        })
    });
    done.await.expect("done");
    let mut reader = house.store.read().await.expect("a reader");
    let kept = reader.cowriting(ID).await.expect("a read").expect("it was begun");
    assert_eq!((kept.snapshot.as_slice(), kept.compacted, kept.log.len(), kept.newest()), (&b"document ab"[..], 2, 1, 3));
    assert_eq!(kept.checkpoint, Checkpoint { revision: 2, seq: 2, base: Some(b"base".to_vec()), unsettled: Some(OPEN) });
    assert_eq!(reader.reached(ID).await.expect("a read"), Some(Reached { revision: 2, seq: 2, newest: 3 }));
    assert_eq!(reader.revision_names(ID).await.expect("a read"), [(2, "After lunch".to_owned())]);
    drop(reader);
    // Numbers go on where they were, also when nothing is left of the log.
    let done = house.store.write::<_, StoreError, _>(|tx| {
        Box::pin(async move {
            tx.put_checkpoint(ID, &Checkpoint { revision: 3, seq: 3, base: None, unsettled: None }).await?;
            tx.compact_cowriting(ID, 3, b"document abc", minute(3)).await
        })
    });
    done.await.expect("done");
    assert_eq!(unfinished(&house).await, []);
    let unsettled = house.store.read().await.expect("a reader").unsettled(ID).await.expect("a read");
    assert_eq!(unsettled, Some(Some(OPEN)), "what is not said again stays");
    assert_eq!(typed(&house, "Jon", &["d"], 4).await, 4);
}

pub async fn whom_comments_name_finds_the_story(house: Arc<House>) {
    begun(&house).await;
    let name = async |people: &[i64]| {
        let people = people.iter().copied().map(PersonId).collect();
        house.store.write::<_, StoreError, _>(move |tx| Box::pin(async move { tx.put_mentioned(ID, &people).await })).await.expect("kept");
    };
    let found = async |person: i64| -> Vec<StoryId> {
        let filter = StoryFilter { mentions: Some(PersonId(person)), limit: 10, ..StoryFilter::default() };
        let mut reader = house.store.read().await.expect("a reader");
        let listed = reader.stories(&filter).await.expect("a read").into_iter().map(|listed| listed.story.id).collect();
        let within = reader.mentioned_in(PersonId(person), &[ID, StoryId(9)]).await.expect("a read").into_iter().collect::<Vec<_>>();
        assert_eq!(listed, within);
        listed
    };
    assert_eq!(found(3).await, []);
    name(&[3, 4]).await;
    assert_eq!((found(3).await, found(4).await, found(5).await), (vec![ID], vec![ID], vec![]));
    name(&[4, 5]).await;
    name(&[5, 4]).await;
    assert_eq!((found(3).await, found(4).await, found(5).await), (vec![], vec![ID], vec![ID]));
    let mut down = house.store.read().await.expect("a reader").story(ID).await.expect("a read").expect("the story");
    let seen = down.version;
    (down.state, down.version) = (State::TakenDown, seen + 1);
    house.store.write::<_, StoreError, _>(move |tx| Box::pin(async move { tx.update_story(&down, seen).await })).await.expect("taken down");
    assert_eq!(found(4).await, [], "no comment of it can be settled");
}
