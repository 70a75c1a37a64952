//! Several people write in one story, the line drops, the server ends: nobody loses a word.

use crate::house::{self, House, Story, content};
use crate::window::Window;
use jiff::{SignedDuration, Timestamp};
use newsroom::PictureId;
use newsroom::body::Block;
use newsroom::picture::Figure;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};
use yrs::types::ToJson;
use yrs::updates::decoder::Decode;
use yrs::{Any, Doc, Map, ReadTxn, StateVector, Transact};

fn begun(house: &House) -> Story {
    let place = house.concept("place", "Port Sarn");
    house.create(content("Ships wait", place))
}

/// Two windows on it that have all there is.
fn miras_and_jons(house: &House, story: &Story) -> (Window, Window) {
    let open = |name| {
        let mut window = Window::open(house.newsroom(), story.id, &house.token(name, "reporter"));
        window.until_saved();
        window
    };
    (open("Mira"), open("Jon"))
}

fn stands(house: &House, story: &Story) -> Value {
    house.ask("GET", &format!("/api/v1/stories/{}", story.id), None, None).json()
}

/// Asks until something is so of a story.
fn until(house: &House, story: &Story, what: &str, so: impl Fn(&Value) -> bool) -> Value {
    let begun = Instant::now();
    loop {
        let stands = stands(house, story);
        if so(&stands) {
            return stands;
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "waited in vain until {what}: {stands:#}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn first_paragraph(stands: &Value) -> String {
    stands["content"]["body"][0]["text"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn what_two_people_type_reaches_both_and_becomes_a_revision_by_both() {
    let house = House::new();
    let story = begun(&house);
    let (mira, jon) = (house.token("Mira", "reporter"), house.token("Jon", "reporter"));
    let mut one = Window::open(house.newsroom(), story.id, &mira);
    let mut two = Window::open(house.newsroom(), story.id, &jon);
    one.type_on(" Mira was here.");
    two.write(|content| content.headline = "Ships still wait".into());
    one.until("the headline is here", |window| window.text().0 == "Ships still wait");
    two.until("the words are here", |window| window.text().1[0].ends_with(" Mira was here."));
    one.until_saved();
    two.until_saved();
    let present = house.ask("GET", "/api/v1/presence", None, None).json();
    assert_eq!((&present[0]["story"], present[0]["people"].as_array().map(Vec::len)), (&json!(story.id), Some(2)), "{present}");
    // A pause makes a revision.
    let after = until(&house, &story, "there is a revision", |stands| stands["revision"] == 2);
    assert_eq!((&after["content"]["headline"], after["version"].as_i64()), (&json!("Ships still wait"), Some(2)));
    assert!(first_paragraph(&after).ends_with(" Mira was here."), "{after}");
    one.until("the version is told", |window| window.notices.iter().any(|notice| notice["kind"] == "version" && notice["version"] == 2));
    let revision = house.ask("GET", &format!("/api/v1/stories/{}/revisions/2", story.id), None, None).json();
    let mut by: Vec<&str> = revision["by"].as_str().expect("names").split(", ").collect();
    by.sort_unstable();
    assert_eq!(by, ["Jon", "Mira"]);
    // The server's clock counts, whatever the windows' say.
    let told = jiff_ms(revision["at"].as_str().expect("an instant"));
    assert!(told.abs_diff(one.milliseconds) < 60_000, "{told} {}", one.milliseconds);
    // Nobody here any more.
    drop((one, two));
    let begun = Instant::now();
    while house.ask("GET", "/api/v1/presence", None, None).json() != json!([]) {
        assert!(begun.elapsed() < Duration::from_secs(10), "they are still said to be here");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn jiff_ms(instant: &str) -> u64 {
    instant.parse::<newsroom::Timestamp>().expect("an instant").as_millisecond() as u64
}

#[test]
fn a_server_ended_in_the_middle_of_a_sentence_loses_nothing() {
    let mut house = House::new();
    let story = begun(&house);
    let (mira, jon) = (house.token("Mira", "reporter"), house.token("Jon", "reporter"));
    let (mut one, mut two) = (Window::open(house.newsroom(), story.id, &mira), Window::open(house.newsroom(), story.id, &jon));
    let mut acknowledged = vec![];
    for cycle in 0..8 {
        for word in 0..10 {
            let word = format!(" m{cycle}.{word}");
            one.type_on(&word);
            two.write(|content| content.headline.push_str(&format!(" j{cycle}")));
            two.listen();
            one.listen();
            if word.ends_with('4') {
                one.until_saved();
                acknowledged.push(word);
            }
        }
        // In the middle of what is on its way.
        std::thread::sleep(Duration::from_millis(cycle * 3));
        house.kill();
        one.drop_line();
        two.drop_line();
        // They go on typing meanwhile.
        one.type_on(&format!(" offline{cycle}"));
        house.open();
        // What was told to be on disk is there, before anybody brings it back.
        let log = house.ask("GET", &format!("/api/v1/stories/{}/writing", story.id), None, None).json();
        for word in &acknowledged {
            assert!(first_paragraph(&log).contains(word), "cycle {cycle}: `{word}` was acknowledged and is lost: {log}");
        }
        one.join(house.newsroom(), story.id, &mira, &[]).expect("joined");
        two.join(house.newsroom(), story.id, &jon, &[]).expect("joined");
        // Each brings what the other lacks before the two are compared.
        one.until_saved();
        two.until_saved();
        one.until("both have the same", |window| window.text().1[0].contains(&format!(" offline{cycle}")));
        let wanted = one.text().1;
        two.until("both have the same", |window| window.text().1 == wanted);
        let wanted = two.text().0;
        one.until("both have the same", |window| window.text().0 == wanted);
    }
    one.until_saved();
    two.until_saved();
    let (headline, paragraphs) = one.text();
    assert_eq!(two.text(), (headline.clone(), paragraphs.clone()));
    for cycle in 0..8 {
        for word in 0..10 {
            assert_eq!(paragraphs[0].matches(&format!(" m{cycle}.{word} ")).count(), 1, "{paragraphs:?}");
        }
        assert_eq!(headline.matches(&format!(" j{cycle}")).count(), 10, "{headline}");
    }
    assert_eq!(house.stop(), Some(0));
    assert_eq!(one.until_closed(), "restart");
    house.open();
    let after = until(&house, &story, "everything is a revision", |stands| stands["content"]["headline"] == headline.as_str());
    assert_eq!(first_paragraph(&after), paragraphs[0]);
}

#[test]
fn a_laptop_that_wakes_after_a_week_brings_its_words() {
    let mut house = House::new();
    let story = begun(&house);
    let mira = house.token("Mira", "reporter");
    let mut laptop = Window::open(house.newsroom(), story.id, &mira);
    laptop.drop_line();
    laptop.type_on(" Written on the train.");
    // The others go on, so much that the log is shortened, and the server is started again.
    let mut desk = Window::open(house.newsroom(), story.id, &house.token("Jon", "reporter"));
    for n in 0..600 {
        desk.write(|content| content.standfirst = format!("standfirst {n}"));
        if n % 50 == 0 {
            desk.until_saved();
        }
    }
    desk.until_saved();
    let path = format!("/api/v1/stories/{}/writing", story.id);
    let begun = Instant::now();
    while house.ask("GET", &path, None, None).json()["entries"].as_array().map_or(0, Vec::len) > 500 {
        assert!(begun.elapsed() < Duration::from_secs(20), "the log is not shortened");
        std::thread::sleep(Duration::from_millis(100));
    }
    house.kill();
    house.open();
    laptop.join(house.newsroom(), story.id, &mira, &[]).expect("joined");
    laptop.until("it has what the others wrote", |window| window.document.content(&crate::window::blank()).0.standfirst == "standfirst 599");
    laptop.until_saved();
    let after = until(&house, &story, "its words are in", |stands| first_paragraph(stands).ends_with(" Written on the train."));
    assert_eq!(after["content"]["standfirst"], "standfirst 599");
}

#[test]
fn nobody_shows_a_picture_they_may_not_see_by_leaving_while_the_server_ends() {
    let mut house = House::new();
    let hidden = house.ask("POST", "/api/v1/pictures", None, Some(&json!({ "rights": "own" }))).json()["id"].as_i64().expect("a picture");
    let ben = house.token("Ben", "contributor");
    let content = json!({ "edition": "en", "content": content("Ships wait", house.concept("place", "Port Sarn")) });
    let story = house::story(&house.ask_as(&ben, "POST", "/api/v1/stories", Some(&content)));
    let sees = |house: &House| house.ask_as(&ben, "GET", &format!("/api/v1/pictures/{hidden}"), None).status;
    let mut window = Window::open(house.newsroom(), story.id, &ben);
    window.write(|content| content.body.push(Block::Picture { figure: Figure::of(PictureId(hidden)) }));
    window.until_saved();
    house.kill();
    window.drop_line();
    house.open();
    // Whoever asks for the text as it stands waits for what was left to become a revision, or be refused.
    let asked = house.ask_as(&ben, "POST", &format!("/api/v1/stories/{}/checkpoint", story.id), None);
    assert_eq!((asked.status, sees(&house)), (422, 404), "{}", asked.body);
    let log = house.ask("GET", &format!("/api/v1/stories/{}/writing", story.id), None, None).json();
    assert_eq!(log["content"]["body"][1]["picture"], hidden, "what they wrote is not lost: {log}");
    // Whoever may see it puts it in by having a part in the text.
    let mut editor = Window::open(house.newsroom(), story.id, &house.token("Sara", "sub-editor"));
    editor.type_on(" Seen.");
    until(&house, &story, "there is a revision", |stands| stands["revision"] == 2);
    assert_eq!(sees(&house), 200);
}

#[test]
fn two_windows_of_one_person_are_one_person_with_one_text() {
    let house = House::new();
    let story = begun(&house);
    let mira = house.token("Mira", "reporter");
    let (mut one, mut two) = (Window::open(house.newsroom(), story.id, &mira), Window::open(house.newsroom(), story.id, &mira));
    one.type_on(" Left.");
    two.until("the other window's words are here", |window| window.text().1[0].ends_with(" Left."));
    two.type_on(" Right.");
    one.until("the other window's words are here", |window| window.text().1[0].ends_with(" Left. Right."));
    let present = house.ask("GET", "/api/v1/presence", None, None).json();
    assert_eq!(present[0]["people"].as_array().map(Vec::len), Some(1), "{present}");
    until(&house, &story, "there is a revision", |stands| stands["revision"] == 2);
    let revision = house.ask("GET", &format!("/api/v1/stories/{}/revisions/2", story.id), None, None).json();
    assert_eq!(revision["by"], "Mira");
    // There is an end to windows.
    let mut more: Vec<Window> = vec![];
    let refused = (0..30).find_map(|_| {
        let mut window = Window::closed();
        let joined = window.join(house.newsroom(), story.id, &mira, &[]);
        more.push(window);
        joined.err()
    });
    assert_eq!(refused, Some(429));
}

#[test]
fn what_a_program_changes_meets_what_is_being_typed() {
    let house = House::new();
    let mut story = begun(&house);
    let mut window = Window::open(house.newsroom(), story.id, &house.token("Mira", "reporter"));
    window.type_on(" Mira types.");
    let patch = json!({ "standfirst": "By a program." });
    house.done("PATCH", &mut story, "", Some(patch));
    window.until("the change is here", |window| window.document.content(&crate::window::blank()).0.standfirst == "By a program.");
    window.type_on(" And on.");
    let after = until(&house, &story, "both are in", |stands| first_paragraph(stands).ends_with(" Mira types. And on."));
    assert_eq!(after["content"]["standfirst"], "By a program.");
    // A revision can be asked for, and named.
    window.type_on(" Final.");
    window.until_saved();
    let made = house.ask("POST", &format!("/api/v1/stories/{}/checkpoint", story.id), None, Some(&json!({ "name": "Before the lawyers" })));
    assert_eq!(made.status, 200, "{}", made.body);
    assert!(first_paragraph(&made.json()).ends_with(" And on. Final."), "{}", made.body);
    let version = made.header("etag").expect("a version").to_owned();
    assert_eq!(version, format!("\"{}\"", made.json()["version"]));
    let names: Vec<Value> = house.ask("GET", &format!("/api/v1/stories/{}/revisions", story.id), None, None).json().as_array().expect("a list").clone();
    assert_eq!(names.last().map(|revision| &revision["name"]), Some(&json!("Before the lawyers")));
    // What is published is the newest.
    story.version = made.json()["version"].as_i64().expect("a version");
    house.publish(&mut story);
    assert!(house.read(&story.path).body.contains("And on. Final."));
    // A published story can be written in; readers see it when it is published again.
    window.type_on(" Update.");
    until(&house, &story, "the update is a revision", |stands| first_paragraph(stands).ends_with(" Update."));
    assert!(!house.read(&story.path).body.contains("Update."));
}

#[test]
fn what_goes_out_on_schedule_is_what_stands_though_somebody_writes_on() {
    let house = House::new();
    let mut story = begun(&house);
    let mut window = Window::open(house.newsroom(), story.id, &house.token("Sara", "sub-editor"));
    let due = Timestamp::now() + SignedDuration::from_millis(2_500);
    house.done("PUT", &mut story, "/schedule", Some(json!({ "at": due })));
    let mut typed = vec![];
    while Timestamp::now() < due + SignedDuration::from_millis(300) {
        let word = format!(" word{}.", typed.len());
        window.type_on(&word);
        typed.push((Timestamp::now(), word));
        std::thread::sleep(Duration::from_millis(100));
    }
    window.until_saved();
    let address = |stands: &Value| stands["address"].as_str().unwrap_or("/en/-/a-1").to_owned();
    let out = until(&house, &story, "readers have it", |stands| house.read(&address(stands)).status == 200);
    let out = house.read(&address(&out));
    let before: Vec<&str> = typed.iter().filter(|(at, _)| *at < due - SignedDuration::from_millis(700)).map(|(_, word)| word.trim()).collect();
    assert!(before.len() > 5, "{typed:?}");
    assert!(before.iter().all(|word| out.body.contains(word)), "readers lack {:?}", before.iter().find(|word| !out.body.contains(**word)));
}

#[test]
fn the_checklist_speaks_of_what_is_being_typed() {
    let house = House::new();
    let story = begun(&house);
    let mira = house.token("Mira", "reporter");
    let mut window = Window::open(house.newsroom(), story.id, &mira);
    let found = || {
        let found = house.ask("GET", &format!("/api/v1/stories/{}/checklist", story.id), None, None).json();
        let codes = found.as_array().expect("findings").iter().map(|finding| finding["code"].as_str().unwrap_or_default().to_owned());
        (codes.filter(|code| code == "no-headline").count(), stands(&house, &story)["revision"].as_i64())
    };
    assert_eq!(found(), (0, Some(1)));
    window.write(|content| content.headline = String::new());
    window.until_saved();
    assert_eq!(found(), (1, Some(2)), "at once, without a pause");
    assert_eq!(found(), (1, Some(2)), "nothing new, no revision");
    let revision = house.ask("GET", &format!("/api/v1/stories/{}/revisions/2", story.id), None, None).json();
    assert_eq!(revision["by"], "Mira", "by who wrote, not by who looked");
    window.write(|content| content.headline = "Ships sail".into());
    window.until_saved();
    assert_eq!(found().1, Some(2), "not with every look");
}

#[test]
fn a_story_taken_down_while_somebody_types_closes_and_keeps_their_words() {
    let house = House::new();
    let mut story = begun(&house);
    house.publish(&mut story);
    let mira = house.token("Mira", "reporter");
    let mut window = Window::open(house.newsroom(), story.id, &mira);
    window.type_on(" Words of the last second.");
    window.until_saved();
    let done = house.ask("POST", &format!("/api/v1/stories/{}/takedown", story.id), Some(story.version), Some(&json!({ "notice": "Withdrawn." })));
    assert_eq!(done.status, 200, "{}", done.body);
    let begun = Instant::now();
    assert_eq!(window.until_closed(), "takedown");
    assert!(window.notices.iter().any(|notice| notice["kind"] == "closed" && notice["why"] == "takedown"), "{:?}", window.notices);
    assert!(begun.elapsed() < Duration::from_secs(3), "it took {:?}", begun.elapsed());
    assert_eq!(window.join(house.newsroom(), story.id, &mira, &[]), Err(409), "nobody writes in it any more");
    assert!(!first_paragraph(&stands(&house, &story)).contains("last second"), "no revision is made of it");
    let log = house.ask("GET", &format!("/api/v1/stories/{}/writing", story.id), None, None).json();
    assert!(first_paragraph(&log).ends_with(" Words of the last second."), "{log}");
    assert_eq!(house.read(&story.path).status, 410);
}

#[test]
fn a_story_spiked_while_somebody_types_is_only_read_until_it_is_back() {
    let house = House::new();
    let story = begun(&house);
    let mira = house.token("Mira", "reporter");
    let spike = format!("/api/v1/stories/{}/spike", story.id);
    let mut window = Window::open(house.newsroom(), story.id, &mira);
    window.type_on(" Words of the last second.");
    window.until_saved();
    let done = house.ask("PUT", &spike, Some(story.version), None);
    assert_eq!(done.status, 200, "{}", done.body);
    window.until("it is only read", |window| window.notices.iter().any(|notice| notice["kind"] == "readonly"));
    assert!(window.is_open(), "whoever is in it stays");
    let spiked = until(&house, &story, "what was typed before is part of it", |stands| first_paragraph(stands).ends_with(" Words of the last second."));
    assert_eq!(spiked["state"], "spiked");
    assert_eq!(house.ask("GET", "/api/v1/presence", None, None).json()[0]["state"], "spiked");
    window.type_on(" Words of somebody who had no line.");
    let mut other = Window::open(house.newsroom(), story.id, &mira);
    other.until("the text is there", |window| !window.text().1.is_empty());
    assert!(other.notices.iter().any(|notice| notice["kind"] == "readonly"), "{:?}", other.notices);
    assert!(!other.text().1[0].contains("no line"), "nothing is written in it");
    let back = house.ask("DELETE", &spike, spiked["version"].as_i64(), None);
    assert_eq!(back.status, 200, "{}", back.body);
    window.until("it can be written again", |window| window.notices.iter().any(|notice| notice["kind"] == "writable"));
    window.until_saved();
    window.type_on(" And more.");
    window.until_saved();
    until(&house, &story, "words that waited have come", |stands| first_paragraph(stands).ends_with(" Words of somebody who had no line. And more."));
}

#[test]
fn whoever_may_not_any_more_is_sent_out_at_once() {
    let house = House::new();
    let story = begun(&house);
    let mira = house.token("Mira", "reporter");
    let mut window = Window::open(house.newsroom(), story.id, &mira);
    window.type_on(" Mira was here.");
    window.until_saved();
    let tokens = house.ask("GET", "/api/v1/tokens", None, None).json();
    let id = tokens.as_array().expect("a list").iter().find(|token| token["name"] == "Mira").expect("hers")["id"].as_str().expect("an id").to_owned();
    assert_eq!(house.ask("DELETE", &format!("/api/v1/tokens/{id}"), None, None).status, 204);
    let begun = Instant::now();
    assert_eq!(window.until_closed(), "signed-out");
    assert!(begun.elapsed() < Duration::from_secs(3), "it took {:?}", begun.elapsed());
    until(&house, &story, "her words stay", |stands| first_paragraph(stands).ends_with(" Mira was here."));
    assert_eq!(window.join(house.newsroom(), story.id, &mira, &[]), Err(401));
}

#[test]
fn what_is_malformed_or_too_large_closes_the_socket_and_harms_nothing() {
    let house = House::new();
    let story = begun(&house);
    let (mira, jon) = (house.token("Mira", "reporter"), house.token("Jon", "reporter"));
    let mut other = Window::open(house.newsroom(), story.id, &jon);
    let deep = [&[1, 1, 1, 0, 8, 1, 4, b'b', b'o', b'd', b'y', 1][..], &[117, 1].repeat(400_000), &[0]].concat();
    // Short to send, and each of its values is a run of its own in memory.
    let runs = [&[1, 0x80, 0x80, 0x10, 7, 0, 8, 1, 4, b'b', b'o', b'd', b'y', 1, 120][..], &[0x88, 7, 0, 1, 120].repeat((1 << 18) - 1), &[0]].concat();
    let wrongs = [
        (vec![0, 2, 3, 1, 2, 3], "malformed"),
        (vec![0, 2, 200], "malformed"),
        (vec![], "malformed"),
        (cowrite::frame::update(&deep), "malformed"),
        (cowrite::frame::update(&vec![7; 8 << 20]), "too-large"),
        (cowrite::frame::update(&runs), "too-large"),
    ];
    for (frame, why) in wrongs {
        let mut window = Window::open(house.newsroom(), story.id, &mira);
        window.until_saved();
        window.send(frame);
        assert_eq!(window.until_closed(), why);
        // The others notice nothing of it.
        other.type_on(" x");
        other.until_saved();
    }
    assert_eq!(other.text().1[0].matches(" x").count(), 6);
    // What is no WebSocket, or no text where it says it is: closed by the code for it, and not just cut off.
    for (bytes, code, why) in [(&[0xf2, 0x80, 0, 0, 0, 0][..], 1002, "broken"), (&[0x81, 0x81, 0, 0, 0, 0, 0xff], 1007, "malformed")] {
        let mut window = Window::open(house.newsroom(), story.id, &mira);
        window.until_saved();
        window.send_bytes(bytes);
        assert_eq!((window.until_closed().as_str(), window.code), (why, code));
    }
    // What is larger than would even be read ends the connection, perhaps before anything can be said of it.
    let mut window = Window::open(house.newsroom(), story.id, &mira);
    window.send(vec![0; 13 << 20]);
    assert!(["too-large", ""].contains(&window.until_closed().as_str()));
    other.type_on(" after");
    other.until_saved();
}

/// A browser whose store missed a write has such things, and tells of them each time it comes back.
#[test]
fn what_waits_for_what_never_comes_shuts_nobody_out() {
    let mut house = House::new();
    let story = begun(&house);
    let (mira, jon) = (house.token("Mira", "reporter"), house.token("Jon", "reporter"));
    let mut one = Window::open(house.newsroom(), story.id, &mira);
    // "Delete item 0 of writer 7", who wrote nothing; and a letter beside item 4 of writer 999, whom nobody knows.
    let orphans = [&[0, 1, 7, 1, 0, 1][..], &[1, 1, 6, 0, 0x84, 0xe7, 7, 4, 1, b'x', 0]];
    for orphan in orphans {
        one.sent += 1;
        one.send(cowrite::frame::update(orphan));
    }
    one.until_saved();
    let mut two = Window::open(house.newsroom(), story.id, &jon);
    for orphan in orphans.iter().cycle().take(550) {
        two.sent += 1;
        two.send(cowrite::frame::lacks(orphan));
    }
    two.type_on(" Jon goes on.");
    two.until_saved();
    one.type_on(" So does Mira.");
    one.until_saved();
    assert!(one.is_open() && two.is_open());
    let log = house.ask("GET", &format!("/api/v1/stories/{}/writing", story.id), None, None).json();
    assert_eq!(log["entries"].as_array().map(Vec::len), Some(2), "nothing of it is kept: {log}");
    house.kill();
    house.open();
    let mut late = Window::open(house.newsroom(), story.id, &jon);
    late.type_on(" And on.");
    late.until_saved();
    let after = until(&house, &story, "all of it is a revision", |stands| first_paragraph(stands).ends_with(" And on."));
    assert!(first_paragraph(&after).contains(" Jon goes on.") && first_paragraph(&after).contains(" So does Mira."), "{after}");
}

#[test]
fn who_only_settles_a_comment_is_no_writer() {
    let house = House::new();
    let story = begun(&house);
    let (mut one, mut two) = miras_and_jons(&house, &story);
    one.type_on(" Mira types.");
    // Something beside the text, by writer 9.
    two.sent += 1;
    two.send(cowrite::frame::update(&[&[1, 1, 9, 0, 0x28, 1, 8][..], b"comments", &[1, b'a', 1, 120, 0]].concat()));
    one.until_saved();
    two.until_saved();
    until(&house, &story, "it is a revision", |stands| stands["revision"] == 2);
    let revision = house.ask("GET", &format!("/api/v1/stories/{}/revisions/2", story.id), None, None).json();
    assert_eq!(revision["by"], "Mira");
    let log = house.ask("GET", &format!("/api/v1/stories/{}/writing", story.id), None, None).json();
    assert_eq!(log["entries"].as_array().map(Vec::len), Some(2), "it is kept all the same: {log}");
}

#[test]
fn nobody_comments_in_a_colleagues_name() {
    let house = House::new();
    let story = begun(&house);
    let (mut one, mut two) = miras_and_jons(&house, &story);
    let forger = Doc::new();
    let comments = forger.get_or_insert_map("comments");
    let text = |words: &str| Any::String(words.into());
    let ines = Any::Map(Arc::new(HashMap::from([("id".to_owned(), Any::from(7)), ("name".to_owned(), text("Ines"))])));
    let thread = HashMap::from([("by".to_owned(), ines), ("text".to_owned(), text("Cleared by the lawyers."))]);
    comments.insert(&mut forger.transact_mut(), "c", Any::Map(Arc::new(thread)));
    two.sent += 1;
    two.send(cowrite::frame::update(&forger.transact().encode_state_as_update_v1(&StateVector::default())));
    two.until_saved();
    let said_by = |window: &Window| {
        let peer = Doc::new();
        let comments = peer.get_or_insert_map("comments");
        peer.transact_mut().apply_update(yrs::Update::decode_v1(&window.document.state()).expect("an update")).expect("taken in");
        let by = comments.get(&peer.transact(), "c").map(|thread| thread.to_json(&peer.transact()));
        let Some(Any::Map(thread)) = by else { return None };
        let Some(Any::Map(by)) = thread.get("by") else { return None };
        Some([by.get("name").cloned(), by.get("for").cloned()])
    };
    let expected = Some([Some(text("Jon")), Some(text("Ines"))]);
    one.until("his name stands there", |window| said_by(window) == expected);
    two.until("in his own window, too", |window| said_by(window) == expected);
    let mut late = Window::open(house.newsroom(), story.id, &house.token("Dana", "reporter"));
    late.until("and for who comes later", |window| said_by(window) == expected);
}

#[test]
fn whoever_never_pauses_is_sent_out_too() {
    let house = House::new();
    let story = begun(&house);
    let mira = house.token("Mira", "reporter");
    let mut windows: Vec<Window> = (0..3).map(|_| Window::open(house.newsroom(), story.id, &mira)).collect();
    let tokens = house.ask("GET", "/api/v1/tokens", None, None).json();
    let id = tokens.as_array().expect("a list").iter().find(|token| token["name"] == "Mira").expect("hers")["id"].as_str().expect("an id").to_owned();
    assert_eq!(house.ask("DELETE", &format!("/api/v1/tokens/{id}"), None, None).status, 204);
    let begun = Instant::now();
    while windows.iter().any(Window::is_open) {
        assert!(begun.elapsed() < Duration::from_secs(4), "they still write");
        windows.iter_mut().for_each(|window| window.type_on(" x"));
    }
}

#[test]
fn a_long_text_comes_in_at_once_and_whoever_asks_without_end_is_sent_out() {
    let house = House::new();
    let story = begun(&house);
    let mut window = Window::open(house.newsroom(), story.id, &house.token("Mira", "reporter"));
    window.write(|content| content.standfirst = "ships ".repeat(300_000));
    window.until_saved();
    let nothing = cowrite::frame::knows(&cowrite::Document::blank().state_vector());
    (0..200).for_each(|_| window.send(nothing.clone()));
    // Perhaps before it can be said why.
    let why = window.until_closed();
    assert!(["behind", ""].contains(&why.as_str()), "{why}");
}

#[test]
fn a_room_is_joined_by_our_own_pages_and_programs_alone() {
    let house = House::new();
    let story = begun(&house);
    let mira = house.token("Mira", "reporter");
    let join = |token: &str, story: i64, headers: &[(&str, &str)]| Window::closed().join(house.newsroom(), story, token, headers).err().unwrap_or(101);
    assert_eq!(join("", story.id, &[]), 401);
    assert_eq!(join("masthead_0000", story.id, &[]), 401);
    assert_eq!(join(&mira, story.id + 1, &[]), 404);
    for stranger in ["https://evil.example", "null"] {
        assert_eq!(join(&mira, story.id, &[("origin", stranger)]), 403, "{stranger}");
    }
    assert_eq!(join(&mira, story.id, &[("origin", house.newsroom())]), 101);
    assert_eq!(house.ask("GET", &format!("/api/v1/stories/{}/room", story.id), None, None).status, 400, "without a socket there is no room");
}

#[test]
fn a_text_that_is_no_revision_yet_is_told_and_kept() {
    let house = House::new();
    let story = begun(&house);
    let mut window = Window::open(house.newsroom(), story.id, &house.token("Mira", "reporter"));
    window.write(|content| content.headline = "x".repeat(600));
    window.until("it is told what is wrong", |window| window.notices.iter().any(|notice| notice["kind"] == "refused" && notice["place"] == "headline"));
    assert_eq!(stands(&house, &story)["revision"], 1);
    let asked = house.ask("POST", &format!("/api/v1/stories/{}/checkpoint", story.id), None, None);
    assert_eq!((asked.status, asked.json()["place"].as_str()), (422, Some("headline")), "{}", asked.body);
    let refused = |notice: &&Value| notice["kind"] == "refused" && notice["place"] == "headline";
    let mut late = Window::open(house.newsroom(), story.id, &house.token("Omar", "reporter"));
    late.until("whoever comes later is told", |window| window.notices.iter().any(|notice| refused(&notice)));
    let told = window.notices.len();
    let held = json!({ "wall": "2099-01-01T12:00", "zone": "UTC" });
    assert_eq!(house.ask("PUT", &format!("/api/v1/stories/{}/embargo", story.id), Some(1), Some(&held)).status, 200);
    window.until("another version takes nothing of it back", |window| window.notices.iter().skip(told).any(|notice| refused(&notice)));
    window.write(|content| content.headline = "Short again".into());
    until(&house, &story, "it is a revision", |stands| stands["content"]["headline"] == "Short again");
}
