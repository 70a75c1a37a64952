//! Who answers a request: each of the three origins is told by the door it came in by, or on a shared door by its host name alone.
//! A page of one never shares an origin with another.

use super::doors::Others;
use crate::config::Listen;
use bytes::Bytes;
use http::header::{self, HeaderName, HeaderValue};
use http::{Request, Response, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use newsstand::{HostNames, Listener, Media, Newsstand, Paced, Peer};
use std::convert::Infallible;
use std::sync::Arc;
use std::thread::JoinHandle;
use tokio_util::sync::CancellationToken;
use tower::{Service, ServiceExt};

/// What answers at each origin, and the names of the two that have names. `R` is the newsroom's router.
#[derive(Clone)]
pub struct Origins<R> {
    pub readers: Arc<Newsstand>,
    pub newsroom: R,
    pub media: Arc<Media>,
    pub names: Arc<Names>,
}

pub struct Names {
    /// Without one the newsroom answers to IP addresses and `localhost`, so that no stranger's page can reach it by a name of its own.
    newsroom: HostNames,
    media: HostNames,
}

type Error = Box<dyn std::error::Error + Send + Sync>;
type Answer = Response<UnsyncBoxBody<Bytes, Error>>;

impl Names {
    pub fn of(listen: &Listen) -> Names {
        Names { newsroom: HostNames::new(listen.newsroom_name()), media: HostNames::new(listen.media_name()) }
    }
}

impl<R, B> Origins<R>
where
    R: Service<Request<Paced<Incoming>>, Response = Response<B>, Error = Infallible> + Clone + Send + 'static,
    R::Future: Send,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<Error>,
{
    /// Answers at all doors until `stop`.
    pub fn serve(self, readers: Listener, others: Option<Others>, stop: &CancellationToken) -> Vec<JoinHandle<()>> {
        let Some(Others { newsroom, media }) = others else {
            return readers.serve(stop.clone(), move |request, peer| self.clone().by_name(request, peer));
        };
        let stand = self.readers.clone();
        let mut threads = readers.serve(stop.clone(), move |request, peer: Peer| {
            let stand = stand.clone();
            async move { stand.answer(request, peer).await }
        });
        let files = self.media.clone();
        threads.extend(media.serve(stop.clone(), move |request, _| {
            let files = files.clone();
            async move { files.answer(request).await }
        }));
        threads.extend(newsroom.serve(stop.clone(), move |request, peer| self.clone().by_newsroom(request, peer)));
        threads
    }

    async fn by_name(self, request: Request<Paced<Incoming>>, peer: Peer) -> Answer {
        let host = match newsstand::named(&request) {
            Ok(host) => host,
            Err((status, why)) => return refused(status, why),
        };
        if self.names.newsroom.lists(host) {
            self.by_newsroom(request, peer).await
        } else if self.names.media.lists(host) {
            boxed(self.media.answer(request).await)
        } else {
            boxed(self.readers.answer(request, peer).await)
        }
    }

    async fn by_newsroom(self, mut request: Request<Paced<Incoming>>, peer: Peer) -> Answer {
        let host = match newsstand::named(&request) {
            Ok(host) => host,
            Err((status, why)) => return refused(status, why),
        };
        if self.names.newsroom.includes(host) {
            request.extensions_mut().insert(studio::Connected(peer.ip()));
            return boxed(self.newsroom.oneshot(request).await.unwrap_or_else(|never| match never {}));
        }
        refused(StatusCode::MISDIRECTED_REQUEST, "421: the newsroom does not answer to that host name; `newsroom_address` says which is its own\n")
    }
}

/// Whoever is turned away before an origin answers is told under these.
const TURNED_AWAY: [(HeaderName, HeaderValue); 5] = [
    (header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8")),
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
];

fn refused(status: StatusCode, why: &'static str) -> Answer {
    let mut answer = Response::new(Full::new(Bytes::from_static(why.as_bytes())));
    *answer.status_mut() = status;
    answer.headers_mut().extend(TURNED_AWAY);
    boxed(answer)
}

fn boxed<B>(answer: Response<B>) -> Answer
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<Error>,
{
    answer.map(|body| body.map_err(Into::into).boxed_unsync())
}
