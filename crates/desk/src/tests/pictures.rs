//! Who sees which pictures: of what readers have not been shown, everybody sees only what is theirs.

use super::furnish::{House, at, code, editor};
use crate::{Actor, Checked, DeskError, NewConcept, NewPicture, Typed, Who, Written};
use cowrite::Document;
use newsroom::act::Deed;
use newsroom::body::Block;
use newsroom::concept::{Concept, ConceptKind};
use newsroom::permission::{Grant, Over, Role};
use newsroom::picture::{Figure, Picture, Rendition};
use newsroom::story::{Content, Story};
use newsroom::workflow::State;
use newsroom::{PersonId, PictureId};
use serde_json::json;

fn contributor(id: i64) -> Actor {
    Actor { who: Who::Person(PersonId(id)), ..Actor::new(format!("Contributor {id}"), Role::Contributor) }
}

impl House {
    async fn added(&self, by: &Actor) -> Picture {
        self.desk.add_picture(by, self.picture()).await.expect("kept").value.value
    }

    fn showing(&self, pictures: &[PictureId]) -> Content {
        let body = pictures.iter().map(|id| Block::Picture { figure: Figure::of(*id) }).collect();
        Content { body, ..self.content("Ships wait") }
    }

    /// The numbers of all that somebody is shown, which is what they are shown one by one.
    async fn seen(&self, by: &Actor) -> Vec<i64> {
        let listed = self.desk.newest_pictures(by, None, None, 200).await.expect("a list");
        let listed: Vec<i64> = listed.iter().map(|picture| picture.value.id.0).collect();
        for id in 1..=9 {
            let alone = self.desk.picture(by, PictureId(id)).await;
            assert_eq!(alone.is_ok(), listed.contains(&id), "picture {id}");
            assert!(alone.is_ok() || matches!(alone, Err(DeskError::Missing(what)) if what == format!("picture {id}")));
        }
        listed
    }
}

#[tokio::test]
async fn what_readers_have_not_been_shown_is_seen_by_those_it_belongs_to() {
    let house = House::open().await;
    let (ada, ben, german) = (contributor(3), contributor(4), Grant { role: Role::Reporter, over: Over::Edition(code("de")) });
    let german = Actor { grants: vec![german], ..contributor(5) };
    let (one, two, three) = (house.added(&ada).await.id, house.added(&editor()).await.id, house.added(&editor()).await.id);
    assert_eq!([house.seen(&editor()).await, house.seen(&ada).await, house.seen(&ben).await], [vec![3, 2, 1], vec![1], vec![]]);
    house.desk.create(&editor(), code("de"), house.showing(&[two]), None).await.expect("a draft");
    assert_eq!([house.seen(&german).await, house.seen(&ada).await], [vec![2], vec![1]], "where they may read the story");
    let public = house.desk.create(&editor(), code("en"), house.showing(&[three]), None).await.expect("a draft").value.story;
    let out = house.desk.publish(&editor(), public.id, 1, None).await.expect("published").value;
    assert_eq!(house.seen(&ben).await, [3], "readers have its words");
    let edit = house.desk.edit_picture(&ben, Picture { alt: "?".into(), ..house.picture().numbered(three) }, 1).await;
    assert!(matches!(edit, Err(DeskError::NotPermitted { .. })), "who sees it changes it no more for that");
    house.desk.unpublish(&editor(), public.id, out.version).await.expect("unpublished");
    assert!(house.seen(&ben).await.is_empty());
    assert_eq!(house.desk.newest_pictures(&ada, Some("ship"), None, 1).await.expect("a list").len(), 1, "found behind those that are not theirs");
    let edit = house.desk.edit_picture(&german, Picture { alt: "?".into(), ..house.picture().numbered(one) }, 1).await;
    assert!(matches!(edit, Err(DeskError::Missing(_))), "who edits pictures of others edits none they may not see");
}

#[tokio::test]
async fn nobody_reads_a_picture_by_naming_it_in_a_story() {
    let house = House::open().await;
    let (ada, ben) = (contributor(3), contributor(4));
    let hidden = house.added(&ada).await.id;
    let unknown =
        |result: Result<(), DeskError>| matches!(result, Err(DeskError::Invalid { message, .. }) if message == "picture 1 is not in the house; add it first");
    assert!(unknown(house.desk.create(&ben, code("en"), house.showing(&[hidden]), None).await.map(drop)));
    let story = house.desk.create(&ben, code("en"), house.content("Ships wait"), None).await.expect("a draft").value.story;
    assert!(unknown(house.desk.revise(&ben, story.id, 1, house.showing(&[hidden])).await.map(drop)));
    house.desk.open_document(story.id).await.expect("opened");
    let typed = async |content: Content, by: &[&Actor]| {
        let written = Written { content, mentioned: Default::default(), unsettled: Default::default(), seq: 0, by: by.iter().copied().cloned().collect() };
        house.desk.checkpoint(story.id, written).await
    };
    assert!(unknown(typed(house.showing(&[hidden]), &[&ben]).await.map(drop)));
    assert!(house.seen(&ben).await.is_empty());
    let done = typed(house.showing(&[hidden]), &[&ada, &ben]).await.expect("whoever may see it puts it in");
    assert!(matches!(done, Checked::Done(_)) && house.seen(&ben).await == [1], "then whoever reads the story sees it");
    typed(house.content("Ships wait"), &[&ben]).await.expect("taken out");
    typed(house.showing(&[hidden]), &[&ben]).await.expect("and taken back");
}

#[tokio::test]
async fn who_typed_is_judged_also_when_the_text_is_opened_again() {
    let house = House::open().await;
    let hidden = house.added(&contributor(3)).await.id;
    let token = house.desk.create_token(&Actor::house(), "Ben", vec![Grant::house(Role::Contributor)]).await.expect("a token").value;
    let ben = house.desk.actor(&token.secret).await.expect("a read").expect("Ben");
    let story = house.desk.create(&ben, code("en"), house.content("Ships wait"), None).await.expect("a draft").value.story;
    house.desk.open_document(story.id).await.expect("opened");
    let typed = Typed { by: ben.clone(), change: Document::blank().state() };
    house.desk.keep_typed(story.id, vec![typed]).await.expect("kept");
    let opened = house.desk.open_document(story.id).await.expect("opened again");
    assert_eq!(opened.writers, [ben]);
    let written =
        Written { content: house.showing(&[hidden]), mentioned: Default::default(), unsettled: Default::default(), seq: opened.seq, by: opened.writers };
    let refused = house.desk.checkpoint(story.id, written).await;
    assert!(matches!(refused, Err(DeskError::Invalid { place, .. }) if place == "picture"));
    house.desk.revoke_token(&Actor::house(), &token.token.id).await.expect("revoked");
    let opened = house.desk.open_document(story.id).await.expect("opened again");
    assert_eq!(opened.writers.iter().map(|by| (by.name.as_str(), by.grants.len())).collect::<Vec<_>>(), [("Ben", 0)]);
}

#[tokio::test]
async fn the_log_of_acts_and_the_picture_name_the_same_person() {
    let house = House::open().await;
    let ada = contributor(3);
    let picture = house.desk.add_picture(&ada, NewPicture { alt: "A ship".into(), ..house.picture() }).await.expect("kept").value.value;
    let acts = house.desk.store().read().await.expect("a reader").acts_of("picture/1").await.expect("acts");
    assert_eq!(acts.iter().map(|kept| kept.act.who.as_str()).collect::<Vec<_>>(), ["person/3"]);
    let better = Picture { alt: "A grey ship".into(), ..picture };
    house.desk.edit_picture(&ada, better, 1).await.expect("their own");
}

#[tokio::test]
async fn a_picture_changed_by_who_may_not_schedule_takes_its_stories_off_the_schedule() {
    let house = House::open().await;
    let ada = contributor(3);
    let [shown, taken_out] = [house.added(&ada).await, house.added(&ada).await];
    let scheduled = async |pictures: &[PictureId]| {
        let story = house.desk.create(&editor(), code("en"), house.showing(pictures), None).await.expect("a draft").value.story;
        house.desk.schedule(&editor(), story.id, 1, at("2026-11-23T13:00:00Z")).await.expect("scheduled").value
    };
    let (with, without) = (scheduled(&[shown.id]).await, scheduled(&[taken_out.id]).await);
    // Four eyes are for texts: who may schedule mends a picture by themselves.
    let sport = serde_json::from_value(json!({ "key": "sport", "name": "Sport", "four_eyes": true, "stages": [{ "key": "writing" }] })).expect("a desk");
    house.desk.set_desk(&Actor::house(), sport, None).await.expect("a desk");
    let there = serde_json::from_value(json!({ "desk": "sport", "stage": "writing" })).expect("an assignment");
    house.desk.assign(&editor(), with.id, None, there).await.expect("assigned");
    let without = house.desk.revise(&editor(), without.id, without.version, house.content("Ships wait")).await.expect("revised").value;
    let stands = async |story: &Story| house.desk.story(&editor(), story.id).await.expect("a story").story.state;
    let uta = Actor { who: Who::Person(PersonId(8)), ..Actor::new("Uta", Role::SubEditor) };
    house.desk.edit_picture(&uta, Picture { caption: "At dusk".into(), ..shown.clone() }, 1).await.expect("by who may schedule");
    assert_eq!(stands(&with).await, State::Scheduled);
    house.desk.edit_picture(&ada, Picture { caption: "At dawn".into(), ..shown }, 2).await.expect("their own");
    house.desk.edit_picture(&ada, Picture { caption: "At dawn".into(), ..taken_out }, 1).await.expect("their own");
    assert_eq!((stands(&with).await, stands(&without).await), (State::Draft, State::Scheduled), "readers would have seen what nobody let out");
    let deeds: Vec<Deed> = house.desk.history(&editor(), with.id).await.expect("a history").into_iter().map(|act| act.deed).collect();
    assert_eq!(deeds.last(), Some(&Deed::LoseSchedule));
}

#[tokio::test]
async fn a_cover_is_a_picture_of_the_house_whatever_is_said_of_it() {
    let house = House::open().await;
    let whole = house.added(&editor()).await;
    let german = Actor { grants: vec![Grant { role: Role::DeskEditor, over: Over::Edition(code("en")) }], ..contributor(5) };
    let programme = |cover: Picture| NewConcept { cover: Some(cover), ..NewConcept::of(ConceptKind::Programme, [(code("en"), "Harbour".to_owned())]) };
    let made_up = Picture { alt: "Anything".into(), caption: "x".repeat(9_999), ..whole.clone() };
    let made = house.desk.create_concept(&editor(), programme(made_up)).await.expect("added").value;
    assert_eq!(made.value.cover.as_ref(), Some(&whole));
    let refused = async |by: &Actor, id: i64| {
        let refused = house.desk.create_concept(by, programme(Picture { id: PictureId(id), ..whole.clone() })).await;
        matches!(refused, Err(DeskError::Invalid { place, message }) if place == "cover" && message == format!("picture {id} is not in the house; add it first"))
    };
    assert!(refused(&editor(), 9).await);
    let theirs = Actor { grants: vec![Grant { role: Role::Contributor, over: Over::House }, german.grants[0].clone()], ..german };
    let hidden = house.added(&contributor(3)).await;
    house.desk.create(&editor(), code("de"), house.showing(&[hidden.id]), None).await.expect("a draft");
    assert!(refused(&theirs, hidden.id.0).await, "what they may not see is not there");
    // A name is changed though the cover has become unfit since.
    house.desk.edit_picture(&editor(), Picture { alt: String::new(), ..whole }, 1).await.expect("edited");
    let renamed = Concept { code: Some("harbour".into()), ..made.value };
    house.desk.edit_concept(&editor(), renamed, 1).await.expect("the cover stays");
}

#[tokio::test]
async fn a_file_that_went_with_a_takedown_stands_on_no_front_and_no_cover() {
    let house = House::open().await;
    let blobs = house.desk.store().blobs().clone();
    let file = blobs.put(b"a ship", "jpg").expect("kept");
    let renditions = vec![Rendition { file: file.clone(), width: 1, height: 1, bytes: 6 }];
    let picture = house.desk.add_picture(&editor(), NewPicture { renditions, ..house.picture() }).await.expect("kept").value.value;
    let story = house.published("Ships wait").await.value.id;
    let step = json!({ "do": "add", "container": "top", "pick": { "story": story, "picture": picture.id } });
    let laid = house.desk.edit_draft(&editor(), code("en"), vec![serde_json::from_value(step).expect("a step")]).await.expect("it is there still");
    blobs.withdraw(&[file]);
    let gone = |message: &str| message.contains("went with a story that was taken down");
    let launched = house.desk.launch(&editor(), code("en"), laid.version).await;
    assert!(matches!(launched, Err(DeskError::Unfit(unfit)) if unfit.story == Some(story) && gone(&unfit.message)));
    let programme = NewConcept { cover: Some(picture), ..NewConcept::of(ConceptKind::Programme, [(code("en"), "Harbour".to_owned())]) };
    let covered = house.desk.create_concept(&editor(), programme).await;
    assert!(matches!(covered, Err(DeskError::Invalid { place, message }) if place == "cover" && gone(&message)));
}
