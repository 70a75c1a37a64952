//! The furnished house as readers find it, on a real store and press.

use crate::ffmpeg::Ffmpeg;
use crate::furnish::{Furnished, furnish_with};
use desk::Desk;
use newsroom::StoryId;
use newsroom::edition::EditionCode;
use newsroom::front::Role;
use newsroom::story::{Story, StoryKind};
use newsroom::workflow::State;
use pressed::View;
use pressed::frame::fill;
use pressed::key::ListKey;
use pressed::log::Slice;
use pressed::page::{Answer, Page};
use pressed::request::{PAGE_LENGTH, Wanted, slice};
use std::collections::BTreeSet;
use std::time::Instant;
use store::{Place, Store, StoryFilter};
use tempfile::TempDir;

struct House {
    desk: Desk,
    furnished: Furnished,
    _folder: TempDir,
}

async fn house(ffmpeg: Ffmpeg) -> House {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::init(&Place::in_folder(folder.path()), 64_000_000).await.expect("a new store");
    let desk = Desk::new(store);
    let began = Instant::now();
    let furnished = furnish_with(&desk, ffmpeg).await.unwrap_or_else(|e| panic!("{e:#}"));
    eprintln!("furnished in {:?}: {furnished:?}", began.elapsed());
    House { desk, furnished, _folder: folder }
}

fn english() -> EditionCode {
    EditionCode::try_from("en").expect("a code")
}

async fn stories(desk: &Desk, edition: EditionCode) -> Vec<Story> {
    let filter = StoryFilter { edition: Some(edition), states: vec![State::Published], limit: 1000, ..StoryFilter::default() };
    let found = desk.store().read().await.expect("a reader").stories(&filter).await.expect("stories");
    found.into_iter().map(|listed| listed.story).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_house_is_furnished_as_promised() {
    let House { desk, furnished, _folder } = house(Ffmpeg::find()).await;
    let (store, now) = (desk.store().clone(), desk.now());
    assert!(furnished.stories[&english()] >= 60, "{furnished:?}");
    assert!(furnished.stories.len() == 8 && furnished.stories.values().all(|n| *n >= 12), "{furnished:?}");
    let english_stories = stories(&desk, english()).await;
    assert!(english_stories.iter().all(|s| s.state == State::Published), "everything is out");
    let newest = english_stories.iter().filter_map(|s| s.first_published).max().expect("a story");
    assert!(now.duration_since(newest).as_mins() < 60, "the newest story is fresh");

    press::press_now(&store).await.expect("pressed");
    let view = View::now(store.press(), now, &[]);
    for (code, count) in &furnished.stories {
        let listed = view.list(ListKey::Edition(code.clone()), Slice::first(1000)).await.expect("a list");
        assert_eq!(listed.len(), *count, "{code}: every story is public");
        let front = view.front(code).await.expect("readable").expect("a front");
        let filled = fill(&view, &front, |_| true).await.expect("a filled front");
        let empty: Vec<&str> = filled.iter().filter(|c| c.cards.is_empty()).map(|c| c.key.as_str()).collect();
        assert!(empty.is_empty(), "{code}: empty containers {empty:?}");
        assert_eq!(filled.iter().filter(|c| c.role == Role::Region).count(), 7, "{code}");
        let lead = &filled[0].cards;
        assert!(lead.len() >= 4 && lead[0].kind == StoryKind::Article, "{code}: {lead:?}");
        assert_eq!(view.focus(code).await.expect("readable").len(), 4, "{code}: topics in focus");
    }
    for code in furnished.stories.keys() {
        for story in stories(&desk, code.clone()).await {
            let newest = store.read().await.expect("a reader").revision(story.id, story.revision).await.expect("readable").expect("a text").content;
            let written = cowrite::Document::of(&newest).content(&newest);
            assert_eq!(written, (newest, vec![]), "story {} can be written together", story.id);
        }
    }
    let channel = view.channel(&english()).await.expect("readable").expect("a channel");
    assert_eq!(channel.from(now, 3).len(), 3, "something is on air at any time");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn translations_are_families_and_corrections_can_be_compared() {
    let House { desk, furnished, _folder } = house(Ffmpeg::none()).await;
    let store = desk.store().clone();
    assert!(furnished.notes.iter().any(|note| note.contains("ffmpeg")), "without ffmpeg the films are missed: {:?}", furnished.notes);
    let mut of_strait = 0;
    for edition in furnished.stories.keys() {
        for story in stories(&desk, edition.clone()).await {
            of_strait += usize::from(story.edition != english() && story.family.0 != story.id.0);
            let Some(correction) = story.corrections.first() else { continue };
            let (first, last) = (story.first_published.expect("public"), story.last_published.expect("public"));
            assert!(first < last && correction.at == last && last < desk.now(), "{story:?}");
            let mut reader = store.read().await.expect("a reader");
            let before = reader.revision(story.id, story.revision - 1).await.expect("readable").expect("the first text");
            let after = reader.revision(story.id, story.revision).await.expect("readable").expect("the second text");
            assert!(before.at <= first && after.at > first && before.content.body != after.content.body, "{}", story.id);
        }
    }
    assert!(of_strait >= 7 * 12, "{of_strait} translations");
    press::press_now(&store).await.expect("pressed");
    let view = View::now(store.press(), desk.now(), &[]);
    for region in view.front(&english()).await.expect("readable").expect("a front").containers.iter().filter(|c| c.role == Role::Region) {
        let id = region.concept().expect("a region");
        let slug = view.concept(id).await.expect("readable").expect("a concept").slug(&english()).expect("a slug").to_string();
        let wanted = Wanted::Concept { edition: english(), slug, letter: 's', id, part: None, page: 1 };
        let Answer::Page(Page::Concept(page)) = Page::compose(&view, &wanted).await.expect("readable") else { panic!("no page of {}", region.key) };
        assert!(page.cards.is_sorted_by_key(|card| std::cmp::Reverse(card.published)), "{}: nobody picked its lead", region.key);
        let row = page.row.iter().flat_map(|row| &row.cards);
        let shown: Vec<StoryId> = page.cards.iter().chain(row).chain(&page.played).map(|card| card.id).collect();
        assert_eq!(shown.iter().collect::<BTreeSet<_>>().len(), shown.len(), "{}: a story stands twice", region.key);
        let newest = view.list(ListKey::Concept(english(), id), slice(1)).await.expect("a list");
        assert!(newest.iter().take(PAGE_LENGTH as usize).all(|id| shown.contains(id)), "{}: a story is lost between list, row and column", region.key);
        assert!(!page.tabs.is_empty() && page.part().is_none(), "{}: {:?}", region.key, page.tabs);
        for tab in &page.tabs {
            let Wanted::Concept { edition, slug, letter, id, .. } = wanted.clone() else { panic!("a concept's page") };
            let part = Wanted::Concept { edition, slug, letter, id, part: Some(tab.part), page: 1 };
            let Answer::Page(Page::Concept(part)) = Page::compose(&view, &part).await.expect("readable") else { panic!("no {}", tab.address) };
            assert_eq!(part.part().map(|shown| &shown.address), Some(&tab.address));
            assert!(!part.cards.is_empty() && part.cards.iter().all(|card| shown.contains(&card.id)), "{}", tab.address);
            assert!(part.row.is_none() && part.played.is_empty());
        }
    }
    assert!(view.list(ListKey::Video(english()), Slice::first(1)).await.expect("a list").is_empty());
    assert!(view.list(ListKey::Audio(english()), Slice::first(9)).await.expect("a list").len() >= 6);
}
