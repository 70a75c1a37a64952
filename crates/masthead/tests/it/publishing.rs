//! When "publish" returns, every surface shows it.

use crate::house::{House, content};
use serde_json::json;

#[test]
fn whoever_asks_for_the_old_address_of_the_icon_is_led_to_the_new() {
    let house = House::new();
    let led = house.read("/favicon.ico");
    assert_eq!((led.status, led.header("location")), (307, Some("/assets/icon-4d-0b5560-ffffff.svg")), "{}", led.body);
    let icon = house.read("/assets/icon-4d-0b5560-ffffff.svg");
    assert_eq!((icon.status, icon.header("content-type")), (200, Some("image/svg+xml")));
    assert!(icon.body.contains(">M</text>") && icon.header("cache-control").is_some_and(|kept| kept.contains("immutable")), "{}", icon.body);
}

#[test]
fn a_published_story_is_on_every_surface_at_once() {
    let house = House::new();
    let (place, region, topic) = (house.concept("place", "Port Sarn"), house.concept("region", "Africa"), house.concept("topic", "Strait talks"));
    let mut filed = content("Ferry returns", place);
    filed["regions"] = json!([region]);
    filed["topics"] = json!([topic]);
    let mut story = house.create(filed);
    let unseen = house.read("/en");
    assert!(unseen.status == 200 && !unseen.body.contains("Ferry returns"));
    let today = format!("/sitemap-en-{}.xml", &newsroom::Timestamp::now().to_string()[..10]);
    let named = || house.read("/sitemap.xml").body;
    assert!(!named().contains(&today) && named().contains("/sitemap-en-pages.xml</loc>"), "{}", named());
    assert!(!house.read("/sitemap-news.xml").body.contains("<loc>"));
    house.publish(&mut story);
    assert!(named().contains(&today), "the day's sitemap is named");
    let pages = house.read("/sitemap-en-pages.xml").body;
    let addresses: Vec<&str> = pages.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    for address in &addresses {
        assert_eq!(house.read(address).status, 200, "{address}");
    }
    for page in [format!("/en/port-sarn/s-{place}"), format!("/en/africa/s-{region}"), format!("/en/strait-talks/t-{topic}"), "/en".into()] {
        assert!(addresses.iter().any(|address| address.ends_with(&page)), "{page} in {addresses:?}");
    }
    let surfaces = [
        story.path.clone(),
        "/".to_owned(),
        "/en".to_owned(),
        format!("/en/port-sarn/s-{place}"),
        format!("/en/africa/s-{region}"),
        format!("/en/strait-talks/t-{topic}"),
        "/en/feed.rss".to_owned(),
        "/en/feed.atom".to_owned(),
        "/en/feed.json".to_owned(),
        format!("/en/africa/s-{region}/feed.rss"),
        "/sitemap-news.xml".to_owned(),
        format!("{}?format=text", story.path),
        "/en?format=text".to_owned(),
        format!("/api/v1/stories/{}", story.id),
    ];
    for surface in &surfaces {
        let page = house.read(surface);
        assert_eq!(page.status, 200, "{surface}");
        assert!(page.body.contains("Ferry returns"), "{surface} does not show it:\n{}", page.body);
    }
    house.done("PATCH", &mut story, "", Some(json!({ "headline": "Ferry returns with goat" })));
    assert!(!house.read("/en").body.contains("with goat"), "a saved revision is not a published one");
    house.publish(&mut story);
    for surface in surfaces.iter().skip(1) {
        let asked = if surface.contains("/a-") { surface.replace("ferry-returns", "ferry-returns-with-goat") } else { surface.clone() };
        assert!(house.read(&asked).body.contains("with goat"), "{surface} shows the old headline");
    }
}

#[test]
fn what_a_story_is_filed_under_stands_once_and_in_the_kickers_order() {
    let house = House::new();
    let (place, subject, topic) = (house.concept("place", "Port Sarn"), house.concept("subject", "Conflicts"), house.concept("topic", "Strait talks"));
    let mut filed = content("Ferry returns", place);
    filed["subjects"] = json!([subject]);
    filed["topics"] = json!([topic, topic]);
    let refused = house.ask("POST", "/api/v1/stories", None, Some(&json!({ "edition": "en", "content": filed })));
    assert!(refused.status == 422 && refused.body.contains(&format!("concept {topic} stands twice")), "{}", refused.body);
    filed["topics"] = json!([topic]);
    let mut story = house.create(filed);
    house.publish(&mut story);
    let text = house.read(&format!("{}?format=text", story.path)).body;
    let named: Vec<&str> =
        text.lines().skip_while(|line| *line != "Topics").map(|line| line.trim_start_matches("* ")).filter(|line| !line.is_empty()).collect();
    assert!(named.starts_with(&["Topics", "Strait talks", "Conflicts", "Port Sarn"]), "{text}");
}

#[test]
fn addresses_lead_to_the_one_right_one() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let story = house.published("Ferry returns", place);
    let id = newsroom::StoryId(story.id);
    for wrong in [format!("/p/{}", newsroom::permalink::encode(id)), format!("/en/other-words/a-{id}"), format!("/en/ferry-returns/av-{id}")] {
        let moved = house.read(&wrong);
        assert_eq!((moved.status, moved.header("location").map(|l| l.ends_with(&story.path))), (308, Some(true)), "{wrong}");
    }
    assert_eq!(house.read("/en/").status, 308);
    assert_eq!(house.read(&format!("{}/", story.path)).status, 308);
}

#[test]
fn a_page_that_did_not_change_is_not_sent_again() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let story = house.published("Ferry returns", place);
    let page = house.read(&story.path);
    for header in ["etag", "cache-control", "vary", "content-security-policy", "x-content-type-options"] {
        assert!(page.header(header).is_some(), "{header} is missing");
    }
    assert!(page.header("set-cookie").is_none());
    let cached = page.header("cache-control").unwrap_or("");
    assert!(cached.contains("stale-while-revalidate") && cached.contains("stale-if-error"), "{cached}");
}

#[test]
fn published_pages_are_served_without_the_newsrooms_database() {
    let house = House::new();
    let place = house.concept("place", "Port Sarn");
    let (seen, unseen) = (house.published("Ferry returns", place), house.published("Goat on board", place));
    assert_eq!(house.read(&seen.path).status, 200);
    for name in ["newsroom.db", "newsroom.db-wal", "newsroom.db-shm"] {
        let file = house.path("site").join(name);
        if file.exists() {
            std::fs::rename(&file, house.path(name)).expect("moved away");
        }
    }
    for path in [seen.path.as_str(), unseen.path.as_str(), "/en", "/en/feed.rss", "/readyz"] {
        assert_eq!(house.read(path).status, 200, "{path}");
    }
}

#[test]
fn the_first_story_goes_as_the_tutorial_says() {
    let house = House::new();
    let bodies = include_str!("../../../../docs/tutorial/first-story.md").split("-d '").skip(1).filter_map(|rest| rest.split("}'").next());
    let asked = ["/api/v1/concepts", "/api/v1/stories", "/api/v1/stories/1000000/correction"];
    for ((path, body), version) in asked.into_iter().zip(bodies).zip([None, None, Some(2)]) {
        let body = serde_json::from_str(&format!("{body}}}")).expect("JSON");
        if version.is_some() {
            assert_eq!(house.ask("POST", "/api/v1/stories/1000000/publication", Some(1), None).status, 200);
        }
        let told = house.ask("POST", path, version, Some(&body));
        assert!(told.status < 300, "{path}: {}", told.body);
    }
    assert!(house.read("/en").body.contains("Ferry returns after eleven years"));
}

#[test]
fn two_sites_run_side_by_side() {
    let (one, other) = (House::new(), House::new());
    let place = one.concept("place", "Port Sarn");
    one.published("Ferry returns", place);
    assert!(one.read("/en").body.contains("Ferry returns"));
    assert!(!other.read("/en").body.contains("Ferry returns"));
}

#[test]
fn what_is_to_know_of_a_region_stands_at_a_glance() {
    let house = House::new();
    let named =
        |facts: serde_json::Value| json!({ "kind": "region", "names": { "en": { "name": "Talvera", "summary": "An island republic.", "facts": facts } } });
    for (wrong, place) in [
        (json!([{ "label": "", "value": "Port Sarn" }]), "names/en/facts/0/label"),
        (json!([{ "label": "Seat", "value": "Port\nSarn" }]), "names/en/facts/0/value"),
        (json!(vec![json!({ "label": "Seat", "value": "Port Sarn" }); 13]), "names/en/facts"),
    ] {
        let refused = house.ask("POST", "/api/v1/concepts", None, Some(&named(wrong)));
        assert_eq!((refused.status, refused.json()["place"].as_str()), (422, Some(place)), "{}", refused.body);
    }
    let made = house.ask("POST", "/api/v1/concepts", None, Some(&named(json!([{ "label": "Seat", "value": "Port <Sarn>" }]))));
    assert_eq!(made.status, 201, "{}", made.body);
    let region = made.json()["id"].as_i64().expect("a number");
    let address = format!("/en/talvera/s-{region}");
    let mut filed = content("Ferry returns", house.concept("place", "Port Sarn"));
    filed["regions"] = json!([region]);
    house.publish(&mut house.create(filed));
    let page = house.read(&address);
    assert_eq!(page.status, 200);
    assert!(page.body.contains("At a glance") && page.body.contains("<dt>Seat</dt><dd>Port &lt;Sarn&gt;</dd>"), "{}", page.body);
    assert!(house.read(&format!("{address}?format=text")).body.contains("Seat\nPort <Sarn>"));
}

#[test]
fn an_edition_writes_the_name_of_the_site_in_its_own_script() {
    let house = House::new();
    let name = |site_name: &str| json!({ "code": "ar", "language": "ar", "name": "العربية", "time_zone": "Asia/Amman", "site_name": site_name });
    let refused = house.ask("PUT", "/api/v1/editions/ar", None, Some(&name(" ")));
    assert_eq!((refused.status, refused.json()["place"].as_str()), (422, Some("site_name")), "{}", refused.body);
    assert_eq!(house.ask("PUT", "/api/v1/editions/ar", None, Some(&name("أوستريل"))).status, 201);
    for surface in ["/ar", "/ar?format=text", "/ar/feed.rss", "/ar/about"] {
        let page = house.read(surface);
        assert!(page.status == 200 && page.body.contains("أوستريل"), "{surface}: {}", page.body);
    }
    assert!(!house.read("/ar?format=text").body.contains("Masthead"));
    let own = house.read("/en").body;
    assert!(own.contains("Masthead") && !own.contains("أوستريل"), "other editions keep the site's own name");
}
