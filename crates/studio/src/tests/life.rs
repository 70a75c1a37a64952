//! The life of a story, and of what surrounds it, by API alone.

use super::house::House;
use axum::http::Method;
use axum::response::IntoResponse;
use desk::Done;
use http_body_util::BodyExt;
use newsroom::permission::Role;
use newsroom::{StoryId, Timestamp};
use pressed::key::RecordKey;
use pressed::record::Record;
use serde_json::{Value, json};
use std::time::Duration;

const PATCH: Method = Method::PATCH;
const POST: Method = Method::POST;
const PUT: Method = Method::PUT;
const DELETE: Method = Method::DELETE;

/// What readers see at a story's number.
async fn record(house: &House, id: i64) -> Option<Record> {
    let stored = house.studio.log.record(&RecordKey::Story(StoryId(id)), None).await.expect("the log can be read");
    stored.map(|stored| stored.record.clone())
}

async fn public_headline(house: &House, id: i64) -> Option<String> {
    match record(house, id).await? {
        Record::Story(story) => Some(story.content.headline),
        _ => None,
    }
}

#[tokio::test]
async fn a_story_is_begun_revised_published_corrected_and_taken_down() {
    let house = House::open().await;
    let id = house.story("Ships wait").await;
    let path = format!("/api/v1/stories/{id}");
    let at = |tail: &str| format!("{path}/{tail}");

    let begun = house.get(&path).await;
    assert_eq!((begun.version(), begun.json()["state"].as_str(), begun.json()["address"].as_str()), (1, Some("draft"), None));
    let revised = house.write(PATCH, &path, 1, json!({"standfirst": "Dozens cannot pass.", "body": [{"type": "paragraph", "text": "They wait."}]})).await;
    assert_eq!((revised.version(), &revised.json()["revision"], &revised.json()["content"]["headline"]), (2, &json!(2), &json!("Ships wait")));
    assert_eq!(public_headline(&house, id).await, None);

    let out = house.ask(POST, &at("publication")).by(Role::Admin).over(2).told().await;
    assert_eq!(out.status, 200, "{}", out.text());
    assert_eq!(public_headline(&house, id).await.as_deref(), Some("Ships wait"), "when publishing is answered readers see it");
    assert!(out.json()["address"].as_str().is_some_and(|a| a == format!("http://127.0.0.1:8080/en/ships-wait/a-{id}")), "{}", out.text());

    let revised = house.write(PATCH, &path, out.version(), json!({"headline": "Ships sail"})).await;
    assert_eq!(public_headline(&house, id).await.as_deref(), Some("Ships wait"), "a revision is not out before it is published");
    assert!(revised.json()["address"].as_str().is_some_and(|a| a.contains("ships-wait")));
    let corrected = house.write(POST, &at("correction"), revised.version(), json!({"note": "An earlier version had them wait."})).await;
    assert_eq!(corrected.json()["corrections"][0]["note"], "An earlier version had them wait.");
    assert_eq!(public_headline(&house, id).await.as_deref(), Some("Ships sail"));

    let revisions = house.get(&at("revisions")).await.json();
    assert_eq!(revisions.as_array().map(Vec::len), Some(3));
    assert_eq!(revisions.as_array().into_iter().flatten().filter(|r| r["published"] == true).count(), 1);
    assert_eq!(house.get(&at("revisions/1")).await.json()["content"]["headline"], "Ships wait");
    assert_eq!(house.get(&at("revisions/9")).await.status, 404);

    let back = house.ask(DELETE, &at("publication")).by(Role::Admin).over(corrected.version()).told().await;
    assert_eq!((back.json()["state"].as_str(), record(&house, id).await.is_none()), (Some("unpublished"), true));
    let down = house.write(POST, &at("takedown"), back.version(), json!({"notice": "Withdrawn for legal reasons."})).await;
    assert_eq!((down.json()["state"].as_str(), &down.json()["verbs"]), (Some("taken-down"), &json!(["assign", "amend the notice"])));
    assert!(matches!(record(&house, id).await, Some(Record::Withdrawn(_))));
    let never = house.ask(POST, &at("publication")).by(Role::Admin).over(down.version()).told().await;
    assert_eq!(never.status, 409);
    assert!(never.detail().contains("a taken-down story cannot be asked to publish"), "{}", never.detail());
}

#[tokio::test]
async fn what_the_press_does_not_take_is_told_as_saved() {
    let house = House::open().await;
    let never = Done { value: (), change: i64::MAX };
    let told = house.studio.out_within(Duration::ZERO, never).await.expect_err("it is not out").into_response();
    let body = told.into_body().collect().await.expect("a body").to_bytes();
    let said: Value = serde_json::from_slice(&body).expect("a problem");
    assert_eq!(said["type"], "urn:masthead:problem:not-out-yet", "{said}");
}

#[tokio::test]
async fn a_draft_is_put_on_the_spike_and_taken_off() {
    let house = House::open().await;
    let id = house.story("Begun by mistake").await;
    let spike = format!("/api/v1/stories/{id}/spike");
    let numbers = async |query: &str| house.get(&format!("/api/v1/stories{query}")).await.json()["stories"].as_array().map_or(0, Vec::len);
    assert_eq!(house.ask(PUT, &spike).by(Role::Admin).told().await.status, 428, "not unseen");
    assert_eq!(house.ask(PUT, &spike).by(Role::Reporter).over(1).told().await.status, 403, "it is somebody else's");
    let spiked = house.ask(PUT, &spike).by(Role::SubEditor).over(1).told().await;
    assert_eq!((spiked.status.as_u16(), spiked.version()), (200, 2), "{}", spiked.text());
    assert_eq!((&spiked.json()["state"], &spiked.json()["verbs"]), (&json!("spiked"), &json!(["unspike"])));
    assert_eq!((numbers("").await, numbers("?state=spiked").await), (0, 1));
    let out = house.ask(POST, &format!("/api/v1/stories/{id}/publication")).by(Role::Admin).over(2).told().await;
    assert!(out.status == 409 && out.detail().ends_with("; unspike it first"), "{}", out.text());
    assert_eq!(house.ask(PUT, &spike).by(Role::Admin).over(2).told().await.status, 409, "it is there already");
    assert_eq!(house.ask(DELETE, &spike).by(Role::Admin).over(1).told().await.status, 412);
    let back = house.ask(DELETE, &spike).by(Role::SubEditor).over(2).told().await;
    assert_eq!((back.json()["state"].as_str(), numbers("").await), (Some("draft"), 1));
    let history = house.get(&format!("/api/v1/stories/{id}/history")).await.json();
    let deeds: Vec<_> = history.as_array().expect("acts").iter().filter_map(|act| act["what"].as_str()).collect();
    assert_eq!(deeds, ["create", "spike", "unspike"]);
}

#[tokio::test]
async fn what_readers_were_told_is_said_in_other_words() {
    let house = House::open().await;
    let id = house.story("Ships wait").await;
    let path = format!("/api/v1/stories/{id}");
    let at = |tail: &str| format!("{path}/{tail}");
    let note = async |at: Option<Timestamp>| match house.studio.log.record(&RecordKey::Story(StoryId(id)), at).await.expect("read").map(|s| s.record.clone()) {
        Some(Record::Story(story)) => Some(story.corrections[0].note.clone()),
        Some(Record::Withdrawn(withdrawn)) => Some(withdrawn.takedown.notice),
        _ => None,
    };
    let out = house.ask(POST, &at("publication")).by(Role::Admin).over(1).told().await;
    let corrected = house.write(POST, &at("correction"), out.version(), json!({"note": "There were tow."})).await;
    let then: Timestamp = corrected.json()["last_published"].as_str().and_then(|at| at.parse().ok()).expect("an instant");
    let revised = house.write(PATCH, &path, corrected.version(), json!({"headline": "A draft of tomorrow"})).await;

    let say = async |number: &str, version, note: &str| house.write(PUT, &at(&format!("corrections/{number}")), version, json!({"note": note})).await;
    assert_eq!(say("2", revised.version(), "There were two.").await.status, 404);
    assert_eq!(say("0", revised.version(), "There were two.").await.status, 404);
    assert_eq!(say("1", corrected.version(), "There were two.").await.status, 412);
    assert_eq!(say("1", revised.version(), " ").await.status, 422);
    let said = say("1", revised.version(), "There were two.").await;
    assert_eq!((said.status.as_u16(), &said.json()["corrections"][0]["note"]), (200, &json!("There were two.")), "{}", said.text());
    assert_eq!(said.json()["corrections"][0]["at"], corrected.json()["corrections"][0]["at"], "it keeps its date");
    assert_eq!(note(None).await.as_deref(), Some("There were two."));
    assert_eq!(note(Some(then)).await.as_deref(), Some("There were tow."), "what stood there stays at its instant");
    assert_eq!(public_headline(&house, id).await.as_deref(), Some("Ships wait"), "the text that readers have is the one they had");
    assert_eq!(say("1", said.version(), "There were two.").await.version(), said.version(), "the same words are no change");

    let down = house.write(POST, &at("takedown"), said.version(), json!({"notice": "Withdrawn by mistke."})).await;
    let other = json!({"notice": "Withdrawn for legal reasons."});
    assert_eq!(house.ask(PUT, &at("takedown")).by(Role::SubEditor).over(down.version()).json(&other).told().await.status, 403);
    let said = house.write(PUT, &at("takedown"), down.version(), other).await;
    assert_eq!((said.status.as_u16(), said.json()["state"].as_str()), (200, Some("taken-down")), "{}", said.text());
    for instant in [None, Some(then)] {
        assert_eq!(note(instant).await.as_deref(), Some("Withdrawn for legal reasons."), "a notice stands at every instant");
    }
    let told = house.get(&at("history")).await.json();
    let acts = told.as_array().into_iter().flatten().map(|act| format!("{} {}", act["what"], act["detail"])).collect::<Vec<_>>();
    let acts = acts.iter().map(String::as_str).filter(|act| act.contains("amend")).collect::<Vec<_>>();
    assert_eq!(acts, ["\"amend-correction\" \"There were two.\"", "\"amend-notice\" \"Withdrawn for legal reasons.\""]);
    let log = house.get(&format!("/api/v1/audit?deed=amend-notice&object=story/{id}")).await.json();
    assert_eq!(log["acts"].as_array().map(Vec::len), Some(1), "the log is narrowed by deed: {log}");
    let who = log["acts"][0]["who"].as_str().expect("a name of the log").to_owned();
    let of = async |who: &str| house.get(&format!("/api/v1/audit?deed=amend-notice&who={who}")).await.json()["acts"].as_array().map(Vec::len);
    assert_eq!((of(&who).await, of("person/999").await), (Some(1), Some(0)));
    let unknown = house.get("/api/v1/audit?deed=dance").await;
    assert_eq!((unknown.status.as_u16(), unknown.detail().contains("amend-notice")), (400, true), "{}", unknown.detail());
}

#[tokio::test]
async fn schedules_and_embargoes_come_and_go() {
    let house = House::open().await;
    let id = house.story("Ships wait").await;
    let at = |tail: &str| format!("/api/v1/stories/{id}/{tail}");
    let held = house.write(PUT, &at("embargo"), 1, json!({"until": "2999-01-01T00:00:00Z"})).await;
    assert_eq!(held.json()["embargo"], "2999-01-01T00:00:00Z");
    let refused = house.ask(POST, &at("publication")).by(Role::Admin).over(held.version()).told().await;
    assert_eq!((refused.status.as_u16(), &refused.json()["findings"][0]["place"]), (409, &json!("embargo")));
    let free = house.ask(DELETE, &at("embargo")).by(Role::Admin).over(held.version()).told().await;
    let due = house.write(PUT, &at("schedule"), free.version(), json!({"at": "2999-01-01T00:00:00Z"})).await;
    assert_eq!((due.json()["state"].as_str(), &due.json()["scheduled"]), (Some("scheduled"), &json!("2999-01-01T00:00:00Z")));
    let draft = house.ask(DELETE, &at("schedule")).by(Role::Admin).over(due.version()).told().await;
    assert_eq!(draft.json()["state"], "draft");
    assert_eq!(house.write(PUT, &at("schedule"), draft.version(), json!({"at": "1999-01-01T00:00:00Z"})).await.json()["place"], "at");
}

#[tokio::test]
async fn a_publication_that_is_not_ready_is_refused_with_its_findings() {
    let house = House::open().await;
    let content = json!({"language": "en", "headline": " ", "body": []});
    let begun = house.ask(POST, "/api/v1/stories").by(Role::Contributor).json(&json!({"edition": "en", "content": content})).told().await;
    let at = |tail: &str| format!("/api/v1/stories/{}/{tail}", begun.json()["id"]);
    let refused = house.ask(POST, &at("publication")).by(Role::SubEditor).over(1).told().await;
    assert_eq!(refused.status, 409);
    let blocking = |findings: &Value| findings.as_array().into_iter().flatten().filter(|f| f["blocks"] == true).map(|f| f["place"].clone()).collect::<Vec<_>>();
    assert_eq!(blocking(&refused.json()["findings"]), ["headline", "subjects"]);
    assert!(refused.detail().contains("write one"), "{}", refused.detail());
    assert_eq!(blocking(&house.get(&at("checklist")).await.json()), ["headline", "subjects"]);
}

#[tokio::test]
async fn a_story_begins_and_goes_out_in_one_request_or_not_at_all() {
    let house = House::open().await;
    let asked = async |role: Role, content: Value, publication: Value| {
        let story = json!({ "edition": "en", "content": content, "publication": publication });
        house.ask(POST, "/api/v1/stories").by(role).json(&story).told().await
    };
    let ready = json!({ "language": "en", "headline": "Ships sail", "subjects": [house.subject] });
    let out = asked(Role::SubEditor, ready.clone(), json!({})).await;
    assert_eq!((out.status.as_u16(), &out.json()["state"]), (201, &json!("published")), "{}", out.text());
    let id = out.json()["id"].as_i64().expect("a number");
    assert_eq!(public_headline(&house, id).await.as_deref(), Some("Ships sail"), "when it is answered readers see it");
    let told = house.get(&format!("/api/v1/stories/{id}/history")).await.json();
    let deeds: Vec<_> = told.as_array().into_iter().flatten().map(|act| act["what"].clone()).collect();
    assert_eq!(deeds, ["create", "publish"], "{told}");
    let corrected = house.write(POST, &format!("/api/v1/stories/{id}/correction"), out.version(), json!({"note": "It was one ship."})).await;
    assert_eq!(corrected.status, 200, "the version it was answered with is the one it stands at: {}", corrected.text());

    let backdated = asked(Role::Admin, ready.clone(), json!({"published": "2023-02-20T09:00:00Z"})).await;
    assert_eq!(backdated.json()["first_published"], "2023-02-20T09:00:00Z");

    let stories = async || house.get("/api/v1/stories").await.json()["stories"].as_array().map(Vec::len);
    let before = stories().await;
    let unready = asked(Role::SubEditor, json!({ "language": "en", "headline": "Ships sail" }), json!({})).await;
    assert!(unready.status == 409 && unready.detail().contains("no kicker"), "{}", unready.text());
    assert_eq!(asked(Role::Reporter, ready.clone(), json!({})).await.status, 403, "whoever may not publish keeps nothing by trying");
    let early = asked(Role::Admin, ready, json!({"published": "9999-12-30T00:00:00Z"})).await;
    assert_eq!((early.status.as_u16(), &early.json()["place"]), (422, &json!("publication/published")));
    let wordless = house.ask(POST, "/api/v1/stories").by(Role::Admin).json(&json!({ "edition": "en", "translation_of": id, "publication": {} })).told().await;
    assert_eq!((wordless.status.as_u16(), &wordless.json()["place"]), (422, &json!("content")));
    assert_eq!(stories().await, before, "what cannot go out did not begin");
}

#[tokio::test]
async fn what_is_entered_later_stands_from_its_own_instant() {
    let house = House::open().await;
    let id = house.story("An old story").await;
    let path = format!("/api/v1/stories/{id}/publication");
    let body = json!({"published": "2023-02-20T09:00:00Z"});
    assert_eq!(house.ask(POST, &path).by(Role::SubEditor).over(1).json(&body).told().await.status, 403, "the past is not everybody's");
    let out = house.write(POST, &path, 1, body).await;
    assert_eq!(out.json()["first_published"], "2023-02-20T09:00:00Z");
    let key = RecordKey::Story(StoryId(id));
    let stood = |at: &str| at.parse::<Timestamp>().expect("an instant");
    let log = &house.studio.log;
    assert!(log.record(&key, Some(stood("2023-02-20T08:59:59Z"))).await.expect("read").is_none());
    assert!(log.record(&key, Some(stood("2023-02-21T00:00:00Z"))).await.expect("read").is_some());
    for wrong in ["0000-01-01T00:00:00Z", "9999-12-30T00:00:00Z"] {
        let other = house.story("Another").await;
        let told = house.write(POST, &format!("/api/v1/stories/{other}/publication"), 1, json!({"published": wrong})).await;
        assert_eq!((told.status.as_u16(), &told.json()["place"]), (422, &json!("published")), "{wrong}");
    }
}

#[tokio::test]
async fn a_front_is_arranged_and_one_container_picked() {
    let house = House::open().await;
    let id = house.story("Ships wait").await;
    let top = json!({"key": "top", "role": "top-story", "picks": [], "fill": "newest", "size": 3});
    let row = json!({"key": "row", "role": "row", "fill": {"concept": house.subject}});
    assert_eq!(house.get("/api/v1/fronts/en").await.version(), 0);
    let first = house.ask(PUT, "/api/v1/fronts/en").by(Role::DeskEditor).json(&json!({"containers": [top, row]})).told().await;
    assert_eq!((first.status.as_u16(), first.version()), (201, 1), "{}", first.text());
    let picked = house.write(PUT, "/api/v1/fronts/en/containers/top", 1, json!({"picks": [{"story": id, "headline": "They wait"}]})).await;
    assert_eq!((picked.version(), &picked.json()["containers"][0]["picks"][0]["story"]), (2, &json!(id)), "{}", picked.text());
    assert_eq!(house.write(PUT, "/api/v1/fronts/en/containers/none", 2, json!({"picks": []})).await.status, 404);
    let twice = house.write(PUT, "/api/v1/fronts/en/containers/row", 2, json!({"picks": [{"story": id}]})).await;
    assert_eq!(twice.status, 422, "no story stands twice on a front");
    assert_eq!(house.get("/api/v1/fronts/en").await.version(), 2);
}

#[tokio::test]
async fn the_standard_front_is_taken_and_changed() {
    let house = House::open().await;
    let standard = house.get("/api/v1/fronts/de").await;
    assert_eq!((standard.status.as_u16(), standard.version()), (200, 0), "{}", standard.text());
    assert_eq!(standard.json()["containers"][0]["key"], "top");
    assert_eq!(house.get("/api/v1/fronts/xx").await.status, 404);
    let picks = json!({"picks": []});
    assert_eq!(house.write(PUT, "/api/v1/fronts/de/containers/top", 0, picks.clone()).await.version(), 1);
    assert_eq!(house.write(PUT, "/api/v1/fronts/de/containers/top", 0, picks).await.status, 412, "it is arranged now");
    let containers = standard.json()["containers"].clone();
    let other = house.write(PUT, "/api/v1/fronts/en", 0, json!({"containers": containers})).await;
    assert_eq!((other.status.as_u16(), other.version()), (201, 1), "{}", other.text());
    assert_eq!(house.write(PUT, "/api/v1/fronts/en", 0, json!({"containers": containers})).await.status, 412);
}

#[tokio::test]
async fn concepts_focus_channels_editions_and_the_site_are_set() {
    let house = House::open().await;
    let topic = json!({"kind": "topic", "names": {"en": {"name": "The strait"}}});
    let topic = house.ask(POST, "/api/v1/concepts").by(Role::DeskEditor).json(&topic).told().await;
    let id = topic.json()["id"].as_i64().expect("a number");
    let renamed = house.write(PUT, &format!("/api/v1/concepts/{id}"), 1, json!({"kind": "topic", "names": {"en": {"name": "Sarn strait"}}})).await;
    assert_eq!((renamed.version(), &renamed.json()["names"]["en"]["name"]), (2, &json!("Sarn strait")));
    assert_eq!(house.get("/api/v1/concepts?kind=topic").await.json().as_array().map(Vec::len), Some(1));
    assert_eq!(house.get("/api/v1/concepts?kind=colour").await.status, 400);

    let focus = house.ask(PUT, "/api/v1/focus/en").by(Role::DeskEditor).json(&json!({"topics": [id]})).told().await;
    assert_eq!((focus.status.as_u16(), focus.json()), (201, json!({"topics": [id]})));
    assert_eq!(house.write(PUT, "/api/v1/focus/en", 1, json!({"topics": []})).await.status, 200);

    let slot = json!({"day": 1, "at": "09:30", "title": "The Morning"});
    let channel =
        |day: i64| json!({"edition": "en", "name": "One", "time_zone": "Europe/Berlin", "week": [slot, {"day": day, "at": "12:00", "title": "Noon"}]});
    let set = house.ask(PUT, "/api/v1/channels/en").by(Role::DeskEditor).json(&channel(7)).told().await;
    assert_eq!((set.status.as_u16(), &set.json()["week"][0]["at"]), (201, &json!("09:30:00")));
    assert!(house.write(PUT, "/api/v1/channels/en", 1, channel(8)).await.detail().contains("1 (Monday)"));
    assert_eq!(house.write(PUT, "/api/v1/channels/de", 1, channel(7)).await.json()["place"], "edition");

    let edition = house.get("/api/v1/editions/de").await;
    let mut german = edition.json();
    german["about"] = json!(["Ostrel ist erfunden."]);
    let set = house.write(PUT, "/api/v1/editions/de", edition.version(), german).await;
    assert_eq!((set.status.as_u16(), set.version()), (200, edition.version() + 1));
    let site = house.get("/api/v1/site").await;
    let mut pale = site.json();
    pale["colours"]["brand"] = json!("#9fd0d8");
    let refused = house.write(PUT, "/api/v1/site", site.version(), pale).await;
    assert_eq!((refused.status.as_u16(), refused.detail().contains("4.5")), (422, true), "{}", refused.text());
}

#[tokio::test]
async fn translations_are_linked_and_lists_are_narrowed() {
    let house = House::open().await;
    let english = house.story("Ships wait").await;
    let german = json!({"edition": "de", "content": {"language": "de", "headline": "Schiffe warten", "subjects": [house.subject]}});
    let german = house.ask(POST, "/api/v1/stories").by(Role::Admin).json(&german).told().await.json()["id"].as_i64().expect("a number");
    let linked = house.write(PUT, &format!("/api/v1/stories/{german}/translation"), 1, json!({"of": english})).await;
    assert_eq!(linked.json()["family"], english);
    let numbers = |list: Value| list["stories"].as_array().into_iter().flatten().map(|s| s["id"].as_i64().expect("a number")).collect::<Vec<_>>();
    assert_eq!(numbers(house.get("/api/v1/stories").await.json()), [german, english]);
    assert_eq!(numbers(house.get("/api/v1/stories?edition=en&state=draft").await.json()), [english]);
    let page = house.get("/api/v1/stories?limit=1").await.json();
    let next = page["before"].as_str().expect("a next page").to_owned();
    assert_eq!(numbers(page), [german]);
    assert_eq!(numbers(house.get(&format!("/api/v1/stories?limit=1&before={next}")).await.json()), [english]);
    for wrong in ["state=gone", "colour=red", "before=x", "limit=0", "limit=100000", "edition=../x", "concept=1'%20OR%201=1"] {
        assert_eq!(house.get(&format!("/api/v1/stories?{wrong}")).await.status, 400, "{wrong}");
    }
}

#[tokio::test]
async fn a_preview_is_the_page_and_runs_nothing() {
    let house = House::open().await;
    let id = house.story("Ships <script>wait</script>").await;
    let told = house.get(&format!("/api/v1/stories/{id}/preview")).await;
    let page = told.text();
    assert_eq!(told.status, 200, "{page}");
    assert!(page.contains("Ships &lt;script&gt;wait") && page.contains("href=\"http://127.0.0.1:8080/en\"") && page.contains("href=\"#content\""), "{page}");
    let policy = told.headers["content-security-policy"].to_str().expect("text").to_owned();
    assert!(policy.starts_with("sandbox; default-src 'none'") && !policy.contains("script-src"), "{policy}");
    assert_eq!(told.headers["x-robots-tag"], "noindex");
    assert!(record(&house, id).await.is_none(), "looking at it does not publish it");
}
