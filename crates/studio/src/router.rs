//! The router, built from the routes table: a route that is not in it cannot be reached, and one without an access cannot be in it.

use crate::given::Most;
use crate::listed::Expected;
use crate::problem::Problem;
use crate::route::{Access, Route, Takes};
use crate::routes::ROUTES;
use crate::{Studio, admission, headers, mishap, origin, packing, peer, repeated};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::routing::{MethodFilter, MethodRouter};

/// The newsroom's origin.
pub fn router(studio: Studio) -> Router {
    let (mut router, knowing, https) = (Router::new(), studio.clone(), studio.door.secure);
    for route in ROUTES {
        router = router.route(route.path, guarded(route, &studio));
    }
    router
        .method_not_allowed_fallback(|| async { Problem::wrong_method() })
        .fallback(|| async { Problem::no_such_address() })
        // Bodies are measured where they are read (`given.rs`), each against its own limit.
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn_with_state(studio.clone(), origin::refuse_strangers))
        .layer(from_fn(move |request: Request, next: Next| peer::know(knowing.clone(), request, next)))
        .layer(from_fn(mishap::contain))
        .layer(from_fn(move |request: Request, next: Next| headers::put_on(https, request, next)))
        .layer(from_fn(packing::pack))
        .with_state(studio)
}

/// A route behind its guard: nothing of a request is looked at before its sender is admitted.
fn guarded(route: &'static Route, studio: &Studio) -> MethodRouter<Studio> {
    let filter = MethodFilter::try_from(route.method.clone()).unwrap_or(MethodFilter::GET);
    let (studio, asked) = (studio.clone(), studio.clone());
    let most = if matches!(route.access, Access::Open | Access::Entering) { Most::AT_THE_DOOR } else { Most::LARGEST };
    let admit = move |mut request: Request, next: Next| {
        request.extensions_mut().insert(most);
        if let Takes::Json(name) | Takes::Perhaps(name) | Takes::Patch(name) = route.takes {
            request.extensions_mut().insert(Expected(name));
        }
        admission::admit(studio.clone(), route, request, next)
    };
    let answer = move |request: Request, next: Next| repeated::answer(asked.clone(), request, next);
    (route.handler)(filter).route_layer(from_fn(answer)).route_layer(from_fn(admit))
}
