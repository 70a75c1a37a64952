//! Signing in by the house's own identity provider (OpenID Connect): going there, and coming back as somebody it vouches for. What goes on between the
//! house and the provider is in `ceremony.rs`; who that is here, the desk knows.

mod ceremony;
mod fetch;

pub use ceremony::{Left, Provider, ProviderRules};

use crate::Studio;
use crate::admission::{Me, signed_in};
use crate::answer::{Answer, json, nothing};
use crate::cookie::Cookie;
use crate::door::Peer;
use crate::given::Given;
use crate::named::{Asked, Named};
use crate::people::own;
use crate::problem::Problem;
use crate::session::{browser, known_device, opened};
use accounts::Secret;
use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use ceremony::Trouble;
use desk::{Browser, DeskError, Stranger};
use newsroom::PersonId;
use serde::{Deserialize, Serialize};

/// Where somebody comes to who was nowhere before.
const FIRST: &str = "desk";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    /// Behind `#/`.
    to: Option<String>,
    #[serde(default)]
    prove: bool,
}

#[derive(Serialize)]
struct There {
    address: String,
}

/// What the provider sends along. It may say more, which is nothing to us.
#[derive(Deserialize)]
pub struct Brought {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
}

/// Why somebody who comes from the provider is not let in; the studio has words for each.
#[derive(Debug, Clone, Copy)]
enum Refused {
    Stranger(Stranger),
    /// It was begun too long ago, in another browser, or came back before.
    Stale,
    /// They have not signed in there.
    Declined,
    TooOften,
    Unreachable,
    /// What the provider said cannot be relied on.
    Untrusted,
    Ours,
}

impl Refused {
    fn name(self) -> &'static str {
        match self {
            Refused::Stranger(stranger) => stranger.name(),
            Refused::Stale => "stale",
            Refused::Declined => "declined",
            Refused::TooOften => "too-often",
            Refused::Unreachable => "unreachable",
            Refused::Untrusted => "untrusted",
            Refused::Ours => "ours",
        }
    }
}

pub async fn leave(State(studio): State<Studio>, Extension(peer): Extension<Peer>, headers: HeaderMap, Given(wish): Given<Wish>) -> Answer {
    let provider = studio.door.provider().ok_or_else(|| Problem::missing("identity provider that this newsroom signs in by"))?;
    studio.door.ask(known_device(&studio, &headers).await?.map(|(device, _)| device), peer, studio.desk.now().as_millisecond())?;
    let to = wish.to.filter(|to| is_place(to)).unwrap_or_else(|| FIRST.to_owned());
    let session = signed_in(&studio, &headers).await?.map(|me| me.session.id);
    let (address, left) = provider.leave(to, wish.prove, session).await.map_err(|trouble| {
        tracing::warn!(%trouble, "nobody can sign in by the identity provider");
        Problem::unavailable(format!("{} cannot be asked at the moment; sign in another way, or try again later", provider.label()))
    })?;
    let mark = Secret::new().map_err(|error| Problem::ours(&error))?;
    studio.door.leaving().keep(mark.text().to_owned(), peer, left);
    let mut answer = json(&There { address })?;
    Cookie::Provider.set(&mut answer, &studio.door, mark.text());
    Ok(answer)
}

pub async fn come_back(State(studio): State<Studio>, Extension(peer): Extension<Peer>, headers: HeaderMap, Asked(brought): Asked<Brought>) -> Answer {
    // Taken before anything is looked at: whatever comes of it, it was this once.
    let left = Cookie::Provider.read(&headers, &studio.door).and_then(|mark| studio.door.leaving().take(&mark));
    let to = left.as_ref().map_or_else(|| FIRST.to_owned(), |left| left.to.clone());
    let mut answer = match come_in(&studio, peer, &headers, left, brought).await {
        Ok(opened) => onward(opened, &to),
        Err(refused) => {
            tracing::info!(why = refused.name(), "somebody came from the identity provider and was not let in");
            let sign = if to.contains('?') { '&' } else { '?' };
            onward(().into_response(), &format!("{to}{sign}refused={}", refused.name()))
        }
    };
    Cookie::Provider.clear(&mut answer, &studio.door);
    Ok(answer)
}

pub async fn unlink(State(studio): State<Studio>, Me(me): Me, Named(id): Named<PersonId>) -> Answer {
    own(&me, id)?;
    if studio.desk.keyring(id).await?.is_empty() {
        let message = "it is your only way in; set a password or add a passkey first";
        return Err(Problem::invalid("", message).case("last-way-in"));
    }
    studio.desk.unlink_provider(&me.actor(), id).await?;
    nothing()
}

async fn come_in(studio: &Studio, peer: Peer, headers: &HeaderMap, left: Option<Left>, brought: Brought) -> Result<Response, Refused> {
    let provider = studio.door.provider().ok_or(Refused::Stale)?;
    let known = known_device(studio, headers).await.map_err(|_| Refused::Ours)?.map(|(device, _)| device);
    let a_try = studio.door.knock_unnamed(known, peer, studio.desk.now().as_millisecond()).map_err(|_| Refused::TooOften)?;
    let left = left.filter(|left| brought.state.as_deref().is_some_and(|state| left.is_for(state))).ok_or(Refused::Stale)?;
    let Some(code) = brought.code.filter(|_| brought.error.is_none()) else {
        a_try.was_right();
        return Err(Refused::Declined);
    };
    // The browser comes from another site, without the cookie of the session it has.
    let browser = Browser { session: left.session.clone(), ..browser(studio, headers).await.map_err(|_| Refused::Ours)? };
    let (vouched, proved) = match provider.come_back(left, code).await {
        Ok(vouched) => vouched,
        Err(Trouble::Unreachable(why)) => {
            tracing::warn!(why, "the identity provider does not answer");
            return Err(Refused::Unreachable);
        }
        Err(Trouble::Untrusted(why)) => {
            tracing::warn!(why, "what the identity provider says is not relied on");
            studio.desk.note_refusal(Refused::Untrusted.name(), None).await.map_err(ours)?;
            return Err(Refused::Untrusted);
        }
    };
    let person = match studio.desk.known_by_provider(&vouched).await.map_err(ours)? {
        Ok(person) => person,
        Err(stranger) => {
            studio.desk.note_refusal(stranger.name(), Some(&vouched)).await.map_err(ours)?;
            return Err(Refused::Stranger(stranger));
        }
    };
    a_try.was_right();
    // The provider has seen to a second factor, or the house does not want one.
    let (secret, me) = studio.desk.sign_in_by_provider(&person, proved, browser).await.map_err(ours)?;
    let mut opened = opened(studio, &secret, &me).map_err(|_| Refused::Ours)?;
    if Cookie::Device.read(headers, &studio.door).is_none() {
        Cookie::Device.set(&mut opened, &studio.door, studio.desk.know_device(person.id).await.map_err(ours)?.text());
    }
    Ok(opened)
}

fn ours(error: DeskError) -> Refused {
    tracing::error!(%error, "somebody who came from the identity provider could not be let in");
    Refused::Ours
}

/// What may stand behind `#/`: there a browser never leaves the studio, whatever is written.
fn is_place(to: &str) -> bool {
    to.len() <= 1_024 && to.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#')
}

/// The same answer, without a body, that leads to a place of the studio.
fn onward(answer: Response, to: &str) -> Response {
    let (mut head, _) = answer.into_parts();
    head.status = StatusCode::SEE_OTHER;
    head.headers.remove(header::CONTENT_TYPE);
    let address = HeaderValue::from_str(&format!("/#/{to}")).unwrap_or(HeaderValue::from_static("/"));
    head.headers.insert(header::LOCATION, address);
    (head, ()).into_response()
}
