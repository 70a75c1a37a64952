//! People, and the links by which the house's identity provider knows them.

use super::fixture::{House, minute};
use crate::{ProviderLink, StoreError};
use newsroom::PersonId;
use newsroom::language::Language;
use newsroom::person::Person;
use std::sync::Arc;

pub async fn a_subject_is_one_persons_and_a_person_has_one_an_issuer(house: Arc<House>) {
    for id in [1, 2] {
        let language = Language::try_from("en".to_owned()).expect("a language");
        let (email, name, initials) = (format!("{id}@ostrel.example"), format!("Person {id}"), "p".to_owned());
        let person = Person { id: PersonId(id), email, name, initials, language, grants: vec![], left: None, created: minute(0) };
        house.store.write::<_, StoreError, _>(move |tx| Box::pin(async move { tx.insert_person(&person).await })).await.expect("inserted");
    }
    let link =
        |issuer: &str, subject: &str, person| ProviderLink { issuer: issuer.into(), subject: subject.into(), person: PersonId(person), linked: minute(1) };
    let insert =
        async |link: ProviderLink| house.store.write::<_, StoreError, _>(move |tx| Box::pin(async move { tx.insert_provider_link(&link).await })).await;
    insert(link("https://a.example", "s1", 1)).await.expect("the first");
    assert!(insert(link("https://a.example", "s1", 2)).await.is_err(), "a subject opens one account");
    assert!(insert(link("https://a.example", "s2", 1)).await.is_err(), "an account is opened by one subject");
    insert(link("https://b.example", "s1", 1)).await.expect("of another provider");
    insert(link("https://a.example", "s2", 2)).await.expect("of another person");
    let found = async |issuer: &str, subject: &str| house.store.read().await.expect("a reader").provider_link(issuer, subject).await.expect("a read");
    assert_eq!(found("https://a.example", "s2").await, Some(link("https://a.example", "s2", 2)));
    assert_eq!(found("https://b.example", "s2").await, None);
    let ended = house.store.write::<_, StoreError, _>(|tx| Box::pin(async move { tx.end_provider_links(PersonId(1)).await })).await;
    assert_eq!(ended.expect("ended"), 2);
    assert_eq!(house.store.read().await.expect("a reader").provider_links(PersonId(1)).await.expect("a read"), []);
    assert!(found("https://a.example", "s2").await.is_some(), "others keep theirs");
}
