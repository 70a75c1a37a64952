//! The spike: what is put on it is out of sight and only read, until it is taken off.

use super::furnish::{House, at, code, editor};
use crate::{Actor, DeskError, NewPreview, Reassignment, StoryFilter};
use newsroom::StoryId;
use newsroom::act::Deed;
use newsroom::assignment::Assignment;
use newsroom::permission::Role;
use newsroom::workflow::State;
use serde_json::{from_value, json};

impl House {
    async fn listed(&self, filter: StoryFilter) -> Vec<StoryId> {
        let lines = self.desk.list(&editor(), StoryFilter { limit: 10, ..filter }).await.expect("a list");
        lines.into_iter().map(|line| line.story.id).collect()
    }
}

#[tokio::test]
async fn a_spiked_draft_is_in_no_list_and_comes_back_as_it_was() {
    let house = House::open().await;
    let (desk, by) = (&house.desk, editor());
    let (kept, story) = (house.draft("Ships wait").await, house.draft("Ships weit").await);
    let on_the_spike = || StoryFilter { states: vec![State::Spiked], ..StoryFilter::default() };
    let before = house.changes_after(0).await.len();
    let spiked = desk.spike(&by, story.id, 1).await.expect("spiked").value;
    assert_eq!((spiked.state, spiked.version), (State::Spiked, 2));
    assert_eq!(house.listed(StoryFilter::default()).await, [kept.id]);
    let sought = [story.id.0.to_string(), "weit".to_owned()].map(|words| StoryFilter { words: Some(words), ..StoryFilter::default() });
    for sought in sought {
        assert!(house.listed(sought.clone()).await.is_empty(), "{sought:?}");
    }
    assert_eq!(house.listed(on_the_spike()).await, [story.id]);
    let line = desk.list(&by, StoryFilter { limit: 10, ..on_the_spike() }).await.expect("a list").remove(0);
    assert_eq!(line.languages, [("en".to_owned(), story.id)], "its line says its language");
    assert_eq!(desk.story(&by, story.id).await.expect("there to read").newest.content.headline, "Ships weit");
    let back = desk.unspike(&by, story.id, 2).await.expect("back").value;
    assert_eq!((back.state, back.version), (State::Draft, 3));
    assert_eq!((house.listed(StoryFilter::default()).await.len(), house.listed(on_the_spike()).await.len()), (2, 0));
    let deeds: Vec<Deed> = desk.history(&by, story.id).await.expect("a history").into_iter().map(|act| act.deed).collect();
    assert_eq!(deeds, [Deed::Create, Deed::Spike, Deed::Unspike]);
    assert_eq!(house.changes_after(0).await.len(), before, "the press has nothing to do with it");
}

#[tokio::test]
async fn nothing_else_is_done_with_a_spiked_story() {
    let house = House::open().await;
    let (desk, by) = (&house.desk, editor());
    let sport = from_value(json!({ "key": "sport", "name": "Sport" })).expect("a desk");
    desk.set_desk(&by, sport, None).await.expect("a desk");
    let there = || from_value::<Assignment>(json!({ "desk": "sport", "stage": "writing" })).expect("an assignment");
    let story = house.draft("Ships wait").await;
    desk.assign(&by, story.id, None, there()).await.expect("assigned");
    let link = desk.share_preview(&by, story.id, NewPreview::default()).await.expect("a link").value;
    desk.spike(&by, story.id, 1).await.expect("spiked");
    let refused = |result: Result<(), DeskError>| match result {
        Err(DeskError::NotAllowed(why)) => assert!(why.to_string().ends_with("; unspike it first"), "{why}"),
        other => panic!("{other:?}"),
    };
    let soon = at("2027-01-01T00:00:00Z");
    refused(desk.revise(&by, story.id, 2, house.content("x")).await.map(drop));
    refused(desk.publish(&by, story.id, 2, None).await.map(drop));
    refused(desk.schedule(&by, story.id, 2, soon).await.map(drop));
    refused(desk.embargo(&by, story.id, 2, soon).await.map(drop));
    refused(desk.link_translation(&by, story.id, 2, story.id).await.map(drop));
    refused(desk.assign(&by, story.id, Some(1), there()).await.map(drop));
    refused(desk.share_preview(&by, story.id, NewPreview::default()).await.map(drop));
    assert!(desk.preview_of(&link.secret).await.expect("an answer").is_none(), "a link that was shared before shows nothing");
    let translated = desk.create(&by, code("de"), house.content("Schiffe"), Some(story.id)).await;
    assert!(translated.is_err_and(|why| why.to_string().contains("on the spike")));
    let bare = from_value(json!({ "key": "sport", "name": "Sport", "stages": [{ "key": "ready" }] })).expect("a desk");
    desk.set_desk(&by, bare, Some(1)).await.expect("a stage goes though a spiked story stood at it");
    desk.unspike(&by, story.id, 2).await.expect("back");
    let given = desk.reassign(&by, story.id, Some(1), Reassignment::default()).await.expect("given to somebody").value.assignment;
    assert_eq!(given.value.stage, "ready", "the stage it stood at is not there any more");
    assert!(desk.preview_of(&link.secret).await.expect("an answer").is_some());
}

#[tokio::test]
async fn a_stage_goes_though_what_readers_have_stood_at_it() {
    let house = House::open().await;
    let (desk, by) = (&house.desk, editor());
    let with = |stages: serde_json::Value| from_value(json!({ "key": "sport", "name": "Sport", "stages": stages })).expect("a desk");
    let there = |stage: &str| from_value::<Assignment>(json!({ "desk": "sport", "stage": stage })).expect("an assignment");
    desk.set_desk(&by, with(json!([{ "key": "ready" }, { "key": "legal" }])), None).await.expect("a desk");
    let (out, draft) = (house.published("Ships sail").await.value, house.draft("Ships wait").await);
    for story in [out.id, draft.id] {
        desk.assign(&by, story, None, there("legal")).await.expect("assigned");
    }
    let busy = desk.set_desk(&by, with(json!([{ "key": "ready" }])), Some(1)).await;
    assert!(matches!(busy, Err(DeskError::Invalid { place, .. }) if place == "stages"), "the draft is counted there");
    desk.assign(&by, draft.id, Some(1), there("ready")).await.expect("moved");
    desk.set_desk(&by, with(json!([{ "key": "ready" }])), Some(1)).await.expect("what readers have does not hold it");
    let given = desk.reassign(&by, out.id, Some(1), Reassignment::default()).await.expect("given to somebody").value.assignment;
    assert_eq!(given.value.stage, "ready");
}

#[tokio::test]
async fn only_a_draft_is_spiked_over_the_version_seen() {
    let house = House::open().await;
    let (desk, by) = (&house.desk, editor());
    let story = house.draft("Ships wait").await;
    assert!(matches!(desk.spike(&by, story.id, 7).await, Err(DeskError::Stale { current: 1 })));
    assert!(matches!(desk.unspike(&by, story.id, 1).await, Err(DeskError::NotAllowed(_))), "it is on no spike");
    desk.schedule(&by, story.id, 1, at("2027-01-01T00:00:00Z")).await.expect("scheduled");
    let scheduled = desk.spike(&by, story.id, 2).await.expect_err("it would go out");
    assert!(scheduled.to_string().ends_with("unschedule it first"), "{scheduled}");
    let out = house.published("Ships sail").await.value;
    assert!(matches!(desk.spike(&by, out.id, out.version).await, Err(DeskError::NotAllowed(_))));
}

#[tokio::test]
async fn reporters_and_contributors_spike_what_is_their_own() {
    let house = House::open().await;
    for role in [Role::Contributor, Role::Reporter] {
        let writer = Actor::new("w", role);
        let own = house.desk.create(&writer, code("en"), house.content("Mine"), None).await.expect("a draft").value.story;
        house.desk.spike(&writer, own.id, 1).await.expect("their own");
        house.desk.unspike(&writer, own.id, 2).await.expect("their own");
        let other = house.draft("Theirs").await;
        let refused = house.desk.spike(&writer, other.id, 1).await;
        assert!(matches!(refused, Err(DeskError::NotPermitted { .. } | DeskError::Missing(_))), "{role:?}: {refused:?}");
    }
    let other = house.draft("Theirs").await;
    house.desk.spike(&Actor::new("s", Role::SubEditor), other.id, 1).await.expect("sub-editors spike any draft");
}

#[tokio::test]
async fn a_spiked_translation_keeps_its_place_and_says_so() {
    let house = House::open().await;
    let (desk, by) = (&house.desk, editor());
    let english = house.draft("Ships wait").await;
    let german = desk.create(&by, code("de"), house.content("Schiffe"), Some(english.id)).await.expect("a translation").value.story;
    desk.spike(&by, german.id, 1).await.expect("spiked");
    let family = desk.family(&by, english.id).await.expect("a family");
    assert_eq!(family.iter().map(|member| member.story.state).collect::<Vec<_>>(), [State::Draft, State::Spiked]);
    let again = desk.create(&by, code("de"), house.content("Schiffe"), Some(english.id)).await.expect_err("there is one");
    assert!(again.to_string().contains(&format!("story {}", german.id)) && again.to_string().contains("on the spike"), "{again}");
    let line = desk.list(&by, StoryFilter { limit: 10, ..StoryFilter::default() }).await.expect("a list").remove(0);
    assert_eq!(line.languages.len(), 1, "no list counts it among the languages");
}
