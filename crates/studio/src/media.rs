//! The house's files for whoever works there, shown to readers or not yet. Readers get theirs from the media origin.

use crate::Studio;
use crate::answer::Answer;
use crate::named::Named;
use crate::problem::Problem;
use axum::BoxError;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::State;
use axum::http::{HeaderMap, Response};
use futures_util::future::BoxFuture;
use std::path::PathBuf;
use std::sync::Arc;

/// How a file is answered, by its name and where it lies, to a request with these headers; nothing if it is not there.
pub type Files = Arc<dyn Fn(String, PathBuf, HeaderMap) -> BoxFuture<'static, Option<Response<Body>>> + Send + Sync>;

/// The same of a function whose answers have bodies of their own kind.
pub fn files<F, B>(answer: impl Fn(String, PathBuf, HeaderMap) -> F + Send + Sync + 'static) -> Files
where
    F: Future<Output = Option<Response<B>>> + Send + 'static,
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    Arc::new(move |name, path, headers| {
        let answer = answer(name, path, headers);
        Box::pin(async move { Some(answer.await?.map(Body::new)) })
    })
}

/// Where a file is for whoever works here.
pub fn address(file: &str) -> String {
    format!("/api/v1/media/{file}")
}

pub async fn show(State(studio): State<Studio>, Named(name): Named<String>, headers: HeaderMap) -> Answer {
    let missing = || Problem::missing("such file");
    let path = studio.desk.store().blobs().path(&name).map_err(|_| missing())?;
    (studio.files)(name, path, headers).await.ok_or_else(missing)
}
