//! The clock: never early, never twice, across restarts.

use super::furnish::{House, at, code, editor};
use crate::clock::Rounds;
use crate::{Actor, Checked, Desk, Who, Written, clock};
use jiff::SignedDuration;
use newsroom::act::Deed;
use newsroom::body::Block;
use newsroom::permission::Role;
use newsroom::story::Story;
use newsroom::text::Text;
use newsroom::workflow::State;
use newsroom::{StoryId, Timestamp};
use std::time::{Duration, Instant};

#[tokio::test]
async fn a_scheduled_story_goes_out_at_its_instant_and_not_before() {
    let house = House::open().await;
    let story = house.draft("Ships wait").await;
    let past = house.desk.schedule(&editor(), story.id, 1, house.desk.now()).await;
    assert!(past.is_err_and(|e| e.to_string().contains("publish it instead")));
    house.desk.schedule(&editor(), story.id, 1, at("2026-11-23T13:00:00Z")).await.expect("scheduled");
    house.set_clock("2026-11-23T12:59:59.999Z");
    assert!(house.publish_due().await.expect("looked").is_empty());
    house.set_clock("2026-11-23T13:00:00Z");
    assert_eq!(house.publish_due().await.expect("published"), [story.id]);
    let out = house.desk.story(&editor(), story.id).await.expect("the story").story;
    assert_eq!((out.state, out.first_published, out.scheduled), (State::Published, Some(at("2026-11-23T13:00:00Z")), None));
    let acts = house.desk.history(&editor(), story.id).await.expect("a history");
    assert_eq!(acts.last().map(|act| (act.deed, act.who.as_str())), Some((Deed::PublishOnTime, "clock")), "nobody at the machine did it");
    house.set_clock("2026-11-23T12:00:00Z");
    assert!(house.publish_due().await.expect("looked").is_empty());
    house.set_clock("2026-11-23T13:00:01Z");
    assert!(house.publish_due().await.expect("looked").is_empty(), "a clock set back fires nothing twice");
}

#[tokio::test]
async fn a_schedule_outlives_the_program() {
    let house = House::open().await;
    let story = house.draft("Ships wait").await;
    house.desk.schedule(&editor(), story.id, 1, at("2026-11-23T13:00:00Z")).await.expect("scheduled");
    house.set_clock("2026-11-23T15:00:00Z");
    let house = house.reopen().await;
    assert_eq!(house.publish_due().await.expect("published"), [story.id]);
    let out = house.desk.story(&editor(), story.id).await.expect("the story").story;
    assert_eq!(out.first_published, Some(at("2026-11-23T15:00:00Z")), "readers saw it when it came, not when it was due");
}

#[tokio::test]
async fn a_text_that_was_only_looked_at_keeps_its_schedule_whatever_a_document_leaves_out_of_it() {
    let house = House::open().await;
    let mut content = house.content("Ships wait");
    content.body.insert(0, Block::Paragraph { text: Text::plain("") });
    content.front_headline = Some(String::new());
    let story = house.desk.create(&editor(), code("en"), content, None).await.expect("begun").value.story;
    house.desk.schedule(&editor(), story.id, 1, at("2026-11-23T13:00:00Z")).await.expect("scheduled");
    let opened = house.desk.open_document(story.id).await.expect("opened");
    let (held, _) = opened.document.content(&opened.newest);
    assert_ne!(held, opened.newest, "a document holds no empty line");
    let looked = Written { content: held, mentioned: Default::default(), unsettled: Default::default(), seq: opened.seq, by: vec![] };
    let Checked::Done(story) = house.desk.checkpoint(story.id, looked).await.expect("checked") else { panic!("nothing came in between") };
    assert_eq!((story.state, story.revision), (State::Scheduled, 1));
}

#[tokio::test]
async fn what_cannot_go_out_any_more_is_a_draft_again() {
    let house = House::open().await;
    let (ready, broken) = (house.draft("Ships wait").await, house.draft("Crews wait").await);
    house.desk.schedule(&editor(), ready.id, 1, at("2026-11-23T13:00:00Z")).await.expect("scheduled");
    house.desk.schedule(&editor(), broken.id, 1, at("2026-11-23T13:00:00Z")).await.expect("scheduled");
    let mut content = house.content("Crews wait");
    content.subjects.clear();
    house.desk.revise(&editor(), broken.id, 2, content).await.expect("revised");
    house.set_clock("2026-11-23T13:00:00Z");
    assert_eq!(house.publish_due().await.expect("published"), [ready.id]);
    assert_eq!(house.desk.story(&editor(), broken.id).await.expect("the story").story.state, State::Draft);
    let held = house.desk.history(&editor(), broken.id).await.expect("a history").pop().expect("an act");
    assert_eq!(held.deed, Deed::Hold);
    assert!(held.detail["note"].as_str().is_some_and(|why| why.contains("kicker")), "its history says why: {held:?}");
    assert!(house.publish_due().await.expect("looked").is_empty());
}

#[tokio::test]
async fn a_translation_does_not_go_out_after_its_source_was_taken_down() {
    let house = House::open().await;
    let (desk, by, due) = (&house.desk, editor(), at("2026-11-23T13:00:00Z"));
    let source = house.published("Ships wait").await.value;
    let translation = async |edition: &str, of| desk.create(&by, code(edition), house.content("Schiffe"), Some(of)).await.expect("begun").value.story;
    let german = translation("de", source.id).await;
    let chinese = translation("zh-hans", german.id).await;
    for story in [&german, &chinese] {
        desk.schedule(&by, story.id, 1, due).await.expect("scheduled");
    }
    desk.take_down(&by, source.id, source.version, "Withdrawn.").await.expect("taken down");
    house.set_clock("2026-11-23T13:00:00Z");
    assert!(house.publish_due().await.expect("looked").is_empty(), "nor what was translated from the translation");
    for story in [&german, &chinese] {
        let held = desk.story(&by, story.id).await.expect("the story").story;
        assert_eq!((held.state, held.scheduled), (State::Draft, None));
        let refused = desk.publish(&by, story.id, held.version, None).await.expect_err("by hand neither").to_string();
        assert!(refused.contains("was taken down") && refused.contains(&source.id.to_string()), "{refused}");
    }
    let version = desk.story(&by, german.id).await.expect("the story").story.version;
    let alone = desk.link_translation(&by, german.id, version, german.id).await.expect("it stands alone").value;
    assert_eq!((alone.family, alone.translated_from), (german.family, None), "beside the other translations");
    desk.publish(&by, german.id, alone.version, None).await.expect("published");
}

#[tokio::test]
async fn unscheduled_means_unscheduled() {
    let house = House::open().await;
    let story = house.draft("Ships wait").await;
    let due = house.desk.schedule(&editor(), story.id, 1, at("2026-11-23T13:00:00Z")).await.expect("scheduled").value;
    house.desk.unschedule(&editor(), story.id, due.version).await.expect("unscheduled");
    house.set_clock("2026-11-23T14:00:00Z");
    assert!(house.publish_due().await.expect("looked").is_empty());
}

#[tokio::test]
async fn one_story_that_cannot_be_read_stops_no_other() {
    let house = House::open().await;
    let (broken, sound) = (house.draft("Broken").await, house.draft("Sound").await);
    for story in [&broken, &sound] {
        house.desk.schedule(&editor(), story.id, 1, at("2026-11-23T13:00:00Z")).await.expect("scheduled");
    }
    let text_is_at = async |revision: i64| {
        let id = broken.id;
        let write = house.desk.store().write(move |tx| {
            Box::pin(async move {
                let story = tx.story(id).await?.expect("the story");
                tx.update_story(&Story { revision, ..story.clone() }, story.version).await
            })
        });
        assert!(write.await.expect("written"));
    };
    text_is_at(9).await;
    house.set_clock("2026-11-23T13:00:00Z");
    let mut rounds = Rounds::new(house.desk.clone());
    let mut next = async |seconds| rounds.next(Duration::from_secs(seconds)).await.expect("looked");
    assert_eq!(next(1).await, [sound.id]);
    text_is_at(1).await;
    assert!(next(2).await.is_empty(), "it is not tried all the time");
    assert_eq!(next(61).await, [broken.id], "but again");
}

#[tokio::test]
async fn a_clock_that_leaps_ahead_lets_nothing_out() {
    let house = House::open().await;
    let story = house.draft("Ships wait").await;
    house.desk.schedule(&editor(), story.id, 1, at("2026-11-24T13:00:00Z")).await.expect("scheduled");
    let mut rounds = Rounds::new(house.desk.clone());
    let mut at_both = async |wall: &str, seconds| {
        house.set_clock(wall);
        rounds.next(Duration::from_secs(seconds)).await.expect("looked")
    };
    assert!(at_both("2026-11-24T14:00:00Z", 5).await.is_empty(), "it leapt a day ahead");
    assert!(at_both("2026-11-23T12:00:10Z", 10).await.is_empty(), "it is back, and nothing is due");
    assert!(at_both("2026-11-24T14:00:00Z", 20).await.is_empty());
    assert_eq!(at_both("2026-11-24T14:10:00Z", 620).await, [story.id], "it has stood for ten minutes");
}

#[tokio::test]
async fn what_was_not_let_out_is_off_the_schedule() {
    let house = House::open().await;
    let on = |name: &str, role| Actor { who: Who::Token(name.into()), ..Actor::new(name, role) };
    let (reporter, editor) = (on("Jon Weil", Role::Reporter), on("Ada Morel", Role::SubEditor));
    let due = at("2026-11-23T13:00:00Z");
    let scheduled = async |headline: &str| {
        let story = house.draft(headline).await;
        house.desk.schedule(&editor, story.id, 1, due).await.expect("scheduled").value
    };
    let (mended, changed, written) = (scheduled("Mended").await, scheduled("Changed").await, scheduled("Written").await);
    let by_editor = house.desk.revise(&editor, mended.id, mended.version, house.content("Mended well")).await.expect("revised").value;
    assert_eq!((by_editor.state, by_editor.scheduled), (State::Scheduled, Some(due)), "who may schedule it lets it out as it is now");
    let by_reporter = house.desk.revise(&reporter, changed.id, changed.version, house.content("Changed ill")).await.expect("revised").value;
    assert_eq!((by_reporter.state, by_reporter.scheduled), (State::Draft, None));
    let deeds = house.desk.history(&reporter, changed.id).await.expect("a history").into_iter().map(|act| act.deed).collect::<Vec<_>>();
    assert!(deeds.contains(&Deed::LoseSchedule) && deeds.last() == Some(&Deed::Revise), "{deeds:?}");
    house.desk.open_document(written.id).await.expect("opened");
    let written_by = |headline: &str, by: &[&Actor]| Written {
        content: house.content(headline),
        mentioned: Default::default(),
        unsettled: Default::default(),
        seq: 0,
        by: by.iter().copied().cloned().collect(),
    };
    let checked = house.desk.checkpoint(written.id, written_by("Written by nobody", &[])).await.expect("checked");
    assert!(matches!(checked, Checked::Done(story) if story.state == State::Draft), "nobody has let it out");
    let polished = scheduled("Polished").await;
    house.desk.open_document(polished.id).await.expect("opened");
    let desk_editor = on("Jon Weil", Role::DeskEditor);
    let checked = house.desk.checkpoint(polished.id, written_by("Polished twice", &[&desk_editor, &editor])).await;
    assert!(matches!(checked.expect("checked"), Checked::Done(story) if story.state == State::Scheduled), "both may let it out");
    let checked = house.desk.checkpoint(polished.id, written_by("Spoiled", &[&reporter, &editor])).await;
    assert!(matches!(checked.expect("checked"), Checked::Done(story) if story.state == State::Draft), "one of them may not");
    let acts = house.desk.history(&editor, polished.id).await.expect("a history");
    let lost = acts.iter().rfind(|act| act.deed == Deed::LoseSchedule).expect("it was lost");
    assert_eq!(lost.name, reporter.name, "and the history says which");
    house.set_clock("2026-11-23T13:00:00Z");
    assert_eq!(house.publish_due().await.expect("published"), [mended.id]);
    assert_eq!(house.desk.story(&editor, mended.id).await.expect("the story").newest.content.headline, "Mended well");
}

/// With the real clock and the real task: woken by a new schedule, not early, not a second late.
#[tokio::test(flavor = "multi_thread")]
async fn the_task_fires_in_time() {
    let house = House::open().await;
    let running = Running::of(&house).await;
    let story = house.draft("Ships wait").await;
    let due = running.desk.now() + SignedDuration::from_millis(1_300);
    running.desk.schedule(&chief(), story.id, 1, due).await.expect("scheduled");
    running.is_out_in_time(story.id, due).await;
    running.ends_when_told().await;
}

/// Nobody wakes the task when a text takes a story off the schedule: it finds nothing at the old instant, and the next one in time.
#[tokio::test(flavor = "multi_thread")]
async fn a_schedule_that_a_text_ended_holds_up_no_other() {
    let house = House::open().await;
    let running = Running::of(&house).await;
    let (changed, sound) = (house.draft("Ships wait").await, house.draft("Crews wait").await);
    let desk = &running.desk;
    let (early, late) = (desk.now() + SignedDuration::from_millis(600), desk.now() + SignedDuration::from_millis(1_200));
    desk.schedule(&chief(), sound.id, 1, late).await.expect("scheduled");
    let due = desk.schedule(&chief(), changed.id, 1, early).await.expect("scheduled").value;
    let reporter = Actor { who: Who::Token("Jon Weil".into()), ..Actor::new("Jon Weil", Role::Reporter) };
    let lost = desk.revise(&reporter, changed.id, due.version, house.content("Ships sail")).await.expect("revised").value;
    assert_eq!(lost.state, State::Draft);
    running.is_out_in_time(sound.id, late).await;
    let again = desk.story(&chief(), changed.id).await.expect("the story").story;
    assert_eq!(again.state, State::Draft, "its old instant has passed");
    let due = desk.now() + SignedDuration::from_millis(300);
    desk.schedule(&chief(), changed.id, again.version, due).await.expect("scheduled");
    running.is_out_in_time(changed.id, due).await;
    running.ends_when_told().await;
}

fn chief() -> Actor {
    Actor::new("chief", Role::Admin)
}

/// The task, with the real clock.
struct Running {
    desk: Desk,
    stop: tokio::sync::oneshot::Sender<()>,
    task: tokio::task::JoinHandle<()>,
}

impl Running {
    async fn of(house: &House) -> Running {
        let desk = Desk::new(house.desk.store().clone());
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let task = tokio::spawn(clock::run(desk.clone(), async {
            let _ = stopped.await;
        }));
        tokio::time::sleep(Duration::from_millis(50)).await;
        Running { desk, stop, task }
    }

    async fn is_out_in_time(&self, story: StoryId, due: Timestamp) {
        let begun = Instant::now();
        let out = loop {
            let out = self.desk.story(&editor(), story).await.expect("the story").story;
            if out.state == State::Published {
                break out;
            }
            assert!(begun.elapsed() < Duration::from_secs(5), "it never came");
            tokio::time::sleep(Duration::from_millis(10)).await;
        };
        let late = out.first_published.expect("it is out").duration_since(due);
        assert!(late >= SignedDuration::ZERO && late <= SignedDuration::from_secs(1), "{late:?}");
    }

    async fn ends_when_told(self) {
        self.stop.send(()).expect("the task is there");
        tokio::time::timeout(Duration::from_secs(2), self.task).await.expect("it ends when told").expect("without a panic");
    }
}
