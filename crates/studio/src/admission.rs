//! Who is asking, and may they. Every route is registered with an action; whoever asks is judged here before anything of the
//! request is looked at, so a stranger cannot tell a thing that is there from one that is not.

use crate::Studio;
use crate::problem::Problem;
use crate::route::Access;
use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use desk::Actor;
use newsroom::permission::{Action, allows_somewhere};

/// Who a request was admitted as.
pub struct By(pub Actor);

pub async fn admit(studio: Studio, access: Access, mut request: Request, next: Next) -> Response {
    if let Access::To(action) = access {
        match judge(&studio, action, secret(request.headers())).await {
            Ok(actor) => request.extensions_mut().insert(actor),
            Err(problem) => return problem.into_response(),
        };
    }
    next.run(request).await
}

async fn judge(studio: &Studio, action: Action, secret: Result<String, Problem>) -> Result<Actor, Problem> {
    let actor = studio.desk.actor(&secret?).await?;
    let actor = actor.ok_or_else(|| Problem::no_token("this token is not known or was revoked; `masthead token create` makes a new one"))?;
    if allows_somewhere(&actor.grants, action) {
        return Ok(actor);
    }
    let least = action.from_role().name();
    Err(Problem::not_permitted(format!("a {} may not {}; that needs the role {least} or one above it", actor.role().name(), action.name())))
}

/// The secret a request shows.
fn secret(headers: &HeaderMap) -> Result<String, Problem> {
    let Some(given) = headers.get(header::AUTHORIZATION) else {
        return Err(Problem::no_token("send Authorization: Bearer TOKEN; `masthead token create` makes a token"));
    };
    let bearer = given.to_str().ok().and_then(|value| value.split_once(' ')).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let secret = bearer.map(|(_, secret)| secret.trim()).filter(|secret| !secret.is_empty());
    secret.map(str::to_owned).ok_or_else(|| Problem::no_token("the Authorization header must be the word Bearer, a space and a token"))
}

impl<S: Sync> FromRequestParts<S> for By {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<By, Problem> {
        // A handler that wants to know who asks cannot be reached by an open route.
        parts.extensions.get::<Actor>().cloned().map(By).ok_or_else(|| Problem::no_token("send Authorization: Bearer TOKEN"))
    }
}
