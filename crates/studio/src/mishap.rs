//! A panic while answering is one failed request, never an outage and never a stack trace on the wire (P24).

use crate::problem::Problem;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;

pub async fn contain(request: Request, next: Next) -> Response {
    // Nothing of the request outlives it, so there is no half-changed state to see afterwards.
    match AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(answer) => answer,
        Err(panic) => {
            let said = panic.downcast_ref::<&str>().map(|s| (*s).to_owned()).or_else(|| panic.downcast_ref::<String>().cloned());
            Problem::ours(&format!("panic: {}", said.unwrap_or_default())).into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::body::{Body, Bytes};
    use axum::http::{HeaderMap, StatusCode, header};
    use axum::middleware::from_fn;
    use axum::routing::get;
    use http_body_util::BodyExt;
    use tower::ServiceExt;

    async fn told(router: &Router, path: &str) -> (StatusCode, HeaderMap, Bytes) {
        let request = Request::builder().uri(path).body(Body::empty()).expect("a request");
        let (parts, body) = router.clone().oneshot(request).await.expect("an answer always comes").into_parts();
        (parts.status, parts.headers, body.collect().await.expect("a body").to_bytes())
    }

    async fn plain() -> &'static str {
        panic!("a secret at line 7")
    }

    async fn formatted() -> &'static str {
        std::panic::panic_any(format!("a secret at line {}", 7))
    }

    async fn other() -> &'static str {
        std::panic::panic_any(7_u8)
    }

    #[tokio::test]
    async fn a_panic_is_one_failed_request_and_tells_nothing_of_itself() {
        let router = Router::new()
            .route("/plain", get(plain))
            .route("/formatted", get(formatted))
            .route("/other", get(other))
            .route("/well", get(|| async { "well" }))
            .layer(from_fn(contain))
            .layer(from_fn(|request: Request, next: Next| crate::headers::put_on(false, request, next)));
        for path in ["/plain", "/formatted", "/other"] {
            let (status, headers, body) = told(&router, path).await;
            let problem: serde_json::Value = serde_json::from_slice(&body).expect("JSON");
            assert_eq!((status.as_u16(), &headers[header::CONTENT_TYPE]), (500, &"application/problem+json".parse().expect("a kind")), "{path}");
            assert_eq!((&problem["type"], &problem["status"]), (&"urn:masthead:problem:ours".into(), &500.into()), "{path}");
            assert!(!String::from_utf8_lossy(&body).contains("secret"), "{problem}");
            assert_eq!(headers[header::CACHE_CONTROL], "no-store", "a fault is dressed like every other answer");
            assert_eq!(told(&router, "/well").await.0, 200, "who asks next is answered");
        }
    }
}
