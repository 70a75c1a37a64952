//! The newsstand itself: answers each request of the reading site.

use crate::asked::{Asked, asked, form};
use crate::finished::{Finished, Made};
use crate::head::named;
use crate::headers::{Keep, Policy};
use crate::host::{self, HostNames};
use crate::listener::Peer;
use crate::metrics::{Metrics, count};
use crate::presses::Presses;
use crate::rack::Rack;
use crate::render::Renderer;
use crate::shelf::{Shelf, hash};
use bytes::Bytes;
use coding::Coding;
use http::header::{self, HeaderMap, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use http_body_util::Full;
use newsroom::Timestamp;
use pressed::PublicRequest;
use pressed::log::PressLog;
use pressed::request::Form;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;
use tokio_util::task::AbortOnDropHandle;
use typeset::{Hosts, Typesetter};

pub struct Settings {
    /// Absolute addresses of the reading site and of the media origin.
    pub hosts: Hosts,
    pub host_names: HostNames,
    /// Memory for finished pages, in bytes; 0 renders every request anew.
    pub rack: u64,
    /// Whether readers come over TLS, ours or a proxy's.
    pub https: bool,
}

pub struct Newsstand {
    renderer: Renderer,
    rack: Rack,
    keeps: bool,
    policy: Policy,
    host_names: HostNames,
    metrics: Metrics,
    draining: AtomicBool,
    presses: Presses,
}

type Answer = Response<Full<Bytes>>;

impl Newsstand {
    pub fn new(shelf: Arc<Shelf>, typesetter: Arc<Typesetter>, settings: Settings) -> Arc<Newsstand> {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        let policy = Policy::new(&settings.hosts.media, &typeset::inline_script_hashes(), settings.https);
        Arc::new(Newsstand {
            policy,
            keeps: settings.rack > 0,
            rack: Rack::new(settings.rack),
            host_names: settings.host_names,
            renderer: Renderer { shelf, typesetter, hosts: settings.hosts },
            metrics: Metrics::default(),
            draining: AtomicBool::new(false),
            presses: Presses::new(cores),
        })
    }

    pub fn shelf(&self) -> &Arc<Shelf> {
        &self.renderer.shelf
    }

    /// From now on /readyz says no, so that a balancer sends readers elsewhere.
    pub fn drain(&self) {
        self.draining.store(true, Ordering::Relaxed);
    }

    /// Nearly every page is kept already. What may have to render is boxed: each connection holds the room of the largest future it may become,
    /// and with hundreds of connections that room did not fit the processor's cache.
    pub async fn answer<B>(self: &Arc<Self>, request: Request<B>, peer: Peer) -> Answer {
        count(&self.metrics.requests);
        let head = request.method() == Method::HEAD;
        if !head && request.method() != Method::GET {
            let mut answer = self.plain(StatusCode::METHOD_NOT_ALLOWED, "405: readers may only GET and HEAD\n");
            answer.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
            return answer;
        }
        let text = |name| request.headers().get(name).and_then(|v: &HeaderValue| v.to_str().ok());
        let uri = request.uri();
        let wanted = asked(uri.path(), uri.query(), Timestamp::now);
        let host = match named(&request) {
            Ok(host) => host,
            Err((status, why)) => return self.plain(status, why),
        };
        // Balancers ask by the machine's address.
        if !matches!(wanted, Asked::Health | Asked::Ready) && !self.host_names.includes(host) {
            return self.plain(StatusCode::MISDIRECTED_REQUEST, "421: this server does not answer for that host name\n");
        }
        let coding = Coding::of(text(header::ACCEPT_ENCODING));
        let seen = text(header::IF_NONE_MATCH);
        let mut answer = match wanted {
            Asked::Page(wanted) => match self.kept(&wanted, coding, seen) {
                Some(answer) => answer,
                None => Box::pin(self.page(wanted, coding, seen)).await,
            },
            Asked::Asset(name) => self.asset(&name, coding, seen),
            Asked::Health => self.plain(StatusCode::OK, "ok\n"),
            Asked::Ready => Box::pin(self.ready()).await,
            Asked::Metrics => self.metrics(peer, host, request.headers()),
            Asked::Icon => Box::pin(self.icon()).await,
            Asked::Moved(address) => self.finish(Made { status: StatusCode::PERMANENT_REDIRECT, location: Some(address), ..nothing() }),
            Asked::Unreadable(what) => self.plain(StatusCode::BAD_REQUEST, what),
            Asked::Nothing => Box::pin(self.missing(coding, form(uri.query()))).await,
        };
        if answer.status() == StatusCode::NOT_FOUND {
            count(&self.metrics.missing);
        }
        if answer.status() == StatusCode::NOT_MODIFIED {
            count(&self.metrics.not_modified);
        }
        if head {
            let length = http_body::Body::size_hint(answer.body()).exact().unwrap_or(0);
            answer.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
            *answer.body_mut() = Full::new(Bytes::new());
        }
        answer
    }

    /// A page that was made before and is still right.
    fn kept(&self, request: &PublicRequest, coding: Coding, seen: Option<&str>) -> Option<Answer> {
        let page = self.rack.get(request).filter(|page| self.is_right(page))?;
        count(&self.metrics.kept);
        self.pack_popular(&page, coding);
        Some(page.response(coding, seen))
    }

    async fn page(self: &Arc<Self>, request: PublicRequest, coding: Coding, seen: Option<&str>) -> Answer {
        if !self.keeps || request.at.is_some() {
            return match self.make(request).await {
                Ok(page) => page.response(coding, seen),
                Err(()) => self.unavailable().await,
            };
        }
        let stale = self.rack.get(&request).filter(|page| !self.is_right(page));
        if let Some(page) = &stale {
            self.rack.discard(&request, page);
        }
        match self.made(&request).await {
            Ok(page) => page.response(coding, seen),
            // Who asked at the same time may have put it back already.
            Err(()) => match stale.or_else(|| self.rack.get(&request)).filter(|page| !self.may_be_gone(page)) {
                Some(page) => {
                    count(&self.metrics.stale);
                    let mut answer = page.response(coding, seen);
                    answer.headers_mut().insert("cache-status", HeaderValue::from_static("masthead; hit; fwd=stale"));
                    self.rack.put_back(request, page);
                    answer
                }
                None => self.unavailable().await,
            },
        }
    }

    /// The page, made by whoever asks first. One that somebody began before a run was taken in may show what that run took away, and is made
    /// once more: who asks after the desk has answered gets no older page.
    async fn made(self: &Arc<Self>, request: &PublicRequest) -> Result<Arc<Finished>, ()> {
        let mut page = self.rack.get_or_make(request, self.make(request.clone())).await?;
        if !self.is_right(&page) {
            self.rack.discard(request, &page);
            page = self.rack.get_or_make(request, self.make(request.clone())).await?;
        }
        // Not kept: a quicker answer would tell what others have asked for before, and with it what was once out.
        if page.status == StatusCode::NOT_FOUND {
            self.rack.discard(request, &page);
        }
        Ok(page)
    }

    /// Whether nothing it was made from has changed and its dates still read right.
    fn is_right(&self, page: &Finished) -> bool {
        if page.theme != self.renderer.typesetter.turn() {
            return false;
        }
        let run = self.shelf().run();
        let checked = page.checked.load(Ordering::Relaxed);
        if checked < run {
            if page.is_in_demand() {
                return true;
            }
            if self.shelf().is_touched(&page.sources, checked) {
                return false;
            }
            page.checked.store(run, Ordering::Relaxed);
        }
        page.until.is_none_or(|until| Timestamp::now() < until)
    }

    /// Whether a run has touched a story whose text is in the page: corrected or taken back, which only the log can tell.
    fn may_be_gone(&self, page: &Finished) -> bool {
        self.shelf().is_touched(&page.stories, page.checked.load(Ordering::Relaxed))
    }

    /// Renders as a task of its own, so that a panic is one failed request; it ends with whoever asked, should they leave. It stays on the
    /// reader's thread: a page takes a third of a millisecond, and handing it to another thread and back cost nearly as much again.
    async fn make(self: &Arc<Self>, request: PublicRequest) -> Result<Arc<Finished>, ()> {
        let stand = self.clone();
        let task = AbortOnDropHandle::new(tokio::spawn(async move {
            let Some(_turn) = stand.presses.turn(&request).await else { return Err(()) };
            let begun = Instant::now();
            let (run, theme) = (stand.shelf().run(), stand.renderer.typesetter.turn());
            let made = stand.renderer.render(&request, Timestamp::now()).await;
            let micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
            stand.metrics.render_micros.fetch_add(micros, Ordering::Relaxed);
            count(&stand.metrics.rendered);
            match made {
                Ok(made) => Ok(Arc::new(Finished::new(made, &stand.policy, run, hash).set_under(theme))),
                Err(error) => {
                    tracing::error!(%error, ?request, "cannot render a page");
                    Err(())
                }
            }
        }));
        // A panic in rendering is one failed request.
        task.await.unwrap_or(Err(()))
    }

    fn pack_popular(&self, page: &Arc<Finished>, coding: Coding) {
        if page.deserves_packing(coding) {
            let page = page.clone();
            tokio::task::spawn_blocking(move || page.pack_smaller(coding));
        }
    }

    fn asset(&self, name: &str, coding: Coding, seen: Option<&str>) -> Answer {
        match typeset::asset(name) {
            Some(asset) => {
                let made = Made { media_type: asset.media_type, keep: Keep::Ever, body: Bytes::from(asset.bytes.into_owned()), ..nothing() };
                let coding = if asset.media_type.starts_with("font/") { Coding::Identity } else { coding };
                Finished::new(made, &self.policy, 0, hash).response(coding, seen)
            }
            None => self.plain(StatusCode::NOT_FOUND, "404: there is no such file\n"),
        }
    }

    /// Leads to the icon that pages name.
    async fn icon(&self) -> Answer {
        let frames = self.shelf().frames();
        match pressed::View::now(&**self.shelf(), Timestamp::now(), &frames).site().await {
            Ok(Some(site)) => {
                let location = Some(typeset::icon(&site, &self.renderer.hosts));
                self.finish(Made { status: StatusCode::TEMPORARY_REDIRECT, location, keep: Keep::Page, ..nothing() })
            }
            Ok(None) => self.plain(StatusCode::NOT_FOUND, "404: there is no such file\n"),
            Err(error) => {
                tracing::error!(%error, "cannot read which icon the site has");
                self.plain(StatusCode::SERVICE_UNAVAILABLE, "503: the icon cannot be told at the moment\n")
            }
        }
    }

    async fn ready(&self) -> Answer {
        if self.draining.load(Ordering::Relaxed) {
            return self.plain(StatusCode::SERVICE_UNAVAILABLE, "draining: no new readers, please\n");
        }
        match self.shelf().head().await {
            Ok(_) => self.plain(StatusCode::OK, "ready\n"),
            Err(error) => self.plain(StatusCode::SERVICE_UNAVAILABLE, &format!("not ready: {error}\n")),
        }
    }

    /// For the operator's own machine. A request that came through a proxy is a stranger's; one that hides it still brings the site's own name.
    fn metrics(&self, peer: Peer, host: &str, headers: &HeaderMap) -> Answer {
        let proxied = PROXIED.iter().any(|sign| headers.contains_key(*sign));
        let here = peer.ip().is_loopback() && host::bare(host).is_some_and(host::is_loopback);
        if proxied || !here {
            return self.plain(StatusCode::NOT_FOUND, "404: there is no such page\n");
        }
        self.finish(Made { body: Bytes::from(self.metrics.text(self.shelf().run(), self.rack.weight())), media_type: "text/plain; version=0.0.4", ..nothing() })
    }

    /// The answer for every address that is nothing: the same as for a story that is not public.
    async fn missing(self: &Arc<Self>, coding: Coding, form: Form) -> Answer {
        let now = Timestamp::now();
        let frames = self.shelf().frames();
        let view = pressed::View::now(&**self.shelf(), now, &frames);
        match self.renderer.problem(&view, StatusCode::NOT_FOUND, None, form).await {
            Ok(made) => Finished::new(made, &self.policy, 0, hash).response(coding, None),
            Err(error) => {
                tracing::error!(%error, "cannot render the page for what is not there");
                self.plain(StatusCode::NOT_FOUND, "404: there is no such page\n")
            }
        }
    }

    async fn unavailable(&self) -> Answer {
        count(&self.metrics.failed);
        let made = self.renderer.unavailable(Timestamp::now()).await;
        self.finish(made)
    }

    fn plain(&self, status: StatusCode, text: &str) -> Answer {
        self.finish(Made { status, body: Bytes::from(text.to_owned()), ..nothing() })
    }

    fn finish(&self, made: Made) -> Answer {
        Finished::new(made, &self.policy, 0, hash).response(Coding::Identity, None)
    }
}

/// What proxies add to the requests they pass on.
const PROXIED: [&str; 6] = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

fn nothing() -> Made {
    Made {
        status: StatusCode::OK,
        media_type: "text/plain; charset=utf-8",
        keep: Keep::No,
        body: Bytes::new(),
        location: None,
        noindex: false,
        until: None,
        turns: None,
        sources: Default::default(),
    }
}
