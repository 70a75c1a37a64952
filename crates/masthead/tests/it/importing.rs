//! Import: again at will, bad items told and passed over, seen by a running server.

use crate::house::{House, run};
use std::time::{Duration, Instant};

fn item(n: u32, version: &str, headline: &str) -> String {
    format!(
        r#"{{"uri":"urn:example:{n}","standard":{{"name":"ninjs","version":"3.0"}},"type":"text","version":"{version}","pubStatus":"usable","language":"en","firstCreated":"2023-02-20T10:00:00Z","versionCreated":"2023-02-20T10:0{version}:00Z","headlines":[{{"role":"main","value":"{headline}"}}],"bodies":[{{"role":"main","contentType":"text/html","value":"<p>Text of {headline}.</p><script>alert(1)</script>"}}],"subjects":[{{"name":"politics","uri":"medtop:11000000"}}],"places":[{{"name":"Port Sarn"}}]}}"#
    )
}

fn import(house: &House, text: &str, more: &[&str]) -> (i32, String, String) {
    let file = house.path("items.jsonl");
    std::fs::write(&file, text).expect("written");
    let file = file.display().to_string();
    let data = house.data();
    let mut arguments = vec!["import", "ninjs", &file, "--data", &data];
    arguments.extend_from_slice(more);
    run(&arguments)
}

#[test]
fn the_same_items_again_change_nothing() {
    let house = House::new();
    let items = [item(1, "1", "Ferry returns"), item(2, "1", "Goat on board")].join("\n");
    let (status, out, said) = import(&house, &items, &[]);
    assert_eq!(status, 0, "{out}{said}");
    assert!(out.contains("2 read: 2 new"), "{out}{said}");
    let (status, out, _) = import(&house, &items, &[]);
    assert!(status == 0 && out.contains("0 new, 0 updated, 2 unchanged"), "{out}");
    let (status, out, _) = import(&house, &item(1, "2", "Ferry returns late"), &[]);
    assert!(status == 0 && out.contains("1 updated"), "{out}");
    let begun = Instant::now();
    loop {
        let feed = house.read("/en/feed.rss").body;
        if feed.contains("Ferry returns late") && feed.contains("Goat on board") {
            assert!(!feed.contains("alert(1)"), "no script from outside");
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(2), "a running server takes in what another process wrote:\n{feed}");
        std::thread::sleep(Duration::from_millis(20));
    }
    let archive = house.read("/en?at=2023-02-20T12:00Z&format=text");
    assert!(archive.status == 200 && archive.body.contains("Goat on board"), "an imported story stands from its own instant on");
    let before = house.read("/en?at=2023-02-20T09:00Z&format=text");
    assert!(!before.body.contains("Goat on board"));
}

#[test]
fn bad_items_are_told_and_passed_over() {
    let house = House::closed();
    let items = [item(1, "1", "Ferry returns"), "{broken".to_owned(), r#"{"headline":"no uri"}"#.to_owned(), "[]".to_owned()].join("\n");
    let report = house.path("report.txt").display().to_string();
    let (status, out, said) = import(&house, &items, &["--report", &report]);
    assert_eq!(status, 0, "{out}{said}");
    assert!(out.contains("1 new") && said.contains("items.jsonl:2") && said.contains("items.jsonl:3"), "{out}{said}");
    assert!(std::fs::read_to_string(&report).is_ok_and(|r| r.contains("items.jsonl:2")));
    let (status, out, said) = import(&house, "{broken\n", &[]);
    assert_eq!(status, 1, "{out}{said}");
}

#[test]
fn a_dry_run_keeps_nothing() {
    let house = House::closed();
    let (status, out, _) = import(&house, &item(1, "1", "Ferry returns"), &["--dry-run"]);
    assert!(status == 0 && out.contains("nothing was kept"), "{out}");
    let (_, out, _) = import(&house, &item(1, "1", "Ferry returns"), &[]);
    assert!(out.contains("1 new"), "{out}");
}
