//! From a URI to a [`PublicRequest`], or to the reason why there is none. Unknown query keys are dropped here.

use jiff::civil::Date;
use newsroom::edition::EditionCode;
use newsroom::{Timestamp, permalink};
use pressed::request::{FeedFormat, FeedOf, Form, LAST_PAGE, Part, Period, PublicRequest, Wanted};
use std::borrow::Cow;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    Page(PublicRequest),
    /// A built file under `/assets/`.
    Asset(String),
    Health,
    Ready,
    Metrics,
    /// `/favicon.ico`, which some ask for without reading a page.
    Icon,
    /// The same page has a tidier address.
    Moved(String),
    /// The address cannot be anything here.
    Nothing,
    /// A known key with a value that cannot be read, and what to write instead.
    Unreadable(&'static str),
}

const AT: &str = "at: write an instant of the past such as 2023-02-22T09:41Z\n";

/// The clock is asked only by those who ask for an instant.
pub fn asked(path: &str, query: Option<&str>, now: fn() -> Timestamp) -> Asked {
    if path.len() > 2048 || !path.starts_with('/') {
        return Asked::Nothing;
    }
    let tidy = path.strip_suffix('/').filter(|tidy| tidy.len() > 1);
    let Some((segments, count)) = segments(tidy.unwrap_or(path)) else { return Asked::Nothing };
    if let Some(tidy) = tidy {
        return Asked::Moved(query.map_or_else(|| tidy.to_owned(), |q| format!("{tidy}?{q}")));
    }
    let segments = &segments.each_ref().map(|segment| &**segment)[..count];
    match segments {
        ["assets", file] => return Asked::Asset((*file).to_owned()),
        ["healthz"] => return Asked::Health,
        ["readyz"] => return Asked::Ready,
        ["metrics"] => return Asked::Metrics,
        ["favicon.ico"] => return Asked::Icon,
        _ => {}
    }
    let keys = match Keys::read(query.unwrap_or(""), now) {
        Ok(keys) => keys,
        Err(what) => return Asked::Unreadable(what),
    };
    match wanted(segments, &keys) {
        Some(wanted) => Asked::Page(PublicRequest { form: if is_page(&wanted) { keys.form } else { Form::Html }, wanted, at: keys.at }),
        None => Asked::Nothing,
    }
}

/// In which form somebody wants what is there, or the word that nothing is.
pub fn form(query: Option<&str>) -> Form {
    if query.is_some_and(|query| query.split('&').any(|pair| pair == "format=text")) { Form::Text } else { Form::Html }
}

/// No address of ours has more.
const SEGMENTS: usize = 4;

/// Splits and decodes a path, and counts its segments. Anything that two programs could read differently (`//`, `;`, encoded slashes, dots) is nothing.
fn segments(path: &str) -> Option<([Cow<'_, str>; SEGMENTS], usize)> {
    let mut found = [const { Cow::Borrowed("") }; SEGMENTS];
    let mut count = 0;
    if path != "/" {
        for raw in path[1..].split('/') {
            *found.get_mut(count)? = segment(raw)?;
            count += 1;
        }
    }
    Some((found, count))
}

/// Nearly every segment stands for itself.
fn segment(raw: &str) -> Option<Cow<'_, str>> {
    let text = if raw.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')) { Cow::Borrowed(raw) } else { Cow::Owned(decoded(raw)?) };
    (!text.is_empty()).then_some(text)
}

fn decoded(raw: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                u8::from_str_radix(std::str::from_utf8(&digits).ok().filter(|d| !d.starts_with('+'))?, 16).ok()?
            }
            other => other,
        });
    }
    let text = String::from_utf8(bytes).ok()?;
    let forbidden = |c: char| c.is_control() || matches!(c, '/' | '\\' | ';' | '?' | '#' | '%');
    (text != "." && text != ".." && !text.contains(forbidden)).then_some(text)
}

/// The query keys that exist, read.
#[derive(Default)]
struct Keys {
    form: Form,
    at: Option<Timestamp>,
    page: Option<u16>,
    top: u8,
    day: Option<Date>,
    from: Option<u16>,
    to: Option<u16>,
    part: Option<Part>,
}

impl Keys {
    fn read(query: &str, now: fn() -> Timestamp) -> Result<Keys, &'static str> {
        let mut keys = Keys { form: form(Some(query)), top: 1, ..Keys::default() };
        for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            match key {
                "at" => {
                    let value = segment(value).ok_or(AT)?;
                    let at: Timestamp = value.parse().map_err(|_| AT)?;
                    keys.at = Some(Some(at).filter(|at| *at <= now()).ok_or(AT)?);
                }
                "page" => {
                    keys.page = Some(
                        number(value)
                            .filter(|p| (1..=LAST_PAGE).contains(p))
                            .ok_or("page: write a number from 1 to 400; what is older is in the archive by day\n")?,
                    )
                }
                "top" => {
                    keys.top = number(value).filter(|t| (1..=20).contains(t)).and_then(|t| u8::try_from(t).ok()).ok_or("top: write a number from 1 to 20\n")?
                }
                "day" => keys.day = Some(value.parse().map_err(|_| "day: write a day such as 2026-11-23\n")?),
                "from" => keys.from = number(value),
                "to" => keys.to = number(value),
                "in" => keys.part = Some(value.parse().map_err(|()| "in: write a part as the links of the page do, such as 2, audio or video\n")?),
                _ => {}
            }
        }
        Ok(keys)
    }
}

fn number(text: &str) -> Option<u16> {
    Some(text).filter(|t| !t.starts_with(['+', '0']))?.parse().ok()
}

fn wanted(segments: &[&str], keys: &Keys) -> Option<Wanted> {
    let page = keys.page.unwrap_or(1);
    Some(match segments {
        [] => Wanted::Home { top: keys.top },
        ["robots.txt"] => Wanted::Robots,
        ["sitemap.xml"] => Wanted::SitemapIndex,
        ["sitemap-news.xml"] => Wanted::SitemapNews,
        [file] if file.starts_with("sitemap-") => {
            // sitemap-EDITION-pages.xml, sitemap-EDITION-2026-11-23.xml
            let name = file.strip_prefix("sitemap-")?.strip_suffix(".xml")?;
            if let Some(edition) = name.strip_suffix("-pages") {
                return Some(Wanted::SitemapPages { edition: code(edition)? });
            }
            let cut = name.len().checked_sub(11).filter(|c| name.is_char_boundary(*c))?;
            let (edition, date) = name.split_at(cut);
            Wanted::SitemapDay { edition: code(edition)?, date: date.strip_prefix('-')?.parse().ok()? }
        }
        ["p", short] => Wanted::Permalink { id: permalink::decode(short)? },
        ["api", "v1", "stories", id] => Wanted::Ninjs { id: id.parse().ok()? },
        [edition] => Wanted::Front { edition: code(edition)?, top: keys.top },
        [edition, "audio"] => Wanted::Audio { edition: code(edition)?, page },
        [edition, "video"] => Wanted::Video { edition: code(edition)?, page },
        [edition, "live-tv"] => Wanted::LiveTv { edition: code(edition)?, day: keys.day },
        [edition, "about"] => Wanted::About { edition: code(edition)? },
        [edition, "archive"] => Wanted::Archive { edition: code(edition)?, period: Period::All, page },
        [edition, "archive", period] if let Some(period) = read_period(period) => Wanted::Archive { edition: code(edition)?, period, page },
        [edition, file] => Wanted::Feed { edition: code(edition)?, of: FeedOf::Front, format: format(file)? },
        [edition, slug, last] => filed(code(edition)?, slug, last, keys, page)?,
        [edition, slug, last, "revisions"] => {
            let (prefix, id) = story(last)?;
            let (edition, slug) = (code(edition)?, (*slug).to_owned());
            match (keys.from, keys.to) {
                (Some(from), Some(to)) => Wanted::Comparison { edition, slug, prefix, id, from, to },
                _ => Wanted::Revisions { edition, slug, prefix, id },
            }
        }
        [edition, slug, last, file] => {
            let (letter, id) = concept(last)?;
            Wanted::Feed { edition: code(edition)?, of: FeedOf::Concept { slug: (*slug).to_owned(), letter, id }, format: format(file)? }
        }
        _ => return None,
    })
}

fn filed(edition: EditionCode, slug: &str, last: &str, keys: &Keys, page: u16) -> Option<Wanted> {
    let slug = slug.to_owned();
    if let Some((letter, id)) = concept(last) {
        return Some(Wanted::Concept { edition, slug, letter, id, part: keys.part, page });
    }
    let (prefix, id) = story(last)?;
    Some(Wanted::Story { edition, slug, prefix, id, top: keys.top })
}

fn code(text: &str) -> Option<EditionCode> {
    EditionCode::try_from(text).ok()
}

fn story(last: &str) -> Option<(&'static str, newsroom::StoryId)> {
    let (prefix, id) = last.split_once('-')?;
    let prefix = ["a", "av", "l", "g"].into_iter().find(|known| *known == prefix)?;
    Some((prefix, id.parse().ok()?))
}

fn concept(last: &str) -> Option<(char, newsroom::ConceptId)> {
    let (letter, id) = last.split_once('-')?;
    let letter = match letter {
        "t" => 't',
        "s" => 's',
        _ => return None,
    };
    Some((letter, id.parse().ok()?))
}

fn format(file: &str) -> Option<FeedFormat> {
    FeedFormat::ALL.into_iter().find(|f| f.file() == file)
}

fn read_period(text: &str) -> Option<Period> {
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    match text.split('-').collect::<Vec<_>>().as_slice() {
        [y] if y.len() == 4 && digits(y) => Some(Period::Year(y.parse().ok()?)),
        [y, m] if y.len() == 4 && m.len() == 2 && digits(y) && digits(m) => {
            let month = m.parse().ok().filter(|m| (1..=12).contains(m))?;
            Some(Period::Month(y.parse().ok()?, month))
        }
        [y, m, d] if y.len() == 4 && m.len() == 2 && d.len() == 2 => Some(Period::Day(text.parse().ok()?)),
        _ => None,
    }
}

fn is_page(wanted: &Wanted) -> bool {
    use Wanted::{Feed, Ninjs, Robots, SitemapDay, SitemapIndex, SitemapNews, SitemapPages};
    !matches!(wanted, Feed { .. } | Ninjs { .. } | Robots | SitemapPages { .. } | SitemapDay { .. } | SitemapIndex | SitemapNews)
}

#[cfg(test)]
mod tests {
    use super::*;
    use newsroom::StoryId;

    fn ask(uri: &str) -> Asked {
        let (path, query) = uri.split_once('?').map_or((uri, None), |(p, q)| (p, Some(q)));
        asked(path, query, || "2026-11-23T12:00:00Z".parse().expect("an instant"))
    }

    fn page(uri: &str) -> Wanted {
        match ask(uri) {
            Asked::Page(request) => request.wanted,
            other => panic!("{uri}: {other:?}"),
        }
    }

    #[test]
    fn every_public_address_is_read() {
        assert_eq!(page("/p/4NoWB"), Wanted::Permalink { id: StoryId(64_781_083) });
        assert!(
            matches!(ask("/p/4NoWB?format=text"), Asked::Page(PublicRequest { form: Form::Text, .. })),
            "a permalink leads on in the form that was asked for"
        );
        assert!(matches!(page("/en"), Wanted::Front { .. }));
        assert!(matches!(page("/en/rock-solid/a-64781083"), Wanted::Story { id: StoryId(64_781_083), .. }));
        assert!(matches!(page("/en/x/av-5?top=2"), Wanted::Story { top: 2, .. }));
        assert!(matches!(page("/ar/%D8%B3%D8%A7%D8%B1%D9%86/t-7"), Wanted::Concept { letter: 't', slug, .. } if slug == "سارن"));
        assert!(matches!(page("/en/africa/s-9?in=2"), Wanted::Concept { part: Some(Part::Concept(newsroom::ConceptId(2))), page: 1, .. }));
        assert!(matches!(page("/en/africa/s-9?in=video&page=2"), Wanted::Concept { part: Some(Part::Video), page: 2, .. }));
        assert!(matches!(page("/en/africa/s-9/feed.atom"), Wanted::Feed { format: FeedFormat::Atom, .. }));
        assert!(matches!(page("/sitemap-zh-hans-2026-11-23.xml"), Wanted::SitemapDay { edition, .. } if edition.as_str() == "zh-hans"));
        assert!(matches!(page("/sitemap-zh-hans-pages.xml"), Wanted::SitemapPages { edition } if edition.as_str() == "zh-hans"));
        assert!(matches!(page("/en/archive/2023-02"), Wanted::Archive { period: Period::Month(2023, 2), .. }));
        assert!(matches!(page("/en/x/a-5/revisions?from=1&to=2"), Wanted::Comparison { from: 1, to: 2, .. }));
        assert_eq!(ask("/favicon.ico"), Asked::Icon);
        assert_eq!(ask("/en/"), Asked::Moved("/en".into()));
        assert_eq!(ask("/en/?top=2"), Asked::Moved("/en?top=2".into()));
    }

    #[test]
    fn a_story_may_have_the_name_of_a_page_of_ours() {
        for slug in ["archive", "audio", "video", "live-tv", "about", "revisions"] {
            assert!(matches!(page(&format!("/en/{slug}/a-5")), Wanted::Story { id: StoryId(5), .. }), "{slug}");
            assert!(matches!(page(&format!("/en/{slug}/s-7")), Wanted::Concept { letter: 's', .. }), "{slug}");
            assert!(matches!(page(&format!("/en/{slug}/a-5/revisions")), Wanted::Revisions { .. }), "{slug}");
            assert!(matches!(page(&format!("/en/{slug}/t-7/feed.rss")), Wanted::Feed { .. }), "{slug}");
        }
    }

    #[test]
    fn what_could_be_read_two_ways_is_nothing() {
        for uri in [
            "//en",
            "/en//a-1",
            "/en/;x/a-1",
            "/en/%2e%2e/a-1",
            "/en/a%2fb/a-1",
            "/en/%ff/a-1",
            "/en/%/a-1",
            "/EN",
            "/en/x/a-007",
            "/en/x/b-1",
            "/en/x/a-1/y",
            "/p/0",
            "/en/x.css",
            "//",
            "/en//",
            "//evil.example/",
            "//evil.example//",
            "/\\evil.example/",
            "/%2fevil.example/",
            "/%5Cevil.example/",
        ] {
            assert_eq!(ask(uri), Asked::Nothing, "{uri}");
        }
    }

    #[test]
    fn a_known_key_with_a_wrong_value_says_what_to_write() {
        for uri in
            ["/en?at=yesterday", "/en?at=2999-01-01T00:00Z", "/en?page=0", "/en?page=x", "/en/x/s-1?in=x", "/en/x/s-1?in=", "/en/live-tv?day=x", "/en?top=99"]
        {
            assert!(matches!(ask(uri), Asked::Unreadable(_)), "{uri}");
        }
    }

    #[test]
    fn unknown_keys_change_nothing() {
        assert_eq!(ask("/en?utm_source=x&fbclid=1"), ask("/en"));
        assert!(matches!(ask("/en?at=2023-02-22T09:41Z"), Asked::Page(PublicRequest { at: Some(_), .. })));
        assert!(matches!(ask("/en?at=2023-02-22T09%3A41%3A00%2B01%3A00"), Asked::Page(PublicRequest { at: Some(_), .. })));
    }
}
