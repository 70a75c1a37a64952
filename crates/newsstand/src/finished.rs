//! A finished answer: bytes in every coding a reader has asked for, with the headers that go with them.

use crate::headers::{Keep, Policy};
use bytes::Bytes;
use coding::{Coding, Effort};
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use http_body_util::Full;
use newsroom::Timestamp;
use pressed::key::{RecordKey, Source};
use std::collections::BTreeSet;
use std::hash::BuildHasher;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// What rendering gives.
pub struct Made {
    pub status: StatusCode,
    pub media_type: &'static str,
    pub keep: Keep,
    pub body: Bytes,
    /// Where a redirect leads.
    pub location: Option<String>,
    pub noindex: bool,
    /// The instant at which the text is no longer right.
    pub until: Option<Timestamp>,
    /// The instant at which stories on it come or go by their hours. Nobody keeps a page beyond it.
    pub turns: Option<Timestamp>,
    pub sources: BTreeSet<Source>,
}

pub struct Finished {
    pub status: StatusCode,
    headers: HeaderMap,
    tag: String,
    plain: Bytes,
    packed: [OnceLock<Packed>; 4],
    smaller: [OnceLock<Packed>; 4],
    pub until: Option<Timestamp>,
    turns: Option<Timestamp>,
    /// Hashes of the sources, to be compared with what runs have touched.
    pub sources: Vec<u64>,
    /// Those of them that are stories whose text is in it.
    pub stories: Vec<u64>,
    /// The theme's turn it was set under.
    pub theme: u64,
    /// The run up to which it is known to be right.
    pub checked: AtomicU64,
    /// How often it was served. What is asked for often and stays is packed smaller.
    served: AtomicU64,
    made: Instant,
    packing: [AtomicBool; 4],
}

/// Asked for this often a page is popular.
const POPULAR: u64 = 32;
/// A page that is replaced sooner than this is not worth the work.
const STAYS: Duration = Duration::from_secs(2);

/// Asked for this often since it was made, a page is in demand, and stands this long whatever is published: a storm of publications
/// must not have the page that everybody reads made anew for each. Nobody gets a page older than that.
const IN_DEMAND: u64 = 256;
const STANDS: Duration = Duration::from_millis(60);

/// One coding's bytes and headers, ready to be written.
struct Packed {
    body: Bytes,
    headers: HeaderMap,
}

impl Finished {
    pub fn new(made: Made, policy: &Policy, run: u64, hash: impl Fn(&Source) -> u64) -> Finished {
        let mut headers = policy.headers(made.media_type, made.keep);
        // Fixed, so that a restart and a neighbour give the same tag; and quick, for pages are long and are hashed whole.
        let tag = foldhash::quality::FixedState::default().hash_one((made.status.as_u16(), &made.body, &made.location));
        if let Some(location) = made.location.and_then(|l| HeaderValue::try_from(l).ok()) {
            headers.insert(header::LOCATION, location);
        }
        if made.noindex {
            headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
        }
        if made.status == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        if let Some(keys) = surrogate_keys(&made.sources).filter(|_| made.keep == Keep::Page) {
            headers.insert(HeaderName::from_static("surrogate-key"), keys);
        }
        Finished {
            status: made.status,
            headers,
            tag: format!("{tag:016x}"),
            plain: made.body,
            packed: [const { OnceLock::new() }; 4],
            smaller: [const { OnceLock::new() }; 4],
            until: made.until,
            // Only what others may keep at all needs an end.
            turns: made.turns.filter(|_| made.keep == Keep::Page),
            stories: made.sources.iter().filter(|source| matches!(source, Source::Record(RecordKey::Story(_)))).map(&hash).collect(),
            sources: made.sources.iter().map(hash).collect(),
            theme: 0,
            checked: AtomicU64::new(run),
            served: AtomicU64::new(0),
            made: Instant::now(),
            packing: [const { AtomicBool::new(false) }; 4],
        }
    }

    /// The same, of a turn of the theme.
    pub fn set_under(self, theme: u64) -> Finished {
        Finished { theme, ..self }
    }

    /// Bytes it takes in memory, about.
    pub fn weight(&self) -> u64 {
        // Codings packed later are counted ahead, so that the rack cannot outgrow its budget.
        (self.plain.len() as u64) * 2 + ((self.sources.len() + self.stories.len()) as u64) * 8 + 2_048
    }

    /// The answer in a coding; 304 if the reader has it.
    pub fn response(&self, coding: Coding, if_none_match: Option<&str>) -> Response<Full<Bytes>> {
        let coding = if self.plain.len() < 256 { Coding::Identity } else { coding };
        let slot = coding as usize;
        let packed = self.smaller[slot].get().unwrap_or_else(|| self.packed[slot].get_or_init(|| self.pack(coding, Effort::Fast)));
        self.served.fetch_add(1, Ordering::Relaxed);
        let seen = if_none_match.is_some_and(|seen| seen.trim() == "*" || seen.contains(&self.tag));
        let mut response = if seen && self.status == StatusCode::OK {
            let mut response = Response::new(Full::new(Bytes::new()));
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response
        } else {
            let mut response = Response::new(Full::new(packed.body.clone()));
            *response.status_mut() = self.status;
            response
        };
        *response.headers_mut() = packed.headers.clone();
        if let Some(keep) = self.turns.and_then(|turns| keep_until(turns, Timestamp::now())) {
            response.headers_mut().insert(header::CACHE_CONTROL, keep);
        }
        response
    }

    /// Whether thousands a second ask for it and it was made only just now.
    pub fn is_in_demand(&self) -> bool {
        self.served.load(Ordering::Relaxed) >= IN_DEMAND && self.made.elapsed() < STANDS
    }

    /// Packs the coding once more, smaller, for a page that is asked for often.
    pub fn pack_smaller(&self, coding: Coding) {
        self.smaller[coding as usize].get_or_init(|| self.pack(coding, Effort::Small));
    }

    /// Whether a coding is worth packing smaller now. Says yes once.
    pub fn deserves_packing(&self, coding: Coding) -> bool {
        // Looked at now and then only: the clock costs more than counting.
        let served = self.served.load(Ordering::Relaxed);
        coding != Coding::Identity
            && served >= POPULAR
            && served.is_multiple_of(POPULAR)
            && self.made.elapsed() > STAYS
            && !self.packing[coding as usize].swap(true, Ordering::Relaxed)
    }

    fn pack(&self, coding: Coding, effort: Effort) -> Packed {
        let packed = coding.pack(&self.plain, effort);
        let mut headers = self.headers.clone();
        let token = coding.token().filter(|_| packed.is_some());
        if let Some(token) = token {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(token));
        }
        // What only leads elsewhere has no state that somebody could have seen.
        if !headers.contains_key(header::LOCATION)
            && let Ok(tag) = HeaderValue::try_from(format!("W/\"{}\"", self.tag))
        {
            headers.insert(header::ETAG, tag);
        }
        Packed { body: packed.unwrap_or_else(|| self.plain.clone()), headers }
    }
}

/// How long others may keep a page whose stories change at a known instant, once that instant is near.
fn keep_until(turns: Timestamp, now: Timestamp) -> Option<HeaderValue> {
    let seconds = turns.duration_since(now).as_secs();
    if seconds > 60 {
        return None;
    }
    let (own, shared) = (seconds.clamp(0, 10), seconds.clamp(0, 30));
    HeaderValue::try_from(format!("public, max-age={own}, s-maxage={shared}, stale-if-error=86400")).ok()
}

/// As many names as a CDN takes in one header without cutting it.
const MOST_KEYS: usize = 40;

/// Names for purging at a CDN: the lists, frame and records the page was made from. Lists come first, for they tell of what is new; cards are left
/// out (they age out within a minute).
fn surrogate_keys(sources: &BTreeSet<Source>) -> Option<HeaderValue> {
    let (first, then): (Vec<&Source>, Vec<&Source>) = sources
        .iter()
        .filter(|s| !matches!(s, Source::Card(_) | Source::Record(RecordKey::Concept(_))))
        .partition(|s| matches!(s, Source::List(_) | Source::Frame(_)));
    let keys: Vec<String> = first.into_iter().chain(then).take(MOST_KEYS).map(ToString::to_string).collect();
    (!keys.is_empty()).then(|| HeaderValue::try_from(keys.join(" ")).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use newsroom::StoryId;
    use newsroom::edition::EditionCode;
    use pressed::key::ListKey;

    fn made(status: StatusCode) -> Made {
        Made {
            status,
            media_type: "text/html; charset=utf-8",
            keep: Keep::Page,
            body: Bytes::from("<p>news</p>".repeat(100)),
            location: None,
            noindex: false,
            until: None,
            turns: None,
            sources: BTreeSet::from([Source::Record(RecordKey::Site)]),
        }
    }

    fn finished(status: StatusCode) -> Finished {
        of(made(status))
    }

    fn of(made: Made) -> Finished {
        Finished::new(made, &Policy::new("", &[], false), 1, |_| 0)
    }

    #[test]
    fn a_reader_who_has_it_gets_304_whatever_the_coding() {
        let page = finished(StatusCode::OK);
        let tag = page.response(Coding::Brotli, None).headers()[header::ETAG].to_str().expect("ascii").to_owned();
        for coding in [Coding::Identity, Coding::Gzip, Coding::Brotli, Coding::Zstd] {
            let again = page.response(coding, Some(&tag));
            assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
            assert_eq!(again.headers()[header::VARY], "Accept-Encoding");
        }
        assert_eq!(page.response(Coding::Gzip, Some("*")).status(), StatusCode::NOT_MODIFIED, "whatever they have");
        assert_eq!(page.response(Coding::Gzip, Some("W/\"other\"")).status(), StatusCode::OK);
    }

    #[test]
    fn nobody_keeps_a_page_beyond_the_hours_of_its_stories() {
        let at = |text: &str| text.parse().expect("an instant");
        let keep = |now| keep_until(at("2026-10-14T06:00:00Z"), at(now)).map(|v| v.to_str().expect("ascii").to_owned());
        assert_eq!(keep("2026-10-14T05:00:00Z"), None, "the usual minute at most ends before");
        assert_eq!(keep("2026-10-14T05:59:40Z").as_deref(), Some("public, max-age=10, s-maxage=20, stale-if-error=86400"));
        assert_eq!(keep("2026-10-14T05:59:59.5Z").as_deref(), Some("public, max-age=0, s-maxage=0, stale-if-error=86400"));
    }

    #[test]
    fn the_coding_is_named_and_purge_keys_are_given() {
        let response = finished(StatusCode::OK).response(Coding::Gzip, None);
        assert_eq!(response.headers()[header::CONTENT_ENCODING], "gzip");
        assert_eq!(response.headers()["surrogate-key"], "site");
        assert_eq!(finished(StatusCode::NOT_FOUND).response(Coding::Gzip, Some("*")).status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn a_page_nobody_may_keep_is_kept_by_nobody_when_hours_turn() {
        let turns = Timestamp::now().checked_add(jiff::SignedDuration::from_secs(20)).ok();
        let cached = |keep| of(Made { keep, turns, ..made(StatusCode::NOT_FOUND) }).response(Coding::Identity, None).headers()[header::CACHE_CONTROL].clone();
        assert_eq!(cached(Keep::No), "no-store");
        assert!(cached(Keep::Page).to_str().expect("ascii").starts_with("public, max-age=10, s-maxage="));
    }

    #[test]
    fn a_feed_is_purged_by_its_list_and_frame_however_many_stories_it_holds() {
        let code = EditionCode::try_from("en").expect("a code");
        let mut sources: BTreeSet<Source> = (1..60).map(|id| Source::Record(RecordKey::Story(StoryId(id)))).collect();
        sources.extend([Source::List(ListKey::Edition(code.clone())), Source::Frame(code), Source::Card(StoryId(1))]);
        let keys = surrogate_keys(&sources).expect("keys");
        let keys: Vec<&str> = keys.to_str().expect("ascii").split(' ').collect();
        assert_eq!((&keys[..3], keys.len()), (&["list/en", "frame/en", "story/1"][..], MOST_KEYS));
    }
}
