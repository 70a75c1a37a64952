//! Who is asking, and may they. Every route is registered with an action; whoever asks is judged here before anything of the
//! request is looked at, so a stranger cannot tell a thing that is there from one that is not.

use crate::Studio;
use crate::problem::Problem;
use crate::routes::Access;
use axum::extract::{FromRequestParts, Request};
use axum::http::header;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use desk::Actor;
use newsroom::permission::allows;

/// Who a request was admitted as.
pub struct By(pub Actor);

pub async fn admit(studio: Studio, access: Access, mut request: Request, next: Next) -> Response {
    if let Access::To(action) = access {
        let actor = match who(&studio, &request).await {
            Ok(actor) => actor,
            Err(problem) => return problem.into_response(),
        };
        if !allows(actor.role, action) {
            let least = action.from_role().name();
            let detail = format!("a {} may not {}; that needs the role {least} or one above it", actor.role.name(), action.name());
            return Problem::not_permitted(detail).into_response();
        }
        request.extensions_mut().insert(actor);
    }
    next.run(request).await
}

async fn who(studio: &Studio, request: &Request) -> Result<Actor, Problem> {
    let given = request.headers().get(header::AUTHORIZATION);
    let Some(given) = given else {
        return Err(Problem::no_token("send Authorization: Bearer TOKEN; `masthead token create` makes a token"));
    };
    let secret = given.to_str().ok().and_then(|value| value.split_once(' ')).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")).map(|(_, s)| s.trim());
    let Some(secret) = secret.filter(|secret| !secret.is_empty()) else {
        return Err(Problem::no_token("the Authorization header must be the word Bearer, a space and a token"));
    };
    let actor = studio.desk.actor(secret).await?;
    actor.ok_or_else(|| Problem::no_token("this token is not known or was revoked; `masthead token create` makes a new one"))
}

impl<S: Sync> FromRequestParts<S> for By {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<By, Problem> {
        // A handler that wants to know who asks cannot be reached by an open route.
        parts.extensions.get::<Actor>().cloned().map(By).ok_or_else(|| Problem::no_token("send Authorization: Bearer TOKEN"))
    }
}
