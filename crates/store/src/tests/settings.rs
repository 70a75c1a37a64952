//! What is arranged (site, editions, fronts, focus, channels), and tokens.

use super::fixture::{House, code, en, minute};
use crate::{StoreError, Token};
use newsroom::channel::Channel;
use newsroom::draft::{Draft, Launch};
use newsroom::edition::Edition;
use newsroom::front::Front;
use newsroom::language::Language;
use newsroom::layout::Layout;
use newsroom::permission::{Grant, Over, Role};
use newsroom::site::Site;
use newsroom::{ConceptId, PersonId};
use std::sync::Arc;

fn front() -> Front {
    Front { edition: en(), containers: vec![], breaking: None }
}

pub async fn a_setting_is_written_over_the_version_seen(house: Arc<House>) {
    let put = async |seen| house.store.write(move |tx| Box::pin(async move { tx.put_front(&front(), seen).await })).await.expect("an answer");
    assert_eq!(put(Some(1)).await, None, "there is none yet");
    assert_eq!(put(None).await, Some(1));
    assert_eq!(put(None).await, None, "there is one now");
    assert_eq!(put(Some(1)).await, Some(2));
    assert_eq!(put(Some(1)).await, None, "version 1 is gone");
    let now = house.store.read().await.expect("a reader").front(&en()).await.expect("a read").expect("a front");
    assert_eq!((now.version, now.value), (2, front()));
}

pub async fn fronts_focus_channels_editions_and_site_are_apart(house: Arc<House>) {
    let site = Site { name: "The Masthead".into(), default_edition: en(), editions: vec![en()], colours: Default::default(), logo: None };
    let language = Language::try_from("en".to_owned()).expect("a language");
    let edition =
        Edition { code: en(), language, name: "English".into(), time_zone: "UTC".into(), menu: vec![], regions: vec![], about: vec![], site_name: None };
    let channel = Channel { edition: en(), name: "One".into(), time_zone: "UTC".into(), stream: None, week: vec![] };
    let (s, e, c) = (site.clone(), edition.clone(), channel.clone());
    let work = house.store.write::<_, StoreError, _>(move |tx| {
        Box::pin(async move {
            let written = [
                tx.put_site(&s, None).await?,
                tx.put_edition(&e, None).await?,
                tx.put_front(&front(), None).await?,
                tx.put_focus(&en(), &[ConceptId(4), ConceptId(2)], None).await?,
                tx.put_channel(&c, None).await?,
            ];
            Ok(written)
        })
    });
    assert_eq!(work.await.expect("saved"), [Some(1); 5]);
    let mut reader = house.store.read().await.expect("a reader");
    assert_eq!(reader.site().await.expect("a read").map(|v| v.value), Some(site));
    assert_eq!(reader.edition(&en()).await.expect("a read").map(|v| v.value), Some(edition.clone()));
    assert_eq!(reader.editions().await.expect("a read").into_iter().map(|v| v.value).collect::<Vec<_>>(), [edition]);
    assert_eq!(reader.focus(&en()).await.expect("a read").map(|v| v.value), Some(vec![ConceptId(4), ConceptId(2)]));
    assert_eq!(reader.channel(&en()).await.expect("a read").map(|v| v.value), Some(channel));
    assert_eq!(reader.focus(&code("ar")).await.expect("a read"), None);
}

pub async fn a_draft_stands_beside_its_front_and_launches_are_kept(house: Arc<House>) {
    let layout = Layout { topics: vec![ConceptId(4)], ..Layout::default() };
    let draft = Draft { layout: layout.clone(), by: "Ines Albrandt".into(), at: minute(1), rolled_back_to: None };
    let launches = [1, 2].map(|number| Launch { number, at: minute(number), by: "Ines Albrandt".into(), changes: 3, layout: layout.clone() });
    let (kept, both) = (draft.clone(), launches.clone());
    let work = house.store.write::<_, StoreError, _>(move |tx| {
        Box::pin(async move {
            for launch in &both {
                tx.insert_launch(&en(), launch).await?;
            }
            tx.put_draft(&en(), &kept, None).await
        })
    });
    assert_eq!(work.await.expect("saved"), Some(1));
    let mut reader = house.store.read().await.expect("a reader");
    assert_eq!(reader.draft(&en()).await.expect("a read").map(|d| d.value), Some(draft));
    assert_eq!(reader.front(&en()).await.expect("a read"), None, "readers' front is another thing");
    let [first, second] = launches;
    assert_eq!(reader.launches(&en(), None, 10).await.expect("a read"), [second.clone(), first.clone()]);
    assert_eq!(reader.launches(&en(), None, 1).await.expect("a read"), [second]);
    assert_eq!(reader.launches(&en(), Some(2), 1).await.expect("a read"), std::slice::from_ref(&first));
    assert_eq!(reader.launch(&en(), 1).await.expect("a read"), Some(first));
    assert_eq!(reader.launch(&code("ar"), 1).await.expect("a read"), None);
}

pub async fn tokens_are_found_by_hash_until_revoked(house: Arc<House>) {
    let token = Token {
        id: "t1".into(),
        name: "Ines Albrandt".into(),
        grants: vec![Grant { role: Role::SubEditor, over: Over::Edition(en()) }],
        maker: Some(PersonId(3)),
        hash: [7; 32],
        created: minute(0),
        revoked: None,
    };
    let kept = token.clone();
    house.store.write(move |tx| Box::pin(async move { tx.insert_token(&token).await })).await.expect("saved");
    let by_hash = async |hash| house.store.read().await.expect("a reader").token_by_hash(&hash).await.expect("a read");
    assert_eq!(by_hash([7; 32]).await, Some(kept.clone()));
    assert_eq!(by_hash([8; 32]).await, None);
    let revoke = async || house.store.write(|tx| Box::pin(async move { tx.revoke_token("t1", minute(5)).await })).await.expect("an answer");
    assert!(revoke().await);
    assert!(!revoke().await, "it is revoked already");
    assert_eq!(house.store.read().await.expect("a reader").tokens().await.expect("a read"), [Token { revoked: Some(minute(5)), ..kept }]);
}
