//! `/api/openapi.json`: OpenAPI 3.1, made of the routes table and the schemas.

use crate::answer::Answer;
use crate::route::{Access, Gives, Param, ParamKind, Proof, Route, Takes, Versions};
use crate::routes::ROUTES;
use crate::schema;
use axum::http::{Method, header};
use axum::response::IntoResponse;
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

pub async fn show() -> Answer {
    static WRITTEN: LazyLock<String> = LazyLock::new(|| document().to_string());
    Ok(([(header::CONTENT_TYPE, "application/json")], WRITTEN.as_str()).into_response())
}

/// The whole document.
pub fn document() -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for route in ROUTES {
        paths.entry(route.path).or_insert_with(|| json!({}))[route.method.as_str().to_ascii_lowercase()] = operation(route);
    }
    let schemas: Map<String, Value> = schema::all().into_iter().map(|s| (s.name.to_owned(), without_marks(s.shape))).collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "The newsroom of Masthead",
            "version": "1",
            "description": "Everything the newsroom can do. Whoever asks sends a token; a write of what is there names the version it saw (If-Match); \
                            when a change is answered, readers see it.",
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "servers": [{ "url": "/" }],
        "security": [{ "token": [] }, { "session": [] }],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": { "session": { "type": "apiKey", "in": "cookie", "name": "__Host-masthead", "description": "A session in a browser. What changes something needs the header `X-Masthead: 1` beside it." }, "token": { "type": "http", "scheme": "bearer", "description": "A token as `masthead token create` prints it." } },
        },
    })
}

fn operation(route: &Route) -> Value {
    let mut operation = json!({
        "operationId": operation_id(route),
        "summary": route.summary,
        "tags": [route.noun()],
        "parameters": parameters(route),
        "responses": responses(route),
    });
    match route.access {
        Access::Open => operation["security"] = json!([]),
        Access::Entering => operation["description"] = "For whoever is signed in, also without the second factor that has still to be added.".into(),
        Access::SignedIn => operation["description"] = "For whoever is signed in.".into(),
        Access::To(action) => {
            let least = action.from_role().name();
            operation["description"] = format!("For the role {least} and those above it ({}).", action.name()).into();
            operation["x-masthead-role"] = least.into();
        }
    }
    let proof = match route.proof {
        Proof::Unasked => None,
        Proof::Needed => Some(String::new()),
        Proof::NeededFor(what) => Some(format!("To change {what}, ")),
    };
    if let Some(when) = proof {
        let (so_far, who) = (operation["description"].as_str().unwrap_or_default(), if when.is_empty() { "Somebody" } else { "somebody" });
        operation["description"] = format!("{so_far} {when}{who} who is signed in proves first who they are (`POST /api/v1/session/proof`).").into();
    }
    if let Some(body) = body(route.takes) {
        operation["requestBody"] = body;
    }
    operation
}

/// `patch-stories-id`: stable, and readable in generated clients.
fn operation_id(route: &Route) -> String {
    let path = route.path.trim_start_matches("/api/v1").trim_start_matches('/');
    let words: Vec<String> = path.split(['/', '.']).filter(|w| !w.is_empty()).map(|w| w.replace(['{', '}'], "")).collect();
    format!("{}-{}", route.method.as_str().to_ascii_lowercase(), if words.is_empty() { "welcome".to_owned() } else { words.join("-") })
}

fn parameters(route: &Route) -> Vec<Value> {
    let named = route.path.split('/').filter_map(|segment| segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')));
    let in_path = named.map(|name| json!({ "name": name, "in": "path", "required": true, "schema": name_in_path(route, name) }));
    let in_query = route.query.iter().map(|p| json!({ "name": p.name, "in": "query", "required": p.needed, "description": p.about, "schema": shape(p) }));
    let version = match route.versions {
        Versions::Unasked => None,
        versions => Some(json!({
            "name": "If-Match",
            "in": "header",
            "required": versions == Versions::Needed,
            "description": "The version seen: the ETag of the last answer. Without it 428, with an old one 412.",
            "schema": { "type": "string", "pattern": "^(W/)?\"(0|[1-9][0-9]{0,17})\"$", "examples": ["\"7\""] },
        })),
    };
    let again = (route.method == Method::POST && route.access != Access::Open).then(|| {
        json!({
            "name": "Idempotency-Key",
            "in": "header",
            "required": false,
            "description": "Asked again by the same key, it is not done twice: the first answer comes again.",
            "schema": { "type": "string", "minLength": 1, "maxLength": 64 },
        })
    });
    let kept = matches!(route.gives, Gives::Lasting(_)).then(|| {
        json!({
            "name": "If-None-Match",
            "in": "header",
            "required": false,
            "description": "The ETag of what whoever asks has; if that still stands, 304.",
            "schema": { "type": "string" },
        })
    });
    in_path.chain(in_query).chain(version).chain(again).chain(kept).collect()
}

fn name_in_path(route: &Route, name: &str) -> Value {
    match name {
        "edition" | "code" => schema::of("EditionCode"),
        "key" => json!({ "type": "string", "pattern": "^[a-z0-9-]{1,40}$" }),
        "link" => json!({ "type": "string", "pattern": "^[0-9a-f]{12}$" }),
        "file" => json!({ "type": "string", "pattern": "^[A-Za-z0-9._-]+$" }),
        _ if matches!(route.noun(), "tokens" | "sessions" | "invitations") || name == "passkey" => json!({ "type": "string", "minLength": 1 }),
        _ => json!({ "type": "integer", "format": "int64", "minimum": 1 }),
    }
}

fn shape(param: &Param) -> Value {
    match param.kind {
        ParamKind::Id => json!({ "type": "integer", "format": "int64" }),
        ParamKind::Instant => json!({ "type": "string", "format": "date-time" }),
        ParamKind::Number { least, most } => json!({ "type": "integer", "minimum": least, "maximum": most }),
        ParamKind::Named(name) => schema::of(name),
        ParamKind::Text => json!({ "type": "string", "maxLength": 200 }),
        ParamKind::Opaque => json!({ "type": "string" }),
        ParamKind::YesOrNo => json!({ "type": "boolean" }),
        ParamKind::Words(words) => json!({ "type": "string", "enum": words }),
    }
}

fn body(takes: Takes) -> Option<Value> {
    let json = |name: &str, needed: bool| json!({ "required": needed, "content": { "application/json": { "schema": schema::of(name) } } });
    match takes {
        Takes::Nothing => None,
        Takes::Json(name) => Some(json(name, true)),
        Takes::Perhaps(name) => Some(json(name, false)),
        Takes::Patch(name) => {
            let shape = json!({ "schema": schema::of(name) });
            Some(json!({ "required": true, "content": { "application/json": shape, "application/merge-patch+json": shape } }))
        }
        Takes::File(kinds) => {
            let content: Map<String, Value> = kinds.iter().map(|kind| ((*kind).to_owned(), json!({}))).collect();
            Some(json!({ "required": true, "content": content }))
        }
    }
}

fn responses(route: &Route) -> Value {
    let mut all = Map::new();
    for status in successes(route.gives) {
        all.insert(status.to_string(), success(route, *status));
    }
    for (status, about) in refusals(route) {
        all.insert(status.to_string(), problem(about));
    }
    all.insert("default".to_owned(), problem("Something else went wrong; the problem says what."));
    Value::Object(all)
}

/// Statuses of an answer that is no problem.
pub fn successes(gives: Gives) -> &'static [u16] {
    match gives {
        Gives::Nothing => &[204],
        Gives::Socket => &[101],
        Gives::Elsewhere => &[303],
        Gives::Made(_) => &[201],
        Gives::Put(_) => &[200, 201],
        Gives::Lasting(_) => &[200, 304],
        Gives::Json(_) | Gives::Html | Gives::File | Gives::Document => &[200],
    }
}

fn success(route: &Route, status: u16) -> Value {
    let about = match status {
        201 => "Made.",
        304 => return json!({ "description": "It says what whoever asks has already." }),
        _ => "Done.",
    };
    let content = match route.gives {
        Gives::Nothing => return json!({ "description": about }),
        Gives::Socket => return json!({ "description": "A WebSocket is opened." }),
        Gives::Elsewhere => return json!({ "description": "Goes on at a place of the studio." }),
        Gives::Html => json!({ "text/html": { "schema": { "type": "string" } } }),
        Gives::File => json!({ "*/*": {} }),
        Gives::Document => json!({ "application/json": { "schema": { "type": "object" } } }),
        Gives::Json(name) | Gives::Lasting(name) | Gives::Made(name) | Gives::Put(name) => json!({ "application/json": { "schema": schema::of(name) } }),
    };
    json!({ "description": about, "content": content })
}

fn refusals(route: &Route) -> Vec<(u16, &'static str)> {
    let writes = route.method != Method::GET;
    let mut all = vec![];
    if !route.query.is_empty() || writes {
        all.push((400, "The request cannot be read."));
    }
    if route.access != Access::Open {
        all.extend([(401, "No token, or one that is not known."), (403, "The token's role may not do that, or another site's page asks.")]);
    }
    if route.access == Access::Open && writes {
        all.extend([(401, "What was shown does not open the door."), (429, "Tried too often; `wait` says for how many seconds.")]);
    }
    if route.names_something() || writes && route.takes != Takes::Nothing {
        all.push((404, "There is no such thing."));
    }
    if writes {
        all.push((409, "Not possible as things stand."));
    }
    if route.versions != Versions::Unasked {
        all.extend([(412, "Changed in the meantime."), (428, "The version seen is not named.")]);
    }
    if route.takes != Takes::Nothing {
        all.extend([(413, "The body is too large."), (415, "The body is of another kind than is taken here."), (422, "Something in the body is not right.")]);
    }
    all
}

fn problem(about: &str) -> Value {
    json!({ "description": about, "content": { "application/problem+json": { "schema": schema::of("Problem") } } })
}

/// Takes out what only our tests read.
fn without_marks(mut shape: Value) -> Value {
    match &mut shape {
        Value::Object(fields) => {
            fields.remove("x-example-key");
            for value in fields.values_mut() {
                *value = without_marks(value.take());
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| *item = without_marks(item.take())),
        _ => {}
    }
    shape
}
