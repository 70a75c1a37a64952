//! Stories and their revisions.

use super::fixture::{House, code, content, minute, story};
use crate::StoryFilter;
use newsroom::body::Block;
use newsroom::story::{Correction, Revision, Story, Takedown};
use newsroom::text::Text;
use newsroom::workflow::State;
use newsroom::{ConceptId, FamilyId, StoryId};
use std::sync::Arc;

pub async fn a_story_comes_back_as_it_went(house: Arc<House>) {
    let full = Story {
        edition: code("zh-hans"),
        family: FamilyId(3),
        state: State::TakenDown,
        published_revision: Some(1),
        uri: Some("urn:newsml:nordwire:2026:x’ü".into()),
        embargo: Some(minute(1)),
        scheduled: Some(minute(2)),
        first_published: Some(minute(3)),
        last_published: Some(minute(-40_000_000)),
        corrections: vec![Correction::new(minute(4), "“Mirel”, not Merel".into())],
        takedown: Some(Takedown { at: minute(5), notice: "Withdrawn.".into() }),
        ..story(7)
    };
    house.save(full.clone(), content("One")).await;
    house.save(story(8), content("Two")).await;
    let mut reader = house.store.read().await.expect("a reader");
    assert_eq!(reader.story(StoryId(7)).await.expect("a read"), Some(full.clone()));
    assert_eq!(reader.story(StoryId(9)).await.expect("a read"), None);
    assert_eq!(reader.stories_by_id(&[StoryId(9), StoryId(8), StoryId(7)]).await.expect("a read"), [full, story(8)]);
}

pub async fn numbers_count_up_and_never_come_twice(house: Arc<House>) {
    let next = async || house.store.write(|tx| Box::pin(async move { tx.next_story_id().await })).await.expect("a number").0;
    assert_eq!((next().await, next().await), (1_000, 1_001));
    let first =
        house.store.write::<_, crate::StoreError, _>(|tx| Box::pin(async move { Ok((tx.next_concept_id().await?, tx.next_picture_id().await?)) })).await;
    assert_eq!(first.map(|(c, p)| (c.0, p.0)).ok(), Some((1, 1)));
}

pub async fn a_stale_write_changes_nothing(house: Arc<House>) {
    house.save(story(7), content("One")).await;
    let update = async |state: State, seen: i64| {
        let changed = Story { state, ..story(7) };
        house.store.write(move |tx| Box::pin(async move { tx.update_story(&changed, seen).await })).await.expect("an answer")
    };
    assert!(update(State::Published, 1).await);
    assert!(!update(State::Draft, 1).await, "version 1 is gone");
    let now = house.store.read().await.expect("a reader").story(StoryId(7)).await.expect("a read").expect("the story");
    assert_eq!((now.state, now.version), (State::Published, 2));
}

pub async fn desk_lists_are_narrowed_and_paged(house: Arc<House>) {
    for id in 1..=6 {
        let mut filed = content("x");
        filed.section = Some(ConceptId(id % 2));
        let state = if id == 6 { State::Published } else { State::Draft };
        let edition = code(if id == 1 { "ar" } else { "en" });
        house.save(Story { state, edition, ..story(id) }, filed).await;
    }
    house.save(Story { state: State::Spiked, ..story(7) }, content("x")).await;
    let list = async |filter: StoryFilter| -> Vec<i64> {
        let stories = house.store.read().await.expect("a reader").stories(&filter).await.expect("a list");
        stories.into_iter().map(|listed| listed.story.id.0).collect()
    };
    let after = |story| Some(crate::Mark { at: minute(0), story: StoryId(story) });
    let all = StoryFilter { limit: 10, ..StoryFilter::default() };
    let en = || Some(code("en"));
    assert_eq!(list(all.clone()).await, [6, 5, 4, 3, 2, 1]);
    assert_eq!(list(StoryFilter { edition: en(), ..all.clone() }).await, [6, 5, 4, 3, 2]);
    assert_eq!(list(StoryFilter { states: vec![State::Published], ..all.clone() }).await, [6]);
    assert_eq!(list(StoryFilter { states: vec![State::Spiked], ..all.clone() }).await, [7], "only for who asks for it");
    assert_eq!(list(StoryFilter { edition: en(), states: vec![State::Draft], limit: 2, ..all.clone() }).await, [5, 4]);
    assert_eq!(list(StoryFilter { edition: en(), states: vec![State::Draft], after: after(4), ..all.clone() }).await, [3, 2]);
    assert_eq!(list(StoryFilter { concept: Some(ConceptId(1)), edition: en(), ..all.clone() }).await, [5, 3]);
    assert_eq!(list(StoryFilter { concept: Some(ConceptId(1)), after: after(5), ..all }).await, [3, 1]);
}

pub async fn lists_are_of_desks_and_people_and_words(house: Arc<House>) {
    use crate::{Order, Owner};
    use newsroom::assignment::Assignment;
    let texts =
        [(1, "Third embankment gives way"), (2, "مُحادثات مضيق سارن"), (3, "海峡会谈重新开始"), (4, "Die Straße nach Mirel"), (5, "Ships wait, rock solid")];
    for (id, headline) in texts {
        house.save(story(id), content(headline)).await;
    }
    let desk = |key: &str| newsroom::desk::DeskKey::try_from(key).expect("a key");
    let assigned = |key: &str, stage: &str, people: &[i64], due| Assignment {
        desk: desk(key),
        stage: stage.into(),
        people: people.iter().map(|id| newsroom::PersonId(*id)).collect(),
        due,
        note: String::new(),
    };
    let given = [
        (1, assigned("world", "ready", &[7], Some(minute(50)))),
        (2, assigned("world", "writing", &[], None)),
        (5, assigned("sport", "ready", &[7, 8], Some(minute(40)))),
    ];
    for (id, assignment) in given {
        let version = house.store.write(move |tx| Box::pin(async move { tx.put_assignment(StoryId(id), &assignment, None, minute(id)).await })).await;
        assert_eq!(version.expect("saved"), Some(1));
    }
    let again = assigned("world", "ready", &[], None);
    let late = house.store.write(move |tx| Box::pin(async move { tx.put_assignment(StoryId(2), &again, None, minute(9)).await })).await;
    assert_eq!(late.expect("a write"), None, "somebody was faster");
    house.store.write(|tx| Box::pin(async move { tx.note_begun(StoryId(4), "token/mf").await })).await.expect("saved");
    let list = async |filter: StoryFilter| -> Vec<i64> {
        let filter = StoryFilter { limit: 10, ..filter };
        let found = house.store.read().await.expect("a reader").stories(&filter).await.expect("a list");
        found.into_iter().map(|listed| listed.story.id.0).collect()
    };
    let words = async |words: &str| list(StoryFilter { words: Some(words.into()), ..StoryFilter::default() }).await;
    assert_eq!(list(StoryFilter::default()).await, [5, 2, 1, 4, 3], "what was touched last comes first");
    assert_eq!(list(StoryFilter { desk: Some(desk("world")), ..StoryFilter::default() }).await, [2, 1]);
    assert_eq!(list(StoryFilter { stage: Some("ready".into()), ..StoryFilter::default() }).await, [5, 1]);
    assert_eq!(list(StoryFilter { order: Order::Due, ..StoryFilter::default() }).await, [5, 1]);
    let owner = |who: &str, person: Option<i64>| Some(Owner { who: who.into(), person: person.map(newsroom::PersonId) });
    assert_eq!(list(StoryFilter { of: owner("person/7", Some(7)), ..StoryFilter::default() }).await, [5, 1]);
    assert_eq!(list(StoryFilter { of: owner("token/mf", None), ..StoryFilter::default() }).await, [4]);
    let seen_by = crate::SeenBy { editions: vec![], desks: vec![desk("world")], own: owner("token/mf", None) };
    assert_eq!(list(StoryFilter { seen_by: Some(seen_by), ..StoryFilter::default() }).await, [2, 1, 4]);
    assert!(list(StoryFilter { seen_by: Some(crate::SeenBy::default()), ..StoryFilter::default() }).await.is_empty());
    for (asked, found) in [
        ("embank", vec![1]),
        ("محادثات", vec![2]),
        ("会谈", vec![3]),
        ("strasse mirel", vec![4]),
        ("ROCK solid", vec![5]),
        ("rock bottom", vec![]),
        ("(", vec![]),
        ("3", vec![3]),
    ] {
        assert_eq!(words(asked).await, found, "{asked}");
    }
    let second = Revision { story: StoryId(1), number: 2, at: minute(30), by: "ar".into(), content: content("Fourth wall holds") };
    house.store.write(move |tx| Box::pin(async move { tx.insert_revision(&second).await })).await.expect("saved");
    assert_eq!((words("embankment").await, words("fourth").await), (vec![], vec![1]), "the newest text is searched");
    assert_eq!(list(StoryFilter::default()).await[0], 1);
    let mut reader = house.store.read().await.expect("a reader");
    let kept = reader.assignment(StoryId(5)).await.expect("a read").expect("an assignment");
    assert_eq!((kept.version, kept.value.people.len(), kept.value.due), (1, 2, Some(minute(40))));
    assert_eq!(reader.stage_counts(None).await.expect("a count").values().sum::<i64>(), 3);
}

pub async fn what_is_due_is_found_by_the_clock(house: Arc<House>) {
    assert_eq!(house.store.read().await.expect("a reader").next_due().await.expect("a read"), None);
    for (id, state, at) in [(1, State::Scheduled, 20), (2, State::Scheduled, 10), (3, State::Published, 5), (4, State::Scheduled, 30)] {
        house.save(Story { state, scheduled: Some(minute(at)), ..story(id) }, content("x")).await;
    }
    let mut reader = house.store.read().await.expect("a reader");
    assert_eq!(reader.next_due().await.expect("a read"), Some(minute(10)));
    assert_eq!(reader.due(minute(9)).await.expect("a read"), []);
    assert_eq!(reader.due(minute(20)).await.expect("a read"), [StoryId(2), StoryId(1)]);
}

pub async fn a_family_is_found(house: Arc<House>) {
    for (id, family) in [(1, 1), (2, 2), (3, 1)] {
        house.save(Story { family: FamilyId(family), ..story(id) }, content("x")).await;
    }
    let family = house.store.read().await.expect("a reader").family(FamilyId(1)).await.expect("a read");
    assert_eq!(family.iter().map(|s| s.id.0).collect::<Vec<_>>(), [1, 3]);
}

pub async fn one_uri_is_one_story_of_an_edition(house: Arc<House>) {
    let with = |id, edition: &str| Story { uri: Some("urn:x".into()), edition: code(edition), ..story(id) };
    house.save(with(1, "en"), content("x")).await;
    house.save(with(2, "ar"), content("x")).await;
    let twice = with(3, "en");
    let refused = house.store.write(move |tx| Box::pin(async move { tx.insert_story(&twice).await })).await;
    assert!(matches!(refused, Err(crate::StoreError::Taken(_))), "{refused:?}");
}

pub async fn revisions_are_kept_whole(house: Arc<House>) {
    let mut long = content("محادثات مضيق سارن");
    long.body = (0..200).map(|n| Block::Paragraph { text: Text::plain(format!("Paragraph {n}.")) }).collect();
    house.save(story(7), long.clone()).await;
    let second = Revision { story: StoryId(7), number: 2, at: minute(9), by: "ar".into(), content: content("Two") };
    let (kept, later) = (second.clone(), Story { revision: 2, ..story(7) });
    let work = house.store.write(move |tx| {
        Box::pin(async move {
            tx.insert_revision(&second).await?;
            tx.update_story(&later, 1).await
        })
    });
    assert!(work.await.expect("saved"));
    let mut reader = house.store.read().await.expect("a reader");
    assert_eq!(reader.revision(StoryId(7), 1).await.expect("a read").map(|r| r.content), Some(long));
    assert_eq!(reader.revision(StoryId(7), 3).await.expect("a read"), None);
    assert_eq!(reader.revisions(StoryId(7)).await.expect("a read"), [(1, minute(0), "mf".to_owned()), (2, minute(9), "ar".to_owned())]);
    assert_eq!(reader.newest_revisions(&[StoryId(8), StoryId(7)]).await.expect("a read"), std::slice::from_ref(&kept));
    let again = house.store.write(move |tx| Box::pin(async move { tx.insert_revision(&kept).await })).await;
    assert!(matches!(again, Err(crate::StoreError::Taken(_))), "a revision is never overwritten");
}

pub async fn filings_follow_the_newest_revision(house: Arc<House>) {
    let filed = |ids: &[i64]| newsroom::story::Content { topics: ids.iter().map(|id| ConceptId(*id)).collect(), ..content("x") };
    house.save(story(7), filed(&[1, 2])).await;
    let second = Revision { story: StoryId(7), number: 2, at: minute(1), by: "mf".into(), content: filed(&[2, 3]) };
    house.store.write(move |tx| Box::pin(async move { tx.insert_revision(&second).await })).await.expect("saved");
    for (concept, found) in [(1, 0), (2, 1), (3, 1)] {
        let filter = StoryFilter { concept: Some(ConceptId(concept)), limit: 9, ..StoryFilter::default() };
        let stories = house.store.read().await.expect("a reader").stories(&filter).await.expect("a list");
        assert_eq!(stories.len(), found, "under {concept}");
    }
}
