//! What a publication puts into the log, what it touches, and what it leaves alone.

use super::house::{House, at, chief, code};
use desk::NewPicture;
use newsroom::body::Block;
use newsroom::front::Front;
use newsroom::picture::{Figure, Focus, Picture, Rights};
use newsroom::story::Story;
use newsroom::text::Text;
use pressed::PressLog;
use pressed::key::{ListKey, RecordKey};
use pressed::record::Record;
use store::{PressItem, Pressing};

#[tokio::test]
async fn a_published_story_stands_in_all_its_lists() {
    let house = House::open().await;
    let story = house.publish("Ships wait").await;
    let id = story.id;
    let (edition, family) = (ListKey::Edition(code("en")), ListKey::Family(story.family));
    let (below, above) = (ListKey::Concept(code("en"), house.elections), ListKey::Concept(code("en"), house.politics));
    let mut expect: Vec<String> = [&edition, &family, &below, &above].map(|l| format!("list/{l}")).to_vec();
    expect.extend([format!("story/{id}"), format!("card/{id}")]);
    expect.sort();
    assert_eq!(house.touched().await, expect);
    for list in [edition, family, below, above] {
        assert_eq!(house.list(list.clone(), None).await, [id], "{list}");
    }
    let pressed = house.story(id, None).await.expect("it is public");
    assert_eq!((pressed.content.headline.as_str(), pressed.first_published, pressed.modified), ("Ships wait", at(super::house::NOON), at(super::house::NOON)));
    assert!(house.touched().await.is_empty(), "nothing waits any more");
}

#[tokio::test]
async fn a_new_paragraph_touches_no_front() {
    let house = House::open().await;
    let story = house.publish("Ships wait").await;
    house.press().await;
    house.set_clock("2026-11-23T12:01:00Z");
    let mut content = house.content("Ships wait");
    content.body = vec![Block::Paragraph { text: Text::plain("More.") }];
    let story = house.update(&story, content).await;
    assert_eq!(house.touched().await, [format!("story/{}", story.id)]);
    house.set_clock("2026-11-23T12:02:00Z");
    house.update(&story, house.content("Ships go on")).await;
    assert_eq!(house.touched().await, [format!("card/{}", story.id), format!("story/{}", story.id)]);
}

#[tokio::test]
async fn a_story_filed_elsewhere_leaves_its_lists_but_not_their_past() {
    let house = House::open().await;
    let story = house.publish("Ships wait").await;
    house.press().await;
    house.set_clock("2026-11-23T13:00:00Z");
    let mut content = house.content("Ships wait");
    content.subjects = vec![house.politics];
    house.update(&story, content).await;
    let below = ListKey::Concept(code("en"), house.elections);
    assert_eq!(house.touched().await, [format!("card/{}", story.id), format!("list/{below}"), format!("story/{}", story.id)]);
    assert!(house.list(below.clone(), None).await.is_empty());
    assert_eq!(house.list(below, Some("2026-11-23T12:30:00Z")).await, [story.id]);
    assert_eq!(house.list(ListKey::Concept(code("en"), house.politics), None).await, [story.id]);
}

#[tokio::test]
async fn publications_pressed_together_stay_apart() {
    let house = House::open().await;
    let mut story = house.publish("One").await;
    for (time, headline) in [("2026-11-23T13:00:00Z", "Two"), ("2026-11-23T14:00:00Z", "Three")] {
        house.set_clock(time);
        story = house.update(&story, house.content(headline)).await;
    }
    house.desk.revise(&chief(), story.id, story.version, house.content("Not yet")).await.expect("revised");
    house.press().await;
    let told: Vec<(String, String)> = house.versions(story.id).await;
    let expect = [("2026-11-23T12:00:00Z", "One"), ("2026-11-23T13:00:00Z", "Two"), ("2026-11-23T14:00:00Z", "Three")];
    assert_eq!(told, expect.map(|(at, headline)| (at.to_owned(), headline.to_owned())), "no public text is lost, no draft is shown");
}

#[tokio::test]
async fn a_correction_is_told_from_its_instant_on() {
    let house = House::open().await;
    let story = house.publish("One ship waits").await;
    house.set_clock("2026-11-23T13:00:00Z");
    let revised = house.desk.revise(&chief(), story.id, story.version, house.content("Two ships wait")).await.expect("revised").value;
    house.desk.correct(&chief(), story.id, revised.version, "There were two.").await.expect("corrected");
    house.press().await;
    assert_eq!(house.story(story.id, None).await.expect("public").corrections.len(), 1);
    assert!(house.story(story.id, Some("2026-11-23T12:30:00Z")).await.expect("public").corrections.is_empty());
}

#[tokio::test]
async fn a_clock_that_was_set_back_hides_nothing() {
    let house = House::open().await;
    let story = house.publish("One").await;
    let front =
        |title: &str| Front { edition: code("en"), containers: vec![newsroom::front::Container { title: Some(title.into()), ..container() }], breaking: None };
    house.desk.curate(&chief(), front("One"), None, None).await.expect("curated");
    house.press().await;
    house.set_clock("2026-11-23T11:00:00Z");
    house.update(&story, house.content("Two")).await;
    house.desk.curate(&chief(), front("Two"), Some(1), None).await.expect("curated");
    house.press().await;
    assert_eq!(house.story(story.id, None).await.expect("public").content.headline, "Two");
    let Some(Record::Front(front)) = house.record(&RecordKey::Front(code("en")), None).await else { panic!("a front") };
    assert_eq!(front.containers[0].title.as_deref(), Some("Two"));
}

#[tokio::test]
async fn an_archived_page_is_as_it_stood() {
    let house = House::open().await;
    let draft = house.draft("As of 2015").await;
    let first = house.desk.publish(&chief(), draft.id, 1, Some(at("2015-03-01T09:00:00Z"))).await.expect("published").value;
    let revised = house.desk.revise(&chief(), draft.id, first.version, house.content("As of 2016")).await.expect("revised").value;
    house.desk.publish(&chief(), draft.id, revised.version, Some(at("2016-01-01T00:00:00Z"))).await.expect("published");
    let front =
        |title: &str| Front { edition: code("en"), containers: vec![newsroom::front::Container { title: Some(title.into()), ..container() }], breaking: None };
    house.desk.curate(&chief(), front("2015"), None, Some(at("2015-03-01T09:00:00Z"))).await.expect("curated");
    house.press().await;
    let headline = async |instant| house.story(draft.id, instant).await.map(|s| s.content.headline);
    assert_eq!(headline(Some("2015-03-01T08:59:59Z")).await, None);
    assert_eq!(headline(Some("2015-03-01T09:00:00Z")).await.as_deref(), Some("As of 2015"));
    assert_eq!(headline(Some("2016-06-01T00:00:00Z")).await.as_deref(), Some("As of 2016"));
    assert_eq!(house.list(ListKey::Edition(code("en")), Some("2015-06-01T00:00:00Z")).await, [draft.id]);
    let days = house.store.press().days(Some(&code("en"))).await.expect("days");
    assert_eq!((days.len(), days[0].date.to_string().as_str()), (1, "2015-03-01"));
    assert!(matches!(house.record(&RecordKey::Front(code("en")), Some("2015-06-01T00:00:00Z")).await, Some(Record::Front(_))));
}

#[tokio::test]
async fn a_translation_joins_the_family_for_readers() {
    let house = House::open().await;
    let english = house.publish("Ships wait").await;
    house.press().await;
    let mut content = house.content("Schiffe warten");
    content.language = "de".try_into().expect("a tag");
    let german = house.desk.create(&chief(), code("de"), content, None).await.expect("a draft").value;
    let german = house.desk.publish(&chief(), german.id, 1, None).await.expect("published").value;
    house.press().await;
    house.desk.link_translation(&chief(), german.id, german.version, english.id).await.expect("linked");
    let touched = house.touched().await;
    assert!(touched.contains(&format!("list/family/{}", english.family)) && touched.contains(&format!("list/family/{}", german.family)), "{touched:?}");
    let mut members = house.list(ListKey::Family(english.family), None).await;
    members.sort();
    assert_eq!(members, [english.id, german.id]);
    assert_eq!(house.versions(german.id).await.len(), 1, "no text has changed, so there is no further version");
}

/// A published story with a picture, whose words somebody emptied afterwards.
async fn with_picture_emptied_since(house: &House) -> Story {
    let new = NewPicture {
        alt: "A ship".into(),
        caption: String::new(),
        credit: "I. A.".into(),
        rights: Rights::Own,
        width: 0,
        height: 0,
        focus: Focus::centre(),
        renditions: vec![],
    };
    let picture = house.desk.add_picture(&chief(), new).await.expect("added").value;
    let mut content = house.content("One");
    content.picture = Some(Figure::of(picture.value.id));
    let story = house.desk.create(&chief(), code("en"), content.clone(), None).await.expect("a draft").value.story;
    let story = house.desk.publish(&chief(), story.id, 1, None).await.expect("published").value.story;
    house.set_clock("2026-11-23T12:30:00Z");
    let story = house.desk.correct(&chief(), story.id, story.version, "It was one.").await.expect("corrected").value;
    house.press().await;
    let emptied = Picture { alt: String::new(), rights: Rights::Unknown, ..picture.value };
    house.desk.edit_picture(&chief(), emptied, picture.version).await.expect("edited");
    house.set_clock("2026-11-23T13:00:00Z");
    story
}

async fn alts(house: &House, story: &Story) -> [String; 2] {
    let alt = async |instant| house.story(story.id, instant).await.expect("public").pictures.into_values().next().expect("its picture").alt;
    [alt(Some("2026-11-23T12:45:00Z")).await, alt(None).await]
}

#[tokio::test]
async fn a_link_of_translations_brings_no_picture_before_readers() {
    let house = House::open().await;
    let story = with_picture_emptied_since(&house).await;
    let other = house.desk.create(&chief(), code("de"), house.content("Eins"), None).await.expect("a draft").value.story;
    house.desk.link_translation(&chief(), story.id, story.version, other.id).await.expect("linked");
    house.press().await;
    assert_eq!(alts(&house, &story).await, ["A ship", "A ship"]);
    assert_eq!(house.story(story.id, None).await.expect("public").family, other.family);
}

#[tokio::test]
async fn a_picture_that_was_changed_goes_out_without_a_new_text() {
    let house = House::open().await;
    let story = with_picture_emptied_since(&house).await;
    let id = house.story(story.id, None).await.expect("public").pictures.into_keys().next().expect("its picture");
    let emptied = house.desk.picture(&chief(), id).await.expect("a picture");
    let whole = Picture { alt: "A grey ship".into(), rights: Rights::Own, ..emptied.value };
    house.desk.edit_picture(&chief(), whole, emptied.version).await.expect("edited");
    let told = async || house.desk.checklist(&chief(), story.id).await.expect("a checklist").iter().any(|finding| finding.code == "picture-has-changed");
    assert!(told().await);
    let again = house.desk.publish(&chief(), story.id, story.version, None).await.expect("published").value.story;
    house.press().await;
    assert_eq!(alts(&house, &story).await, ["A ship", "A grey ship"]);
    house.set_clock("2026-11-23T13:30:00Z");
    let same = house.desk.publish(&chief(), story.id, again.version, None).await.expect("asked again").value.story;
    assert_eq!((same.last_published, told().await), (again.last_published, false), "there is nothing new");
}

#[tokio::test]
async fn an_amended_note_brings_nothing_else_before_readers() {
    let house = House::open().await;
    let story = with_picture_emptied_since(&house).await;
    let revised = house.desk.revise(&chief(), story.id, story.version, house.content("Not yet")).await.expect("revised").value;
    house.set_clock("2026-11-23T13:05:00Z");
    let amended = house.desk.amend_correction(&chief(), story.id, revised.version, 1, "It was one ship.").await.expect("amended").value;
    house.set_clock("2026-11-23T14:00:00Z");
    house.desk.publish(&chief(), story.id, amended.version, None).await.expect("published");
    house.press().await;
    let between = house.story(story.id, Some("2026-11-23T13:30:00Z")).await.expect("public");
    assert_eq!((between.content.headline.as_str(), between.corrections[0].note.as_str()), ("One", "It was one ship."), "though both were pressed together");
    assert_eq!(between.pictures.into_values().next().expect("its picture").alt, "A ship");
    assert_eq!(house.story(story.id, None).await.expect("public").content.headline, "Not yet");
}

#[tokio::test]
async fn a_damaged_record_holds_nothing_up_and_is_mended() {
    let house = House::open().await;
    let (broken, gone, sound) = (house.publish("One").await, house.publish("Gone").await, house.publish("Two").await);
    house.press().await;
    let other = house.record(&RecordKey::Story(sound.id), None).await.expect("public");
    let english = RecordKey::Edition(code("en"));
    let (half_past, now) = (at("2026-11-23T12:30:00Z"), newsroom::Timestamp::now());
    for (key, since) in [(RecordKey::Story(broken.id), half_past), (RecordKey::Story(gone.id), half_past), (english.clone(), now)] {
        let stands = house.store.press().last_change().await.expect("a number");
        let item = PressItem::Put { key: key.clone(), since, record: other.clone(), lists: vec![], touched: vec![] };
        house.store.press().press(Pressing { after_change: stands, upto_change: stands, at: since, items: vec![item] }).await.expect("pressed");
        assert!(house.store.press().record(&key, None).await.is_err(), "{key}: its row holds the record of something else");
    }
    house.set_clock("2026-11-23T13:00:00Z");
    house.update(&broken, house.content("One, mended")).await;
    house.desk.unpublish(&chief(), gone.id, gone.version).await.expect("unpublished");
    house.update(&sound, house.content("Two, anew")).await;
    let edition = house.desk.edition(&code("en")).await.expect("an edition");
    house.desk.set_edition(&chief(), edition.value, Some(edition.version)).await.expect("set");
    house.press().await;
    for (id, headline) in [(broken.id, "One, mended"), (sound.id, "Two, anew")] {
        assert_eq!(house.story(id, None).await.expect("public").content.headline, headline);
    }
    assert_eq!(house.record(&RecordKey::Story(gone.id), None).await, None, "withdrawn, whatever its row held");
    assert!(matches!(house.record(&english, None).await, Some(Record::Edition(_))));
    assert_eq!(house.list(ListKey::Edition(code("en")), None).await.len(), 2);
}

fn container() -> newsroom::front::Container {
    newsroom::front::Container::new("lead", newsroom::front::Role::TopStory)
}
