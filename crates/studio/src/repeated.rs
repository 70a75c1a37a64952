//! What is asked again because its answer was lost on the way: it is not done twice, its first answer is given again. Whoever asks puts the same
//! `Idempotency-Key` on both (draft-ietf-httpapi-idempotency-key-header).

use crate::Studio;
use crate::problem::Problem;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use desk::Actor;
use quick_cache::Weighter;
use quick_cache::sync::Cache;

const KEY: &str = "idempotency-key";
const LONGEST: usize = 64;
/// Answers are kept in memory alone, as many as have room in so many bytes; of the others, those asked for longest ago go first.
const ROOM: u64 = 16 << 20;

/// The answers of writes that were done, by who asked, what, and by which key.
pub struct Answers(Cache<Name, Kept, Weight>);

type Name = (String, String, String);

#[derive(Clone)]
struct Kept {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

#[derive(Clone)]
struct Weight;

impl Weighter<Name, Kept> for Weight {
    fn weight(&self, (who, what, key): &Name, kept: &Kept) -> u64 {
        (who.len() + what.len() + key.len() + kept.body.len() + 1_024) as u64
    }
}

impl Default for Answers {
    fn default() -> Answers {
        Answers(Cache::with_weighter((ROOM / 8_192) as usize, ROOM, Weight))
    }
}

/// Answers whoever was admitted. What has a key is done to its end, also when whoever asked is gone by then.
pub async fn answer(studio: Studio, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let name = match name(&parts) {
        Ok(Some(name)) => name,
        Ok(None) => return next.run(Request::from_parts(parts, body)).await,
        Err(problem) => return problem.into_response(),
    };
    let asked = async move {
        // Whoever asks while the first is being worked on waits for it; where it was refused, they are the first.
        let done = studio.answers.0.get_or_insert_async(&name, async { Kept::of(next.run(Request::from_parts(parts, body)).await).await }).await;
        done.map_or_else(|refused| *refused, Kept::again)
    };
    tokio::spawn(asked).await.unwrap_or_else(|error| Problem::ours(&error).into_response())
}

fn name(parts: &Parts) -> Result<Option<Name>, Problem> {
    let (Some(key), Some(actor)) = (parts.headers.get(KEY).filter(|_| parts.method == Method::POST), parts.extensions.get::<Actor>()) else {
        return Ok(None);
    };
    let key = key.to_str().ok().filter(|key| (1..=LONGEST).contains(&key.len()));
    let key = key.ok_or_else(|| Problem::unreadable(format!("an Idempotency-Key has 1 to {LONGEST} signs of ASCII; make a random one for each question")))?;
    Ok(Some((actor.key(), parts.uri.path().to_owned(), key.to_owned())))
}

impl Kept {
    /// An answer that tells of something done; any other is given as it is, and the next who asks is tried anew.
    async fn of(answer: Response) -> Result<Kept, Box<Response>> {
        if !answer.status().is_success() || answer.body().size_hint().exact().is_none() {
            return Err(Box::new(answer));
        }
        let (parts, body) = answer.into_parts();
        let body = crate::given::whole(body, usize::MAX).await.map_err(|problem| Box::new(problem.into_response()))?;
        Ok(Kept { status: parts.status, headers: parts.headers, body })
    }

    fn again(self) -> Response {
        (self.status, self.headers, Body::from(self.body)).into_response()
    }
}
