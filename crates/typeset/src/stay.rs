//! A page as it stood leads to other pages as they stood: its links carry the instant.

use jiff::Timestamp;

/// First parts of addresses where only what stands now is.
const ALWAYS_NOW: [&str; 4] = ["p", "assets", "media", "api"];

/// Adds the instant to every link to a page of ours that names none. A link marked `data-now` leads to the page as it is.
pub fn stay(body: &str, at: Timestamp) -> String {
    let instant = format!("at={at}");
    let mut out = String::with_capacity(body.len() + body.len() / 8);
    let mut rest = body;
    while let Some(begin) = rest.find("<a ") {
        let (before, tag) = rest.split_at(begin);
        // No attribute holds a bare `>`: the theme's values are escaped.
        let (tag, after) = tag.split_at(tag.find('>').unwrap_or(tag.len()));
        out.push_str(before);
        match linked(tag).filter(|_| !tag.contains(" data-now")) {
            Some((head, address, tail)) if is_page(address) => {
                let (address, place) = address.split_at(address.find('#').unwrap_or(address.len()));
                let joint = if address.contains('?') { "&amp;" } else { "?" };
                [head, address, joint, &instant, place, tail].iter().for_each(|part| out.push_str(part));
            }
            _ => out.push_str(tag),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A tag around the address it leads to.
fn linked(tag: &str) -> Option<(&str, &str, &str)> {
    let begin = tag.find(" href=\"")? + " href=\"".len();
    let end = begin + tag[begin..].find('"')?;
    Some((&tag[..begin], &tag[begin..end], &tag[end..]))
}

/// Whether it is one of our pages that can be shown as it stood, and says no instant itself. Feeds and the like are files, with a dot in their name.
fn is_page(address: &str) -> bool {
    let address = address.split('#').next().unwrap_or_default();
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let ours = path.starts_with('/') && !path.starts_with("//") || path.is_empty() && !query.is_empty();
    let mut parts = path.split('/').skip(1);
    ours && !parts.next().is_some_and(|first| ALWAYS_NOW.contains(&first))
        && !path.rsplit('/').next().is_some_and(|last| last.contains('.'))
        && !query.split("&amp;").any(|pair| pair.starts_with("at="))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_keep_the_instant_and_nothing_else_gets_one() {
        let at = "2023-02-22T09:41:00Z".parse().expect("an instant");
        let (before, after) = ("<p>x</p><a class=\"y\" href=\"", "\" lang=\"ar\">z</a><link href=\"/en\">");
        let stayed = |address: &str| {
            let out = stay(&format!("{before}{address}{after}"), at);
            out.strip_prefix(before).and_then(|out| out.strip_suffix(after)).unwrap_or_else(|| panic!("{out}")).to_owned()
        };
        for (address, expect) in [
            ("/en", "/en?at=2023-02-22T09:41:00Z"),
            ("/en/x/a-1#top", "/en/x/a-1?at=2023-02-22T09:41:00Z#top"),
            ("/en/x/s-1?page=2", "/en/x/s-1?page=2&amp;at=2023-02-22T09:41:00Z"),
            ("?top=2#top", "?top=2&amp;at=2023-02-22T09:41:00Z#top"),
            ("/ar/%D8%B3.%D8%A7/a-1", "/ar/%D8%B3.%D8%A7/a-1?at=2023-02-22T09:41:00Z"),
        ] {
            assert_eq!(stayed(address), expect);
        }
        for other in [
            "#content",
            "/p/4NoWB",
            "/assets/x.css",
            "/en/feed.rss",
            "/en/x/s-1/feed.atom",
            "//evil.example/x",
            "https://x.example/en",
            "/en?at=2020-01-01T00:00:00Z",
        ] {
            assert_eq!(stayed(other), other);
        }
        assert_eq!(stay("<a href=\"/en\" data-now>now</a>", at), "<a href=\"/en\" data-now>now</a>");
        assert_eq!(stay("<a href=\"/en", at), "<a href=\"/en");
    }
}
