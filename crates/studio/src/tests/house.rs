//! A newsroom to test with: two editions, one subject, a token for every role.

use super::shape;
use crate::route::Route;
use crate::routes::ROUTES;
use crate::{Door, Parts, Rules, Studio, router};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use axum::response::IntoResponse;
use desk::{Acceptance, Actor, Desk, NewConcept};
use http_body_util::BodyExt;
use newsroom::concept::ConceptKind;
use newsroom::edition::{Edition, EditionCode};
use newsroom::language::Language;
use newsroom::permission::{Grant, Role};
use newsroom::person::Person;
use newsroom::site::Site;
use press::Pressroom;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Read;
use std::sync::Arc;
use store::{Place, Store};
use tempfile::TempDir;
use tower::ServiceExt;
use typeset::{Hosts, ThemePlace, Typesetter};

pub const PASSWORD: &str = "copper kettle north";

pub struct House {
    pub studio: Studio,
    /// The subject that gives stories a kicker.
    pub subject: i64,
    router: Router,
    secrets: BTreeMap<Role, String>,
    _folder: TempDir,
}

/// A request in the making.
pub struct Ask<'a> {
    house: &'a House,
    request: axum::http::request::Builder,
    body: Body,
}

pub struct Told {
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// As the browser shows it: unpacked.
    pub body: Bytes,
    /// How many bytes of it travelled.
    pub travelled: usize,
}

pub fn code(code: &str) -> EditionCode {
    EditionCode::try_from(code).expect("a code")
}

impl House {
    pub async fn open() -> House {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::init(&Place::in_folder(folder.path()), 1_000_000).await.expect("a store");
        let desk = Desk::new(store.clone());
        let house = Actor::house();
        for tag in ["en", "de"] {
            let language = Language::try_from(tag).expect("a language");
            let edition = Edition {
                code: code(tag),
                language,
                name: tag.into(),
                time_zone: "Europe/Berlin".into(),
                menu: vec![],
                regions: vec![],
                about: vec![],
                site_name: None,
            };
            desk.set_edition(&house, edition, None).await.expect("an edition");
        }
        let site = Site { name: "Ostrel".into(), default_edition: code("en"), editions: vec![code("en"), code("de")], colours: Default::default(), logo: None };
        desk.set_site(&house, site, None).await.expect("a site");
        let subject = NewConcept::of(ConceptKind::Subject, [(code("en"), "Conflicts".to_owned())]);
        let subject = desk.create_concept(&house, subject).await.expect("a subject");
        let mut secrets = BTreeMap::new();
        for role in Role::ALL {
            secrets.insert(role, desk.create_token(&house, role.name(), vec![Grant::house(role)]).await.expect("a token").value.secret);
        }
        let ignore: press::OnRun = Arc::new(|_| Box::pin(async {}));
        let pressroom = Pressroom::start(store.clone(), ignore).await.expect("a pressroom");
        pressroom.pressed(subject.change).await.expect("what was furnished is pressed");
        let studio = Studio::of(Parts {
            log: Arc::new(store.press().clone()),
            pressroom,
            rooms: crate::Rooms::new(desk.clone()),
            desk,
            files: Arc::new(|_, path, _| Box::pin(async move { Some(std::fs::read(path).ok()?.into_response()) })),
            passes: Default::default(),
            presence: Default::default(),
            answers: Default::default(),
            typesetter: Arc::new(Typesetter::new(ThemePlace::default()).expect("the house theme")),
            readers: Arc::new(|_| Box::pin(async { crate::Told { status: 404, location: None, body: String::new() } })),
            hosts: Hosts { site: "http://127.0.0.1:8080".into(), media: "http://127.0.0.1:8082".into() },
            address: "http://127.0.0.1:8081".into(),
            door: Arc::new(Door::new("http://127.0.0.1:8081", Rules { house: "Ostrel".into(), password_alone: true, ..Rules::default() })),
        });
        House { router: router(studio.clone()), studio, subject: subject.value.value.id.0, secrets, _folder: folder }
    }

    /// The same house behind another door.
    pub fn with_door(self, door: Arc<Door>) -> House {
        let studio = Studio::of(Parts { door, ..(*self.studio).clone() });
        House { router: router(studio.clone()), studio, ..self }
    }

    /// Somebody who works here, with a password: `ines@ostrel.example` is Ines Albrandt.
    pub async fn person(&self, email: &str, grants: Vec<Grant>) -> Person {
        let (first, rest) = email.split('@').next().unwrap_or_default().split_at(1);
        let name = format!("{}{rest} Albrandt", first.to_uppercase());
        let invited = self.studio.desk.invite(&Actor::house(), email, &name, grants).await.expect("invited").value;
        let password = Some(accounts::password::hash(PASSWORD).expect("hashed"));
        let acceptance = Acceptance { name, language: Language::try_from("en").expect("a language"), password };
        self.studio.desk.accept(invited.secret.text(), acceptance).await.expect("accepted").value.value
    }

    /// The cookie of somebody who signs in with their password.
    pub async fn signed_in(&self, email: &str) -> String {
        let told = self.ask(Method::POST, "/api/v1/session").json(&json!({ "email": email, "password": PASSWORD })).told().await;
        assert_eq!(told.status, 200, "{}", told.text());
        told.cookie("masthead")
    }

    pub fn ask(&self, method: Method, path: &str) -> Ask<'_> {
        Ask { house: self, request: Request::builder().method(method).uri(path), body: Body::empty() }
    }

    /// A GET by an admin.
    pub async fn get(&self, path: &str) -> Told {
        self.ask(Method::GET, path).by(Role::Admin).told().await
    }

    /// A write by an admin over a version.
    pub async fn write(&self, method: Method, path: &str, version: i64, body: Value) -> Told {
        self.ask(method, path).by(Role::Admin).over(version).json(&body).told().await
    }

    /// A new story by an admin, ready to be published; its number.
    pub async fn story(&self, headline: &str) -> i64 {
        let content = json!({ "language": "en", "headline": headline, "subjects": [self.subject] });
        let told = self.ask(Method::POST, "/api/v1/stories").by(Role::Admin).json(&json!({ "edition": "en", "content": content })).told().await;
        assert_eq!(told.status, 201, "{}", told.text());
        told.json()["id"].as_i64().expect("a number")
    }
}

/// The passkey of a device that nobody has.
pub fn passkey(id: &str) -> accounts::KeptPasskey {
    let point = json!({ "curve": "SECP256R1", "x": "C0BPilNykNFchHNpGzBh7pLP2Wki4_dYlOYY5Yusfiw", "y": "0Rb6fk4dHG7KFFlv4Q7YrQsTgGJWQfC-fod0dmwC9IM" });
    let cred = json!({
        "cred_id": "PMNnCLMXwROlPOhcArFznE1wbrTGMuDqX18-H4NQFSY", "cred": { "type_": "ES256", "key": { "EC_EC2": point } }, "counter": 1,
        "transports": null, "user_verified": true, "backup_eligible": false, "backup_state": false, "registration_policy": "required",
        "extensions": { "cred_protect": "Ignored", "hmac_create_secret": "NotRequested", "appid": "NotRequested", "cred_props": "Ignored" },
        "attestation": { "data": "None", "metadata": "None" }, "attestation_format": "none",
    });
    let kept = json!({ "id": id, "name": "my phone", "added": "2026-11-23T12:00:00Z", "key": { "cred": cred } });
    serde_json::from_value(kept).expect("a passkey")
}

impl Ask<'_> {
    pub fn by(self, role: Role) -> Self {
        let bearer = format!("Bearer {}", self.house.secrets[&role]);
        self.header("authorization", &bearer)
    }

    /// As a page of our own, with the session's cookie.
    pub fn with(self, cookie: &str) -> Self {
        self.header("cookie", cookie).header("x-masthead", "1")
    }

    pub fn over(self, version: i64) -> Self {
        self.header("if-match", &format!("\"{version}\""))
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.header(name, value);
        self
    }

    pub fn json(self, body: &Value) -> Self {
        self.raw("application/json", body.to_string())
    }

    pub fn raw(mut self, kind: &str, body: impl Into<Body>) -> Self {
        self.body = body.into();
        self.header("content-type", kind)
    }

    /// Sends it and looks at the status, as of an answer that has no body.
    pub async fn status_alone(self) -> StatusCode {
        let request = self.request.body(self.body).expect("a request");
        self.house.router.clone().oneshot(request).await.expect("an answer always comes").status()
    }

    /// Sends it, and holds the answer against what the document says of it.
    pub async fn told(self) -> Told {
        let request = self.request.body(self.body).expect("a request");
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let answer = self.house.router.clone().oneshot(request).await.expect("an answer always comes");
        let (parts, body) = answer.into_parts();
        let packed = body.collect().await.expect("a body").to_bytes();
        let travelled = packed.len();
        let told = Told { body: unpacked(packed, &parts.headers), status: parts.status, headers: parts.headers, travelled };
        told.is_as_described(&method, &path);
        told
    }
}

impl Told {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// `name=value` of a cookie that was set.
    pub fn cookie(&self, name: &str) -> String {
        let lines = self.headers.get_all(header::SET_COOKIE).iter().map(|line| line.to_str().expect("text"));
        let pairs = lines.map(|line| line.split(';').next().expect("a pair").to_owned());
        pairs.into_iter().find(|pair| pair.starts_with(&format!("{name}="))).unwrap_or_else(|| panic!("no cookie `{name}`: {:?}", self.headers))
    }

    pub fn version(&self) -> i64 {
        let tag = self.headers.get(header::ETAG).and_then(|tag| tag.to_str().ok()).unwrap_or_else(|| panic!("no ETag: {} {}", self.status, self.text()));
        tag.trim_matches('"').parse().expect("a version")
    }

    /// The detail of a problem, which always says something.
    pub fn detail(&self) -> String {
        self.json()["detail"].as_str().expect("a detail").to_owned()
    }

    fn is_as_described(&self, method: &Method, path: &str) {
        let kept = path.starts_with("/assets/") && self.status == StatusCode::OK;
        let keeping = if kept { "public, max-age=31536000, immutable" } else { "no-store" };
        for (name, value) in [("cache-control", keeping), ("x-content-type-options", "nosniff"), ("referrer-policy", "no-referrer")] {
            assert_eq!(self.headers.get(name).and_then(|v| v.to_str().ok()), Some(value), "{method} {path}");
        }
        assert!(self.headers["content-security-policy"].to_str().is_ok_and(|policy| policy.contains("default-src 'none'")), "{method} {path}");
        let kind = self.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        if self.status.is_client_error() || self.status.is_server_error() {
            assert_eq!(kind, "application/problem+json", "{method} {path}: {}", self.text());
            let problem = self.json();
            shape::holds("Problem", &problem);
            assert_eq!(problem["status"], self.status.as_u16(), "{problem}");
            return;
        }
        if let Some(route) = ROUTES.iter().find(|route| route.method == *method && leads_to(route, path)) {
            shape::answers(route, self.status.as_u16(), kind, &self.body);
        }
    }
}

fn unpacked(packed: Bytes, headers: &HeaderMap) -> Bytes {
    let mut plain = vec![];
    match headers.get(header::CONTENT_ENCODING).and_then(|coding| coding.to_str().ok()) {
        None => return packed,
        Some("br") => brotli::Decompressor::new(&packed[..], 4_096).read_to_end(&mut plain).expect("Brotli"),
        Some("gzip") => flate2::read::GzDecoder::new(&packed[..]).read_to_end(&mut plain).expect("gzip"),
        Some(other) => panic!("nobody asked for `{other}`"),
    };
    plain.into()
}

fn leads_to(route: &Route, path: &str) -> bool {
    let (given, pattern): (Vec<&str>, Vec<&str>) = (path.split('/').collect(), route.path.split('/').collect());
    given.len() == pattern.len() && given.iter().zip(&pattern).all(|(given, pattern)| pattern.starts_with('{') || given == pattern)
}
