//! Tokens: what people and programs show at the door.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, created, json, nothing};
use crate::given::Given;
use crate::named::Named;
use axum::extract::State;
use newsroom::Timestamp;
use newsroom::permission::{Grant, Role};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewToken {
    name: String,
    /// Over the whole house; `grants` says it closer.
    role: Option<Role>,
    #[serde(default)]
    grants: Vec<Grant>,
}

/// A token without its secret, of which we keep only a hash.
#[derive(Serialize)]
struct Token {
    id: String,
    name: String,
    /// The most trusted it has anywhere.
    role: Role,
    grants: Vec<Grant>,
    created: Timestamp,
    revoked: Option<Timestamp>,
}

#[derive(Serialize)]
struct TokenWithSecret {
    id: String,
    name: String,
    role: Role,
    grants: Vec<Grant>,
    secret: String,
}

pub async fn list(State(studio): State<Studio>, By(actor): By) -> Answer {
    let tokens = studio.desk.tokens(&actor).await?;
    let shown = |desk::Token { id, name, grants, created, revoked, .. }| Token { id, name, role: most(&grants), grants, created, revoked };
    json(&tokens.into_iter().map(shown).collect::<Vec<_>>())
}

pub async fn create(State(studio): State<Studio>, By(actor): By, Given(new): Given<NewToken>) -> Answer {
    let grants: Vec<Grant> = new.role.map(Grant::house).into_iter().chain(new.grants).collect();
    let desk::NewToken { token, secret } = studio.out(studio.desk.create_token(&actor, &new.name, grants).await?).await?;
    let (role, address) = (most(&token.grants), format!("/api/v1/tokens/{}", token.id));
    created(address, &TokenWithSecret { id: token.id, name: token.name, role, grants: token.grants, secret })
}

fn most(grants: &[Grant]) -> Role {
    grants.iter().map(|grant| grant.role).max().unwrap_or(Role::Contributor)
}

pub async fn revoke(State(studio): State<Studio>, By(actor): By, Named(id): Named<String>) -> Answer {
    studio.out(studio.desk.revoke_token(&actor, &id).await?).await?;
    nothing()
}
