//! What went wrong, told in plain words with what to do about it, as `application/problem+json` (RFC 9457).
//! This is the only place where errors of the house become HTTP statuses.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use desk::Use;
use newsroom::Timestamp;
use newsroom::appointment::Choice;
use newsroom::checklist::Finding;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct Problem(Box<Said>);

#[derive(Debug, Serialize)]
struct Said {
    /// A name that programs can rely on, whatever the words become.
    #[serde(rename = "type")]
    kind: String,
    title: &'static str,
    status: u16,
    detail: String,
    /// Which field of the request it is about: `headline`, `body/3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    /// What a refused publication was refused for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    findings: Vec<Finding>,
    /// The instants that may have been meant.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<Choice>,
    /// The version that stands now, when a write named an older one.
    #[serde(skip_serializing_if = "Option::is_none")]
    current: Option<i64>,
    /// Seconds until it may be tried again.
    #[serde(skip)]
    wait: Option<u64>,
    /// Which of several cases it is, and of what, for whoever says it in words of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    facts: BTreeMap<&'static str, String>,
    /// What keeps a thing from being taken away.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    uses: Vec<Use>,
    /// Fields in which what was sent differs from what stands now.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    differs: Vec<String>,
}

impl Problem {
    fn new(status: StatusCode, kind: &str, title: &'static str, detail: impl Into<String>) -> Problem {
        Problem(Box::new(Said {
            kind: format!("urn:masthead:problem:{kind}"),
            title,
            status: status.as_u16(),
            detail: detail.into(),
            place: None,
            line: None,
            column: None,
            findings: vec![],
            choices: vec![],
            current: None,
            wait: None,
            code: None,
            facts: BTreeMap::new(),
            uses: vec![],
            differs: vec![],
        }))
    }

    fn with(mut self, say: impl FnOnce(&mut Said)) -> Problem {
        say(&mut self.0);
        self
    }

    /// The request cannot be read as what it says it is.
    pub fn unreadable(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::BAD_REQUEST, "unreadable", "The request cannot be read", detail)
    }

    pub fn broken_off() -> Problem {
        let detail = "the body broke off, or came too slowly; send it again";
        Problem::unreadable(detail).about("broken-off", BTreeMap::new())
    }

    pub fn no_token(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::UNAUTHORIZED, "no-token", "A token is needed", detail)
    }

    /// One answer for an unknown account, a wrong password and a wrong code.
    pub fn wrong_keys() -> Problem {
        Problem::new(StatusCode::UNAUTHORIZED, "wrong-keys", "That does not open", "address, password or code is not right")
    }

    /// The password was right.
    pub fn code_needed() -> Problem {
        Problem::new(StatusCode::UNAUTHORIZED, "code-needed", "A code is needed", "send the code that the authenticator app shows, or a recovery code, as well")
    }

    /// The password was right, and there is no app: for whoever has lost their passkey.
    pub fn recovery_code_needed() -> Problem {
        let detail = "a password alone does not open this account; sign in with its passkey, or send a recovery code as well";
        Problem::new(StatusCode::UNAUTHORIZED, "code-needed", "A code is needed", detail).about("recovery", BTreeMap::new())
    }

    /// The password was right, and is not enough.
    pub fn passkey_needed() -> Problem {
        let detail = "a password alone does not open this account; sign in with its passkey";
        Problem::new(StatusCode::UNAUTHORIZED, "passkey-needed", "A passkey is needed", detail)
    }

    pub fn too_often(wait: std::time::Duration) -> Problem {
        let seconds = wait.as_secs().max(1);
        let detail = format!("too many tries; the next is taken in {seconds} seconds");
        Problem::new(StatusCode::TOO_MANY_REQUESTS, "too-often", "Too many tries", detail).with(|said| said.wait = Some(seconds))
    }

    /// What only our own pages send, and no other site's page can.
    pub fn no_header() -> Problem {
        let detail = "send the header X-Masthead: 1 with what changes something; other sites' pages cannot, and so cannot act in your name";
        Problem::new(StatusCode::FORBIDDEN, "no-header", "The header X-Masthead is missing", detail)
    }

    pub fn second_factor_needed() -> Problem {
        let detail = "this newsroom asks for a second factor: add a passkey, or an authenticator app, to your account first";
        Problem::new(StatusCode::FORBIDDEN, "second-factor-needed", "A second factor is needed", detail)
    }

    pub fn proof_needed() -> Problem {
        let detail = "prove once more that it is you: POST /api/v1/session/proof with your password or a code, or sign in with a passkey";
        Problem::new(StatusCode::FORBIDDEN, "proof-needed", "Prove that it is you", detail)
    }

    pub fn people_only() -> Problem {
        let detail = "this is about the account of a person who is signed in; a token has none";
        Problem::new(StatusCode::FORBIDDEN, "people-only", "Only for people", detail)
    }

    pub fn not_permitted(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::FORBIDDEN, "not-permitted", "Not permitted", detail)
    }

    pub fn cross_site() -> Problem {
        let detail = "the request comes from a page of another site; the newsroom takes changes only from its own pages and from programs";
        Problem::new(StatusCode::FORBIDDEN, "cross-site", "Another site's page may not do that", detail)
    }

    pub fn missing(what: impl std::fmt::Display) -> Problem {
        Problem::new(StatusCode::NOT_FOUND, "missing", "There is no such thing", format!("there is no {what}"))
    }

    pub fn no_such_address() -> Problem {
        let detail = "nothing is at this address; /api/openapi.json lists all there are";
        Problem::new(StatusCode::NOT_FOUND, "no-such-address", "Nothing is at this address", detail)
    }

    pub fn wrong_method() -> Problem {
        let detail = "this address cannot be asked that way; the Allow header and /api/openapi.json say how it can";
        Problem::new(StatusCode::METHOD_NOT_ALLOWED, "wrong-method", "The method is not possible here", detail)
    }

    /// The story's state, or something else that stands, does not allow it.
    pub fn conflict(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::CONFLICT, "not-allowed-now", "Not possible as things stand", detail)
    }

    pub fn blocked(findings: Vec<Finding>) -> Problem {
        let reasons: Vec<&str> = findings.iter().filter(|f| f.blocks()).map(|f| f.message.as_str()).collect();
        let detail = format!("the story cannot be published yet: {}", reasons.join("; "));
        Problem::new(StatusCode::CONFLICT, "blocked", "The story is not ready", detail).with(|said| said.findings = findings)
    }

    pub fn stale(current: i64) -> Problem {
        let detail = format!(
            "somebody else has changed this in the meantime; it is at version {current} now. \
             Read it again, join the changes and send them with If-Match: \"{current}\""
        );
        Problem::new(StatusCode::PRECONDITION_FAILED, "stale", "Changed in the meantime", detail).with(|said| said.current = Some(current))
    }

    pub fn too_large(most: usize) -> Problem {
        let most = if most >> 20 > 0 { format!("{} MiB", most >> 20) } else { format!("{} KiB", most >> 10) };
        let detail = format!("the body is larger than {most}, the most that is taken here");
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "The body is too large", detail)
    }

    pub fn media_type(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media-type", "This kind of body is not taken here", detail)
    }

    /// The body can be read, but something in it is not as it must be.
    pub fn invalid(place: impl Into<String>, detail: impl Into<String>) -> Problem {
        let place = Some(place.into()).filter(|place| !place.is_empty());
        Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", "Something in the request is not right", detail).with(|said| said.place = place)
    }

    /// What should lie ahead.
    pub fn past(place: impl Into<String>, instead: &str, at: Timestamp, now: Timestamp) -> Problem {
        let problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "past", "That time is past", format!("that time is past; {instead}"));
        problem.in_place(place.into()).with(|said| said.facts = [("at", at.to_string()), ("now", now.to_string())].into())
    }

    /// A reading that the clocks of its zone show twice or never.
    pub fn ambiguous(detail: impl Into<String>, choices: Vec<Choice>) -> Problem {
        let problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "ambiguous-time", "Which instant is meant?", detail);
        problem.with(|said| (said.place, said.choices) = (Some("wall".to_owned()), choices))
    }

    pub fn no_version() -> Problem {
        let detail = "say which version you have seen, so that nobody's change is lost: send If-Match with the ETag of the last answer, as in If-Match: \"7\"";
        Problem::new(StatusCode::PRECONDITION_REQUIRED, "no-version", "A version is needed", detail)
    }

    /// Our own fault. What happened is for the log; the caller learns only that it did.
    pub fn ours(happened: &dyn std::fmt::Display) -> Problem {
        tracing::error!(%happened, "a request failed");
        let detail = "something went wrong on our side and nothing was changed by it that was not answered for; the server's log says what";
        Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "ours", "Something went wrong here", detail)
    }

    pub fn disk_full(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::INSUFFICIENT_STORAGE, "disk-full", "The disk is full", detail)
    }

    pub fn unavailable(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", "Not possible at the moment", detail)
    }

    /// Nobody's turn comes within their patience.
    pub fn busy(detail: impl Into<String>) -> Problem {
        Problem::unavailable(detail).with(|said| said.wait = Some(60))
    }

    pub fn too_many(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::TOO_MANY_REQUESTS, "too-many", "Too many at once", detail)
    }

    pub fn not_out_yet() -> Problem {
        let detail = "the change is saved, but readers do not see it yet; it goes out by itself as soon as the press can write again. \
                      Read the thing again to go on";
        Problem::new(StatusCode::SERVICE_UNAVAILABLE, "not-out-yet", "Saved, but not out yet", detail)
    }

    pub fn at(self, line: usize, column: usize) -> Problem {
        self.with(|said| (said.line, said.column) = (Some(line), Some(column)))
    }

    pub fn in_place(self, place: String) -> Problem {
        self.with(|said| said.place = Some(place))
    }

    /// Somebody was faster with something that tells who it was.
    pub fn overtaken(current: i64, detail: impl Into<String>, by: &str, at: Timestamp, launched: bool) -> Problem {
        let problem = Problem::new(StatusCode::PRECONDITION_FAILED, "stale", "Changed in the meantime", detail).with(|said| said.current = Some(current));
        problem.about(if launched { "launched" } else { "changed" }, [("by", by.to_owned()), ("at", at.to_string())].into())
    }

    /// A case that people meet, told in their language by its code.
    pub fn case(self, code: &'static str) -> Problem {
        self.about(code, BTreeMap::new())
    }

    pub fn about(self, code: &'static str, facts: BTreeMap<&'static str, String>) -> Problem {
        self.with(|said| (said.code, said.facts) = (Some(code), facts))
    }

    pub fn used(self, uses: Vec<Use>) -> Problem {
        self.with(|said| (said.code, said.uses) = (Some("used"), uses))
    }

    pub fn differing_in(self, fields: Vec<String>) -> Problem {
        self.with(|said| said.differs = fields)
    }

    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// It says nothing of who asks: it is our own trouble.
    pub fn is_ours(&self) -> bool {
        self.0.status >= 500
    }

    pub fn is_stale(&self) -> bool {
        self.0.current.is_some()
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut answer = (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response();
        let headers = answer.headers_mut();
        match status {
            StatusCode::UNAUTHORIZED => drop(headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"newsroom\""))),
            StatusCode::SERVICE_UNAVAILABLE => drop(headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"))),
            _ => {}
        }
        if let Some(wait) = self.0.wait {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(wait));
        }
        if let Some(current) = self.0.current
            && let Ok(tag) = HeaderValue::from_str(&crate::version::tag(current))
        {
            headers.insert(header::ETAG, tag);
        }
        answer
    }
}
