//! The page a browser gets here until the studio has pages of its own.

use crate::answer::Answer;
use axum::response::{Html, IntoResponse};

pub async fn show() -> Answer {
    Ok(Html(include_str!("welcome.html")).into_response())
}
