//! The log of acts: what leaves one, and that a log is whole.

use super::furnish::{House, at, editor};
use super::people::person;
use crate::{Actor, DeskError, Head, Seal};
use newsroom::permission::{Grant, Role};
use newsroom::person::Person;
use store::KeptHead;

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
async fn what_was_entered_into_the_past_and_somebodys_address_are_in_the_log() {
    let house = House::open().await;
    let (admin, past) = (Actor::house(), at("1998-02-20T09:00:00Z"));
    let story = house.draft("Ships wait").await;
    house.desk.publish(&admin, story.id, 1, Some(past)).await.expect("published");
    let jon = person(&house, "jon@ostrel.example", Grant::house(Role::Reporter)).await;
    house.desk.edit_person(&admin, Person { email: "weil@ostrel.example".into(), ..jon.clone() }, 1).await.expect("edited");
    for (object, key, said) in
        [(format!("story/{}", story.id), "since", "1998-02-20T09:00:00Z"), (format!("person/{}", jon.id), "email", "weil@ostrel.example")]
    {
        let acts = house.desk.store().read().await.expect("a reader").acts_of(&object).await.expect("acts");
        assert_eq!(acts.last().and_then(|kept| kept.act.detail[key].as_str()), Some(said));
    }
}

#[tokio::test]
async fn a_whole_log_is_told_whole_and_a_head_holds_later() {
    let house = House::open().await;
    let folder = tempfile::tempdir().expect("a folder");
    let seal = Seal::open(&folder.path().join("audit.key")).expect("a key");
    let bare = house.desk.verify_log(&seal, &[]).await.expect("a verdict").wrong;
    assert!(bare.len() == 1 && bare[0].contains("nothing that it has signed"), "{bare:?}");
    let head = house.desk.sign_head(&seal).await.expect("a head");
    for n in 0..20 {
        house.draft(&format!("Story {n}")).await;
    }
    let again = Seal::open(&folder.path().join("audit.key")).expect("the same key");
    let verdict = house.desk.verify_log(&again, std::slice::from_ref(&head)).await.expect("a verdict");
    assert_eq!((verdict.wrong, verdict.acts), (vec![], head.size + 20));
    let longer = Head { size: head.size + 500, ..head.clone() };
    let wrong = house.desk.verify_log(&again, &[longer]).await.expect("a verdict").wrong;
    assert!(wrong.iter().any(|w| w.contains("not signed")) && wrong.iter().any(|w| w.contains("end of the log is missing")), "{wrong:?}");
    let other = Seal::open(&folder.path().join("other.key")).expect("another key");
    assert!(!house.desk.verify_log(&other, &[head]).await.expect("a verdict").wrong.is_empty(), "a key that was put in its place shows");
}

#[tokio::test]
async fn a_log_that_contradicts_a_head_is_signed_no_more() {
    let house = House::open().await;
    let folder = tempfile::tempdir().expect("a folder");
    let seal = Seal::open(&folder.path().join("audit.key")).expect("a key");
    house.draft("One").await;
    let head = house.desk.sign_head(&seal).await.expect("a head");
    let other = KeptHead { size: head.size + 1, at: head.at, root: vec![7; 32], signature: vec![] };
    house.desk.store().write(move |tx| Box::pin(async move { tx.put_head(&other).await })).await.expect("kept");
    let refused = |signed: Result<Head, DeskError>| signed.expect_err("not signed").to_string();
    assert!(refused(house.desk.sign_head(&seal).await).contains("the end of the log is missing"));
    house.draft("Two").await;
    let why = refused(house.desk.sign_head(&seal).await);
    assert!(why.contains("are not those of a signed head") && why.contains("audit verify"), "{why}");
}
