//! Tokens: what people and programs show at the door.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, created, json, nothing};
use crate::given::Given;
use crate::named::Named;
use axum::extract::State;
use newsroom::Timestamp;
use newsroom::permission::Role;
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewToken {
    name: String,
    role: Role,
}

/// A token without its secret, of which we keep only a hash.
#[derive(Serialize)]
struct Token {
    id: String,
    name: String,
    role: Role,
    created: Timestamp,
    revoked: Option<Timestamp>,
}

#[derive(Serialize)]
struct TokenWithSecret {
    id: String,
    name: String,
    role: Role,
    secret: String,
}

pub async fn list(State(studio): State<Studio>, By(actor): By) -> Answer {
    let tokens = studio.desk.tokens(&actor).await?;
    let shown = |desk::Token { id, name, role, created, revoked, hash: _ }| Token { id, name, role, created, revoked };
    json(&tokens.into_iter().map(shown).collect::<Vec<_>>())
}

pub async fn create(State(studio): State<Studio>, By(actor): By, Given(new): Given<NewToken>) -> Answer {
    let desk::NewToken { token, secret } = studio.out(studio.desk.create_token(&actor, &new.name, new.role).await?).await?;
    created(format!("/api/v1/tokens/{}", token.id), &TokenWithSecret { id: token.id, name: token.name, role: token.role, secret })
}

pub async fn revoke(State(studio): State<Studio>, By(actor): By, Named(id): Named<String>) -> Answer {
    studio.out(studio.desk.revoke_token(&actor, &id).await?).await?;
    nothing()
}
