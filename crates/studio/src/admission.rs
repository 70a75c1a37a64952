//! Who is asking, and may they. Every route is registered with an access; whoever asks is judged here before anything of the
//! request is looked at, so a stranger cannot tell a thing that is there from one that is not.
//!
//! A program shows a token; a browser shows the session's cookie. A cookie is sent by the browser itself, so what changes something needs a header
//! beside it that no other site's page can send.

use crate::Studio;
use crate::cookie::Cookie;
use crate::problem::Problem;
use crate::route::{Access, Proof, Route};
use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use desk::{Actor, SignedIn, Who};
use newsroom::permission::{Action, allows_somewhere};
use newsroom::session::Stage;

/// Who a request was admitted as.
pub struct By(pub Actor);

/// The person who is signed in, and their session.
pub struct Me(pub SignedIn);

pub async fn admit(studio: Studio, route: &Route, mut request: Request, next: Next) -> Response {
    let access = route.access;
    if access == Access::Open {
        return next.run(request).await;
    }
    let judged = match request.headers().get(header::AUTHORIZATION) {
        Some(_) => by_token(&studio, request.headers()).await.map(|actor| (actor, None)),
        None => by_session(&studio, request.method(), request.headers(), access).await.map(|me| (me.actor(), Some(me))),
    };
    let may = |(actor, me): &(Actor, Option<SignedIn>)| permitted(actor, access).and_then(|()| proved(&studio, route, me.as_ref()));
    let (actor, me) = match judged.and_then(|who| may(&who).map(|()| who)) {
        Ok(who) => who,
        Err(problem) => return problem.into_response(),
    };
    request.extensions_mut().insert(actor);
    me.map(|me| request.extensions_mut().insert(me));
    next.run(request).await
}

/// Who shows these headers, and may do that at all. A room asks it again while somebody stays; only whoever types there uses their session.
pub async fn judge(studio: &Studio, action: Action, headers: &HeaderMap, uses: bool) -> Result<Actor, Problem> {
    let actor = match headers.get(header::AUTHORIZATION) {
        Some(_) => by_token(studio, headers).await?,
        None => {
            let found = if uses { using(studio, headers).await? } else { signed_in(studio, headers).await? };
            whole(found.ok_or_else(not_signed_in)?)?.actor()
        }
    };
    permitted(&actor, Access::To(action)).map(|()| actor)
}

fn permitted(actor: &Actor, access: Access) -> Result<(), Problem> {
    let action = match access {
        Access::To(action) if !allows_somewhere(&actor.grants, action) => action,
        // Whoever made it has left, or may do no more what it was made for.
        Access::SignedIn if matches!(actor.who, Who::Token(_)) && actor.grants.is_empty() => {
            return Err(Problem::not_permitted("nothing is left that this token may do; whoever made it may not do it either"));
        }
        Access::Open | Access::Entering | Access::SignedIn | Access::To(_) => return Ok(()),
    };
    let (role, least) = (actor.role().one(), action.from_role().and_above());
    Err(Problem::not_permitted(format!("{role} may not {}; that needs {least}", action.name())))
}

/// A token is proof by itself.
fn proved(studio: &Studio, route: &Route, me: Option<&SignedIn>) -> Result<(), Problem> {
    match me {
        Some(me) if route.proof == Proof::Needed && !me.has_proved(studio.desk.now()) => Err(Problem::proof_needed()),
        _ => Ok(()),
    }
}

async fn by_token(studio: &Studio, headers: &HeaderMap) -> Result<Actor, Problem> {
    let actor = studio.desk.actor(&secret(headers)?).await?;
    actor.ok_or_else(|| Problem::no_token("this token is not known or was revoked; `masthead token create` makes a new one"))
}

/// Somebody who still has to add a second factor is let in to nothing but that.
async fn by_session(studio: &Studio, method: &Method, headers: &HeaderMap, access: Access) -> Result<SignedIn, Problem> {
    // A window that is left open asks for news for ever; the studio puts the header on what somebody is there for.
    let uses = headers.get("x-masthead").is_some_and(|value| value == "1");
    let found = if uses { using(studio, headers).await? } else { signed_in(studio, headers).await? };
    let me = found.ok_or_else(not_signed_in)?;
    let changes = !matches!(*method, Method::GET | Method::HEAD);
    if changes && !uses {
        return Err(Problem::no_header());
    }
    if access == Access::Entering { Ok(me) } else { whole(me) }
}

fn whole(me: SignedIn) -> Result<SignedIn, Problem> {
    if me.session.stage == Stage::Whole { Ok(me) } else { Err(Problem::second_factor_needed()) }
}

fn not_signed_in() -> Problem {
    Problem::no_token("sign in, or send Authorization: Bearer TOKEN")
}

/// Whose session the cookie names, if it still goes on.
pub async fn signed_in(studio: &Studio, headers: &HeaderMap) -> Result<Option<SignedIn>, Problem> {
    let Some(secret) = Cookie::Session.read(headers, &studio.door) else { return Ok(None) };
    Ok(studio.desk.look_at_session(&secret).await?)
}

/// The same, and notes that it is used.
async fn using(studio: &Studio, headers: &HeaderMap) -> Result<Option<SignedIn>, Problem> {
    let Some(secret) = Cookie::Session.read(headers, &studio.door) else { return Ok(None) };
    Ok(studio.desk.signed_in(&secret).await?)
}

/// The secret a request shows.
fn secret(headers: &HeaderMap) -> Result<String, Problem> {
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let bearer = given.and_then(|value| value.split_once(' ')).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let secret = bearer.map(|(_, secret)| secret.trim()).filter(|secret| !secret.is_empty());
    secret.map(str::to_owned).ok_or_else(|| Problem::no_token("the Authorization header must be the word Bearer, a space and a token"))
}

impl<S: Sync> FromRequestParts<S> for By {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<By, Problem> {
        // A handler that wants to know who asks cannot be reached by an open route.
        parts.extensions.get::<Actor>().cloned().map(By).ok_or_else(not_signed_in)
    }
}

impl<S: Sync> FromRequestParts<S> for Me {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Me, Problem> {
        parts.extensions.get::<SignedIn>().cloned().map(Me).ok_or_else(Problem::people_only)
    }
}
