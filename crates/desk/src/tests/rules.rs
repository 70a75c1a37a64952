//! What the desk refuses, and that nothing is changed by a refusal.

use super::furnish::{House, at, code, editor};
use crate::{Actor, DeskError};
use newsroom::body::{Block, Provider};
use newsroom::permission::Role;
use newsroom::picture::{Figure, Picture, Rights};
use newsroom::text::Text;
use newsroom::workflow::State;
use newsroom::{ConceptId, PictureId, StoryId};

#[tokio::test]
async fn every_verb_names_the_version_it_saw() {
    let house = House::open().await;
    let story = house.published("Ships wait").await.value;
    let stale = |result: Result<_, DeskError>| matches!(result, Err(DeskError::Stale { current: 2 }));
    let (desk, by, id) = (&house.desk, editor(), story.id);
    assert!(stale(desk.revise(&by, id, 1, house.content("x")).await));
    assert!(stale(desk.publish(&by, id, 1, None).await.map(|done| done.map(|saved| saved.story))));
    assert!(stale(desk.correct(&by, id, 3, "x").await));
    assert!(stale(desk.unpublish(&by, id, 1).await));
    assert!(stale(desk.take_down(&by, id, 1, "x").await));
    assert!(stale(desk.schedule(&by, id, 1, at("2027-01-01T00:00:00Z")).await));
    assert!(stale(desk.embargo(&by, id, 1, at("2027-01-01T00:00:00Z")).await));
    assert!(stale(desk.link_translation(&by, id, 1, id).await));
    assert_eq!(desk.story(&editor(), id).await.expect("the story").story, story);
    assert!(matches!(desk.publish(&by, StoryId(7), 1, None).await, Err(DeskError::Missing(_))));
}

#[tokio::test]
async fn who_only_writes_does_nothing_else() {
    let house = House::open().await;
    let writer = Actor::new("w", Role::Contributor);
    let story = house.desk.create(&writer, code("en"), house.content("Ships wait"), None).await.expect("a draft").value;
    let (desk, id) = (&house.desk, story.id);
    let refused = |result: Result<(), DeskError>| matches!(result, Err(DeskError::NotPermitted { .. }));
    assert!(refused(desk.publish(&writer, id, 1, None).await.map(drop)));
    assert!(refused(desk.schedule(&writer, id, 1, at("2027-01-01T00:00:00Z")).await.map(drop)));
    assert!(refused(desk.embargo(&writer, id, 1, at("2027-01-01T00:00:00Z")).await.map(drop)));
    assert!(refused(desk.unpublish(&writer, id, 1).await.map(drop)));
    assert!(refused(desk.take_down(&writer, id, 1, "x").await.map(drop)));
    assert!(refused(desk.focus(&writer, code("en"), vec![], None, None).await.map(drop)));
    assert!(refused(desk.create_token(&writer, "x", vec![newsroom::permission::Grant::house(Role::Admin)]).await.map(drop)));
    assert!(refused(desk.create(&writer, code("en"), house.content("x"), Some(id)).await.map(drop)));
    let sub_editor = Actor::new("s", Role::SubEditor);
    assert!(refused(desk.publish(&sub_editor, id, 1, Some(at("2020-01-01T00:00:00Z"))).await.map(drop)), "the archive is for edition editors");
    assert_eq!(desk.story(&editor(), id).await.expect("the story").story.state, State::Draft);
}

#[tokio::test]
async fn what_the_checklist_blocks_stays_a_draft() {
    let house = House::open().await;
    let mut content = house.content("Ships wait");
    content.subjects.clear();
    let story = house.desk.create(&editor(), code("en"), content, None).await.expect("a draft").value.story;
    let Err(DeskError::Blocked(findings)) = house.desk.publish(&editor(), story.id, 1, None).await else { panic!("it has no kicker") };
    assert!(findings.iter().any(|f| f.blocks() && f.place == "subjects"));
    let scheduled = house.desk.schedule(&editor(), story.id, 1, at("2027-01-01T00:00:00Z")).await;
    assert!(matches!(scheduled, Err(DeskError::Blocked(_))), "nobody will be there to mend it then");
    assert_eq!(house.desk.story(&editor(), story.id).await.expect("the story").story, story);
}

#[tokio::test]
async fn an_embargo_holds_until_it_is_over_or_lifted() {
    let house = House::open().await;
    let story = house.draft("Ships wait").await;
    let held = house.desk.embargo(&editor(), story.id, 1, at("2026-11-23T18:00:00Z")).await.expect("held").value;
    assert!(matches!(house.desk.publish(&editor(), story.id, held.version, None).await, Err(DeskError::Blocked(_))));
    let early = house.desk.schedule(&editor(), story.id, held.version, at("2026-11-23T17:59:59Z")).await;
    assert!(matches!(early, Err(DeskError::Blocked(_))));
    let due = house.desk.schedule(&editor(), story.id, held.version, at("2026-11-23T18:00:00Z")).await.expect("scheduled").value;
    let longer = house.desk.embargo(&editor(), story.id, due.version, at("2026-11-23T18:00:01Z")).await;
    assert!(longer.is_err_and(|e| e.to_string().contains("schedule it later first")));
    let lifted = house.desk.lift_embargo(&editor(), story.id, due.version).await.expect("lifted").value;
    house.desk.publish(&editor(), story.id, lifted.version, None).await.expect("published");
}

#[tokio::test]
async fn what_a_content_names_must_be_there_and_be_that() {
    let house = House::open().await;
    let invalid = async |change: &dyn Fn(&mut newsroom::story::Content)| {
        let mut content = house.content("Ships wait");
        change(&mut content);
        match house.desk.create(&editor(), code("en"), content, None).await {
            Err(DeskError::Invalid { place, .. }) => place,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(invalid(&|c| c.topics = vec![ConceptId(999)]).await, "topics");
    assert_eq!(invalid(&|c| c.section = c.subjects.first().copied()).await, "section");
    assert_eq!(invalid(&|c| c.picture = Some(Figure::of(PictureId(9)))).await, "picture");
    assert_eq!(invalid(&|c| c.body = vec![Block::Picture { figure: Figure::of(PictureId(9)) }]).await, "picture");
    assert_eq!(invalid(&|c| c.headline = "x".repeat(10_000)).await, "headline");
    assert_eq!(invalid(&|c| c.headline = "a\nb".into()).await, "headline");
    assert_eq!(invalid(&|c| c.standfirst = "x".repeat(2_001)).await, "standfirst");
    assert_eq!(invalid(&|c| c.body = vec![Block::Paragraph { text: Text::plain("x") }; 2_001]).await, "body");
    assert_eq!(invalid(&|c| c.body = vec![Block::Paragraph { text: Text::plain("x".repeat(3 << 20)) }]).await, "body");
    let embed = |id: &str| Block::Embed { provider: Provider::Vimeo, id: id.into(), title: String::new() };
    assert_eq!(invalid(&|c| c.body = vec![embed("1"), embed("\"><script>")]).await, "body/1");
    assert!(matches!(house.desk.create(&editor(), code("xx"), house.content("x"), None).await, Err(DeskError::Invalid { place, .. }) if place == "edition"));
}

#[tokio::test]
async fn a_picture_goes_out_only_with_credit_and_rights() {
    let house = House::open().await;
    let unknown = crate::NewPicture { rights: Rights::Unknown, ..house.picture() };
    let picture = house.desk.add_picture(&editor(), unknown).await.expect("kept").value;
    let mut content = house.content("Ships wait");
    content.picture = Some(Figure::of(picture.value.id));
    let story = house.desk.create(&editor(), code("en"), content, None).await.expect("a draft").value;
    assert!(matches!(house.desk.publish(&editor(), story.id, 1, None).await, Err(DeskError::Blocked(_))));
    let known = Picture { rights: Rights::Licensed, ..picture.value.clone() };
    assert!(matches!(house.desk.edit_picture(&editor(), known.clone(), 7).await, Err(DeskError::Stale { current: 1 })));
    assert_eq!(house.desk.edit_picture(&editor(), known, 1).await.expect("edited").value.version, 2);
    house.desk.publish(&editor(), story.id, 1, None).await.expect("published");
}

#[tokio::test]
async fn two_writers_cannot_both_win() {
    let house = House::open().await;
    let story = house.draft("Ships wait").await;
    let (one, other) = (editor(), editor());
    let (one, other) =
        tokio::join!(house.desk.revise(&one, story.id, 1, house.content("One")), house.desk.revise(&other, story.id, 1, house.content("Other")),);
    let stale = [&one, &other].into_iter().filter(|r| matches!(r, Err(DeskError::Stale { current: 2 }))).count();
    assert_eq!((stale, one.is_ok() || other.is_ok()), (1, true));
}
