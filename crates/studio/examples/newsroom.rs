//! A newsroom on a port, for trying the API: `cargo run -p studio --example newsroom -- 127.0.0.1:18081`.
#![allow(clippy::unwrap_used)]
use desk::*;
use newsroom::concept::ConceptKind;
use newsroom::edition::*;
use newsroom::permission::Role;
use std::sync::Arc;
#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().unwrap();
    let store = store::Store::init(&store::Place::in_folder(folder.path()), 1).await.unwrap();
    let desk = Desk::new(store.clone());
    let house = Actor::house();
    let code = EditionCode::try_from("en").unwrap();
    let e = Edition {
        code: code.clone(),
        language: "en".try_into().unwrap(),
        name: "en".into(),
        time_zone: "UTC".into(),
        menu: vec![],
        regions: vec![],
        about: vec![],
    };
    desk.set_edition(&house, e, None).await.unwrap();
    let site = newsroom::site::Site { name: "O".into(), default_edition: code.clone(), editions: vec![code.clone()], colours: Default::default(), logo: None };
    desk.set_site(&house, site, None).await.unwrap();
    desk.create_concept(&house, NewConcept::of(ConceptKind::Subject, [(code, "Conflicts".to_owned())])).await.unwrap();
    for role in Role::ALL {
        println!("{} {}", role.name(), desk.create_token(&house, role.name(), role).await.unwrap().value.secret);
    }
    let ignore: press::OnRun = Arc::new(|_| Box::pin(async {}));
    let pressroom = press::Pressroom::start(store.clone(), ignore).await.unwrap();
    let studio = studio::Studio {
        log: Arc::new(store.press().clone()),
        pressroom,
        desk,
        typesetter: Arc::new(typeset::Typesetter::new(Default::default()).unwrap()),
        hosts: typeset::Hosts { site: "http://127.0.0.1:8080".into(), media: "http://127.0.0.1:8082".into() },
        address: "http://127.0.0.1:18081".into(),
    };
    let listener = tokio::net::TcpListener::bind(std::env::args().nth(1).unwrap()).await.unwrap();
    axum::serve(listener, studio::router(studio)).await.unwrap();
}
