//! Four eyes where it is not plain whose a text is: written in one room, or changed after it was let out on schedule.

use super::furnish::{House, at, code};
use crate::{Actor, Checked, DeskError, Done, Who, Written};
use newsroom::permission::Role;
use newsroom::story::Story;
use newsroom::workflow::State;
use serde_json::json;

fn on(name: &str) -> Actor {
    Actor { who: Who::Token(name.into()), ..Actor::new(name, Role::SubEditor) }
}

impl House {
    /// A story that somebody has begun on a desk that asks for four eyes.
    async fn begun_under_four_eyes(&self, by: &Actor) -> Story {
        let sport = serde_json::from_value(json!({ "key": "sport", "name": "Sport", "four_eyes": true, "stages": [{ "key": "writing" }] })).expect("a desk");
        self.desk.set_desk(&Actor::house(), sport, None).await.expect("a desk");
        let story = self.desk.create(by, code("en"), self.content("Ships wait"), None).await.expect("a draft").value.story;
        let there = serde_json::from_value(json!({ "desk": "sport", "stage": "writing" })).expect("an assignment");
        self.desk.assign(by, story.id, None, there).await.expect("assigned");
        story
    }
}

fn blocked<T>(result: Result<Done<T>, DeskError>) -> bool {
    matches!(result, Err(DeskError::Blocked(found)) if found.iter().any(|finding| finding.code == "four-eyes"))
}

#[tokio::test]
async fn what_several_write_in_one_room_is_seen_by_them_all() {
    let house = House::open().await;
    let (ines, ada) = (on("Ines Albrandt"), on("Ada Morel"));
    let story = house.begun_under_four_eyes(&ines).await;
    assert!(blocked(house.desk.publish(&ines, story.id, 1, None).await));
    house.desk.open_document(story.id).await.expect("opened");
    let written = |headline: &str, by: &[&Actor]| Written {
        content: house.content(headline),
        mentioned: Default::default(),
        unsettled: Default::default(),
        seq: 0,
        by: by.iter().copied().cloned().collect(),
    };
    let both = house.desk.checkpoint(story.id, written("Ships wait on", &[&ada, &ines])).await.expect("checked");
    let Checked::Done(both) = both else { panic!("the document is the newest") };
    let out = house.desk.publish(&ines, story.id, both.version, None).await.expect("seen by both").value;
    assert_eq!(out.state, State::Published);
    // Whoever publishes signs, which is a revision of its own.
    let laid = house.desk.lay_over(story.id, 0).await.expect("laid over");
    assert_eq!(laid.changes.len(), 1);
    assert_eq!(house.desk.lay_over(story.id, 0).await.expect("asked again"), laid, "whoever did not hear of it is told again");
    let known = house.desk.lay_over(story.id, laid.seq).await.expect("asked again");
    assert_eq!((known.seq, known.changes.len()), (laid.seq, 0));
    let alone = house.desk.checkpoint(story.id, written("Ships sail", &[&ines])).await.expect("checked");
    let Checked::Done(alone) = alone else { panic!("the document is the newest") };
    assert!(blocked(house.desk.publish(&ines, story.id, alone.version, None).await));
}

#[tokio::test]
async fn a_text_by_one_person_takes_a_story_off_the_schedule() {
    let house = House::open().await;
    let (ines, ada) = (on("Ines Albrandt"), on("Ada Morel"));
    let story = house.begun_under_four_eyes(&ines).await;
    let due = house.desk.schedule(&ada, story.id, 1, at("2026-11-23T13:00:00Z")).await.expect("scheduled").value;
    let mended = house.desk.revise(&ada, story.id, due.version, house.content("Ships wait longer")).await.expect("revised").value;
    assert_eq!((mended.state, mended.scheduled), (State::Draft, None), "nobody has seen her newest words");
    assert!(blocked(house.desk.schedule(&ada, story.id, mended.version, at("2026-11-23T13:00:00Z")).await));
    house.desk.schedule(&ines, story.id, mended.version, at("2026-11-23T13:00:00Z")).await.expect("seen by another");
}
