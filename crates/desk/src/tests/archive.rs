//! Entering what was public before it came into this house.

use super::furnish::{House, at, code, editor};
use crate::{Actor, DeskError};
use newsroom::StoryId;
use newsroom::front::{Container, Fill, Front, Pick, Role};
use newsroom::layout::Layout;
use newsroom::permission::{Grant, Over};
use store::Change;

#[tokio::test]
async fn an_archived_story_counts_from_its_own_instant() {
    let house = House::open().await;
    let (desk, story) = (&house.desk, house.draft("Ships wait").await);
    let refused = async |instant: &str| desk.publish(&editor(), story.id, 1, Some(at(instant))).await.is_err_and(|e| matches!(e, DeskError::Invalid { .. }));
    assert!(refused("2026-11-23T12:00:01Z").await && refused("1399-12-31T00:00:00Z").await);
    let first = desk.publish(&editor(), story.id, 1, Some(at("2015-03-01T09:00:00Z"))).await.expect("published");
    assert_eq!(house.changes_after(first.change - 1).await, [(Change::Story(story.id), Some(at("2015-03-01T09:00:00Z")))]);
    assert_eq!((first.value.first_published, first.value.last_published), (Some(at("2015-03-01T09:00:00Z")), Some(at("2015-03-01T09:00:00Z"))));
    let revised = desk.revise(&editor(), story.id, first.value.version, house.content("Ships go on")).await.expect("revised").value;
    let before = desk.publish(&editor(), story.id, revised.version, Some(at("2015-03-01T09:00:00Z"))).await;
    assert!(before.is_err_and(|e| e.to_string().contains("must be later")));
    let second = desk.publish(&editor(), story.id, revised.version, Some(at("2016-01-01T00:00:00Z"))).await.expect("published").value;
    assert_eq!((second.first_published, second.last_published), (Some(at("2015-03-01T09:00:00Z")), Some(at("2016-01-01T00:00:00Z"))));
    let texts = desk.revisions(&editor(), story.id).await.expect("revisions");
    let public: Vec<String> = texts.iter().filter(|(_, saved, _)| *saved <= at("2016-01-01T00:00:00Z")).map(|(_, saved, _)| saved.to_string()).collect();
    assert_eq!(public, ["2015-03-01T09:00:00Z", "2016-01-01T00:00:00Z"], "each archived text can be told by its date");
}

#[tokio::test]
async fn fronts_and_topics_in_focus_can_be_entered_too() {
    let house = House::open().await;
    let story = house.published("Ships wait").await.value;
    let container = |key: &str, picks: Vec<Pick>| Container { picks, fill: Some(Fill::Newest), ..Container::new(key, Role::Row) };
    let front = Front { edition: code("en"), containers: vec![container("a", vec![Pick::of(story.id)]), container("b", vec![])], breaking: None };
    let done = house.desk.curate(&editor(), front.clone(), None, Some(at("2015-03-01T09:00:00Z"))).await.expect("curated");
    assert_eq!(house.changes_after(done.change - 1).await, [(Change::Front(code("en")), Some(at("2015-03-01T09:00:00Z")))]);
    let again = house.desk.curate(&editor(), front.clone(), None, None).await;
    assert!(matches!(again, Err(DeskError::Stale { current: 1 })), "there is one already");
    let picked = house.desk.pick(&editor(), code("en"), "b", vec![Pick::of(story.id)], 1, None).await;
    assert!(picked.is_err_and(|e| e.to_string().contains("picked twice")));
    assert!(matches!(house.desk.pick(&editor(), code("en"), "z", vec![], 1, None).await, Err(DeskError::Missing(_))));
    assert_eq!(house.desk.pick(&editor(), code("en"), "a", vec![], 1, None).await.expect("picked").value.version, 2);
    let foreign = Front { edition: code("de"), ..front };
    assert!(house.desk.curate(&editor(), foreign, None, None).await.is_err_and(|e| e.to_string().contains("of its own edition")));
    let done = house.desk.focus(&editor(), code("en"), vec![house.politics], None, Some(at("2015-03-01T09:00:00Z"))).await.expect("in focus");
    assert_eq!(done.value.value, [house.politics]);
    assert!(house.desk.focus(&editor(), code("en"), vec![house.politics; 2], Some(1), None).await.is_err_and(|e| e.to_string().contains("twice")));
}

#[tokio::test]
async fn a_front_tells_of_no_story_that_its_editor_may_not_read() {
    let house = House::open().await;
    let foreign = house.desk.create(&editor(), code("de"), house.content("Schiffe warten"), None).await.expect("created").value.id;
    let grants = vec![Grant { role: newsroom::permission::Role::DeskEditor, over: Over::Edition(code("en")) }];
    let of_english = Actor { name: "Jon Weil".into(), grants, ..editor() };
    let told = async |by: &Actor, id: StoryId| {
        let container = Container { picks: vec![Pick::of(id)], fill: Some(Fill::Newest), ..Container::new("a", Role::Row) };
        let layout = Layout { containers: vec![container], ..Layout::default() };
        house.desk.lay_draft(by, code("en"), layout, 0).await.expect_err("not of this edition").to_string().replace(&id.to_string(), "ID")
    };
    assert_eq!(told(&of_english, foreign).await, told(&of_english, StoryId(777)).await);
    assert!(told(&editor(), foreign).await.contains("`de`"), "whoever may read it is told why");
}
