//! Asking the identity provider over HTTP: it is never followed elsewhere, not waited for long, and not read beyond what such answers need.

use axum::http::Response;
use openidconnect::{HttpRequest, HttpResponse};
use reqwest::redirect;
use std::io::{Error, Result};
use std::time::Duration;

const CONNECT: Duration = Duration::from_secs(3);
/// From the first byte sent to the last one read.
const WHOLE: Duration = Duration::from_secs(6);
const LARGEST: usize = 512 << 10;

/// `https_only`: but for a provider on this machine itself.
pub fn asker(https_only: bool) -> Result<reqwest::Client> {
    // The same cryptography as everywhere in the house. Certificates are those that this machine trusts, so a house's own authority is known.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let client = reqwest::Client::builder().redirect(redirect::Policy::none()).connect_timeout(CONNECT).timeout(WHOLE).https_only(https_only);
    // It is asked some times an hour; no connection is worth keeping.
    client.pool_max_idle_per_host(0).build().map_err(Error::other)
}

pub async fn fetch(asker: reqwest::Client, request: HttpRequest) -> Result<HttpResponse> {
    let request = reqwest::Request::try_from(request).map_err(Error::other)?;
    let place = request.url().clone();
    let told = |error: reqwest::Error| Error::other(format!("{place}: {}", whole(&error)));
    let mut answer = asker.execute(request).await.map_err(told)?;
    let mut body = Vec::new();
    while let Some(piece) = answer.chunk().await.map_err(told)? {
        if body.len() + piece.len() > LARGEST {
            return Err(Error::other(format!("{place}: the answer is larger than {} KiB", LARGEST >> 10)));
        }
        body.extend_from_slice(&piece);
    }
    let mut response = Response::new(body);
    *response.status_mut() = answer.status();
    *response.headers_mut() = std::mem::take(answer.headers_mut());
    Ok(response)
}

/// An error with what it came from: what the first says alone is `error sending request`.
pub fn whole(error: &dyn std::error::Error) -> String {
    let mut said = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        said = format!("{said}: {source}");
        next = source.source();
    }
    said
}
