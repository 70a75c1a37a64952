//! Takes: what becomes of them, once and again.

use super::furnish::{House, NOON, at, code, editor};
use crate::{Actor, DeskError, Expected, Outcome, Received, Reception, Who};
use newsroom::act::Deed;
use newsroom::permission::{Grant, Over, Role};
use newsroom::story::Story;
use newsroom::workflow::State;
use newsroom::{PersonId, StoryId};
use serde_json::{Value, json};

fn agency() -> Actor {
    Actor::new("agency import", Role::SubEditor)
}

fn item(uri: &str, version: &str, created: &str) -> Value {
    json!({"uri": uri, "type": "text", "version": version, "language": "en", "firstCreated": "2023-02-20T09:00:00Z", "versionCreated": created, "by": "mf/ar",
        "headlines": [{"role": "main", "value": format!("Ships wait, {version}")}], "bodies": [{"contentType": "text/html", "value": "<p>One.</p><p>Two.</p>"}],
        "subjects": [{"name": "Politics"}, {"name": "Strait talks"}], "places": [{"name": "Africa"}, {"name": "Talvera"}], "infoSources": [{"name": "AP"}],
        "associations": [{"name": "featureimage", "type": "picture", "uri": format!("{uri}#p"), "by": "A. B.", "altText": "A ship", "altIds": [{"role": "file", "value": "one.jpg"}]}]})
}

fn with(mut item: Value, field: &str, value: Value) -> Value {
    item[field] = value;
    item
}

impl House {
    async fn receive_all(&self, items: &[Value]) -> Vec<Received> {
        self.receive_as(&agency(), items, &Reception::new(None)).await
    }

    async fn receive_as(&self, actor: &Actor, items: &[Value], reception: &Reception) -> Vec<Received> {
        let takes = items.iter().map(|item| wire::parse(item.to_string().as_bytes(), self.desk.now()).expect("a take")).collect();
        self.desk.receive(actor, takes, reception).await.expect("received").value
    }

    async fn receive_one(&self, item: Value) -> Received {
        self.receive_all(&[item]).await.remove(0)
    }

    async fn story_of(&self, received: &Received) -> Story {
        self.desk.story(&editor(), received.story.expect("a story")).await.expect("the story").story
    }
}

#[tokio::test]
async fn a_usable_item_is_published_as_of_its_own_instant() {
    let house = House::open().await;
    let received = house.receive_one(item("urn:1", "2", "2023-02-20T11:00:00Z")).await;
    assert_eq!((&received.outcome, received.pictures.len()), (&Outcome::Published, 1));
    let full = house.desk.story(&editor(), received.story.expect("a story")).await.expect("the story");
    assert_eq!((full.story.first_published, full.story.last_published), (Some(at("2023-02-20T09:00:00Z")), Some(at("2023-02-20T11:00:00Z"))));
    assert_eq!((full.story.uri.as_deref(), full.story.edition.as_str(), full.newest.by.as_str()), (Some("urn:1"), "en", "agency import"));
    let content = &full.newest.content;
    assert_eq!((content.subjects.as_slice(), content.regions.as_slice()), (&[house.politics][..], &[house.africa][..]), "what was there is found");
    assert_eq!((content.topics.len(), content.places.len(), content.body.len()), (1, 1, 2), "what was not is added");
    assert_eq!(content.sign_off.line().as_deref(), Some("mf/ar (AP)"));
    let picture = house.desk.picture(&editor(), content.picture.as_ref().expect("a picture").picture).await.expect("kept").value;
    assert_eq!((picture.alt.as_str(), picture.credit.as_str(), picture.renditions.len()), ("A ship", "A. B.", 0));
}

#[tokio::test]
async fn the_same_version_does_nothing_and_an_older_one_neither() {
    let house = House::open().await;
    let (two, one) = (item("urn:1", "2", "2023-02-20T11:00:00Z"), item("urn:1", "1", "2023-02-20T09:00:00Z"));
    let first = house.receive_one(two.clone()).await;
    let before = house.story_of(&first).await;
    let outcomes: Vec<Outcome> = house.receive_all(&[two, one]).await.into_iter().map(|r| r.outcome).collect();
    assert_eq!(outcomes, [Outcome::Unchanged, Outcome::Older]);
    assert_eq!(house.story_of(&first).await, before);
}

#[tokio::test]
async fn a_text_that_nobody_could_read_does_not_go_out_empty() {
    let house = House::open().await;
    let foreign = json!([{"contentType": "application/newsml+xml", "value": "<x>One.</x>"}]);
    let received = house.receive_one(with(item("urn:1", "1", "2023-02-20T09:00:00Z"), "bodies", foreign)).await;
    assert!(matches!(&received.outcome, Outcome::Kept(why) if why.contains("nothing of its text could be read")), "{:?}", received.outcome);
    let story = house.story_of(&received).await;
    assert_eq!((story.state, story.published_revision), (State::Draft, None));
}

#[tokio::test]
async fn versions_in_one_batch_become_revisions_each_of_its_instant() {
    let house = House::open().await;
    let items = [
        item("urn:1", "1", "2023-02-20T09:00:00Z"),
        item("urn:2", "1", "2023-02-20T09:00:00Z"),
        item("urn:1", "2", "2023-02-20T11:00:00Z"),
        item("urn:1", "10", "2023-02-20T12:00:00Z"),
    ];
    let received = house.receive_all(&items).await;
    let outcomes: Vec<&Outcome> = received.iter().map(|r| &r.outcome).collect();
    assert_eq!(outcomes, [&Outcome::Published, &Outcome::Published, &Outcome::Updated, &Outcome::Updated]);
    assert_eq!((received[0].story, received[0].story == received[1].story), (received[3].story, false));
    let saved = house.desk.revisions(&editor(), received[0].story.expect("a story")).await.expect("revisions");
    let instants: Vec<String> = saved.iter().map(|(_, at, _)| at.to_string()).collect();
    assert_eq!(instants, ["2023-02-20T09:00:00Z", "2023-02-20T11:00:00Z", "2023-02-20T12:00:00Z"]);
    let pictures = house.desk.newest_pictures(&editor(), None, None, 10).await.expect("pictures");
    assert_eq!(pictures.len(), 2, "the same picture is kept once a story");
}

#[tokio::test]
async fn embargoed_withheld_and_unready_items_stay_in_the_house() {
    let house = House::open().await;
    let usual = |uri| item(uri, "1", "2023-02-20T09:00:00Z");
    let items = [
        with(usual("urn:1"), "embargoed", json!("2026-11-23T12:00:01Z")),
        with(usual("urn:2"), "embargoed", json!("soon")),
        with(usual("urn:3"), "pubStatus", json!("withheld")),
        with(with(usual("urn:4"), "subjects", json!([])), "places", json!([])),
        with(usual("urn:5"), "headlines", json!([])),
        with(usual("urn:6"), "pubStatus", json!("canceled")),
        with(usual("urn:7"), "type", json!("audio")),
        with(usual("urn:8"), "embargoed", json!("2023-02-20T10:00:00Z")),
    ];
    let received = house.receive_all(&items).await;
    let (out, kept) = received.split_last().expect("items");
    for received in kept {
        assert!(matches!(received.outcome, Outcome::Kept(_)), "{received:?}");
        assert_eq!(house.story_of(received).await.state, State::Draft, "{}", received.uri);
    }
    let held = house.story_of(&received[1]).await;
    assert!(held.embargo.is_some_and(|until| until > at("2100-01-01T00:00:00Z")));
    assert!(house.desk.publish(&editor(), held.id, held.version, None).await.is_err());
    let silent = &received[6];
    assert!(matches!(&silent.outcome, Outcome::Kept(why) if why.contains("no recording")), "{silent:?}");
    assert!(silent.complaints.iter().any(|complaint| complaint.message.contains("recordings cannot be taken along")), "{silent:?}");
    assert_eq!(out.outcome, Outcome::Published);
    assert_eq!(house.story_of(out).await.first_published, Some(at("2023-02-20T10:00:00Z")), "never public before its embargo ended");
}

#[tokio::test]
async fn a_canceled_item_is_withdrawn_for_good() {
    let house = House::open().await;
    let one = item("urn:1", "1", "2023-02-20T09:00:00Z");
    house.receive_one(one.clone()).await;
    let killed = house.receive_one(with(one.clone(), "pubStatus", json!("canceled"))).await;
    assert_eq!(killed.outcome, Outcome::Withdrawn, "even where the version was not counted up");
    let story = house.story_of(&killed).await;
    assert_eq!((story.state, story.takedown.map(|t| t.notice)), (State::TakenDown, Some("This story was withdrawn by the agency.".into())));
    assert!(matches!(house.receive_one(with(one.clone(), "version", json!("7"))).await.outcome, Outcome::Refused(_)));
    assert_eq!(house.receive_one(with(one, "pubStatus", json!("canceled"))).await.outcome, Outcome::Unchanged);
}

#[tokio::test]
async fn a_kill_counts_without_a_higher_version() {
    let house = House::open().await;
    let number = |uri: &str, version: &str| item(uri, version, "2023-02-20T10:00:00Z");
    let unnumbered = |uri: &str, created: &str| with(item(uri, "", created), "version", Value::Null);
    let withheld = |item: Value| with(item, "pubStatus", json!("withheld"));
    let embargoed = |item: Value| with(item, "embargoed", json!("2026-11-23T14:00:00Z"));
    for (uri, first, kill) in [
        ("urn:1", number("urn:1", "1"), withheld(number("urn:1", "1"))),
        ("urn:2", number("urn:2", "1"), embargoed(number("urn:2", "1"))),
        ("urn:3", number("urn:3", "5"), withheld(unnumbered("urn:3", "2023-02-20T11:00:00Z"))),
        ("urn:4", unnumbered("urn:4", "2023-02-20T10:00:00Z"), withheld(number("urn:4", "0"))),
        ("urn:5", number("urn:5", "5"), withheld(with(unnumbered("urn:5", ""), "versionCreated", Value::Null))),
        ("urn:6", unnumbered("urn:6", "2023-02-20T10:00:00Z"), embargoed(unnumbered("urn:6", "2023-02-20T10:00:00Z"))),
    ] {
        assert_eq!(house.receive_one(first.clone()).await.outcome, Outcome::Published, "{uri}");
        let killed = house.receive_one(kill.clone()).await;
        assert!(matches!(killed.outcome, Outcome::Kept(_)), "{killed:?}");
        let back = house.story_of(&killed).await;
        assert_eq!(back.state, State::Unpublished, "{uri}");
        assert_eq!(house.receive_one(kill).await.outcome, Outcome::Unchanged, "{uri}: once is enough");
        assert_eq!(house.receive_one(first).await.outcome, Outcome::Older, "{uri}: what was killed stays so");
        assert_eq!(house.story_of(&killed).await, back, "{uri}");
    }
}

#[tokio::test]
async fn an_embargo_that_is_over_keeps_no_kill_and_no_newer_version_out() {
    let house = House::open().await;
    let dated = |uri: &str, created: &str| with(item(uri, "", created), "version", Value::Null);
    let embargoed = |item: Value| with(item, "embargoed", json!("2023-02-20T12:00:00Z"));
    let canceled = |item: Value| with(item, "pubStatus", json!("canceled"));
    let (first, later) = ("2023-02-20T09:00:00Z", "2023-02-20T10:05:00Z");
    for (uri, newer, outcome) in [
        ("urn:1", canceled(embargoed(dated("urn:1", first))), Outcome::Withdrawn),
        ("urn:2", canceled(dated("urn:2", later)), Outcome::Withdrawn),
        ("urn:3", embargoed(dated("urn:3", later)), Outcome::Updated),
    ] {
        assert_eq!(house.receive_one(embargoed(dated(uri, first))).await.outcome, Outcome::Published, "{uri}");
        assert_eq!(house.receive_one(newer).await.outcome, outcome, "{uri}");
    }
}

#[tokio::test]
async fn a_spiked_story_stays_so_whatever_its_agency_sends() {
    let house = House::open().await;
    let embargoed = with(item("urn:1", "1", "2023-02-20T09:00:00Z"), "pubStatus", json!("withheld"));
    let story = house.story_of(&house.receive_one(embargoed).await).await;
    let spiked = house.desk.spike(&editor(), story.id, story.version).await.expect("spiked").value;
    let newer = item("urn:1", "2", "2023-02-20T10:00:00Z");
    let take = wire::parse(newer.to_string().as_bytes(), at(NOON)).expect("a take").0;
    assert_eq!(house.desk.expects(&[&take]).await.expect("an answer"), [Expected::Nothing], "no picture is developed for it");
    let refused = house.receive_one(newer.clone()).await;
    assert!(matches!(&refused.outcome, Outcome::Refused(why) if why.contains("on the spike") && why.contains("send this version again")), "{refused:?}");
    assert_eq!((refused.story, house.story_of(&refused).await), (Some(story.id), spiked.clone()), "nor is there a second story");
    let back = house.desk.unspike(&editor(), story.id, spiked.version).await.expect("back").value;
    assert_eq!(house.receive_one(newer).await.outcome, Outcome::Published, "sent again it counts");
    assert!(house.story_of(&refused).await.version > back.version);
}

#[tokio::test]
async fn a_kill_of_a_spiked_story_counts() {
    let house = House::open().await;
    let story = house.story_of(&house.receive_one(with(item("urn:1", "1", "2023-02-20T09:00:00Z"), "pubStatus", json!("withheld"))).await).await;
    house.desk.spike(&editor(), story.id, story.version).await.expect("spiked");
    let killed = house.receive_one(with(item("urn:1", "2", "2023-02-20T10:00:00Z"), "pubStatus", json!("canceled"))).await;
    assert_eq!((&killed.outcome, house.story_of(&killed).await.state), (&Outcome::Withdrawn, State::Spiked));
    assert_eq!(house.receive_one(item("urn:1", "1", "2023-02-20T09:00:00Z")).await.outcome, Outcome::Older);
    let acts = house.desk.history(&editor(), story.id).await.expect("a history");
    assert_eq!(acts.last().map(|act| (act.deed, act.detail["note"].as_str())), Some((Deed::Embargo, Some("its agency canceled it"))));
    let back = house.desk.unspike(&editor(), story.id, house.story_of(&killed).await.version).await.expect("back").value;
    let blocked = house.desk.publish(&editor(), story.id, back.version, None).await;
    assert!(matches!(blocked, Err(DeskError::Blocked(found)) if found[0].code == "under-embargo"), "nobody publishes it unawares");
    let lifted = house.desk.lift_embargo(&editor(), story.id, back.version).await.expect("lifted").value;
    house.desk.publish(&editor(), story.id, lifted.version, None).await.expect("by a decision of somebody here");
}

#[tokio::test]
async fn a_kill_of_what_waits_to_come_back_takes_it_down() {
    let house = House::open().await;
    let one = item("urn:1", "1", "2023-02-20T09:00:00Z");
    let story = house.story_of(&house.receive_one(one.clone()).await).await;
    house.desk.unpublish(&editor(), story.id, story.version).await.expect("unpublished");
    house.desk.schedule(&editor(), story.id, story.version + 1, at("2026-11-24T12:00:00Z")).await.expect("scheduled");
    let killed = house.receive_one(with(one, "pubStatus", json!("canceled"))).await;
    let down = house.story_of(&killed).await;
    assert_eq!((&killed.outcome, down.state, down.scheduled), (&Outcome::Withdrawn, State::TakenDown, None));
}

#[tokio::test]
async fn a_kill_of_an_older_version_is_told() {
    let house = House::open().await;
    house.receive_one(item("urn:1", "2", "2023-02-20T10:00:00Z")).await;
    let passed = house.receive_one(with(item("urn:1", "1", "2023-02-20T09:00:00Z"), "pubStatus", json!("canceled"))).await;
    assert!(matches!(&passed.outcome, Outcome::Refused(why) if why.contains("`1` is canceled")), "{passed:?}");
    assert_eq!(house.story_of(&passed).await.state, State::Published);
}

#[tokio::test]
async fn a_withheld_version_recalls_what_is_out() {
    let house = House::open().await;
    house.receive_one(item("urn:1", "1", "2023-02-20T09:00:00Z")).await;
    let recalled = house.receive_one(with(item("urn:1", "2", "2023-02-20T10:00:00Z"), "pubStatus", json!("withheld"))).await;
    assert_eq!(house.story_of(&recalled).await.state, State::Unpublished);
    let back = house.receive_one(item("urn:1", "3", "2023-02-20T11:00:00Z")).await;
    assert_eq!(back.outcome, Outcome::Published);
}

#[tokio::test]
async fn what_was_unpublished_here_comes_back_by_hand_alone() {
    let house = House::open().await;
    let story = house.story_of(&house.receive_one(item("urn:1", "1", "2023-02-20T09:00:00Z")).await).await;
    house.desk.unpublish(&editor(), story.id, story.version).await.expect("unpublished");
    let kept = house.receive_one(item("urn:1", "2", "2023-02-20T10:00:00Z")).await;
    assert!(matches!(&kept.outcome, Outcome::Kept(why) if why.contains("unpublished here")), "{kept:?}");
    let story = house.story_of(&kept).await;
    assert_eq!((story.state, story.revision), (State::Unpublished, 2), "its words are here");
    house.desk.publish(&editor(), story.id, story.version, None).await.expect("published");
    assert_eq!(house.receive_one(item("urn:1", "3", "2023-02-20T11:00:00Z")).await.outcome, Outcome::Updated, "from then on it is as before");
}

#[tokio::test]
async fn an_embargo_and_a_schedule_of_ours_hold_for_a_newer_version() {
    let house = House::open().await;
    let withheld = |uri: &str| with(item(uri, "1", "2023-02-20T09:00:00Z"), "pubStatus", json!("withheld"));
    let story = house.story_of(&house.receive_one(withheld("urn:1")).await).await;
    let until = at("2026-11-24T12:00:00Z");
    house.desk.embargo(&editor(), story.id, story.version, until).await.expect("under embargo");
    let kept = house.receive_one(item("urn:1", "2", "2023-02-20T10:00:00Z")).await;
    assert!(matches!(kept.outcome, Outcome::Kept(_)), "{kept:?}");
    let story = house.story_of(&kept).await;
    assert_eq!((story.state, story.embargo), (State::Draft, Some(until)));
    let longer = |version: &str| with(item("urn:1", version, &format!("2023-02-20T1{version}:00:00Z")), "embargoed", json!("2026-11-25T12:00:00Z"));
    assert_eq!(house.story_of(&house.receive_one(longer("3")).await).await.embargo, Some(at("2026-11-25T12:00:00Z")), "its agency's ends later");
    let freed = house.story_of(&house.receive_one(item("urn:1", "4", "2023-02-20T14:00:00Z")).await).await;
    assert_eq!((freed.state, freed.embargo), (State::Draft, Some(until)), "its agency's is over, ours is not");
    house.desk.lift_embargo(&editor(), story.id, freed.version).await.expect("lifted");
    house.receive_one(longer("5")).await;
    assert_eq!(house.receive_one(item("urn:1", "6", "2023-02-20T16:00:00Z")).await.outcome, Outcome::Published, "nobody holds it any more");

    let story = house.story_of(&house.receive_one(withheld("urn:2")).await).await;
    house.desk.schedule(&editor(), story.id, story.version, until).await.expect("scheduled");
    let kept = house.receive_one(item("urn:2", "2", "2023-02-20T10:00:00Z")).await;
    assert!(matches!(&kept.outcome, Outcome::Kept(why) if why.contains("scheduled here")), "{kept:?}");
    assert_eq!(house.story_of(&kept).await.state, State::Draft, "nobody has let these words out");
    let acts = house.desk.history(&editor(), story.id).await.expect("a history");
    assert_eq!(acts.last().map(|act| (act.deed, act.name.as_str())), Some((Deed::LoseSchedule, "agency import")), "and its history says by whose text");
}

#[tokio::test]
async fn an_embargo_on_a_newer_version_is_no_dead_end_for_what_readers_have() {
    let house = House::open().await;
    house.receive_one(item("urn:1", "1", "2023-02-20T09:00:00Z")).await;
    let story = house.story_of(&house.receive_one(with(item("urn:1", "2", "2023-02-20T10:00:00Z"), "embargoed", json!("soon"))).await).await;
    assert_eq!((story.state, story.published_revision), (State::Published, Some(1)), "readers keep what they have");
    let lifted = house.desk.lift_embargo(&editor(), story.id, story.version).await.expect("lifted").value;
    house.desk.correct(&editor(), story.id, lifted.version, "It was one ship.").await.expect("corrected");
}

#[tokio::test]
async fn a_person_withdraws_by_an_item_no_more_than_by_hand() {
    let house = House::open().await;
    let one = item("urn:1", "1", "2023-02-20T09:00:00Z");
    let story = house.receive_one(one.clone()).await.story.expect("a story");
    let person = |role| Actor { who: Who::Person(PersonId(7)), ..Actor::new("Jon Weil", role) };
    let withdraw = async |by: Actor, version: &str, status: &str| {
        let item = with(with(one.clone(), "version", json!(version)), "pubStatus", json!(status));
        house.receive_as(&by, &[item], &Reception::new(None)).await.remove(0).outcome
    };
    for (status, verb) in [("canceled", "take down"), ("withheld", "unpublish")] {
        let refused = withdraw(person(Role::SubEditor), "2", status).await;
        assert!(matches!(&refused, Outcome::Refused(why) if why.contains(verb)), "{refused:?}");
    }
    let acts = async || house.desk.history(&editor(), story).await.expect("a history");
    assert_eq!(acts().await, []);
    assert_eq!(withdraw(person(Role::DeskEditor), "2", "canceled").await, Outcome::Withdrawn);
    let told: Vec<(Deed, String)> = acts().await.into_iter().map(|act| (act.deed, act.who)).collect();
    assert_eq!(told, [(Deed::TakeDown, "person/7".to_owned())], "its own history says so");
}

#[tokio::test]
async fn nobodys_work_is_overwritten() {
    let house = House::open().await;
    let received = house.receive_one(item("urn:1", "1", "2023-02-20T09:00:00Z")).await;
    let story = house.story_of(&received).await;
    let ours = house.desk.revise(&editor(), story.id, story.version, house.content("Ours")).await.expect("revised").value;
    let refused = house.receive_one(item("urn:1", "2", "2023-02-20T10:00:00Z")).await;
    assert!(matches!(&refused.outcome, Outcome::Refused(why) if why.contains("Ines Albrandt")));
    assert_eq!(house.story_of(&received).await, ours);
}

#[tokio::test]
async fn whoever_lets_an_item_out_by_hand_keeps_its_agency_in() {
    let house = House::open().await;
    let unsigned = |version: &str| with(item("urn:1", version, &format!("2023-02-20T1{version}:00:00Z")), "by", json!("A. Writer"));
    let embargoed = |version: &str, until: &str| with(unsigned(version), "embargoed", json!(until));
    let story = house.story_of(&house.receive_one(embargoed("1", "2026-11-24T12:00:00Z")).await).await;
    let due = house.desk.schedule(&editor(), story.id, story.version, at("2026-11-24T12:00:00Z")).await.expect("scheduled").value;
    assert_eq!(due.revision, 2, "she has signed");
    let kept = house.receive_one(embargoed("2", "2026-11-25T12:00:00Z")).await;
    let story = house.story_of(&kept).await;
    assert_eq!((story.state, story.embargo, story.revision), (State::Draft, Some(at("2026-11-25T12:00:00Z")), 3), "{kept:?}");

    // Words of hers keep the agency's out, and no embargo.
    let ours = house.desk.revise(&editor(), story.id, story.version, house.content("Ours")).await.expect("revised").value;
    let due = house.desk.schedule(&editor(), story.id, ours.version, at("2026-11-25T12:00:00Z")).await.expect("scheduled").value;
    house.receive_one(embargoed("3", "2026-11-25T12:00:00Z")).await;
    assert_eq!(house.story_of(&kept).await, due, "it was scheduled for after its embargo");
    let refused = house.receive_one(embargoed("4", "2026-11-26T12:00:00Z")).await;
    assert!(
        matches!(&refused.outcome, Outcome::Refused(why) if why.contains("under embargo until 2026-11-26") && why.contains("Ines Albrandt")),
        "{refused:?}"
    );
    let held = house.story_of(&refused).await;
    assert_eq!((held.state, held.embargo, held.revision), (State::Draft, Some(at("2026-11-26T12:00:00Z")), due.revision));
    house.receive_one(unsigned("5")).await;
    let free = house.story_of(&refused).await;
    assert_eq!((free.state, free.embargo), (State::Draft, None), "it ends with its agency");
}

#[tokio::test]
async fn what_somebody_decides_after_a_version_without_its_words_stands_when_it_is_sent_again() {
    let house = House::open().await;
    for (field, value) in [("pubStatus", json!("withheld")), ("embargoed", json!("2026-11-26T12:00:00Z"))] {
        let version = |number: &str| item(field, number, &format!("2023-02-20T1{number}:00:00Z"));
        let story = house.story_of(&house.receive_one(version("1")).await).await;
        let ours = house.desk.revise(&editor(), story.id, story.version, house.content("Ours")).await.expect("revised").value;
        house.desk.publish(&editor(), story.id, ours.version, None).await.expect("published");
        let kept = with(version("2"), field, value);
        let refused = house.receive_one(kept.clone()).await;
        let mut story = house.story_of(&refused).await;
        assert!(story.state == State::Unpublished || story.embargo.is_some(), "{field}: {refused:?}");
        if story.embargo.is_some() {
            story = house.desk.lift_embargo(&editor(), story.id, story.version).await.expect("lifted").value;
        }
        let out = house.desk.publish(&editor(), story.id, story.version, None).await.expect("published").value.story;
        assert_eq!(house.receive_one(kept).await.outcome, Outcome::Unchanged, "{field}");
        assert_eq!(house.story_of(&refused).await, out, "{field}");
    }
}

#[tokio::test]
async fn how_a_story_was_filed_here_goes_over_into_every_newer_version() {
    let house = House::open().await;
    let received = house.receive_one(item("urn:1", "1", "2023-02-20T09:00:00Z")).await;
    let story = house.story_of(&received).await;
    let mut filed = house.desk.story(&editor(), story.id).await.expect("the story").newest.content;
    filed.regions = vec![];
    filed.related = vec![house.receive_one(item("urn:2", "1", NOON)).await.story.expect("a story")];
    let kept = (filed.regions.clone(), filed.related.clone());
    filed.topics = vec![];
    house.desk.revise(&editor(), story.id, story.version, filed).await.expect("filed");
    for version in ["2", "3"] {
        let newer = house.receive_one(item("urn:1", version, &format!("2023-02-20T1{version}:00:00Z"))).await;
        assert_eq!(newer.outcome, Outcome::Updated, "{version}");
        let content = house.desk.story(&editor(), story.id).await.expect("the story").newest.content;
        assert_eq!((content.headline.as_str(), (content.regions, content.related)), (format!("Ships wait, {version}").as_str(), kept.clone()));
        assert_eq!((content.topics.len(), content.places.len()), (0, 1), "what was not set here is the agency's");
    }
}

#[tokio::test]
async fn languages_find_their_edition_or_the_default() {
    let house = House::open().await;
    let in_language = |uri: &str, tag: Value| with(item(uri, "1", NOON), "language", tag);
    let items = [in_language("urn:1", json!("de-AT")), in_language("urn:2", json!("zh")), in_language("urn:3", json!("sv")), in_language("urn:4", Value::Null)];
    let received = house.receive_all(&items).await;
    assert_eq!(house.story_of(&received[0]).await.edition, code("de"));
    assert_eq!(house.story_of(&received[1]).await.edition, code("zh-hans"));
    assert!(matches!(&received[2].outcome, Outcome::Refused(why) if why.contains("`sv`")));
    assert_eq!(house.story_of(&received[3]).await.edition, code("en"), "the site's default");
    let german = house.receive_as(&agency(), &[items[2].clone()], &Reception::new(Some(code("de")))).await;
    assert_eq!(house.story_of(&german[0]).await.edition, code("de"));
    // `Politics` had no name in Chinese and no page there; now it has both.
    assert!(house.desk.concept(house.politics).await.expect("politics").value.names.contains_key(&code("zh-hans")));
}

#[tokio::test]
async fn who_may_not_publish_keeps_no_agency_out() {
    let house = House::open().await;
    let writer = Actor::new("stringer", Role::Reporter);
    let early = wire::parse(item("urn:1", "9", NOON).to_string().as_bytes(), house.desk.now()).expect("a take");
    let refused = house.desk.receive(&writer, vec![early], &Reception::new(None)).await;
    assert!(matches!(refused, Err(DeskError::NotPermitted { needs: Role::SubEditor, .. })));
    assert_eq!(house.receive_one(item("urn:1", "1", NOON)).await.outcome, Outcome::Published);
}

#[tokio::test]
async fn who_publishes_elsewhere_keeps_no_agency_out() {
    let house = House::open().await;
    let writer = Actor {
        grants: [(Role::Reporter, "en"), (Role::SubEditor, "de")].map(|(role, of)| Grant { role, over: Over::Edition(code(of)) }).into(),
        ..Actor::new("stringer", Role::Reporter)
    };
    let early = async || house.receive_as(&writer, &[item("urn:1", "9", NOON)], &Reception::new(None)).await;
    let refused = |received: Vec<Received>| matches!(&received[0].outcome, Outcome::Refused(why) if why.contains("may not publish"));
    assert!(refused(early().await));
    assert_eq!(house.receive_one(item("urn:1", "1", NOON)).await.outcome, Outcome::Published);
    assert!(refused(early().await));
    assert_eq!(house.receive_one(item("urn:1", "2", NOON)).await.outcome, Outcome::Updated);
    for version in ["1", "2", "3"] {
        let told = house.receive_as(&writer, &[item("urn:1", version, NOON)], &Reception::new(None)).await.remove(0);
        assert!(matches!(&told.outcome, Outcome::Refused(why) if why.contains("may not publish")) && told.story.is_none(), "{version}: {told:?}");
    }
}

#[tokio::test]
async fn pictures_without_credit_and_pictures_alone_are_left_out() {
    let house = House::open().await;
    let uncredited = json!([{"name": "featureimage", "type": "picture", "uri": "urn:p", "altText": "A ship"}]);
    let received =
        house.receive_all(&[with(item("urn:1", "1", NOON), "associations", uncredited), with(item("urn:2", "1", NOON), "type", json!("picture"))]).await;
    assert_eq!(received[0].outcome, Outcome::Published);
    assert!(received[0].complaints.iter().any(|c| c.message.contains("no credit")));
    assert!(house.desk.story(&editor(), received[0].story.expect("a story")).await.expect("the story").newest.content.picture.is_none());
    assert!(matches!(received[1].outcome, Outcome::Refused(_)));
}

#[tokio::test]
async fn a_media_topic_brings_those_above_it_in_every_edition() {
    let house = House::open().await;
    let below = newsroom::mediatopic::all().iter().find(|t| t.parent == Some("15000000")).expect("sport has topics below it");
    let subject =
        json!([{"name": "whatever", "uri": format!("http://cv.iptc.org/newscodes/mediatopic/{}", below.code)}, {"name": "own", "code": "medtop:99999999"}]);
    let received = house.receive_one(with(item("urn:1", "1", NOON), "subjects", subject)).await;
    let content = house.desk.story(&editor(), received.story.expect("a story")).await.expect("the story").newest.content;
    let concept = house.desk.concept(content.subjects[0]).await.expect("the subject").value;
    assert_eq!(concept.name(&code("de")), Some(below.name("de")));
    let parent = house.desk.concept(concept.parent.expect("a parent")).await.expect("sport").value;
    assert_eq!(
        (parent.code.as_deref(), parent.name(&code("zh-hans"))),
        (Some("medtop:15000000"), newsroom::mediatopic::by_code("15000000").map(|t| t.name("zh-Hans")))
    );
    let unknown = house.desk.concept(content.subjects[1]).await.expect("one of no table").value;
    assert_eq!((unknown.name(&code("en")), unknown.name(&code("de"))), (Some("own"), None));
}

#[tokio::test]
async fn a_reception_goes_on_after_a_batch_that_failed() {
    let house = House::open().await;
    let reception = Reception::new(None);
    let nobody = Actor { grants: vec![Grant { role: Role::SubEditor, over: Over::Edition(code("de")) }], ..Actor::new("nobody", Role::Reporter) };
    let first = house.receive_as(&agency(), &[item("urn:1", "1", NOON)], &reception).await;
    assert_eq!(first[0].outcome, Outcome::Published);
    let again = house.receive_as(&nobody, &[item("urn:2", "1", NOON), item("urn:1", "2", NOON)], &reception).await;
    assert!(matches!(again[1].outcome, Outcome::Refused(_)), "another's item is not touched: {:?}", again[1]);
    assert_ne!(again[0].story, Some(StoryId(0)));
}

#[tokio::test]
async fn an_agencys_words_are_seen_by_whoever_lets_them_out_and_ones_own_by_another() {
    let house = House::open().await;
    let on = |name: &str| Actor { who: Who::Token(name.into()), ..Actor::new(name, Role::SubEditor) };
    let (ada, ben) = (on("Ada Morel"), on("Ben Osei"));
    let sport = json!({ "key": "sport", "name": "Sport", "four_eyes": true, "stages": [{ "key": "writing" }] });
    house.desk.set_desk(&Actor::house(), serde_json::from_value(sport).expect("a desk"), None).await.expect("a desk");
    let blocked = |error: DeskError| matches!(error, DeskError::Blocked(found) if found.iter().any(|finding| finding.code == "four-eyes"));
    for touched in [false, true] {
        let received = house.receive_one(with(item(&format!("urn:{touched}"), "1", NOON), "pubStatus", json!("withheld"))).await;
        let mut story = house.story_of(&received).await;
        let there = serde_json::from_value(json!({ "desk": "sport", "stage": "writing" })).expect("an assignment");
        house.desk.assign(&ada, story.id, None, there).await.expect("assigned");
        if !touched {
            let out = house.desk.publish(&ada, story.id, story.version, None).await.expect("she reads what the agency wrote").value;
            assert_eq!(out.state, State::Published);
            story = out.story;
        }
        let mended = house.desk.revise(&ada, story.id, story.version, house.content("Ships sail")).await.expect("revised").value;
        assert!(house.desk.publish(&ada, story.id, mended.version, None).await.is_err_and(blocked), "her own words nobody else has seen");
        house.desk.publish(&ben, story.id, mended.version, None).await.expect("seen by another");
    }
}

#[tokio::test]
async fn four_eyes_hold_for_what_a_person_sends_in() {
    let house = House::open().await;
    let sport = json!({ "key": "sport", "name": "Sport", "four_eyes": true, "stages": [{ "key": "writing" }] });
    house.desk.set_desk(&Actor::house(), serde_json::from_value(sport).expect("a desk"), None).await.expect("a desk");
    let story = house.story_of(&house.receive_one(item("urn:1", "1", "2023-02-20T09:00:00Z")).await).await;
    let there = serde_json::from_value(json!({ "desk": "sport", "stage": "writing" })).expect("an assignment");
    house.desk.assign(&editor(), story.id, None, there).await.expect("assigned");
    let person = |number, name: &str| Actor { who: Who::Person(PersonId(number)), ..Actor::new(name, Role::SubEditor) };
    let (jon, ada) = (person(7, "Jon Weil"), person(8, "Ada Morel"));
    let own = item("urn:1", "2", "2023-02-20T10:00:00Z");
    let kept = house.receive_as(&jon, &[own], &Reception::new(None)).await.remove(0);
    assert!(matches!(&kept.outcome, Outcome::Kept(why) if why.contains("four eyes")), "{kept:?}");
    let stands = house.story_of(&kept).await;
    assert_eq!((stands.state, stands.published_revision), (State::Published, story.published_revision), "readers have what they had");
    let acts = house.desk.history(&editor(), story.id).await.expect("a history");
    assert_eq!(acts.last().map(|act| (act.deed, act.who.as_str())), Some((Deed::Receive, "person/7")));
    assert!(matches!(house.desk.publish(&jon, story.id, stands.version, None).await, Err(DeskError::Blocked(_))), "by hand neither");
    house.desk.publish(&ada, story.id, stands.version, None).await.expect("seen by another");
    let first = house.receive_as(&jon, &[item("urn:3", "1", "2023-02-20T10:00:00Z")], &Reception::new(None)).await.remove(0);
    let acts = house.desk.history(&editor(), house.story_of(&first).await.id).await.expect("a history");
    assert_eq!(acts.iter().map(|act| (act.deed, act.who.as_str())).collect::<Vec<_>>(), [(Deed::Receive, "person/7")], "a first version tells by whom, too");
    assert_eq!(house.receive_one(item("urn:2", "1", "2023-02-20T09:00:00Z")).await.outcome, Outcome::Published);
    assert_eq!(house.receive_one(item("urn:2", "2", "2023-02-20T10:00:00Z")).await.outcome, Outcome::Updated, "a program carries out what its agency decides");
}
