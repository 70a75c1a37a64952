//! The life of a story, verb by verb.

use super::furnish::{House, NOON, at, code, editor};
use crate::{Actor, DeskError};
use newsroom::act::Deed;
use newsroom::permission::{Grant, Over, Role};
use newsroom::workflow::State;
use store::Change;

#[tokio::test]
async fn a_draft_is_known_to_nobody_until_it_is_published() {
    let house = House::open().await;
    let before = house.changes_after(0).await.len() as i64;
    let draft = house.draft("Ships wait").await;
    assert_eq!((draft.state, draft.version, draft.revision), (State::Draft, 1, 1));
    assert!(house.changes_after(before).await.is_empty());
    let done = house.desk.publish(&editor(), draft.id, 1, None).await.expect("published");
    assert_eq!((done.value.state, done.value.version, done.value.published_revision), (State::Published, 2, Some(1)));
    assert_eq!(done.value.first_published, Some(at(NOON)));
    assert_eq!(house.changes_after(done.change - 1).await, [(Change::Story(draft.id), Some(at(NOON)))]);
    let kept = house.desk.story(&editor(), draft.id).await.expect("the story");
    assert_eq!((kept.story, kept.newest), (done.value.story, done.value.newest), "what is answered is what is kept");
}

#[tokio::test]
async fn a_revision_reaches_readers_with_the_next_publication() {
    let house = House::open().await;
    let story = house.published("Ships wait").await.value;
    house.later(60);
    let revised = house.desk.revise(&editor(), story.id, 2, house.content("Ships still wait")).await.expect("revised").value;
    assert_eq!((revised.version, revised.revision, revised.published_revision), (3, 2, Some(1)));
    let same = house.desk.revise(&editor(), story.id, 3, house.content("Ships still wait")).await;
    assert_eq!(same.expect("a text that is there already").value.version, 3, "nothing is saved twice");
    house.later(60);
    let again = house.desk.publish(&editor(), story.id, 3, None).await.expect("published again").value;
    assert_eq!(again.published_revision, Some(again.revision));
    assert_eq!((again.first_published, again.last_published), (Some(at(NOON)), Some(at("2026-11-23T12:02:00Z"))));
    let texts = house.desk.revisions(&editor(), story.id).await.expect("revisions");
    assert!(texts.len() >= 2, "nothing is overwritten: {texts:?}");
}

#[tokio::test]
async fn what_readers_have_already_is_not_published_again() {
    let house = House::open().await;
    let mut seen = house.published("Ships wait").await.value;
    // The editor's sign may still come into the text.
    seen = house.desk.publish(&editor(), seen.id, seen.version, None).await.expect("published").value.story;
    house.later(60);
    let again = house.desk.publish(&editor(), seen.id, seen.version, None).await.expect("nothing to do");
    assert_eq!((again.value.story, again.change), (seen.clone(), 0));
    let corrected = house.desk.correct(&editor(), seen.id, seen.version, "There were two.").await.expect("corrected");
    assert!(corrected.change > 0 && corrected.value.last_published > seen.last_published);
}

#[tokio::test]
async fn a_correction_carries_its_note_and_the_newest_text() {
    let house = House::open().await;
    let story = house.published("Ships wait").await.value;
    house.desk.revise(&editor(), story.id, 2, house.content("Two ships wait")).await.expect("revised");
    house.later(1);
    for blank in ["", " \n"] {
        assert!(matches!(house.desk.correct(&editor(), story.id, 3, blank).await, Err(DeskError::Invalid { .. })), "{blank:?}");
    }
    let done = house.desk.correct(&editor(), story.id, 3, " There were two. ").await.expect("corrected");
    assert_eq!((done.value.corrections.len(), done.value.corrections[0].note.as_str()), (1, "There were two."));
    assert_eq!((done.value.published_revision, done.value.corrections[0].at), (Some(2), house.desk.now()));
    assert!(done.change > 0);
}

#[tokio::test]
async fn what_was_unpublished_can_come_back_and_what_was_taken_down_cannot() {
    let house = House::open().await;
    let story = house.published("Ships wait").await.value;
    let gone = house.desk.unpublish(&editor(), story.id, 2).await.expect("unpublished");
    assert_eq!((gone.value.state, gone.value.published_revision), (State::Unpublished, None));
    assert_eq!(house.changes_after(gone.change - 1).await, [(Change::Story(story.id), None)], "a withdrawal names no instant");
    let back = house.desk.publish(&editor(), story.id, 3, None).await.expect("published again").value;
    assert!(back.last_published > story.last_published, "even in the same millisecond");
    assert!(matches!(house.desk.take_down(&editor(), story.id, 4, " ").await, Err(DeskError::Invalid { .. })));
    let down = house.desk.take_down(&editor(), story.id, 4, "Withdrawn.").await.expect("taken down").value;
    assert_eq!((down.state, down.takedown.map(|t| t.notice)), (State::TakenDown, Some("Withdrawn.".into())));
    assert!(matches!(house.desk.publish(&editor(), story.id, 5, None).await, Err(DeskError::NotAllowed(_))));
}

#[tokio::test]
async fn off_the_schedule_what_readers_have_had_can_be_taken_down() {
    let house = House::open().await;
    let (desk, by, later) = (&house.desk, editor(), at("2026-11-24T12:00:00Z"));
    let story = house.published("Ships wait").await.value;
    desk.unpublish(&by, story.id, 2).await.expect("unpublished");
    desk.schedule(&by, story.id, 3, later).await.expect("scheduled again");
    let waits = desk.take_down(&by, story.id, 4, "Withdrawn.").await.expect_err("it is in the clock's hands");
    assert!(waits.to_string().ends_with("; unschedule it first"), "{waits}");
    let off = desk.unschedule(&by, story.id, 4).await.expect("off the schedule").value;
    assert_eq!(off.state, State::Unpublished);
    assert!(matches!(desk.spike(&by, story.id, 5).await, Err(DeskError::NotAllowed(_))), "it is no text that nobody saw");
    desk.schedule(&by, story.id, 5, later).await.expect("scheduled once more");
    let reporter = Actor::new("Mara Feld", Role::Reporter);
    desk.revise(&reporter, story.id, 6, house.content("Ships still wait")).await.expect("revised");
    let lost = desk.story(&by, story.id).await.expect("the story").story;
    assert_eq!((lost.state, lost.scheduled), (State::Unpublished, None), "nor does it become a draft by who wrote in it");
    let down = desk.take_down(&by, story.id, lost.version, "Withdrawn.").await.expect("taken down");
    assert_eq!((down.value.state, down.change > 0), (State::TakenDown, true));
}

#[tokio::test]
async fn whoever_translates_sees_what_changed_in_a_source_of_an_edition_that_is_not_theirs() {
    let house = House::open().await;
    let english = house.draft("Ships wait").await;
    let mut content = house.content("Schiffe warten");
    content.language = "de".try_into().expect("a tag");
    let german = house.desk.create(&editor(), code("de"), content, Some(english.id)).await.expect("a translation").value;
    house.desk.revise(&editor(), english.id, english.version, house.content("Ships sail")).await.expect("revised");
    let changes = async |actor: &Actor| {
        let family = house.desk.family(actor, german.id).await.expect("a family");
        family.iter().map(|member| (member.story.id, member.changed.len())).collect::<Vec<_>>()
    };
    assert_eq!(changes(&editor()).await, [(english.id, 0), (german.id, 1)]);
    let grants = vec![Grant { role: Role::Reporter, over: Over::Edition(code("de")) }];
    assert_eq!(changes(&Actor { grants, ..Actor::new("Jon Weil", Role::Reporter) }).await, [(german.id, 1)], "they may read it, to translate it");
}

#[tokio::test]
async fn of_a_family_in_editions_that_are_not_theirs_an_editor_is_told_what_readers_have() {
    let house = House::open().await;
    let (desk, by) = (&house.desk, editor());
    let english = house.published("Ships wait").await.value;
    let german = desk.create(&by, code("de"), house.content("Schiffe warten"), Some(english.id)).await.expect("begun").value.story;
    let grants = vec![Grant { role: Role::DeskEditor, over: Over::Edition(code("en")) }];
    let theirs = Actor { grants, ..Actor::new("Jon Weil", Role::DeskEditor) };
    let elsewhere = async |actor: &Actor| {
        let found = desk.family_elsewhere(actor, english.id).await.expect("a family");
        found.into_iter().map(|other| (other.id, other.headline)).collect::<Vec<_>>()
    };
    assert_eq!(elsewhere(&theirs).await, [], "nothing of a draft");
    let out = desk.publish(&by, german.id, german.version, None).await.expect("published").value.story;
    desk.revise(&by, german.id, out.version, house.content("Geheim")).await.expect("revised");
    assert_eq!(elsewhere(&theirs).await, [(german.id, "Schiffe warten".to_owned())], "as readers have it");
    assert_eq!(elsewhere(&by).await, [], "whoever may read it has it in the family itself");
}

#[tokio::test]
async fn a_translation_joins_the_family_once_an_edition() {
    let house = House::open().await;
    let english = house.published("Ships wait").await.value;
    let mut content = house.content("Schiffe warten");
    content.language = "de".try_into().expect("a tag");
    let german = house.desk.create(&editor(), code("de"), content.clone(), Some(english.id)).await.expect("a translation").value;
    assert_eq!(german.family, english.family);
    let twice = house.desk.create(&editor(), code("de"), content.clone(), Some(english.id)).await;
    assert!(matches!(twice, Err(DeskError::Invalid { place, .. }) if place == "of"));
    let other = house.desk.create(&editor(), code("de"), content, None).await.expect("a story").value;
    let refused = house.desk.link_translation(&editor(), other.id, 1, english.id).await;
    assert!(refused.is_err_and(|e| e.to_string().contains(&german.id.to_string())));
    let alone = house.desk.link_translation(&editor(), other.id, 1, other.id).await.expect("its own family already");
    assert_eq!((alone.value.version, alone.change), (1, 0));
    let contributor = Actor {
        grants: vec![Grant { role: Role::Reporter, over: Over::Edition(code("en")) }, Grant { role: Role::Contributor, over: Over::Edition(code("de")) }],
        ..Actor::new("Mara Feld", Role::Reporter)
    };
    let told = house.desk.create(&contributor, code("de"), house.content("Schiffe"), Some(english.id)).await.expect_err("there is one").to_string();
    assert!(told.contains("has a translation of it already") && !told.contains(&german.id.to_string()), "nothing of one that they may not read: {told}");
    let published = house.desk.publish(&editor(), german.id, 1, None).await.expect("published").value;
    let left = house.desk.link_translation(&editor(), german.id, published.version, german.id).await.expect("left");
    assert_eq!((left.value.family.0, left.change > 0), (german.id.0, true));
}

#[tokio::test]
async fn whoever_founded_a_family_can_leave_it_and_come_back_to_no_other() {
    let house = House::open().await;
    let (desk, by) = (&house.desk, editor());
    let version = async |id| desk.story(&by, id).await.expect("the story").story.version;
    let link = async |id, of| desk.link_translation(&by, id, version(id).await, of).await;
    let members = async |id| desk.family(&by, id).await.expect("a family").into_iter().map(|member| member.story.id).collect::<Vec<_>>();
    let english = house.published("Ships wait").await.value;
    let german = desk.create(&by, code("de"), house.content("Schiffe"), Some(english.id)).await.expect("begun").value.story;
    let german = desk.publish(&by, german.id, 1, None).await.expect("published").value.story;
    let chinese = desk.create(&by, code("zh-hans"), house.content("船"), Some(english.id)).await.expect("begun").value.story;
    let before = house.changes_after(0).await.len() as i64;
    let left = link(english.id, english.id).await.expect("left");
    assert_eq!((members(english.id).await, members(german.id).await), (vec![english.id], vec![german.id, chinese.id]));
    assert!(left.change > 0);
    let told: Vec<Change> = house.changes_after(before).await.into_iter().map(|(change, _)| change).collect();
    assert_eq!(told, [Change::Around(german.id), Change::Around(english.id)], "readers of both see who is left");
    assert_eq!(desk.history(&by, chinese.id).await.expect("a history").last().map(|act| act.deed), Some(Deed::LinkTranslation));
    // It joins another, one of its edition takes its place, and it does not come back beside that one.
    link(english.id, german.id).await.expect("back");
    let other = desk.create(&by, code("zh-hans"), house.content("Ships"), None).await.expect("begun").value.story;
    link(german.id, other.id).await.expect("the founder goes to another");
    assert_eq!((members(german.id).await, members(english.id).await), (vec![german.id, other.id], vec![english.id, chinese.id]));
    let second = desk.create(&by, code("en"), house.content("Ships once more"), Some(german.id)).await.expect("begun").value.story;
    link(german.id, german.id).await.expect("alone");
    assert_eq!((members(german.id).await, members(second.id).await), (vec![german.id], vec![other.id, second.id]));
}

#[tokio::test]
async fn an_editor_signs_for_what_another_wrote() {
    let house = House::open().await;
    let writer = Actor::new("Mara Feld", Role::Reporter);
    let story = house.desk.create(&writer, code("en"), house.content("Ships wait"), None).await.expect("a draft").value;
    house.later(1);
    house.desk.publish(&editor(), story.id, 1, None).await.expect("published");
    let full = house.desk.story(&editor(), story.id).await.expect("the story");
    assert_eq!(full.newest.content.sign_off.line().as_deref(), Some("mf/ia"));
    assert_eq!((full.story.published_revision, full.newest.number, full.newest.by.as_str()), (Some(2), 2, "Ines Albrandt"));
}

#[tokio::test]
async fn who_schedules_has_approved_it() {
    let house = House::open().await;
    let writer = Actor::new("Mara Feld", Role::Reporter);
    let story = house.desk.create(&writer, code("en"), house.content("Ships wait"), None).await.expect("a draft").value;
    house.desk.schedule(&editor(), story.id, 1, at("2026-11-23T13:00:00Z")).await.expect("scheduled");
    assert_eq!(house.desk.story(&editor(), story.id).await.expect("the story").newest.content.sign_off.line().as_deref(), Some("mf/ia"));
}
