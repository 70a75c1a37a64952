//! Ended without warning in the middle of publishing: what was answered is there, and nothing is half there.

use crate::house::{House, Story, content};
use std::sync::Mutex;
use std::time::{Duration, Instant};

const CYCLES: u64 = 30;

#[test]
fn thirty_crashes_lose_nothing_and_leave_nothing_half_published() {
    let mut house = House::new();
    let place = house.concept("place", "Port Sarn");
    let mut answered = 0;
    for cycle in 0..CYCLES {
        let (published, begun): (Mutex<Vec<Story>>, Mutex<Vec<Story>>) = Default::default();
        std::thread::scope(|scope| {
            for writer in 0..2 {
                let (house, published, begun) = (&house, &published, &begun);
                scope.spawn(move || {
                    for n in 0..12 {
                        let Some(story) = begin(house, &format!("Story {cycle} {writer} {n}"), place) else { return };
                        begun.lock().expect("one at a time").push(story.clone());
                        let path = format!("/api/v1/stories/{}/publication", story.id);
                        match house.try_ask("POST", &path, Some(story.version), None) {
                            Ok(done) if done.status == 200 => published.lock().expect("one at a time").push(crate::house::story(&done)),
                            _ => return,
                        }
                    }
                });
            }
            // After a few answers, more in each cycle, and then a little later each time, so that every step of publishing is met
            // however busy the machine is.
            let enough = || published.lock().expect("one at a time").len() as u64 > cycle % 6;
            let started = Instant::now();
            while !enough() && started.elapsed() < Duration::from_secs(20) {
                std::thread::sleep(Duration::from_millis(1));
            }
            std::thread::sleep(Duration::from_millis(cycle * 7 % 60));
            house.server_killed();
        });
        house.kill();
        house.open();
        // Twelve stories of two writers fit into a feed of thirty.
        let feed = house.read("/en/feed.json").body;
        for story in published.into_inner().expect("all ended") {
            answered += 1;
            assert_eq!(house.read(&story.path).status, 200, "cycle {cycle}: {} was answered and is lost", story.path);
            assert!(feed.contains(&format!("a-{}", story.id)), "cycle {cycle}: story {} is out and not in the feed", story.id);
        }
        for story in begun.into_inner().expect("all ended") {
            let page = house.read(&format!("/api/v1/stories/{}", story.id)).status;
            let in_feed = feed.contains(&format!("a-{}\"", story.id));
            assert_eq!(page == 200, in_feed, "cycle {cycle}: story {} is half published", story.id);
        }
    }
    assert!(answered > CYCLES, "only {answered} publications were answered; the crashes came too early to test anything");
}

fn begin(house: &House, headline: &str, place: i64) -> Option<Story> {
    let body = serde_json::json!({ "edition": "en", "content": content(headline, place) });
    let made = house.try_ask("POST", "/api/v1/stories", None, Some(&body)).ok()?;
    (made.status == 201).then(|| crate::house::story(&made))
}
