//! Pictures beside imported items: found in the items' own folder, developed, shown to readers; what is wrong with one is told.

use crate::house::{House, run};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::Duration;

/// A photograph of one colour.
fn jpeg(shade: u8) -> Vec<u8> {
    let developed = darkroom::develop_pixels(320, 240, [shade, 90, 160, 255].repeat(320 * 240)).expect("developed");
    developed.renditions.into_iter().next_back().expect("a print").jpeg
}

/// A grey picture, 8 by 8 pixels, as the smallest PNG encoder there is writes it.
fn png() -> Vec<u8> {
    let raw: Vec<u8> = (0..8).flat_map(|_| [0].into_iter().chain([0x55; 8])).collect();
    let length = raw.len() as u16;
    let (a, b) = raw.iter().fold((1u32, 0u32), |(a, b), byte| ((a + u32::from(*byte)) % 65521, (b + (a + u32::from(*byte))) % 65521));
    let ends = [length.to_le_bytes(), (!length).to_le_bytes()].concat();
    let packed = [&[0x78, 0x01, 0x01], &ends[..], &raw, &((b << 16) | a).to_be_bytes()].concat();
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, data) in [(b"IHDR", [0, 0, 0, 8, 0, 0, 0, 8, 8, 0, 0, 0, 0].to_vec()), (b"IDAT", packed), (b"IEND", vec![])] {
        let checked = [&kind[..], &data].concat();
        let crc = !checked.iter().fold(!0u32, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())));
        out.extend([&(data.len() as u32).to_be_bytes()[..], &checked, &crc.to_be_bytes()].concat());
    }
    out
}

fn item(version: u32, body: &str, associations: Value) -> Value {
    json!({"uri": "urn:example:ferry", "type": "text", "version": version.to_string(), "pubStatus": "usable", "language": "en",
        "firstCreated": "2023-02-20T10:00:00Z", "versionCreated": format!("2023-02-20T1{version}:00:00Z"),
        "headlines": [{"role": "main", "value": format!("Ferry returns, {version}")}], "bodies": [{"contentType": "text/html", "value": body}],
        "subjects": [{"uri": "medtop:11000000"}], "places": [{"name": "Port Sarn"}], "associations": associations})
}

fn picture(name: &str, files: &[(&str, u32)]) -> Value {
    let renditions: Vec<Value> = files.iter().map(|(file, width)| json!({"href": file, "width": width, "contentType": "image/jpeg"})).collect();
    json!({"name": name, "uri": format!("urn:example:{name}"), "type": "picture", "by": "Ines Albrandt", "copyrightHolder": "Nordwire",
        "descriptions": [{"role": "caption", "value": format!("Caption of {name}")}, {"role": "alt", "value": format!("Alt of {name}")}], "renditions": renditions})
}

struct Wire {
    house: House,
}

impl Wire {
    fn new() -> Wire {
        let wire = Wire { house: House::new() };
        std::fs::create_dir_all(wire.folder().join("pictures")).expect("a folder");
        wire
    }

    fn folder(&self) -> PathBuf {
        self.house.path("wire")
    }

    fn file(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.folder().join(name), bytes).expect("written");
    }

    /// Imports the folder with this one item in it. What was said, and the report.
    fn import(&self, item: &Value, more: &[&str]) -> (String, String) {
        self.file("ferry.json", item.to_string().as_bytes());
        let (folder, data, report) = (self.folder().display().to_string(), self.house.data(), self.house.path("report").display().to_string());
        let arguments = [&["import", "ninjs", &folder, "--data", &data, "--report", &report], more].concat();
        let (status, out, said) = run(&arguments);
        assert_eq!(status, 0, "{out}{said}");
        (out, std::fs::read_to_string(&report).expect("a report"))
    }

    /// All pictures of the house, newest first.
    fn pictures(&self) -> Vec<Value> {
        self.house.ask("GET", "/api/v1/pictures", None, None).json().as_array().expect("a list").clone()
    }

    fn story(&self) -> Value {
        let listed = self.house.ask("GET", "/api/v1/stories", None, None).json();
        let list = listed.as_array().or(listed["stories"].as_array()).expect("a list");
        assert_eq!(list.len(), 1, "one item is one story: {listed}");
        self.house.ask("GET", &format!("/api/v1/stories/{}", list[0]["id"]), None, None).json()
    }

    /// Whether readers get to see it: the server looks now and then for what an import, another process, has pressed.
    fn comes(&self, path: &str, words: &str) -> bool {
        let looks = || {
            std::thread::sleep(Duration::from_millis(50));
            self.house.read(path).body.contains(words)
        };
        std::iter::repeat_with(looks).take(200).any(|seen| seen)
    }

    /// What stands at a path of the story's content, whatever it lies in.
    fn content(&self) -> Value {
        let story = self.story();
        story.get("content").or(story.pointer("/newest/content")).cloned().unwrap_or(story)
    }
}

#[test]
fn the_largest_file_that_is_there_is_what_readers_see() {
    let wire = Wire::new();
    wire.file("pictures/ferry.jpg", &jpeg(10));
    wire.file("goat.png", &png());
    let associations = json!([
        picture("harbour", &[("https://example.com/harbour.jpg", 9000), ("huge.jpg", 6000), ("small.jpg", 80), ("goat.png", 800)]),
        picture("main-picture", &[("pictures/ferry.jpg", 400)]),
    ]);
    let item = item(1, "<p>One.</p><figure><img src='goat.png'></figure><p>Two.</p>", associations);
    let (out, _) = wire.import(&item, &["--dry-run"]);
    assert!(out.contains("0 complaints") && wire.pictures().is_empty(), "{out}");
    let (out, report) = wire.import(&item, &[]);
    assert!(out.contains("1 new") && report.is_empty(), "{out}{report}");
    let pictures = wire.pictures();
    let told: Vec<(&str, &str, &str, &Value)> = pictures.iter().map(|p| (text(p, "alt"), text(p, "caption"), text(p, "credit"), &p["width"])).collect();
    let credit = "Ines Albrandt/Nordwire";
    assert_eq!(told, [("Alt of main-picture", "Caption of main-picture", credit, &json!(320)), ("Alt of harbour", "Caption of harbour", credit, &json!(8)),]);
    let content = wire.content();
    assert_eq!((&content["picture"]["picture"], content["body"].as_array().map(Vec::len)), (&pictures[0]["id"], Some(3)), "{content}");
    assert_eq!(content["body"][1]["picture"], pictures[1]["id"], "{content}");
    let media = format!("{}/media/{}", wire.house.media(), text(&pictures[0]["renditions"][0], "file"));
    assert!(wire.house.read(&media).status == 200, "readers get the file");

    let (out, _) = wire.import(&item, &[]);
    assert!(out.contains("1 unchanged"), "{out}");
    assert_eq!(wire.pictures(), pictures, "nothing twice");
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

#[test]
fn an_item_of_the_first_version_brings_its_pictures_too() {
    let wire = Wire::new();
    wire.file("a ferry.jpg", &jpeg(20));
    let old = json!({"uri": "urn:example:ferry", "type": "text", "version": "1", "pubstatus": "usable", "language": "en", "versioncreated": "2023-02-20T10:00:00Z",
        "headline": "Ferry returns", "body_xhtml": "<p>One.</p>", "subject": [{"code": "medtop:11000000"}], "associations": {"mainpic": {"type": "picture",
            "headline": "A ferry", "description_text": "The ferry", "byline": "Jon Weil", "usageterms": "Not in print",
            "renditions": {"small": {"href": "none.jpg", "width": 10}, "main": {"href": "a%20ferry.jpg", "width": 400}}}}});
    let (_, report) = wire.import(&old, &[]);
    let pictures = wire.pictures();
    assert_eq!((text(&pictures[0], "alt"), text(&pictures[0], "caption"), text(&pictures[0], "credit")), ("A ferry", "The ferry", "Jon Weil"));
    assert_eq!((&pictures[0]["rights"], &pictures[0]["width"]), (&json!("agency"), &json!(320)));
    assert!(report.contains("associations/mainpic: the picture comes with terms of use: `Not in print`"), "{report}");
}

#[test]
fn what_is_wrong_with_a_picture_is_told_and_the_story_comes_in() {
    let wire = Wire::new();
    std::fs::write(wire.house.path("secret.jpg"), jpeg(30)).expect("written");
    wire.file("text.jpg", b"<html>sign in</html>");
    wire.file("broken.jpg", &jpeg(30)[..200]);
    let large = std::fs::File::create(wire.folder().join("large.jpg")).expect("a file");
    large.set_len(65 << 20).expect("long");
    let names = ["https://example.com/x.jpg", "none.jpg", "../secret.jpg", "text.jpg", "broken.jpg", "large.jpg"];
    let associations: Vec<Value> = names.iter().enumerate().map(|(n, file)| picture(&format!("p{n}"), &[(file, 400)])).collect();
    let (out, report) = wire.import(&item(1, "<p>One.</p>", json!(associations)), &[]);
    assert!(out.contains("1 new") && out.contains("6 complaints"), "{out}{report}");
    assert!(report.contains("\n1 × a picture's file is on the network, and nothing is fetched"), "{report}");
    assert!(!report.contains("associations/0"), "what is so of all that a sender sends is told once: {report}");
    for (n, says) in
        ["is not beside the item", "is not in the item's own folder", "a web page or other markup", "is damaged", "larger than 64 MiB"].into_iter().enumerate()
    {
        let n = n + 1;
        assert!(report.lines().any(|line| line.contains(&format!("associations/{n}: ")) && line.contains(says)), "{says}: {report}");
    }
    assert!(wire.pictures().iter().all(|picture| picture["renditions"] == json!([])), "the words are kept, for whoever adds a file");
    assert!(wire.comes("/en/feed.rss", "Ferry returns, 1"));
}

#[test]
fn a_file_that_is_put_beside_later_is_taken_in_and_the_words_stay() {
    let wire = Wire::new();
    let bare = |alt: &str| json!({"name": "bare", "type": "picture", "by": "Ines Albrandt", "altText": alt, "renditions": [{"href": "goat.png"}]});
    let first = json!([picture("a", &[("one.jpg", 400)]), bare("A goat")]);
    let (one, two) = (item(1, "<p>One.</p>", first), item(2, "<p>One.</p>", json!([bare("A grey goat")])));
    let (_, report) = wire.import(&one, &[]);
    assert!(report.contains("`one.jpg` is not beside the item; put it there and import again"), "{report}");
    let words = json!({"alt": "Alt of a", "caption": "Caption of a", "credit": "Ines Albrandt/Nordwire", "rights": "agency", "focus": {"x": 100, "y": 200}});
    let numbered = |wire: &Wire| wire.pictures().into_iter().rev().collect::<Vec<_>>();
    let (before, path) = (wire.story(), format!("/api/v1/pictures/{}", numbered(&wire)[0]["id"]));
    assert_eq!(wire.house.ask("PUT", &path, Some(1), Some(&words)).status, 200);

    wire.file("one.jpg", &jpeg(50));
    wire.file("goat.png", b"<html>sign in</html>");
    let (out, report) = wire.import(&one, &[]);
    assert!(out.contains("1 unchanged") && out.contains("1 missing picture files taken in") && out.contains("1 complaints"), "{out}{report}");
    assert!(report.contains("associations/1: its file `goat.png` is not taken"), "{report}");
    let [ship, goat] = &numbered(&wire)[..] else { panic!("two pictures") };
    assert_eq!((&ship["focus"]["x"], &ship["width"], &goat["renditions"]), (&json!(100), &json!(320), &json!([])), "{ship}{goat}");
    assert_eq!(wire.story(), before, "the text is as it was");
    let media = format!("{}/media/{}", wire.house.media(), text(&ship["renditions"][0], "file"));
    assert_eq!(wire.house.read(&media).status, 200);
    let file = text(&ship["renditions"][0], "file").split('.').next().expect("a name");
    assert!(wire.comes("/en", file), "readers see it: {}", wire.house.read("/en").body);

    wire.file("goat.png", &png());
    assert!(wire.import(&one, &[]).0.contains("1 missing picture files taken in"));
    let there = wire.pictures();
    let (out, report) = wire.import(&one, &[]);
    assert!(out.contains("1 unchanged, 0 refused\n") && report.is_empty() && wire.pictures() == there, "nothing is left to take in: {out}{report}");
    wire.import(&two, &[]);
    assert_eq!(text(&wire.pictures()[0], "alt"), "A grey goat", "a file that came late is no word of a person's");
}

#[test]
fn a_newer_version_replaces_a_picture_and_keeps_what_a_person_wrote_to_one() {
    let wire = Wire::new();
    wire.file("one.jpg", &jpeg(40));
    wire.file("two.jpg", &jpeg(200));
    wire.import(&item(1, "<p>One.</p>", json!([picture("a", &[("one.jpg", 400)])])), &[]);
    let first = wire.pictures()[0].clone();
    wire.import(&item(2, "<p>One.</p>", json!([picture("a", &[("two.jpg", 400)])])), &[]);
    let second = wire.pictures()[0].clone();
    assert!(first["id"] != second["id"] && first["renditions"] != second["renditions"], "{first}{second}");
    assert_eq!(wire.content()["picture"]["picture"], second["id"]);

    let words = json!({"alt": "A ferry at dusk", "caption": "", "credit": "Ines Albrandt", "rights": "agency"});
    let path = format!("/api/v1/pictures/{}", second["id"]);
    assert_eq!(wire.house.ask("PUT", &path, Some(1), Some(&words)).status, 200);
    wire.import(&item(3, "<p>One.</p>", json!([picture("a", &[("two.jpg", 400)])])), &[]);
    assert_eq!((wire.content()["picture"]["picture"].clone(), text(&wire.pictures()[0], "alt")), (second["id"].clone(), "A ferry at dusk"));
    std::fs::remove_file(wire.folder().join("two.jpg")).expect("removed");
    wire.import(&item(4, "<p>One.</p>", json!([picture("a", &[("one.jpg", 400)])])), &[]);
    assert_eq!(wire.pictures()[0]["renditions"], first["renditions"]);
    std::fs::remove_file(wire.folder().join("one.jpg")).expect("removed");
    let there = wire.pictures()[0].clone();
    wire.import(&item(5, "<p>Two.</p>", json!([picture("a", &[("one.jpg", 400)])])), &[]);
    assert_eq!((wire.content()["picture"]["picture"].clone(), wire.pictures()[0].clone()), (there["id"].clone(), there), "a file that is here stays");
}
