//! What is not public is not there (E1, E2): some 1,200 tries to reach stories that readers may not know of, most of them beside the same try at a
//! number that was never given. Nothing is found, and the two answers cannot be told apart. Each test counts its tries, so that none is lost unnoticed.

use crate::house::{Answer, House, Story, content};
use jiff::ToSpan;
use newsroom::{StoryId, Timestamp, permalink};
use serde_json::json;

/// In no word of the interface, and in every text of a hidden story.
const CANARY: &str = "Zyxqorve";
const NEVER_GIVEN: i64 = 777_777_777;

/// Who asks, and for what: the headers that could change an answer.
const MANNERS: [(&str, &[(&str, &str)]); 6] = [
    ("GET", &[]),
    ("HEAD", &[]),
    ("GET", &[("if-none-match", "*")]),
    ("GET", &[("range", "bytes=0-99")]),
    ("GET", &[("accept-encoding", "gzip"), ("if-modified-since", "Sat, 01 Jan 2000 00:00:00 GMT")]),
    ("OPTIONS", &[]),
];

fn hidden(house: &House) -> Vec<Story> {
    let place = house.concept("place", "Port Sarn");
    // Something is public, so that fronts, feeds and lists are not empty.
    house.published("Ferry returns", place);
    let new = |what: &str| house.create(content(&format!("{CANARY} {what}"), place));
    let soon = Timestamp::now().checked_add(2.hours()).expect("an instant");
    let draft = new("draft");
    let mut scheduled = new("scheduled");
    house.done("PUT", &mut scheduled, "/schedule", Some(json!({ "at": soon })));
    let mut held = new("held");
    house.done("PUT", &mut held, "/embargo", Some(json!({ "until": soon })));
    let mut unpublished = new("unpublished");
    house.publish(&mut unpublished);
    house.done("DELETE", &mut unpublished, "/publication", None);
    vec![draft, scheduled, held, unpublished]
}

/// Every address at which a story of a number could be.
fn addresses(id: i64, slug: &str, now: Timestamp) -> Vec<String> {
    let short = permalink::encode(StoryId(id));
    let mut all = vec![format!("/p/{short}"), format!("/p/{short}?at={now}"), format!("/api/v1/stories/{id}"), format!("/api/v1/stories/{id}?at={now}")];
    for slug in [slug, "another-slug"] {
        for prefix in ["a", "av", "l", "g"] {
            all.push(format!("/en/{slug}/{prefix}-{id}"));
        }
        let page = format!("/en/{slug}/a-{id}");
        all.extend(
            ["?format=text", "?top=2", "/", "/revisions", "/revisions/1/2", "/revisions?from=1&to=2", "/feed.rss", "/feed.json"]
                .map(|tail| format!("{page}{tail}")),
        );
        all.extend([format!("{page}?at={now}"), format!("{page}?at={now}&format=text"), format!("/de/{slug}/a-{id}"), format!("/en/{slug}/t-{id}")]);
    }
    all
}

/// An answer without what names the thing asked for, and without the clock.
fn told(mut answer: Answer, id: i64, slug: &str) -> Answer {
    let short = permalink::encode(StoryId(id));
    let bare = |text: String| text.replace(&id.to_string(), "ID").replace(slug, "SLUG").replace(&format!("/p/{short}"), "/p/SHORT");
    answer.headers.retain(|(name, _)| name != "date");
    answer.headers = answer.headers.into_iter().map(|(name, value)| (name, bare(value))).collect();
    answer.body = bare(answer.body);
    answer
}

#[test]
fn no_address_finds_anything_or_tells_anything_apart() {
    let house = House::new();
    let stories = hidden(&house);
    let now = Timestamp::now();
    let (mut tries, mut found, mut apart) = (0, vec![], vec![]);
    for (story, slug) in stories.iter().zip(["draft", "scheduled", "held", "unpublished"]) {
        let slug = format!("{}-{slug}", CANARY.to_lowercase());
        let never = format!("{}-never", CANARY.to_lowercase());
        let pairs = addresses(story.id, &slug, now).into_iter().zip(addresses(NEVER_GIVEN, &never, now));
        for (there, nowhere) in pairs {
            for (method, headers) in MANNERS {
                let ask = || {
                    [(&there, story.id, &slug), (&nowhere, NEVER_GIVEN, &never)].map(|(path, id, slug)| told(house.read_as(method, path, headers), id, slug))
                };
                let [mut one, mut other] = ask();
                if one != other {
                    // "A minute ago" on the page may have turned between the two.
                    [one, other] = ask();
                }
                tries += 1;
                if one.status < 300 && method != "OPTIONS" || one.body.contains(CANARY) {
                    found.push(format!("{method} {there}: {}", one.status));
                }
                if one != other {
                    apart.push(format!("{method} {there}: {one:?}\nnot as {other:?}"));
                }
            }
        }
    }
    assert!(found.is_empty() && apart.is_empty(), "{} found, {} told apart of {tries}:\n{}\n{}", found.len(), apart.len(), found.join("\n"), apart.join("\n"));
    assert!(tries >= 860, "{tries} tries");
}

#[test]
fn what_hidden_stories_are_about_is_hidden_too() {
    let house = House::new();
    let topic = house.concept("topic", &format!("{CANARY} merger"));
    let mut about = content("Talks", house.concept("place", &format!("{CANARY} Bay")));
    about["topics"] = json!([topic]);
    let mut story = house.create(about);
    let slug = format!("{}-merger", CANARY.to_lowercase());
    let tails = ["", "?format=text", "/feed.rss", "/feed.json", "?page=2"];
    for (slug, tail) in [&slug, "x"].into_iter().flat_map(|slug| tails.map(|tail| (slug, tail))) {
        let [there, nowhere] = [topic, NEVER_GIVEN].map(|id| house.read(&format!("/en/{slug}/t-{id}{tail}")));
        assert_eq!((there.status, nowhere.status), (404, 404), "{slug} {tail}");
        assert!(there.body == nowhere.body, "{slug} {tail}");
    }
    house.publish(&mut story);
    for tail in &tails[..4] {
        assert_eq!(house.read(&format!("/en/{slug}/t-{topic}{tail}")).status, 200, "{tail}");
    }
    house.done("DELETE", &mut story, "/publication", None);
    assert_eq!(house.read(&format!("/en/{slug}/t-{topic}")).status, 404, "it goes with its only story");
}

#[test]
fn what_a_container_will_be_about_is_hidden_until_its_hour() {
    let house = House::new();
    let topic = house.concept("topic", &format!("{CANARY} merger"));
    let launch = |seen, from: Option<Timestamp>| {
        let talks = json!({ "key": "talks", "role": "row", "fill": { "concept": topic }, "from": from });
        let put = house.ask("PUT", "/api/v1/fronts/en", Some(seen), Some(&json!({ "containers": [talks] })));
        assert!(put.status < 300, "{}", put.body);
    };
    launch(0, Timestamp::now().checked_add(2.hours()).ok());
    let [there, nowhere] = [topic, NEVER_GIVEN].map(|id| house.read(&format!("/en/x/t-{id}")));
    assert_eq!((there.status, there.body), (404, nowhere.body));
    let listed = || house.read("/sitemap-en-pages.xml").body.contains(&format!("/t-{topic}<"));
    assert!(!listed());
    launch(1, None);
    assert!(listed() && house.read(&format!("/en/x/t-{topic}")).status == 308, "now it stands there");
}

#[test]
fn a_concept_leads_only_to_editions_in_which_it_has_a_page() {
    let house = House::new();
    let german = json!({ "code": "de", "language": "de", "name": "Deutsch", "time_zone": "Europe/Berlin" });
    assert_eq!(house.ask("PUT", "/api/v1/editions/de", None, Some(&german)).status, 201);
    let mut site = house.ask("GET", "/api/v1/site", None, None).json();
    site["editions"] = json!(["en", "de"]);
    let set = house.ask("PUT", "/api/v1/site", Some(1), Some(&site));
    assert_eq!(set.status, 200, "{}", set.body);
    let names = json!({ "kind": "place", "names": { "en": { "name": "Port Sarn" }, "de": { "name": "Hafen Sarn" } } });
    let place = house.ask("POST", "/api/v1/concepts", None, Some(&names)).json()["id"].as_i64().expect("a number");
    let (here, other) = (format!("/en/port-sarn/s-{place}"), format!("/de/hafen-sarn/s-{place}"));
    house.published("Ferry returns", place);
    assert_eq!((house.read(&here).status, house.read(&other).status), (200, 404));
    assert!(!house.read(&here).body.contains(&other), "it leads nowhere");
    let mut written = content("Fähre kehrt zurück", place);
    written["language"] = json!("de");
    let made = house.ask("POST", "/api/v1/stories", None, Some(&json!({ "edition": "de", "content": written })));
    house.publish(&mut crate::house::story(&made));
    assert_eq!(house.read(&other).status, 200);
    assert!(house.read(&here).body.contains(&other), "now it does");
}

#[test]
fn no_list_feed_or_sitemap_names_what_is_hidden() {
    let house = House::new();
    let stories = hidden(&house);
    let (now, day) = (Timestamp::now(), Timestamp::now().to_string()[..10].to_owned());
    let place = house.ask("GET", "/api/v1/concepts?kind=place", None, None).json()[0]["id"].as_i64().expect("a place");
    let mut lists: Vec<String> =
        ["/", "/en", "/en/audio", "/en/video", "/en/archive", "/en/about", "/sitemap.xml", "/sitemap-news.xml", "/sitemap-en-pages.xml", "/robots.txt"]
            .map(String::from)
            .into();
    lists.extend([format!("/en/archive/{day}"), format!("/sitemap-en-{day}.xml"), format!("/en/port-sarn/s-{place}")]);
    for of in ["/en".to_owned(), format!("/en/port-sarn/s-{place}")] {
        lists.extend(["feed.rss", "feed.atom", "feed.json"].map(|file| format!("{of}/{file}")));
    }
    let mut tries = 0;
    for list in &lists {
        for tail in ["".to_owned(), "?format=text".into(), format!("?at={now}"), "?page=1".into(), "?top=2".into(), "?draft=1&preview=true".into()] {
            let page = house.read(&format!("{list}{tail}"));
            tries += 1;
            assert!(page.status < 400, "{list}{tail}: {}", page.status);
            for story in &stories {
                let (id, short) = (story.id.to_string(), permalink::encode(StoryId(story.id)));
                assert!(!page.body.contains(CANARY) && !page.body.contains(&format!("-{id}")) && !page.body.contains(&format!("/p/{short}\"")), "{list}{tail}");
            }
        }
    }
    assert!(tries >= 110, "{tries} tries");
}

#[test]
fn the_newsroom_and_the_previews_tell_a_stranger_nothing() {
    let house = House::new();
    let stories = hidden(&house);
    let (mut tries, mut apart) = (0, vec![]);
    for story in &stories {
        for noun in ["", "/preview", "/previews", "/revisions", "/revisions/1", "/checklist", "/publication", "/preview?revision=1", "/translation"] {
            for method in ["GET", "HEAD", "POST", "PATCH", "PUT", "DELETE"] {
                let [one, other] = [story.id, NEVER_GIVEN].map(|id| told(house.stranger(method, &format!("/api/v1/stories/{id}{noun}")), id, "-"));
                tries += 1;
                if one != other || one.status < 400 {
                    apart.push(format!("{method} {noun}: {one:?}\nnot as {other:?}"));
                }
            }
        }
        for secret in [story.id.to_string(), permalink::encode(StoryId(story.id)), format!("{:064x}", story.id)] {
            let [one, other] = [secret.as_str(), "0"].map(|secret| told(house.read(&format!("{}/preview/{secret}", house.media())), story.id, "-"));
            tries += 1;
            if one != other || one.status != 404 {
                apart.push(format!("/preview/{secret}: {one:?}\nnot as {other:?}"));
            }
        }
    }
    assert!(apart.is_empty() && tries >= 225, "{} told apart of {tries}:\n{}", apart.len(), apart.join("\n"));
}
