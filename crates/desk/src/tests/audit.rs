//! The log of acts: what leaves one, and that a log is whole.

use super::furnish::{House, editor};
use crate::{Actor, Head, Seal};
use newsroom::permission::Role;

#[tokio::test]
async fn a_verb_leaves_one_act_and_a_refusal_none() {
    let house = House::open().await;
    let story = house.published("Ships wait").await.value;
    let same = house.desk.revise(&editor(), story.id, story.version, house.content("Ships wait")).await.expect("the same text");
    assert!(house.desk.unpublish(&Actor::new("w", Role::Contributor), story.id, same.value.version).await.is_err());
    let acts = house.desk.store().read().await.expect("a reader").acts_of(&format!("story/{}", story.id)).await.expect("acts");
    let deeds: Vec<&str> = acts.iter().map(|kept| kept.act.deed.name()).collect();
    assert!(deeds.starts_with(&["create", "publish"]) && deeds.len() <= 3, "{deeds:?}");
    assert_eq!((acts[0].act.name.as_str(), acts[0].act.who.as_str()), ("Ines Albrandt", "house"));
}

#[tokio::test]
async fn a_whole_log_is_told_whole_and_a_head_holds_later() {
    let house = House::open().await;
    let folder = tempfile::tempdir().expect("a folder");
    let seal = Seal::open(&folder.path().join("audit.key")).expect("a key");
    let head = house.desk.sign_head(&seal).await.expect("a head");
    for n in 0..20 {
        house.draft(&format!("Story {n}")).await;
    }
    let again = Seal::open(&folder.path().join("audit.key")).expect("the same key");
    let verdict = house.desk.verify_log(&again, Some(&head)).await.expect("a verdict");
    assert_eq!((verdict.wrong, verdict.acts), (vec![], head.size + 20));
    let longer = Head { size: head.size + 500, ..head.clone() };
    let wrong = house.desk.verify_log(&again, Some(&longer)).await.expect("a verdict").wrong;
    assert!(wrong.iter().any(|w| w.contains("not signed")) && wrong.iter().any(|w| w.contains("end of the log is missing")), "{wrong:?}");
    let other = Seal::open(&folder.path().join("other.key")).expect("another key");
    assert!(!house.desk.verify_log(&other, Some(&head)).await.expect("a verdict").wrong.is_empty(), "a key that was put in its place shows");
}
